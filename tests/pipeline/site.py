"""A web server on loopback that speaks HTTP only as well as its answers do."""

import contextlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from scripts.spec.apis import APIS

Answer = Callable[[BaseHTTPRequestHandler], None]


@dataclass
class Site:
    """A web server of ours: what it answers by path, and the requests it has seen."""

    address: str
    answers: dict[str, Answer] = field(default_factory=dict)
    seen: list[BaseHTTPRequestHandler] = field(default_factory=list)

    def answer_all(self, answer: Answer) -> None:
        """Give the same answer at the address of every API."""
        for api in APIS:
            self.answers["/" + api.address.split("/", 3)[3]] = answer


@contextlib.contextmanager
def serve() -> Iterator[Site]:
    """A server on a free port, with nothing to tell at first."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            the_site.seen.append(self)
            # A client that hangs up, as it should, is no error of the server's.
            with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                the_site.answers.get(self.path, status(404, b"no such page"))(self)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    the_site = Site(f"http://127.0.0.1:{server.server_address[1]}")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield the_site
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def status(code: int, body: bytes = b"", **headers: str) -> Answer:
    """A proper answer; an underscore in a header's name stands for a hyphen."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(code)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    return answer
