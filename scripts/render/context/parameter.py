"""What the templates see of an operation's parameters: Python names, types, and where each goes."""

from collections import Counter
from dataclasses import dataclass

from scripts.render.docstrings import one_line
from scripts.render.python_source import annotation
from scripts.spec.errors import PipelineError
from scripts.spec.naming import identifier
from scripts.spec.operations import Operation
from scripts.spec.yaml import Json

# What the generated functions call and are called with.
_RESERVED = {"client", "body", "options", "request", "run", "run_async", "arguments", "call", "max_items", "max_pages"}


@dataclass(frozen=True)
class ParameterContext:
    """A parameter as it stands in a signature."""

    name: str
    wire: str
    place: str
    required: bool
    explode: bool
    schema: dict[str, Json]
    text: str

    @property
    def annotation(self) -> str:
        return annotation(self.schema, sent=True, prefix="models.")


def parameters(operation: Operation, fields: dict[str, str]) -> list[ParameterContext]:
    """The parameters of an operation, in the order of the description; ``fields`` holds names given by hand.

    Raises:
        PipelineError: one cannot be sent, or two of them want the same name.
    """
    given = operation.node.get("parameters", [])
    names = [identifier(parameter["name"], fields) for parameter in given]
    twice = {name for name, count in Counter(names).items() if count > 1} | _RESERVED
    found = []
    for parameter, name in zip(given, names, strict=True):
        place = parameter["in"]
        if place not in {"path", "query", "header"}:
            raise PipelineError(f"{operation.id}: parameter {parameter['name']} in {place!r} is not supported")
        if "content" in parameter:
            raise PipelineError(f"{operation.id}: parameter {parameter['name']} of a media type is not supported")
        found.append(
            ParameterContext(
                name=f"{name}_{place}" if name in twice else name,
                wire=parameter["name"],
                place=place,
                required=place == "path" or bool(parameter.get("required")),
                explode=bool(parameter.get("explode", True)),
                schema=parameter.get("schema", {}),
                text=one_line(parameter.get("description", "")),
            )
        )
    repeated = [name for name, count in Counter(p.name for p in found).items() if count > 1]
    if repeated:
        raise PipelineError(f"{operation.id}: several parameters want the name {', '.join(repeated)}")
    return found
