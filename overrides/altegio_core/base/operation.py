"""The facts of an operation that the runtime needs, and a request for one."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Literal

from altegio_core.base.lazy_attrs import frozen

Tokens = Literal["none", "partner", "partner+user", "partner or partner+user"]
Retry = Literal["default", "safe", "never"]
Method = Literal["GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS"]

MEDIA_TYPE = "application/vnd.api.v2+json"
"""What requests ask for; it selects the form of responses, so it is no option."""


@frozen(eq=False)
class Operation:
    """One operation of the API, as the corrected description states it.

    Attributes:
        id: the vendor's operationId, stable while paths move.
        api: the package it belongs to, such as "v1".
        method: HTTP method in capitals.
        path: path template under the base address, such as ``/locations/{location_id}/events``.
        tag: module name of the operation's group.
        tokens: what the Authorization header must hold; "partner or partner+user" sends the user's if there is one.
        server: base address the description gives it, which a client's ``base_urls`` can replace.
        deprecated: whether the vendor advises against it.
        replaced_by: full name of the operation to use instead, such as "v2.events.get_event", where one is known.
        retry: "default" goes by the method; "safe" says that repeating does no harm although the method is POST or
            PATCH, as with a search; "never" is sent once whatever happens.
        paged: whether it gives its items page by page, so that there is an ``iter_<id>`` as well.
        changes: name of the method that changes field by field what it replaces; empty if there is none.
    """

    id: str
    api: str
    method: Method
    path: str
    tag: str = ""
    tokens: Tokens = "partner+user"
    server: str = ""
    deprecated: bool = False
    replaced_by: str | None = None
    retry: Retry = "default"
    paged: bool = False
    changes: str = ""

    @property
    def full_name(self) -> str:
        """What it is called by on a client, such as ``v2.events.get_event``."""
        return f"{self.api}.{self.tag}.{self.id}" if self.tag else f"{self.api}.{self.id}"


class Request:
    """One request, checked and ready to be sent.

    Attributes:
        operation: what is called.
        path: the path with its parameters filled in and percent-encoded.
        query: name and value pairs in order; a name may recur.
        body: JSON-ready value of a JSON body; None with ``has_body`` true is the JSON null.
        has_body: whether a JSON body is sent.
        files: parts of a multipart body, in the form httpx takes; None for any other body.
        headers: headers beside those every request carries.
    """

    __slots__ = ("body", "files", "has_body", "headers", "operation", "path", "query")

    def __init__(
        self,
        operation: Operation,
        path: str,
        query: tuple[tuple[str, str], ...] = (),
        body: Any = None,
        has_body: bool = False,
        files: list[tuple[str, Any]] | None = None,
        headers: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self.operation: Operation = operation
        self.path: str = path
        self.query: tuple[tuple[str, str], ...] = query
        self.body: Any = body
        self.has_body: bool = has_body
        self.files: list[tuple[str, Any]] | None = files
        self.headers: Mapping[str, str] = headers
