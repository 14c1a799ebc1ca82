"""Reading JSON values into models, as leniently as the server is inventive."""

import copy
import json
import pickle
from typing import ClassVar

import pytest
from attrs import define

from altegio_core.base.types import UNSET
from altegio_core.schema.decode import decode
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, INTEGER, STRING, Array, Map, Null, Object, Ref, Schema, String, Union


@define(slots=False, kw_only=True, eq=False, repr=False)
class Tag(Model):
    title: str = ""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "title": STRING}, required=("title",))


@define(slots=False, kw_only=True, eq=False, repr=False)
class Circle(Model):
    SCHEMA: ClassVar[Object] = Object({"type": String(enum=("circle",)), "radius": INTEGER, "title": STRING})


@define(slots=False, kw_only=True, eq=False, repr=False)
class Square(Model):
    SCHEMA: ClassVar[Object] = Object(
        {"type": String(enum=("square",)), "side": INTEGER, "colour": STRING}, required=("side",)
    )


TAG, TAG_OR_NULL = Ref(__name__, "Tag"), Ref(__name__, "Tag", nullable=True)
SHAPE = Union((Ref(__name__, "Circle"), Ref(__name__, "Square")))


@define(slots=False, kw_only=True, eq=False, repr=False)
class Visit(Model):
    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "tag": TAG,
            "maybe": TAG_OR_NULL,
            "tags": Array(TAG),
            "rows": Array(Array(TAG)),
            "by_name": Map(TAG),
            "custom": Map(ANY),
            "shape": SHAPE,
            "from": STRING,
            "recordId": INTEGER,
        },
        renamed={"from": "from_", "recordId": "record_id"},
    )


def tag(title: str) -> Tag:
    return Tag.from_dict({"title": title})


ONE = {"title": "one"}


@pytest.mark.parametrize(
    ("field", "given", "read"),
    [
        ("tag", ONE, tag("one")),
        ("tags", [ONE, {"title": "two"}], [tag("one"), tag("two")]),
        ("tags", [ONE, None, 3], [tag("one"), None, 3]),
        ("tags", [[ONE, 3], [], ONE], [[tag("one"), 3], [], tag("one")]),
        ("rows", [[ONE], []], [[tag("one")], []]),
        ("by_name", {"a": ONE, "b": None}, {"a": tag("one"), "b": None}),
        ("custom", {"a": [1, {}]}, {"a": [1, {}]}),
    ],
)
def test_objects_become_models_wherever_they_are(field, given, read):
    """Nested objects are models, in lists and maps too."""
    assert getattr(Visit.from_dict({field: given}), field) == read


@pytest.mark.parametrize(
    ("field", "given", "read"),
    [
        ("tag", [], None),
        ("maybe", [], None),
        ("tag", [ONE], tag("one")),
        ("tag", [ONE, ONE, None], [tag("one"), tag("one"), None]),
        ("tag", [7], [7]),
        ("tags", ONE, [tag("one")]),
        ("tags", {}, []),
        ("by_name", [], {}),
        ("custom", [], {}),
        ("custom", ["kept"], ["kept"]),
    ],
)
def test_lists_and_objects_the_wrong_way_round(field, given, read):
    """PHP's [] for an empty object, a list around the one object there is and the reverse are read as meant."""
    assert getattr(Visit.from_dict({field: given}), field) == read


@pytest.mark.parametrize("field", ["id", "tag", "maybe", "tags", "rows", "by_name", "custom", "shape"])
@pytest.mark.parametrize("value", [None, "text", 7, 7.5, True, float("nan")])
def test_null_and_scalars_stay_what_they_are(field, value):
    """Null and values of another type come through as the server sent them, whatever was described."""
    assert getattr(Visit.from_dict({field: value}), field) is value


@pytest.mark.parametrize(
    ("given", "model"),
    [
        ({"type": "circle", "radius": 1}, Circle),
        ({"type": "square", "side": 1}, Square),
        ({"type": "square", "radius": 1, "title": "both of a circle's fields"}, Square),
        ({"side": 2}, Square),
        ({"colour": "red"}, Square),
        ({"type": "hexagon", "side": 2}, Square),
        ({"type": None, "radius": 2}, Circle),
    ],
)
def test_a_form_is_chosen_by_its_constant_then_by_its_fields(given, model):
    """Of several forms the one whose `type` fits is taken; an unknown `type` still gives the likeliest model."""
    assert type(Visit.from_dict({"shape": given}).shape) is model


@pytest.mark.parametrize(
    ("schema", "value", "read"),
    [
        (Union((TAG, Array(TAG))), [ONE], [tag("one")]),
        (Union((TAG, Array(TAG))), [None, ONE], [None, tag("one")]),
        (Union((TAG, Array(TAG))), [], []),
        (Union((STRING, Map(ANY))), [], {}),
        (Union((STRING, TAG)), ONE, tag("one")),
        (Union((STRING, Array(INTEGER))), {"a": 1}, {"a": 1}),
        (Union((STRING, TAG)), "text", "text"),
        (Union((STRING, TAG)), [ONE], [ONE]),
        (Array(Map(ANY)), [{"a": 1}, []], [{"a": 1}, []]),
        (Array(INTEGER), {}, []),
        (Array(INTEGER), {"a": 1}, {"a": 1}),
        (Array(TAG), [{}, [], None, ONE], [Tag.from_dict({}), [], None, tag("one")]),
        (STRING, {"a": 1}, {"a": 1}),
        (Null(), {"a": 1}, {"a": 1}),
        (ANY, [{"a": 1}], [{"a": 1}]),
        (TAG, None, None),
    ],
)
def test_data_that_is_not_one_object(schema: Schema, value, read):
    """Answers that are a list, one of several forms or undescribed are read by the same rules."""
    assert decode(schema, value) == read


@pytest.mark.parametrize(
    "came",
    [
        *({"tag": []}, {"tag": [ONE]}, {"tags": ONE}, {"tags": {}}, {"by_name": []}, {"custom": []}),
        *({"rows": [[ONE], []]}, {"rows": [ONE, {}]}, {"tags": [[ONE]]}, {"tags": [[ONE, 3], []]}),
        *({"by_name": {"a": [ONE], "b": []}}, {"from": [ONE]}),
    ],
)
def test_what_is_read_as_something_else_goes_back_as_it_came(came):
    """Unless it is changed: then what it was changed to is sent."""
    visit = Visit.from_dict(came)
    assert visit.to_dict() == came
    for name in came:
        getattr(visit, name)
    assert visit.to_dict() == came
    assert copy.deepcopy(visit).to_dict() == came
    assert pickle.loads(pickle.dumps(visit)).to_dict() == came  # noqa: S301  # our own
    visit.tag = tag("two")
    assert visit.to_dict() == {**came, "tag": tag("two").to_dict()}


def test_a_field_is_found_under_its_name_on_the_wire_too():
    """Never a false "not given" for what came."""
    visit = Visit.from_dict({"from": "web", "recordId": 5})
    assert (getattr(visit, "from"), visit.recordId) == ("web", 5)
    assert Visit.from_dict({}).recordId is UNSET


def test_fields_named_otherwise_in_python():
    """`from` and the like are found under the Python name, and go back under the server's."""
    visit = Visit.from_dict({"from": "web", "recordId": 5})
    assert (visit.from_, visit.record_id, visit["from"], "from_" in visit.to_dict()) == ("web", 5, "web", False)
    assert visit.to_dict() == {"from": "web", "recordId": 5}


def test_a_stranger_under_a_python_name_does_not_take_its_place():
    """A new field of the server that is called like our Python name never shows up as the described one."""
    assert Visit.from_dict({"record_id": "new", "recordId": 5}).record_id == 5


def test_what_the_server_left_out_is_unset_and_null_is_none():
    """One can tell what was not sent from null."""
    visit = Visit.from_dict({"tag": None})
    assert (visit.tag, visit.tags, visit.from_, visit.record_id) == (None, UNSET, UNSET, UNSET)
    assert visit.to_dict() == {"tag": None}


@pytest.mark.parametrize("name", ["to_dict", "from_dict", "__class__", "__dict__", "SCHEMA", "_plan", "__init__", ""])
def test_hostile_names_are_only_data(name):
    """A field with the name of a method or of Python's machinery is kept and breaks nothing."""
    visit = Visit.from_dict({name: "data", "tag": {**ONE, name: {"title": 1}}})
    assert visit.to_dict() == {name: "data", "tag": {**ONE, name: {"title": 1}}}
    assert (type(visit), type(visit.tag), visit[name]) == (Visit, Tag, "data")
    assert visit.additional_properties[name] == "data"
    assert visit == Visit.from_dict(visit.to_dict())
    assert "data" in repr(visit)


@pytest.mark.parametrize(
    "text",
    [
        '{"id": NaN, "tag": {"title": Infinity}}',
        '{"id": 1' + "0" * 4000 + "}",
        '{"id": 1e999}',
        '{"tag": {"title": "\\ud800"}}',
        '{"id": 1, "id": 2}',
    ],
)
def test_odd_json_is_read(text):
    """Numbers beyond all bounds, broken characters and names given twice are no reason to fail."""
    visit = decode(Ref(__name__, "Visit"), json.loads(text))
    assert type(visit) is Visit
    assert repr(visit)
    assert visit.to_dict().keys() == json.loads(text).keys()


def test_a_map_keeps_its_nulls_and_reads_its_objects():
    read = decode(Map(TAG), {"a": {"id": 1}, "b": None, "c": 3})
    assert read["a"] == Tag.from_dict({"id": 1})
    assert (read["b"], read["c"]) == (None, 3)
