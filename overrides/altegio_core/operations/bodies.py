"""Builds the less common bodies: multipart ones, and those with fields the description does not have."""

from __future__ import annotations

import os
from collections.abc import Mapping
from os import PathLike
from typing import Any, cast

from altegio_core.base.errors import ConfigurationError
from altegio_core.base.types import UNSET, File, is_dict, is_list
from altegio_core.operations.endpoint import as_text
from altegio_core.schema.encode import encode


def extended(body: Any, extra: Mapping[str, Any], operation: str) -> Any:
    """The body with what is given beside it: objects are joined at every depth, anything else is replaced."""
    if not is_dict(body):
        if body is not UNSET:
            raise ConfigurationError(f"extra_body is merged into an object, but the body of {operation} is not one")
        body = {}
    for name, value in encode(dict(extra)).items():
        inner = body.get(name)
        body[name] = extended(inner, value, operation) if is_dict(inner) and is_dict(value) else value
    return body


def parts_of(body: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """The fields of a multipart body in the form httpx takes; a field that holds a list is sent once for each item."""
    parts: list[tuple[str, Any]] = []
    for name, value in body.items():
        for item in value if is_list(value) else [value]:
            if item is None:
                continue  # as in a query, there is no way to write it
            if isinstance(item, File):
                media_type = (item.media_type,) if item.media_type else ()
                parts.append((name, (item.name, item.content, *media_type)))
            elif isinstance(item, bytes | PathLike) or hasattr(item, "read"):
                parts.append((name, (_name_of(item), item)))
            else:
                parts.append((name, (None, as_text(item).encode())))
    return parts


def _name_of(file: Any) -> str:
    """The name of a file on this machine, from which httpx guesses its media type."""
    path: Any = getattr(file, "name", None) if hasattr(file, "read") else file
    if not isinstance(path, str | PathLike):
        return "file"
    return os.path.basename(os.fspath(cast("str", path))) or "file"  # noqa: PTH119 - pathlib takes long to load
