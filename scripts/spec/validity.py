"""Whether a description is valid OpenAPI 3.1: the validator of the field, spared what takes it longest.

It keeps what it has seen in lists, which it reads through for each of ten thousand schemas, and holds each against the
metaschema in Python. Here a compiled validator of the same metaschema goes first; what that refuses is for the other
one to judge, and to put into words.
"""

import re
from collections.abc import Iterator
from typing import Any, Final, cast

import jsonschema_rs
from jsonschema.exceptions import ValidationError
from openapi_schema_validator import OAS31Validator
from openapi_schema_validator._specifications import REGISTRY
from openapi_spec_validator import OpenAPIV31SpecValidator
from openapi_spec_validator.validation.keywords import OpenAPIV31SchemaValidator

from scripts.spec.yaml import Json


def faults(document: dict[str, Json]) -> Iterator[ValidationError]:
    """Every place that is not as the standard wants it."""
    own_dialect = "jsonSchemaDialect" in document
    found: Iterator[ValidationError] = (OpenAPIV31SpecValidator if own_dialect else _Validator)(document).iter_errors()
    return found


def _is_regex(text: str) -> bool:
    try:
        re.compile(text)
    except re.error:
        return False
    return True


_OURS: Final = "https://spec.openapis.org/oas/3.1/meta/base"
_METASCHEMA: Final = jsonschema_rs.Draft202012Validator(
    dict(OAS31Validator.META_SCHEMA),
    registry=jsonschema_rs.Registry([(_OURS, dict(REGISTRY.contents(_OURS)))]),
    formats={"regex": _is_regex},
    validate_formats=True,
)


class _Seen(set[int]):
    """A set where a list is expected."""

    append = set.add


class _Schemas(OpenAPIV31SchemaValidator):
    def __init__(self, registry: Any) -> None:
        super().__init__(registry)
        self.visited_schema_ids = cast("list[int]", _Seen())
        self.meta_checked_schema_ids = cast("list[int]", _Seen())

    def _validate_schema_meta(self, schema: Any, schema_value: Any) -> Any:
        ours = isinstance(schema_value, dict) and "$schema" not in schema_value
        if ours and _METASCHEMA.is_valid(schema_value):
            return None
        return super()._validate_schema_meta(schema, schema_value)


class _Validator(OpenAPIV31SpecValidator):
    keyword_validators = {**OpenAPIV31SpecValidator.keyword_validators, "schema": _Schemas}  # noqa: RUF012 - as its base has it
