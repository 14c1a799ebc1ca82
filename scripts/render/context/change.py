"""What the templates see of a resource that is changed field by field: what reads it, what writes it, what it takes."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from altegio_core.tooling.resource import Resource
from scripts.render.docstrings import change_docstring, other_name_text
from scripts.render.generator.names import fields_of, wire_name
from scripts.render.python_source import other_names
from scripts.spec.errors import PipelineError
from scripts.spec.extensions import Earlier
from scripts.spec.naming import identifier
from scripts.spec.resources import shows
from scripts.spec.schemas import component_name

if TYPE_CHECKING:
    from scripts.render.context.operation import OperationContext
    from scripts.render.context.parameter import ParameterContext

_OWN = {"drop", "options"}


@dataclass(frozen=True)
class ChangedField:
    """A field of the body as an argument, or another name of one.

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
        places: field of the body → where it stands in the response.
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
    places = {one: place if isinstance(place, str) else place[0] for one, place in found.fields.items()}
    lost = [field.wire for field in fields if not _is_shown(field.wire, found, reading, places)]
    if lost:
        raise PipelineError(
            f"{name}: no answer of {reading.id} shows {', '.join(lost)}, which a change of anything else would drop; "
            f"in {api.source.overlays.as_posix()}/95-resources.overlay.yaml, say under fields of {found.name} where "
            "one does, or under unseen that none does"
        )
    taken = _OWN | {one.name for one in write.path_parameters}
    if clash := sorted(taken & {field.name for field in fields}):
        raise PipelineError(f"{name}: the body has fields called as arguments are: {', '.join(clash)}")
    described = api.schema_with_earlier_names(model)
    own_names = {field.wire: field for field in fields}
    for other, wire in other_names(described).items():
        if (python := identifier(other, api.fields)) not in taken:
            text = other_name_text(own_names[wire].name, earlier=other in Earlier.names_of(described))
            fields.append(ChangedField(python, other, own_names[wire].annotation, text))
    names = {one.wire: one.name for one in write.path_parameters}
    arguments = {one.name: names[one.wire] for one in reading.path_parameters}
    id = "" if found.single or not own else names[found.path_id or own[-1]]
    return ChangeContext(name, found, reading, write, arguments, id, fields, places)


def _is_shown(wire: str, resource: Resource, reading: "OperationContext", places: dict[str, str]) -> bool:
    """Whether what is read may show a field of the body, or it is known that nothing does."""
    if wire in (*resource.commands, *resource.unseen):
        return True
    own = [place for name, place in places.items() if name.partition(".")[0] == wire] or [wire]
    prefix = f"{resource.inside}." if resource.inside else ""
    return all(shows(reading.api.document, reading.data, prefix + place) for place in own)
