"""Deals the items of a list out in pages, as the operation's own way of paging has it."""

import copy
from collections.abc import Mapping
from datetime import date
from typing import Any

from altegio_core.base.types import UNSET
from altegio_core.mock.routes import Route
from altegio_core.operations.endpoint import Endpoint
from altegio_core.operations.page_styles import ByCursor, Numbered, Paging
from altegio_core.schema.types import Array, Object, Ref, Schema
from altegio_core.tooling.example_values import ExampleMaker

USUAL = 25
_CURSOR_EPOCH = date(1970, 1, 1).toordinal()
_CURSOR_PAGE = 10

JsonPath = tuple[str, ...]


def page(
    paging: Paging[Any],
    endpoint: Endpoint[Any],
    arguments: Mapping[str, Any],
    body: Any,
    maker: ExampleMaker,
    count: int,
) -> Any:
    """The page the arguments ask for, of a list with ``count`` items, in the form of ``body``.

    The items are copies of the one in the body, each with an id of its own.
    """
    body = copy.deepcopy(body)
    enveloped = isinstance(body, dict) and endpoint.response.enveloped and "data" in body
    start, size = _window(paging, arguments)
    numbers = range(min(start, count), min(start + size, count))
    data = body["data"] if enveloped else body
    place = paging.items[0] if paging.items else ()
    item = _first(_at(data, place)) or maker.make(_item_schema(endpoint.response.data, place))
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
    """The page the arguments ask for, of these rows; all of them where there are no pages."""
    body = copy.deepcopy(body)
    enveloped = route.endpoint.response.enveloped and isinstance(body, dict)
    if not route.operation.paged:
        if not enveloped:
            return rows
        told = body.get("meta")
        meta = {**told, "count": len(rows)} if isinstance(told, dict) and "count" in told else told
        return {**body, "data": rows, "meta": meta}
    paging = route.module.PAGING
    start, size = _window(paging, arguments)
    numbers = range(min(start, len(rows)), min(start + size, len(rows)))
    data: Any = [rows[number] for number in numbers]
    for place in paging.items[:1]:
        data = _put(body.get("data") if enveloped else body, place, data)
    if not enveloped:
        return data
    return {**body, "data": data, "meta": _meta(paging, body.get("meta"), numbers, start, size, len(rows))}


def _window(paging: Paging[Any], arguments: Mapping[str, Any]) -> tuple[int, int]:
    """Where the page starts, and how many items it holds at most."""
    body = arguments.get("body")
    given = (body if isinstance(body, Mapping) else {}) if paging.in_body else arguments
    if isinstance(paging, ByCursor):
        return _start_of_cursor(given.get(paging.fields[0])), _CURSOR_PAGE
    if not isinstance(paging, Numbered):
        raise TypeError(f"pages of the kind {type(paging).__name__} are not known")
    size = _whole(given.get(paging.size), min(USUAL, paging.largest or USUAL))
    size = max(1, size if paging.largest is None else min(size, paging.largest))
    return max(0, paging.row_of(paging.start(arguments), size) or 0), size


def _whole(value: Any, otherwise: int) -> int:
    return otherwise if value is UNSET or value is None else int(value)


def _cursor(start: int) -> str:
    """Stands for a place in the list: a day in the 1970s for each item, which no one asks for otherwise."""
    return date.fromordinal(_CURSOR_EPOCH + start).isoformat()


def _start_of_cursor(value: Any) -> int:
    try:
        start = date.fromisoformat(str(value)[:10]).toordinal() - _CURSOR_EPOCH
    except ValueError:
        return 0
    return start if 0 <= start < 10_000 else 0


def _meta(paging: Paging[Any], meta: Any, numbers: range, start: int, size: int, count: int) -> Any:
    told = {"total_count": count, "count": len(numbers), "page": start // size + 1}
    about = {"page": start // size + 1, "offset": start, "limit": size, "total": count}
    if isinstance(meta, dict):
        meta = meta | {name: value for name, value in told.items() if name in meta}
        if isinstance(meta.get("pagination"), dict):
            meta["pagination"] |= {name: value for name, value in about.items() if name in meta["pagination"]}
    if paging.total[:1] == ("meta",):
        meta = _put(meta, paging.total[1:], count)
    if isinstance(paging, ByCursor):
        more = numbers.stop < count
        meta = _put(meta, paging.cursor[1:], dict.fromkeys(paging.fields, _cursor(numbers.stop)) if more else None)
    return meta


def _item_schema(schema: Schema, place: JsonPath) -> Schema:
    for name in place:
        form = schema.model.SCHEMA if isinstance(schema, Ref) else schema
        schema = form.properties[name] if isinstance(form, Object) else Schema()
    return schema.items if isinstance(schema, Array) else schema


def _first(items: Any) -> Any:
    return items[0] if isinstance(items, list) and items else None


def _numbered(item: Any, identity: tuple[JsonPath, ...], number: int) -> Any:
    item = copy.deepcopy(item)
    for place in identity:
        own = _at(item, place)
        if isinstance(own, int):
            item = _put(item, place, own + number)
        else:
            item = _put(item, place, str(int(own) + number) if str(own).isdigit() else str(number + 1))
    return item


def _at(value: Any, place: JsonPath) -> Any:
    for name in place:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def _put(value: Any, place: JsonPath, new: Any) -> Any:
    """The value with something at a place in it; what is in the way there gives way."""
    if not place:
        return new
    holder = value if isinstance(value, dict) else {}
    return {**holder, place[0]: _put(holder.get(place[0]), place[1:], new)}
