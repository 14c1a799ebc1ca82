"""What the templates see of a resource that is changed field by field: what reads it, what writes it, what it takes."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scripts.render.docstrings import change_docstring
from scripts.render.generator.names import fields_of, wire_name
from scripts.spec.errors import PipelineError
from scripts.spec.resources import Resource
from scripts.spec.schemas import component_name

if TYPE_CHECKING:
    from scripts.render.context.operation import OperationContext
    from scripts.render.context.parameter import ParameterContext

_OWN = {"drop", "options"}


@dataclass(frozen=True)
class ChangedField:
    """A field of the body as an argument.

    Attributes:
        name: in Python.
        wire: on the wire.
        annotation: its type.
        text: what it is.
    """

    name: str
    wire: str
    annotation: str
    text: str


@dataclass(frozen=True)
class ChangeContext:
    """One ``change_…``.

    Attributes:
        name: of the method.
        resource: what our overlays say of it.
        read, write: the operations.
        arguments: argument of the reading operation → that of the writing one.
        id: argument of the writing operation that holds the id; empty where there is none.
        fields: what can be changed.
        places: field of the body → where it stands in the answer.
    """

    name: str
    resource: Resource
    read: "OperationContext"
    write: "OperationContext"
    arguments: dict[str, str]
    id: str
    fields: list[ChangedField]
    places: dict[str, str]

    @property
    def path_parameters(self) -> "list[ParameterContext]":
        return self.write.path_parameters

    def docstring(self) -> str:
        return change_docstring(self)


def change(write: "OperationContext") -> ChangeContext | None:
    """How the resource an operation updates is changed; None if nothing reads it as a whole.

    Raises:
        PipelineError: a field of the body is called as an argument is.
    """
    api = write.api
    found = next((one for one in api.resources.values() if one.update[:1] == [write.id]), None)
    model = component_name(write.body_schema) if write.body else None
    if found is None or not found.store or found.put == "merges" or model is None or write.deprecated:
        return None
    own = [one.wire for one in write.path_parameters]
    reading = _reading(write, found, own)
    if reading is None:
        return None
    name = f"change_{found.name}"
    if name in api.operations:
        raise PipelineError(f"{write.id}: there is an operation called {name}")
    schema = api.schemas[model]
    fields = [
        ChangedField(
            str(field.python_name),
            wire_name(field),
            api.types.of(field, schema["properties"].get(wire_name(field), {}), sent=True, prefix="models."),
            str(schema["properties"].get(wire_name(field), {}).get("description", "")),
        )
        for field in fields_of(api.models[model])
    ]
    taken = _OWN | {one.name for one in write.path_parameters}
    if clash := sorted(taken & {field.name for field in fields}):
        raise PipelineError(f"{name}: the body has fields called as arguments are: {', '.join(clash)}")
    names = {one.wire: one.name for one in write.path_parameters}
    arguments = {one.name: names[one.wire] for one in reading.path_parameters}
    id = "" if found.single or not own else names[found.path_id or own[-1]]
    places = {one: place if isinstance(place, str) else place[0] for one, place in found.fields.items()}
    return ChangeContext(name, found, reading, write, arguments, id, fields, places)


def _reading(write: "OperationContext", resource: Resource, own: list[str]) -> "OperationContext | None":
    """The operation to read with: one that reads it, else a list that comes as a whole."""
    operations = write.api.operations
    for name in (*resource.read, *resource.list):
        one = operations[name]
        needed = {parameter.wire for parameter in one.parameters if parameter.place == "path" or parameter.required}
        listed = name in resource.list
        whole = needed <= set(own) and not (listed and (one.paging or own[-1] in needed))
        if whole and not one.deprecated and one.method == "GET" and one.data_annotation != "None":
            return one
    return None
