"""What the templates see of ``x-altegio-pagination``: how an operation pages, checked against its description."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn

from altegio_core.operations.page_styles import STYLES
from altegio_core.operations.paging import Declared
from scripts.render.docstrings import one_line
from scripts.render.generator.types import joined
from scripts.spec.errors import PipelineError
from scripts.spec.pagination import Pagination
from scripts.spec.schemas import resolve, types
from scripts.spec.yaml import Json

if TYPE_CHECKING:
    from scripts.render.context.operation import OperationContext

_SENT = {"argument", "number", "names"}


@dataclass(frozen=True)
class PagingContext:
    """How an operation pages, as its module states it.

    Attributes:
        style: the runtime's class.
        source: expression that makes an object of it.
        item_annotation: type of an item.
        chosen: what chooses the page, by the name the caller knows it by.
        size: what chooses its size, likewise; empty if nothing does.
        largest: the size asked for if the caller gives none, if it is known.
        in_body: whether these are fields of the body.
    """

    style: str
    source: str
    item_annotation: str
    chosen: str
    size: str
    largest: int | None
    in_body: bool

    def note(self) -> str:
        """What the docstring of ``iterate`` says of the pages."""
        of = " of the body" if self.in_body else ""
        text = f"Turns the pages by itself; ``{self.chosen}``{of} is where to begin."
        if self.largest:
            return f"{text} Pages hold {self.largest} items unless ``{self.size}`` says otherwise."
        if self.size:
            return f"{text} The server decides how many items a page holds unless ``{self.size}`` says."
        return text


def paging(operation: "OperationContext") -> PagingContext | None:
    """How an operation pages; None if it does not.

    Raises:
        PipelineError: what is declared does not fit the operation.
    """
    declared = Pagination.of(operation.operation.node, operation.id)
    return None if declared is None else _Reader(operation, declared).context()


class _Reader:
    """Reads one declaration."""

    def __init__(self, operation: "OperationContext", declared: Pagination) -> None:
        self.operation, self.declared = operation, declared
        self.document = operation.api.document
        self.style, self.in_body = STYLES[declared.style], declared.in_body
        if f"iter_{operation.id}" in operation.api.operations:
            self.fail("there is an operation of the iterator's name")

    def fail(self, text: str) -> NoReturn:
        raise PipelineError(f"{self.operation.id}: {Pagination.KEY}: {text}")

    def context(self) -> PagingContext:
        items = [self.place(self.operation.data, path) for path in self.declared.items]
        for schema in items:
            if "array" not in types(schema) or "items" not in schema:
                self.fail("items: not a list by the description")
        arguments = {name: self.argument(name, kind) for name, kind in self.style.DECLARED.items()}
        sent = [name for name, kind in self.style.DECLARED.items() if kind in _SENT and name != "size"]
        chosen = [one for name in sent for one in _tuple(arguments[name])]
        arguments["items"] = tuple(_path(path) for path in self.declared.items if path)
        arguments["identity"] = self.identity([schema["items"] for schema in items])
        arguments["total"] = self.total()
        arguments["order"] = {self.sent(wire)[0]: value for wire, value in self.declared.order.items()}
        arguments["in_body"] = self.in_body
        given = ", ".join(f"{name}={value!r}" for name, value in arguments.items() if value)
        return PagingContext(
            style=self.style.__name__,
            source=f"{self.style.__name__}({given})",
            item_annotation=self.item(),
            chosen=one_line("`` and ``".join(chosen)),
            size=one_line(arguments.get("size", "")),
            largest=arguments.get("largest"),
            in_body=self.in_body,
        )

    def argument(self, name: str, kind: Declared) -> Any:
        """An argument of the style, made of what is declared for it."""
        key = self.declared.style if name == "at" else name
        given: Any = self.declared.own.get(key)
        match kind:
            case "argument":
                return self.sent(given)[0]
            case "number":
                at, schema = self.sent(given)
                if "integer" not in types(schema):
                    self.fail(f"{key} is a whole number")
                return at
            case "largest":
                return self.sent(str(self.declared.own["size"]))[1].get("maximum", given)
            case "place":
                self.in_answer(given, {"meta"})
                return _path(given)
            case "names":
                return self.carried(given)

    def carried(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """Names of what goes from the response into the next request as it is."""
        if not self.in_body:
            self.fail("a cursor goes into the body")
        (holder,) = [name for name, kind in self.style.DECLARED.items() if kind == "place"]
        there = self.in_answer(str(self.declared.own[holder]), {"meta"})
        for name in names:
            self.place(there, name)
        return tuple(self.sent(name)[0] for name in names)

    def item(self) -> str:
        """The type of an item, by the parser's object of each list."""
        types = self.operation.api.types
        data = types.data_property(self.operation.endpoint)
        found = [types.items(types.field(data, path)) for path in map(_path, self.declared.items)] if data else []
        return joined(part for one in found for part in [types.of(one, {}, sent=False, prefix="models.")])

    def sent(self, wire: str) -> tuple[str, dict[str, Json]]:
        """What the request calls something, and its schema: a parameter's Python name, or a field of the body."""
        if not self.in_body:
            for parameter in self.operation.parameters:
                if parameter.wire == wire and parameter.location == "query":
                    return parameter.name, resolve(self.document, parameter.schema)
            self.fail(f"there is no query parameter {wire}")
        body = resolve(self.document, self.operation.body_schema) if self.operation.body else {}
        properties = body.get("properties", {})
        if wire not in properties:
            self.fail(f"there is no field {wire} in the body")
        return wire, resolve(self.document, properties[wire])

    def identity(self, items: list[dict[str, Json]]) -> tuple[tuple[str, ...], ...]:
        if self.declared.id is None:
            known = all("id" in resolve(self.document, item).get("properties", {}) for item in items)
            return (("id",),) if known else ()
        for item in items:
            for path in self.declared.id:
                self.place(item, path)
        return tuple(map(_path, self.declared.id))

    def total(self) -> tuple[str, ...]:
        if self.declared.total:
            self.in_answer(self.declared.total, {"meta", "data"})
        return _path(self.declared.total)

    def in_answer(self, path: str, roots: set[str]) -> dict[str, Json]:
        """The schema at a place of the envelope of the response."""
        if _path(path)[:1] == () or _path(path)[0] not in roots:
            self.fail(f"{path} does not begin with {' or '.join(sorted(roots))}")
        holders = [answer.holder for answer in self.operation.answers if answer.enveloped and answer.holder]
        if not holders:
            self.fail(f"{path}: the answer has no envelope")
        return self.place({"properties": holders[0]}, path)

    def place(self, schema: dict[str, Json], path: str) -> dict[str, Json]:
        """The schema at a place inside another one."""
        here: dict[str, Json] = resolve(self.document, schema)
        for name in _path(path):
            properties = here.get("properties", {})
            if name not in properties:
                self.fail(f"there is no {path} by the description")
            here = resolve(self.document, properties[name])
        return here


def _tuple(value: str | tuple[str, ...]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else value


def _path(text: str) -> tuple[str, ...]:
    return tuple(text.split(".")) if text else ()
