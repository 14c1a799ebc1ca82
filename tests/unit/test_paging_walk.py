"""The whole of it on a real operation: 2,500 appointments, one moved meanwhile, a server that never says it is done."""

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from altegio.v1.models import GetClientListRequest
from altegio_core.package.namespace import Tags
from tests.support.server import Act, FaultServer, Received, answer
from tests.unit.conftest import Kind

EDIT_AFTER, MOVED = 10, 2_001


class Location:
    """Its appointments in order of date. One of them moves to the front behind the tenth page."""

    def __init__(self, count: int) -> None:
        self.ids = list(range(1, count + 1))

    def __call__(self, connection: Any, received: Received) -> bool:
        query = parse_qs(urlsplit(received.target).query)
        size, number = int(query["count"][0]), int(query["page"][0])
        number = min(number, -(-len(self.ids) // size))  # behind the last page comes the last page again
        page = self.ids[(number - 1) * size : number * size]
        if number == EDIT_AFTER:
            self.ids.remove(MOVED)
            self.ids.insert(0, MOVED)
        data = [{"id": appointment, "staff_id": 7, "attendance": 0} for appointment in page]
        meta = {"page": number, "total_count": len(self.ids)}
        return answer(body={"success": True, "data": data, "meta": meta})(connection, received)


@pytest.fixture
def appointments(kind: Kind, serve: Callable[..., FaultServer]) -> Callable[[Act], tuple[Any, FaultServer]]:
    """The tag ``client.v1.appointments`` over a server."""

    def open(location: Act) -> tuple[Any, FaultServer]:
        server = serve(location)
        return Tags("altegio.v1", kind.caller(server.url).client).appointments, server

    return open


def read(kind: Kind, items: Any) -> list[Any]:
    async def collect() -> list[Any]:
        return [item async for item in items]

    return kind.portal.call(collect) if kind.portal else list(items)


def test_it_ends_and_hides_no_duplicate(kind: Kind, appointments: Any) -> None:
    tag, server = appointments(Location(2_500))
    items = tag.iter_get_appointment_list(4564, count=100)
    ids = [appointment.id for appointment in read(kind, items)]
    assert len(server.received) == 26  # 25 pages, and the last once more
    assert len(ids) == 2_500
    assert [number for number in set(ids) if ids.count(number) > 1] == [1_000]  # pushed over the edge of its page
    assert set(range(1, 2_501)) - set(ids) == {MOVED}
    # What the caller can tell it by: one came twice, and so one of the total did not come.
    assert (items.repeated, items.total, items.items_read, items.ended) == (1, 2_500, 2_500, "repeated page")


def test_the_largest_pages_are_asked_for_and_a_short_one_ends_it(kind: Kind, appointments: Any) -> None:
    tag, server = appointments(Location(2_500))
    assert len(read(kind, tag.iter_get_appointment_list(4564, start_date="2026-11-01"))) == 2_500
    assert [received.target.partition("?")[2] for received in server.received] == [
        f"count=1000&page={number}&start_date=2026-11-01" for number in (1, 2, 3)
    ]


def test_a_model_as_the_body_is_left_as_it_was(kind: Kind, serve: Callable[..., FaultServer]) -> None:
    pages = [[1, 2], [3], []]
    server = serve(*(answer(body={"success": True, "data": [{"id": i} for i in ids], "meta": []}) for ids in pages))
    body = GetClientListRequest(fields=["id", "name"], page_size=2)
    tag: Any = Tags("altegio.v1", kind.caller(server.url).client).clients
    assert [client.id for client in read(kind, tag.iter_get_client_list(4564, body=body))] == [1, 2, 3]
    same = {"fields": ["id", "name"], "page_size": 2, "order_by": "id", "order_by_direction": "ASC"}
    assert [json.loads(received.body) for received in server.received] == [same | {"page": n} for n in (1, 2, 3)]
    assert body.to_dict() == {"fields": ["id", "name"], "page_size": 2}
