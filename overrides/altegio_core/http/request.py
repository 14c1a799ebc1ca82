"""Prepares a request for the wire: URL, headers and bytes; refuses what cannot be sent."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, cast
from urllib.parse import quote, unquote, urlencode, urlsplit

from altegio_core.base.auth import Credentials
from altegio_core.base.errors import Problem, RequestValidationError
from altegio_core.base.operation import MEDIA_TYPE, Operation, Request
from altegio_core.base.types import UNSET, is_tuple
from altegio_core.http.options import CallOptions, ClientOptions

_OURS = frozenset({"accept", "authorization", "content-length", "content-type", "cookie", "host"}) | frozenset(
    {"proxy-authorization", "transfer-encoding"}
)
_LONGEST_URL = 60_000
_MAY_BE_DOTS = (".", "%")
# Compiled when first needed, as most calls need none.
_HEADER_NAME = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_HEADER_VALUE = r"[\t -~]*"
_PATH = r"(/[!$&'()*+,;=:@%0-9A-Z_a-z.~-]*)+"
_PLAIN = frozenset("/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz.~-")


class PreparedRequest:
    """What one call sends, the same for each attempt.

    Attributes:
        method: HTTP method.
        origin: scheme, host and port of the address.
        url: whole address with the query.
        headers: all the client sets itself; the name of a header is lower-case.
        content: bytes of a JSON body, or None.
        files: parts of a multipart body with their content read, or None.
    """

    __slots__ = ("content", "files", "headers", "method", "origin", "url")

    def __init__(
        self,
        method: str,
        origin: str,
        url: str,
        headers: Mapping[str, str],
        content: bytes | None = None,
        files: list[tuple[str, Any]] | None = None,
    ) -> None:
        self.method, self.origin, self.url, self.headers = method, origin, url, headers
        self.content, self.files = content, files

    @property
    def size(self) -> int:
        """Bytes of a JSON body."""
        return len(self.content or b"")


def prepare(request: Request, credentials: Credentials, options: ClientOptions, call: CallOptions) -> PreparedRequest:
    """Puts a request together.

    Raises:
        MissingTokenError: the operation needs a token the credentials lack.
        RequestValidationError: the path, a header or the body cannot be sent as it is.
        ConfigurationError: no base address is known for the API version.
    """
    operation = request.operation
    base_url = options.base_url(operation.api, operation.server)
    headers = {"accept": MEDIA_TYPE, "user-agent": options.user_agent or _user_agent()}
    if authorization := credentials.authorization(operation.tokens, operation):
        headers["authorization"] = authorization
    problems: list[Problem] = []
    if not is_plain(request.path) or request.path.count("/") != operation.path.count("/"):
        problems += _path_problems(request.path, operation.path)
    given = {**request.headers, **call.headers} if request.headers or call.headers else {}
    if given:
        problems += _header_problems(given)
    if problems:
        raise RequestValidationError(operation.full_name, problems)
    if given:
        headers.update((name.lower(), value) for name, value in given.items())
    content = None
    if request.has_body:
        content = _json(request.body, operation)
        headers["content-type"] = "application/json"
    files = None if request.files is None else [(name, _read(part, name, operation)) for name, part in request.files]
    url = base_url + request.path + _query(request, call)
    if len(url) > _LONGEST_URL:
        raise RequestValidationError(
            operation.full_name, [Problem("address", UNSET, f"at most {_LONGEST_URL} characters")]
        )
    origin = url[: url.index("/", len("https://"))]
    return PreparedRequest(operation.method, origin, url, headers, content, files)


def is_plain(path: str) -> bool:
    """Whether a path is seen to be right at a glance, as most are: nothing in it but names and numbers."""
    return path[:1] == "/" != path[-1:] and _PLAIN.issuperset(path) and "//" not in path and "/." not in path


def _path_problems(path: str, template: str) -> Iterator[Problem]:
    """Values filled in must not change the path's shape: no segment more or fewer, none empty, none ``..``."""
    if not re.fullmatch(_PATH, path):
        yield Problem("path", path, "a percent-encoded path without query and fragment")
        return
    segments, expected = path.split("/"), template.split("/")
    if len(segments) != len(expected):
        yield Problem("path", path, f"as many segments as {template}")
    elif any(not segment and pattern for segment, pattern in zip(segments, expected, strict=True)):
        yield Problem("path", path, "no empty segment")
    if any(segment[:1] in _MAY_BE_DOTS and unquote(segment) in {".", ".."} for segment in segments):
        yield Problem("path", path, "no segment that points elsewhere")


def _header_problems(headers: Mapping[Any, Any]) -> Iterator[Problem]:
    for name, value in headers.items():
        shown = f"header {name!r}"
        if not isinstance(name, str):
            yield Problem(shown, UNSET, "a header name is text")
        elif not isinstance(value, str):
            yield Problem(shown, UNSET, f"a header value is text, not {type(value).__name__}")
        elif not re.fullmatch(_HEADER_NAME, name):
            yield Problem(shown, UNSET, "a header name has letters, digits and hyphens")
        elif name.lower() in _OURS:
            yield Problem(shown, UNSET, "set by the client itself")
        elif not re.fullmatch(_HEADER_VALUE, value):
            # Without the value, which may be a secret.
            yield Problem(shown, UNSET, "printable ASCII in one line")


def _json(body: Any, operation: Operation) -> bytes:
    try:
        return json.dumps(body, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
    except UnicodeEncodeError:
        rule = "text that can be written as UTF-8"
    except RecursionError:
        rule = "no deeper nesting than Python can follow"
    except (TypeError, ValueError) as error:
        rule = f"JSON values only: {error}"
    raise RequestValidationError(operation.full_name, [Problem("body", UNSET, rule)])


def _read(part: Any, name: str, operation: Operation) -> Any:
    """The part with an open file replaced by its bytes, so that a further attempt sends the same."""
    if is_tuple(part):
        file_name, content, *about = list(part)
        if about and not (isinstance(about[0], str) and re.fullmatch(_HEADER_VALUE, about[0])):
            raise RequestValidationError(
                operation.full_name, [Problem(f"{name}.media_type", UNSET, "printable ASCII in one line")]
            )
        return (file_name, _read(content, name, operation), *about)
    rule = "bytes, or a file opened in binary mode"
    try:
        if isinstance(part, os.PathLike):
            with open(cast("os.PathLike[str]", part), "rb") as file:  # noqa: PTH123 - it need not be one of pathlib's
                return file.read()
        content = _all_of(part) if hasattr(part, "read") else part.encode() if isinstance(part, str) else part
        if isinstance(content, bytes):
            return content
    except (OSError, ValueError) as error:
        rule = f"a file that can be read: {error}"
    raise RequestValidationError(operation.full_name, [Problem(f"body.{name}", UNSET, rule)])


def _all_of(file: Any) -> Any:
    """What is left of a file, which stands where it stood afterwards: a call may be made again."""
    seekable = getattr(file, "seekable", None)
    start = file.tell() if seekable is not None and seekable() else None
    content = file.read()
    if start is not None:
        file.seek(start)
    if not content and start != 0:
        raise ValueError("nothing is left to send: it has been read to its end")
    return content


def _query(request: Request, call: CallOptions) -> str:
    if not (request.query or call.query):
        return ""
    replaced = {name for name, _ in call.query}
    pairs: Iterable[tuple[str, str]] = [*(pair for pair in request.query if pair[0] not in replaced), *call.query]
    try:
        text = urlencode(list(pairs), quote_via=quote)
    except UnicodeEncodeError:
        rule = "text that can be written as UTF-8"
    else:
        return f"?{text}" if text else ""
    raise RequestValidationError(request.operation.full_name, [Problem("query", UNSET, rule)])


@lru_cache
def _user_agent() -> str:
    from altegio_core.version import VERSION

    return f"altegio-client/{VERSION} Python/{sys.version_info.major}.{sys.version_info.minor}"


def whereabouts(operation: Operation, url: str) -> str:
    """Host and ids of a call, for the text of an error: nothing else of an address, which may hold a phone number."""
    address = urlsplit(url)
    names, values = (path.strip("/").split("/") for path in (operation.path, address.path))
    pairs = zip(reversed(names), reversed(values), strict=False)
    ids = [f"{name[1:-1]} {value}" for name, value in pairs if name.endswith("id}") and value.isdigit()]
    return ", ".join([address.netloc.rpartition("@")[2], *reversed(ids)])
