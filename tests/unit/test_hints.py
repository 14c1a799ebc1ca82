"""What somebody is told who has nearly got it right: which name is meant, where a field belongs, where the data is."""

import copy
from pathlib import Path

import pytest

from altegio import Altegio
from altegio.mock import MockServer
from altegio.v1 import models
from altegio_core.base.errors import RequestValidationError
from altegio_core.base.suggestion import spelt_alike
from tests.support.family import httpx

DAY = {"staff_id": 1, "dates": ["2026-11-18"], "slots": [{"from": "10:00", "to": "16:00"}]}


@pytest.fixture(scope="module")
def altegio():
    def nothing_leaves(request: httpx.Request) -> httpx.Response:
        raise AssertionError(f"sent: {request.method} {request.url}")

    with Altegio("partner", "user", transport=httpx.MockTransport(nothing_leaves), limiter=None) as client:
        yield client


@pytest.mark.parametrize(
    ("tag", "name", "meant"),
    [
        ("v1.clients", "list_clients", ["get_client_list", "get_client"]),
        ("v1.clients", "get_clients", ["get_client", "get_client_list"]),
        ("v1.clients", "add_client", ["create_client"]),
        ("v1.clients", "create", ["create_client"]),
        ("v1.clients", "upload_file", ["upload_client_file"]),
        ("v1.clients", "import_clients", []),
        ("v1.appointments", "list_appointments", ["get_appointment_list", "get_appointment"]),
        ("v1.appointments", "create_record", ["create_appointment"]),
        ("v1.appointments", "cancel_appointment", ["delete_appointment"]),
        ("v1", "staff", ["team_members"]),
        ("v1", "records", ["appointments"]),
        ("v1", "images", []),
    ],
)
def test_an_operation_is_suggested_by_the_words_of_its_name(altegio, tag, name, meant):
    place = altegio
    for step in tag.split("."):
        place = getattr(place, step)
    with pytest.raises(AttributeError) as caught:
        getattr(place, name)
    told = str(caught.value)
    hint = f"did you mean {' or '.join(map(repr, meant))}?" if meant else f"help() of {tag} lists what there is"
    assert told.startswith(f"{tag} has no ")
    assert told.endswith(f"; {hint}")


def test_an_operation_of_another_tag_is_named_with_its_own(altegio):
    with pytest.raises(AttributeError, match=r"^v1.clients has no operation 'upload_image'; there is v1.utilities.upl"):
        altegio.v1.clients.upload_image  # noqa: B018


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("first_name", ["name"]),  # and not birth_date, of which letters are the same
        ("telephone", ["phone"]),
        ("birthday", ["birth_date"]),
        ("email_address", ["email"]),
        ("id_client", []),
        ("data", []),
        ("clientName", ["name"]),
    ],
)
def test_a_field_is_suggested_by_the_words_of_its_name(given, meant):
    assert spelt_alike(given, models.CreateClientRequest.SCHEMA.properties) == meant


def test_an_id_alone_makes_no_names_alike():
    assert spelt_alike("id", ["staff_id", "service_id"]) == []
    assert spelt_alike("company_id", ["staff_id", "location_id"]) == ["location_id"]


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (
            lambda v1: v1.clients.get_client_list(4564, phone="7", body={}),
            "has no argument `phone`; the body is given as body={...}, with `fields`, `filters`, `operation`, "
            "`order_by`, `order_by_direction`, ... in it",
        ),
        (
            lambda v1: v1.clients.iter_get_client_list(4564, phone="7"),
            "has no argument `phone`; the body is given as body={...}, with `fields`, `filters`, `operation`, "
            "`order_by`, `order_by_direction`, ... in it",
        ),
        (
            lambda v1: v1.clients.iter_get_client_list(4564, filters=[]),
            "has no argument `filters`; fields of the body are given as body={'filters': ...}",
        ),
        (
            lambda v1: v1.clients.create_client(4564, telephone="7", body={}),
            "has no argument `telephone`; did you mean body={'phone': ...}?",
        ),
        (
            lambda v1: v1.clients.bulk_create_clients(4564, name="Ann", body=[]),
            "has no argument `name`; fields of the body are given as body=[{'name': ...}]",
        ),
        (
            lambda v1: v1.clients.create_client(4564, json={}, body={}),
            "has no argument `json`; the body is given as body={...}, with `name`, `phone`, `balance`, `birth_date`, "
            "`card`, ... in it",
        ),
        (
            lambda v1: v1.clients.get_client_list(4564, {}, body={}),
            "takes only `location_id` by position, and the rest by name; the body is given as body=...",
        ),
    ],
)
def test_who_looks_for_the_body_is_told_how_it_is_given(altegio, call, said):
    with pytest.raises(TypeError) as caught:
        call(altegio.v1)
    assert str(caught.value).partition("() ")[2] == said


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"schedules_to_set": DAY}, ["body.schedules_to_set: array; write [{...}], even for a single one"]),
        (
            {"schedules_to_set": [{**DAY, "dates": "2026-11-18"}]},
            ["body.schedules_to_set[0].dates: array; write [...], even for a single one"],
        ),
        ({"schedules_to_set": [[DAY]]}, ["body.schedules_to_set[0]: object; leave out the brackets around it"]),
        ({"schedules_to_set[]": [DAY]}, ["body.schedules_to_set[]: no such field; did you mean `schedules_to_set`?"]),
        (
            {"dates": ["2026-11-18"], "slots": []},
            [
                "body.dates: no such field; it belongs into `schedules_to_delete[]` or `schedules_to_set[]`",
                "body.slots: no such field; it belongs into `schedules_to_set[]`",
            ],
        ),
        (
            {"body": {"schedules_to_set": [DAY]}},
            ["body.body: no such field; what it holds belongs here, without `body` around it"],
        ),
        (
            {"data": {"attributes": {"schedules_to_set": [DAY]}}},
            ["body.data: no such field; what it holds belongs here, without `data` around it"],
        ),
    ],
)
def test_what_stands_in_the_wrong_place_is_told_where_it_belongs(altegio, body, said):
    with pytest.raises(RequestValidationError) as caught:
        altegio.v1.schedule.set_team_member_schedule(4564, body=body)
    assert [str(problem).partition(" (got ")[0] for problem in caught.value.problems] == said


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ({"valeu": "Ann"}, ".valeu: no such field; did you mean `value`?"),
        ({"form": "1990-01-01"}, ".form: no such field; did you mean `from`?"),
        ({"": "Ann"}, "['']: object"),
        ({"staff": {"valeu": [1]}}, ".staff.valeu: no such field; did you mean `value`?"),
        ({"staff": [1]}, ".staff: object"),
        ("Ann", ": object"),
    ],
)
def test_a_filter_that_would_filter_nothing_is_refused(altegio, state, said):
    """A filter of a client search that asks for nothing may find every client."""
    with pytest.raises(RequestValidationError) as caught:
        altegio.v1.clients.get_client_list(4564, body={"filters": [{"type": "quick_search", "state": state}]})
    (told,) = map(str, caught.value.problems)
    assert told.partition(" (got ")[0] == f"body.filters[0].state{said}"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({}, "body.image: required"),
        ({"image": None}, "body.image: file, not null"),
        ({"image": b"", "file": None}, "body.file: no such field"),
        ({"image": Path("nowhere.png")}, "body.image: a file that can be read: "),
        (None, "body: object, not null"),
    ],
)
def test_what_is_missing_is_not_shown_as_none(altegio, body, said):
    with pytest.raises(RequestValidationError) as caught:
        altegio.v1.utilities.upload_image("team_member", body=body)
    assert str(caught.value.problems[0]).startswith(said)
    assert "None" not in str(caught.value)


def test_an_answer_says_where_its_data_is():
    with MockServer(state=True) as mock, mock.client() as altegio:
        made = altegio.v1.clients.create_client(4564, body={"name": "Ann", "phone": "13155550175"})
        listed = altegio.v1.clients.get_client_list(4564, body={})
    with pytest.raises(
        AttributeError, match=r"'Envelope' object has no attribute 'name'; it is in the data: .data.nam"
    ):
        made.name  # noqa: B018
    with pytest.raises(AttributeError, match=r"attribute 'clients'; what was answered is in .data$"):
        made.clients  # noqa: B018
    with pytest.raises(AttributeError, match=r"a list of 1 in .data: ask its items, as in answer\[0\].name$"):
        listed.name  # noqa: B018
    with pytest.raises(TypeError, match=r"the data is a list: 'name' is asked of one of its items"):
        listed["name"]
    with pytest.raises(KeyError, match="Client has no field 'nmae'; did you mean `name`"):
        made["nmae"]
    with pytest.raises(AttributeError, match="attribute '_ipython_display_'$"):
        made._ipython_display_  # noqa: B018


def test_copies_and_the_same_question_again_compare_no_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """Copying looks for `__deepcopy__` in each object, and a program may for a field that is not there."""
    locations = [models.Location(id=number) for number in range(9)]
    assert not hasattr(locations[0], "titel")

    def compared(name: str, other: str) -> tuple[float, float]:
        raise AssertionError(f"{name} compared with {other}")

    monkeypatch.setattr("altegio_core.base.suggestion._likeness", compared)
    assert copy.deepcopy(locations) == locations
    for one in locations:
        with pytest.raises(AttributeError, match="has no field 'titel'; did you mean `title`"):
            _ = one.titel
