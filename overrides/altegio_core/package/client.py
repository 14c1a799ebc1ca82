"""The clients as users construct them: from tokens and named options, with login() and request()."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, Unpack

from altegio_core.base.auth import Credentials
from altegio_core.base.lazy_attrs import evolve
from altegio_core.base.operation import Tokens
from altegio_core.base.redaction import secret
from altegio_core.base.types import UNSET, named
from altegio_core.http.async_client import AsyncClient
from altegio_core.http.client import Client
from altegio_core.http.options import CallOptions, ClientOptions, Options
from altegio_core.operations.call import Call, named_method, run, run_async
from altegio_core.operations.envelope import Envelope, Response

if TYPE_CHECKING:
    from altegio_core.http.brought import AsyncHttpClient, AsyncTransport, HttpClient, Transport

T = TypeVar("T")


@named(hidden=("partner_token", "user_token"), options=Options.__annotations__)
class BaseAltegio(Client):
    """Client for the Altegio B2B API; use it in a ``with`` statement, or call :meth:`close`.

    Args:
        partner_token: token of the application; ALTEGIO_PARTNER_TOKEN if left out.
        user_token: token of the user it acts for; ALTEGIO_USER_TOKEN if left out.
        http: a client of httpx or httpx2 to send through, for its proxies or certificates; it stays open.
        transport: a transport of either to send through, instead of ``http``.
        options: see :class:`altegio.ClientOptions`.

    Raises:
        ConfigurationError: a token or an option that cannot work.
    """

    def __init__(
        self,
        partner_token: str | None = None,
        user_token: str | None = None,
        *,
        http: HttpClient | None = None,
        transport: Transport | None = None,
        **options: Unpack[Options],
    ) -> None:
        """Makes a client, see the class; no connection is opened before the first call."""
        partner_token, user_token = secret(partner_token), secret(user_token)
        credentials = Credentials.from_environment(partner_token, user_token)
        super().__init__(credentials, ClientOptions(**options), http=http, transport=transport)

    @named_method
    def request(
        self,
        method: str,
        path: str,
        *,
        api: str = "v1",
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        tokens: Tokens = "partner or partner+user",
        options: CallOptions | None = None,
    ) -> Response[Envelope[Any]]:
        """Calls what the description does not know, with the same tokens, limits, retries and errors as the rest.

        Args:
            method: HTTP method.
            path: path under the base address with its parameters filled in and percent-encoded, without a query.
            api: the API, which decides the base address.
            query: query parameters, named as on the wire; a list sends its name once for each item.
            body: what to send as JSON.
            tokens: which tokens to send; if left out, the user's as well if there is one.
            options: options for this call only.

        Returns:
            The envelope with the response's JSON in ``data``, and status, headers, content and attempts around it.

        Raises:
            RequestValidationError: there is no such method, or the query cannot be sent.
            ConfigurationError: no base address is known for ``api``.
            AltegioError: anything else, see :mod:`altegio.errors`.
        """
        from altegio_core.operations.custom import custom_call

        server = self.SERVERS.get(api, "")
        call = custom_call(
            method, path, api=api, server=server, query=query or {}, body=body, tokens=tokens, options=options
        )
        return run(self, call)

    def _log_in(self, build: Callable[..., Call[T]], login: str, password: str) -> T:
        from altegio_core.base.response_errors import NotFoundError
        from altegio_core.operations.login import attempt, refusal, user_token

        call = attempt(build, login, password)
        try:
            response = run(self, call)
        except NotFoundError as error:
            raise refusal(call, error) from None
        # One assignment, so that another thread calls with the old token or the new one, and never with half of each.
        self._credentials = evolve(self._credentials, user_token=user_token(call, response))
        return response.parsed.data


@named(hidden=("partner_token", "user_token"), options=Options.__annotations__)
class BaseAsyncAltegio(AsyncClient):
    """Asynchronous client for the Altegio B2B API, under asyncio or trio; use it in an ``async with`` statement, or
    call :meth:`aclose`. Arguments as for the synchronous client, with httpx's asynchronous classes."""

    def __init__(
        self,
        partner_token: str | None = None,
        user_token: str | None = None,
        *,
        http: AsyncHttpClient | None = None,
        transport: AsyncTransport | None = None,
        **options: Unpack[Options],
    ) -> None:
        """Makes a client, see the class; no connection is opened before the first call."""
        partner_token, user_token = secret(partner_token), secret(user_token)
        credentials = Credentials.from_environment(partner_token, user_token)
        super().__init__(credentials, ClientOptions(**options), http=http, transport=transport)

    @named_method
    async def request(
        self,
        method: str,
        path: str,
        *,
        api: str = "v1",
        query: Mapping[str, Any] | None = None,
        body: Any = UNSET,
        tokens: Tokens = "partner or partner+user",
        options: CallOptions | None = None,
    ) -> Response[Envelope[Any]]:
        """Calls what the description does not know. Arguments, result and errors as for the synchronous client."""
        from altegio_core.operations.custom import custom_call

        server = self.SERVERS.get(api, "")
        call = custom_call(
            method, path, api=api, server=server, query=query or {}, body=body, tokens=tokens, options=options
        )
        return await run_async(self, call)

    async def _log_in(self, build: Callable[..., Call[T]], login: str, password: str) -> T:
        from altegio_core.base.response_errors import NotFoundError
        from altegio_core.operations.login import attempt, refusal, user_token

        call = attempt(build, login, password)
        try:
            response = await run_async(self, call)
        except NotFoundError as error:
            raise refusal(call, error) from None
        self._credentials = evolve(self._credentials, user_token=user_token(call, response))
        return response.parsed.data
