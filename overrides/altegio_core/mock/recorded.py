"""Requests the mock server received, for tests to inspect; without tokens."""

from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from altegio_core.base.redaction import MASK, SECRET_HEADERS, is_secret, masked


def _shown(value: Any) -> str:
    return repr(masked("", value))


@frozen
class RecordedRequest:
    """One request that was received.

    Attributes:
        method: HTTP method.
        path: path under the base address, as it came.
        api: API version, such as "v1"; empty where no operation was found.
        operation_id: operationId; empty where none was found.
        query: name on the wire → value, of the type the description says; lists as lists.
        body: the JSON, or the fields of an upload; None without one.
        headers: by lower-case name; what would hold a token is masked.
        status: HTTP status of the answer; 0 where the connection was broken instead.
    """

    method: str
    path: str
    api: str = ""
    operation_id: str = ""
    query: Mapping[str, Any] = field(factory=dict[str, Any], repr=_shown)
    body: Any = field(default=None, repr=_shown)
    status: int = 0
    headers: Mapping[str, str] = field(factory=dict[str, str])


def without_tokens(headers: Mapping[str, str]) -> dict[str, str]:
    """Returns the headers of a request without credentials."""
    return {name: MASK if name in SECRET_HEADERS or is_secret(name) else value for name, value in headers.items()}
