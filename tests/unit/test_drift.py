"""How an answer that contradicts its description is told of."""

import pytest

from altegio_core.schema.drift import Drift, drifts
from altegio_core.schema.types import ANY, INTEGER, STRING, Array, Map, Object, String

PERSON = Object({"id": INTEGER, "name": STRING, "a/b~c": Array(INTEGER)}, required=("id",))


@pytest.mark.parametrize(
    ("schema", "data", "told"),
    [
        (PERSON, {"id": 1, "name": "Ann"}, []),
        (
            PERSON,
            {"name": None},
            ["op /id: expected required, got nothing", "op /name: expected string, not null, got null"],
        ),
        (PERSON, [], []),  # the server's way to say there is none
        (PERSON, [{"id": 1}], []),
        (PERSON, [{"id": "1"}], ["op /id: expected integer, got string"]),
        (PERSON, [1, 2], ["op /: expected object, got array"]),
        (PERSON, {"id": 1, "a/b~c": [0.5, 0.5]}, ["op /a~1b~0c/*: expected integer, got number"]),
        (Array(PERSON), [{"id": "1"}] * 1000, ["op /*/id: expected integer, got string"]),
        (
            Array(PERSON),
            [{"id": "1"}, {}],
            ["op /*/id: expected integer, got string", "op /*/id: expected required, got nothing"],
        ),
        (Map(String(enum=("a",))), {"x": "private"}, ["op /x: expected one of 'a', got string"]),
        (ANY, {"anything": [None]}, []),
    ],
)
def test_each_place_once_and_without_values(schema, data, told):
    """Drift names place, rule and the kind of what came; once for a whole list, and never what people entered."""
    assert [str(drift) for drift in drifts("op", schema, data)] == told


def test_a_new_field_is_told_but_contradicts_nothing():
    """What the server added can be told from what it broke."""
    assert list(drifts("op", PERSON, {"id": 1, "new": 2})) == [
        Drift("op", "/new", "a field the description knows", "integer", contradiction=False)
    ]
