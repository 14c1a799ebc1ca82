"""Subscribing keeps what others have set, however their requests fall between ours."""

import os
import random
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from altegio import Altegio, AsyncAltegio, CallOptions, errors, webhooks
from altegio.mock import MockServer, RecordedRequest
from altegio_core.base.clock import testing as skipping_waits
from altegio_core.webhooks.settings import Settings
from altegio_core.webhooks.subscribe import adding
from altegio_core.webhooks.subscription import Pause, Read, Step, Subscription, Write, steps
from tests.support.family import httpx

LOCATION = 4564
OURS, THEIRS = "https://ours.example.test/hook?key=1", "https://theirs.example.test/hook"
RUNS = 1_000 if os.environ.get("ALTEGIO_THOROUGH") else 100


class Location:
    """A location's settings as the server keeps them: every write replaces them whole."""

    def __init__(self, told: dict[str, Any] | None = None) -> None:
        self.told = told
        self.writes: list[dict[str, Any]] = []

    def read(self, seen: RecordedRequest) -> Any:
        if self.told is None:
            return 404, {"success": False, "data": None, "meta": {"message": "Not found"}}
        return {"success": True, "data": self.told, "meta": []}

    def write(self, seen: RecordedRequest) -> Any:
        self.writes.append(seen.body)
        self.told = dict(seen.body)
        return {"success": True, "data": self.told, "meta": []}

    def serve(self, mock: MockServer) -> None:
        mock.answer("developers", "get_event_notification_settings", json=self.read, times=None)
        mock.answer("developers", "update_event_notification_settings", status=201, json=self.write, times=None)


@pytest.fixture(scope="module")
def server() -> Iterator[MockServer]:
    with MockServer() as mock:
        yield mock


@pytest.fixture
def mock(server: MockServer) -> Iterator[MockServer]:
    server.reset()
    yield server
    server.reset()


@pytest.fixture
def client(mock: MockServer) -> Iterator[Altegio]:
    with Altegio("partner", "user", base_urls=mock.base_urls, limiter=None, retries=0) as altegio, skipping_waits():
        yield altegio


def test_the_first_address_of_a_location(mock: MockServer, client: Altegio) -> None:
    location = Location()
    location.serve(mock)
    done = webhooks.subscribe(client, LOCATION, OURS, ["record", "staff"])
    assert location.told == {"urls": [OURS], "active": 1, "record": 1, "master": 1}
    assert done.active
    assert done.writes == 1
    assert done.changed == (f"{OURS} is new", "master is on", "record is on")
    assert (done.meanwhile, done.uncertain, done.restored) == ((), False, ())


def test_others_keep_their_address_and_flags(mock: MockServer, client: Altegio) -> None:
    before = {"urls": [THEIRS], "active": 1, "client": 1, "record": 0, "salon": 0, "self_sending": 1, "a_later_flag": 1}
    location = Location(dict(before))
    location.serve(mock)
    done = webhooks.subscribe(client, LOCATION, OURS, "record")
    assert location.told == before | {"urls": [THEIRS, OURS], "record": 1}
    assert done.changed == (f"{OURS} is new", "record is on")
    again = webhooks.subscribe(client, LOCATION, OURS, "record")
    assert (again.writes, again.changed, again.active) == (0, (), True)
    assert len(location.writes) == 1


def test_flags_of_each_address_count(mock: MockServer, client: Altegio) -> None:
    """Newer builds tell the flags of each address; those on top are of the first alone."""
    each = [{"url": THEIRS, "client": 0}, {"url": "https://third.example.test", "client": 1}]
    location = Location(
        {"urls": [THEIRS, "https://third.example.test"], "active": 1, "client": 0, "url_settings": each}
    )
    location.serve(mock)
    webhooks.subscribe(client, LOCATION, OURS, ["record"])
    assert location.told == {"urls": [*(one["url"] for one in each), OURS], "active": 1, "client": 1, "record": 1}


def test_sending_that_was_off_is_told(mock: MockServer, client: Altegio) -> None:
    location = Location({"urls": [THEIRS], "active": 0, "record": 1})
    location.serve(mock)
    assert "webhooks are sent" in webhooks.subscribe(client, LOCATION, OURS, ["record"]).changed


def test_a_flag_the_server_does_not_tell_is_told(mock: MockServer, client: Altegio) -> None:
    location = Location({"urls": [], "active": 0, "record": 0})
    location.serve(mock)
    mock.reset()
    shown = {"urls": [OURS], "active": 1, "record": 1}
    mock.answer("developers", "get_event_notification_settings", json={"success": True, "data": location.told})
    mock.answer("developers", "update_event_notification_settings", status=201, json=location.write, times=None)
    mock.answer("developers", "get_event_notification_settings", json={"success": True, "data": shown}, times=None)
    done = webhooks.subscribe(client, LOCATION, OURS, ["record", "schedule"], self_sending=True)
    assert location.writes == [{"urls": [OURS], "active": 1, "record": 1, "schedule": 1, "self_sending": 1}]
    assert done.unconfirmed == ("schedule",)
    assert done.active


def test_an_eleventh_address_is_not_written(mock: MockServer, client: Altegio) -> None:
    location = Location({"urls": [f"https://{number}.example.test" for number in range(10)], "active": 1})
    location.serve(mock)
    with pytest.raises(errors.WebhookError, match="10 addresses already"):
        webhooks.subscribe(client, LOCATION, OURS, ["record"])
    assert not location.writes


@pytest.mark.parametrize(
    ("url", "events", "told"),
    [
        ("ours.example.test", ["record"], "begins with https"),
        (OURS, ["recrd"], "'recrd'; there are"),
        (OURS, [], "get nothing"),
    ],
)
def test_a_wrong_wish_is_refused(client: Altegio, url: str, events: list[str], told: str) -> None:
    with pytest.raises(errors.WebhookError, match=told):
        webhooks.subscribe(client, LOCATION, url, events)


def test_what_the_caller_adds_to_the_body_is_written_beside_the_settings(mock: MockServer, client: Altegio) -> None:
    location = Location({"urls": [THEIRS], "active": 1, "record": 1, "novelty": 1})
    location.serve(mock)
    webhooks.subscribe(client, LOCATION, OURS, ["staff"], options=CallOptions(extra_body={"later": {"on": True}}))
    assert location.told == {"urls": [THEIRS, OURS], "active": 1, "record": 1, "novelty": 1, "master": 1} | {
        "later": {"on": True}
    }
    assert all(not seen.body for seen in mock.requests if seen.method == "GET")


def test_a_write_without_an_answer_is_read_back(mock: MockServer, client: Altegio) -> None:
    location = Location({"urls": [], "active": 0})
    mock.fail("developers", "update_event_notification_settings", "reset")
    location.serve(mock)
    done = webhooks.subscribe(client, LOCATION, OURS, ["record"])
    assert done.active
    assert done.uncertain
    assert done.writes == 2


def test_a_right_that_is_missing_is_an_error(mock: MockServer, client: Altegio) -> None:
    mock.answer("developers", "get_event_notification_settings", status=403)
    with pytest.raises(errors.PermissionDeniedError):
        webhooks.subscribe(client, LOCATION, OURS, ["record"])


def test_unsubscribing_leaves_the_rest(mock: MockServer, client: Altegio) -> None:
    location = Location({"urls": [THEIRS, OURS], "active": 1, "record": 1})
    location.serve(mock)
    done = webhooks.unsubscribe(client, LOCATION, OURS)
    assert location.told == {"urls": [THEIRS], "active": 1, "record": 1}
    assert (done.active, done.changed) == (False, (f"{OURS} is gone",))
    webhooks.unsubscribe(client, LOCATION, THEIRS)
    assert location.told == {"urls": [THEIRS], "active": 0, "record": 1}
    assert webhooks.unsubscribe(client, LOCATION, OURS).writes == 0


@pytest.mark.anyio
async def test_asynchronously(mock: MockServer) -> None:
    location = Location({"urls": [THEIRS], "active": 1, "client": 1})
    location.serve(mock)
    async with AsyncAltegio("partner", "user", base_urls=mock.base_urls, limiter=None, retries=0) as client:
        with skipping_waits() as waits:
            done = await webhooks.subscribe_async(client, LOCATION, OURS, ["record"])
            assert done.active
            assert waits == [5.0]
            assert (await webhooks.unsubscribe_async(client, LOCATION, OURS)).addresses == (THEIRS,)


class Subscriber:
    """One that takes its steps one at a time, each of them after a while of its own."""

    def __init__(self, url: str, events: list[str], chance: random.Random, slowest: float, writing: float) -> None:
        self.url, self.event, self.chance, self.slowest = url, events[0], chance, slowest
        self.writing = writing
        self.time = chance.uniform(0, slowest)
        flags = {"record": "record", "client": "client"}
        change = adding(url, events, flags, None)
        self.work = steps(LOCATION, url, change, wanted=True, now=lambda: self.time, settle=5.0)
        self.step: Step | None = None
        self.report: Subscription | None = None
        self.refused = False
        self.advance(None)

    def advance(self, answer: Any) -> None:
        """Take the answer of a step, and begin the next one, which takes its time to reach the server and back."""
        self.time += self.chance.uniform(0, self.slowest)
        try:
            self.step = self.work.send(answer)
        except StopIteration as end:
            self.step, self.report = None, end.value
            return
        except errors.WebhookError:
            self.step, self.refused = None, True
            return
        if isinstance(self.step, Pause):
            self.time += self.step.seconds
        else:
            self.time += self.chance.uniform(0, self.writing if isinstance(self.step, Write) else self.slowest)


def race(
    base: str, http: httpx.Client, location: Location, chance: random.Random, slowest: float, writing: float
) -> list[Subscriber]:
    """Two subscribe at once; the server takes their requests one by one, in the order they reach it."""
    location.told = {"urls": [THEIRS], "active": 1, "salon": 1}
    every = [
        Subscriber(f"https://{name}.test", [event], chance, slowest, writing)
        for name, event in (("a", "record"), ("b", "client"))
    ]
    while waiting := [one for one in every if one.step is not None]:
        next_one = min(waiting, key=lambda one: one.time)
        next_one.advance(carried_out(base, http, next_one.step))
    return every


def carried_out(base: str, http: httpx.Client, step: Step | None) -> Any:
    path = f"{base}/hooks_settings/{LOCATION}"
    if isinstance(step, Read):
        told: Mapping[str, Any] = http.get(path).raise_for_status().json()["data"]
        return told
    if isinstance(step, Write):
        return http.post(path, json=step.settings.body()).raise_for_status().is_success
    return None


@pytest.mark.parametrize(
    ("slowest", "writing"),
    [(0.5, 0.5), (1.2, 1.2), (3.5, 3.5), (0.5, 20.0)],
    ids=["quick", "slow", "too slow", "writes on the way"],
)
def test_a_race_loses_nothing_that_could_be_kept(mock: MockServer, slowest: float, writing: float) -> None:
    """A thousand races: no address or flag is lost, but where a write came too late, and then it is told.

    Requests take up to ``slowest`` seconds each way, a write up to ``writing`` to the server. Where a reading and a
    write take less than the five seconds after which everybody looks again, nothing at all is lost; beyond, a loss can
    only be told. Writes that are long on the way do lose addresses, so that the telling is seen as well.
    """
    location = Location()
    location.serve(mock)
    overwritten = lost = refused = 0
    headers = {"accept": "application/vnd.api.v2+json", "authorization": "Bearer partner, User user"}
    with httpx.Client(headers=headers) as http:
        for number in range(RUNS):
            chance = random.Random(f"{slowest} {number}")  # noqa: S311 - repeatable
            every = race(mock.base_urls["developers"], http, location, chance, slowest, writing)
            reports = [one.report for one in every]
            assert location.told is not None
            kept = [THEIRS, "salon", *(name for one in every if not one.refused for name in (one.url, one.event))]
            missing = {name for name in kept if name not in location.told["urls"] and not location.told.get(name)}
            refused += any(one.refused for one in every)
            overwritten += any(report is not None and report.writes > 1 for report in reports)
            if missing:
                lost += 1
                told = [one.refused or (one.report is not None and one.report.uncertain) for one in every]
                assert any(told), (number, missing)
    assert overwritten
    assert writing > 1.25 or not (lost or refused)
    assert writing < 20 or lost
    print(
        f"{RUNS} races, requests of up to {slowest} s, writes of up to {writing} s: "
        f"{overwritten} overwritten and mended, {lost} lost and told, {refused} refused"
    )


def test_settings_in_any_form_are_read() -> None:
    assert Settings.read(None) == Settings.read({}) == Settings()
    odd = {
        "urls": [THEIRS, THEIRS, None, 7],
        "active": "1",
        "record": "0",
        "client": True,
        "x": "text",
        "y": [],
        "z": {},
    }
    read = Settings.read(odd)
    assert read.addresses == (THEIRS,)
    assert (read.on, read.off, read.active) == ({"client"}, {"record"}, True)
    assert Settings.read({"urls": None, "active": None, "url_settings": {"u": {"client": 1}}, "client": 0}).on == {
        "client"
    }
