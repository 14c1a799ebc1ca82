"""What the templates see of a description: its models and operations, see ``context.operation`` for the latter."""

import keyword
from collections import Counter
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from scripts.compat.aliases import Alias, Aliases
from scripts.compat.retained import ANSWERED, MARK
from scripts.render.context.operation import OperationContext
from scripts.render.docstrings import field_text, one_line
from scripts.render.python_source import EARLIER, annotation, other_names, table
from scripts.shape import Shaped
from scripts.spec.apis import Api
from scripts.spec.errors import PipelineError
from scripts.spec.naming import LONGEST, identifier, module_name, snake_case
from scripts.spec.operations import operations, server_address, webhooks
from scripts.spec.schemas import component_name, published_examples, reachable, referenced_components
from scripts.spec.yaml import Json


@dataclass(frozen=True)
class WebhookContext:
    """A webhook as the templates need it.

    Attributes:
        model: class of its body.
        told_by: name of the field that tells it from all others.
        values: what that field holds.
        example: a body as published; None if there is none.
        summary: what it is.
    """

    model: str
    told_by: str
    values: tuple[str, ...]
    example: Json
    summary: str


@dataclass(frozen=True)
class FieldContext:
    """A field as it stands in a model."""

    name: str
    annotation: str
    required: bool
    text: str


class ApiContext:
    """One API as the templates see it."""

    def __init__(self, api: Api, shaped: Shaped, edition: date, earlier: Aliases | None = None) -> None:
        self.source = api
        self.earlier = earlier or Aliases()
        self.document = shaped.document
        self.fields = shaped.names.fields
        self.tags = shaped.names.tags
        self.edition = edition
        self.operations = {one.id: OperationContext(self, one) for one in operations(self.document)}

    @property
    def name(self) -> str:
        """The vendor's name of the description."""
        return self.source.name

    @property
    def package(self) -> str:
        """The namespace inside ``altegio``."""
        return self.source.package

    @cached_property
    def models(self) -> dict[str, dict[str, Json]]:
        schemas: dict[str, dict[str, Json]] = self.document["components"]["schemas"]
        return schemas

    @cached_property
    def servers(self) -> list[str]:
        """Every address the description names: the API's first, then those of single operations."""
        every = [self.document.get("servers") or []]
        every += [one.operation.node.get("servers") or [] for one in self.operations.values()]
        return list(dict.fromkeys(server_address(server, self.name) for servers in every for server in servers))

    def tag(self, name: str) -> str:
        """Module name of a tag.

        Raises:
            PipelineError: none can be made of it.
        """
        made = self.tags.get(name) or snake_case(name)
        if not made.isidentifier() or keyword.iskeyword(made) or len(made) > LONGEST:
            raise PipelineError(f"no module name can be made of the tag {name!r}; give one in overrides/names.toml")
        return made

    @cached_property
    def by_tag(self) -> dict[str, list[OperationContext]]:
        """Operations by module name, both in the order of the alphabet."""
        found: dict[str, list[OperationContext]] = {}
        for one in sorted(self.operations.values(), key=lambda one: (one.tag, one.id)):
            found.setdefault(one.tag, []).append(one)
        return found

    @cached_property
    def aliases(self) -> dict[str, str]:
        """Further names of models → the name of the class."""
        return {alias: name for name, schema in self.models.items() for alias in schema.get("x-altegio-aliases", ())}

    def earlier_methods(self, tag: str) -> dict[str, OperationContext]:
        """Names operations of a tag had in earlier releases."""
        found = ((old.partition("."), alias.to or "") for old, alias in sorted(self.earlier.operations.items()))
        return {old: self.operations[to.partition(".")[2]] for (own, _, old), to in found if own == tag}

    @property
    def kept_models(self) -> dict[str, tuple[str, str]]:
        """Names of models that are described no more → their class, and the last release that had it for good."""
        kept = {name: (name, str(schema[MARK])) for name, schema in self.models.items() if MARK in schema}
        return kept | {alias: kept[name] for alias, name in self.aliases.items() if name in kept}

    @property
    def renamed_models(self) -> dict[str, Alias]:
        """Names of models in earlier releases, but for those in use again."""
        earlier = self.earlier.models.items()
        return {old: alias for old, alias in earlier if old not in self.models and old not in self.aliases}

    @cached_property
    def webhooks(self) -> list[WebhookContext]:
        """What the server sends of itself.

        Raises:
            PipelineError: the body of one is no object, or no field tells it from the others.
        """
        bodies = [(one, component_name(one.content["schema"])) for one in webhooks(self.document)]
        fixed = {name: _fixed(self.models[name]) for _, name in bodies if name}
        found = []
        for one, name in bodies:
            if name is None:
                raise PipelineError(f"webhook {one.name}: its body is no object; change it by an overlay")
            others = [value for other, fields in fixed.items() if other != name for value in fields.items()]
            told = [
                (key, values)
                for key, values in fixed[name].items()
                if not any(key == other and set(values) & set(taken) for other, taken in others)
            ]
            if not told:
                raise PipelineError(f"webhook {one.name}: no field tells it from others; give one by an overlay")
            example = (published_examples(one.content) or [None])[0]
            found.append(WebhookContext(name, *told[0], example, one_line(one.node.get("summary", "")) or one.name))
        return found

    @cached_property
    def answered(self) -> set[str]:
        """Models that can come in an answer."""
        first = [name for one in self.operations.values() for name in referenced_components(one.data)]
        first += [name for name, schema in self.models.items() if schema.get(ANSWERED)]
        first += [webhook.model for webhook in self.webhooks]
        return reachable(first, self.models)

    def fields_of(self, model: str) -> list[FieldContext]:
        """The fields of a model, those that have to be given first.

        Raises:
            PipelineError: two fields of the model want the same Python name.
        """
        schema = self._with_earlier_names(model)
        sent = model not in self.answered
        others = other_names(schema)
        # A type checker cannot know that one of two names has to be given; the request is checked in any case.
        required = set(schema.get("required", ())) - set(others.values())
        found = [
            FieldContext(
                identifier(wire, self.fields), annotation(child, sent=sent), wire in required, field_text(child)
            )
            for wire, child in schema["properties"].items()
        ]
        for other, wire in others.items():
            kind = annotation(schema["properties"][wire], sent=sent)
            name = identifier(wire, self.fields)
            text = f"Another name of `{name}`, which another edition of the vendor's has."
            if other in schema.get(EARLIER, ()):
                text = f"Earlier name of `{name}`, which goes away with the next minor release."
            found.append(FieldContext(identifier(other, self.fields), kind, False, text))
        repeated = [name for name, count in Counter(one.name for one in found).items() if count > 1]
        if repeated:
            raise PipelineError(
                f"{model}: several fields want the name {', '.join(repeated)}; see overrides/names.toml"
            )
        return sorted(found, key=lambda one: not one.required)

    def operation_named(self, name: str) -> "OperationContext":
        """The operation by the generator's name for it, which has an underscore behind words it keeps clear of."""
        return self.operations.get(name) or self.operations[name.removesuffix("_")]

    def model_text(self, model: str) -> str:
        """Docstring of a model: what it is, if we say so, and where it is used."""
        said = one_line(self.models[model].get("description", ""))
        if last := self.models[model].get(MARK):
            said += f" No longer described by Altegio; {last} was the last release to have it for good."
            return said.strip()
        if model in {webhook.model for webhook in self.webhooks}:
            return (
                f"{said}\n\n    Sent by Altegio, see altegio.webhooks.\n    ".lstrip() if said else "Sent by Altegio."
            )
        users = [one.id for one in self.operations.values() if model in one.models]
        if users:
            used = f"Used by {', '.join(users[:4])}{' and others' if len(users) > 4 else ''}."
            return f"{said}\n\n    {used}\n    " if said else used
        return said or "Part of another model."

    def model_table(self, model: str) -> str:
        return table(self._with_earlier_names(model), "__package__", self.fields)

    def has_other_names(self, model: str) -> bool:
        return bool(other_names(self._with_earlier_names(model)))

    def _with_earlier_names(self, model: str) -> dict[str, Json]:
        """The schema of a model, with names its fields had in earlier releases, but for those in use again."""
        schema = self.models[model]
        own = schema["properties"]
        fields = self.earlier.fields.get(model, {})
        names = {old: alias.to for old, alias in fields.items() if old not in own and alias.to in own}
        return {**schema, EARLIER: names} if names else schema

    def model_references(self, model: str) -> list[str]:
        return sorted(set(referenced_components(self.models[model])) - {model})

    def module(self, model: str) -> str:
        return module_name(model)


def _fixed(schema: dict[str, Json]) -> dict[str, tuple[str, ...]]:
    """Fields that have to be there with one of some texts."""
    fields = {name: schema["properties"][name].get("enum", ()) for name in schema.get("required", ())}
    return {name: tuple(v) for name, v in fields.items() if v and all(isinstance(value, str) for value in v)}
