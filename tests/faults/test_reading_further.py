"""What else reads answers, with mutated ones: logging in, refusals of every operation, and the helpers."""

import copy
import pickle
from collections import Counter
from contextlib import suppress
from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from altegio import Altegio
from altegio.v1.models import EventDuplicationStrategy
from altegio.v2.models import Event
from altegio_core.base.auth import Credentials
from altegio_core.base.dates import as_zone, parse_date, parse_datetime, parse_time
from altegio_core.base.errors import AltegioError, APIStatusError, error_for_status
from altegio_core.base.recurrence import occurrences_of
from altegio_core.base.types import UNSET
from altegio_core.http.client import Client
from altegio_core.http.options import ClientOptions
from altegio_core.operations.jsonapi import Included, Resource
from tests.contract.calls import all_operations, arguments
from tests.contract.samples import sample
from tests.faults.answers import answers_of
from tests.faults.mutating import ANY_JSON, ODD, mutated_values, mutations
from tests.faults.profiles import PER_OPERATION, SEED, THOROUGH, tried
from tests.support.family import httpx
from tests.support.functions import function_module

TOKENS = Credentials("partner-token", "user-token")
OPERATIONS = all_operations()
HELPERS = 2000 if THOROUGH else 300
REFUSALS: Counter[str] = Counter()


@pytest.mark.parametrize("status", [200, 201, 401, 404, 422])
def test_logging_in(status: int) -> None:
    told = [b""]
    transport = httpx.MockTransport(lambda request: httpx.Response(status, content=told[0]))
    answers = answers_of("v1", "authorize_user").all

    @given(mutations([*answers, {"success": True, "data": {"id": 1, "user_token": "abc"}, "meta": []}]))
    def check(mutated: tuple[str, bytes]) -> None:
        told[0] = mutated[1]
        with Altegio("partner", limiter=None, retries=0, transport=transport) as altegio:
            try:
                altegio.login("somebody", "password")
            except AltegioError as error:
                assert altegio.credentials.user_token is None
                assert_well_made(error)
            else:
                assert status < 300
                assert altegio.credentials.user_token

    tried(check, f"login {status}")()


def assert_well_made(error: AltegioError) -> None:
    """One printable line, of a length a log can bear; can be shown, copied and sent to another process."""
    for text in (str(error), error.message):
        assert text.isprintable(), f"a server can forge lines of a log: {text!r}"
        assert len(text) < 20_000
    repr(error), copy.deepcopy(error)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301 - made in this line
    if isinstance(error, APIStatusError):
        for name, texts in error.errors.items():
            assert name.isprintable()
            assert all(text.isprintable() for text in texts)
        assert error.code is None or type(error.code) is int


ERROR_BODIES: list[Any] = [
    {"success": False, "data": None, "meta": {"message": "No", "errors": errors}}
    for errors in (
        {"phone": ["Wrong"]},
        {"phone": "Wrong"},
        [{"field": "phone", "message": "Wrong"}],
        ["Wrong"],
        "Wrong",
        {"code": 404, "message": "Wrong"},
        {"clients": {"0": {"phone": ["Wrong"]}}},
        [],
        None,
        7,
    )
] + [
    {"errors": {"code": 404, "message": "Wrong"}, "meta": {"message": "Wrong"}},
    {"errors": [{"title": "Wrong", "detail": "quite", "source": {"pointer": "/data"}, "status": "422"}]},
    {"error": "invalid", "message": "Wrong"},
    {"meta": "Wrong"},
    {"meta": ["Wrong"]},
    {"meta": {"errors": {f"field {number}": ["Wrong " * 200] for number in range(300)}}},
]


@pytest.mark.parametrize(("api", "name"), OPERATIONS, ids=map("-".join, OPERATIONS))
def test_a_mutated_refusal_is_the_error_of_its_status(api: str, name: str) -> None:
    module = function_module(api, name)
    told: list[Any] = [b"", 400]
    transport = httpx.MockTransport(lambda request: httpx.Response(told[1], content=told[0]))
    client = Client(TOKENS, ClientOptions(limiter=None, retries=0), transport=transport)
    positional, named = arguments(module, sample(api, name, full=False), as_model=False)
    examples = [*answers_of(api, name, "4").examples, *answers_of(api, name, "5").examples, *ERROR_BODIES]

    @given(mutations(examples), st.sampled_from([300, 302, 400, 401, 402, 403, 404, 409, 418, 422, 429, 500, 503, 599]))
    def check(mutated: tuple[str, bytes], status: int) -> None:
        told[:] = [mutated[1], status]
        with pytest.raises(APIStatusError) as caught:
            module.sync(*positional, client=client, **named)
        assert type(caught.value) is error_for_status(status)
        REFUSALS[type(caught.value).__name__] += 1
        assert_well_made(caught.value)

    with client:
        tried(check, f"{api} {name} refused", examples=max(2, PER_OPERATION // 4))()


RESOURCE = {
    "type": "activity",
    "id": "1",
    "attributes": {"title": "Yoga"},
    "relationships": {
        "service": {"data": {"type": "service", "id": "7"}},
        "labels": {"data": [{"type": "label", "id": "2"}, {"type": "label", "id": "1"}]},
    },
}


def test_side_loaded_resources() -> None:
    @given(mutated_values([[RESOURCE, RESOURCE | {"id": 7, "type": "service"}]]), mutated_values([RESOURCE]))
    def check(side_loaded: tuple[str, Any], own: tuple[str, Any]) -> None:
        # As an envelope gives them: a list in any case.
        included = Included(side_loaded[1] if isinstance(side_loaded[1], list) else [])
        for resource in (
            own[1],
            Event.from_dict(own[1]) if isinstance(own[1], dict) else None,
            included.get("service", "7"),
        ):
            for name in ("service", "labels", "nothing"):
                found = included.many(resource, name)
                assert all(type(one) is Resource for one in found)
                if len(found) < 2:
                    included.one(resource, name)
        len(included)

    tried(check, "included", examples=HELPERS)()


VALUES = st.one_of(ANY_JSON, st.sampled_from([value for values in ODD.values() for value in values]), st.just(UNSET))
DATES = st.from_regex(r"\d{4}-\d\d-\d\d([ T]\d\d:\d\d(:\d\d(\.\d{1,7})?)?(Z|[+-]\d\d:?\d\d)?)?", fullmatch=True)


def test_dates_and_times_of_answers() -> None:
    zones = st.sampled_from([None, UTC, "Europe/Berlin", "Asia/Yerevan"])

    @given(VALUES | DATES | st.from_regex(r"\d?\d:\d\d(:\d\d)?", fullmatch=True), zones)
    def check(value: Any, zone: Any) -> None:
        for read, kind in (
            (lambda: parse_datetime(value, zone), datetime),
            (lambda: parse_date(value), date),
            (lambda: parse_time(value), time),
        ):
            try:
                found = read()
            except ValueError as error:
                assert len(str(error)) < 200
            else:
                assert found is None or isinstance(found, kind)

    tried(check, "dates", examples=HELPERS)()


def test_time_zones_of_answers() -> None:
    @given(VALUES | st.sampled_from(["/etc/passwd", "../etc/passwd", "a" * 5000, "Europe", "EST5EDT,M3.2.0,M11.1.0"]))
    def check(value: Any) -> None:
        try:
            as_zone(value)
        except ValueError as error:
            assert len(str(error)) < 200

    tried(check, "zones", examples=HELPERS)()


STRATEGY = {"id": 1, "title": "Weekly", "repeat_mode_id": 5, "days": [1, 3], "interval": 1}


def test_duplication_strategies_of_answers() -> None:
    @given(mutated_values([STRATEGY]))
    def check(mutated: tuple[str, Any]) -> None:
        if not isinstance(mutated[1], dict):
            return
        strategy: Any = EventDuplicationStrategy.from_dict(mutated[1])
        with suppress(ValueError):
            assert len(occurrences_of(strategy, datetime(2026, 11, 2, 10), count=5)) <= 5

    tried(check, "strategies", examples=HELPERS)()


def test_what_came_of_it(tell: list[str], keep: dict[str, Any]) -> None:
    tell.append(f"refusals mutated: {REFUSALS.total()} over {len(OPERATIONS)} operations from seed {SEED}")
    keep["refusals"] = {"seed": SEED, "operations": len(OPERATIONS), "mutations": REFUSALS.total()}
    assert REFUSALS.total() >= 2 * len(OPERATIONS)
