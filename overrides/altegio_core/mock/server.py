"""The mock server for tests, with prepared answers and access to its state."""

from collections.abc import Mapping, Sequence
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Any

from altegio_core.base.suggestion import did_you_mean
from altegio_core.base.types import UNSET, Unset
from altegio_core.mock.listening import Listening
from altegio_core.mock.recorded import RecordedRequest
from altegio_core.mock.reply import Fault, Outcome
from altegio_core.mock.routes import Routes
from altegio_core.mock.store import START, Store

if TYPE_CHECKING:
    import httpx

    from altegio_core.mock.delivery import Delivery, Timing
    from altegio_core.mock.responder import Responder
    from altegio_core.mock.stubs import Prepared


class Mock(Listening):
    """A mock of the API on this machine, for tests; use it in a ``with`` statement.

    It takes what the description says the API takes, and refuses the rest as the API does: 401 without tokens, 400
    without the media type, 404 for an unknown path, 422 for a wrong value. It answers with the published example, or
    else with a value made of the schema, the same each time, with what was sent in it. By itself it keeps nothing; with
    ``state`` it is a small Altegio: what is created can be read, listed, changed and deleted, and it begins empty.

    Args:
        host: address to listen on.
        port: port to listen on; 0 is any free one.
        items: how many items there are in each list that comes in pages, without state.
        state: keep what is created and changed.
        behaviours: with state, how it behaves beyond the description: name → whether it does so; the names are those of
            ``mock.behaviours``.
        seed: with state, what the first ids come of; the same seed gives the same ids.
        now: with state, the time its clock starts at, such as "2026-11-22T09:00:00"; each change moves it a second.

    Attributes:
        requests: what came, in order; see :class:`altegio.mock.RecordedRequest`.
    """

    def __init__(
        self,
        packages: Sequence[str],
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        items: int = 25,
        state: bool = False,
        behaviours: Mapping[str, bool] | None = None,
        seed: int = 0,
        now: str = START,
    ) -> None:
        if type(items) is not int or items < 0:
            raise ValueError(f"items is a number from 0, not {items!r}")
        self._store, self._state, self._items, self._switched = Store(seed, now), state, items, behaviours
        self._loaded: Responder | None = None
        self._loading = Lock()
        super().__init__(packages, Routes(packages), self._responded, (host, port))
        if behaviours:
            self._responder  # noqa: B018 - refuses a name that no behaviour has

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
        """Prepares the answer to the next valid request for an operation; an invalid one is refused all the same.

        Args:
            api: API version, such as "v2".
            operation_id: the operation.
            status: HTTP status.
            json: the whole body, envelope included; left out, a refusal gets the API's envelope. Models may be in it;
                a model, or a list of models, by itself gets the envelope around it. A function is called with each
                request and gives the body, or status and body.
            content: the body as bytes, in place of ``json``.
            headers: further headers; ``content-type`` is that of ``content``.
            times: how many requests are answered so; None is all from now on.
            check: refuse data of a kind the API does not answer with; what is left out is no harm.

        Raises:
            LookupError: there is no such operation.
            ValueError: the data are of another kind than what the API answers with, or there is no such status.
        """
        from altegio_core.mock.stubs import check_data, enveloped, prepared_reply

        given = json is not UNSET
        self._known(api, operation_id)
        if given and not callable(json):
            json = enveloped(json)
            if check and status < 300:
                check_data(self._routes.named(api, operation_id).endpoint, json)
        self._prepare(api, operation_id, prepared_reply(status, json, given, content, headers), times)

    def fail(self, api: str, operation_id: str, fault: Fault = "reset", *, times: int | None = 1) -> None:
        """Breaks the connection of the next valid request for an operation, or leaves it without an answer (stall)."""
        if fault not in ("reset", "stall"):
            raise ValueError(f"a fault is 'reset' or 'stall', not {fault!r}")
        self._prepare(api, operation_id, fault, times)

    def deliver(
        self,
        kind: str,
        status: str | None = None,
        *,
        to: str,
        timing: "Timing" = "published",
        speed: float = 100.0,
        bearer: str | None = None,
        times: int = 1,
        http: "httpx.Client | None" = None,
        **fields: Any,
    ) -> "Delivery":
        """Posts a webhook to a receiver of yours, as the API does, and waits until it is delivered or given up.

        Args:
            kind: resource of the event, such as "record"; "uninstall" and "freeze" are those about an application.
            status: "create", "update" or "delete"; the published example's if left out.
            to: address of the receiver.
            timing: "published" tries once, and waits 15 seconds; "backend" waits 10 and tries twice more.
            speed: how much faster the clock runs than the API's: 100 makes 50 ms of the 5 seconds before the first try.
            bearer: token to send in the header Authorization.
            times: deliver it so often, the same each time.
            http: an httpx client to send through, such as the test client of a framework.
            fields: fields of the body in place of those of the published example, such as ``resource_id`` and ``data``.

        Returns:
            The body and every try; of the last time, if it is delivered several times.

        Raises:
            LookupError: there is no such webhook.
        """
        from altegio_core.mock.delivery import deliver

        body = self._webhook(kind) | ({} if status is None else {"status": status}) | fields
        send = partial(deliver, to, body, timing=timing, speed=speed, bearer=bearer, http=http)
        done = send()
        for _ in range(1, times):
            done = send()
        return done

    def _webhook(self, kind: str) -> dict[str, Any]:
        from altegio_core.tooling.catalogue import catalogue

        known: dict[str, dict[str, Any]] = {}
        for package in self._packages:
            known |= catalogue(package).webhooks
        if kind not in known:
            raise LookupError(f"no webhook {kind!r}; there are {', '.join(sorted(known))}")
        return known[kind]

    @property
    def behaviours(self) -> Mapping[str, str]:
        """Returns behaviours beyond the description: name → evidence, which is who published, saw or relies on it."""
        from altegio_core.mock.behaviours import Behaviours

        return Behaviours(self._packages).known

    @property
    def now(self) -> str:
        """Returns the time of its clock, with state."""
        return self._store.now

    def snapshot(self) -> dict[str, Any]:
        """Returns the whole state as JSON, for :meth:`load`."""
        return self._store.snapshot()

    def load(self, snapshot: Mapping[str, Any]) -> None:
        """Restores the state of a snapshot, or of one written by hand: ``{"things": [...]}``,
        each with its ``resource``, ``scope`` (what stands in the path before its id), ``id`` and ``fields``.

        Raises:
            RuntimeError: the mock keeps nothing.
            LookupError: there is no such resource.
            ValueError: something has another form.
        """
        if not self._state:
            raise RuntimeError("the mock keeps nothing: make it with state=True")
        from altegio_core.mock.snapshot import checked

        places, snapshot = self._responder.parts.places(), checked(snapshot)
        for thing in snapshot["things"]:
            name, scope = thing["resource"], thing["scope"]
            if name not in places:
                raise LookupError(f"no resource {name!r}{did_you_mean(name, places)}")
            if len(scope) not in map(len, places[name]):
                scopes = " or ".join(str(list(one)) for one in places[name])
                raise ValueError(f"the scope of a resource {name} is {scopes}, not {scope!r}")
        self._store.load(snapshot)

    def reset(self) -> None:
        """Forgets recorded requests, prepared answers, the state, and logins."""
        self._store.clear()
        with self._lock:
            self.requests.clear()
        if self._loaded is not None:
            self._loaded.clear()

    def _known(self, api: str, operation_id: str) -> None:
        if (api, operation_id) not in self._routes:
            near = did_you_mean(operation_id, self._routes.names(api))
            raise LookupError(f"no operation {api} {operation_id}{near}")

    def _prepare(self, api: str, operation_id: str, outcome: "Prepared", times: int | None) -> None:
        self._known(api, operation_id)
        self._responder.script.add(api, operation_id, outcome, times)

    @property
    def _responder(self) -> "Responder":
        """Returns what answers; loaded when it is first needed, since a start takes most of its time for that."""
        with self._loading:
            if self._loaded is None:
                from altegio_core.mock.responder import Responder

                store = self._store if self._state else None
                self._loaded = Responder(self._packages, self._routes, self._items, store, self._switched)
            return self._loaded

    def _responded(
        self, method: str, path: str, query: str, headers: dict[str, str], content: bytes
    ) -> tuple[RecordedRequest, Outcome]:
        return self._responder.respond(method, path, query, headers, content)
