"""Makes a call through the public surface of ``altegio`` alone, over a transport that only looks at it."""

import inspect
import json
import re
import warnings
from collections.abc import Mapping
from functools import cache
from typing import Any
from urllib.parse import unquote, urlsplit

import httpx
from attrs import frozen

from altegio import Altegio, errors
from tests.contract.independent.cases import MISSING, Case
from tests.contract.independent.published import Published


@frozen
class Refusal:
    """One kind of refusal: everything but the value.

    Attributes:
        field: the parameter, or ``body.`` and the field, without indices.
        rule: what is asked for.
    """

    api: str
    operation: str
    field: str
    rule: str

    def __str__(self) -> str:
        return f"{self.api} {self.operation} {self.field}: {self.rule}"


_LOCAL = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d(:\d\d)?")
_SENT: list[httpx.Request] = []


def _answer(request: httpx.Request) -> httpx.Response:
    _SENT.append(request)
    return httpx.Response(204)


@cache
def _client(tokens: str) -> Altegio:
    http = httpx.Client(transport=httpx.MockTransport(_answer))
    user = {"user_token": "user"} if tokens == "both" else {"user_token": None}
    return Altegio(partner_token="partner", http=http, limiter=None, retries=0, **user)


def refusals(operation: Published, case: Case) -> list[Refusal]:
    """Why the client does not make a call, or makes another; empty where it does what was asked of it."""

    def told(field: str, rule: str) -> Refusal:
        return Refusal(operation.api, operation.id, re.sub(r"\[\d+\]", "[]", field), rule)

    method = _method(operation, case.tokens)
    if method is None:
        return [told("", "no such operation")]
    named = {_python(name, method): value.given for name, value in case.query.items()}
    if case.body is not MISSING:
        named["body"] = case.body
    names = re.findall(r"{(.*?)}", operation.path)
    _SENT.clear()
    try:
        with warnings.catch_warnings():
            # The vendor's examples lag behind the names it publishes, which are taken, and warned of.
            warnings.filterwarnings("ignore", ".* goes away with the next minor release", DeprecationWarning)
            method(*(case.path[name].given for name in names), **named)
    except errors.RequestValidationError as error:
        return [told(problem.field, problem.rule) for problem in error.problems]
    except errors.MissingTokenError as error:
        return [told("tokens", f"a {error.kind} token")]
    except TypeError as error:
        name = re.search(r"`(\w+)`", str(error))
        return [told(name[1] if name else "", re.sub(r"^.*?\(\) ", "", str(error)))]
    except errors.APIError:
        pass  # the answer is none; only the request counts
    return [told(f"wire {place}", str(wanted)) for place, wanted in _changed(operation, case)]


def _changed(operation: Published, case: Case) -> list[tuple[str, Any]]:
    request = _SENT[-1]
    path = operation.path
    for name, value in case.path.items():
        path = path.replace("{" + name + "}", _text(value.wire))
    found = []
    sent = unquote(urlsplit(str(request.url)).path)
    if sent != operation.base + path:
        found.append(("path", operation.path))
    if request.method.lower() != operation.method:
        found.append(("method", operation.method))
    for name, value in sorted(case.query.items()):
        if value.wire is not None and name not in request.url.params:
            found.append(("query", name))
        elif value.wire is not None and not _same(request.url.params.get_list(name), operation.query(name, value.wire)):
            found.append(("query value", name))
    media = request.headers.get("content-type", "").partition(";")[0]
    if case.body is not MISSING and operation.body and operation.body["media"] not in (media, "*/*"):
        found.append(("media", operation.body["media"]))
    is_json = case.body is not MISSING and "multipart" not in request.headers.get("content-type", "")
    if is_json and not _same(json.loads(request.content), case.wire_body):
        found.append(("body", re.sub(r"\.\d+", "[]", case.label)))
    return found


def _same(sent: Any, wanted: Any) -> bool:
    """Whether the two are the same to the server, which takes a local time with either separator, and an id as text."""
    if isinstance(sent, dict) and isinstance(wanted, dict):
        return sent.keys() == wanted.keys() and all(_same(sent[name], wanted[name]) for name in sent)
    if isinstance(sent, list) and isinstance(wanted, list):
        return len(sent) == len(wanted) and all(map(_same, sent, wanted))
    if isinstance(sent, str) and isinstance(wanted, str) and _LOCAL.fullmatch(sent):
        return sent == wanted.replace(wanted[10:11], sent[10], 1)
    if not sent and not wanted and isinstance(sent, dict | list) and isinstance(wanted, dict | list):
        return True  # PHP reads [] and {} alike
    return bool(sent == wanted) or (isinstance(sent, str | int) and str(sent).lower() == str(wanted).lower())


def _method(operation: Published, tokens: str) -> Any:
    version = getattr(_client(tokens), operation.api)
    for tag in dir(version):
        if operation.id in dir(getattr(version, tag)):
            return getattr(getattr(version, tag), operation.id)
    return None


def _python(wire: str, method: Any) -> str:
    """The argument for a name on the wire: the one that has the same letters."""
    known: Mapping[str, Any] = inspect.signature(method).parameters
    return next((name for name in known if _letters(name) == _letters(wire)), "_".join(re.findall(r"\w+", wire)))


def _letters(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _text(value: Any) -> str:
    whole = isinstance(value, bool) or (isinstance(value, float) and value.is_integer())
    return str(int(value)) if whole else str(value)
