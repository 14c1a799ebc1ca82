"""Answers of the mock without state: they contain what was sent and the ids of the path."""

from collections.abc import Mapping
from typing import Any

from altegio_core.base.types import is_dict, is_list, is_mapping
from altegio_core.mock.forms import Forms
from altegio_core.mock.resource import Part, object_of
from altegio_core.schema.types import Array, Schema
from altegio_core.tooling.id_names import id_names
from altegio_core.tooling.resource import Resource


def item_schema(schema: Schema) -> Schema:
    """Returns the schema of one item, of data that may be a list."""
    return schema.items if isinstance(schema, Array) else schema


def known_of_path(part: Part | None, path: Mapping[str, Any]) -> dict[str, Any]:
    """Returns what the path says of a thing: its id, and its scope under every name of it."""
    known: dict[str, Any] = {}
    for name, value in path.items():
        known |= dict.fromkeys(id_names(name), value)
    if part is not None and part.id in path and part.role != "action":
        known[part.resource.id] = path[part.id]
    return known


def known_of_body(resource: Resource | None, body: Any) -> dict[str, Any]:
    """Returns the fields of a body that describe a thing, without those that are commands."""
    if not is_mapping(body):
        return {}
    if resource is None:
        return dict(body)
    flat: dict[str, Any] = {}
    for name, value in body.items():
        inner = [one for one in resource.fields if one.startswith(f"{name}.")]
        if inner and is_mapping(value):
            flat |= {f"{name}.{one}": inside for one, inside in value.items()}
        else:
            flat[name] = value
    return {name: value for name, value in flat.items() if name not in resource.commands}


def echoed(forms: Forms, part: Part | None, schema: Schema, data: Any, path: Mapping[str, Any], body: Any) -> Any:
    """Returns the data of an answer with what was sent put in, if the operation is about one thing."""
    resource = part.resource if part else None
    known = known_of_path(part, path)
    if part is not None and part.role in ("create", "update"):
        known |= known_of_body(resource, body)
    items = item_schema(schema)
    if is_list(data):
        one = len(data) == 1 and (part is None or part.role != "list")
        about = known if one else {name: value for name, value in known.items() if name != "id"}
        return [forms.filled(resource if one else None, items, item, about) for item in data]
    if object_of(items) is None:
        return data
    if part is not None and resource is not None and resource.inside and is_dict(data.get(resource.inside)):
        return data
    return forms.filled(resource, items, data, known)
