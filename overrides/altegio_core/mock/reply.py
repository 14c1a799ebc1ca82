"""What the mock server sends back: status, headers and bytes, and the API's envelope for refusals."""

import json
from collections.abc import Mapping
from typing import Any, final

from attrs import field, frozen

JSON = "application/json"


@final
@frozen
class Reply:
    """One answer."""

    status: int
    content: bytes = b""
    media: str = JSON
    headers: Mapping[str, str] = field(factory=dict[str, str])


def json_reply(status: int, body: Any, headers: Mapping[str, str] | None = None) -> Reply:
    """An answer with JSON in it."""
    try:
        content = json.dumps(body, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        content = json.dumps(body).encode()  # half a surrogate pair can be written as an escape only
    return Reply(status, content, headers=headers or {})


def error_reply(status: int, message: str, errors: Mapping[str, list[str]] | None = None) -> Reply:
    """A refusal in the API's envelope."""
    meta: dict[str, Any] = {"message": message}
    if errors:
        meta["errors"] = errors
    return json_reply(status, {"success": False, "data": None, "meta": meta})
