"""What the templates see of an operation: the parser's endpoint, and what only the description knows of it."""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from openapi_python_client.parser.openapi import Endpoint

from scripts.render.context.change import ChangeContext, change
from scripts.render.context.paging import PagingContext, paging
from scripts.render.context.parameter import ParameterContext, parameters
from scripts.render.context.supported import tokens
from scripts.render.docstrings import brief, iterator_docstring, one_line, operation_docstring
from scripts.render.generator.names import plain
from scripts.render.python_source import table
from scripts.spec.errors import PipelineError
from scripts.spec.extensions import Login, ReplacedBy, Retained, Retry
from scripts.spec.operations import Answer, Operation, answers, data_schema, server_address
from scripts.spec.yaml import Json

if TYPE_CHECKING:
    from scripts.render.context.api import ApiContext


@dataclass(frozen=True)
class OperationContext:
    """An operation as the templates need it.

    Attributes:
        api: what it belongs to.
        operation: its part of the description.
        endpoint: what the parser made of it: names, parameters, body, responses.
    """

    api: "ApiContext"
    operation: Operation
    endpoint: Endpoint

    @property
    def id(self) -> str:
        return self.operation.id

    @property
    def name(self) -> str:
        return self.endpoint.name

    @property
    def method(self) -> str:
        return self.endpoint.method.upper()

    @property
    def path(self) -> str:
        return self.operation.path

    @property
    def tag(self) -> str:
        """The module of its tag."""
        return self.endpoint.tags[0]

    @property
    def server(self) -> str:
        """Address it is called at: its own by the description, else the first of the API.

        Raises:
            PipelineError: the description names none.
        """
        own = self.operation.node.get("servers") or self.api.document.get("servers")
        if not own:
            raise PipelineError(f"{self.id}: the description names no server; give one by an overlay")
        return server_address(own[0], self.id)

    @cached_property
    def summary(self) -> str:
        return one_line(plain(self.endpoint.summary)) or self.id

    @cached_property
    def text(self) -> str:
        """What the operation does, in our words; empty if nothing is said."""
        return one_line(plain(self.endpoint.description))

    @property
    def sentences(self) -> tuple[str, str]:
        """What the operation does in a sentence, or the vendor's title where nothing is said; and what more is said."""
        first, _, rest = re.sub(r"(?<=[a-z0-9`)])\. (?=[A-Z`])", ".\n", self.text, count=1).partition("\n")
        return first or f"{self.summary}.", rest

    @property
    def page(self) -> str:
        """The vendor's page of the operation."""
        tag = "-".join(re.findall(r"[a-z0-9]+", self.operation.tag.lower()))
        return f"{self.api.source.docs_base}/{tag}/{self.id}"

    @property
    def deprecated(self) -> bool:
        return bool(self.operation.node.get("deprecated"))

    @property
    def deprecation(self) -> str:
        """What a type checker says of a call of it."""
        text = f"{self.id} is deprecated by Altegio"
        return f"{text}; use {self.replaced_by}" if self.replaced_by else text

    @property
    def replaced_by(self) -> str | None:
        """The operation to use instead, such as ``v2.events.get_event``; None as well where that is not made."""
        found = ReplacedBy.of(self.operation.node, self.id)
        api = self.api.beside.get(found.package) if found else None
        heir = api.operations.get(found.operation_id) if found and api else None
        return heir.full_name if heir else None

    @property
    def full_name(self) -> str:
        """What it is called by on a client, such as ``v2.events.get_event``."""
        return f"{self.api.package}.{self.tag}.{self.name}"

    @property
    def tokens(self) -> str:
        return tokens(self.api.document, self.operation)

    @cached_property
    def parameters(self) -> list[ParameterContext]:
        return parameters(self.operation, self.endpoint, self.api.mapping_types)

    @cached_property
    def path_parameters(self) -> list[ParameterContext]:
        """Parameters of the path, in its order: they are given by position. Where a path has moved, they keep the
        order they had."""
        found = [parameter for parameter in self.parameters if parameter.location == "path"]
        order = self.api.earlier.positions.get(self.id, [])
        if sorted(order) == sorted(parameter.name for parameter in found):
            found.sort(key=lambda parameter: order.index(parameter.name))
        return found

    @cached_property
    def keywords(self) -> list[ParameterContext]:
        """Parameters given by keyword, those that have to be given first."""
        rest = [parameter for parameter in self.parameters if parameter.location != "path"]
        return sorted(rest, key=lambda parameter: not parameter.required)

    @property
    def body(self) -> dict[str, Json] | None:
        """The description's part of it, None if there is none."""
        return self.operation.node["requestBody"] if self.endpoint.bodies else None

    @property
    def body_media(self) -> str:
        return plain(self.endpoint.bodies[0].content_type)

    @cached_property
    def body_schema(self) -> dict[str, Json]:
        schema: dict[str, Json] = (self.body or {})["content"][self.body_media].get("schema", {})
        return schema

    @property
    def body_required(self) -> bool:
        return any(body.prop.required for body in self.endpoint.bodies)

    @cached_property
    def body_annotation(self) -> str:
        body = self.endpoint.bodies[0].prop
        return self.api.mapping_types.of(body, self.body_schema, sent=True, prefix="models.")

    @cached_property
    def answers(self) -> list[Answer]:
        return answers(self.api.document, self.operation)

    @cached_property
    def data(self) -> dict[str, Json]:
        """Schema of the data of the response; of a choice, if the 2xx responses differ."""
        return data_schema(self.answers)

    @cached_property
    def data_annotation(self) -> str:
        return self.api.types.data(self.endpoint, prefix="models.")

    @property
    def enveloped(self) -> bool:
        return any(answer.enveloped for answer in self.answers) or all(answer.schema is None for answer in self.answers)

    def table(self, schema: dict[str, Json]) -> str:
        return table(schema, "models.__name__")

    @property
    def retry(self) -> str | None:
        found = Retry.of(self.operation.node, self.id)
        return found.policy if found else None

    @cached_property
    def paging(self) -> PagingContext | None:
        return paging(self)

    @cached_property
    def change(self) -> ChangeContext | None:
        """How what it updates is changed field by field; None if it is not."""
        return change(self)

    @cached_property
    def renamed_arguments(self) -> dict[str, str | None]:
        """Parameters by the names of earlier releases → present names, but for those in use again."""
        own = {parameter.name for parameter in self.parameters}
        names = self.api.earlier.renamed_arguments(self.id)
        return {old: new for old, new in names.items() if old not in own}

    @cached_property
    def earlier_keywords(self) -> dict[str, str]:
        """The same → types, for the signature. One that is not sent any more may be anything."""
        types = {parameter.name: f"{parameter.annotation()} | Unset" for parameter in self.parameters}
        return {old: types.get(new or "", "object") for old, new in self.renamed_arguments.items()}

    def default(self, parameter: ParameterContext) -> str:
        """What stands behind the type of a parameter in a signature. One that may come by an earlier name can be left
        out there, and so can those of the path behind it; the request is checked in any case."""
        led = [one for one in self.path_parameters if one.name in self.renamed_arguments.values()]
        behind = self.path_parameters[self.path_parameters.index(led[0]) :] if led else []
        free = not parameter.required or parameter.name in self.renamed_arguments.values() or parameter in behind
        return " | Unset = UNSET" if free else ""

    @property
    def kept(self) -> str | None:
        """The last release in which the operation was described, if it is described no more."""
        found = Retained.of(self.operation.node, self.id)
        return found.release if found else None

    @property
    def logs_in(self) -> bool:
        """Whether the client's method ``login`` is made of it."""
        return Login.of(self.operation.node, self.id) is not None

    def docstring(self) -> str:
        return operation_docstring(self)

    def iterator_docstring(self) -> str:
        return iterator_docstring(self, self.paging) if self.paging else ""

    def brief(self) -> str:
        return brief(self)

    @cached_property
    def models(self) -> list[str]:
        """Models the signatures name."""
        return sorted(self.api.types.classes_of(self.endpoint))
