"""Starts and stops the mock server, makes clients for it, and keeps the requests it received."""

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from threading import Lock, Thread
from types import TracebackType
from typing import Any, Self

from attrs import evolve

from altegio_core.mock.handler import Server
from altegio_core.mock.recorded import RecordedRequest, without_tokens
from altegio_core.mock.reply import Outcome, Reply
from altegio_core.mock.routes import Routes

Respond = Callable[[str, str, str, dict[str, str], bytes], tuple[RecordedRequest, Outcome]]
"""Method, path, query, headers by lower-case name, body → the request as the description defines it, and the answer."""


class Listening:
    """A server on this machine, between start and stop.

    Args:
        packages: generated packages.
        routes: their operations.
        respond: gives the answers.
        address: host and port to listen on.
    """

    def __init__(self, packages: Sequence[str], routes: Routes, respond: Respond, address: tuple[str, int]) -> None:
        self.requests: list[RecordedRequest] = []
        self.on_request: Callable[[RecordedRequest], None] | None = None
        self._packages = tuple(packages)
        self._routes, self._respond, self._address = routes, respond, address
        self._lock = Lock()
        self._server: Server | None = None

    @property
    def port(self) -> int:
        """Returns the port it listens on.

        Raises:
            RuntimeError: it is not started.
        """
        if self._server is None:
            raise RuntimeError("the mock is not started: use it in a with statement, or call start()")
        return self._server.server_address[1]

    @property
    def base_urls(self) -> Mapping[str, str]:
        """Returns the base address of each API version, as clients take them."""
        host = f"[{self._address[0]}]" if ":" in self._address[0] else self._address[0]
        return {api: f"http://{host}:{self.port}{path}" for api, path in self._routes.apis.items()}

    def client(self, **options: Any) -> Any:
        """Returns a client for this server; ``options`` as for :class:`altegio.Altegio`.

        It has no rate limit and no retries unless ``limiter`` or ``retries`` say so, so that tests are quick
        and the first prepared failure shows.
        """
        return self._client("Altegio", options)

    def async_client(self, **options: Any) -> Any:
        """Returns an asynchronous client for this server, made as by :meth:`client`."""
        return self._client("AsyncAltegio", options)

    def _client(self, kind: str, options: dict[str, Any]) -> Any:
        root = self._packages[0].partition(".")[0]
        tokens = {"partner_token": "mock-partner-token", "user_token": "mock-user-token"}
        given = {**tokens, "limiter": None, "retries": 0, "base_urls": self.base_urls, **options}
        return getattr(import_module(f"{root}.client"), kind)(**given)

    def start(self) -> Self:
        """Starts listening."""
        if self._server is None:
            self._server = Server(self._address, self._answer)
            Thread(target=self._server.serve_forever, args=(0.05,), name="altegio-mock", daemon=True).start()
        return self

    def stop(self) -> None:
        """Stops listening."""
        if self._server is not None:
            self._server.stop()
            self._server = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    def _answer(self, method: str, path: str, query: str, headers: dict[str, str], content: bytes) -> Outcome:
        seen, outcome = self._respond(method, path, query, headers, content)
        status = outcome.status if isinstance(outcome, Reply) else 0
        seen = evolve(seen, status=status, headers=without_tokens(headers))
        with self._lock:
            self.requests.append(seen)
            if self.on_request:
                self.on_request(seen)
        return outcome
