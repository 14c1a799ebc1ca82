"""What others stand on: the mark for "not sent", what JSON is made of, the file to upload, and classes of options."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from enum import Enum
from functools import wraps
from inspect import getattr_static
from os import PathLike
from typing import IO, TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypeVar

from altegio_core.base.lazy_attrs import frozen

if TYPE_CHECKING:
    from typing_extensions import TypeIs

    # After ``isinstance(value, dict)`` a strict checker does not know what is in it, and reports each use.
    def is_dict(value: object) -> TypeIs[dict[str, Any]]: ...
    def is_list(value: object) -> TypeIs[list[Any]]: ...
    def is_tuple(value: object) -> TypeIs[tuple[Any, ...]]: ...
    def is_listed(value: object) -> TypeIs[list[Any] | tuple[Any, ...] | set[Any] | frozenset[Any]]: ...
    def is_mapping(value: object) -> TypeIs[Mapping[str, Any]]: ...
    def class_of(value: object) -> type[Any]: ...

else:  # no functions of ours, since each value of a response passes them
    class_of = type
    is_tuple = tuple.__instancecheck__
    is_dict = dict.__instancecheck__
    is_list = list.__instancecheck__
    is_mapping = Mapping.__instancecheck__

    def is_listed(value):
        return isinstance(value, list | tuple | set | frozenset)


class Unset(Enum):
    """The type of :data:`UNSET`: a value that is not sent, or that the server did not send; ``None`` is null."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __str__(self) -> str:
        return ""  # in text and in a CSV file nothing stands for nothing

    def __format__(self, format_spec: str) -> str:
        return format("", format_spec)


UNSET: Final = Unset.UNSET
"""Not sent, or not come; false in a condition. ``None`` is JSON's null, which is something else."""


C = TypeVar("C", bound=type[Any])


def named(hidden: Collection[str] = (), options: Iterable[str] = ()) -> Callable[[C], C]:
    """Decorates a class whose wrong arguments raise OptionError.

    Args:
        hidden: names of arguments that are secret, as is all text given by position then.
        options: what the class takes as ``**options``.
    """

    def decorate(cls: C) -> C:
        made: Any = cls
        # What shows it is not looked up before it is needed: attrs may have to make it.
        init, shown = made.__init__, getattr_static(made, "__repr__")

        def __repr__(self: Any) -> str:
            try:
                text: str = shown.__get__(self)()
            except AttributeError:  # in a traceback that shows the locals of the __init__ that failed
                return f"<{type(self).__name__} that was not made>"
            return text

        @wraps(init)
        def __init__(self: Any, *args: Any, **kwargs: Any) -> None:
            if hidden:  # before a traceback can show the arguments of this frame
                from altegio_core.base.redaction import hidden_token

                args = tuple(map(hidden_token, args))
                # Under a misspelt name as well: what is no option may be the token that was meant.
                kwargs |= {name: hidden_token(value) for name, value in kwargs.items() if name not in options}
            try:
                init(self, *args, **kwargs)
            except TypeError as error:
                from altegio_core.base.wrong_arguments import wrong_options

                refused = wrong_options(cls, type(self).__name__, args, kwargs, options) or error
            else:
                return
            raise refused

        made.__init__, made.__repr__ = __init__, __repr__
        return cls

    return decorate


@named()
@frozen
class File:
    """A file to upload.

    Attributes:
        content: bytes, the path of a file, or a file opened in binary mode; it is read when the request is sent.
        name: file name sent to the server.
        media_type: such as ``image/png``; guessed from the name when left out.
    """

    content: bytes | IO[bytes] | PathLike[str]
    name: str = "file"
    media_type: str | None = None


Upload: TypeAlias = File | bytes | PathLike[str] | IO[bytes]
"""A file to send: a path, or a file opened in binary mode, whose name and media type go along; or bytes, which have
neither. A :class:`File` names both."""


Scalar: TypeAlias = str | int | float | bool
