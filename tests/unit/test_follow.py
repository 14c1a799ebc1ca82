"""Following lists: a copy that is killed at any point, while others write, is equal to the server in the end."""

import json
import os
import sqlite3
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from random import Random
from threading import Event
from typing import Any

import pytest

from altegio import Altegio, AsyncFollow, Follow, Throttle
from altegio.mock import MockServer
from altegio_core.base import clock
from altegio_core.mock.behaviours.access import Rate
from altegio_core.mock.reply import Reply
from docs.examples.nightly_copy import copy
from tests.support.family import httpx
from tests.support.server import answer
from tests.unit.pocket import BASE, appointment, pocket, transport

KILLS = 1_000 if os.environ.get("ALTEGIO_THOROUGH") else 60
SIZE = 4
BEGINS_ANEW = 2.0  # seconds after a process is gone
API_LIMITS = {"per_second": 5, "per_minute": 200}


class Killed(BaseException):
    """The process is gone."""


class Counted(Rate):
    """What the server counts of the copy's address: every refusal is one."""

    refusals = 0

    def objection(self) -> Reply | None:
        refused = super().objection()
        self.refusals += refused is not None
        return refused


class World:
    """A location others write to, and a copy of it."""

    def __init__(self, seed: int) -> None:
        self.source = Random(seed)  # noqa: S311 - makes up examples
        self.mock = MockServer(state=True, behaviours={"busy_team_member": False})
        self.ids: dict[str, list[int]] = {"appointment": [], "client": [], "transaction": []}
        self.rate = Counted(API_LIMITS)

    def write(self, client: Any) -> None:
        """Somebody creates, changes, moves or deletes something."""
        v1, source = client.v1, self.source
        kind = source.choice(["appointment", "appointment", "client", "transaction"])
        own = self.ids[kind]
        act = source.choice(["create", "change", "change", "delete"] if own else ["create"])
        id = source.choice(own) if own else 0
        if act == "delete":
            own.remove(id)
        if kind == "appointment":
            day = source.randint(1, 28)
            body = appointment(datetime=f"2026-12-{day:02}T10:00:00", comment=f"c{source.randint(1, 999)}")
            if act == "create":
                own.append(v1.appointments.create_appointment(1, body=body).data[0].id)
            elif act == "change":
                v1.appointments.update_appointment(1, id, body=body)
            else:
                v1.appointments.delete_appointment(1, id)
        elif kind == "client":
            person = {"name": f"n{source.randint(1, 999)}", "phone": "13155550175"}
            if act == "create":
                own.append(v1.clients.create_client(1, body=person).data.id)
            elif act == "change":
                v1.clients.update_client(1, id, body=person)
            else:
                v1.clients.delete_client(1, id)
        else:
            sum_ = {"amount": source.randint(1, 999), "account_id": 1}
            if act == "create":
                own.append(v1.payments.create_financial_transaction(1, body=sum_).data.id)
            elif act == "change":
                v1.payments.update_financial_transaction(1, id, body=sum_)
            else:
                v1.payments.delete_financial_transaction(1, id)

    def now(self) -> datetime:
        return datetime.fromisoformat(self.mock.now).replace(tzinfo=UTC)


def shown(client: Any) -> dict[tuple[str, int], Any]:
    """What the server has."""
    v1 = client.v1
    fields = {"fields": ["id", "name", "phone", "email", "sold_amount"]}
    found: dict[tuple[str, int], Any] = {}
    for kind, rows in (
        ("appointment", v1.appointments.iter_get_appointment_list(1)),
        ("client", v1.clients.iter_get_client_list(1, body=fields)),
        ("transaction", v1.payments.iter_get_transactions(1)),
    ):
        found |= {(kind, row.id): row.to_dict() for row in rows}
    return found


def copied(database: sqlite3.Connection) -> dict[tuple[str, int], Any]:
    rows = database.execute("SELECT kind, id, data FROM rows")
    return {(kind, id): json.loads(data) for kind, id, data in rows}


def run(world: World, database: sqlite3.Connection, kill_at: int | None, *, writes: bool) -> int:
    """One run of the program, killed at a request or between an answer and its keeping; returns its requests."""
    sent = 0
    with pocket(world.mock) as other:

        def came() -> None:
            nonlocal sent
            sent += 1
            if kill_at is not None and sent >= kill_at:
                raise Killed
            if writes and world.source.random() < 0.4:
                world.write(other)

        # A process of its own each time, with a limiter that knows nothing of the one before.
        with clock.testing(), pocket(world.mock, after=came, rate=world.rate, limiter=Throttle()) as client:
            clock.SystemClock().sleep(BEGINS_ANEW, Event())
            try:
                copy(client, 1, database, SIZE, now=world.now, overlap=timedelta(seconds=1))
            except Killed:
                database.rollback()
    return sent


def test_a_copy_killed_at_random_points_is_equal_in_the_end() -> None:
    worlds = -(-KILLS // 10)
    kills = requests = least = sent = 0
    for seed in range(worlds):
        world = World(seed)
        with pocket(world.mock) as client:
            for _ in range(60):
                world.write(client)
        database = sqlite3.connect(":memory:")
        for _ in range(10):
            sent += run(world, database, world.source.randint(1, 12), writes=True)
            kills += 1
        run(world, database, None, writes=False)
        quiet = run(world, database, None, writes=False)
        assert world.rate.refusals == 0, f"world {seed}: more than the API takes"
        with pocket(world.mock) as client:
            assert copied(database) == shown(client), f"world {seed}"
        # Two lists come as a whole, up to a page that is not full, and one gives what has changed: nothing.
        there = Counter(one["resource"] for one in world.mock.snapshot()["things"] if not one["deleted"])
        needed = sum(there[kind] // SIZE + 1 for kind in ("client", "financial_transaction")) + 1
        assert quiet <= needed + 1, f"world {seed}: more than a page too many"
        requests += quiet
        least += needed
    print(
        f"{kills} kills in {worlds} copies: all equal; {requests} requests in quiet runs, at least {least} needed; "
        f"{sent + requests} requests in all, none refused as more than 5 a second and 200 a minute"
    )


@pytest.mark.parametrize("kept", range(8))
def test_what_is_read_twice_is_a_page_at_most(kept: int) -> None:
    """Killed with so many pages of eight kept, the next run reads the others, and one again."""
    world = World(1)
    with pocket(world.mock) as client:
        for number in range(30):
            client.v1.clients.create_client(1, body={"name": f"n{number}", "phone": "13155550175"})
    database = sqlite3.connect(":memory:")
    others = 2  # of appointments and of transactions, of which there are none
    run(world, database, 1 + kept + 1, writes=False)
    assert run(world, database, None, writes=False) <= others + (8 - kept) + 1
    assert len(copied(database)) == 30


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_rows_come_again_only_when_they_have_changed(asynchronous: bool) -> None:
    mock = MockServer(state=True, behaviours={"busy_team_member": False})
    told: Callable[[], datetime] = lambda: datetime.fromisoformat(mock.now).replace(tzinfo=UTC)  # noqa: E731
    with pocket(mock, asynchronous=asynchronous) as client:
        made = [client.v1.appointments.create_appointment(1, body=appointment()).data[0].id for _ in range(9)]

        def follow(cursor: Any) -> list[Any]:
            if not asynchronous:
                walk = client.v1.appointments.iter_get_appointment_list
                return list(Follow(walk, 1, cursor=cursor, now=told, with_deleted=1, count=SIZE))
            walk = client._inner.v1.appointments.iter_get_appointment_list

            async def collected() -> list[Any]:
                return [one async for one in AsyncFollow(walk, 1, cursor=cursor, now=told, with_deleted=1, count=SIZE)]

            batches: list[Any] = client._runner.run(collected())
            return batches

        first = follow(None)
        assert [row.id for batch in first for row in batch.rows] == made
        assert first[-1].complete
        assert first[-1].whole
        client.v1.appointments.update_appointment(1, made[3], body=appointment(comment="tea"))
        client.v1.appointments.delete_appointment(1, made[5])
        cursor = json.loads(json.dumps(first[-1].cursor))
        second = follow(cursor)
        assert [row.id for batch in second for row in batch.rows] == [made[3]]
        assert [id for batch in second for id in batch.deleted] == [made[5]]
        assert not second[-1].whole


@pytest.mark.parametrize("offset", [-9, 0, 9])
@pytest.mark.parametrize("ahead", [timedelta(days=-30), timedelta(0), timedelta(days=30)])
def test_a_change_is_found_wherever_the_location_is_and_whatever_this_clock_says(offset: int, ahead: timedelta) -> None:
    """Rows tell the local time of the location, and that is what the list is asked by: read as such, a time in UTC
    would lose the changes of some hours west of it, every night."""
    mock = MockServer(state=True)
    zone = timezone(timedelta(hours=offset))

    def handle(request: httpx.Request) -> httpx.Response:
        answer = transport(mock, lambda: None).handle_request(request)
        local = answer.read().replace(
            b"+0000", zone.tzname(None).removeprefix("UTC").replace(":", "").encode() or b"+0000"
        )
        return httpx.Response(answer.status_code, content=local)

    def told() -> datetime:
        return datetime.fromisoformat(mock.now).replace(tzinfo=zone) + ahead

    asking = Altegio("partner", "user", transport=httpx.MockTransport(handle), base_urls=BASE, limiter=None)
    with pocket(mock) as other, asking as client:
        made = other.v1.appointments.create_appointment(1, body=appointment()).data[0].id
        walk, cursor = client.v1.appointments.iter_get_appointment_list, None
        for comment in ("tea", "milk"):
            *_, last = Follow(walk, 1, cursor=cursor, now=told)
            cursor = json.loads(json.dumps(last.cursor))
            other.v1.appointments.update_appointment(1, made, body=appointment(comment=comment))
            rows = [row for batch in Follow(walk, 1, cursor=cursor, now=told) for row in batch.rows]
            assert [row.comment for row in rows] == [comment]
            *_, last = Follow(walk, 1, cursor=cursor, now=told)
            assert [batch.rows for batch in Follow(walk, 1, cursor=last.cursor, now=told)] == [[]]


@pytest.mark.parametrize("stamp", [None, "", "soon", "0000-00-00 00:00:00", "0001-01-01T00:00:00", 7])
def test_a_row_that_does_not_say_when_it_was_changed_is_read_each_time(serve: Any, stamp: Any) -> None:
    row = {"id": 1, "last_change_date": stamp}
    page = answer(200, {"success": True, "data": [row], "meta": {"page": 1, "total_count": 1}})
    server = serve(page, page)
    with Altegio("partner", "user", base_urls={"v1": server.url}, limiter=None) as client:
        cursor = None
        for _ in "ab":
            *_, last = Follow(client.v1.appointments.iter_get_appointment_list, 1, cursor=cursor)
            assert ([row.id for row in last.rows], last.whole) == ([1], True)
            cursor = last.cursor
    assert all("changed_after" not in request.target for request in server.received)


@pytest.mark.parametrize(
    ("tag", "walk", "stamp", "asked"),
    [
        ("appointments", "iter_get_appointment_list", "2026-11-20T10:00:00-0500", "2026-11-20T08%3A"),
        ("appointments", "iter_get_appointment_list", "2026-11-20 10:00:00", "2026-11-20T08%3A"),
        ("payments", "iter_get_transactions", "2026-11-20T10:00:00-0500", "-05%3A00"),
        ("payments", "iter_get_transactions", "2026-11-20 10:00:00", ""),  # of nobody knows which zone
    ],
)
def test_a_time_is_asked_from_as_the_list_takes_it(serve: Any, tag: str, walk: str, stamp: str, asked: str) -> None:
    page = answer(200, {"success": True, "data": [{"id": 1, "last_change_date": stamp}], "meta": []})
    server = serve(page)
    with Altegio("partner", "user", base_urls={"v1": server.url}, limiter=None) as client:
        walk_of = getattr(getattr(client.v1, tag), walk)
        *_, last = Follow(walk_of, 1)
        list(Follow(walk_of, 1, cursor=last.cursor))
    sent = dict(one.partition("=")[::2] for one in server.received[-1].target.partition("?")[2].split("&"))
    assert asked in sent.get("changed_after", "")
    assert ("changed_after" in sent) == bool(asked)


def test_a_list_without_pages_by_number_cannot_be_followed() -> None:
    with pocket(MockServer(state=True)) as client, pytest.raises(TypeError, match="search_client_visits"):
        Follow(client.v1.clients.iter_search_client_visits, 1, body={"client_id": 1, "payment_statuses": []})
