"""Text from an address or a command line becomes what the schema says, or stays text to be refused by name."""

from typing import Any

import pytest

from altegio_core.schema.types import ANY, BOOLEAN, INTEGER, NUMBER, STRING, Array, Integer, Schema, String, Union
from altegio_core.tooling.parse_text import from_text, from_texts

LIST_OR_ONE = Union((INTEGER, Array(INTEGER)))


@pytest.mark.parametrize(
    ("text", "schema", "value"),
    [
        ("7", INTEGER, 7),
        ("-7", INTEGER, -7),
        ("7.5", INTEGER, "7.5"),
        ("7.5", NUMBER, 7.5),
        ("seven", NUMBER, "seven"),
        ("7", STRING, "7"),
        ("0", BOOLEAN, False),
        ("False", BOOLEAN, False),
        ("1", BOOLEAN, True),
        ("true", BOOLEAN, True),
        ("maybe", BOOLEAN, "maybe"),
        ("7", Union((Integer(maximum=5), STRING)), "7"),
        ("7", Union((STRING, INTEGER)), "7"),
        ("all", Union((INTEGER, String(enum=("all",)))), "all"),
        ("7", ANY, "7"),
    ],
)
def test_one_text(text: str, schema: Schema, value: Any) -> None:
    found = from_text(text, schema)
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize(
    ("texts", "schema", "joined", "value"),
    [
        (["1", "2"], Array(INTEGER), False, [1, 2]),
        (["1"], Array(INTEGER), False, [1]),
        (["1,2", "3"], Array(INTEGER), True, [1, 2, 3]),
        (["1,2"], Array(STRING), False, ["1,2"]),
        (["1", "2"], INTEGER, False, 2),
        (["1"], LIST_OR_ONE, False, 1),
        (["1", "2"], LIST_OR_ONE, False, [1, 2]),
    ],
)
def test_several_texts(texts: list[str], schema: Schema, joined: bool, value: Any) -> None:
    assert from_texts(texts, schema, joined=joined) == value
