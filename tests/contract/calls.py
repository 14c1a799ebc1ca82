"""Turns a sample into a call of a generated function; the one place here that knows how those are written."""

from importlib import import_module
from inspect import signature
from types import ModuleType
from typing import Any

from altegio_core.base.types import File
from altegio_core.schema.types import Binary, Object, Ref, Schema
from tests.contract.description import APIS
from tests.contract.samples import Sample

PICTURE = File(b"\x89PNG\r\n\x1a\n not really", name="picture.png", media_type="image/png")


def all_operations() -> list[tuple[str, str]]:
    """API and operationId of every operation of the generated package."""
    return [(api, operation_id) for api in APIS for operation_id in import_module(f"altegio.{api}").OPERATIONS]


def arguments(module: ModuleType, sample: Sample, *, as_model: bool) -> tuple[list[Any], dict[str, Any]]:
    """Positional and named arguments; ``as_model`` makes a model of the body where its type is one."""
    endpoint = module.ENDPOINT
    values = {("path", name): value for name, value in sample.path.items()}
    values |= {("query", name): value for name, value in sample.query.items()}
    positional, named = [], {}
    order = list(signature(module.request).parameters)
    for parameter in sorted(endpoint.parameters, key=lambda one: order.index(one.name)):
        key = (parameter.location, parameter.wire)
        if key not in values:
            continue
        if parameter.location == "path":
            positional.append(values.pop(key))
        else:
            named[parameter.name] = values.pop(key)
    assert not values, f"the function has no argument for {sorted(values)}"
    if sample.media_type:
        named["body"] = _body(endpoint.body.schema, sample.body, as_model)
    return positional, named


def _body(schema: Schema, value: Any, as_model: bool) -> Any:
    model = schema.model if isinstance(schema, Ref) else None
    described = model.SCHEMA if model else schema
    if isinstance(described, Object) and isinstance(value, dict):
        files = [name for name in value if isinstance(described.properties.get(name), Binary)]
        value = value | dict.fromkeys(files, PICTURE)
    return model.from_dict(value) if model and as_model else value
