"""Of several forms a value may have, the one that fits it is read; and what is worked out once fits all that follow."""

import copy
import sys
from collections.abc import Callable
from typing import Any, ClassVar

import pytest
from attrs import define

from altegio_core.base.types import UNSET
from altegio_core.schema.decode import build, decode
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Array, Map, Object, Ref, String, Union
from tests.unit.test_decode import SHAPE, TAG, Circle, Square, Tag

LIST_OR_TAG = Union((Array(TAG), TAG))
MAP_OR_LIST = Union((Array(TAG), Map(TAG)))


@pytest.mark.parametrize(
    ("schema", "came", "kinds"),
    [
        (LIST_OR_TAG, [{"id": 1}, {"id": 2}], [Tag, Tag]),
        (LIST_OR_TAG, [None, {"id": 1}], [type(None), Tag]),
        (LIST_OR_TAG, [], []),
        (LIST_OR_TAG, {"id": 1}, Tag),
        (MAP_OR_LIST, {"a": {"id": 1}}, {"a": Tag}),
        (MAP_OR_LIST, [{"id": 1}], [Tag]),
        (Union((TAG, Map(TAG))), [], type(None)),
        (Union((Map(TAG), STRING)), [], {}),
        (Union((Array(Array(TAG)), Array(TAG))), [{"id": 1}], [Tag]),
        (Union((Array(Array(TAG)), Array(TAG))), [[{"id": 1}]], [[Tag]]),
        (Union((Array(TAG), STRING)), {"a": 1}, {"a": int}),
        (Union((Map(TAG), STRING)), [{"id": 1}], [{"id": int}]),
        (Union((Map(TAG), TAG)), {"id": 1}, Tag),
        (Union((TAG, Map(TAG))), {"a": {"id": 1}}, {"a": Tag}),
    ],
)
def test_a_list_a_map_and_an_object_are_told_apart(schema, came, kinds):
    def kind(value):
        if type(value) is list:
            return [kind(item) for item in value]
        if type(value) is dict:
            return {name: kind(item) for name, item in value.items()}
        return type(value)

    assert kind(decode(schema, came)) == kinds


@define(slots=False, kw_only=True, eq=False, repr=False)
class Wide(Model):
    SCHEMA: ClassVar[Object] = Object({"a": INTEGER, "b": INTEGER, "c": INTEGER, "d": INTEGER})


@define(slots=False, kw_only=True, eq=False, repr=False)
class Narrow(Model):
    SCHEMA: ClassVar[Object] = Object({"kind": String(enum=("narrow",)), "a": INTEGER})


@define(slots=False, kw_only=True, eq=False, repr=False)
class Asking(Model):
    SCHEMA: ClassVar[Object] = Object({"a": INTEGER, "z": INTEGER}, required=("z",))


@define(slots=False, kw_only=True, eq=False, repr=False)
class Sparse(Model):
    """Of what is required, servers leave out more than one would think."""

    SCHEMA: ClassVar[Object] = Object({"a": INTEGER, "b": INTEGER, "z": INTEGER}, required=("z",))


@define(slots=False, kw_only=True, eq=False, repr=False)
class Older(Model):
    SCHEMA: ClassVar[Object] = Object({"new": INTEGER, "same": INTEGER}, other_names={"old": "new"})


@define(slots=False, kw_only=True, eq=False, repr=False)
class Renaming(Model):
    SCHEMA: ClassVar[Object] = Object({"from": STRING, "tag": TAG}, renamed={"from": "from_"})


@define(slots=False, kw_only=True, eq=False, repr=False)
class Outer(Model):
    SCHEMA: ClassVar[Object] = Object(
        {
            "plain": TAG,
            "renaming": Ref(__name__, "Renaming"),
            "shape": SHAPE,
            "older": Ref(__name__, "Older"),
            "tags": Array(TAG),
        }
    )


OUTER = Ref(__name__, "Outer")


@pytest.mark.parametrize(
    ("options", "came", "chosen"),
    [
        ((Wide, Narrow), {"kind": "narrow", "a": 1, "b": 2, "c": 3, "d": 4}, Narrow),
        ((Narrow, Wide), {"kind": "other", "a": 1, "b": 2, "c": 3, "d": 4}, Wide),
        ((Narrow, Wide), {"a": 1, "b": 2}, Wide),
        ((Asking, Narrow), {"a": 1}, Narrow),
        ((Asking, Narrow), {"a": 1, "z": 1}, Asking),
        ((Wide, Older), {"a": 1, "old": 1, "same": 1}, Older),
        ((Narrow, Asking), {"a": 1}, Narrow),
        ((Narrow, Sparse), {"a": 1, "b": 1}, Sparse),
        ((Narrow, Outer), {"a": 1, "plain": {}, "shape": {}}, Outer),
    ],
)
def test_the_form_that_says_most_of_what_came_is_chosen(options, came, chosen):
    schema = Union(tuple(Ref(__name__, option.__name__) for option in options))
    assert type(decode(schema, came)) is chosen


def test_what_is_learnt_of_the_first_object_holds_for_those_that_follow():
    """Fields under other names, and a field of several forms, of which the next object has another."""
    came: list[dict[str, Any]] = [
        {"plain": {"title": "a"}, "renaming": {"from": "x", "tag": {}}, "shape": {"radius": 1}, "older": {"old": 1}},
        {"plain": {"title": "b"}, "renaming": {"from": "y"}, "shape": {"side": 1}, "older": {"old": 2}},
        {"plain": [], "renaming": [{"from": "z"}], "shape": None, "older": 7},
    ]
    one, two, odd = decode(Array(OUTER), copy.deepcopy(came))
    assert (one.renaming.from_, two.renaming.from_) == ("x", "y")
    assert (type(one.shape), type(two.shape)) == (Circle, Square)
    assert (one.older.new, two.older.new) == (1, 2)
    assert (one.plain, two.plain) == (Tag(title="a"), Tag(title="b"))
    assert type(one.renaming.tag) is Tag
    assert (odd.plain, odd.renaming.from_, odd.shape, odd.older) == (None, "z", None, 7)
    assert [each.to_dict() for each in (one, two, odd)][2] == came[2]


@define(slots=False, kw_only=True, eq=False, repr=False)
class Taken(Model):
    """As where the class has something of its own under the name of a field."""

    SCHEMA: ClassVar[Object] = Object({"from_dict": TAG, "other": TAG, "plain": STRING})


def test_a_field_under_a_name_the_class_has_is_read_at_once():
    made: Any = build(Taken, {"from_dict": {"title": "a"}, "other": {"title": "b"}})
    assert made.from_dict == Tag(title="a")
    assert (made.other, made.plain) == (Tag(title="b"), UNSET)
    assert made.to_dict() == {"from_dict": {"title": "a"}, "other": {"title": "b"}}
    assert Taken.from_dict({"plain": "c"}).plain == "c"


def frames(work: Callable[[], object]) -> int:
    """Functions in Python that run meanwhile: what reading costs, the same on every machine."""
    count = 0

    def note(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(
    ("schema", "value", "touch", "each"),
    [
        (TAG, {"title": "a"}, lambda read: read.title, 1),
        (TAG, {}, lambda read: read.id, 1),
        (OUTER, {"plain": {"title": "a"}}, lambda read: read.plain.title, 3),
        (OUTER, {"tags": []}, lambda read: read.tags, 4),
    ],
    ids=["flat", "unset", "nested", "empty list"],
)
def test_what_an_object_costs_does_not_grow(schema: Ref, value: Any, touch: Callable[[Any], object], each: int) -> None:
    """What is worked out for the first one is kept, and what is plain takes no detour."""

    def read() -> None:
        for one in decode(Array(schema), copies.pop()):
            touch(one)

    copies = [[copy.deepcopy(value) for _ in range(100)] for _ in range(2)]
    read()
    assert frames(read) <= 100 * each + 20


def test_what_one_object_costs_does_not_grow():
    decode(TAG, {})
    assert frames(lambda: decode(TAG, {"title": "a"})) <= 4
