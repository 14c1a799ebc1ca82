"""The names a generated operation needs, importable from one module, so that each of hundreds has one import."""

from __future__ import annotations

from altegio_core.base.types import UNSET, Unset, Upload
from altegio_core.http.async_client import AsyncClient
from altegio_core.http.client import Client
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import Call, Given, name_errors, run, run_async
from altegio_core.operations.endpoint import BodySpec, Endpoint, Parameter, ResponseSpec
from altegio_core.operations.envelope import Envelope, Response
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

__all__ = [
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
    "AsyncClient",
    "Binary",
    "BodySpec",
    "Boolean",
    "Call",
    "CallOptions",
    "Client",
    "Endpoint",
    "Envelope",
    "Given",
    "Integer",
    "Map",
    "Number",
    "Object",
    "Parameter",
    "Ref",
    "Response",
    "ResponseSpec",
    "String",
    "Union",
    "Unset",
    "Upload",
    "name_errors",
    "run",
    "run_async",
]
