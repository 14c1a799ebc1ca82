"""Later editions of the real descriptions, as the vendor might publish them: made by rule from the pinned ones."""

import copy
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from scripts.spec.apis import APIS, ROOT
from scripts.spec.operations import METHODS, Operation, operations
from scripts.spec.yaml import Json, copied, load, load_own

Published = dict[str, dict[str, Json]]
"""Descriptions by name of the API."""

BASE = date(2026, 7, 22)
"""The pinned edition they are made from."""

_AUTUMN = Path(__file__).with_name("edition-2026-09-29.yaml")

# As the vendor renamed them in September 2026: first step of the old path → what comes in its place.
_MOVES = {
    "company": "locations",
    "companies": "locations",
    "activity": "locations/{location_id}/events",
    "records": "locations/{location_id}/appointments",
    "record": "locations/{location_id}/appointments",
    "client": "locations/{location_id}/clients",
    "storage_operations": "locations/{location_id}/storage_operations",
    "visit": "visits",
    "chain": "chains",
    "technological_cards": "locations/{location_id}/technological_cards",
    "loyalty": "locations/{location_id}/loyalty",
    "schedule": "locations/{location_id}/schedule",
    "accounts": "locations/{location_id}/accounts",
}
_INNER = {"staff": "team_members", "goods": "products", "goods_categories": "product_categories"}


def pinned() -> Published:
    """The pinned descriptions; a copy for each, as they are changed."""
    return {name: copied(document) for name, document in _pinned().items()}


@cache
def _pinned() -> Published:
    return {api.name: load_own(ROOT / api.pin) for api in APIS}


def published(change: Callable[[Published], None]) -> Published:
    """What the vendor publishes after a change."""
    documents = pinned()
    change(documents)
    return documents


def nothing(documents: Published) -> None:
    """(a) Not a byte of the contract."""


def prose(documents: Published) -> None:
    """(b) Every operation and schema gets a text."""
    for document in documents.values():
        document["info"]["description"] = "Told in other words."
        for node in _mappings(document):
            if "responses" in node or ("type" in node and "properties" in node):
                node["description"] = "Told in other words."


def moved(documents: Published) -> None:
    """(c) Paths move under /locations, as in September 2026; operationIds stay."""
    document = documents["b2b-v1"]
    paths: dict[str, Json] = {}
    for path, item in document["paths"].items():
        target = _moved(path)
        if target in document["paths"] or target in paths:
            target = path
        paths[target] = item
    document["paths"] = paths


def added_removed_renamed(documents: Published) -> None:
    """(d) Ten operations more, five fewer, three under another operationId."""
    document = documents["b2b-v1"]
    found = {one.id: one for one in operations(document)}
    for name in (
        *("delete_client_file", "get_comments", "get_chain_service_category_list", "get_product_category_list"),
        "get_location_analytics_overall",
    ):
        del document["paths"][found[name].path][found[name].method]
    for old, new in (
        ("get_account_list", "list_accounts"),
        ("get_booking_widget_list", "list_booking_widgets"),
        ("get_location_list", "list_locations"),
    ):
        found[old].node["operationId"] = new
    for number in range(1, 11):
        node = copy.deepcopy(found["get_location"].node)
        node["operationId"] = f"get_location_report_{number}"
        node["summary"] = f"Get report {number}"
        document["paths"][f"/locations/{{location_id}}/reports/{number}"] = {"get": node}


def mended(documents: Published) -> None:
    """(e) The vendor lists `filter[include_deleted]` of list_events, which an overlay of ours adds."""
    operation = named(documents["b2b-v2"], "list_events")
    operation.node["parameters"].append(
        {"name": "filter[include_deleted]", "in": "query", "schema": {"type": "integer", "enum": [0, 1]}}
    )


def schemas_changed(documents: Published) -> None:
    """(f) A schema split in two, a property retyped, an enum grown, a field newly required."""
    document = documents["b2b-v2"]
    schemas = document["components"]["schemas"]
    for name in ("event_item_response", "event_resource"):
        schemas[name.replace("event", "created_event")] = copy.deepcopy(schemas[name])
    created = schemas["created_event_resource"]["properties"]["attributes"]
    created["properties"]["created_by"] = {"type": "integer"}
    schemas["created_event_item_response"]["properties"]["data"] = _to("created_event_resource")
    answer = named(document, "create_event").node["responses"]["201"]["content"]["application/json"]
    answer["schema"] = _to("created_event_item_response")
    schemas["event_resource"]["properties"]["attributes"]["properties"]["master_id"] = {"type": "string"}
    schemas["event_include"]["items"]["enum"].append("rooms")
    create = schemas["event_create_request"]
    create["required"] = sorted({*create["required"], "comment"})


def taken_away(documents: Published) -> None:
    """(i) A parameter of a path under another name, one of the query gone, a model that nothing answers any more."""
    document = documents["b2b-v2"]
    paths = document["paths"]
    old = named(document, "get_position").path
    paths[old.replace("{position_id}", "{id}")] = item = paths.pop(old)
    for node in (item, *item.values()):
        for parameter in node["parameters"] if isinstance(node, dict) and "parameters" in node else ():
            if parameter.get("name") == "position_id":
                parameter["name"] = "id"
    tags = named(document, "list_tags").node
    tags["parameters"] = [one for one in tags["parameters"] if one.get("name") != "entity"]
    statistics = named(document, "get_booking_user_location_attendance_statistics").node
    statistics["responses"] = {
        "204": {"description": "No Content"},
        **{status: one for status, one in statistics["responses"].items() if not status.startswith("2")},
    }


def autumn(documents: Published) -> None:
    """(j) The edition of 2026-09-29, as far as its facts are known: it moves, mends, renames, adds and takes away."""
    for name, facts in load(_AUTUMN).items():
        document = documents[name]
        found = {one.id: one for one in operations(document)}
        for gone in facts.get("gone", ()):
            del document["paths"][found[gone].path][found[gone].method]
        for moves, path in facts.get("moved", {}).items():
            item = document["paths"][found[moves].path]
            target = document["paths"].setdefault(path, {})
            target.update({key: value for key, value in item.items() if key not in METHODS})
            target[found[moves].method] = item.pop(found[moves].method)
        for changed, parts in facts.get("changed", {}).items():
            found[changed].node.update(copy.deepcopy(parts))
        for path, item in facts.get("new", {}).items():
            document["paths"].setdefault(path, {}).update(copy.deepcopy(item))
        schemas = document["components"]["schemas"]
        for holder, names in facts.get("renamed_fields", {}).items():
            bodies = [schemas[holder]] if holder in schemas else list(_bodies(found[holder].node))
            for schema in bodies:
                _rename_fields(schema, names)
        for name, more in facts.get("schemas", {}).items():
            _merge(schemas[name], more)
        document["paths"] = {path: item for path, item in document["paths"].items() if item.keys() & set(METHODS)}


def _bodies(node: Json) -> Iterator[dict[str, Json]]:
    return (entry["schema"] for entry in node["requestBody"]["content"].values())


def _rename_fields(schema: dict[str, Json], names: dict[str, str]) -> None:
    schema["properties"] = {names.get(name, name): child for name, child in schema["properties"].items()}
    for part in (schema, *schema.get("oneOf", ())):
        if "required" in part:
            part["required"] = [names.get(name, name) for name in part["required"]]


def _merge(target: dict[str, Json], more: dict[str, Json]) -> None:
    for key, value in more.items():
        if isinstance(value, dict):
            _merge(target.setdefault(key, {}), value)
        else:
            target[key] = [*target.get(key, ()), *value] if isinstance(value, list) else value


def partly_broken(documents: Published) -> None:
    """(h) The parameters of one operation are no list, its answers no mapping; another operation is new."""
    document = documents["b2b-v1"]
    node = copy.deepcopy(named(document, "get_location").node)
    document["paths"]["/locations/{location_id}/report"] = {"get": {**node, "operationId": "get_location_report"}}
    operation = named(documents["b2b-v1"], "get_client")
    operation.node["parameters"] = "see the text"
    operation.node["responses"] = ["OK"]


def _to(name: str) -> dict[str, Json]:
    return {"$ref": f"#/components/schemas/{name}"}


def named(document: dict[str, Json], name: str) -> Operation:
    """An operation by its operationId."""
    return next(one for one in operations(document) if one.id == name)


def _moved(path: str) -> str:
    steps = path.strip("/").split("/")
    if steps[0] not in _MOVES or ("{location_id}" not in path and steps[0] not in {"visit", "chain"}):
        return path
    if "abonement_types" in path or path.startswith("/clients/"):
        return path  # mended where they stand
    rest = [_INNER.get(step, step) for step in steps[1:]]
    target = _MOVES[steps[0]]
    if "{location_id}" in target and "{location_id}" in rest:
        rest.remove("{location_id}")
    return "/".join(["", target, *rest])


def _mappings(node: Any) -> Iterator[dict[str, Json]]:
    if isinstance(node, dict):
        yield node
        for child in list(node.values()):
            yield from _mappings(child)
    elif isinstance(node, list):
        for child in node:
            yield from _mappings(child)
