"""A web site on loopback that gives descriptions by path, as well or as badly as a test wants it."""

import contextlib
from collections.abc import Iterator
from typing import Any

from attrs import define, field

from scripts.spec.apis import APIS
from tests.support.server import Act, FaultServer, Received, answer


@define
class Site:
    """A web server of ours: what it answers by path."""

    answers: dict[str, Act] = field(factory=dict)
    server: FaultServer = field(factory=FaultServer)

    def __attrs_post_init__(self) -> None:
        self.server.script = [self._act]

    @property
    def address(self) -> str:
        return self.server.url

    @property
    def seen(self) -> list[Received]:
        """The requests that came."""
        return self.server.received

    def answer_all(self, act: Act) -> None:
        """Give the same answer at the address of every API."""
        for api in APIS:
            self.answers["/" + api.address.split("/", 3)[3]] = act

    def _act(self, connection: Any, received: Received) -> bool:
        return self.answers.get(received.target, status(404, b"no such page"))(connection, received)


@contextlib.contextmanager
def serve() -> Iterator[Site]:
    """A server on a free port, with nothing to give at first."""
    site = Site()
    site.server.start()
    try:
        yield site
    finally:
        site.server.stop()


def status(code: int, body: bytes = b"", **headers: str) -> Act:
    """A proper answer; an underscore in a header's name stands for a hyphen."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return answer(
        code, body, named, {404: "Not Found", 500: "Internal Server Error", 304: "Not Modified"}.get(code, "OK")
    )
