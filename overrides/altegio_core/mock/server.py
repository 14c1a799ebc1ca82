"""The mock server as tests have it: started, looked into, and told what to answer."""

from collections.abc import Callable, Mapping, Sequence
from threading import Lock, Thread
from types import TracebackType
from typing import Any, Self

from attrs import evolve

from altegio_core.base.suggestion import did_you_mean
from altegio_core.base.types import UNSET, Unset
from altegio_core.mock.answers import answer
from altegio_core.mock.arguments import Unreadable, arguments, body_value, query_values
from altegio_core.mock.handler import Server
from altegio_core.mock.recorded import RecordedRequest, without_tokens
from altegio_core.mock.reply import Reply, error_reply
from altegio_core.mock.routes import Found, Routes
from altegio_core.mock.stubs import Fault, Outcome, Script, check_data, enveloped, prepared_reply
from altegio_core.mock.validate import argument_error, header_error


class Mock:
    """A mock of the API on this machine, for tests; use it in a ``with`` statement.

    It takes what the description says the API takes, and refuses the rest as the API does: 401 without tokens, 400
    without the media type, 404 for an unknown path, 422 for a wrong value. It answers with the published example, or
    else with a value made of the schema, the same each time. It keeps no state: what is created is not there to be
    read.

    Args:
        host: address to listen on.
        port: port to listen on; 0 is any free one.
        items: how many items there are in each list that comes in pages.

    Attributes:
        requests: what came, in order; see :class:`altegio_core.mock.recorded.RecordedRequest`.
    """

    def __init__(self, packages: Sequence[str], *, host: str = "127.0.0.1", port: int = 0, items: int = 25) -> None:
        self.requests: list[RecordedRequest] = []
        self.on_request: Callable[[RecordedRequest], None] | None = None
        self._routes = Routes(packages)
        self._script = Script()
        self._items = items
        self._address = host, port
        self._lock = Lock()
        self._server: Server | None = None

    @property
    def port(self) -> int:
        """The port it listens on.

        Raises:
            RuntimeError: it is not started.
        """
        if self._server is None:
            raise RuntimeError("the mock is not started: use it in a with statement, or call start()")
        return self._server.server_address[1]

    @property
    def base_urls(self) -> Mapping[str, str]:
        """Base address of each API version, as the clients take them."""
        host = f"[{self._address[0]}]" if ":" in self._address[0] else self._address[0]
        return {api: f"http://{host}:{self.port}{path}" for api, path in self._routes.apis.items()}

    def start(self) -> Self:
        """Listen from now on."""
        if self._server is None:
            self._server = Server(self._address, self._answer)
            Thread(target=self._server.serve_forever, args=(0.05,), name="altegio-mock", daemon=True).start()
        return self

    def stop(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.stop()
            self._server = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    def answer(
        self,
        api: str,
        operation_id: str,
        *,
        status: int = 200,
        json: Any | Unset = UNSET,
        content: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        times: int | None = 1,
        check: bool = True,
    ) -> None:
        """Prepare the answer to the next right request for an operation; a wrong one is refused all the same.

        Args:
            api: API version, such as "v2".
            operation_id: the operation.
            status: HTTP status.
            json: the whole body, envelope included, models in it or not; a model, or a list of models, by itself
                gets the envelope around it. Left out, a refusal gets the API's envelope.
            content: the body as bytes, in place of ``json``.
            headers: further headers; ``content-type`` is that of ``content``.
            times: how many requests are answered so; None is all from now on.
            check: refuse data of a kind the API does not answer with; what is left out is no harm.

        Raises:
            LookupError: there is no such operation.
            ValueError: the data are of another kind than what the API answers with, or there is no such status.
        """
        given = json is not UNSET
        if not 200 <= status <= 599:
            raise ValueError(f"a status is a number from 200 to 599, not {status!r}")
        self._known(api, operation_id)
        if given:
            json = enveloped(json)
            if check and status < 300:
                check_data(self._routes.named(api, operation_id).endpoint, json)
        self._prepare(api, operation_id, prepared_reply(status, json, given, content, headers), times)

    def fail(self, api: str, operation_id: str, fault: Fault = "reset", *, times: int | None = 1) -> None:
        """Break the connection of the next right request for an operation, or leave it without an answer (stall)."""
        if fault not in ("reset", "stall"):
            raise ValueError(f"a fault is 'reset' or 'stall', not {fault!r}")
        self._prepare(api, operation_id, fault, times)

    def reset(self) -> None:
        """Forget the requests seen and the answers prepared."""
        with self._lock:
            self.requests.clear()
        self._script.clear()

    def _known(self, api: str, operation_id: str) -> None:
        if (api, operation_id) not in self._routes:
            near = did_you_mean(operation_id, self._routes.names(api))
            raise LookupError(f"no operation {api} {operation_id}{near}")

    def _prepare(self, api: str, operation_id: str, outcome: Outcome, times: int | None) -> None:
        self._known(api, operation_id)
        self._script.add(api, operation_id, outcome, times)

    def _answer(self, method: str, path: str, query: str, headers: dict[str, str], content: bytes) -> Outcome:
        found = self._routes.find(method, path)
        if isinstance(found, Found):
            seen, outcome = self._judged(found, path, query, headers, content)
        else:
            seen, outcome = RecordedRequest(method, path), self._not_found(method, path, found)
        status = outcome.status if isinstance(outcome, Reply) else 0
        seen = evolve(seen, status=status, headers=without_tokens(headers))
        with self._lock:
            self.requests.append(seen)
            if self.on_request:
                self.on_request(seen)
        return outcome

    def _not_found(self, method: str, path: str, methods: list[str]) -> Reply:
        if methods:
            return error_reply(405, f"{path} takes {', '.join(methods)}, not {method}")
        near = "; ".join(self._routes.near(path))
        return error_reply(404, f"no operation {method} {path}" + (f"; near: {near}" if near else ""))

    def _judged(
        self, found: Found, path: str, query: str, headers: dict[str, str], content: bytes
    ) -> tuple[RecordedRequest, Outcome]:
        operation, endpoint = found.route.operation, found.route.endpoint
        below = path.removeprefix(self._routes.apis[operation.api])
        values = query_values(endpoint, query)
        seen = RecordedRequest(operation.method, below, operation.api, operation.id, values)
        if (objection := header_error(endpoint, headers)) is not None:
            return seen, objection
        try:
            body = body_value(endpoint.body, content, headers.get("content-type", ""))
        except Unreadable as error:
            return seen, error_reply(400, str(error))
        seen = evolve(seen, body=None if body is UNSET else body)
        given = arguments(endpoint, found.values, values, headers, body)
        if (objection := argument_error(endpoint, given)) is not None:
            return seen, objection
        prepared = self._script.take(operation.api, operation.id)
        return seen, answer(found.route, given, self._items) if prepared is None else prepared
