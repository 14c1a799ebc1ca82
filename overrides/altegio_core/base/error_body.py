"""Reads the message and errors out of an error response, whatever its body is."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, TypeGuard

from altegio_core.base.charset import decoded
from altegio_core.base.lazy_attrs import field, frozen
from altegio_core.base.printable import printable
from altegio_core.base.types import is_dict, is_list

# Longer ones are no words for people, and reading them would hold everybody up.
_MOST_BYTES = 2 * 1024 * 1024
_MOST = 20
_TEXT_KEYS = ("message", "error", "detail", "title", "text", "description")
_PLACE_KEYS = ("field", "path", "name", "key", "index")
_DEEPEST = 20


@frozen
class ErrorBody:
    """What the server says about a call it refuses.

    Attributes:
        message: one line in the server's words, or empty.
        errors: field name to texts; a field inside another is written with dots, and texts about no field in
            particular stand under the empty name.
        code: the API's own number of the error, where it gives one.
    """

    message: str = ""
    errors: Mapping[str, tuple[str, ...]] = field(factory=dict[str, tuple[str, ...]])
    code: int | None = None


def parse_error_body(content: bytes, media_type: str = "") -> ErrorBody:
    """Reads the body of an error response: an envelope in any of its forms, other JSON, HTML, text or nothing."""
    text = decoded(content[:_MOST_BYTES], media_type).strip()
    try:
        body = json.loads(text)
    except (ValueError, RecursionError):
        return ErrorBody(printable(_text_of_page(text)))
    if not is_dict(body):
        errors = _errors(body)
        return ErrorBody(_first(errors), errors)
    meta = body.get("meta")
    meta = meta if is_dict(meta) else {"message": meta} if isinstance(meta, str) else {}
    node = meta.get("errors") or body.get("errors")
    code = next((c for c in (meta.get("code"), _code(node), body.get("code")) if _is_number(c)), None)
    if is_dict(node) and _is_number(node.get("code")) and _own_text(node):
        node = _own_text(node)
    errors = _errors(node)
    return ErrorBody(_own_text(meta) or _own_text(body) or _first(errors), errors, code)


def summarize(errors: Mapping[str, tuple[str, ...]], but: str) -> str:
    """The errors of a refusal in one line, but what its message says; of very many only the first, for the line may go
    into a log."""
    told = {but, *but.split("; ")}  # v2 puts the errors together to its message
    texts = [f"{name}: {text}" if name else text for name, texts in errors.items() for text in texts]
    texts = [text for text in texts if text not in told]
    more = [f"and {len(texts) - _MOST} more"] if len(texts) > _MOST else []
    return "; ".join(texts[:_MOST] + more)


def _errors(node: Any) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for name, text in _walk(node, "", 0):
        if text:
            found.setdefault(name, {})[text] = None
    return {name: tuple(texts) for name, texts in found.items()}


def _walk(node: Any, name: str, depth: int) -> Iterator[tuple[str, str]]:
    if node is None or node == "" or depth > _DEEPEST:
        return
    if is_list(node):
        for item in node:
            yield from _walk(item, name, depth + 1)
    elif is_dict(node):
        text = _own_text(node)
        place = next((str(node[key]) for key in _PLACE_KEYS if isinstance(node.get(key), str | int)), None)
        if text and len(node) > 1 and place is not None:
            yield _joined(name, place), text
        else:
            for key, value in node.items():
                yield from _walk(value, _joined(name, str(key)), depth + 1)
    else:
        yield name, printable(node if isinstance(node, str) else json.dumps(node))


def _joined(name: str, key: str) -> str:
    return printable(f"{name}.{key}" if name else key)


def _own_text(node: Mapping[str, Any]) -> str:
    return next(
        (printable(node[key]) for key in _TEXT_KEYS if isinstance(node.get(key), str) and node[key].strip()), ""
    )


def _first(errors: Mapping[str, tuple[str, ...]]) -> str:
    return next((f"{name}: {texts[0]}" if name else texts[0] for name, texts in errors.items()), "")


def _code(node: object) -> Any:
    if is_list(node):
        return next((one["code"] for one in node if is_dict(one) and _is_number(one.get("code"))), None)
    return node.get("code") if is_dict(node) else None


def _is_number(value: Any) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)


def _text_of_page(text: str) -> str:
    import html

    text = text[:50_000]
    title = re.search(r"<title[^<>]*>([^<]*)", text, re.IGNORECASE)
    if title and title[1].strip():
        return html.unescape(title[1])
    return html.unescape(re.sub(r"<[^<>]*>", " ", text)) if text.startswith("<") else text
