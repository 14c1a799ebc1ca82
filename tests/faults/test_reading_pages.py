"""Pages of every operation that has them, mutated: they turn, and they end."""

from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from altegio_core.base.auth import Credentials
from altegio_core.base.errors import APIStatusError, InvalidResponseError, RequestValidationError
from altegio_core.http.client import Client
from altegio_core.http.options import ClientOptions
from altegio_core.operations.pagination import Items
from tests.contract.calls import all_operations, arguments
from tests.contract.samples import sample
from tests.faults.answers import answers_of
from tests.faults.mutating import mutations
from tests.faults.profiles import PER_OPERATION, SEED, tried
from tests.support.family import httpx
from tests.support.functions import function_module

TOKENS = Credentials("partner-token", "user-token")
PAGED = [(api, name) for api, name in all_operations() if hasattr(function_module(api, name), "iterate")]
ENDINGS: Counter[str] = Counter()


class Pages:
    """Answers with the given pages, one after another; the last is repeated for ever."""

    def __init__(self) -> None:
        self.contents: list[bytes] = []
        self.asked = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked += 1
        return httpx.Response(200, content=self.contents[min(self.asked, len(self.contents)) - 1])


def page(paging: Any, enveloped: bool, number: int) -> Any:
    """A page of two items, which says that there are more."""
    item: dict[str, Any] = {}
    items = []
    for one in (2 * number, 2 * number + 1):
        item = {}
        for path in paging.identity:
            item |= _under(path, one)
        items.append(item)
    data: Any = items
    for path in paging.items[:1]:
        data = _under(path, items)
    meta: dict[str, Any] = {"total_count": 9, "count": 9, "pagination": {"limit": 2, "page": number, "offset": 2}}
    if hasattr(paging, "cursor"):
        meta |= _under(paging.cursor[1:], dict.fromkeys(paging.fields, f"2026-01-{20 - number}"))
    return {"success": True, "data": data, "meta": meta} if enveloped else data


def _under(path: tuple[str, ...], value: Any) -> Any:
    for name in reversed(path):
        value = {name: value}
    return value


@pytest.mark.parametrize(("api", "name"), PAGED, ids=map("-".join, PAGED))
def test_pages_turn_and_end_whatever_they_hold(api: str, name: str) -> None:
    module, server = function_module(api, name), Pages()
    client = Client(TOKENS, ClientOptions(limiter=None), transport=httpx.MockTransport(server))
    positional, named = arguments(module, sample(api, name, full=False), as_model=False)
    enveloped = module.ENDPOINT.response.enveloped
    made = [page(module.PAGING, enveloped, number) for number in range(4)]
    any_page = mutations([*made, *answers_of(api, name).all])

    @given(st.lists(any_page, min_size=1, max_size=4))
    def check(pages: list[tuple[str, bytes]]) -> None:
        server.contents, server.asked = [content for _, content in pages], 0
        walk = Items(client, module.iterate(*positional, **named))
        try:
            for item in walk:
                repr(item)
                assert server.asked <= len(pages) + 1, "the last page is read again and again"
        except (InvalidResponseError, APIStatusError) as error:
            ENDINGS[type(error).__name__] += 1
            str(error)
        except RequestValidationError as error:
            # What the server names as the next page cannot be asked for; to end would leave pages out unseen.
            wrong = {problem.field.removeprefix("body.").partition("[")[0] for problem in error.problems}
            assert {name.partition(".")[0] for name in wrong} <= set(module.PAGING.fields)
            ENDINGS["cursor of another type"] += 1
        else:
            assert walk.ended
            ENDINGS[walk.ended] += 1
        repr(walk), walk.total

    with client:
        tried(check, f"{api} {name} pages")()


def test_all_walks_ended(tell: list[str], keep: dict[str, Any]) -> None:
    tell.append(
        f"pages mutated: {ENDINGS.total()} walks over {len(PAGED)} operations from seed {SEED}, all of which ended: "
        + ", ".join(f"{ending} {count}" for ending, count in sorted(ENDINGS.items()))
    )
    keep["pages"] = {"seed": SEED, "operations": len(PAGED), "walks": ENDINGS.total(), "endings": dict(ENDINGS)}
    assert ENDINGS.total() >= PER_OPERATION * len(PAGED)
