"""What programs read of each operation: it is short, its calls run against the mock server, the index has them all."""

import asyncio
import json
from collections.abc import Iterator
from importlib import import_module

import pytest

from altegio import Altegio, AsyncAltegio
from altegio.mock import MockServer
from altegio_core.base.operation import Operation
from docs.make.agents import APIS, MOST_CHARACTERS, llms, page
from docs.make.examples import answer, example

OPERATIONS = [one for api in APIS for one in import_module(f"altegio.{api}").OPERATIONS.values()]


@pytest.fixture(scope="module")
def mock() -> Iterator[MockServer]:
    with MockServer() as server:
        yield server


@pytest.fixture(scope="module")
def altegio(mock: MockServer) -> Iterator[Altegio]:
    with mock.client() as client:
        yield client


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda one: f"{one.api}.{one.id}")
def test_the_call_that_is_shown_runs(operation: Operation, altegio: Altegio, mock: MockServer) -> None:
    shown = example(operation)
    names: dict[str, object] = {"altegio": altegio}
    exec(compile(shown.sync, operation.id, "exec"), names)  # noqa: S102 - it is what the page tells people to run
    assert "answer" in names
    assert mock.requests[-1].operation_id == operation.id
    assert len(page(operation)) <= MOST_CHARACTERS
    assert shown.sync in page(operation)


def test_the_asynchronous_calls_run_too(mock: MockServer) -> None:
    async def run() -> int:
        done = 0
        async with mock.async_client() as client:
            for operation in OPERATIONS:
                lines = "\n".join(f"    {line}" for line in example(operation).asynchronous.splitlines())
                names: dict[str, object] = {}
                exec(compile(f"async def call(altegio):\n{lines}\n", operation.id, "exec"), names)  # noqa: S102
                await names["call"](client)  # type: ignore[operator]
                done += 1
        return done

    assert asyncio.run(run()) == len(OPERATIONS)


def test_the_index_lists_every_page_once() -> None:
    index = llms()
    for operation in OPERATIONS:
        assert index.count(f"(operations/{operation.api}/{operation.id}.md)") == 1


def test_every_operation_has_a_call_and_the_answer_it_gives() -> None:
    """As many as the descriptions have; each with the body of the answer, or with the reason why there is none."""
    bodies = 0
    for one in OPERATIONS:
        told = answer(one)
        assert 200 <= told.status < 300
        assert told.text or told.origin == "no body" or told.origin.startswith("a file"), one.id
        if told.text:
            json.loads(told.text)
            bodies += 1
    assert len(OPERATIONS) == sum(len(import_module(f"altegio.{api}").OPERATIONS) for api in APIS)
    assert bodies > len(OPERATIONS) * 0.8


def test_clients_of_the_mock_server_keep_no_rate_limit_and_try_nothing_again(mock: MockServer) -> None:
    for client, kind in ((mock.client(), Altegio), (mock.async_client(), AsyncAltegio)):
        assert isinstance(client, kind)
        assert client.options.limiter is None
        assert client.options.retries.attempts == 1
    assert mock.client(retries=2).options.retries.attempts == 3
