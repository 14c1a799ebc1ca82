"""Calls of operations the description does not have, made and validated as all others are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, cast, get_args

from altegio_core.base.errors import RequestValidationError
from altegio_core.base.operation import Method, Operation, Request, Tokens
from altegio_core.base.problem import Problem
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import Call
from altegio_core.operations.endpoint import BodySpec, Endpoint, Parameter, ResponseSpec
from altegio_core.schema.types import ANY

_ID = "request"
# Whatever is not plainly a word, such as an id or a phone number, is kept out of logs and errors.
_WORD = re.compile(r"[A-Za-z_-]*")


class _Filled(Endpoint[Any]):
    """An operation whose path has its parameters filled in already."""

    path: str

    def request(
        self, arguments: Mapping[str, Any], *, checked: bool = True, extra_body: Mapping[str, Any] | None = None
    ) -> Request:
        made = Endpoint[Any].request(self, arguments, checked=checked, extra_body=extra_body)
        made.path = self.path
        return made


def custom_call(
    method: str,
    path: str,
    *,
    api: str,
    server: str,
    query: Mapping[str, Any],
    body: Any,
    tokens: Tokens,
    options: CallOptions | None,
) -> Call[Any]:
    """The call; arguments as for ``request`` of the clients, and the address of the API.

    Raises:
        RequestValidationError: there is no such method.
    """
    if not isinstance(path, str):
        raise RequestValidationError(f"{api}.{_ID}", [Problem("path", path, "text")])
    if not isinstance(method, str) or method.upper() not in get_args(Method):
        raise RequestValidationError(
            f"{api}.{_ID}", [Problem("method", method, f"one of {', '.join(get_args(Method))}")]
        )
    template = _template(path)
    operation = Operation(_ID, api, cast(Method, method.upper()), template, tokens=tokens, server=server)
    named = {f"query.{name}": name for name in query}
    endpoint = _Filled(
        operation,
        ResponseSpec(ANY),
        tuple(Parameter(name, "query", ANY, wire=wire) for name, wire in named.items()),
        BodySpec(ANY, required=False),
    )
    endpoint.path = path
    return Call(endpoint, {**{name: query[wire] for name, wire in named.items()}, "body": body}, options)


def _template(path: str) -> str:
    return "/".join(segment if _WORD.fullmatch(segment) else "{}" for segment in path.split("/"))
