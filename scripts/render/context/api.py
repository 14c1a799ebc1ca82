"""What the templates see of a description: its models and operations, see ``context.operation`` for the latter."""

from collections import Counter
from datetime import date
from functools import cached_property
from typing import NamedTuple

from attrs import evolve
from openapi_python_client.parser.properties import ModelProperty, Property

from scripts.compat.aliases import Alias, Aliases
from scripts.compat.retained import received
from scripts.render.context.class_names import class_names
from scripts.render.context.mapping import MappingContext, mappings, sent_by
from scripts.render.context.modules import modules_of
from scripts.render.context.operation import OperationContext
from scripts.render.context.supported import require_supported
from scripts.render.context.webhook import WebhookContext, webhook_contexts
from scripts.render.docstrings import field_text, model_docstring, other_name_text
from scripts.render.generator.mapping_types import MappingTypes
from scripts.render.generator.names import exactly, fields_of, require_named, require_unique, wire_name
from scripts.render.generator.parse import configuration, parse
from scripts.render.generator.types import PythonTypes
from scripts.render.python_source import object_table, other_names
from scripts.shape import Shaped
from scripts.spec.apis import Api
from scripts.spec.changeable import Update, updates
from scripts.spec.extensions import Earlier, ModelAliases, Retained, Shown
from scripts.spec.naming import identifier
from scripts.spec.operations import operations, server_address
from scripts.spec.yaml import Json


class FieldContext(NamedTuple):
    """A field as it stands in a model.

    Attributes:
        parsed: the parser's object: name, whether it has to be given.
        annotation: its type.
        text: what it is, in our words, and its rules.
        shown: whether every published example of a response has it, so that its type need not allow its absence.
    """

    parsed: Property
    annotation: str
    text: str
    shown: bool = False


class ApiContext:
    """One API as the templates see it.

    Attributes:
        beside: package → each API it is rendered with, itself among them.
    """

    def __init__(self, api: Api, shaped: Shaped, edition: date, earlier: Aliases | None = None) -> None:
        self.source = api
        self.earlier = earlier or Aliases()
        self.document = shaped.document
        self.fields = shaped.names.fields
        self.edition = edition
        self.beside: dict[str, ApiContext] = {api.package: self}
        for one in operations(self.document):
            require_supported(self.document, one)
        require_named(self.schemas, self.fields)
        self.config = configuration(self.document, api.package)
        self.generated = parse(self.document, self.config, api.name, shaped.names)
        self.types = PythonTypes(self.generated.models, self.schemas)
        self.mapping_types = MappingTypes(self.generated.models, self.schemas)

    @property
    def name(self) -> str:
        """The vendor's name of the description."""
        return self.source.name

    @property
    def package(self) -> str:
        """The namespace inside ``altegio``."""
        return self.source.package

    @cached_property
    def schemas(self) -> dict[str, dict[str, Json]]:
        """What the description says of each model."""
        schemas: dict[str, dict[str, Json]] = self.document["components"]["schemas"]
        return schemas

    @cached_property
    def models(self) -> dict[str, ModelProperty]:
        """The models by name, in the parser's order, without the classes it makes of maps and envelopes."""
        return {one.class_info.name: one for one in self.generated.models if one.class_info.name in self.types.written}

    @cached_property
    def operations(self) -> dict[str, OperationContext]:
        """The operations by operationId, in the order of the description."""
        collections = self.generated.endpoint_collections_by_tag.values()
        endpoints = {str(one.name): one for collection in collections for one in collection.endpoints}
        return {
            one.id: OperationContext(self, one, endpoints[one.id])
            for one in operations(self.document)
            if one.id in endpoints
        }

    @cached_property
    def updates(self) -> dict[str, Update]:
        """Operations that may drop what is not sent, by operationId."""
        return {one.write.id: one for one in updates(self.document)}

    @cached_property
    def servers(self) -> list[str]:
        """Every address the description names: the API's first, then those of single operations."""
        every = [self.document.get("servers") or []]
        every += [one.operation.node.get("servers") or [] for one in self.operations.values()]
        return list(dict.fromkeys(server_address(server, self.name) for servers in every for server in servers))

    @cached_property
    def by_tag(self) -> dict[str, list[OperationContext]]:
        """Operations by module name, both in the order of the alphabet."""
        found: dict[str, list[OperationContext]] = {}
        for one in sorted(self.operations.values(), key=lambda one: (one.tag, one.id)):
            found.setdefault(one.tag, []).append(one)
        return found

    @cached_property
    def classes(self) -> dict[tuple[str, str], str]:
        """Classes of methods by prefix and tag, see ``class_names``."""
        return class_names(self.package, self.by_tag)

    @cached_property
    def aliases(self) -> dict[str, str]:
        """Further names of models → the name of the class."""
        return {alias: name for name, schema in self.schemas.items() for alias in ModelAliases.names_of(schema)}

    def earlier_methods(self, tag: str) -> dict[str, OperationContext]:
        """Names operations of a tag had in earlier releases."""
        found = ((old.partition("."), alias.to or "") for old, alias in sorted(self.earlier.operations.items()))
        return {old: self.operations[to.partition(".")[2]] for (own, _, old), to in found if own == tag}

    @cached_property
    def retained_models(self) -> dict[str, tuple[str, str]]:
        """Names of models that are described no more → their class, and the last release that had it for good."""
        found = {name: Retained.of(schema, name) for name, schema in self.schemas.items()}
        kept = {name: (name, one.release) for name, one in found.items() if one}
        return kept | {alias: kept[name] for alias, name in self.aliases.items() if name in kept}

    @cached_property
    def renamed_models(self) -> dict[str, Alias]:
        """Names of models in earlier releases, but for those in use again."""
        earlier = self.earlier.models.items()
        return {old: alias for old, alias in earlier if old not in self.models and old not in self.aliases}

    @cached_property
    def webhooks(self) -> list[WebhookContext]:
        """What the server sends of itself."""
        return webhook_contexts(self.document)

    @cached_property
    def answered(self) -> set[str]:
        """Models that can come from the server."""
        return received(self.document)

    def fields_of(self, model: ModelProperty) -> list[FieldContext]:
        """The fields of a model by all their names, those that have to be given first.

        Raises:
            PipelineError: two of them want the same Python name.
        """
        name = model.class_info.name
        schema, sent = self.schema_with_earlier_names(name), name not in self.answered
        properties, others = schema["properties"], other_names(schema)
        own = {wire_name(one): one for one in fields_of(model)}
        found = []
        for wire, one in own.items():
            # A type checker cannot know that one of two names has to be given; the request is checked in any case.
            parsed = evolve(one, required=False) if wire in others.values() else one
            kind = self.types.of(one, properties.get(wire, {}), sent=sent)
            text = field_text(one, properties.get(wire, {}))
            found.append(FieldContext(parsed, kind, text, name not in self.sent and wire in Shown.fields_of(schema)))
        for other, wire in others.items():
            parsed = evolve(own[wire], required=False, python_name=exactly(identifier(other, self.fields)))
            kind = self.types.of(own[wire], properties[wire], sent=sent)
            text = other_name_text(own[wire].python_name, earlier=other in Earlier.names_of(schema))
            found.append(FieldContext(parsed, kind, text))
        require_unique(name, (str(field.parsed.python_name) for field in found))
        return sorted(found, key=lambda field: not field.parsed.required)

    def model_text(self, model: str) -> str:
        """Docstring of a model."""
        return model_docstring(self, model)

    def model_table(self, model: str) -> str:
        """The model's table; names and what has to be given are the parser's."""
        fields = fields_of(self.models[model])
        names = {wire_name(one): str(one.python_name) for one in fields}
        required = [wire_name(one) for one in fields if one.required]
        return object_table(self.schema_with_earlier_names(model), "__package__", names, required)

    def has_other_names(self, model: str) -> bool:
        return bool(other_names(self.schema_with_earlier_names(model)))

    def schema_with_earlier_names(self, model: str) -> dict[str, Json]:
        """The schema of a model, with names its fields had in earlier releases, but for those in use again."""
        schema = self.schemas[model]
        own = schema["properties"]
        fields = self.earlier.fields.get(model, {})
        names = {old: alias.to for old, alias in fields.items() if old not in own and alias.to in own}
        return {**schema, Earlier.KEY: names} if names else schema

    @cached_property
    def sent(self) -> set[str]:
        """Models that can be part of a request."""
        return sent_by(self.document)

    @cached_property
    def mappings(self) -> list[MappingContext]:
        """The mappings that can be given in place of models."""
        return mappings(self)

    @cached_property
    def module_of(self) -> dict[str, str]:
        """Name of a model → module it is written in."""
        parts = {name: self._references(name) for name in self.models}
        own = {name: str(model.class_info.module_name) for name, model in self.models.items()}
        alone = set()
        users = Counter(name for one in self.operations.values() for name in one.models)
        for operation in self.operations.values():
            # What a single operation takes and gives is written together.
            first, *others = [name for name in operation.models if users[name] == 1] or [""]
            parts.get(first, set()).update(others)
            alone |= {*operation.models} - {*others}
        alone |= {webhook.model for webhook in self.webhooks} | {own for own, _ in self.retained_models.values()}
        return modules_of(parts, own, alone)

    @cached_property
    def modules(self) -> dict[str, list[ModelProperty]]:
        """Module → the models written in it; first the one whose parts the others are."""
        found: dict[str, list[ModelProperty]] = {}
        for name, model in self.models.items():
            found.setdefault(self.module_of[name], []).append(model)
        for module, models in found.items():
            models.sort(key=lambda model: str(model.class_info.module_name) != module)
        return found

    def references(self, module: str) -> list[str]:
        """The models of other modules that one names."""
        own = {str(model.class_info.name) for model in self.modules[module]}
        return sorted({other for name in own for other in self._references(name)} - own)

    def _references(self, model: str) -> set[str]:
        return {name for one in fields_of(self.models[model]) for name in self.types.classes(one)}
