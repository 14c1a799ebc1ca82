"""The clients as users make them: from tokens and options by name."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from altegio_core.auth import Credentials
from altegio_core.client import AsyncClient, Client
from altegio_core.config import ClientOptions
from altegio_core.retry import RetryPolicy
from altegio_core.throttle import Limiter

if TYPE_CHECKING:
    import httpx


class Options(TypedDict, total=False):
    """What can be set on a client, see :class:`altegio_core.config.ClientOptions`."""

    base_urls: Mapping[str, str]
    timeout: float
    connect_timeout: float
    retries: RetryPolicy | int
    limiter: Limiter | None
    strict: bool
    on_drift: Callable[[Any], None] | None
    user_agent: str | None
    max_answer_bytes: int
    max_connections: int


class Facade(Client):
    """Client for the Altegio B2B API; use it in a ``with`` statement, or call :meth:`close`.

    Args:
        partner_token: token of the application; ALTEGIO_PARTNER_TOKEN if left out.
        user_token: token of the user it acts for; ALTEGIO_USER_TOKEN if left out.
        http: an httpx client to send through, for its proxies or certificates; it stays open.
        transport: an httpx transport to send through, instead of ``http``.
        options: see :class:`altegio_core.config.ClientOptions`.

    Raises:
        ConfigurationError: a token or an option that cannot work.
    """

    def __init__(
        self,
        partner_token: str | None = None,
        user_token: str | None = None,
        *,
        http: "httpx.Client | None" = None,
        transport: "httpx.BaseTransport | None" = None,
        **options: Unpack[Options],
    ) -> None:
        credentials = Credentials.from_environment(partner_token, user_token)
        super().__init__(credentials, ClientOptions(**options), http=http, transport=transport)


class AsyncFacade(AsyncClient):
    """Asynchronous client for the Altegio B2B API, under asyncio or trio; use it in an ``async with`` statement, or
    call :meth:`aclose`. Arguments as for the synchronous client, with httpx's asynchronous classes."""

    def __init__(
        self,
        partner_token: str | None = None,
        user_token: str | None = None,
        *,
        http: "httpx.AsyncClient | None" = None,
        transport: "httpx.AsyncBaseTransport | None" = None,
        **options: Unpack[Options],
    ) -> None:
        credentials = Credentials.from_environment(partner_token, user_token)
        super().__init__(credentials, ClientOptions(**options), http=http, transport=transport)
