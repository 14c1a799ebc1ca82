"""What the templates see of ``x-altegio-pagination``: how an operation pages, checked against its description.

The extension, with names as on the wire and places written with dots:

    page, offset or cursor   what takes the number of the page, or of the items to skip; or the place in the answer of
                             the cursor, which begins with "meta."
    size                     what takes the number of items of a page; its maximum in the description is asked for
    largest                  what to ask for where the description has no maximum, since more is taken and not given
    fields                   of a cursor: what goes from it into the next request
    in                       query (the default) or body: where all of these are sent
    items                    places of the lists of items in the data; the data itself if left out
    id                       places in an item that tell it from others; "id" if left out, where there is one
    total                    place of the number of all items, beginning with "meta." or "data."
    order                    what is sent for a steady order, where the caller asks for none
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn

from altegio_core.operations.page_styles import STYLES, ByCursor, Numbered
from scripts.render.docstrings import one_line
from scripts.render.generator.types import joined
from scripts.spec.errors import PipelineError
from scripts.spec.schemas import resolve, types
from scripts.spec.yaml import Json

if TYPE_CHECKING:
    from scripts.render.context.operation import OperationContext

_BESIDE = {"size", "largest", "fields", "in", "items", "id", "total", "order"}


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
    declared = operation.operation.node.get("x-altegio-pagination")
    return None if declared is None else _Reader(operation, declared).context()


class _Reader:
    """Reads one declaration."""

    def __init__(self, operation: "OperationContext", declared: Any) -> None:
        self.operation = operation
        self.document = operation.api.document
        self.declared: dict[str, Json] = declared if isinstance(declared, dict) else {}
        style = [name for name in STYLES if name in self.declared]
        unknown = sorted(set(self.declared) - _BESIDE - STYLES.keys())
        if unknown or len(style) != 1:
            self.fail(f"unknown {', '.join(unknown)}" if unknown else f"one of {_either(STYLES)} is needed")
        self.style = style[0]
        wanted, other = ("fields", "size") if issubclass(STYLES[self.style], ByCursor) else ("size", "fields")
        if wanted not in self.declared or other in self.declared:
            self.fail(f"{self.style} goes with {wanted} and without {other}")
        if self.declared.get("in", "query") not in {"query", "body"}:
            self.fail("in is query or body")
        self.in_body = self.declared.get("in") == "body"
        if f"iter_{operation.id}" in operation.api.operations:
            self.fail("there is an operation of the iterator's name")

    def fail(self, text: str) -> NoReturn:
        raise PipelineError(f"{self.operation.id}: x-altegio-pagination: {text}")

    def context(self) -> PagingContext:
        items = [self.place(self.operation.data, path) for path in self.declared.get("items", [""])]
        for schema in items:
            if "array" not in types(schema) or "items" not in schema:
                self.fail("items: not a list by the description")
        arguments, largest = self.numbers() if issubclass(STYLES[self.style], Numbered) else self.cursor()
        arguments["items"] = self.paths("items")
        arguments["identity"] = self.identity([schema["items"] for schema in items])
        arguments["total"] = self.total()
        arguments["order"] = self.order()
        arguments["in_body"] = self.in_body
        given = ", ".join(f"{name}={value!r}" for name, value in arguments.items() if value)
        return PagingContext(
            style=STYLES[self.style].__name__,
            source=f"{STYLES[self.style].__name__}({given})",
            item_annotation=self.item(),
            chosen=one_line(arguments.get("at") or "`` and ``".join(arguments["fields"])),
            size=one_line(arguments.get("size", "")),
            largest=largest,
            in_body=self.in_body,
        )

    def item(self) -> str:
        """The type of an item, by the parser's object of each list."""
        types = self.operation.api.types
        data = types.data_property(self.operation.endpoint)
        found = [types.items(types.field(data, path)) for path in self.paths("items") or ((),)] if data else []
        return joined(part for one in found for part in [types.of(one, {}, sent=False, prefix="models.")])

    def numbers(self) -> tuple[dict[str, Any], int | None]:
        at, number = self.sent(self.declared[self.style])
        size, schema = self.sent(self.declared["size"])
        if "integer" not in types(number) or "integer" not in types(schema):
            self.fail(f"{self.style} and size are whole numbers")
        largest: int | None = schema.get("maximum", self.declared.get("largest"))
        return {"at": at, "size": size, "largest": largest}, largest

    def cursor(self) -> tuple[dict[str, Any], None]:
        if not self.in_body:
            self.fail("a cursor goes into the body")
        path = self.declared["cursor"]
        holder = self.in_answer(path, {"meta"})
        fields = tuple(self.declared["fields"])
        for name in fields:
            self.place(holder, name)
        return {"cursor": _path(path), "fields": tuple(self.sent(name)[0] for name in fields)}, None

    def sent(self, wire: str) -> tuple[str, dict[str, Json]]:
        """What the request calls something, and its schema: a parameter's Python name, or a field of the body."""
        if not self.in_body:
            for parameter in self.operation.parameters:
                if parameter.wire == wire and parameter.place == "query":
                    return parameter.name, resolve(self.document, parameter.schema)
            self.fail(f"there is no query parameter {wire}")
        body = resolve(self.document, self.operation.body_schema) if self.operation.body else {}
        properties = body.get("properties", {})
        if wire not in properties:
            self.fail(f"there is no field {wire} in the body")
        return wire, resolve(self.document, properties[wire])

    def identity(self, items: list[dict[str, Json]]) -> tuple[tuple[str, ...], ...]:
        if "id" not in self.declared:
            known = all("id" in resolve(self.document, item).get("properties", {}) for item in items)
            return (("id",),) if known else ()
        for item in items:
            for path in self.declared["id"]:
                self.place(item, path)
        return self.paths("id")

    def total(self) -> tuple[str, ...]:
        if "total" not in self.declared:
            return ()
        self.in_answer(self.declared["total"], {"meta", "data"})
        return _path(self.declared["total"])

    def order(self) -> dict[str, Json]:
        return {self.sent(wire)[0]: value for wire, value in self.declared.get("order", {}).items()}

    def paths(self, key: str) -> tuple[tuple[str, ...], ...]:
        return tuple(_path(path) for path in self.declared.get(key, ()))

    def in_answer(self, path: str, roots: set[str]) -> dict[str, Json]:
        """The schema at a place of the envelope of the answer."""
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


def _either(names: Iterable[str]) -> str:
    *first, last = names
    return f"{', '.join(first)} and {last}"


def _path(text: str) -> tuple[str, ...]:
    return tuple(text.split(".")) if text else ()
