"""What goes over the wire for known calls, byte for byte as the vendor's samples have it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from altegio_core.base.auth import Credentials
from altegio_core.http.async_client import AsyncClient
from altegio_core.http.client import Client
from altegio_core.http.options import ClientOptions
from altegio_core.operations.envelope import Envelope, Response
from altegio_core.schema.model import Model
from tests.contract.calls import arguments
from tests.contract.samples import Sample
from tests.support.functions import function_module
from tests.support.server import FaultServer, answer

SAMPLES = json.loads(Path(__file__).with_name("wire_samples.json").read_text(encoding="utf-8"))

each_sample = pytest.mark.parametrize("known", SAMPLES["samples"], ids=lambda known: known["operation_id"])
as_model = pytest.mark.parametrize("as_model", [False, True], ids=["mapping", "model"])


class Recorder(FaultServer):
    """Answers every request with the same, and keeps what came."""

    def give(self, known: dict[str, Any]) -> None:
        """Answer as a sample has it."""
        body = b"" if known["body"] is None else known["body"]
        self.script = [answer(known["status"], body)]

    @property
    def options(self) -> ClientOptions:
        return ClientOptions(base_urls={"v1": f"{self.url}/v1", "v2": f"{self.url}/v2"}, limiter=None, retries=0)


@pytest.fixture
def recorder() -> Iterator[Recorder]:
    server = Recorder()
    server.start()
    yield server
    server.stop()


@pytest.fixture
def credentials() -> Credentials:
    return Credentials(partner_token=SAMPLES["tokens"]["partner"], user_token=SAMPLES["tokens"]["user"])


@each_sample
@as_model
def test_sync(known: dict[str, Any], as_model: bool, recorder: Recorder, credentials: Credentials) -> None:
    module, positional, named = _call(known, as_model)
    recorder.give(known["answer"])
    with Client(credentials, recorder.options) as client:
        response = module.sync_detailed(*positional, client=client, **named)
    _check(known, recorder, response)


@each_sample
@as_model
@pytest.mark.anyio
async def test_async(known: dict[str, Any], as_model: bool, recorder: Recorder, credentials: Credentials) -> None:
    module, positional, named = _call(known, as_model)
    recorder.give(known["answer"])
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
    (seen,) = recorder.received
    method, address = seen.method, urlsplit(seen.target)
    wire = known["wire"]
    assert (method, address.path) == (wire["method"], f"/{known['api']}{wire['path']}")
    assert [list(pair) for pair in parse_qsl(address.query, keep_blank_values=True)] == wire["query"]
    names = ("Accept", "Authorization", "Content-Type")
    assert {name: seen.headers[name.lower()] for name in names if name.lower() in seen.headers} == wire["headers"]
    assert (json.loads(seen.body) if seen.body else None) == wire.get("body")

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
