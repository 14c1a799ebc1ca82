"""The receivers of docs/examples, which the mock delivers to: they answer fast, and handle nothing twice."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from altegio.mock import MockServer
from tests.contract.test_programs import EXAMPLES, RECEIVERS, program

TO = "http://testserver/altegio?key=s3cret"


class InProcess(httpx.BaseTransport):
    """Calls an ASGI application without a server, one request after the other."""

    def __init__(self, app: Any) -> None:
        self._asgi = httpx.ASGITransport(app=app)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        async def answer() -> httpx.Response:
            inside = httpx.Request(request.method, request.url, headers=request.headers, content=request.read())
            response = await self._asgi.handle_async_request(inside)
            return httpx.Response(response.status_code, headers=response.headers, content=await response.aread())

        return anyio.run(answer)


def client_of(name: str) -> httpx.Client:
    """A client of the receiver, inside of this process."""
    if name == "webhook_fastapi":
        return httpx.Client(transport=InProcess(program(name).app))
    if name == "webhook_flask":
        return httpx.Client(transport=httpx.WSGITransport(app=program(name).app))
    import django
    from django.conf import settings
    from django.core.wsgi import get_wsgi_application

    module = program(name)
    if not settings.configured:
        settings.configure(ROOT_URLCONF=module, ALLOWED_HOSTS=["*"], LOGGING_CONFIG=None)
        django.setup()
    return httpx.Client(transport=httpx.WSGITransport(app=get_wsgi_application()))


@pytest.fixture(params=sorted(RECEIVERS))
def receiver(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[httpx.Client]:
    monkeypatch.setenv("WEBHOOK_KEY", "s3cret")
    with client_of(request.param) as client:
        yield client


def handled(capsys: pytest.CaptureFixture[str], count: int) -> list[str]:
    """The lines that came from handling, which goes on after the answer."""
    lines: list[str] = []
    for _ in range(200):
        lines += capsys.readouterr().out.splitlines()
        if len(lines) >= count:
            break
        time.sleep(0.01)
    time.sleep(0.05)  # whatever should not come has had its time
    return lines + capsys.readouterr().out.splitlines()


def test_a_webhook_is_taken_once(receiver: httpx.Client, capsys: pytest.CaptureFixture[str]) -> None:
    mock, number = MockServer(), time.time_ns()
    done = mock.deliver("record", "update", to=TO, http=receiver, speed=10, times=3, resource_id=number)
    assert done.delivered
    assert [attempt.status for attempt in done.attempts] == [204]
    mock.deliver("client", to=TO, http=receiver, speed=10)
    mock.deliver("record", "delete", to=TO, http=receiver, speed=10, resource_id=number)
    lines = handled(capsys, 2)
    assert sorted(lines) == [f"appointment {number} delete", f"appointment {number} update"]


def test_without_the_secret_nobody_is_there(receiver: httpx.Client, capsys: pytest.CaptureFixture[str]) -> None:
    done = MockServer().deliver("record", to="http://testserver/altegio", http=receiver, speed=10)
    assert (done.delivered, done.attempts[0].status) == (False, 404)
    assert handled(capsys, 0) == []


@pytest.mark.parametrize("name", sorted(RECEIVERS))
def test_a_receiver_is_short(name: str) -> None:
    assert len(Path(EXAMPLES, f"{name}.py").read_text(encoding="utf-8").splitlines()) <= 25
