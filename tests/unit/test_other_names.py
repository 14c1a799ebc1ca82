"""Fields under other names: those of an earlier release, and those another edition of the vendor's has."""

import copy
import pickle
import warnings
from typing import Any, ClassVar

import pytest
from attrs import define, evolve

from altegio_core.base.errors import IncompleteAnswerError, RequestValidationError
from altegio_core.base.operation import Operation
from altegio_core.base.types import UNSET, Unset
from altegio_core.operations.change import Change, ChangeCall
from altegio_core.operations.endpoint import BodySpec, Endpoint, ResponseSpec
from altegio_core.operations.envelope import Envelope
from altegio_core.schema.encode import encode
from altegio_core.schema.model import Model
from altegio_core.schema.other_names import without_other_names
from altegio_core.schema.types import ANY, INTEGER, STRING, Array, Object, Ref, Union
from altegio_core.schema.validate import check


@define(slots=False, kw_only=True, eq=False, repr=False, field_transformer=without_other_names)
class Booking(Model):
    """As generated where an edition has renamed `staff_id`, and a later one will rename `from`."""

    team_member_id: int | Unset = UNSET
    from_: str | Unset = UNSET
    staff_id: int | Unset = UNSET
    begin: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {"team_member_id": INTEGER, "from": STRING},
        required=("team_member_id",),
        renamed={"from": "from_"},
        other_names={"staff_id": "team_member_id", "begin": "from"},
        earlier=("staff_id",),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class Bookings(Model):
    bookings: list[Booking]

    SCHEMA: ClassVar[Object] = Object({"bookings": Array(Ref(__name__, "Booking"))}, required=("bookings",))


BOOKING = Ref(__name__, "Booking")
WARNS = "field staff_id of (Booking|the body) goes away with the next minor release; use team_member_id"
OPERATION = Operation("book", "POST", "/bookings", "bookings", "https://example.com")
ENDPOINT: Endpoint[Any] = Endpoint(OPERATION, ResponseSpec(ANY), body=BodySpec(BOOKING))


def sent(body: Any) -> Any:
    return ENDPOINT.request({"body": body}).body


@pytest.mark.parametrize(
    "body",
    [
        lambda: Booking(staff_id=7),
        lambda: {"staff_id": 7},
        lambda: {"staff_id": 7, "team_member_id": 7},
        lambda: {"staff_id": 7, "team_member_id": UNSET},
        lambda: Booking(staff_id=7, team_member_id=7),
    ],
)
def test_an_earlier_name_is_sent_under_the_present_one_and_warns(body: Any) -> None:
    with pytest.warns(DeprecationWarning, match=WARNS) as told:
        assert sent(body()) == {"team_member_id": 7}
    assert {one.filename for one in told} == {__file__}


@pytest.mark.parametrize(
    "body",
    [
        lambda: Booking(team_member_id=7, begin="10:00"),
        lambda: {"team_member_id": 7, "begin": "10:00"},
        lambda: Booking(team_member_id=7, from_="10:00", begin="10:00"),
        lambda: {"team_member_id": 7, "from": "10:00"},
        lambda: Booking(team_member_id=7, staff_id=UNSET, from_="10:00"),
        lambda: Booking.from_dict({"staff_id": 7, "begin": "10:00"}),
    ],
)
def test_no_other_name_warns(body: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert sent(body()) == {"team_member_id": 7, "from": "10:00"}


def test_two_names_with_two_values_are_refused_by_name() -> None:
    with pytest.raises(RequestValidationError, match=r"body\.staff_id.*the value of team_member_id"):
        sent({"staff_id": 7, "team_member_id": 8})
    with pytest.raises(TypeError, match="got team_member_id, and another value as staff_id"):
        Booking(staff_id=7, team_member_id=8)


def test_one_of_the_names_has_to_be_given() -> None:
    with pytest.raises(TypeError, match="^Booking needs `team_member_id`$"):
        Booking()
    with pytest.raises(RequestValidationError, match=r"body\.team_member_id"):
        sent({})


def test_reading_gives_both_names() -> None:
    for booking in (Booking(team_member_id=7, from_="a"), Booking.from_dict({"staff_id": 7, "begin": "a"})):
        assert (booking.team_member_id, booking.from_, booking.begin, booking["begin"]) == (7, "a", "a", "a")
        with pytest.warns(DeprecationWarning, match=WARNS):
            assert booking.staff_id == booking["staff_id"] == 7
        with pytest.warns(DeprecationWarning, match=WARNS):
            assert "staff_id" in booking
        assert booking.to_dict() == {"team_member_id": 7, "from": "a"}
        assert repr(booking) == "Booking(team_member_id=7, from_='a')"
        assert not booking.additional_properties


def test_a_change_by_any_name_is_one_of_the_field() -> None:
    booking = Booking(team_member_id=7)
    with pytest.warns(DeprecationWarning, match=WARNS):
        booking.staff_id = 8
    assert booking.team_member_id == 8
    booking["begin"] = "b"
    assert booking.from_ == "b"
    del booking["begin"]
    assert booking.from_ is UNSET


def test_models_are_copied_pickled_and_evolved_by_their_present_names() -> None:
    booking = Booking(team_member_id=7)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert copy.deepcopy(booking) == booking == pickle.loads(pickle.dumps(booking))  # noqa: S301  # our own
        assert evolve(booking, team_member_id=8).to_dict() == {"team_member_id": 8}


def test_other_names_are_taken_at_any_depth_and_in_a_choice() -> None:
    with pytest.warns(DeprecationWarning, match=WARNS):
        given = encode({"bookings": [{"staff_id": 7}]}, Ref(__name__, "Bookings"))
    assert given == {"bookings": [{"team_member_id": 7}]}
    choice = Union((Ref(__name__, "Bookings"), BOOKING))
    with pytest.warns(DeprecationWarning, match=WARNS):
        assert encode({"staff_id": 7}, choice) == {"team_member_id": 7}


def test_an_answer_with_both_names_loses_nothing() -> None:
    answer = {"staff_id": 7, "team_member_id": 8}
    assert Booking.from_dict(answer).to_dict() == answer
    assert not list(check(BOOKING, answer, answer=True))


READ: Endpoint[Any] = Endpoint(Operation("read", "GET", "/b", "bookings", "https://example.com"), ResponseSpec(ANY))


def changed(places: dict[str, str], answer: dict[str, Any], drop: tuple[str, ...] = (), **asked: Any) -> Any:
    """The body of an update that changes what is asked."""
    steps = ChangeCall(Change(READ, ENDPOINT, {}, "", places=places), {}, asked, drop).steps()
    assert next(steps).endpoint is READ
    write = steps.send(Envelope(answer))
    return write.endpoint.request(write.arguments).body


def test_a_change_takes_a_field_by_any_name() -> None:
    answer = {"team_member_id": 7, "from": "a"}
    with pytest.warns(DeprecationWarning, match=WARNS) as told:
        assert changed({}, answer, staff_id=8) == {"team_member_id": 8, "from": "a"}
    assert {one.filename for one in told} == {__file__}
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert changed({}, answer, begin="b") == {"team_member_id": 7, "from": "b"}
        assert changed({}, {"team_member_id": 7}, drop=("begin",)) == {"team_member_id": 7}
    with pytest.raises(TypeError, match="got team_member_id, and another value as staff_id"):
        changed({}, answer, staff_id=8, team_member_id=9)


def test_a_change_reads_a_field_by_the_name_answers_still_have_or_by_its_own() -> None:
    places = {"team_member_id": "staff_id"}
    for answer in ({"staff_id": 7, "from": "a"}, {"team_member_id": 7, "from": "a"}):
        assert changed(places, answer, **{"from": "b"}) == {"team_member_id": 7, "from": "b"}
    with pytest.raises(IncompleteAnswerError, match="team_member_id"):
        changed(places, {"from": "a"}, **{"from": "b"})
