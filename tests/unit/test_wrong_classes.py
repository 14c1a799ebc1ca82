"""What is of a wrong class where an object of ours belongs is refused when it is given, and is not shown."""

import asyncio
import json
import traceback
from collections.abc import Callable
from typing import Any

import pytest

from altegio import (
    UNSET,
    Altegio,
    AsyncAltegio,
    CallOptions,
    Credentials,
    Follow,
    Rate,
    RedisThrottle,
    Throttle,
    dates,
    errors,
    recurrence,
    webhooks,
)
from altegio.mock import MockServer
from altegio.v2.models import CreateTagRequest
from altegio_core.base.problem import Problem

SECRET = "hidden-2c71"
ADDRESS = f"redis://:{SECRET}@localhost:6379/0"


@pytest.fixture(scope="module")
def mock():
    with MockServer() as server:
        yield server


@pytest.fixture
def altegio(mock):
    with mock.client() as client:
        yield client


@pytest.mark.parametrize("given", [{"timeout": 3}, "fast", 5, True, {}], ids=str)
def test_options_of_a_call_are_CallOptions(altegio, mock, given):
    before = len(mock.requests)
    with pytest.raises(errors.OptionError, match=r"options has to be CallOptions\(...\), and is of class "):
        altegio.v1.clients.get_client(1, 2, options=given)
    with pytest.raises(errors.OptionError, match="CallOptions"):
        altegio.v1.appointments.iter_get_appointment_list(1, options=given)
    with pytest.raises(errors.OptionError, match="CallOptions"):
        altegio.request("GET", "/things", options=given)
    assert len(mock.requests) == before


@pytest.mark.parametrize("given", [SECRET, ("partner", SECRET), {"user_token": SECRET}, None], ids=repr)
def test_tokens_of_a_copy_are_Credentials(altegio, given):
    with pytest.raises(errors.ConfigurationError, match="Credentials") as caught:
        altegio.with_credentials(given)
    assert SECRET not in str(caught.value)


WRONG: dict[str, tuple[str, Callable[[], Any]]] = {
    "limiter": ("limiter has to be a Throttle", lambda: Altegio("partner", limiter=ADDRESS)),  # type: ignore[arg-type]
    "base_urls": ("base_urls", lambda: Altegio("partner", base_urls=f"https://me:{SECRET}@x.test")),  # type: ignore[arg-type]
    "on_event": ("on_event has to be something to call", lambda: Altegio("partner", on_event=SECRET)),  # type: ignore[arg-type]
    "strict": ("strict has to be True or False", lambda: Altegio("partner", strict="no")),  # type: ignore[arg-type]
    "http2": ("http2 has to be True or False", lambda: AsyncAltegio("partner", http2="no")),  # type: ignore[arg-type]
    "check": ("check has to be True or False", lambda: CallOptions(check="no")),  # type: ignore[arg-type]
    "query": ("query has to be a mapping of names", lambda: CallOptions(query="a=b")),  # type: ignore[arg-type]
    "rates": ("rates has to be a list, such as", lambda: Throttle(Rate(5, 1))),  # type: ignore[arg-type]
    "rate": ("rates has to be a list, such as", lambda: Throttle([5])),  # type: ignore[list-item]
    "redis": ("rates has to be a list, such as", lambda: RedisThrottle(ADDRESS, rates=[5])),  # type: ignore[list-item]
    "requests": ("a rate needs", lambda: Rate("5", 1)),  # type: ignore[arg-type]
}


@pytest.mark.parametrize("which", WRONG)
def test_a_setting_of_a_wrong_class_is_named_and_not_shown(which):
    says, make = WRONG[which]
    with pytest.raises(errors.ConfigurationError, match=says) as caught:
        make()
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("name", ["V1", "v1/", " v2", "developer", "bookings"])
def test_a_misspelt_api_does_not_leave_its_calls_to_the_real_one(name):
    with pytest.raises(errors.ConfigurationError, match="base_urls has no API"):
        Altegio("partner", "user", base_urls={name: "https://mock.test"})
    with Altegio("partner", "user") as client, pytest.raises(errors.ConfigurationError, match="did you mean"):
        client.with_options(base_urls={name: "https://mock.test"})


def test_an_api_nobody_described_has_its_address():
    with Altegio("partner", "user", base_urls={"v3": "https://mock.test"}) as client:
        assert client.options.base_url("v3") == "https://mock.test"


def test_an_address_is_the_same_with_a_slash_at_its_end():
    with Altegio("partner", "user", base_urls={"https://app.alteg.io/": "https://mock.test/"}) as client:
        assert client.options.base_url("developers", "https://app.alteg.io") == "https://mock.test"


@pytest.mark.parametrize("limit", ["max_items", "max_pages"])
@pytest.mark.parametrize("value", ["3", 2.5])
def test_limits_of_a_walk_are_whole_numbers(altegio, limit, value):
    with pytest.raises(errors.RequestValidationError, match=f"{limit}: integer"):
        altegio.v1.appointments.iter_get_appointment_list(1, **{limit: value})


def test_what_is_followed_is_a_walk(altegio, mock):
    before = len(mock.requests)
    for walk in (altegio.v1.clients.create_client, altegio.v1.appointments.get_appointment_list):
        with pytest.raises(TypeError, match="iter_"):
            Follow(walk, 4564, body={"name": "Zoe", "phone": "13155550175"})
    with pytest.raises(TypeError, match="iter_"):
        Follow(lambda: [1, 2])  # type: ignore[arg-type,return-value]
    assert len(mock.requests) == before


@pytest.mark.parametrize("cursor", ["junk", 5, ["run"], {"page": 3}])
def test_what_is_no_cursor_does_not_begin_at_the_beginning(altegio, cursor):
    with pytest.raises(TypeError, match="cursor"):
        Follow(altegio.v1.appointments.iter_get_appointment_list, 4564, cursor=cursor)


@pytest.mark.parametrize(
    ("given", "fields", "says"),
    [
        ((), {}, "CreateTagRequest needs `color`, `title`"),
        ((), {"title": "VIP"}, "CreateTagRequest needs `color`"),
        ((), {"title": "VIP", "colour": "#fff"}, "CreateTagRequest has no field `colour`; did you mean `color`?"),
        (("VIP", "#fff"), {}, "CreateTagRequest takes all by name, and needs `color`, `title`"),
    ],
)
def test_fields_a_model_cannot_be_made_of_are_named(given, fields, says):
    with pytest.raises(TypeError) as caught:
        CreateTagRequest(*given, **fields)
    assert str(caught.value) == says


def test_login_says_what_it_needs(altegio):
    with pytest.raises(TypeError, match=r"^login\(\) needs `login`, `password`$"):
        altegio.login()
    with pytest.raises(TypeError, match=r"^login\(\) has no argument `passwd`; did you mean `password`\?$"):
        altegio.login("13155550175", passwd=SECRET)

    async def wait() -> None:
        async with AsyncAltegio("partner") as client:
            await client.login("13155550175")  # type: ignore[call-arg]

    with pytest.raises(TypeError, match=r"^login\(\) needs `password`$"):
        asyncio.run(wait())


LEAKS: dict[str, Callable[[Altegio], Any]] = {
    "misspelt token": lambda client: Altegio(partner_tokn="hidden" + "-2c71"),  # type: ignore[call-arg]
    "token as bytes": lambda client: Altegio(partner_token=b"hidden" + b"-2c71"),  # type: ignore[arg-type]
    "misspelt in Credentials": lambda client: Credentials(partner="hidden" + "-2c71"),  # type: ignore[call-arg]
    "misspelt password": lambda client: client.login("a", passwd="hidden" + "-2c71"),  # type: ignore[call-arg]
    "one too many": lambda client: client.login("a", "hidden" + "-2c71", "b"),  # type: ignore[call-arg]
    "an option": lambda client: Altegio("hidden" + "-2c71", retries="3"),  # type: ignore[arg-type]
}


@pytest.mark.parametrize("way", LEAKS)
def test_a_traceback_with_locals_can_be_written_and_has_no_secret(altegio, way):
    with pytest.raises((TypeError, errors.ConfigurationError)) as caught:
        LEAKS[way](altegio)
    ours = caught.tb.tb_next  # and not that of this test
    text = "".join(traceback.TracebackException(caught.type, caught.value, ours, capture_locals=True).format())
    assert SECRET not in text


BODIES: dict[str, Any] = {
    "in a list": [{"login": "x", "password": SECRET}],
    "in another field": {"login": {"password": SECRET}, "password": "long enough"},
    "wrapped": {"data": {"login": "x", "password": SECRET}},
    "misspelt": {"login": "x", "pasword": SECRET},
    "under another name": {"login": "x", "passwd": SECRET},
    "under another name besides": {"login": "x", "password": "long enough", "passwd": SECRET},
    "a form": f"login=x&password={SECRET}",
    "JSON": json.dumps({"login": "x", "password": SECRET}),
    "JSON in bytes": json.dumps({"login": "x", "password": SECRET}).encode(),
    "JSON in a list": [json.dumps({"password": SECRET})],
}


@pytest.mark.parametrize("form", BODIES)
def test_a_secret_in_the_wrong_place_or_form_is_refused_and_not_shown(altegio, form):
    with pytest.raises(errors.RequestValidationError) as caught:
        altegio.v1.authentication.authorize_user(body=BODIES[form])
    assert SECRET not in f"{caught.value} {caught.value.problems!r}"


def test_what_is_no_secret_is_shown(altegio):
    with pytest.raises(errors.RequestValidationError) as caught:
        altegio.v1.clients.create_client(1, body={"name": ["Secret Garden"], "phone": None, "spent": None})
    assert "body.name: string (got \"['Secret Garden']\")" in str(caught.value)


def test_null_that_is_refused_is_shown_unless_the_rule_says_so(altegio):
    with pytest.raises(errors.RequestValidationError, match=r"^v2\.tags\.create_tag was not sent: ") as caught:
        altegio.v2.tags.create_tag(1, body={"title": None})
    assert [str(one) for one in caught.value.problems] == ["body.color: required", "body.title: string, not null"]
    assert [one.value for one in caught.value.problems] == [UNSET, None]
    assert str(Problem("body.size", None, "at least 3 or text")) == "body.size: at least 3 or text (got null)"


@pytest.mark.parametrize("body", [None, 5, 10**12, {"a"}], ids=str)
def test_what_is_no_body_of_a_webhook_is_refused(body):
    with pytest.raises(errors.WebhookError, match=f"of class {type(body).__name__}$"):
        webhooks.parse(body)


def test_text_for_a_moment_is_told_how_it_is_read():
    for call in (
        lambda: dates.format_datetime("2026-11-22 14:00:00"),  # type: ignore[arg-type]
        lambda: recurrence.occurrences("2026-11-22", recurrence.RepeatMode.WEEKLY, count=1),  # type: ignore[arg-type]
    ):
        with pytest.raises(TypeError, match=r"is a datetime, and this is of class str; parse_datetime\(\) reads text$"):
            call()


def test_errors_are_looked_for_under_their_own_name():
    with pytest.raises(AttributeError, match="module 'altegio.errors' has no attribute 'NotFound'"):
        _ = errors.NotFound  # type: ignore[attr-defined]
