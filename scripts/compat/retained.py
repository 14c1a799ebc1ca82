"""What an update takes away without a successor stays as the edition before described it, for one minor release.

Operations stay by an overlay that is applied before all others, so that our corrections of them still fit. Models stay
by a file of classes as they were, which is added to those of the new edition when these have their names.
"""

import copy
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from scripts.compat import aliases
from scripts.diff.change import Change
from scripts.diff.sides import Edition, pairs
from scripts.spec.apis import Api
from scripts.spec.extensions import Answered, ModelAliases, Retained
from scripts.spec.operations import answers, data_schema, operations, webhooks
from scripts.spec.references import references
from scripts.spec.schemas import component, component_name, reachable, referenced_components
from scripts.spec.yaml import Json, dumps, load

OVERLAY = "00-kept-for-importers.overlay.yaml"
MODELS = "kept-models.yaml"
_HEADS = {
    OVERLAY: "Operations kept for importers, made by `make update`.",
    MODELS: "Models kept for importers, made by `make update`: classes as they were.",
}
_REST = "`make aliases` tells which are due, `make aliases ARGS=--drop` removes those."


def keep_operations(
    root: Path,
    api: Api,
    old: dict[str, Json],
    new: dict[str, Json],
    last: str,
    *,
    edition: date,
    called: Collection[str] | None = None,
) -> list[str]:
    """Writes the overlay that holds operations removed upstream; returns a line for each, for the report.

    Args:
        edition: of the new description.
        called: the operations callers have, where our corrections take away some of the vendor's: those stay away.
    """
    gone = [before for before, after in pairs(Edition(old, ""), Edition(new, "")) if before and after is None]
    gone = [operation for operation in gone if called is None or operation.id in called]
    if not gone:
        return []
    actions = actions_of(root, api)
    held = {name for action in actions for name in _held(action)}
    for operation in gone:
        if operation.id in held:
            continue
        node = copy.deepcopy({**operation.node, "deprecated": True, Retained.KEY: last})
        update: dict[str, Any] = {"paths": {operation.path: {operation.method: node}}}
        for reference in _needed(old, node):
            kind, name = reference.removeprefix("#/components/").split("/", 1)
            if name not in new["components"].get(kind, {}):
                part = copy.deepcopy(old["components"][kind][name])
                update.setdefault("components", {}).setdefault(kind, {})[name] = part
        text = f"The edition {edition} describes {operation.id} no more. It stays for one minor release after {last}."
        actions.append({"target": "$", "description": text, "x-sure": "published", "update": update})
    write_actions(root, api, actions)
    return [f"`{one.id}` stays as the edition before described it" for one in gone]


def keep_models(
    root: Path, api: Api, changes: Iterable[Change], old: Edition, answered: Collection[str], last: str
) -> tuple[list[Change], list[str]]:
    """Writes the classes that are gone; returns the changes, of which these break nothing for now, and a line for each.

    Args:
        old: what callers have.
        answered: models of it that could come in a response.
    """
    left, lines = [], []
    models = models_of(root, api)
    for change in changes:
        if change.kind == "model gone" and not change.new:
            own = old.model(change.old)
            schema = copy.deepcopy(old.document["components"]["schemas"][own])
            marks = {Retained.KEY: last, **({Answered.KEY: True} if own in answered else {})}
            models.setdefault(own, {**marks, **schema})
            lines.append(f"`models.{change.old}` stays as it was")
            change = replace(change, breaks=False, kept="as it was")
        left.append(change)
    write_models(root, api, models)
    return left, lines


def add_models(document: dict[str, Json], api: Api, root: Path) -> None:
    """Adds the classes kept to those of a description that has its models named. A name that is in use again is the new
    class; what a kept class held and is gone may be anything."""
    kept = models_of(root, api)
    if not kept:
        return
    schemas = document["components"]["schemas"]
    heirs = {alias: name for name, schema in schemas.items() for alias in ModelAliases.names_of(schema)}
    own = {name: schema for name, schema in kept.items() if name not in schemas and name not in heirs}
    for name, schema in own.items():
        for alias in schema.pop(ModelAliases.KEY, []):
            if alias not in heirs and alias not in schemas and alias not in own:
                heirs[alias] = name
                schema.setdefault(ModelAliases.KEY, []).append(alias)
    heirs |= {name: name for name in (*schemas, *own)}
    for name, alias in aliases.read(root, api).models.items():
        heirs.setdefault(name, heirs.get(alias.to or "", ""))
    schemas.update({name: _led(schema, heirs) for name, schema in own.items()})


def _held(action: dict[str, Json]) -> set[str]:
    """The operations an action keeps."""
    items = action["update"].get("paths", {}).values()
    return {str(node["operationId"]) for item in items for node in item.values() if "operationId" in node}


def actions_of(root: Path, api: Api) -> list[dict[str, Json]]:
    """The actions that keep operations."""
    path = root / api.overlays / OVERLAY
    return list(load(path)["actions"]) if path.exists() else []


def write_actions(root: Path, api: Api, actions: list[dict[str, Json]]) -> None:
    """Writes the overlay that keeps operations, or removes it."""
    info = {"title": "Operations kept for importers", "version": "1.0.0"}
    _write(root / api.overlays / OVERLAY, {"overlay": "1.0.0", "info": info, "actions": actions} if actions else {})


def models_of(root: Path, api: Api) -> dict[str, dict[str, Json]]:
    """The models kept, by name."""
    path = root / api.overlays / MODELS
    return load(path) if path.exists() else {}


def write_models(root: Path, api: Api, models: dict[str, dict[str, Json]]) -> None:
    """Writes the file of models kept, or removes it."""
    _write(root / api.overlays / MODELS, dict(sorted(models.items())))


def _write(path: Path, content: dict[str, Json]) -> None:
    if content:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dumps(content, f"{_HEADS[path.name]}\n{_REST}"), encoding="utf-8")
    else:
        path.unlink(missing_ok=True)


def _led(node: Any, heirs: dict[str, str]) -> Any:
    """A schema with every reference to what the class is called now."""
    if isinstance(node, list):
        return [_led(item, heirs) for item in node]
    if not isinstance(node, dict):
        return node
    if (name := component_name(node)) is not None:
        return component(heirs[name]) if heirs.get(name) else {}
    return {key: value if key in {"example", "examples"} else _led(value, heirs) for key, value in node.items()}


def _needed(document: dict[str, Json], node: Any) -> list[str]:
    """Everything a part of a description refers to, directly or through others."""
    found: list[str] = []
    waiting = list(references(node))
    while waiting:
        reference = waiting.pop()
        if reference not in found:
            found.append(reference)
            kind, name = reference.removeprefix("#/components/").split("/", 1)
            waiting += references(document["components"][kind][name])
    return found


def received(document: dict[str, Json]) -> set[str]:
    """Models of a description that can come from the server: in a response, or as a webhook."""
    schemas: dict[str, dict[str, Json]] = document["components"]["schemas"]
    found = [data_schema(answers(document, one)) for one in operations(document)]
    first = [name for schema in found for name in referenced_components(schema)]
    first += [name for name, schema in schemas.items() if Answered.of(schema, name)]
    first += [name for one in webhooks(document) if (name := component_name(one.content["schema"]))]
    return reachable(first, schemas)
