"""Fields that come, by the evidence of the published examples: the vendor marks next to nothing as required.

A field that every published example of its model carries is marked on the model. Requests are not touched by it.
"""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from scripts.spec.extensions import Shown
from scripts.spec.operations import operations, successes, webhooks
from scripts.spec.schemas import choices, component_name, enum_values, published_examples, types
from scripts.spec.yaml import Json


def note_shown(document: dict[str, Json]) -> None:
    """Marks on each model which of its fields every example has, in place."""
    schemas: dict[str, dict[str, Json]] = document["components"]["schemas"]
    seen = _Seen(schemas)
    for operation in operations(document):
        for status in successes(operation.node):
            for entry in operation.node["responses"][status].get("content", {}).values():
                for example in published_examples(entry):
                    seen.look(entry.get("schema", {}), example)
    for webhook in webhooks(document):
        for example in published_examples(webhook.content):
            seen.look(webhook.content["schema"], example)
    for name, model in schemas.items():
        always = [field for field in model.get("properties", {}) if seen.always(name, field)]
        if shown := [field for field in always if field not in model.get("required", ())]:
            model[Shown.KEY] = shown


class _Seen:
    """How often a model stands in examples, and each of its fields."""

    def __init__(self, schemas: Mapping[str, dict[str, Json]]) -> None:
        self.schemas = schemas
        self.models: Counter[str] = Counter()
        self.fields: Counter[tuple[str, str]] = Counter()

    def always(self, model: str, field: str) -> bool:
        return 0 < self.models[model] == self.fields[model, field]

    def look(self, schema: dict[str, Json], value: Any, model: str = "") -> None:
        """Counts what an example shows."""
        if name := component_name(schema):
            self.look(self.schemas[name], value, name)
        elif options := choices(schema):
            if option := self._meant(options, value):
                self.look(option, value)
        elif isinstance(value, list):
            # A list of one stands for an object in some answers.
            if "array" in types(schema):
                for item in value:
                    self.look(schema.get("items", {}), item)
            elif len(value) == 1:
                self.look(schema, value[0], model)
        elif isinstance(value, dict):
            self._object(schema, value, model)

    def _object(self, schema: dict[str, Json], value: dict[str, Json], model: str) -> None:
        self.models[model] += 1
        known = schema.get("properties", {})
        for field, item in value.items():
            if field in known:
                self.fields[model, field] += 1
                self.look(known[field], item)
            elif isinstance(schema.get("additionalProperties"), dict):
                self.look(schema["additionalProperties"], item)

    def _meant(self, options: list[dict[str, Json]], value: Any) -> dict[str, Json] | None:
        """The form of several that an example has: by constants first, then by names in common."""
        wanted = "array" if isinstance(value, list) else "object"
        fits = [one for one in options if wanted == "array" and "array" in types(one)]
        if wanted == "object":
            fits = [one for one in options if component_name(one) or "properties" in one]
        return max(fits, key=lambda one: self._likeness(one, value), default=None)

    def _likeness(self, option: dict[str, Json], value: Any) -> float:
        known = self.schemas[name] if (name := component_name(option)) else option
        if not isinstance(value, dict):
            return 0
        properties = known.get("properties", {})
        common = [field for field in value if field in properties]
        constants = sum(
            10 if value[field] in enum_values(properties[field]) else -10
            for field in common
            if enum_values(properties[field])
        )
        return len(common) - 0.01 * len(properties) + constants
