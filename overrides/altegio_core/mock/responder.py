"""Answers a request: finds its operation, validates it, and takes the prepared answer or asks the pocket."""

from attrs import evolve

from altegio_core.base.types import UNSET
from altegio_core.mock.arguments import Unreadable, arguments, body_value, query_values
from altegio_core.mock.pocket import Pocket
from altegio_core.mock.recorded import RecordedRequest
from altegio_core.mock.reply import Outcome, Reply, error_reply
from altegio_core.mock.routes import Found, Routes
from altegio_core.mock.stubs import Script
from altegio_core.mock.validate import argument_error, header_error


class Responder:
    """Answers requests.

    Args:
        routes: the operations.
        pocket: makes answers that are not prepared.

    Attributes:
        script: the prepared answers.
        pocket: as given.
    """

    def __init__(self, routes: Routes, pocket: Pocket) -> None:
        self._routes, self.script, self.pocket = routes, Script(), pocket

    def clear(self) -> None:
        """Forgets prepared answers, logins and counts of requests."""
        self.script.clear()
        self.pocket.clear()

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
        if (objection := self.pocket.objection(headers)) is not None:
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
            return seen, self.pocket.answer(found, values, given)
        return seen, prepared(seen) if callable(prepared) else prepared
