"""Schemas → Python source: annotations and tables, also of values that look like source themselves."""

import ast
import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.render.generator.names import fields_of
from scripts.render.generator.parse import configuration, parse, warnings
from scripts.render.generator.types import PythonTypes
from scripts.render.python_source import object_table, table
from scripts.shape.normalize import normalize
from scripts.spec.naming import GivenNames
from tests.pipeline.workshop import description, holding

PET = {"$ref": "#/components/schemas/Pet"}


def annotation(schema: dict[str, Any], *, sent: bool) -> str:
    """The type of a field with this schema, by way of the generator's parser."""
    schema = normalize({}, copy.deepcopy(schema))
    schemas = {"Pet": holding(name={"type": "string"}), "Owner": holding(it=schema)}
    document = description({}, schemas)
    data = parse(document, configuration(document, "v1"), "small", GivenNames())
    assert warnings(data) == []
    types = PythonTypes(data.models, schemas)
    [field] = fields_of(types.models["Owner"])
    return types.of(field, schema, sent=sent)


ANNOTATIONS = [
    ({}, "Any", "Any"),
    ({"type": "string"}, "str", "str"),
    ({"type": ["integer", "null"]}, "int | None", "int | None"),
    ({"type": "null"}, "None", "None"),
    ({"type": "string", "format": "date"}, "str | dt.date", "str"),
    ({"type": "string", "format": "binary"}, "Upload", "bytes"),
    ({"enum": ["a", None, "b"]}, "Literal['a', 'b'] | None", "str | None"),
    ({"type": "integer", "enum": [0, 1]}, "Literal[0, 1]", "int"),
    ({"const": True}, "Literal[True]", "bool"),
    ({"type": "number", "enum": [0.5, 1]}, "float", "float"),
    (PET, "Pet", "Pet"),
    ({"oneOf": [PET, {"type": "null"}]}, "Pet | None", "Pet | None"),
    ({"oneOf": [{"type": "null"}, PET, {}]}, "Any", "Any"),
    ({"type": "array"}, "list[Any]", "list[Any]"),
    ({"type": "object"}, "dict[str, Any]", "dict[str, Any]"),
    ({"type": "object", "additionalProperties": PET}, "dict[str, Pet]", "dict[str, Pet]"),
    # What looks like a choice inside of something is none of ours.
    ({"enum": ["x | Any | y", "None | x"]}, "Literal['x | Any | y', 'None | x']", "str"),
    (
        {
            "anyOf": [
                {"type": "array", "items": {"type": ["string", "null"]}},
                {"type": "array", "items": {"type": ["integer", "null"]}},
            ]
        },
        "list[str | None] | list[int | None]",
        "list[str | None] | list[int | None]",
    ),
]


@pytest.mark.parametrize(("schema", "sent", "answered"), ANNOTATIONS)
def test_annotations(schema: dict[str, Any], sent: str, answered: str) -> None:
    assert annotation(schema, sent=True) == sent
    assert annotation(schema, sent=False) == answered


TABLES = [
    ({}, "ANY"),
    ({"type": "null"}, "NULL"),
    ({"type": "string"}, "STRING"),
    ({"type": ["string", "null"]}, "STRING_OR_NULL"),
    ({"enum": ["a", None]}, "String(enum=('a',), nullable=True)"),
    ({"type": ["integer", "number"]}, "NUMBER"),
    ({"type": "integer", "multipleOf": 300, "maximum": 3600}, "Integer(maximum=3600, multiple_of=300)"),
    ({"type": "integer", "exclusiveMinimum": 0}, "Integer(exclusive_minimum=0)"),
    ({"type": "number", "enum": [1, 0.5]}, "Number(enum=(1, 0.5))"),
    ({"type": "integer", "pattern": "x", "minLength": 3}, "INTEGER"),
    ({"type": ["string", "integer", "null"]}, "Union((STRING, INTEGER,), nullable=True)"),
    ({"oneOf": [PET, {"type": "null"}]}, "Ref(P, 'Pet', nullable=True)"),
    ({"type": "array", "items": PET, "minItems": 1}, "Array(Ref(P, 'Pet'), min_items=1)"),
    ({"type": ["array", "null"], "uniqueItems": True}, "Array(ANY, unique=True, nullable=True)"),
    ({"type": "object", "minProperties": 1}, "Map(ANY, min_properties=1)"),
    (
        {
            "type": "object",
            "properties": {"class": {"type": "string"}},
            "required": ["class"],
            "additionalProperties": False,
        },
        "Object({'class': STRING}, required=('class',), renamed={'class': 'class_'})",
    ),
    (
        {"type": "object", "properties": {}, "if": {"required": ["a"]}, "else": {"required": ["b"]}},
        "Object({}, when=Object({}, required=('a',), open=True), otherwise=Object({}, required=('b',), open=True))",
    ),
]


@pytest.mark.parametrize(("schema", "expected"), TABLES)
def test_tables(schema: dict[str, Any], expected: str) -> None:
    if "class" in schema.get("properties", {}):
        made = object_table(schema, "P", {"class": "class_"}, schema["required"])
    else:
        made = table(schema, "P")
    assert made == expected


TEXTS = st.text(max_size=30) | st.sampled_from(
    ['"""', "'''", "\\", "\n", "{{ x }}", "{% x %}", "__import__('os')", "x'), evil(", " | ", "\u2028", "\ud800", "😀"]
)


@given(st.lists(TEXTS, min_size=1, max_size=4), TEXTS, TEXTS)
def test_whatever_texts_hold_they_stay_texts(values: list[str], pattern: str, name: str) -> None:
    schema = {
        "type": "object",
        "properties": {f"a{name}": {"type": "string", "enum": values, "pattern": pattern}},
        "required": [f"a{name}"],
    }
    made = ast.parse(table(schema, "P"), mode="eval")
    called = {node.func.id for node in ast.walk(made) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    assert called == {"Object", "String"}
    texts = {node.value for node in ast.walk(made) if isinstance(node, ast.Constant)}
    assert {*values, pattern, f"a{name}"} <= texts
    literal = ast.parse(annotation(schema["properties"][f"a{name}"], sent=True), mode="eval").body
    assert isinstance(literal, ast.Subscript)
    assert not [node for node in ast.walk(literal) if isinstance(node, ast.Call)]
