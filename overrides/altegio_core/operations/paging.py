"""What all styles of paging share: what to ask for next, and where a page holds what.

Names inside bodies and responses are those on the wire; parameters go by their names in Python.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Generic, Literal, TypeAlias, TypeVar

from altegio_core.base.lazy_attrs import field, frozen
from altegio_core.base.types import UNSET, class_of, is_list, is_mapping
from altegio_core.operations.envelope import Envelope
from altegio_core.schema.model import Model

Item_co = TypeVar("Item_co", covariant=True)

Arguments = Mapping[str, Any]
JsonPath = tuple[str, ...]
Declared: TypeAlias = Literal["argument", "number", "largest", "place", "names"]
"""What a description declares for an argument of a style: the name of a parameter (or field of the body), or of one
that is a whole number; the most to ask of ``size``, where its schema does not say; a place in the response; names there
that are sent as they come."""


@frozen(kw_only=True)
class Paging(Generic[Item_co]):
    """What all styles share.

    Attributes:
        items: places of the items in the data; none where the data is the list of them.
        identity: paths in an item to the values that identify it; empty where nothing does.
        total: place in the envelope of the number of items in all, where the server gives it.
        order: what to send for an order that holds still while pages are read, unless an order is asked for.
        in_body: whether pages are asked for by fields of the body, not by parameters.
    """

    DECLARED: ClassVar[Mapping[str, Declared]] = {}
    """Arguments of the style → what ``x-altegio-pagination`` declares for each."""

    items: tuple[JsonPath, ...] = ()
    identity: tuple[JsonPath, ...] = ()
    total: JsonPath = ()
    order: Mapping[str, Any] = field(factory=dict[str, Any])
    in_body: bool = False

    @classmethod
    def declared(cls, style: str) -> dict[str, Declared]:
        """Keys of the extension → what is declared there; ``at`` goes by the name of the style."""
        return {style if name == "at" else name: kind for name, kind in cls.DECLARED.items()}

    def start(self, arguments: Arguments) -> Arguments:
        """The arguments for the first page: those given, completed by what paging needs."""
        given = self._chosen(arguments)
        defaults = self._defaults()
        if not any(name in given for name in self.order):
            defaults = {**defaults, **self.order}
        return self._with(arguments, {name: value for name, value in defaults.items() if given.get(name) is None})

    def after(self, arguments: Arguments, envelope: Envelope[Any], count: int) -> Arguments | None:
        """The arguments for the page after this one, which held ``count`` items; None if the server says it is last."""
        raise NotImplementedError

    def row_of(self, arguments: Arguments, size: int) -> int | None:
        """Number of the first row of the page asked for, from 0, with pages of that size; None where rows have none."""
        return None

    def at_row(self, arguments: Arguments, row: int, size: int) -> Arguments:
        """The arguments for the page with that row."""
        raise NotImplementedError

    def position(self, arguments: Arguments) -> str:
        """Which page the arguments ask for."""
        raise NotImplementedError

    def size_asked(self, arguments: Arguments, envelope: Envelope[Any]) -> int | None:
        """How many items a full page holds; None if that cannot be known from what was asked."""
        return None

    def window(self, arguments: Arguments, usual: int) -> tuple[int, int]:
        """For the mock server: number of the first item of the page asked for, from 0, and how many it holds at most.

        Args:
            usual: how many it holds where nothing is asked for.
        """
        raise NotImplementedError

    def told_of_next(self, start: int) -> tuple[JsonPath, Any] | None:
        """For the mock server: where a page tells of the next one, and what, if that starts there; None if nowhere."""
        return None

    @property
    def counted(self) -> bool:
        """Whether a page with fewer items than others is the last."""
        return True

    def items_of(self, envelope: Envelope[Any]) -> Sequence[Item_co]:
        """The items of a page, those of the first place first."""
        found: list[Item_co] = []
        for path in self.items or ((),):
            here = at(envelope.data, path)
            found += here if is_list(here) else [] if here is None else [here]
        return found

    def identity_of(self, item: Any) -> tuple[Any, ...] | None:
        """What identifies an item; None if it lacks any part of that."""
        values = [at(item, path) for path in self.identity]
        if not values or not all(isinstance(value, int | str) for value in values):
            return None
        return (class_of(item), *values)

    def total_of(self, envelope: Envelope[Any]) -> int | None:
        """The number of items in all, if the server gives it."""
        if not self.total:
            return None
        total = at(envelope.meta if self.total[0] == "meta" else envelope.data, self.total[1:])
        return total if type(total) is int and total >= 0 else None

    def _defaults(self) -> Arguments:
        return {}

    def _chosen(self, arguments: Arguments) -> Arguments:
        """The arguments among which those of paging are, without what is not given."""
        if self.in_body:
            arguments = fields(arguments.get("body", UNSET))
        return {name: value for name, value in arguments.items() if value is not UNSET}

    def _with(self, arguments: Arguments, changes: Arguments) -> Arguments:
        if self.in_body:
            return {**arguments, "body": {**self._chosen(arguments), **changes}}
        return {**arguments, **changes}


def fields(body: Any) -> Mapping[str, Any]:
    """The fields of a body by their names on the wire; the values are left for the request to encode."""
    if isinstance(body, Model):
        wire = {name: wire for wire, name in type(body).SCHEMA.renamed.items()}
        return {wire.get(name, name): value for name, value in vars(body).items()}
    return body if is_mapping(body) else {}


def at(value: Any, path: JsonPath) -> Any:
    """What a model or a JSON object holds at a place; None if there is nothing."""
    for name in path:
        if isinstance(value, Model):
            value = value[name] if name in value else None  # noqa: SIM401 - a model has no get()
        else:
            value = value.get(name) if is_mapping(value) else None
    return value
