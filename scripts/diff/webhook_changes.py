"""Compares what the server sends of itself: webhooks that come and go, and the schemas in them."""

from collections.abc import Iterator
from typing import Any

from scripts.diff.change import Change
from scripts.diff.contents import schema_changes
from scripts.diff.sides import Edition
from scripts.spec.operations import Operation
from scripts.spec.schemas import resolve
from scripts.spec.yaml import Json


def webhook_changes(old: Edition, new: Edition, heirs: dict[str, str]) -> Iterator[tuple[str, Change]]:
    """What changed, each with the webhook that holds it; without one, a webhook itself."""
    before, after = dict(_schemas(old.document)), dict(_schemas(new.document))
    for name in dict.fromkeys([*before, *after]):
        place = f"{new.package}.webhooks, {name}"
        if name not in before:
            yield "", Change("webhook", "webhook new", name, place)
        elif name not in after:
            yield "", Change("webhook", "gone", name, place, breaks=True)
        else:
            # It comes as an answer does, and can break whoever reads it.
            sent = Operation("", "post", {"operationId": name, "tags": ["webhooks"]})
            for change in schema_changes(old, new, sent, "answered", before[name], after[name], ("data",), heirs):
                yield name, change


def _schemas(document: dict[str, Json]) -> Iterator[tuple[str, Any]]:
    """Webhooks and what they hold; one that cannot be read, for which it takes an overlay, holds nothing."""
    for name, item in document.get("webhooks", {}).items():
        body = resolve(document, (item.get("post") or {}).get("requestBody") or {})
        yield name, next((entry.get("schema") for entry in body.get("content", {}).values()), None)
