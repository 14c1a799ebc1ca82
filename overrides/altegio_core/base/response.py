"""A response as it came over the wire, before its body is decoded."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from altegio_core.base.lazy_attrs import evolve, field, frozen
from altegio_core.base.redaction import SECRET_HEADERS, mask, mask_body


class Headers(Mapping[str, str]):
    """Headers of a response: read-only, found under any spelling of case, without cookies and authorization."""

    __slots__ = ("_values",)

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._values: dict[str, str] = {}
        for name, value in pairs:
            name = name.lower()
            if name not in SECRET_HEADERS:
                self._values[name] = f"{self._values[name]}, {value}" if name in self._values else value

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    if not TYPE_CHECKING:  # to a type checker it is that of Mapping, which raises and catches what is not there

        def get(self, name, default=None):
            return self._values.get(name.lower(), default)

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._values

    def __repr__(self) -> str:
        return f"Headers({self._values!r})"


@frozen(eq=False)
class RawResponse:
    """The response to one call.

    Attributes:
        status_code: HTTP status.
        headers: headers of the response, see :class:`Headers`.
        content: the body, unpacked where it was compressed.
        attempts: how many requests it took to get this response.
        elapsed: seconds from the start of the call to the end of the response, waits included.
        secrets: what the response may repeat and :meth:`redacted` masks.
        is_redacted: whether that has been done.
        unreadable: why the body could not be read, or empty; the content is empty then.
    """

    status_code: int
    headers: Headers = field(factory=Headers, repr=False)
    content: bytes = field(default=b"", repr=lambda content: f"<{len(content)} bytes>")
    attempts: int = 1
    elapsed: float = 0.0
    secrets: Iterable[str] = field(default=(), repr=False)
    is_redacted: bool = field(default=False, repr=False)
    unreadable: str = field(default="", repr=False)

    def redacted(self) -> RawResponse:
        """A copy fit to be kept in an error: tokens and fields named after secrets are masked."""
        if self.is_redacted:
            return self
        headers = Headers((name, mask(value, self.secrets)) for name, value in self.headers.items())
        content = mask_body(self.content, self.secrets, self.headers.get("content-type", ""))
        return evolve(self, headers=headers, content=content, secrets=(), is_redacted=True)
