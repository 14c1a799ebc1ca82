"""What the templates see of a resource that is changed field by field: what reads it, what writes it, what it takes."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from altegio_core.tooling.resource import Resource
from scripts.render.docstrings import change_docstring
from scripts.render.generator.names import fields_of, wire_name
from scripts.spec.errors import PipelineError
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
    update = api.updates.get(write.id)
    if update is None or update.read is None:
        return None
    found, reading, model = update.resource, api.operations[update.read.id], str(component_name(write.body_schema))
    own = [one.wire for one in write.path_parameters]
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
