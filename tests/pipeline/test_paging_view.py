"""A declaration of paging is checked against the operation: what it names has to be there."""

import copy
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from attrs import frozen

from altegio_core.mock import pages
from altegio_core.operations import page_styles
from altegio_core.operations.page_styles import ByPage
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


GOOD = {"page": "page", "size": "per-page"}


@pytest.mark.parametrize(
    ("declared", "told"),
    [
        (GOOD | {"page": "pages"}, "there is no query parameter pages"),
        (GOOD | {"size": "per_page"}, "there is no query parameter per_page"),
        (GOOD | {"order": {"by": "id"}}, "there is no query parameter by"),
        (GOOD | {"in": "body"}, "there is no field per-page in the body"),
        (GOOD | {"in": "header"}, "in is query or body"),
        (GOOD | {"total": "meta.total"}, "there is no meta.total by the description"),
        (GOOD | {"total": "all"}, "all does not begin with data or meta"),
        (GOOD | {"id": ["number"]}, "there is no number by the description"),
        (GOOD | {"items": ["pets"]}, "there is no pets by the description"),
        (GOOD | {"pages": "page"}, "unknown pages"),
        (GOOD | {"offset": "page"}, "one of page, offset and cursor is needed"),
        ("page", "one of page, offset and cursor is needed"),
        ({"page": "page"}, "page goes with size and without fields"),
        ({"page": "since", "size": "size", "in": "body"}, "page and size are whole numbers"),
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
            return self._number(arguments) * size

    monkeypatch.setitem(page_styles.STYLES, "page_from_zero", ByPageFromZero)
    made = paging(tmp_path, {"page_from_zero": "page", "size": "per-page"})
    assert made is not None
    assert (made.style, made.source) == (
        "ByPageFromZero",
        "ByPageFromZero(at='page', size='per_page', largest=50, identity=(('id',),))",
    )
    mocked = pages._window(ByPageFromZero(at="page", size="per_page", largest=50), {"page": 2, "per_page": 10})
    assert mocked == (20, 10)
    assert pages._window(ByPageFromZero(at="page", size="per_page", largest=50), {}) == (0, 25)
