"""Answers of every operation, mutated: a change of shape raises nothing, and nothing undocumented ever leaves."""

import asyncio
import copy
import json
from collections import Counter
from contextlib import closing
from typing import Any

import pytest
from hypothesis import given

from altegio_core.base.auth import Credentials
from altegio_core.base.errors import DriftError, InvalidResponseError, UnsuccessfulResponseError
from altegio_core.http.async_client import AsyncClient
from altegio_core.http.client import Client
from altegio_core.http.options import ClientOptions
from altegio_core.operations.envelope import Envelope, Meta
from altegio_core.schema.encode import encode
from tests.contract.calls import all_operations, arguments
from tests.contract.samples import sample
from tests.faults.answers import Answers, answers_of
from tests.faults.mutating import is_json, mutations
from tests.faults.profiles import PER_OPERATION, SEED, tried
from tests.support.family import httpx
from tests.support.functions import function_module

OPERATIONS = all_operations()
TOKENS = Credentials("partner-token", "user-token")

KINDS: Counter[str] = Counter()
OUTCOMES: Counter[str] = Counter()
STRICT: Counter[str] = Counter()
READ: list[Answers] = []


class Server:
    """Answers every request with what it was given last."""

    content = b""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=self.content, headers={"Content-Type": "application/json"})


def outcome_of(call: Any, content: bytes, binary: bool) -> Any:
    """What a call came to: the envelope, or one of the two errors a 2xx answer may be, each for its own reason."""
    try:
        response = call()
    except UnsuccessfulResponseError as error:
        assert str(json.loads(content)["success"]).lower() in ("false", "0")
        str(error), repr(error)
        return type(error)
    except InvalidResponseError as error:
        assert type(error) is InvalidResponseError
        assert not is_json(content)
        str(error), repr(error)
        return type(error)
    assert binary or is_json(content)
    assert response.content == content
    return response.parsed


def look_at(envelope: Envelope[Any], content: bytes) -> None:
    """What was read can be shown, compared, copied and written again."""
    repr(envelope)
    assert envelope.data == envelope.data or b"NaN" in content
    encode(envelope.data)
    copy.deepcopy(envelope.data)
    meta = envelope.meta
    assert type(meta) is Meta
    assert isinstance(meta.total, int | None)
    assert isinstance(meta.page, int | None)
    assert isinstance(meta.pagination, dict)
    assert isinstance(meta.message, str)
    assert isinstance(envelope.included, list)


@pytest.mark.parametrize(("api", "name"), OPERATIONS, ids=map("-".join, OPERATIONS))
def test_a_mutated_answer_is_read(api: str, name: str) -> None:
    module, answers, drifts = function_module(api, name), answers_of(api, name), []
    READ.append(answers)
    server = Server()
    by_default = Client(TOKENS, ClientOptions(limiter=None), transport=httpx.MockTransport(server))
    strict = by_default.with_options(strict=True, on_drift=drifts.append)
    positional, named = arguments(module, sample(api, name, full=False), as_model=False)
    binary = type(module.ENDPOINT.response.data).__name__ == "Binary"

    @given(mutations(answers.all))
    def check(mutated: tuple[str, bytes]) -> None:
        kind, server.content = mutated
        KINDS[kind] += 1
        found = outcome_of(
            lambda: module.sync_detailed(*positional, client=by_default, **named), server.content, binary
        )
        if isinstance(found, Envelope):
            look_at(found, server.content)
        try:
            module.sync_detailed(*positional, client=strict, **named)
        except DriftError as error:
            assert error.drifts == tuple(drift for drift in drifts if drift.contradiction)
            str(error), repr(error)
            STRICT["DriftError"] += 1
        except (InvalidResponseError, UnsuccessfulResponseError) as error:
            assert type(error) is found
            STRICT[type(error).__name__] += 1
        else:
            assert not any(drift.contradiction for drift in drifts)
            STRICT["read"] += 1
        for drift in drifts:
            str(drift), repr(drift)
        outcome = found.__name__ if isinstance(found, type) else "read, drift told" if drifts else "read, no drift"
        OUTCOMES[outcome] += 1
        drifts.clear()

    with by_default:
        tried(check, f"{api} {name}")()


@pytest.mark.parametrize(("api", "name"), OPERATIONS, ids=map("-".join, OPERATIONS))
def test_it_is_read_alike_when_awaited(api: str, name: str) -> None:
    module, server = function_module(api, name), Server()
    client = Client(TOKENS, ClientOptions(limiter=None), transport=httpx.MockTransport(server))
    positional, named = arguments(module, sample(api, name, full=False), as_model=False)

    async def awaited() -> Any:
        options = ClientOptions(limiter=None)
        async with AsyncClient(TOKENS, options, transport=httpx.MockTransport(server)) as awaiting:
            return await module.asyncio_detailed(*positional, client=awaiting, **named)

    # One loop for all: anyio.run looks at what came of each in words.
    loop = asyncio.new_event_loop()

    @given(mutations(answers_of(api, name).all))
    def check(mutated: tuple[str, bytes]) -> None:
        _, server.content = mutated
        binary = type(module.ENDPOINT.response.data).__name__ == "Binary"
        one = outcome_of(lambda: module.sync_detailed(*positional, client=client, **named), server.content, binary)
        other = outcome_of(lambda: loop.run_until_complete(awaited()), server.content, binary)
        assert repr(one) == repr(other)

    with client, closing(loop):
        tried(check, f"{api} {name}", examples=max(2, PER_OPERATION // 20))()


def test_all_operations_were_read(tell: list[str], keep: dict[str, Any]) -> None:
    shown = sum(bool(answers.examples) for answers in READ)
    pinned = sum(answers.pinned for answers in READ)
    added = sum(len(answers.examples) for answers in READ) - pinned
    tell.append(
        f"answers mutated: {KINDS.total()} over {len(READ)} operations from seed {SEED}, {shown} of them with "
        f"examples ({pinned} pinned, {added} added by overlays), the others made from their schemas"
    )
    for title, counted in (("by kind", KINDS), ("by default", OUTCOMES), ("when strict", STRICT)):
        tell.append(f"  {title}: " + ", ".join(f"{name} {count}" for name, count in sorted(counted.items())))
    keep["reading"] = {
        "seed": SEED,
        "operations": len(READ),
        "with examples": shown,
        "examples pinned": pinned,
        "examples added": added,
        "mutations": KINDS.total(),
        "each": PER_OPERATION,
        "kinds": dict(KINDS),
        "by default": dict(OUTCOMES),
        "when strict": dict(STRICT),
    }
    # Unless only some were asked for, by -k or -x.
    assert len(READ) == len(OPERATIONS)
    assert KINDS.total() >= PER_OPERATION * len(READ)
    assert sum(OUTCOMES.values()) == sum(STRICT.values()) == KINDS.total()
