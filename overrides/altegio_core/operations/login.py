"""Logging in: login and password for a user token, and what it means to be refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from altegio_core.base.errors import APIStatusError, AuthenticationError, NotFoundError
from altegio_core.base.redaction import Secret
from altegio_core.base.response import RawResponse
from altegio_core.operations.call import Call
from altegio_core.operations.envelope import Envelope, Response

T = TypeVar("T")


def attempt(build: Callable[..., Call[T]], login: str, password: str) -> Call[T]:
    """The call of the operation that logs in; ``build`` makes its calls."""
    return build(body={"login": login, "password": password})


def refusal(call: Call[Any], error: NotFoundError) -> APIStatusError:
    """What a 404 to this call means: a wrong login or password, if it is the API that says it, and not some page."""
    if not error.response.content.lstrip().startswith(b"{"):
        return error
    return AuthenticationError(operation=call.endpoint.operation, response=error.response)


def user_token(call: Call[Any], response: Response[Envelope[Any]]) -> Secret:
    """The token in the response.

    Raises:
        AuthenticationError: there is none, as where a second factor is asked for.
    """
    token = getattr(response.parsed.data, "user_token", None)
    # Masked at once, or forgotten: what follows may fail, and a traceback with locals would show it.
    token = Secret(token) if isinstance(token, str) else None
    if token:
        return token
    answer = RawResponse(response.status_code, response.headers, response.content, response.attempts, response.elapsed)
    error = AuthenticationError(operation=call.endpoint.operation, response=answer)
    error.message = "no user token came; the account may want a second factor, which this API has no way to give"
    raise error
