"""Clients and transports of httpx and of httpx2 are taken alike, and of the wrong kind refused."""

from inspect import iscoroutinefunction
from types import ModuleType
from typing import Any

import httpx
import httpx2
import pytest

from altegio import Altegio, AsyncAltegio, errors
from altegio.mock import MockServer
from altegio_core.http.httpx_family import address
from tests.support.server import answer
from tests.unit.conftest import request

FAMILIES = [httpx, httpx2]


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.__name__)
@pytest.mark.parametrize(("argument", "kind"), [("http", "Client"), ("transport", "HTTPTransport")])
def test_either_family_sends(family: ModuleType, argument: str, kind: str) -> None:
    brought: dict[str, Any] = {argument: getattr(family, kind)()}
    with MockServer() as mock, Altegio("p", "u", base_urls=mock.base_urls, limiter=None, **brought) as altegio:
        assert altegio.v2.events.get_event(4564, 7).data.id == "7"
        assert altegio.v2.tags.create_tag(4564, body={"title": "VIP", "color": "#ff2828", "entity": 1}).data
    brought[argument].close()  # a client stays open, for it is the user's


@pytest.mark.anyio
@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.__name__)
@pytest.mark.parametrize(("argument", "kind"), [("http", "AsyncClient"), ("transport", "AsyncHTTPTransport")])
async def test_either_family_sends_asynchronously(family: ModuleType, argument: str, kind: str) -> None:
    brought: dict[str, Any] = {argument: getattr(family, kind)()}
    with MockServer() as mock:
        async with AsyncAltegio("p", "u", base_urls=mock.base_urls, limiter=None, **brought) as altegio:
            assert (await altegio.v2.events.get_event(4564, 7)).data.id == "7"
    await brought[argument].aclose()


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.__name__)
def test_errors_of_either_family_are_told_alike(family: ModuleType) -> None:
    with (
        family.Client() as http,
        Altegio("p", "u", base_urls={"v2": "http://127.0.0.1:9"}, http=http, retries=0) as altegio,
        pytest.raises(errors.APIConnectionError, match="refused"),
    ):
        altegio.v2.events.get_event(1, 2)


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.__name__)
@pytest.mark.parametrize(
    "origin", ["https://app.alteg.io", "http://127.0.0.1:8080", "https://API.example:443", "http://[::1]:9"]
)
@pytest.mark.parametrize(
    "path",
    ["/api/v1/clients/4564", "/a?page=2&q%5B%5D=%D0%AF~.-_", "/a/b%2Fc", "/a%3Fb?c=1", "/.well-known/x", "/a//b"],
)
def test_an_address_is_what_the_family_reads_in_its_text(family: ModuleType, origin: str, path: str) -> None:
    made, read = address(family, origin, origin + path), family.URL(origin + path)
    for part in ("scheme", "host", "port", "netloc", "raw_path", "query", "params", "fragment"):
        assert getattr(made, part) == getattr(read, part)
    assert made == read
    assert str(made) == str(read)


@pytest.mark.parametrize("wrong", [httpx.AsyncClient(), httpx2.AsyncClient(), httpx2.Client, object()])
def test_what_is_no_synchronous_client_is_refused(wrong: Any) -> None:
    with (
        Altegio("p", "u", http=wrong) as altegio,
        pytest.raises(errors.ConfigurationError, match=r"httpx2\.Client or a transport for one, not"),
    ):
        altegio.v2.events.get_event(1, 2)


def test_what_watches_clients_sees_each_attempt_over_one_that_is_brought(
    kind: Any, serve: Any, monkeypatch: Any
) -> None:
    """As Sentry, ddtrace and New Relic do, which put their own function in place of the class's."""
    http = kind.bring()
    send, seen = type(http).send, []

    def watched(self: Any, made: Any, **options: Any) -> Any:
        seen.append(made.method)
        return send(self, made, **options)

    async def watched_async(self: Any, made: Any, **options: Any) -> Any:
        return await watched(self, made, **options)

    monkeypatch.setattr(type(http), "send", watched_async if iscoroutinefunction(send) else watched)
    kind.caller(serve(answer(503), answer(200)).url, http=http, retries=1).send(request("GET"))
    assert seen == ["GET", "GET"]
