"""What the templates see of an operation: names, types, tables and texts, worked out from the description."""

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from scripts.code import annotation, table
from scripts.document import Json
from scripts.errors import PipelineError
from scripts.naming import identifier
from scripts.operations import Answer, Operation, answers
from scripts.paging_view import PagingView, paging
from scripts.schemas import component_name, references, types

if TYPE_CHECKING:
    from scripts.view import View

# What the generated functions call and are called with.
_RESERVED = {"client", "body", "options", "request", "run", "run_async", "max_items", "max_pages"}
_RETRIES = {None, "default", "safe", "never"}
_TOKENS = {"BearerPartner": "partner", "BearerPartnerUser": "partner+user"}


@dataclass(frozen=True)
class ParameterView:
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


@dataclass(frozen=True)
class OperationView:
    """An operation as the templates need it."""

    view: "View"
    operation: Operation

    @property
    def id(self) -> str:
        return self.operation.id

    @property
    def name(self) -> str:
        return self.id

    @property
    def method(self) -> str:
        return self.operation.method.upper()

    @property
    def path(self) -> str:
        return self.operation.path

    @cached_property
    def tag(self) -> str:
        return self.view.tag(self.operation.tag)

    @property
    def summary(self) -> str:
        return one_line(self.operation.node.get("summary", "")) or self.id

    @property
    def page(self) -> str:
        """The vendor's page of the operation."""
        tag = "-".join(re.findall(r"[a-z0-9]+", self.operation.tag.lower()))
        return f"{self.view.api.docs_base}/{tag}/{self.id}"

    @property
    def deprecated(self) -> bool:
        return bool(self.operation.node.get("deprecated"))

    @property
    def replaced_by(self) -> str | None:
        """The operation to use instead, such as ``v2.get_event``.

        Raises:
            PipelineError: it is not of that form.
        """
        given: str | None = self.operation.node.get("x-altegio-replaced-by")
        if given is not None and not re.fullmatch(r"v[0-9]+\.[a-z0-9_]+", str(given)):
            raise PipelineError(f"{self.id}: x-altegio-replaced-by is {given!r}, not as in v2.get_event")
        return given

    @property
    def tokens(self) -> str:
        """Which tokens the operation needs, by its security.

        Raises:
            PipelineError: the security names a scheme whose tokens are not known.
        """
        security: list[dict[str, Json]] = self.operation.node.get("security", self.view.document.get("security")) or []
        names = [name for requirement in security for name in requirement]
        if any(name not in _TOKENS for name in names):
            raise PipelineError(f"{self.id}: tokens of security {names} are not known")
        return " or ".join(sorted(_TOKENS[name] for name in names)) or "none"

    @cached_property
    def parameters(self) -> list[ParameterView]:
        given = self.operation.node.get("parameters", [])
        names = [identifier(parameter["name"], self.view.fields) for parameter in given]
        twice = {name for name, count in Counter(names).items() if count > 1} | _RESERVED
        found = []
        for parameter, name in zip(given, names, strict=True):
            schema = parameter.get("schema", {})
            place = parameter["in"]
            if place not in {"path", "query", "header"}:
                raise PipelineError(f"{self.id}: parameter {parameter['name']} in {place!r} is not supported")
            if "content" in parameter:
                raise PipelineError(f"{self.id}: parameter {parameter['name']} of a media type is not supported")
            found.append(
                ParameterView(
                    name=f"{name}_{place}" if name in twice else name,
                    wire=parameter["name"],
                    place=place,
                    required=place == "path" or bool(parameter.get("required")),
                    explode=bool(parameter.get("explode", True)),
                    schema=schema,
                    text=one_line(parameter.get("description", "")),
                )
            )
        repeated = [name for name, count in Counter(p.name for p in found).items() if count > 1]
        if repeated:
            raise PipelineError(f"{self.id}: several parameters want the name {', '.join(repeated)}")
        return found

    @property
    def path_parameters(self) -> list[ParameterView]:
        """Parameters of the path, in its order whatever the description's: they are given by position. Where a path
        has moved, they keep the order they had."""
        found = [parameter for parameter in self.parameters if parameter.place == "path"]
        found.sort(key=lambda parameter: self.path.find("{" + parameter.wire + "}"))
        order = self.view.earlier.positions.get(self.id, [])
        if sorted(order) == sorted(parameter.name for parameter in found):
            found.sort(key=lambda parameter: order.index(parameter.name))
        return found

    @property
    def keywords(self) -> list[ParameterView]:
        """Parameters given by keyword, those that have to be given first."""
        rest = [parameter for parameter in self.parameters if parameter.place != "path"]
        return sorted(rest, key=lambda parameter: not parameter.required)

    @property
    def body(self) -> dict[str, Json] | None:
        return self.operation.node.get("requestBody") or None

    @property
    def body_media(self) -> str:
        media: list[str] = list((self.body or {}).get("content", {}))
        if len(media) != 1 or media[0] not in {"application/json", "multipart/form-data"}:
            raise PipelineError(f"{self.id}: a body of {' or '.join(media) or 'nothing'} is not supported")
        return media[0]

    @property
    def body_schema(self) -> dict[str, Json]:
        schema: dict[str, Json] = (self.body or {})["content"][self.body_media].get("schema", {})
        return schema

    @property
    def body_required(self) -> bool:
        return bool((self.body or {}).get("required"))

    @property
    def body_annotation(self) -> str:
        schema = self.body_schema
        made = annotation(schema, sent=True, prefix="models.")
        if component_name(schema):
            return f"{made} | Mapping[str, Any]"
        if "array" in types(schema) and component_name(schema.get("items", {})):
            return f"{made} | Sequence[Mapping[str, Any]]"
        return made if made != "dict[str, Any]" else "Mapping[str, Any]"

    @cached_property
    def answers(self) -> list[Answer]:
        return answers(self.view.document, self.operation)

    @cached_property
    def data(self) -> dict[str, Json]:
        """Schema of the data of the answer; of a choice, if the 2xx answers differ."""
        found: list[dict[str, Json]] = []
        for answer in self.answers:
            schema = answer.schema
            if schema is None:
                schema = {"type": "null"}
            elif "json" not in (answer.media_type or ""):
                schema = {"type": "string", "format": "binary"}
            if schema not in found:
                found.append(schema)
        if not found:
            return {"type": "null"}
        return found[0] if len(found) == 1 else {"oneOf": found}

    @property
    def data_annotation(self) -> str:
        return annotation(self.data, sent=False, prefix="models.")

    @property
    def enveloped(self) -> bool:
        return any(answer.enveloped for answer in self.answers) or all(answer.schema is None for answer in self.answers)

    def table(self, schema: dict[str, Json]) -> str:
        return table(schema, "models.__name__", self.view.fields)

    @property
    def retry(self) -> str | None:
        given: str | None = self.operation.node.get("x-altegio-retry")
        if given not in _RETRIES:
            raise PipelineError(f"{self.id}: x-altegio-retry is {given!r}, not default, safe or never")
        return given

    @cached_property
    def paging(self) -> PagingView | None:
        return paging(self)

    @property
    def renamed_arguments(self) -> dict[str, str | None]:
        """Parameters by the names of earlier releases → present names."""
        return self.view.earlier.renamed_arguments(self.id)

    @property
    def kept(self) -> str | None:
        """The last release in which the operation was described, if it is described no more."""
        last = self.operation.node.get("x-altegio-kept")
        return None if last is None else str(last)

    @property
    def logs_in(self) -> bool:
        """Whether the client's method ``login`` is made of it."""
        return bool(self.operation.node.get("x-altegio-login"))

    def docstring(self) -> str:
        """The body of the docstring: what is called, arguments, what comes back, what can go wrong, the source."""
        lines = [f"{self.method} {self.path}", ""]
        if self.deprecated:
            lines += ["Deprecated" + (f": use {self.replaced_by}." if self.replaced_by else "."), ""]
        lines.append("Args:")
        for parameter in [*self.path_parameters, *self.keywords]:
            text = parameter.text or rules(parameter.schema)
            lines.append(f"    {parameter.name}: {text}{'' if parameter.required else ' (optional)'}")
        if self.body:
            lines.append(
                f"    body: what to send, as a model or a mapping{'' if self.body_required else ' (optional)'}"
            )
        lines.append("    options: what this call does differently from the client (optional)")
        lines += [
            "",
            "Returns:",
            f"    The envelope; ``data`` is {self.data_annotation.replace('models.', '')}.",
            "",
            "Raises:",
        ]
        lines += ["    AltegioError: see altegio.errors.", "", f"See {self.page}"]
        return "\n".join(lines)

    @property
    def models(self) -> list[str]:
        """Models the signatures name."""
        schemas = [self.data, *(parameter.schema for parameter in self.parameters)]
        schemas += [self.body_schema] if self.body else []
        return sorted({name for schema in schemas for name in references(schema)})


def rules(schema: dict[str, Json]) -> str:
    """What a value has to be, in words."""
    words = [annotation(schema, sent=True).replace('"', "'")]
    bounds = {"minimum": "at least", "maximum": "at most", "multipleOf": "a multiple of"}
    bounds |= {"minLength": "characters at least", "maxLength": "characters at most"}
    words += [f"{text} {schema[key]}" for key, text in bounds.items() if key in schema]
    return one_line(", ".join(words))


def one_line(text: str) -> str:
    """A text fit for a docstring: one line, nothing that could end it."""
    text = " ".join("".join(char if char.isprintable() else " " for char in str(text)).split())
    return text.replace("\\", "\\\\").replace('"', "'")
