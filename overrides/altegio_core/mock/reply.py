"""Answers of the mock server: status, headers and bytes, and the API's envelope for refusals."""

import json
from collections.abc import Mapping
from typing import Any, Literal, final

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


Fault = Literal["reset", "stall"]
"""The connection is reset, or the request is left without an answer until the client gives up."""

Outcome = Reply | Fault


def json_reply(status: int, body: Any, headers: Mapping[str, str] | None = None) -> Reply:
    """Returns an answer with a JSON body."""
    try:
        content = json.dumps(body, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        content = json.dumps(body).encode()  # an unpaired surrogate can only be written as an escape
    return Reply(status, content, headers=headers or {})


def error_reply(status: int, message: str, errors: Mapping[str, list[str]] | None = None) -> Reply:
    """Returns a refusal in the API's envelope."""
    meta: dict[str, Any] = {"message": message}
    if errors:
        meta["errors"] = errors
    return json_reply(status, {"success": False, "data": None, "meta": meta})
