"""Answers a request: finds its operation, validates it, and takes the prepared answer, the store's, or the example."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import evolve

from altegio_core.base.types import UNSET
from altegio_core.mock.answers import answer, path_values
from altegio_core.mock.arguments import Unreadable, arguments, body_value, query_values
from altegio_core.mock.recorded import RecordedRequest
from altegio_core.mock.reply import Outcome, Reply, error_reply
from altegio_core.mock.resource import Parts
from altegio_core.mock.routes import Found, Routes
from altegio_core.mock.stubs import Script
from altegio_core.mock.validate import argument_error, header_error

if TYPE_CHECKING:
    from altegio_core.mock.behaviours import Behaviours
    from altegio_core.mock.stateful import Stateful
    from altegio_core.mock.store import Store


class Responder:
    """Answers requests.

    Args:
        packages: generated packages.
        routes: their operations.
        items: how many items there are in each list that comes in pages, without state.
        store: holds the state; None for no state.
        switched: name → whether the behaviour is enabled, where this differs from the default.

    Attributes:
        script: the prepared answers.
        parts: what each operation does to which resource.
    """

    def __init__(
        self,
        packages: Sequence[str],
        routes: Routes,
        items: int,
        store: "Store | None",
        switched: Mapping[str, bool] | None,
    ) -> None:
        self._routes, self._items = routes, items
        self.script, self.parts = Script(), Parts(packages, routes)
        self._behaviours = _behaviours(packages, switched) if store is not None or switched else None
        self._state = _state(self.parts, store, self._behaviours) if store is not None and self._behaviours else None

    def clear(self) -> None:
        """Forgets prepared answers, logins and counts of requests."""
        self.script.clear()
        if self._behaviours is not None:
            self._behaviours.clear()

    def respond(
        self, method: str, path: str, query: str, headers: dict[str, str], content: bytes
    ) -> tuple[RecordedRequest, Outcome]:
        """Returns the request as the description defines it, and the answer."""
        found = self._routes.find(method, path)
        if isinstance(found, Found):
            return self._judge(found, path, query, headers, content)
        return RecordedRequest(method, path), self._not_found(method, path, found)

    def _not_found(self, method: str, path: str, methods: list[str]) -> Reply:
        if methods:
            return error_reply(405, f"{path} takes {', '.join(methods)}, not {method}")
        near = "; ".join(self._routes.near(path))
        return error_reply(404, f"no operation {method} {path}" + (f"; near: {near}" if near else ""))

    def _judge(
        self, found: Found, path: str, query: str, headers: dict[str, str], content: bytes
    ) -> tuple[RecordedRequest, Outcome]:
        operation, endpoint = found.route.operation, found.route.endpoint
        below = path.removeprefix(self._routes.apis[operation.api])
        values = query_values(endpoint, query)
        seen = RecordedRequest(operation.method, below, operation.api, operation.id, values)
        if (objection := header_error(endpoint, headers)) is not None:
            return seen, objection
        if self._behaviours is not None and (objection := self._behaviours.objection(headers)) is not None:
            return seen, objection
        try:
            body = body_value(endpoint.body, content, headers.get("content-type", ""))
        except Unreadable as error:
            return seen, error_reply(400, str(error))
        seen = evolve(seen, body=None if body is UNSET else body)
        given = arguments(endpoint, found.values, values, headers, body)
        waits = self.script.has(operation.api, operation.id)
        if (objection := argument_error(endpoint, given, prepared=waits)) is not None:
            return seen, objection
        prepared = self.script.take(operation.api, operation.id)
        if prepared is None:
            return seen, self._unprepared(found, values, given)
        return seen, prepared(seen) if callable(prepared) else prepared

    def _unprepared(self, found: Found, query: Mapping[str, Any], given: dict[str, Any]) -> Reply:
        """Returns the answer; ``query`` has names on the wire, ``given`` names in Python."""
        part = self.parts.of(found.route)
        if part is not None and self._state is not None:
            kept = self._state.answer(found.route, part, path_values(found, given), query, given)
            if kept is not None:
                return kept
        made = answer(found, part if part and part.resource.store else None, given, self._items)
        if self._behaviours is None:
            return made
        return self._behaviours.answered(found.route.package, found.route.operation.id, made)


def _behaviours(packages: Sequence[str], switched: Mapping[str, bool] | None) -> "Behaviours":
    from altegio_core.mock.behaviours import Behaviours

    return Behaviours(packages, switched)


def _state(parts: Parts, store: "Store", behaviours: "Behaviours") -> "Stateful":
    from altegio_core.mock.stateful import Stateful

    return Stateful(parts, store, behaviours)
