"""Reads the arguments of an operation from a request."""

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

from altegio_core.base.types import UNSET, File
from altegio_core.operations.endpoint import BodySpec, Endpoint
from altegio_core.schema.types import ANY, Binary, Object, Schema, form_of
from altegio_core.tooling.parse_text import from_texts


class Unreadable(Exception):
    """Raised for a body that does not match its media type; the message says how."""


def query_values(endpoint: Endpoint[Any], text: str) -> dict[str, Any]:
    """Returns values by name on the wire; a value the description does not know stays text."""
    given: dict[str, list[str]] = {}
    for name, value in parse_qsl(text, keep_blank_values=True, errors="replace"):
        given.setdefault(name, []).append(value)
    known = {parameter.wire: parameter for parameter in endpoint.parameters if parameter.location == "query"}
    return {
        name: from_texts(values, known[name].schema, joined=not known[name].explode)
        if name in known
        else values[0]
        if len(values) == 1
        else values
        for name, values in given.items()
    }


def arguments(
    endpoint: Endpoint[Any], path: Mapping[str, str], query: Mapping[str, Any], headers: Mapping[str, str], body: Any
) -> dict[str, Any]:
    """Returns the arguments by Python name; one that was not sent is UNSET."""
    found: dict[str, Any] = {}
    for parameter in endpoint.parameters:
        if parameter.location == "query":
            found[parameter.name] = query.get(parameter.wire, UNSET)
        else:
            text = (path if parameter.location == "path" else headers).get(parameter.wire)
            found[parameter.name] = UNSET if text is None else from_texts([text], parameter.schema, joined=True)
    if endpoint.body is not None:
        found["body"] = body
    return found


def body_value(described: BodySpec | None, content: bytes, media: str) -> Any:
    """Returns the value of a body; UNSET if there is none.

    Raises:
        Unreadable: it is not JSON, or not the form that its operation takes.
    """
    if not content:
        return UNSET
    if described is not None and described.multipart:
        return _fields(described.schema, content, media)
    try:
        return json.loads(content)
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"the body is not JSON: {error}") from None


def _fields(schema: Schema, content: bytes, media: str) -> dict[str, Any]:
    if not media.lower().startswith("multipart/form-data"):
        raise Unreadable(f"the body has to be multipart/form-data, not {media or 'nothing'}")
    from email import policy
    from email.parser import BytesParser

    whole = b"Content-Type: " + media.encode("latin-1", "replace") + b"\r\n\r\n" + content
    message = BytesParser(policy=policy.HTTP).parsebytes(whole)
    form = form_of(schema)
    known: Mapping[str, Schema] = form.properties if isinstance(form, Object) else {}
    found: dict[str, Any] = {}
    for part in message.iter_parts():
        name = str(part.get_param("name", "", header="content-disposition"))
        sent = part.get_payload(decode=True)
        value = sent if isinstance(sent, bytes) else b""
        if isinstance(known.get(name), Binary) or part.get_filename():
            found[name] = File(value, part.get_filename() or "file", part.get_content_type())
        else:
            found[name] = from_texts([value.decode("utf-8", "replace")], known.get(name, ANY))
    return found
