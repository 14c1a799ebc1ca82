"""Anything a user may give as a body, as JSON can hold it."""

from collections import OrderedDict, UserDict
from enum import Enum, IntEnum, StrEnum
from types import MappingProxyType
from typing import ClassVar

import pytest
from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.encode import encode
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class Tag(Model):
    from_: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object({"from": STRING}, renamed={"from": "from_"})


class Colour(StrEnum):
    RED = "red"


class Gender(IntEnum):
    FEMALE = 2


class Plain(Enum):
    ONE = 1


@pytest.mark.parametrize(
    ("given", "written"),
    [
        (Tag(from_="a"), {"from": "a"}),
        ({"tags": [Tag(from_="a"), Tag()]}, {"tags": [{"from": "a"}, {}]}),
        (MappingProxyType({"a": OrderedDict(b=UserDict(c=Tag()))}), {"a": {"b": {"c": {}}}}),
        ((1, (2, [3])), [1, [2, [3]]]),
        (frozenset({4}), [4]),
        ({"a": UNSET, "b": None, "c": {"d": UNSET}}, {"b": None, "c": {}}),
        ([Colour.RED, Gender.FEMALE, Plain.ONE], ["red", 2, 1]),
        ([True, 1, 1.5, "", None], [True, 1, 1.5, "", None]),
    ],
)
def test_written_as_json_can_hold_it(given, written):
    """Models, mappings, tuples, sets and enumerations are taken anywhere, and what is UNSET is left out."""
    result = encode(given)
    assert result == written
    assert repr(result) == repr(written)  # True is not 1 here, nor a list a tuple


@pytest.mark.parametrize("value", [object(), b"bytes", 1j])
def test_what_json_cannot_hold_is_left_to_be_refused(value):
    """Nothing is turned into text behind the user's back."""
    assert encode([value])[0] is value


def test_the_argument_is_left_alone():
    """What was given can be used again."""
    given = {"a": [UNSET, (1,)], "b": UNSET}
    encode(given)
    assert given == {"a": [UNSET, (1,)], "b": UNSET}
