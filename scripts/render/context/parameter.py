"""What the templates see of an operation's parameters: the parser's property, and where and how it is sent."""

from dataclasses import dataclass

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import Property

from scripts.render.docstrings import one_line
from scripts.render.generator.names import wire_name
from scripts.render.generator.types import PythonTypes
from scripts.spec.errors import PipelineError
from scripts.spec.operations import Operation
from scripts.spec.yaml import Json


@dataclass(frozen=True)
class ParameterContext:
    """A parameter as it stands in a signature.

    Attributes:
        parsed: the parser's object: name, whether it has to be given, default, type.
        location: path, query or header.
        schema: what it may hold, for the table the request is validated by.
        explode: whether each item of a list goes by itself.
        text: what it is, in our words; empty if nothing is said.
        types: of the API.
    """

    parsed: Property
    location: str
    schema: dict[str, Json]
    explode: bool
    text: str
    types: PythonTypes

    @property
    def name(self) -> str:
        return self.parsed.python_name

    @property
    def wire(self) -> str:
        return wire_name(self.parsed)

    @property
    def required(self) -> bool:
        return self.parsed.required

    def annotation(self, prefix: str = "models.") -> str:
        made = self.types.of(self.parsed, self.schema, sent=True, prefix=prefix)
        # What stands in an address is an id; where another operation responds with it as text it is taken as it came.
        return "int | str" if self.location == "path" and made == "int" else made


def parameters(operation: Operation, endpoint: Endpoint, types: PythonTypes) -> list[ParameterContext]:
    """The parameters of an operation, in the parser's order."""
    described = {(node["in"], node["name"]): node for node in operation.node.get("parameters", [])}
    found = []
    for location, one in endpoint.iter_all_parameters():
        node = described[location.value, wire_name(one)]
        _require_writable(operation.id, node)
        explode, text = bool(node.get("explode", True)), one_line(node.get("description", ""))
        found.append(ParameterContext(one, location.value, node.get("schema", {}), explode, text, types))
    return found


_STYLES = {"query": "form", "path": "simple", "header": "simple"}


def _require_writable(operation: str, node: dict[str, Json]) -> None:
    """The client writes lists by name or with commas, and objects as PHP reads them, both in the query alone."""
    place, kind = node["in"], node.get("schema", {}).get("type")
    kinds = set(kind) if isinstance(kind, list) else {kind}
    usual = "deepObject" if place == "query" and "object" in kinds else _STYLES[place]
    style = node.get("style", _STYLES[place])
    if style != usual or (place != "query" and kinds & {"array", "object"}):
        what = next((one for one in ("array", "object") if one in kinds), "value")
        raise PipelineError(
            f"{operation}: parameter {node['name']}: no {what} of style {style} is written in a {place}"
        )
