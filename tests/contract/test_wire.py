"""What goes over the wire for known calls, byte for byte as the vendor's samples have it."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from altegio_core.base.auth import Credentials
from altegio_core.http.client import AsyncClient, Client
from altegio_core.http.options import ClientOptions
from altegio_core.operations.response import Envelope, Response
from altegio_core.schema.model import Model
from tests.contract.calls import arguments, function_module
from tests.contract.samples import Sample

SAMPLES = json.loads(Path(__file__).with_name("wire_samples.json").read_text(encoding="utf-8"))

each_sample = pytest.mark.parametrize("known", SAMPLES["samples"], ids=lambda known: known["operation_id"])
as_model = pytest.mark.parametrize("as_model", [False, True], ids=["mapping", "model"])


class Recorder(HTTPServer):
    """Answers every request with the same, and keeps what came."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.seen: list[dict[str, Any]] = []
        self.answer: dict[str, Any] = {}

    @property
    def options(self) -> ClientOptions:
        address = f"http://127.0.0.1:{self.server_port}"
        return ClientOptions(base_urls={"v1": f"{address}/v1", "v2": f"{address}/v2"}, limiter=None, retries=0)


class _Handler(BaseHTTPRequestHandler):
    server: Recorder

    def _answer(self) -> None:
        content = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.seen.append({"line": (self.command, self.path), "headers": self.headers, "content": content})
        body = self.server.answer["body"]
        answer = b"" if body is None else json.dumps(body).encode()
        self.send_response(self.server.answer["status"])
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _answer

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def recorder() -> Iterator[Recorder]:
    with Recorder() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture
def credentials() -> Credentials:
    return Credentials(partner_token=SAMPLES["tokens"]["partner"], user_token=SAMPLES["tokens"]["user"])


@each_sample
@as_model
def test_sync(known: dict[str, Any], as_model: bool, recorder: Recorder, credentials: Credentials) -> None:
    module, positional, named = _call(known, as_model)
    recorder.answer = known["answer"]
    with Client(credentials, recorder.options) as client:
        response = module.sync_detailed(*positional, client=client, **named)
    _check(known, recorder, response)


@each_sample
@as_model
@pytest.mark.anyio
async def test_async(known: dict[str, Any], as_model: bool, recorder: Recorder, credentials: Credentials) -> None:
    module, positional, named = _call(known, as_model)
    recorder.answer = known["answer"]
    async with AsyncClient(credentials, recorder.options) as client:
        response = await module.asyncio_detailed(*positional, client=client, **named)
    _check(known, recorder, response)


def _call(known: dict[str, Any], as_model: bool) -> tuple[Any, list[Any], dict[str, Any]]:
    module = function_module(known["api"], known["operation_id"])
    media_type = known["wire"]["headers"].get("Content-Type")
    body = known["wire"].get("body")
    sample = Sample(known["arguments"]["path"], known["arguments"]["query"], body, media_type)
    return module, *arguments(module, sample, as_model=as_model)


def _check(known: dict[str, Any], recorder: Recorder, response: Response[Envelope[Any]]) -> None:
    (seen,) = recorder.seen
    method, target = seen["line"]
    address = urlsplit(target)
    wire = known["wire"]
    assert (method, address.path) == (wire["method"], f"/{known['api']}{wire['path']}")
    assert [list(pair) for pair in parse_qsl(address.query, keep_blank_values=True)] == wire["query"]
    names = ("Accept", "Authorization", "Content-Type")
    assert {name: seen["headers"][name] for name in names if name in seen["headers"]} == wire["headers"]
    assert (json.loads(seen["content"]) if seen["content"] else None) == wire.get("body")

    answer = known["answer"]["body"]
    assert response.status_code == known["answer"]["status"]
    if answer is None:
        assert response.parsed.data is None
    else:
        assert _plain(response.parsed.data) == answer["data"]
        assert response.parsed.meta == (answer["meta"] if isinstance(answer["meta"], dict) else {})


def _plain(value: Any) -> Any:
    """The JSON a value was decoded from."""
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value.to_dict() if isinstance(value, Model) else value
