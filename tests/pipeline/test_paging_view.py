"""A declaration of paging is checked against the operation: what it names has to be there."""

import copy
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from attrs import frozen

from altegio_core.base.operation import Operation
from altegio_core.mock.pages import page
from altegio_core.operations import page_styles
from altegio_core.operations.endpoint import Endpoint, ResponseSpec
from altegio_core.operations.envelope import Envelope, Meta
from altegio_core.operations.page_styles import ByPage
from altegio_core.operations.paging import Arguments, Paging
from altegio_core.schema.types import ANY, Array
from altegio_core.tooling.catalogue import Catalogue
from altegio_core.tooling.example_values import ExampleMaker
from scripts.render.context.api import ApiContext
from scripts.render.context.paging import PagingContext
from scripts.shape import shape
from scripts.spec.errors import PipelineError
from tests.pipeline.tiny import EDITION
from tests.pipeline.workshop import API, description, furnish

PET = {"type": "object", "properties": {"id": {"type": "integer"}, "name": {"type": "string"}}}
PAGE = {"name": "page", "in": "query", "schema": {"type": "integer"}}
SIZE = {"name": "per-page", "in": "query", "schema": {"type": "integer", "maximum": 50}}
META = {"type": "object", "properties": {"all": {"type": "integer"}, "next": {"$ref": "#/components/schemas/Next"}}}
NEXT = {"type": "object", "properties": {"since": {"type": "string"}}}
BODY = {"since": {"type": "string"}, "page": {"type": "integer"}, "size": {"type": "integer"}}


def operation(data: dict[str, Any], declared: Any, **more: Any) -> dict[str, Any]:
    envelope = {"type": "object", "properties": {"success": {"type": "boolean"}, "data": data, "meta": META}}
    content = {"application/json": {"schema": envelope}}
    return {
        "operationId": "list_pets",
        "tags": ["Pets"],
        "parameters": [PAGE, SIZE],
        "requestBody": {"content": {"application/json": {"schema": {"type": "object", "properties": BODY}}}},
        "responses": {"200": {"description": "OK", "content": content}},
        "x-altegio-pagination": declared,
        **more,
    }


def paging(folder: Path, declared: Any, data: dict[str, Any] | None = None, **others: Any) -> PagingContext | None:
    pets = {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}
    paths = {"/pets": {"post": operation(data or pets, declared)}}
    for number, name in enumerate(others.get("beside", [])):
        beside = copy.deepcopy(paths["/pets"]["post"]) | {"operationId": name}
        del beside["x-altegio-pagination"]
        paths[f"/beside/{number}"] = {"get": beside}
    document = description(paths, {"Pet": PET, "Next": NEXT})
    shaped = shape(document, API, root=furnish(folder / "tree"))
    return ApiContext(API, shaped, EDITION).operations["list_pets"].paging


def test_everything_declared_reaches_the_module(tmp_path: Path) -> None:
    made = paging(tmp_path, {"page": "page", "size": "per-page", "total": "meta.all", "order": {"per-page": 7}})
    assert made is not None
    assert made.source == (
        "ByPage(at='page', size='per_page', largest=50, identity=(('id',),), total=('meta', 'all'), "
        "order={'per_page': 7})"
    )
    assert made.item_annotation == "models.Pet"
    assert "``page`` is where to begin. Pages hold 50 items unless ``per_page``" in made.note()


def test_items_side_by_side_and_a_cursor_in_the_body(tmp_path: Path) -> None:
    data = {
        "type": "object",
        "properties": {
            "cats": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}},
            "rest": {"type": "object", "properties": {"owners": {"type": "array", "items": {"type": "string"}}}},
        },
    }
    declared = {"cursor": "meta.next", "fields": ["since"], "in": "body", "items": ["cats", "rest.owners"]}
    made = paging(tmp_path, declared, data)
    assert made is not None
    assert made.source == (
        "ByCursor(cursor=('meta', 'next'), fields=('since',), items=(('cats',), ('rest', 'owners')), in_body=True)"
    )
    assert made.item_annotation == "models.Pet | str"


def test_what_is_not_declared_does_not_page(tmp_path: Path) -> None:
    assert paging(tmp_path, None) is None


NOTHING = Catalogue({"operations": {}, "models": {}, "docs": {"base": ""}})
*_FIRST, _LAST = page_styles.STYLES
ONE_IS_NEEDED = f"one of {', '.join(_FIRST)} and {_LAST} is needed"
GOOD = {"page": "page", "size": "per-page"}


@pytest.mark.parametrize(
    ("declared", "told"),
    [
        (GOOD | {"page": "pages"}, "there is no query parameter pages"),
        (GOOD | {"size": "per_page"}, "there is no query parameter per_page"),
        (GOOD | {"order": {"by": "id"}}, "there is no query parameter by"),
        (GOOD | {"in": "body"}, "there is no field per-page in the body"),
        (GOOD | {"in": "header"}, "'header' is none of query, body"),
        (GOOD | {"total": "meta.total"}, "there is no meta.total by the description"),
        (GOOD | {"total": "all"}, "all does not begin with data or meta"),
        (GOOD | {"id": ["number"]}, "there is no number by the description"),
        (GOOD | {"items": ["pets"]}, "there is no pets by the description"),
        (GOOD | {"pages": "page"}, "unknown pages"),
        (GOOD | {"offset": "page"}, ONE_IS_NEEDED),
        ("page", ONE_IS_NEEDED),
        ({"page": "page"}, "page goes with size"),
        ({"page": "since", "size": "size", "in": "body"}, "page is a whole number"),
        ({"cursor": "meta.next", "fields": ["until"], "in": "body"}, "there is no until by the description"),
        ({"cursor": "meta.next", "fields": ["since"]}, "a cursor goes into the body"),
        ({"cursor": "data", "fields": ["since"], "in": "body"}, "data does not begin with meta"),
    ],
)
def test_what_is_not_there_is_refused(tmp_path: Path, declared: Any, told: str) -> None:
    with pytest.raises(PipelineError, match=f"^list_pets: x-altegio-pagination: {told}$"):
        paging(tmp_path, declared)


def test_data_that_is_no_list_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PipelineError, match="items: not a list by the description"):
        paging(tmp_path, GOOD, PET)


def test_an_operation_of_the_iterators_name_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PipelineError, match="there is an operation of the iterator's name"):
        paging(tmp_path, GOOD, beside=["iter_list_pets"])


def test_one_more_style_is_a_class_and_its_entry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From there it is known to the description, the module of the operation, and the mock server."""

    @frozen(kw_only=True)
    class ByPageFromZero(ByPage[Any]):
        def _first(self) -> int:
            return 0

        def row_of(self, arguments: Mapping[str, Any], size: int) -> int | None:
            return self.number(arguments) * size

    monkeypatch.setitem(page_styles.STYLES, "page_from_zero", ByPageFromZero)
    made = paging(tmp_path, {"page_from_zero": "page", "size": "per-page"})
    assert made is not None
    assert (made.style, made.source) == (
        "ByPageFromZero",
        "ByPageFromZero(at='page', size='per_page', largest=50, identity=(('id',),))",
    )
    style = ByPageFromZero(at="page", size="per_page", largest=50)
    assert style.window({"page": 2, "per_page": 10}, 25) == (20, 10)
    assert style.window({}, 25) == (0, 25)


def test_a_style_without_numbers_is_no_more_than_that(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Here: the page after an item, by the id of that. Nothing of the pipeline or of the mock server knows it."""

    @frozen(kw_only=True)
    class AfterItem(Paging[Any]):
        DECLARED = {"at": "argument", "last": "place"}  # noqa: RUF012 - as the others, a class variable

        at: str
        last: tuple[str, ...]

        def after(self, arguments: Arguments, envelope: Envelope[Any], count: int) -> Arguments | None:
            last = envelope.meta.get(self.last[1])
            return None if last is None else self._with(arguments, {self.at: last})

        def position(self, arguments: Arguments) -> str:
            return str(self._chosen(arguments).get(self.at))

        def window(self, arguments: Arguments, usual: int) -> tuple[int, int]:
            return int(self._chosen(arguments).get(self.at, 0)), usual

        def told_of_next(self, start: int) -> tuple[tuple[str, ...], Any]:
            return self.last, start

    monkeypatch.setitem(page_styles.STYLES, "item", AfterItem)
    made = paging(tmp_path, {"item": "page", "last": "meta.next"})
    assert made is not None
    assert (made.source, made.chosen) == (
        "AfterItem(at='page', last=('meta', 'next'), identity=(('id',),))",
        "page",
    )
    style = AfterItem(at="page", last=("meta", "next"))
    endpoint = Endpoint(Operation("list_pets", "v1", "GET", "/pets"), ResponseSpec(Array(ANY)))
    example: dict[str, Any] = {"data": [{"id": 5}], "meta": {}}
    pages = [page(style, endpoint, {"page": at}, example, ExampleMaker(NOTHING, full=False), 30) for at in (0, 25)]
    assert [(len(one["data"]), one["meta"]["next"]) for one in pages] == [(25, 25), (5, None)]
    seen = [style.after({"page": 0}, Envelope([], Meta(one["meta"])), 25) for one in pages]
    assert seen == [{"page": 25}, None]
