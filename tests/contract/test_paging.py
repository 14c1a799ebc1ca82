"""Every operation that pages has its iterator, for type checkers and at run time, and the iterator turns the page."""

import ast
import inspect
import json
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest

import altegio
from altegio_core.base.auth import Credentials
from altegio_core.http.async_client import AsyncClient
from altegio_core.http.client import Client
from altegio_core.http.options import ClientOptions
from altegio_core.operations.page_styles import Numbered
from altegio_core.operations.paging import Paging
from altegio_core.package.namespace import Tags
from tests.contract.calls import APIS, all_operations, arguments
from tests.contract.description import corrected, operations, resolve
from tests.contract.samples import sample
from tests.support.functions import function_module

CREDENTIALS = Credentials("partner-token", "user-token")
PAGED = [(api, name) for api, name in all_operations() if import_module(f"altegio.{api}").OPERATIONS[name].paged]
every_paged_operation = pytest.mark.parametrize(("api", "operation_id"), PAGED, ids=map("-".join, PAGED))

NUMBERS = {"page", "offset", "cursor"}
SIZES = {"count", "limit", "page_size", "editable_length"}
NOT_PAGED = {("v1", "search_product"): "has a size and no number of the page; categories and products share the size"}
"""Operations with a parameter that looks like paging → why they have no iterator."""


def test_what_is_declared_and_nothing_else_pages() -> None:
    for api in APIS:
        for operation_id, (_, _, node) in operations(corrected(api)).items():
            declared = "x-altegio-pagination" in node
            assert declared == ((api, operation_id) in PAGED), operation_id
            assert declared == hasattr(function_module(api, operation_id), "iterate"), operation_id
    assert len(PAGED) >= 28


def test_what_looks_like_paging_is_declared() -> None:
    found = set()
    for api in APIS:
        document = corrected(api)
        for operation_id, (_, method, node) in operations(document).items():
            names = {parameter["name"] for parameter in node.get("parameters", []) if parameter["in"] == "query"}
            for media in node.get("requestBody", {}).get("content", {}).values():
                names |= set(resolve(document, media["schema"]).get("properties", {}))
            if names & NUMBERS or (method == "get" and names & SIZES):
                found.add((api, operation_id))
    assert found - set(PAGED) == set(NOT_PAGED)


@every_paged_operation
def test_it_takes_what_the_operation_takes(api: str, operation_id: str) -> None:
    module = function_module(api, operation_id)
    taken = inspect.signature(module.iterate).parameters
    assert set(taken) == {*inspect.signature(module.request).parameters, "max_items", "max_pages"}


@pytest.mark.parametrize("api", APIS)
def test_type_checkers_know_the_iterators(api: str) -> None:
    stub = ast.parse((Path(altegio.__file__).parent / api / "methods.pyi").read_text())
    known: dict[str, set[str]] = {"PagedMethod": set(), "AsyncPagedMethod": set()}
    # An iterator of a deprecated operation has a class of its own, which says so to type checkers.
    kinds = {name: name for name in known}
    for node in stub.body:
        if isinstance(node, ast.ClassDef) and node.bases and isinstance(node.bases[0], ast.Subscript):
            kinds[node.name] = ast.unparse(node.bases[0].value)
    for node in ast.walk(stub):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and isinstance(node.targets[0], ast.Name):
            made_by = kinds.get(ast.unparse(node.value.func))
            if made_by in known:
                known[made_by].add(node.targets[0].id)
    wanted = {f"iter_{operation_id}" for version, operation_id in PAGED if version == api}
    assert known == {"PagedMethod": wanted, "AsyncPagedMethod": wanted}


class TwoPages:
    """Answers with two items, then with two others, then with none."""

    def __init__(self, paging: Paging[Any], enveloped: bool) -> None:
        self.paging, self.enveloped = paging, enveloped
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        number = 2 * len(self.requests)
        items = [self._item(number), self._item(number + 1)] if number < 6 else []
        data: Any = items
        for path in self.paging.items[:1]:
            data = _under(path, items)
        meta: Any = []
        if not isinstance(self.paging, Numbered):
            place, following = self.paging.told_of_next(number)
            meta = _under(place[1:], following)
        body = {"success": True, "data": data, "meta": meta} if self.enveloped else data
        return httpx.Response(200, content=json.dumps(body))

    def _item(self, number: int) -> dict[str, Any]:
        item: dict[str, Any] = {}
        for path in self.paging.identity:
            item |= _under(path, number)
        return item


def _under(path: tuple[str, ...], value: Any) -> Any:
    for name in reversed(path):
        value = {name: value}
    return value


@every_paged_operation
@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.anyio
async def test_it_turns_the_page(api: str, operation_id: str, is_async: bool) -> None:
    module = function_module(api, operation_id)
    paging: Any = module.PAGING
    assert paging.identity, "nothing tells the items apart"
    server = TwoPages(paging, module.ENDPOINT.response.enveloped)
    positional, named = arguments(module, sample(api, operation_id, full=False), as_model=False)
    size = {paging.size: 2} if isinstance(paging, Numbered) else {}
    named = named | ({"body": {**named.get("body", {}), **size}} if paging.in_body else size)
    name, tag, options = f"iter_{operation_id}", module.ENDPOINT.operation.tag, ClientOptions(limiter=None, retries=0)
    if is_async:
        async with AsyncClient(CREDENTIALS, options, transport=httpx.MockTransport(server)) as client:
            method = getattr(getattr(Tags(f"altegio.{api}", client), tag), name)
            assert method.__name__ == name
            items = [item async for item in method(*positional, **named)]
    else:
        with Client(CREDENTIALS, options, transport=httpx.MockTransport(server)) as client:
            tags = getattr(Tags(f"altegio.{api}", client), tag)
            assert name in dir(tags)
            items = list(getattr(tags, name)(*positional, **named))
    numbers = [paging.identity_of(item)[1] for item in items]
    assert list(map(int, numbers)) == [2, 3, 4, 5]
    sent = [(request.url, request.content) for request in server.requests]
    assert len(set(sent)) == len(sent) == 3
