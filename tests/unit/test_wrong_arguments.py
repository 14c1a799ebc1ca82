"""However an operation is called, and whatever class of options is made: a name with a wrong letter is told by the name
of what was called, with the right one."""

import random
import traceback
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from typing import Any

import pytest

import altegio
from altegio import Altegio, AsyncAltegio, errors
from altegio.mock import MockServer
from tests.support.family import httpx
from tests.unit.misspelt import Misspelt, misspelt, wrong_names

CASES = [case for case in misspelt() if case.holder is None]
OPTIONS = [
    altegio.CallOptions,
    altegio.ClientOptions,
    altegio.RetryPolicy,
    altegio.Credentials,
    altegio.Throttle,
    altegio.Rate,
    altegio.RedisThrottle,
    altegio.File,
    Altegio,
    AsyncAltegio,
    MockServer,
]
TAKEN: dict[type, set[str]] = {
    altegio.CallOptions: {"timeout", "headers", "query", "retries", "check", "extra_body"},
    altegio.ClientOptions: {"base_urls", "timeout", "retries", "limiter", "strict", "on_event", "max_connections"},
    altegio.RetryPolicy: {"attempts", "total", "base_delay", "max_delay", "max_retry_after"},
    altegio.Credentials: {"partner_token", "user_token"},
    altegio.Throttle: {"rates", "margin", "travel"},
    altegio.Rate: {"requests", "seconds"},
    altegio.RedisThrottle: {"server", "key", "rates", "margin", "travel"},
    altegio.File: {"content", "name", "media_type"},
    Altegio: {"partner_token", "user_token", "http", "transport", "timeout", "retries", "max_response_bytes"},
    AsyncAltegio: {"partner_token", "user_token", "http", "transport", "timeout", "retries", "http2"},
    MockServer: {"host", "port", "items", "state", "behaviours", "seed", "now"},
}


@pytest.mark.parametrize("kind", OPTIONS, ids=lambda kind: kind.__name__)
def test_an_option_with_a_wrong_letter_is_told_in_words_of_its_class(kind: type) -> None:
    chance = random.Random(0)  # noqa: S311 - misspelling is no secret
    for name in sorted(TAKEN[kind]):
        for wrong in set(wrong_names(name, chance)) - TAKEN[kind]:
            with pytest.raises(errors.OptionError) as caught:
                kind(**{wrong: 1})
            told = str(caught.value)
            assert told.startswith(f"{kind.__name__} has no option `{wrong}`; did you mean "), told
            assert f"`{name}`" in told.partition("?")[0]
            assert isinstance(caught.value, errors.ConfigurationError)
            assert isinstance(caught.value, TypeError)


def test_what_nothing_is_spelt_like_and_what_is_one_too_many_is_told_too() -> None:
    with pytest.raises(errors.OptionError, match="^CallOptions has no option `retry`; did you mean `retries`[?]$"):
        altegio.CallOptions(retry=3)  # type: ignore[call-arg]
    with pytest.raises(errors.OptionError, match="^RetryPolicy has no option `tries`$"):
        altegio.RetryPolicy(tries=3)  # type: ignore[call-arg]
    with pytest.raises(errors.OptionError, match="^RetryPolicy takes all by name$"):
        altegio.RetryPolicy(3)  # type: ignore[misc]
    with pytest.raises(errors.OptionError, match="^Rate needs `seconds`$"):
        altegio.Rate(3)  # type: ignore[call-arg]
    with pytest.raises(
        errors.OptionError, match="^with_options[(][)] has no option `retry`; did you mean `retries`[?]$"
    ):
        Altegio("partner", "user").with_options(retry=0)  # type: ignore[call-arg]


def test_no_frame_on_the_way_shows_a_token() -> None:
    """Neither where the token itself is refused, nor where another argument is."""
    for make in (
        lambda: altegio.Credentials("pa rtner-secret-token"),
        lambda: Altegio("pa rtner-secret-token", user_token="user-secret-token"),
        lambda: Altegio("partner-secret-token", "user-secret-token", "more-secret-token"),  # type: ignore[call-arg,misc]
        lambda: altegio.RedisThrottle("redis://:secret-token@host", ky="x"),  # type: ignore[call-arg]
    ):
        with pytest.raises(errors.ConfigurationError) as caught:
            make()
        frames = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
        # This frame is the caller's own, and so is that of the lambda: constants of the code are no variables.
        assert "secret-token" not in "".join(f"{frame.locals}" for frame in frames.stack)


def test_an_own_type_error_of_what_is_called_within_stays_as_it_is() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        raise TypeError("mine")

    from altegio.v2.api.events import get_event

    with Altegio("partner", "user", transport=httpx.MockTransport(answer)) as client:
        for call in (client.v2.events.get_event, partial(get_event.sync, client=client)):
            with pytest.raises(TypeError, match="^mine$"):
                call(4564, 7)


def _ways(
    case: Misspelt, sync: Altegio, async_: AsyncAltegio
) -> Iterator[tuple[str, Callable[..., Any], dict[str, Any]]]:
    """Every way there is to call an operation: the name it is told by, what is called, and with what besides."""
    module = import_module(f"altegio.{case.api}.api.{case.tag}.{case.operation}")
    yield case.operation, module.request, {}
    for client, names in ((sync, ("sync", "sync_detailed")), (async_, ("asyncio", "asyncio_detailed"))):
        for name in names:
            yield case.operation, getattr(module, name), {"client": client}
        tag = getattr(getattr(client, case.api), case.tag)
        yield case.operation, getattr(tag, case.operation), {}
        yield case.operation, getattr(tag, case.operation).with_raw_response, {}
        if hasattr(module, "iterate"):
            yield f"iter_{case.operation}", getattr(tag, f"iter_{case.operation}"), {}
    if hasattr(module, "iterate"):
        yield f"iter_{case.operation}", module.iterate, {}


@pytest.mark.long
def test_every_way_to_call_every_operation_tells_an_argument_with_a_wrong_letter() -> None:
    wrong: list[str] = []
    tried = 0
    with Altegio("partner", "user") as sync:
        async_ = AsyncAltegio("partner", "user")
        for case in CASES:
            for called, function, more in _ways(case, sync, async_):
                told, tried = _told(function, {case.wrong: 1, **more}), tried + 1
                where = f"{called}() has no argument `{case.wrong}`; did you mean "
                if not told.startswith(where) or f"`{case.name}`" not in told.partition("?")[0]:
                    wrong.append(f"{function.__module__}.{function.__qualname__}: {told}")
    assert wrong == []
    assert tried > 15_000


def _told(function: Callable[..., Any], given: dict[str, Any]) -> str:
    try:
        made = function(**given)
        if hasattr(made, "send"):
            made.send(None)
    except TypeError as error:
        return str(error)
    return "nothing"


def test_a_change_tells_its_arguments_too(kind: Any) -> None:
    with pytest.raises(TypeError, match=r"^change_client\(\) has no argument `surnam`; did you mean `surname`\?, and"):
        kind.call(kind.altegio("http://127.0.0.1:9").v1.clients.change_client, 4564, surnam="x")


def test_a_call_of_what_is_not_described_tells_its_arguments_too(kind: Any) -> None:
    with pytest.raises(TypeError, match=r"^request\(\) has no argument `quer`; did you mean `query`\?$"):
        kind.call(kind.altegio("http://127.0.0.1:9").request, "GET", "/x", quer={})
