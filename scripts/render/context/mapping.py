"""What the templates see of the mappings that can be given in place of models: a TypedDict for each model that is sent.

They stand in a stub, which no program loads.
"""

from keyword import iskeyword
from typing import TYPE_CHECKING, NamedTuple

from scripts.render.docstrings import field_text, other_name_text
from scripts.render.generator.mapping_types import SUFFIX
from scripts.render.generator.names import fields_of, wire_name
from scripts.render.python_source import other_names
from scripts.spec.errors import PipelineError
from scripts.spec.extensions import Earlier
from scripts.spec.operations import operations
from scripts.spec.schemas import reachable, referenced_components
from scripts.spec.yaml import Json

if TYPE_CHECKING:
    from scripts.render.context.api import ApiContext


class KeyContext(NamedTuple):
    """A key of a mapping.

    Attributes:
        name: as on the wire.
        annotation: its type.
        text: what it is, in our words, and its rules.
    """

    name: str
    annotation: str
    text: str


class MappingContext(NamedTuple):
    """A mapping that stands for a model.

    Attributes:
        name: of the TypedDict.
        model: of the model.
        keys: those that have to be there first.
        named: whether every key can be the name of an attribute, so that it can have a text.
    """

    name: str
    model: str
    keys: list[KeyContext]
    named: bool


def mappings(api: "ApiContext") -> list[MappingContext]:
    """A mapping for each model that can be sent.

    Raises:
        PipelineError: a model has the name one of them would get.
    """
    if taken := sorted(name for name in api.sent if name + SUFFIX in api.models):
        raise PipelineError(f"{taken[0]}{SUFFIX} is a model, so the mapping in place of {taken[0]} has no name")
    return [_mapping(api, name) for name in api.models if name in api.sent]


def sent_by(document: dict[str, Json]) -> set[str]:
    """Models of a description that can be part of a request."""
    requests = [(one.node.get("requestBody"), one.node.get("parameters")) for one in operations(document)]
    names = (name for parts in requests for part in parts for name in referenced_components(part))
    return reachable(names, document["components"]["schemas"])


def _mapping(api: "ApiContext", model: str) -> MappingContext:
    schema = api.schema_with_earlier_names(model)
    properties, others = schema["properties"], other_names(schema)
    keys = []
    own = {wire_name(one): one for one in fields_of(api.models[model])}
    for wire, one in own.items():
        kind = api.mapping_types.of(one, properties.get(wire, {}), sent=True)
        # One of two names has to be given, which a type checker cannot know; the request is checked in any case.
        required = one.required and wire not in others.values()
        annotation = f"Required[{kind}]" if required else kind
        keys.append(KeyContext(wire, annotation, field_text(one, properties.get(wire, {}))))
    for other, wire in others.items():
        kind = api.mapping_types.of(own[wire], properties[wire], sent=True)
        text = other_name_text(wire, earlier=other in Earlier.names_of(schema))
        keys.append(KeyContext(other, kind, text))
    keys.sort(key=lambda key: not key.annotation.startswith("Required["))
    return MappingContext(model + SUFFIX, model, keys, all(_is_attribute(key.name) for key in keys))


def _is_attribute(name: str) -> bool:
    return name.isidentifier() and not iskeyword(name) and not name.startswith("__")
