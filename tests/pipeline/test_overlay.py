"""Overlays: applied as the standard says, and an action that does not fit stops the run."""

from pathlib import Path
from typing import Any

import pytest

from scripts.commands import regenerate
from scripts.spec.apis import APIS, ROOT
from scripts.spec.overlay import OverlayError, apply_overlays
from scripts.spec.yaml import dumps, load_own
from tests.pipeline.tiny import contents, play_stages


def overlay(folder: Path, *actions: dict[str, Any], name: str = "a.overlay.yaml", **top: Any) -> Path:
    """An overlay file; actions get a description unless they have one."""
    path = folder / name
    described = [{"description": "Wrong; seen on 2026-07-22.", **action} for action in actions]
    path.write_text(dumps({"overlay": "1.0.0", "info": {"title": "T", "version": "1"}, "actions": described, **top}))
    return path


def apply(folder: Path, document: dict[str, Any], *actions: dict[str, Any]) -> dict[str, Any]:
    return apply_overlays(document, [overlay(folder, *actions)])[0]


def test_objects_are_merged_lists_joined_and_the_rest_replaced(tmp_path: Path) -> None:
    document = {"a": {"keep": 1, "deep": {"x": 1}, "list": [1, 2], "text": "old"}}
    changed = apply(tmp_path, document, {"target": "$.a", "update": {"deep": {"y": 2}, "list": [2, 3], "text": "new"}})
    assert changed == {"a": {"keep": 1, "deep": {"x": 1, "y": 2}, "list": [1, 2, 3], "text": "new"}}
    assert document == {"a": {"keep": 1, "deep": {"x": 1}, "list": [1, 2], "text": "old"}}


def test_update_of_a_list_appends(tmp_path: Path) -> None:
    assert apply(tmp_path, {"a": [1]}, {"target": "$.a", "update": {"b": 2}}) == {"a": [1, {"b": 2}]}


def test_removal_of_several_list_entries_takes_just_these(tmp_path: Path) -> None:
    document = {"a": [{"n": 1}, {"n": 2}, {"n": 1}, {"n": 3}]}
    assert apply(tmp_path, document, {"target": "$.a[?@.n == 1]", "remove": True}) == {"a": [{"n": 2}, {"n": 3}]}


def test_later_actions_see_what_earlier_ones_made(tmp_path: Path) -> None:
    actions = ({"target": "$.a", "update": {"b": {}}}, {"target": "$.a.b", "update": {"c": 1}})
    document, applied = apply_overlays({"a": {}}, [overlay(tmp_path, *actions)])
    assert document == {"a": {"b": {"c": 1}}}
    assert applied == 2


def test_true_is_not_taken_for_one(tmp_path: Path) -> None:
    assert apply(tmp_path, {"a": {"b": 1}}, {"target": "$.a", "update": {"b": True}})["a"]["b"] is True


@pytest.mark.parametrize(
    ("action", "message"),
    [
        ({"target": "$.gone", "update": {"x": 1}}, "matches nothing: fixed upstream .delete.* or moved"),
        ({"target": "$.gone", "remove": True}, "matches nothing"),
        ({"target": "$.a", "update": {"b": 1}}, "changes nothing: fixed upstream, delete this action"),
        ({"target": "$.list", "update": 1}, "changes nothing"),
        ({"target": "$.a.b", "update": {"x": 1}}, "needs an object or a list"),
        ({"target": "$.a[", "remove": True}, "is not a JSONPath"),
        ({"target": "$", "remove": True}, "whole description cannot be removed"),
        ({"target": "$.a"}, "give either update or remove"),
        ({"target": "$.a", "update": {"x": 1}, "remove": True}, "give either update or remove"),
        ({"target": "$.a", "remove": True, "when": "always"}, "unknown key.* when"),
        ({"target": "$.a", "remove": True, "description": " "}, "say in description what is wrong"),
        ({"remove": True}, "a target .JSONPath. is required"),
    ],
)
def test_action_that_does_not_fit_is_refused(tmp_path: Path, action: dict[str, Any], message: str) -> None:
    with pytest.raises(OverlayError, match=message):
        apply(tmp_path, {"a": {"b": 1}, "list": [1]}, action)


def test_every_misfit_is_told_in_one_run(tmp_path: Path) -> None:
    first = overlay(tmp_path, {"target": "$.gone", "remove": True}, {"target": "$.a", "update": {"b": 1}})
    second = overlay(tmp_path, {"target": "$.away", "remove": True}, name="b.overlay.yaml")
    with pytest.raises(OverlayError) as caught:
        apply_overlays({"a": {"b": 1}}, [first, second])
    for text in ("3 overlay action(s)", "a.overlay.yaml, action 1, target $.gone", "action 2", "b.overlay.yaml"):
        assert text in str(caught.value)


@pytest.mark.parametrize(("top", "message"), [({"overlay": "2.0.0"}, "expected"), ({"actions": []}, "holds no action")])
def test_file_that_is_no_overlay_is_refused(tmp_path: Path, top: dict[str, Any], message: str) -> None:
    with pytest.raises(OverlayError, match=message):
        apply_overlays({}, [overlay(tmp_path, **top)])


@pytest.mark.parametrize(
    ("target", "update", "message"),
    [
        ("$.components.schemas.Horse", {"x": 1}, "target $.components.schemas.Horse\n    matches nothing"),
        ("$.components.schemas.Pet", {"type": "object"}, "target $.components.schemas.Pet\n    changes nothing"),
    ],
    ids=["target gone", "without effect"],
)
def test_misfit_stops_the_run_and_leaves_the_tree(
    tree: Path, target: str, update: dict[str, Any], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    overlay(tree / APIS[1].overlays, {"target": target, "update": update}, name="stale.overlay.yaml")
    before = contents(tree)
    assert regenerate.main([], root=tree, stages=play_stages()) == 1
    told = capsys.readouterr().err
    assert told.startswith("error: 1 overlay action(s) do not fit the description")
    assert f"stale.overlay.yaml, action 1, {message}" in told
    assert contents(tree) == before


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.name)
def test_overlays_of_this_repository_fit(api: Any) -> None:
    files = api.overlay_files(ROOT)
    _, applied = apply_overlays(load_own(ROOT / api.pin), files)
    assert applied >= len(files)


def test_an_operation_that_is_published_by_now_is_not_added_again(tmp_path: Path) -> None:
    """Under its own path or another one: the vendor's stays as it is, and the action asks to be deleted."""
    published = {"paths": {"/locations/pets": {"get": {"operationId": "list_pets", "responses": {}}}}}
    for path in ("/locations/pets", "/company/pets"):
        ours = {path: {"get": {"operationId": "list_pets", "summary": "Ours", "responses": {"200": {}}}}}
        with pytest.raises(OverlayError, match="list_pets is there already; fixed upstream, delete this action"):
            apply(tmp_path, published, {"target": "$.paths", "update": ours})


def test_an_operation_may_be_moved_by_a_removal_and_an_addition(tmp_path: Path) -> None:
    pets = {"operationId": "list_pets", "responses": {}}
    actions = ({"target": "$.paths['/wrong']", "remove": True}, {"target": "$.paths", "update": {"/r": {"get": pets}}})
    assert apply(tmp_path, {"paths": {"/wrong": {"get": pets}}}, *actions) == {"paths": {"/r": {"get": pets}}}
