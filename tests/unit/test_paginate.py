"""Reading page after page, in every style, over a real server: what is asked, what is handed on, when it ends."""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from attrs import evolve

from altegio_core.base.errors import RequestValidationError, ServerError
from altegio_core.base.operation import Operation
from altegio_core.base.types import UNSET
from altegio_core.operations.call import Call
from altegio_core.operations.endpoint import BodySpec, Endpoint, Parameter, ResponseSpec
from altegio_core.operations.envelope import Envelope, Meta
from altegio_core.operations.page_styles import ByCursor, ByOffset, ByPage
from altegio_core.operations.pager import PagedCall
from altegio_core.operations.pagination import AsyncItems, Items
from altegio_core.operations.paging import Paging
from altegio_core.schema.types import ANY, INTEGER, STRING, STRING_OR_NULL, Array, Integer, Object
from tests.support.server import Act, FaultServer, Received, answer
from tests.unit.conftest import Caller, Kind

Page = tuple[Sequence[int], Any]
"""Ids of the items of a page, and its meta."""

ID = (("id",),)
BY_PAGE: Paging[Any] = ByPage(at="page", size="count", largest=3, identity=ID)
UNBOUNDED: Paging[Any] = ByPage(at="page", size="count", identity=ID)
BY_OFFSET: Paging[Any] = ByOffset(at="offset", size="count", largest=3, identity=ID, total=("meta", "total_count"))
IN_BODY: Paging[Any] = ByPage(
    at="page", size="page_size", largest=3, identity=ID, order={"by": "id", "direction": "ASC"}, in_body=True
)
BY_DATES: Paging[Any] = ByCursor(
    cursor=("meta", "dateCursor", "next"),
    fields=("from", "to"),
    items=(("records",), ("sales",)),
    identity=ID,
    in_body=True,
)

QUERY: Endpoint[Any] = Endpoint(
    Operation("list_things", "v1", "GET", "/things"),
    ResponseSpec(Array(ANY)),
    tuple(Parameter(name, "query", Integer(minimum=0)) for name in ("page", "offset", "count")),
)
BODY: Endpoint[Any] = Endpoint(
    Operation("search_things", "v1", "POST", "/things/search"),
    ResponseSpec(ANY),
    body=BodySpec(
        Object(
            {"page": INTEGER, "page_size": INTEGER, "by": STRING, "direction": STRING}
            | {"from": STRING_OR_NULL, "to": STRING_OR_NULL, "name": STRING}
        )
    ),
)


class Reading:
    """One server, and a client that reads its pages."""

    def __init__(self, kind: Kind, server: FaultServer) -> None:
        self.kind, self.server = kind, server
        self.caller: Caller = kind.caller(server.url, retries=0)

    def of(self, paging: Paging[Any], limits: Mapping[str, int] | None = None, **arguments: Any) -> Any:
        endpoint = BODY if paging.in_body else QUERY
        paged = PagedCall(Call(endpoint, arguments), paging, **(limits or {}))
        return (AsyncItems if self.kind.is_async else Items)(self.caller.client, paged)

    def all(self, items: Any) -> list[Any]:
        return self.kind.portal.call(_collect, items) if self.kind.portal else list(items)

    def ids(self, items: Any) -> list[Any]:
        return [item["id"] for item in self.all(items)]

    def first(self, items: Any, count: int) -> list[Any]:
        return self.kind.portal.call(_some, items, count) if self.kind.portal else [next(items) for _ in range(count)]

    @property
    def asked(self) -> list[dict[str, Any]]:
        """What each request asked for, by query or by body."""
        return [
            json.loads(received.body) if received.body else dict(parse_qsl(urlsplit(received.target).query))
            for received in self.server.received
        ]


async def _collect(items: Any) -> list[Any]:
    return [item async for item in items]


async def _some(items: Any, count: int) -> list[Any]:
    return [await anext(items) for _ in range(count)]


Read = Callable[..., Reading]


@pytest.fixture
def read(kind: Kind, serve: Callable[..., FaultServer]) -> Read:
    return lambda *script: Reading(kind, serve(*script))


def page(*ids: int, **meta: Any) -> Act:
    return answer(body={"success": True, "data": [{"id": number} for number in ids], "meta": meta or []})


def test_pages_are_asked_for_by_number_in_the_largest_size_until_one_is_empty(read: Read) -> None:
    reading = read(page(1, 2, 3), page(4, 5, 6), page(7), page())
    items = reading.of(BY_PAGE)
    assert reading.ids(items) == [1, 2, 3, 4, 5, 6, 7]
    assert reading.asked == [{"page": str(number), "count": "3"} for number in (1, 2, 3, 4)]
    assert (items.ended, items.pages_read, items.items_read) == ("empty page", 4, 7)
    assert reading.all(items) == []
    assert len(reading.server.received) == 4


def test_a_full_last_page_is_followed_by_an_empty_one(read: Read) -> None:
    reading = read(page(1, 2, 3), page())
    items = reading.of(BY_PAGE)
    assert reading.ids(items) == [1, 2, 3]
    assert (items.ended, len(reading.server.received)) == ("empty page", 2)


@pytest.mark.parametrize("nothing", [[], None])
def test_no_items_at_all_are_no_items(read: Read, nothing: Any) -> None:
    reading = read(answer(body={"success": True, "data": nothing, "meta": []}))
    items = reading.of(BY_PAGE)
    assert reading.all(items) == []
    assert len(reading.server.received) == 1


def test_page_and_size_of_the_callers_choice(read: Read) -> None:
    reading = read(page(5, 6), page())
    assert reading.ids(reading.of(BY_PAGE, page=3, count=2)) == [5, 6]
    assert reading.asked == [{"page": "3", "count": "2"}, {"page": "4", "count": "2"}]


def test_rows_left_out_of_a_page_do_not_end_it(read: Read) -> None:
    reading = read(page(1, 2), page(3), page(5, 6), page())
    assert reading.ids(reading.of(UNBOUNDED)) == [1, 2, 3, 5, 6]
    assert reading.asked == [{"page": "1"}, {"page": "2"}, {"page": "3"}, {"page": "4"}]


def test_a_server_that_gives_fewer_than_asked_loses_nothing(read: Read) -> None:
    reading = read(page(1, 2), page(3, 4), page())
    assert reading.ids(reading.of(UNBOUNDED, count=500)) == [1, 2, 3, 4]


COUNTED: Paging[Any] = ByPage(at="page", size="count", largest=3, identity=ID, total=("meta", "total_count"))


def test_a_page_that_is_not_full_ends_it_where_the_server_counts_no_more(read: Read) -> None:
    told = {"pagination": {"page": 1, "offset": 0, "limit": 2}, "total_count": 3}
    reading = read(page(1, 2, **told), page(3, **told))
    items = reading.of(COUNTED)
    assert reading.ids(items) == [1, 2, 3]
    assert (items.ended, items.missing, len(reading.server.received)) == ("short page", 0, 2)


def test_what_the_server_counts_and_does_not_give_is_told(read: Read) -> None:
    items = (reading := read(page(1, 2, total_count=5), page())).of(COUNTED)
    assert reading.ids(items) == [1, 2]
    assert (items.ended, items.total, items.missing) == ("empty page", 5, 3)


class Leaving:
    """A list that rows leave from its front while it is read, and that counts itself."""

    def __init__(self, count: int, leave: int, size: int) -> None:
        self.rows, self.leave, self.size = list(range(1, count + 1)), leave, size

    def __call__(self, connection: Any, received: Received) -> bool:
        asked = dict(parse_qsl(urlsplit(received.target).query))
        start = int(asked["offset"]) if "offset" in asked else (int(asked["page"]) - 1) * self.size
        found = self.rows[start : start + self.size]
        total = len(self.rows)
        if total > 20:
            del self.rows[: self.leave]
        return page(*found, total_count=total)(connection, received)


@pytest.mark.parametrize("style", ["page", "offset"])
@pytest.mark.parametrize("leave", [1, 3, 12])
def test_rows_that_move_up_since_others_left_are_read(read: Read, style: str, leave: int) -> None:
    size = 10
    leaving = Leaving(120, leave, size)
    reading = read(leaving)
    kind: Any = ByPage if style == "page" else ByOffset
    at = "page" if style == "page" else "offset"
    paging: Paging[Any] = kind(at=at, size="count", largest=size, identity=ID, total=("meta", "total_count"))
    found = reading.ids(reading.of(paging))
    assert set(leaving.rows) <= set(found)
    assert len(found) == len(set(found))


def test_a_page_is_not_short_while_the_total_says_there_is_more(read: Read) -> None:
    reading = read(page(1, 2, total_count=3), page(3, total_count=3))
    assert reading.ids(reading.of(COUNTED)) == [1, 2, 3]


def test_offsets_count_what_the_server_returned(read: Read) -> None:
    reading = read(page(1, 2, 3), page(4, 5, total_count=6), page(6))
    assert reading.ids(reading.of(BY_OFFSET)) == [1, 2, 3, 4, 5, 6]
    assert [asked["offset"] for asked in reading.asked] == ["0", "3", "5"]


def test_in_a_body_everything_else_stays_as_it_was_given(read: Read) -> None:
    reading = read(page(1, 2, 3), page())
    body = {"name": "Ann"}
    assert reading.ids(reading.of(IN_BODY, body=body)) == [1, 2, 3]
    same = {"name": "Ann", "page_size": 3, "by": "id", "direction": "ASC"}
    assert reading.asked == [{**same, "page": 1}, {**same, "page": 2}]
    assert body == {"name": "Ann"}


def test_an_order_asked_for_is_kept(read: Read) -> None:
    reading = read(page())
    reading.all(reading.of(IN_BODY, body={"by": "name", "page": 4, "page_size": 2}))
    assert reading.asked == [{"by": "name", "page": 4, "page_size": 2}]


def by_dates(records: Sequence[int], sales: Sequence[int], following: Any) -> Act:
    data = {"records": [{"id": number} for number in records], "sales": [{"id": number} for number in sales]}
    return answer(body={"success": True, "data": data, "meta": {"dateCursor": {"next": following}}})


END: dict[str, None] = {"from": None, "to": None, "count": None}


@pytest.mark.parametrize("end", [None, END, [], "absent"])
def test_dates_lead_from_page_to_page_until_there_are_none(read: Read, end: Any) -> None:
    following = {"from": "2026-01-05", "to": "2026-01-14", "count": 25}
    last = by_dates([3], [], end) if end != "absent" else answer(body={"data": {"records": [{"id": 3}]}, "meta": []})
    reading = read(by_dates([1], [2], following), last)
    items = reading.of(BY_DATES, body={"name": "Ann", "from": None})
    assert reading.ids(items) == [1, 2, 3]
    assert items.ended == "no next page"
    assert reading.asked == [{"name": "Ann", "from": None}, {"name": "Ann", "from": "2026-01-05", "to": "2026-01-14"}]


def test_dates_asked_for_before_are_not_asked_for_again(read: Read) -> None:
    one, two = ({"from": day, "to": day} for day in ("2026-01-01", "2026-01-02"))
    reading = read(by_dates([1], [], one), by_dates([2], [], two), by_dates([3], [], one), by_dates([4], [], two))
    items = reading.of(BY_DATES, body={})
    assert reading.ids(items) == [1, 2, 3]
    assert items.ended == "repeated cursor"


def test_a_cursor_is_followed_whatever_the_server_counts(read: Read) -> None:
    one, two = ({"from": day, "to": day} for day in ("2026-01-01", "2026-01-02"))
    style: Paging[Any] = evolve(BY_DATES, total=("meta", "count"))

    def page(ids: list[int], following: Any) -> Act:
        data = {"records": [{"id": number} for number in ids], "sales": []}
        return answer(body={"data": data, "meta": {"count": 3, "dateCursor": {"next": following}}})

    reading = read(page([1, 2], one), page([3], two), page([4], None))
    assert reading.ids(reading.of(style, body={})) == [1, 2, 3, 4]


def test_all_items_as_dictionaries(read: Read) -> None:
    rows = [{"id": number, "client": {"name": "Ann"}} for number in (1, 2)]
    reading = read(answer(body={"data": rows, "meta": {}}))

    def dicts(**how: Any) -> Any:
        items = reading.of(BY_PAGE, {"max_items": 2})
        return reading.kind.call(items.to_dicts, **how)

    assert dicts() == rows
    assert dicts(flat=True) == [{"id": number, "client.name": "Ann"} for number in (1, 2)]


def test_dates_may_be_given_as_such(read: Read) -> None:
    start = {"from": "2026-01-05", "to": "2026-01-14"}
    reading = read(by_dates([1], [], start))
    items = reading.of(BY_DATES, body={"from": date(2026, 1, 5), "to": date(2026, 1, 14), "name": UNSET})
    assert reading.ids(items) == [1]
    assert reading.asked == [start]
    assert items.ended == "repeated cursor"


def test_a_cursor_that_moves_for_ever_ends_with_the_items(read: Read) -> None:
    first, second = ({"from": day, "to": day} for day in ("2026-01-01", "2026-01-02"))
    reading = read(by_dates([1], [], first), by_dates([], [], second))
    items = reading.of(BY_DATES, body={})
    assert reading.ids(items) == [1]
    assert (items.ended, len(reading.server.received)) == ("empty page", 2)


def test_items_deep_in_the_data_and_their_total(read: Read) -> None:
    paging: Paging[Any] = ByPage(
        at="page", size="count", largest=2, items=(("tree", "children"),), identity=ID, total=("data", "tree", "all")
    )
    data = {"tree": {"children": [{"id": 1}], "all": 1}}
    reading = read(answer(body={"data": data, "success": True}))
    paged = PagedCall(Call(Endpoint(QUERY.operation, ResponseSpec(ANY), QUERY.parameters), {}), paging)
    items: Any = (AsyncItems if reading.kind.is_async else Items)(reading.caller.client, paged)
    assert reading.ids(items) == [1]
    assert items.total == 1


def test_a_server_that_repeats_its_last_page_for_ever(read: Read) -> None:
    reading = read(page(1, 2, 3), page(4, 5, 6))
    items = reading.of(BY_PAGE)
    assert reading.ids(items) == [1, 2, 3, 4, 5, 6]
    assert (items.ended, items.repeated, len(reading.server.received)) == ("repeated page", 0, 3)


def test_a_page_is_repeated_also_if_an_item_of_it_was_edited(read: Read) -> None:
    def named(name: str) -> Act:
        return answer(body=[{"id": 1, "name": name}, {"id": 2}, {"id": 3}])

    reading = read(named("a"), named("b"))
    assert [item.get("name") for item in reading.all(reading.of(BY_PAGE))] == ["a", None, None]


def test_without_ids_a_page_is_repeated_if_all_of_it_is_the_same(read: Read) -> None:
    first, second = ([{"name": name} for name in names] for names in ("abc", "abd"))
    reading = read(answer(body=first), answer(body=second))
    items = reading.of(BY_PAGE)
    assert "".join(item["name"] for item in reading.all(items)) == "abcabd"
    assert (items.repeated, len(reading.server.received)) == (0, 3)


def test_a_server_that_starts_over_behind_its_last_page(read: Read) -> None:
    reading = read(*[page(1, 2, 3), page(4, 5, 6)] * 5)
    items = reading.of(BY_PAGE)
    assert reading.ids(items) == [1, 2, 3, 4, 5, 6, 1, 2, 3]
    assert (items.ended, items.repeated) == ("repeated page", 3)


def test_an_item_that_moved_between_two_pages_is_handed_on_twice_and_counted(read: Read) -> None:
    reading = read(page(1, 2, 3), page(3, 4, 5), page(6))
    items = reading.of(BY_PAGE)
    assert reading.ids(items) == [1, 2, 3, 3, 4, 5, 6]
    assert items.repeated == 1


def test_max_items_ends_in_the_middle_of_a_page(read: Read) -> None:
    reading = read(page(1, 2, 3), page(4, 5, 6))
    items = reading.of(BY_PAGE, {"max_items": 4})
    assert reading.ids(items) == [1, 2, 3, 4]
    assert (items.ended, items.items_read, len(reading.server.received)) == ("max_items", 4, 2)


def test_max_items_at_the_end_of_a_page_asks_for_no_other(read: Read) -> None:
    reading = read(page(1, 2, 3))
    assert reading.ids(reading.of(BY_PAGE, {"max_items": 3})) == [1, 2, 3]
    assert len(reading.server.received) == 1


def test_max_pages(read: Read) -> None:
    reading = read(page(1, 2, 3), page(4, 5, 6), page(7, 8, 9))
    items = reading.of(BY_PAGE, {"max_pages": 2})
    assert reading.ids(items) == [1, 2, 3, 4, 5, 6]
    assert (items.ended, len(reading.server.received)) == ("max_pages", 2)


@pytest.mark.parametrize("limit", ["max_items", "max_pages"])
def test_a_limit_of_none_at_all_sends_nothing(read: Read, limit: str) -> None:
    reading = read(page(1))
    items = reading.of(BY_PAGE, {limit: 0})
    assert reading.all(items) == []
    assert (items.ended, reading.server.received) == (limit, [])


@pytest.mark.parametrize("limit", ["max_items", "max_pages"])
def test_a_limit_below_nought_is_refused(read: Read, limit: str) -> None:
    with pytest.raises(RequestValidationError, match=f"{limit}: at least 0"):
        read(page(1)).of(BY_PAGE, {limit: -1})


@pytest.mark.parametrize(("paging", "arguments"), [(BY_PAGE, {"page": "two"}), (IN_BODY, {"body": [1]}), (IN_BODY, {})])
def test_wrong_arguments_show_before_the_first_item_is_asked_for(
    read: Read, paging: Paging[Any], arguments: dict[str, Any]
) -> None:
    reading = read(page(1))
    with pytest.raises(RequestValidationError):
        reading.of(paging, **arguments)
    assert reading.server.received == []


def test_pages_are_fetched_as_they_are_needed(read: Read) -> None:
    reading = read(page(1, 2, 3), page(4))
    items = reading.of(BY_PAGE)
    assert reading.server.received == []
    assert [item["id"] for item in reading.first(items, 3)] == [1, 2, 3]
    assert len(reading.server.received) == 1
    assert reading.ids(items) == [4]


@pytest.mark.parametrize(
    ("place", "meta"),
    [
        (("meta", "total_count"), {"total_count": 5}),
        (("meta", "count"), {"count": 5}),
        (("meta", "pagination", "total"), {"pagination": {"total": 5}}),
    ],
)
def test_the_total_is_known_from_the_first_page_on(read: Read, place: tuple[str, ...], meta: dict[str, Any]) -> None:
    reading = read(page(1, 2, 3, **meta), page(4, 5))
    items = reading.of(ByPage(at="page", size="count", largest=3, identity=ID, total=place))
    assert items.total is None
    reading.first(items, 1)
    assert items.total == 5
    assert len(reading.all(items)) == 4
    assert items.total == 5


@pytest.mark.parametrize("told", [None, "5", -1, True, [5]])
def test_what_is_no_number_is_no_total(read: Read, told: Any) -> None:
    reading = read(page(1, total_count=told))
    items = reading.of(BY_OFFSET)
    assert reading.ids(items) == [1]
    assert items.total is None


def test_a_total_disproved_by_the_items_is_not_told(read: Read) -> None:
    reading = read(page(1, 2, 3, total_count=3), page(4, total_count=1))
    items = reading.of(BY_OFFSET)
    assert reading.ids(items) == [1, 2, 3, 4]
    assert items.total is None


def test_pages_instead_of_items(read: Read) -> None:
    reading = read(page(1, 2, 3, total_count=5), page(4, 5), page())
    items = reading.of(BY_OFFSET)
    pages = reading.all(items.pages())
    assert [[item["id"] for item in one.data] for one in pages] == [[1, 2, 3], [4, 5]]
    assert pages[0].meta.total == 5
    assert reading.all(items) == []


def test_pages_begin_with_the_next_one(read: Read) -> None:
    reading = read(page(1, 2, 3), page(4, 5, 6), page())
    items = reading.of(BY_PAGE)
    reading.first(items, 1)
    assert [len(one.data) for one in reading.all(items.pages())] == [3]
    assert items.ended == "empty page"


def test_after_an_error_the_same_page_is_asked_for_again(read: Read) -> None:
    reading = read(page(1, 2, 3), answer(500), page(4), page())
    items = reading.of(BY_PAGE)
    reading.first(items, 3)
    with pytest.raises(ServerError):
        reading.all(items)
    assert reading.ids(items) == [4]
    assert [asked["page"] for asked in reading.asked] == ["1", "2", "2", "3"]


def test_what_it_looks_like_tells_no_data(read: Read) -> None:
    reading = read(page(1), page())
    items = reading.of(BY_PAGE)
    reading.all(items)
    assert repr(items).endswith("Items of list_things: 1 read, empty page>")


@pytest.mark.parametrize(
    ("paging", "asked", "window"),
    [
        (BY_PAGE, {}, (0, 3)),
        (BY_PAGE, {"page": 3}, (6, 3)),
        (BY_PAGE, {"page": 2, "count": 2}, (2, 2)),
        (BY_PAGE, {"page": 2, "count": 99}, (3, 3)),
        (BY_PAGE, {"page": 2, "count": 0}, (1, 1)),
        (BY_PAGE, {"page": 0}, (0, 3)),
        (BY_PAGE, {"page": 2, "count": None}, (3, 3)),
        (UNBOUNDED, {"page": 2}, (25, 25)),
        (UNBOUNDED, {"page": 2, "count": 99}, (99, 99)),
        (BY_OFFSET, {"offset": 7}, (7, 3)),
        (BY_OFFSET, {"offset": -7}, (0, 3)),
        (IN_BODY, {"body": {"page": 2}}, (3, 3)),
        (BY_DATES, {}, (0, 10)),
        (BY_DATES, {"body": {"from": "1970-01-21"}}, (20, 10)),
        (BY_DATES, {"body": {"from": date(1970, 1, 21)}}, (20, 10)),
        (BY_DATES, {"body": {"from": "1970-01-21T10:00:00"}}, (20, 10)),
        (BY_DATES, {"body": {"from": "1969-12-21"}}, (0, 10)),
        (BY_DATES, {"body": {"from": "1997-05-18"}}, (9_999, 10)),
        (BY_DATES, {"body": {"from": "1997-05-19"}}, (0, 10)),
        (BY_DATES, {"body": {"from": "yesterday"}}, (0, 10)),
    ],
)
def test_the_mock_server_deals_out_what_a_page_asks_for(paging: Paging[Any], asked: Any, window: Any) -> None:
    assert paging.window(asked, 25) == window


def test_the_mock_server_tells_of_a_next_page_what_leads_there() -> None:
    told = BY_DATES.told_of_next(30)
    assert told is not None
    assert told == (("meta", "dateCursor", "next"), {"from": "1970-01-31", "to": "1970-01-31"})
    assert BY_DATES.window({"body": told[1]}, 25) == (30, 10)
    assert BY_PAGE.told_of_next(30) is None


@pytest.mark.parametrize(
    ("paging", "asked", "told", "size"),
    [
        (BY_PAGE, {"count": 3}, 2, 2),  # the server goes by fewer
        (BY_PAGE, {"count": 3}, 1, 1),
        (BY_PAGE, {"count": 3}, 0, 3),
        (BY_PAGE, {"count": 3}, True, 3),
        (BY_PAGE, {"count": 3}, "2", 3),
        (BY_PAGE, {"count": "3"}, None, 3),
        (BY_PAGE, {}, None, None),
        (UNBOUNDED, {"count": 99}, None, None),
        (UNBOUNDED, {"count": 99}, 25, 25),
        (IN_BODY, {"body": {"page_size": 2}}, None, 2),
    ],
)
def test_how_many_items_a_full_page_holds(paging: Paging[Any], asked: Any, told: Any, size: int | None) -> None:
    assert paging.size_asked(asked, Envelope([], Meta({"pagination": {"limit": told}}))) == size


def test_no_size_is_asked_for_where_the_largest_is_not_known() -> None:
    assert UNBOUNDED.start({}) == {"page": 1}
    assert BY_PAGE.start({}) == {"page": 1, "count": 3}
    assert BY_OFFSET.start({"count": 2}) == {"offset": 0, "count": 2}
