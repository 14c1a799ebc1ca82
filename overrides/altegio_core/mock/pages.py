"""Divides a list into pages, in the paging style of its operation."""

import copy
from collections.abc import Mapping
from typing import Any

from altegio_core.base.types import is_dict, is_list
from altegio_core.mock.routes import Route
from altegio_core.operations.endpoint import Endpoint
from altegio_core.operations.paging import JsonPath, Paging
from altegio_core.schema.types import Array, Object, Schema, form_of
from altegio_core.tooling.example_values import ExampleMaker

USUAL = 25


def page(
    paging: Paging[Any],
    endpoint: Endpoint[Any],
    arguments: Mapping[str, Any],
    body: Any,
    maker: ExampleMaker,
    count: int,
) -> Any:
    """Returns the requested page of a list with ``count`` items, in the form of ``body``.

    The items are copies of the one in the body, each with an id of its own.
    """
    body = copy.deepcopy(body)
    enveloped = is_dict(body) and endpoint.response.enveloped and "data" in body
    start, size = paging.window(arguments, USUAL)
    numbers = range(min(start, count), min(start + size, count))
    data = body["data"] if enveloped else body
    place = paging.items[0] if paging.items else ()
    item = _first(at(data, place)) or maker.make(_item_schema(endpoint.response.data, place))
    dealt = [_numbered(item, paging.identity, number) for number in numbers]
    if place:
        for other in paging.items:
            data = _put(data, other, [])
        data = _put(data, place, dealt)
    else:
        data = dealt
    if not enveloped:
        return data
    body["data"] = data
    body["meta"] = _meta(paging, body.get("meta"), numbers, start, size, count)
    return body


def deal(route: Route, arguments: Mapping[str, Any], body: Any, rows: list[Any]) -> Any:
    """Returns the requested page of these rows; all rows if the operation has no pages."""
    body = copy.deepcopy(body)
    enveloped = route.endpoint.response.enveloped and is_dict(body)
    if not route.operation.paged:
        if not enveloped:
            return rows
        return counted({**body, "data": rows}, len(rows))
    paging = route.module.PAGING
    start, size = paging.window(arguments, USUAL)
    numbers = range(min(start, len(rows)), min(start + size, len(rows)))
    data: Any = [rows[number] for number in numbers]
    for place in paging.items[:1]:
        data = _put(body.get("data") if enveloped else body, place, data)
    if not enveloped:
        return data
    return {**body, "data": data, "meta": _meta(paging, body.get("meta"), numbers, start, size, len(rows))}


def counted(body: dict[str, Any], count: int) -> dict[str, Any]:
    """Returns an answer whose meta says how many items it has, where the example's says so of its own."""
    meta = body.get("meta")
    totals = {name: count for name in ("count", "total_count") if is_dict(meta) and name in meta}
    return {**body, "meta": {**meta, **totals}} if is_dict(meta) and totals else body


def _meta(paging: Paging[Any], meta: Any, numbers: range, start: int, size: int, count: int) -> Any:
    totals = {"total_count": count, "count": len(numbers), "page": start // size + 1}
    about = {"page": start // size + 1, "offset": start, "limit": size, "total": count}
    if is_dict(meta):
        meta = meta | {name: value for name, value in totals.items() if name in meta}
        if is_dict(meta.get("pagination")):
            meta["pagination"] |= {name: value for name, value in about.items() if name in meta["pagination"]}
    if paging.total[:1] == ("meta",):
        meta = _put(meta, paging.total[1:], count)
    if (told_of_next := paging.told_of_next(numbers.stop)) is not None:
        place, value = told_of_next
        meta = _put(meta, place[1:], value if numbers.stop < count else None)
    return meta


def _item_schema(schema: Schema, place: JsonPath) -> Schema:
    for name in place:
        form = form_of(schema)
        schema = form.properties[name] if isinstance(form, Object) else Schema()
    return schema.items if isinstance(schema, Array) else schema


def _first(items: Any) -> Any:
    return items[0] if is_list(items) and items else None


def _numbered(item: Any, identity: tuple[JsonPath, ...], number: int) -> Any:
    item = copy.deepcopy(item)
    for place in identity:
        own = at(item, place)
        if isinstance(own, int):
            item = _put(item, place, own + number)
        else:
            item = _put(item, place, str(int(own) + number) if str(own).isdigit() else str(number + 1))
    return item


def at(value: Any, place: JsonPath) -> Any:
    """Returns the value at a path; None if there is none."""
    for name in place:
        value = value.get(name) if is_dict(value) else None
    return value


def _put(value: Any, place: JsonPath, new: Any) -> Any:
    """Returns the value with another one put in at a path; values in the way are replaced."""
    if not place:
        return new
    holder = value if is_dict(value) else {}
    return {**holder, place[0]: _put(holder.get(place[0]), place[1:], new)}
