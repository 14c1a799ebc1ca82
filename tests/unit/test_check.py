"""Every rule of the description: what keeps it, what breaks it, and how that is told."""

import math
from datetime import date, time
from io import BytesIO
from pathlib import Path
from typing import ClassVar

import pytest
from attrs import astuple

from altegio_core.base.types import File, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import (
    ANY,
    BOOLEAN,
    INTEGER,
    INTEGER_OR_NULL,
    NULL,
    NUMBER,
    STRING,
    STRING_OR_NULL,
    Array,
    Binary,
    Boolean,
    Integer,
    Map,
    Number,
    Object,
    Ref,
    String,
    Union,
)
from altegio_core.schema.validate import SHOWN, UNKNOWN, check


class Pair(Model):
    SCHEMA: ClassVar[Object] = Object({"a": INTEGER, "b": STRING_OR_NULL}, required=("a",))


PAIR, PAIR_OR_NULL = Ref(__name__, "Pair"), Ref(__name__, "Pair", nullable=True)
BREAK = Integer(minimum=0, maximum=3600, multiple_of=300)
PHONE = Union((String(enum=("",)), String(pattern="^[0-9]{9,15}$")), nullable=True)
WHEN = Object(
    {"kind": STRING, "price": INTEGER, "reason": STRING},
    when=Object({"kind": String(enum=("paid",))}, required=("kind",), open=True),
    then=Object({}, required=("price",), open=True),
    otherwise=Object({}, required=("reason",), open=True),
)
HUGE = 10**4000


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        *((ANY, value) for value in (None, 1, "a", [], {}, object())),
        *((STRING, value) for value in ("", "a", "\ud800")),
        (STRING_OR_NULL, None),
        *((INTEGER, value) for value in (0, -1, 5.0, HUGE)),
        *((NUMBER, value) for value in (0, 1.5, HUGE)),
        *((BOOLEAN, value) for value in (True, False)),
        (NULL, None),
        *((String(enum=("a", "b")), value) for value in ("a", "b")),
        *((Integer(enum=(0, 1)), value) for value in (0, 1, 1.0)),
        (Boolean(enum=(True,)), True),
        *((String(min_length=1, max_length=3), value) for value in ("a", "äöü", "😀😀😀")),
        *((String(pattern="^[0-9]+$"), value) for value in ("0", "123")),
        (String(pattern="b"), "abc"),
        (String(pattern="(?<name>not Python's)"), "anything"),
        *((BREAK, value) for value in (0, 300, 3600, 300.0)),
        *((Number(multiple_of=0.01), value) for value in (0.07, 1.13, 5, 1e300, HUGE)),
        *((Number(exclusive_minimum=0, exclusive_maximum=1), value) for value in (0.001, 0.999)),
        *((Array(INTEGER, min_items=1, max_items=2, unique=True), value) for value in ([1], [1, 2])),
        *((Map(INTEGER, min_properties=1, max_properties=2), value) for value in ({"a": 1}, {"a": 1, "b": 2})),
        *((PAIR, value) for value in ({"a": 1}, {"a": 1, "b": None})),
        (PAIR_OR_NULL, None),
        *((PHONE, value) for value in (None, "", "123456789")),
        *((Union((INTEGER, STRING_OR_NULL)), value) for value in (1, "a")),
        (Union((Array(PAIR), PAIR)), [{"a": 1}]),
        (Object({"a": INTEGER}, open=True), {"a": 1, "new": 2}),
        *((WHEN, value) for value in ({"kind": "paid", "price": 1}, {"kind": "gift", "reason": ""}, {"reason": ""})),
        *((Binary(), value) for value in (b"", File(b""))),
    ],
)
def test_kept(schema, value):
    """A value within the rules is taken."""
    assert list(check(schema, value)) == []


@pytest.mark.parametrize(
    ("schema", "value", "rule"),
    [
        *((STRING, value, "string") for value in (1, True, [], {}, b"")),
        (STRING, None, "string, not null"),
        *((INTEGER, value, "integer") for value in ("1", 1.5, True, math.nan, math.inf, [])),
        (INTEGER, None, "integer, not null"),
        *((NUMBER, value, "number") for value in ("1", True)),
        *((NUMBER, value, "a finite number") for value in (math.nan, -math.inf)),
        *((BOOLEAN, value, "boolean") for value in (0, 1, "true")),
        (NULL, 0, "null"),
        (String(enum=("a", "b")), "c", "one of 'a', 'b'"),
        (Integer(enum=(0, 1)), 2, "one of 0, 1"),
        (Boolean(enum=(True,)), False, "one of True"),
        (String(min_length=1), "", "at least 1 character"),
        (String(max_length=3), "four", "at most 3 characters"),
        *((String(pattern="^[0-9]+$"), value, "text of the form ^[0-9]+$") for value in ("", "a", "1\n")),
        (String(pattern=r"^\d$"), "٣", r"text of the form ^\d$"),
        *((BREAK, value, "a multiple of 300") for value in (301, 1, 299.0)),
        *((BREAK, value, "at most 3600") for value in (3900, HUGE - HUGE % 300)),
        (BREAK, -300, "at least 0"),
        *((Number(multiple_of=0.01), value, "a multiple of 0.01") for value in (0.075, 1e-300)),
        (Number(exclusive_minimum=0), 0, "more than 0"),
        (Number(exclusive_maximum=1), 1, "less than 1"),
        (Array(ANY, min_items=1), [], "at least 1 item"),
        (Array(ANY, max_items=1), [1, 2], "at most 1 item"),
        *((Array(ANY, unique=True), value, "no item twice") for value in ([1, 1], [{"a": 1}, {"a": 1}])),
        *((Array(ANY), value, "array") for value in ({}, "ab", (1,))),
        (Map(ANY, min_properties=1), {}, "at least 1 property"),
        (Map(ANY, max_properties=1), {"a": 1, "b": 2}, "at most 1 property"),
        *((Map(ANY), value, "object") for value in ([], "a", 1)),
        *((PAIR, value, "object") for value in ([], "a", [{"a": 1}])),
        (PAIR, None, "object, not null"),
        (Union((STRING, INTEGER)), [], "string or integer"),
        (Union((STRING, INTEGER)), None, "string or integer, not null"),
        (Union((STRING, Union((PAIR, Array(PAIR))))), 1, "string or object or array"),
        (Union((STRING, Number(maximum=9))), 10, "at most 9"),
        (PHONE, "a", "one of '' or text of the form ^[0-9]{9,15}$"),
        (Union((String(min_length=2, pattern="b"), INTEGER)), "a", "at least 2 characters and text of the form b"),
        (Binary(), "text", "a path (pathlib.Path), bytes, a File, or a file opened in binary mode"),
    ],
)
def test_broken(schema, value, rule):
    """A value outside of the rules is told with the rule it breaks, in words."""
    assert [(violation.path, violation.rule) for violation in check(schema, value)] == [((), rule)]


@pytest.mark.parametrize(
    ("schema", "value", "told"),
    [
        (PAIR, {}, [(("a",), None, "required")]),
        (
            PAIR,
            {"a": "1", "b": 2, "c": 3},
            [(("a",), "1", "integer"), (("b",), 2, "string"), (("c",), 3, "no such field")],
        ),
        (Array(PAIR), [{"a": 1}, {"a": None}], [((1, "a"), None, "integer, not null")]),
        (Map(Array(INTEGER)), {"x": [1, "2"]}, [(("x", 1), "2", "integer")]),
        (Union((Array(PAIR), PAIR)), [{"a": ""}], [((0, "a"), "", "integer")]),
        (Union((Array(PAIR), PAIR)), {"a": ""}, [(("a",), "", "integer")]),
        (WHEN, {"kind": "paid"}, [(("price",), None, "required")]),
        (WHEN, {"kind": "gift"}, [(("reason",), None, "required")]),
        (
            String(min_length=2, pattern="^[0-9]*$"),
            "a",
            [((), "a", "at least 2 characters"), ((), "a", "text of the form ^[0-9]*$")],
        ),
    ],
)
def test_every_rule_broken_is_told_with_its_place(schema, value, told):
    """All that is wrong comes at once, each with the place inside of the value."""
    assert [astuple(violation, recurse=False) for violation in check(schema, value)] == told


def test_places_inside_are_told_from_the_outside() -> None:
    """Of a field under its other name, and of what depends on another field."""
    both = Object({"b": INTEGER}, other_names={"a": "b"})
    told = [(("body", "a"), 1, "the value of b: it is one field")]
    assert [astuple(violation, recurse=False) for violation in check(both, {"a": 1}, ("body",))] == told
    told_of_when = [(("body", "price"), None, "required")]
    assert [astuple(violation, recurse=False) for violation in check(WHEN, {"kind": "paid"}, ("body",))] == told_of_when


def test_whatever_reads_is_a_file() -> None:
    assert list(check(Binary(), BytesIO(b"x"))) == list(check(Binary(), Path("x"))) == list(check(Binary(), b"x")) == []


class Event(Model):
    """As generated: what the type says cannot be absent stands in every published example."""

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "title": STRING, "note": STRING, "at": STRING}, required=("id",))
    id: int
    title: str
    note: str | Unset
    at: str | Unset


EVENT = Ref(__name__, "Event")


@pytest.mark.parametrize(
    ("schema", "value", "told"),
    [
        (EVENT, {"id": 1, "x": 2}, [(("data", "x"), 2, UNKNOWN), (("data", "title"), None, SHOWN)]),
        (EVENT, {"id": 1}, [(("data", "title"), None, "a field every published example has")]),
        (EVENT, {"id": 1, "title": "a"}, []),
        (EVENT, {"id": "1", "title": "a"}, [(("data", "id"), "1", "integer")]),
        (Array(EVENT), [{"id": 1}], [(("data", 0, "title"), None, SHOWN)]),
        (Array(EVENT), {"id": 1}, [(("data", "title"), None, SHOWN)]),
        (EVENT, [], []),
        (String(format="date"), "2026-13-01", []),
        (Map(INTEGER), [], []),
        (Map(INTEGER), [1], [(("data",), [1], "object")]),
        (Map(EVENT), {"k": {"id": 1}}, [(("data", "k", "title"), None, SHOWN)]),
        (Array(INTEGER), {}, []),
        (Array(INTEGER), {"a": 1}, [(("data",), {"a": 1}, "array")]),
        (Array(EVENT), {"id": "x", "title": "a"}, [(("data", "id"), "x", "integer")]),
        (Object({"a": INTEGER}), [{"a": "x", "b": 1}], [(("data", "a"), "x", "integer"), (("data", "b"), 1, UNKNOWN)]),
        (Object({"a": INTEGER}), [{}, {}], [(("data",), [{}, {}], "object")]),
        (Object({"a": EVENT}), {"a": {"id": 1}}, [(("data", "a", "title"), None, SHOWN)]),
        (Object({"b": INTEGER}, other_names={"a": "b"}), {"a": 1}, []),
    ],
)
def test_an_answer_is_held_against_what_every_example_has(schema, value, told):
    assert [astuple(violation, recurse=False) for violation in check(schema, value, ("data",), answer=True)] == told


@pytest.mark.parametrize(
    ("schema", "value", "rule"),
    [
        (STRING, date(2026, 1, 2), "a value that JSON can hold"),
        (String(format="date"), time(3, 4), "a date without a time"),
        (String(max_length=2), "abc", "at most 2 characters"),
        (String(format="date"), "2026-13-01", "date, YYYY-MM-DD"),
        (NUMBER, math.inf, "a finite number"),
        (Integer(minimum=5), 4, "at least 5"),
        (Integer(maximum=5), 6, "at most 5"),
        (Integer(exclusive_minimum=5), 5, "more than 5"),
        (Integer(exclusive_maximum=5), 5, "less than 5"),
        (Integer(multiple_of=5), 7, "a multiple of 5"),
        (NULL, 5, "null"),
        (BOOLEAN, "x", "boolean"),
        (Binary(), 5, "a path (pathlib.Path), bytes, a File, or a file opened in binary mode"),
        (String(enum=("a",)), "b", "one of 'a'"),
        (Array(INTEGER), 5, "array"),
        (Array(INTEGER, min_items=2), [1], "at least 2 items"),
        (Array(INTEGER, max_items=1), [1, 2], "at most 1 item"),
        (Array(INTEGER, unique=True), [1, 1], "no item twice"),
        (Map(INTEGER), 5, "object"),
        (Map(INTEGER), [], "object"),
        (Array(INTEGER), {}, "array"),
        (Map(INTEGER, min_properties=1), {}, "at least 1 property"),
        (Map(INTEGER, max_properties=1), {"a": 1, "b": 2}, "at most 1 property"),
        (EVENT, [], "object"),
        (EVENT, 5, "object"),
        (INTEGER, None, "integer, not null"),
    ],
)
def test_what_is_sent_is_told_with_its_place_its_value_and_the_rule(schema, value, rule):
    assert [astuple(violation, recurse=False) for violation in check(schema, value, ("body", "at"))] == [
        (("body", "at"), value, rule)
    ]


@pytest.mark.parametrize(
    ("schema", "told"),
    [
        (Object({"a": INTEGER_OR_NULL}), [("b",)]),
        (Union((STRING, Object({"a": INTEGER}))), [("b",)]),
        (Union((Object({"a": INTEGER}), Object({"a": STRING, "b": ANY}))), [("b",)]),
        (Map(ANY), []),
    ],
)
def test_unknown_fields_are_told_when_asked_for(schema, told):
    """A new field of the server is noticed where fields are named."""
    value = {"a": 1, "b": 2}
    assert [violation.path for violation in check(schema, value, answer=True)] == told


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"a": 1, "entiy": 2}, {"entiy": "no such field; did you mean `entity`?"}),
        ({"a": 1, "Entity": 2}, {"Entity": "no such field; did you mean `entity`?"}),
        ({"aa": 1}, {"aa": "no such field; did you mean `a`?"}),  # told once, not as missing besides
        ({"a": 1, "xid": 2}, {"xid": "no such field; did you mean `id`?"}),
        ({"a": 1, "phonex": 2}, {"phonex": "no such field; did you mean `phone` or `phones`?"}),
        ({"a": 1, "id": 3, "ids": 2}, {"ids": "no such field"}),  # what is given is not meant
        ({"a": 1, "in": [{"lenght": 1}]}, {"lenght": "no such field; did you mean `length`?"}),
        ({"a": 1, 5: 2}, {5: "no such field"}),
    ],
)
def test_names_nobody_described_are_refused(given, told):
    """A misspelt name is told at every depth, with what is meant, and does not leave in silence."""
    inner = Array(Object({"length": INTEGER, "width": INTEGER}))
    known = Object({**dict.fromkeys(("a", "entity", "id", "phone", "phones"), INTEGER), "in": inner}, required=("a",))
    assert {violation.path[-1]: violation.rule for violation in check(known, given)} == told


@pytest.mark.parametrize(
    ("pattern", "value"),
    [
        (r"^(a+)+$", "a" * 40 + "!"),
        (r"^(a|aa)+$", "a" * 40 + "!"),
        (r"^([a-z]+)*@$", "a" * 40 + "!"),
        (r"^((?:x{2,})y?)*$", "x" * 40 + "!"),
        (r"^.*.*.*=$", "x" * 2_000),
        (r"\d*\d*\d*\d*x", "1" * 1_000),
        (r"(a?){30}a{30}x", "a" * 30),
        (r"(.{0,50}){50}x", "y" * 900),
        ("[a" * 50_000, "b"),
        ("(" * 50_000 + ")" * 50_000 + "a", "b"),
    ],
    ids=range(10),
)
def test_a_pattern_that_takes_for_ever_is_left_to_the_server(pattern, value):
    assert list(check(String(pattern=pattern), value)) == []


@pytest.mark.parametrize(
    "pattern",
    [
        r"^(record|visit)_[0-9]+$",
        r"^[0-9]{9,15}$",
        r"^#[0-9a-f]{6}$",
        r"^(ab){2}$",
        r"^(\d{3}-?){2}$",
        r"^\d+-\d+$",
        r"^\(+\)$",
        r"^[(+]+$",
    ],
)
def test_patterns_without_such_a_choice_are_kept(pattern):
    assert [violation.value for violation in check(String(pattern=pattern), "none of these")] == ["none of these"]
