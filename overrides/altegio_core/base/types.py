"""The two small types every generated signature uses: the mark for "not sent" and the file to upload."""

from enum import Enum
from typing import IO, Final, Literal, TypeAlias

from attrs import frozen


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


@frozen
class File:
    """A file to upload.

    Attributes:
        content: bytes, or an open binary file; a file is read when the request is sent.
        name: file name sent to the server.
        media_type: such as ``image/png``; guessed from the name when left out.
    """

    content: bytes | IO[bytes]
    name: str = "file"
    media_type: str | None = None


Scalar: TypeAlias = str | int | float | bool
