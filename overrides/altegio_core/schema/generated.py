"""The names a generated model needs, importable from one module, so that each of hundreds has one import."""

from __future__ import annotations

from typing import Any, Final

from altegio_core.base.lazy_attrs import define
from altegio_core.base.types import UNSET, Unset, Upload
from altegio_core.schema.model import Model
from altegio_core.schema.types import (
    ANY,
    BOOLEAN,
    BOOLEAN_OR_NULL,
    INTEGER,
    INTEGER_OR_NULL,
    NULL,
    NUMBER,
    NUMBER_OR_NULL,
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

ABSENT: Final[Any] = UNSET
"""What a field holds that did not come although every published example has it: UNSET, of which its type says nothing,
so that it can be used without looking; see docs/type-checkers.md."""

__all__ = [
    "ABSENT",
    "ANY",
    "BOOLEAN",
    "BOOLEAN_OR_NULL",
    "INTEGER",
    "INTEGER_OR_NULL",
    "NULL",
    "NUMBER",
    "NUMBER_OR_NULL",
    "STRING",
    "STRING_OR_NULL",
    "UNSET",
    "Array",
    "Binary",
    "Boolean",
    "Integer",
    "Map",
    "Model",
    "Number",
    "Object",
    "Ref",
    "String",
    "Union",
    "Unset",
    "Upload",
    "define",
]
