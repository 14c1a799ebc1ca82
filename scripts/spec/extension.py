"""What every extension ``x-altegio-…`` of a description is read by."""

from collections.abc import Mapping
from typing import ClassVar, Self

from scripts.spec.errors import PipelineError
from scripts.spec.yaml import Json


class Extension:
    """What all of them share."""

    KEY: ClassVar[str]

    @classmethod
    def of(cls, node: Mapping[str, Json], where: str) -> Self | None:
        """The extension of a part of the description; None if it has none.

        Raises:
            PipelineError: it is not as its class has it; the text begins with ``where``.
        """
        value = node.get(cls.KEY)
        if value is None:
            return None
        try:
            return cls.read(value)
        except ValueError as error:
            raise PipelineError(f"{where}: {cls.KEY}: {error}") from None

    @classmethod
    def read(cls, value: Json) -> Self:
        """The extension made of its value.

        Raises:
            ValueError: the value is not as it has to be.
        """
        raise NotImplementedError


class TextExtension(Extension):
    """An extension whose value is one text."""

    @classmethod
    def read(cls, value: Json) -> Self:
        return cls(as_text(value))  # type: ignore[call-arg]  # each subclass has the one field


class MarkExtension(Extension):
    """An extension that is there, as ``true``, or is not."""

    @classmethod
    def read(cls, value: Json) -> Self:
        if value is not True:
            raise ValueError(f"{value!r} is not true; leave it out where it does not hold")
        return cls()


class EntriesExtension(Extension):
    """An extension of the root whose value is entries by name, which :mod:`scripts.spec.resources` reads further."""

    @classmethod
    def read(cls, value: Json) -> Self:
        return cls(as_object(value))  # type: ignore[call-arg]  # each subclass has the one field

    @classmethod
    def entries_of(cls, document: Mapping[str, Json]) -> dict[str, Json]:
        """The entries of a description, by name; none if it has no such extension."""
        return as_object(document.get(cls.KEY) or {})


def as_text(value: Json) -> str:
    """A text. Raises ValueError for anything else."""
    if not isinstance(value, str):
        raise ValueError(f"{value!r} is no text")
    return value


def as_texts(value: Json) -> tuple[str, ...]:
    """A list of texts. Raises ValueError for anything else."""
    if not isinstance(value, list):
        raise ValueError(f"{value!r} is no list of texts")
    return tuple(map(as_text, value))


def as_number(value: Json) -> int:
    """A number of items. Raises ValueError for anything else."""
    if type(value) is not int or value < 1:
        raise ValueError(f"{value!r} is no number of items")
    return value


def as_object(value: Json) -> dict[str, Json]:
    """An object. Raises ValueError for anything else."""
    if not isinstance(value, dict):
        raise ValueError(f"{value!r} is not an object")
    return value


def one_of(value: Json, *words: str) -> str:
    """One of some words. Raises ValueError for anything else."""
    if value not in words:
        raise ValueError(f"{value!r} is none of {', '.join(words)}")
    return str(value)
