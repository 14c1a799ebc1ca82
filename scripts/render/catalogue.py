"""What tools beside the client show of an API: summaries, texts and published examples, as one JSON file a version.

Nothing of it is loaded to call an operation; the command line and the mock server read it.
"""

import json
from typing import TYPE_CHECKING, Any

from scripts.render.docstrings import one_line
from scripts.spec.naming import identifier
from scripts.spec.operations import Answer
from scripts.spec.resources import as_data, behaviours, resources
from scripts.spec.schemas import component_name, reachable, referenced_components, resolve
from scripts.spec.schemas import published_examples as _examples
from scripts.spec.yaml import Json

if TYPE_CHECKING:
    from scripts.render.context.api import ApiContext
    from scripts.render.context.operation import OperationContext
    from scripts.render.context.webhook import WebhookContext


def catalogue(api: "ApiContext") -> str:
    """The file's text; a line for each operation and each model, so that a change shows in review."""
    sent = _sent(api)
    # Those of a tag together: their examples are alike, and a wheel packs what is near better.
    operations = sorted(api.operations.values(), key=lambda one: (one.tag, one.id))
    models = {name: _model(schema, texts=name in sent) for name, schema in sorted(api.schemas.items())}
    parts: dict[str, dict[str, Any]] = {
        "operations": {one.id: _operation(one) for one in operations},
        "models": models,
    }
    parts["docs"] = {"base": api.source.docs_base}
    if api.webhooks:
        parts["webhooks"] = dict(sorted((value, _webhook(one, value)) for one in api.webhooks for value in one.values))
    if found := {name: as_data(one) for name, one in sorted(resources(api.document).items())}:
        parts["resources"] = found
    if rules := behaviours(api.document):
        parts["behaviours"] = dict(sorted(rules.items()))
    if earlier := _earlier(api):
        parts["earlier"] = earlier
    return "{\n" + ",\n".join(f"{json.dumps(name)}: {_lines(entries)}" for name, entries in parts.items()) + "\n}\n"


def _earlier(api: "ApiContext") -> dict[str, Json]:
    """Names of earlier releases, for the tool that rewrites callers' code."""
    known = api.earlier
    keys = {model: {old: one.to for old, one in own.items()} for model, own in sorted(known.fields.items())}
    fields = {
        model: {identifier(old, api.fields): identifier(str(new), api.fields) for old, new in own.items()}
        for model, own in keys.items()
    }
    bodies = {one.id: component_name(one.body_schema) for one in api.operations.values() if one.body}
    parameters: dict[str, dict[str, str | None]] = {name: known.renamed_arguments(name) for name in known.parameters}
    for one in api.operations.values():
        if one.change and (model := bodies[one.id]) in fields:
            parameters[one.change.name] = dict(fields[model])
    tables = {
        "operations": {old: one.to for old, one in sorted(known.operations.items())},
        "models": {old: one.to for old, one in sorted(known.models.items())},
        "parameters": dict(sorted(parameters.items())),
        "fields": fields,
        "keys": keys,
        "bodies": {operation: model for operation, model in bodies.items() if model in keys},
    }
    return {name: table for name, table in tables.items() if table}


def _lines(entries: dict[str, Json]) -> str:
    lines = (f"{json.dumps(name)}: {_compact(entry)}" for name, entry in entries.items() if entry)
    return "{\n" + ",\n".join(lines) + "\n}"


def _compact(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _operation(one: "OperationContext") -> dict[str, Json]:
    entry: dict[str, Json] = {
        "summary": one.summary,
        "page": one.page.removeprefix(f"{one.api.source.docs_base}/").removesuffix(f"/{one.id}"),
    }
    if one.text:
        entry["text"] = one.text
    answer = _chosen(one.answers)
    if answer and answer.status != "200" and answer.status.isdigit():
        entry["status"] = int(answer.status)  # a range such as 2XX, or the default, is answered with 200
    if answer and answer.media_type and "json" not in answer.media_type:
        entry["media"] = answer.media_type
    if published := _published(one, answer):
        entry["answer"] = published[0]
    elif answer and answer.key == "data" and "success" in (answer.holder or {}):
        entry["success"] = True
    if one.body and (given := _examples(one.body["content"][one.body_media]) or _examples(_body_schema(one))):
        entry["body"] = given[0]
    declared = one.operation.node.get("parameters", [])
    if examples := {p["name"]: given[0] for p in declared if (given := _examples(p) or _examples(p.get("schema", {})))}:
        entry["examples"] = examples
    if texts := {p.wire: p.text for p in one.parameters if p.text}:
        entry["texts"] = texts
    return entry


def _body_schema(one: "OperationContext") -> dict[str, Json]:
    schema: dict[str, Json] = resolve(one.api.document, one.body_schema)
    return schema


def _webhook(one: "WebhookContext", value: str) -> dict[str, Json]:
    """What is told of a webhook, with a body it can have."""
    entry: dict[str, Json] = {"summary": one.summary, "told_by": one.told_by}
    return entry if one.example is None else entry | {"body": {**one.example, one.told_by: value}}


def _chosen(answers: list[Answer]) -> Answer | None:
    """The response that stands for the others: the first with a body, if there is one."""
    return next((answer for answer in answers if answer.media_type), answers[0] if answers else None)


def _published(one: "OperationContext", answer: Answer | None) -> list[Json]:
    if answer is None or answer.media_type is None:
        return []
    return _examples(one.operation.node["responses"][answer.status]["content"][answer.media_type])


def _sent(api: "ApiContext") -> set[str]:
    """Models that can be part of a body; of others no one has to know what to fill in."""
    first = (name for one in api.operations.values() if one.body for name in referenced_components(one.body_schema))
    return reachable(first, api.schemas)


def _model(schema: dict[str, Json], *, texts: bool) -> dict[str, Json]:
    """Examples and texts of the fields, by their names on the wire."""
    entry: dict[str, Json] = {}
    properties = schema.get("properties", {})
    if examples := {name: given[0] for name, child in properties.items() if (given := _examples(child))}:
        entry["examples"] = examples
    texts_of = {name: one_line(child.get("description", "")) for name, child in properties.items() if texts}
    if texts_of := {name: text for name, text in texts_of.items() if text}:
        entry["texts"] = texts_of
    return entry
