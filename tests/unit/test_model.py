"""Models as users handle them: made, changed, compared, shown, copied, written back."""

import copy
import csv
import inspect
import io
import pickle
from concurrent.futures import ThreadPoolExecutor
from types import MappingProxyType
from typing import Any, ClassVar

import attrs
import pytest
from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema import generated
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, STRING_OR_NULL, Array, Object, Ref
from tests.support.typed import said_of


@define(slots=False, kw_only=True, eq=False, repr=False)
class Phone(Model):
    number: str
    kind: str | Unset | None = UNSET

    SCHEMA: ClassVar[Object] = Object({"number": STRING, "kind": STRING_OR_NULL}, required=("number",))


@define(slots=False, kw_only=True, eq=False, repr=False)
class Client(Model):
    name: str
    class_: int | Unset = UNSET
    phones: list[Phone] | Unset = UNSET
    user_token: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {"name": STRING, "class": INTEGER, "phones": Array(Ref(__name__, "Phone")), "user_token": STRING},
        required=("name",),
        renamed={"class": "class_"},
    )


GIVEN = {"name": "Ann", "class": 2, "phones": [{"number": "1", "kind": None, "new": [1]}], "added": {"deep": [None]}}


def only_read() -> Any:
    """A model as generated, of which nobody has made one by hand or asked anything."""

    @generated.define(slots=False, kw_only=True, eq=False, repr=False)
    class Pet(Model):
        id: int
        name: str | Unset = UNSET
        owner: Client | Unset = UNSET

        SCHEMA: ClassVar[Object] = Object(
            {"id": INTEGER, "name": STRING, "owner": Ref(__name__, "Client")}, required=("id",)
        )

    return Pet


@pytest.mark.parametrize(
    "is_right",
    [
        lambda pet: [field.name for field in attrs.fields(pet)] == ["id", "name", "owner"],
        lambda pet: list(inspect.signature(pet).parameters) == ["id", "name", "owner"],
        lambda pet: attrs.has(pet) and pet.__match_args__ == (),
        lambda pet: attrs.evolve(pet(id=1), name="Rex").to_dict() == {"id": 1, "name": "Rex"},
        lambda pet: type("Dog", (pet,), {})(id=2).to_dict() == {"id": 2},
        lambda pet: pet.__init__.__qualname__.endswith("Pet.__init__"),
    ],
    ids=["fields", "signature", "has", "evolve", "subclass", "init"],
)
def test_a_model_that_was_only_read_is_one_of_attrs_when_asked(is_right: Any):
    """Reading does without attrs; who makes a model, or asks for its fields or signature, notices nothing of that."""
    pet = only_read()
    read = pet.from_dict({"id": 1, "owner": {"name": "Ann"}})
    assert not inspect.isfunction(vars(pet)["__init__"])
    assert is_right(pet)
    assert inspect.isfunction(vars(pet)["__init__"])
    assert (read.name, read.owner.name, pet(id=2).name, pet(id=2).owner) == (UNSET, "Ann", UNSET, UNSET)
    with pytest.raises(TypeError, match="id"):
        pet()


def test_threads_may_make_the_first_of_a_model_at_once():
    """Each of them gets its own."""
    for _ in range(20):
        pet = only_read()
        with ThreadPoolExecutor(8) as pool:
            assert list(pool.map(lambda number, pet=pet: pet(id=number).id, range(16))) == list(range(16))


def test_there_and_back():
    """What came from the server goes back unchanged, with what the description does not know."""
    client = Client.from_dict(GIVEN)
    assert client.to_dict() == GIVEN
    assert client.additional_properties == {"added": {"deep": [None]}}
    assert client.phones[0].additional_properties == {"new": [1]}


def test_from_dict_leaves_its_argument_alone():
    """The dictionary one gives is still one's own."""
    given = copy.deepcopy(GIVEN)
    Client.from_dict(MappingProxyType(given)).phones[0].number = "2"
    assert given == GIVEN


def test_to_dict_gives_what_is_ones_own():
    """Changing the dictionary does not change the model."""
    client = Client.from_dict(GIVEN)
    client.to_dict()["phones"][0]["number"] = "2"
    client.additional_properties["added"] = None
    assert client.to_dict() == GIVEN


@pytest.mark.parametrize(
    ("client", "written"),
    [
        (Client(name="Ann"), {"name": "Ann"}),
        (Client(name="Ann", class_=1), {"name": "Ann", "class": 1}),
        (Client(name="Ann", phones=[]), {"name": "Ann", "phones": []}),
        (Client(name="Ann", phones=[Phone(number="1")]), {"name": "Ann", "phones": [{"number": "1"}]}),
        (
            Client(name="", phones=[Phone(number="1", kind=None)]),
            {"name": "", "phones": [{"number": "1", "kind": None}]},
        ),
    ],
)
def test_what_is_not_given_is_not_written_and_none_is(client, written):
    """UNSET is left out, None is written as null."""
    assert client.to_dict() == written


def test_changed_through_attributes_and_names():
    """A model can be changed like any object, or by the server's names."""
    client = Client.from_dict({"name": "Ann", "phones": [{"number": "1"}]})
    client.name = "Bea"
    client.phones[0].kind = "home"
    client.phones.append(Phone(number="2"))
    client["class"] = 3
    client["added"] = True
    assert client.class_ == 3
    assert client.to_dict() == {
        "name": "Bea",
        "class": 3,
        "phones": [{"number": "1", "kind": "home"}, {"number": "2"}],
        "added": True,
    }
    del client["class"], client["added"]
    client.phones = UNSET
    assert client.to_dict() == {"name": "Bea"}


def test_names_are_asked_for_as_of_a_mapping():
    """`in` and `[]` take the server's names and see only what is there."""
    client = Client.from_dict(GIVEN)
    assert [name in client for name in ("class", "added", "user_token", "nothing", 3)] == [
        True,
        True,
        False,
        False,
        False,
    ]
    assert (client["class"], client["added"]) == (2, {"deep": [None]})
    for name in ("user_token", "nothing"):
        with pytest.raises(KeyError):
            client[name]


def test_a_field_that_does_not_exist_is_an_error():
    """A misspelt attribute is told, and not taken for one that was left out."""
    with pytest.raises(AttributeError, match="Client has no field 'nmae'"):
        _ = Client.from_dict({}).nmae
    assert not hasattr(Client(name=""), "to_json")
    client = Client(name="Ann")
    with pytest.raises(AttributeError, match="Client has no field 'nmae'; did you mean `name`"):
        client.nmae = "Bea"
    client.name = "Bea"
    assert client.to_dict() == {"name": "Bea"}


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (Client.from_dict(GIVEN), True),
        (Client.from_dict({**GIVEN, "name": "Bea"}), False),
        (Client.from_dict({**GIVEN, "user_token": None}), False),
        (Client.from_dict({**GIVEN, "added": 1}), False),
        (GIVEN, False),
        (None, False),
    ],
)
def test_equality(other, same):
    """Models of one class are equal when they would be written alike."""
    assert (Client.from_dict(GIVEN) == other) is same
    assert (Client.from_dict(GIVEN) != other) is not same


def test_a_field_left_out_equals_one_that_is_unset():
    """It does not matter whether a field was left out by the server or by the user."""
    assert Client.from_dict({"name": "Ann"}) == Client(name="Ann")


def test_models_cannot_be_keys():
    """A model can change, so it has no hash."""
    with pytest.raises(TypeError, match="unhashable"):
        hash(Client(name="Ann"))


@pytest.mark.parametrize(
    "again",
    [
        pytest.param(lambda model: pickle.loads(pickle.dumps(model)), id="pickle"),  # noqa: S301 - our own bytes
        *(
            pytest.param(lambda model, at=protocol: pickle.loads(pickle.dumps(model, at)), id=f"protocol {protocol}")  # noqa: S301
            for protocol in range(pickle.HIGHEST_PROTOCOL + 1)
        ),
        pytest.param(copy.deepcopy, id="deepcopy"),
        pytest.param(copy.copy, id="copy"),
    ],
)
@pytest.mark.parametrize("client", [Client.from_dict(GIVEN), Client(name="Ann"), Client.from_dict({})])
def test_copies_are_equal_and_apart(again, client):
    """A copy equals its original, UNSET stays UNSET, and the original does not follow changes of the copy."""
    twin = again(client)
    assert type(twin) is Client
    assert twin == client
    assert twin.user_token is UNSET
    twin.name = "changed"
    assert client != twin


@pytest.mark.parametrize(
    "given",
    [
        {"user_token": "s3cret"},
        {"phones": [{"number": "1", "push_token": "s3cret"}]},
        {"added": {"password": "s3cret"}},
        {"added": [{"deep": {"client_secret": ["s3cret"]}}]},
    ],
)
def test_no_secret_is_shown(given):
    """A model can be logged: tokens and passwords are masked at any depth, and still there."""
    client = Client.from_dict({"name": "Ann", **given})
    assert "s3cret" not in repr(client)
    assert "name='Ann'" in repr(client)
    assert "s3cret" in str(client.to_dict())


def test_shown_without_what_is_unset():
    """The representation names what is there, and nothing else."""
    assert repr(Client(name="Ann", phones=[Phone(number="1", kind=None)])) == (
        "Client(name='Ann', phones=[Phone(number='1', kind=None)])"
    )


def test_nothing_stands_for_nothing_in_text_and_tables():
    table = io.StringIO()
    csv.writer(table).writerow([1, UNSET, "a"])
    assert table.getvalue() == "1,,a\r\n"
    assert f"<{UNSET}>" == "<>"
    assert f"<{UNSET:>3}>" == "<   >"
    assert repr([UNSET]) == "[UNSET]"


def test_type_checkers_see_a_misspelt_field(tmp_path):
    program = tmp_path / "program.py"
    program.write_text(
        "from altegio.v2.models import EventAttributes\n\n\n"
        "def right(event: EventAttributes) -> object:\n    return event.capacity\n\n\n"
        "def wrong(event: EventAttributes) -> object:\n    return event.capcity\n"
    )
    done = said_of(program)
    assert [line for line in done.stdout.splitlines() if "error: " in line] == [
        'program.py:9: error: "EventAttributes" has no attribute "capcity"; maybe "capacity"?  [attr-defined]'
    ]
