"""What the templates see of a webhook, and of the operations that set where webhooks go."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scripts.render.docstrings import one_line
from scripts.spec.errors import PipelineError
from scripts.spec.extensions import Flag, WebhookSettings
from scripts.spec.operations import webhooks
from scripts.spec.schemas import component_name, published_examples, resolve
from scripts.spec.yaml import Json

if TYPE_CHECKING:
    from scripts.render.context.api import ApiContext
    from scripts.render.context.operation import OperationContext


@dataclass(frozen=True)
class WebhookContext:
    """A webhook as the templates need it.

    Attributes:
        model: class of its body.
        told_by: name of the field that tells it from all others.
        values: what that field holds.
        flag: what it is called in the settings, where that is not the value.
        example: a body as published; None if there is none.
        summary: what it is.
    """

    model: str
    told_by: str
    values: tuple[str, ...]
    flag: str | None
    example: Json
    summary: str


@dataclass(frozen=True)
class SettingsContext:
    """How to set where webhooks go.

    Attributes:
        read, write: the operations.
        flags: value by which an event is told → its flag in the settings.
    """

    read: "OperationContext"
    write: "OperationContext"
    flags: dict[str, str]


def webhook_contexts(document: dict[str, Json]) -> list[WebhookContext]:
    """Every webhook of a shaped description.

    Raises:
        PipelineError: the body of one is no object, or no field tells it from the others.
    """
    models = document["components"]["schemas"]
    found = [(one, component_name(one.content["schema"])) for one in webhooks(document)]
    fixed = {name: _fixed(models[name]) for _, name in found if name}
    made = []
    for one, name in found:
        if name is None:
            raise PipelineError(f"webhook {one.name}: its body is no object; change it by an overlay")
        others = [entry for other, fields in fixed.items() if other != name for entry in fields.items()]
        discriminators = [
            (key, values)
            for key, values in fixed[name].items()
            if not any(key == other and set(values) & set(taken) for other, taken in others)
        ]
        if not discriminators:
            raise PipelineError(f"webhook {one.name}: no field tells it from others; give one by an overlay")
        flag = Flag.of(one.node, f"webhook {one.name}")
        summary = one_line(one.node.get("summary", "")) or one.name
        example = (published_examples(one.content) or [None])[0]
        made.append(WebhookContext(name, *discriminators[0], flag.name if flag else None, example, summary))
    return made


def settings_context(apis: Iterable["ApiContext"]) -> SettingsContext | None:
    """How to set where webhooks go; None if no description tells.

    Raises:
        PipelineError: one of the two operations is missing, or there are several.
    """
    marked: dict[str, list[OperationContext]] = {"read": [], "write": []}
    every = list(apis)
    for api in every:
        for one in api.operations.values():
            if (found := WebhookSettings.of(one.operation.node, one.id)) is not None:
                marked[found.does].append(one)
    if not any(marked.values()):
        return None
    if any(len(ones) != 1 for ones in marked.values()):
        names = {what: [one.id for one in ones] for what, ones in marked.items()}
        raise PipelineError(f"{WebhookSettings.KEY} wants one operation for read and one for write, not {names}")
    (read,), (write,) = marked["read"], marked["write"]
    known = resolve(write.api.document, write.body_schema).get("properties", {})
    flags = {value: webhook.flag or value for api in every for webhook in api.webhooks for value in webhook.values}
    return SettingsContext(read, write, {value: flag for value, flag in flags.items() if flag in known})


def _fixed(schema: dict[str, Json]) -> dict[str, tuple[str, ...]]:
    """Fields that have to be there with one of some texts."""
    fields = {name: schema["properties"][name].get("enum", ()) for name in schema.get("required", ())}
    return {name: tuple(v) for name, v in fields.items() if v and all(isinstance(value, str) for value in v)}
