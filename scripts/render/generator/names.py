"""Puts the promised public names on the parser's objects where its own rule makes others.

Its rule appends an underscore to every builtin (``filter_``, ``type_``), drops brackets (``filterfrom``) and knows
nothing of names given by hand or of earlier releases.
"""

import keyword
from collections import Counter
from collections.abc import Iterable, Mapping

from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty, Property
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import PythonIdentifier

from scripts.spec.errors import PipelineError
from scripts.spec.naming import LONGEST, GivenNames, identifier, snake_case
from scripts.spec.operations import Operation
from scripts.spec.yaml import Json

# What the generated functions call and are called with.
_RESERVED = {"client", "body", "options", "request", "run", "run_async", "arguments", "call", "max_items", "max_pages"}


def apply_names(data: GeneratorData, given: GivenNames, operations: Mapping[str, Operation]) -> None:
    """Puts them on every endpoint, parameter and field.

    Args:
        data: what the parser made; changed in place.
        given: names given by hand.
        operations: those of the description, by operationId.

    Raises:
        PipelineError: two parameters of an operation or two fields of a model want the same name, or there is no name
            for the module of a tag.
    """
    for collection in data.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            operation = operations.get(endpoint.name) or operations[endpoint.name.removesuffix("_")]
            endpoint.name = exactly(operation.id)
            endpoint.tags = [exactly(module_of(operation.tag, given.tags))]
            _name_parameters(endpoint, given.fields)
    for model in data.models:
        _name_fields(model, given.fields)


def restore_names(data: GeneratorData, names: Mapping[str, str]) -> None:
    """Puts the names of the description back, where others stood in for them while the parser read it."""
    collections = data.endpoint_collections_by_tag.values()
    endpoints = [endpoint for collection in collections for endpoint in collection.endpoints]
    found = [one for endpoint in endpoints for _, one in endpoint.iter_all_parameters()]
    found += [one for model in data.models for one in fields_of(model)]
    for one in found:
        one.name = UntrustedString(names.get(wire_name(one), wire_name(one)))


def fields_of(model: ModelProperty) -> list[Property]:
    """The fields of a model, those that have to be given first."""
    return [*(model.required_properties or ()), *(model.optional_properties or ())]


def require_named(schemas: Mapping[str, dict[str, Json]], given: dict[str, str]) -> None:
    """Checks names before the parser reads them: it tells neither both fields nor the way out.

    Raises:
        PipelineError: two fields of a model want the same name, or there is none for a field.
    """
    for model, schema in schemas.items():
        require_unique(model, (identifier(wire, given) for wire in schema.get("properties", {})))


def module_of(tag: str, given: Mapping[str, str]) -> str:
    """Module name of one of the vendor's tags.

    Raises:
        PipelineError: none can be made of it.
    """
    made = given.get(tag) or snake_case(tag)
    if not made.isidentifier() or keyword.iskeyword(made) or len(made) > LONGEST:
        raise PipelineError(f"no module name can be made of the tag {tag!r}; give one in overrides/names.toml")
    return made


def wire_name(of: Property) -> str:
    """The name of a property in the description."""
    return plain(of.name)


def default_of(of: Property, schema: dict[str, Json]) -> object:
    """What a value is if left out; None if nothing is said. The parser keeps no default of lists, see ``limits``."""
    return schema.get("default") if of.default is None else of.default.raw_value


def plain(text: UntrustedString | str) -> str:
    """A text of the description; it has to be quoted where it is written into code."""
    return text.get_untrusted_value() if isinstance(text, UntrustedString) else text


def _name_parameters(endpoint: Endpoint, fields: dict[str, str]) -> None:
    found = [(location, one, identifier(wire_name(one), fields)) for location, one in endpoint.iter_all_parameters()]
    twice = _repeated(name for _, _, name in found) | _RESERVED
    for location, one, name in found:
        one.python_name = exactly(f"{name}_{location.value}" if name in twice else name)
    if repeated := _repeated(one.python_name for _, one, _ in found):
        raise PipelineError(f"{endpoint.name}: several parameters want the name {', '.join(sorted(repeated))}")


def _name_fields(model: ModelProperty, fields: dict[str, str]) -> None:
    found = fields_of(model)
    for one in found:
        one.python_name = exactly(identifier(wire_name(one), fields))
    require_unique(model.class_info.name, (one.python_name for one in found))


def require_unique(model: str, names: Iterable[str]) -> None:
    """
    Raises:
        PipelineError: fields of a model share a name.
    """
    if repeated := _repeated(names):
        wanted = ", ".join(sorted(repeated))
        raise PipelineError(f"{model}: several fields want the name {wanted}; see overrides/names.toml")


def _repeated(names: Iterable[str]) -> set[str]:
    return {name for name, count in Counter(names).items() if count > 1}


def exactly(name: str) -> PythonIdentifier:
    """An identifier that is right already; the class's own constructor would change it."""
    return str.__new__(PythonIdentifier, name)
