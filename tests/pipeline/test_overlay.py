"""Overlays: applied as the standard says, and an action that does not fit stops the run."""

from pathlib import Path
from typing import Any

import pytest

from scripts.commands import regenerate
from scripts.spec.apis import APIS, ROOT
from scripts.spec.errors import PipelineError
from scripts.spec.overlay import SURE, Misfit, OverlayError, apply_overlays, how_sure, try_overlays
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


@pytest.mark.parametrize(
    "first",
    [
        {"target": "$.a", "update": {"new": {"n": 1}}},
        {"target": "$.a.inner", "update": {"new": [{"n": 1}]}},
        {"target": "$.a.inner", "update": {"o": 5}},
        {"target": "$.a", "update": {"inner": 7}},
        {"target": "$.a", "update": {"list": [{"n": 1}]}},
        {"target": "$.a.list", "update": {"n": 1}},
        {"target": "$.a['list', 'text']", "update": {"n": 1}},  # the text is nothing that could be updated
        {"target": "$.a.list[0]", "remove": True},
    ],
    ids=["object", "list", "field", "no object any more", "joined", "appended", "appended before it failed", "removed"],
)
def test_whatever_an_action_changes_later_descents_see(first: dict[str, Any], tmp_path: Path) -> None:
    document = {"a": {"n": 0, "inner": {"n": 2, "m": 1}, "list": [{"n": 3, "o": 1}], "text": "x"}}
    passing = {"target": "$..n", "update": {"x": 1}}  # all there is; numbers cannot be updated
    for name in "nmo":
        actions = (passing, {**passing, "target": f"$..{name}"}, first, {"target": f"$..{name}", "remove": True})
        at_once, _, misfits = try_overlays(document, [overlay(tmp_path, *actions)])
        by_and_by, kinds = document, []
        for action in actions:
            by_and_by, _, misfit = try_overlays(by_and_by, [overlay(tmp_path, action)])
            kinds += [one.kind for one in misfit]
        assert at_once == by_and_by
        assert [one.kind for one in misfits] == kinds


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


MISFITS = [
    {"target": "$.gone", "update": {"x": 1}},
    {"target": "$.a", "update": {"b": 1}},
    {"target": "$.a.b", "update": {"x": 1}},
    {"target": "$.list", "update": 1},
]


def test_a_misfit_is_told_with_its_place_and_what_to_do(tmp_path: Path) -> None:
    document = {"a": {"b": 1}, "list": [1]}
    path = overlay(tmp_path, *MISFITS)
    with pytest.raises(OverlayError) as caught:
        apply_overlays(document, [path])
    nothing = "fixed upstream, delete this action"
    assert str(caught.value).splitlines() == [
        "4 overlay action(s) do not fit the description:",
        "  a.overlay.yaml, action 1, target $.gone",
        "    matches nothing: fixed upstream (delete this action) or moved (retarget it)",
        "  a.overlay.yaml, action 2, target $.a",
        f"    changes nothing: {nothing}",
        "  a.overlay.yaml, action 3, target $.a.b",
        "    an update needs an object or a list as its target: name the parent, give the key in update",
        "  a.overlay.yaml, action 4, target $.list",
        f"    changes nothing: {nothing}",
    ]
    corrected, tried, misfits = try_overlays(document, [path])
    assert (corrected, tried) == (document, 4)
    kinds = ("no match", "no effect", "no container", "no effect")
    targets = [str(action["target"]) for action in MISFITS]
    assert misfits == [
        Misfit(f"a:{number}", "a.overlay.yaml", number, target, kind, "")
        for number, (target, kind) in enumerate(zip(targets, kinds, strict=True), 1)
    ]


@pytest.mark.parametrize(
    ("target", "place", "reference", "instead"),
    [
        (
            "$.paths['/pets'].get.responses['200'].content.json.schema.properties.age",
            "$['paths']['/pets']['get']['responses']['200']['content']['json']['schema']",
            "#/components/schemas/Pet",
            "$['components']['schemas']['Pet']['properties']['age']",
        ),
        (
            "$.paths[*][?@.operationId == 'list_pets'].parameters[?@.name == 'page'].schema",
            "$['paths']['/pets']['get']['parameters'][0]",
            "#/components/parameters/page",
            "$['components']['parameters']['page']['schema']",
        ),
    ],
)
def test_a_reference_on_the_way_is_told_and_the_target_to_write(
    tmp_path: Path, target: str, place: str, reference: str, instead: str
) -> None:
    schema = {"$ref": "#/components/schemas/Pet"}
    answer = {"200": {"content": {"json": {"schema": schema}}}}
    pets = {"operationId": "list_pets", "parameters": [{"$ref": "#/components/parameters/page"}], "responses": answer}
    components = {
        "schemas": {"Pet": {"properties": {"age": {"type": "integer"}}}},
        "parameters": {"page": {"name": "page", "schema": {"type": "integer"}}},
    }
    document = {"paths": {"/pets": {"get": pets}}, "components": components}
    [misfit] = try_overlays(document, [overlay(tmp_path, {"target": target, "update": {"minimum": 1}})])[2]
    assert misfit.problem.startswith(f"matches nothing: {place} is a $ref to {reference}; ")
    assert misfit.problem.endswith(f"write {instead}")
    assert apply(tmp_path, document, {"target": instead, "update": {"minimum": 1}}) != document


def test_what_is_no_path_is_told_with_what_is_wrong_with_it(tmp_path: Path) -> None:
    [misfit] = try_overlays({}, [overlay(tmp_path, {"target": "$.a[", "remove": True})])[2]
    assert misfit.kind == "bad path"
    assert misfit.fault == "is not a JSONPath (RFC 9535)"
    assert misfit.problem == f"is not a JSONPath (RFC 9535): {misfit.detail}"
    assert "column 4" in misfit.detail


def test_an_extension_that_is_none_is_told_with_its_place(tmp_path: Path) -> None:
    with pytest.raises(PipelineError, match="a.overlay.yaml, action 1: x-altegio-retry"):
        apply(tmp_path, {"a": {}}, {"target": "$.a", "update": {"x-altegio-retry": "perhaps"}})


def test_what_is_accepted_as_stale_need_not_fit_and_has_to_be_stale(tmp_path: Path) -> None:
    gone, fits = {"target": "$.gone", "remove": True}, {"target": "$.a", "update": {"c": 2}}
    path = overlay(tmp_path, gone, fits)
    assert apply_overlays({"a": {"b": 1}}, [path], {"a:1"}) == ({"a": {"b": 1, "c": 2}}, 1)
    with pytest.raises(OverlayError) as caught:
        apply_overlays({"a": {"b": 1}}, [path], {"a:1", "a:2"})
    assert str(caught.value).splitlines()[1:] == [
        "  a:2 is accepted as stale and fits again",
        "    delete its line in stale.toml",
    ]


def test_who_watches_sees_each_action_before_it_is_carried_out(tmp_path: Path) -> None:
    """What it finds wrong may be accepted as stale, though it is carried out."""
    actions = ({"target": "$.a", "update": {"b": 2}}, {"target": "$.gone", "remove": True})
    seen: list[Any] = []

    def watch(document: Any, name: str, action: Any, nodes: Any, passed: Any) -> bool:
        seen.append((document["a"].copy(), name, action["target"], [dict(node.value) for node in nodes]))
        return wrong

    path = overlay(tmp_path, *actions)
    for wrong in (True, False):
        accepted = {"a:1", "a:2"} if wrong else {"a:2"}
        assert apply_overlays({"a": {"b": 1}}, [path], accepted, watch) == ({"a": {"b": 2}}, 1)
    assert seen == [({"b": 1}, "a:1", "$.a", [{"b": 1}])] * 2
    with pytest.raises(OverlayError, match="a:1 is accepted as stale and fits again"):
        apply_overlays({"a": {"b": 1}}, [path], {"a:1", "a:2"}, watch)


def test_an_addition_the_vendor_has_made_by_now_is_told_with_what_is_there(tmp_path: Path) -> None:
    def one(name: str, **more: Any) -> dict[str, Any]:
        return {"get": {"operationId": name, "responses": {}, **more}}

    published = {"paths": {"/a": one("first"), "/b": one("second")}}
    both = overlay(tmp_path, {"target": "$.paths", "update": {"/x": one("second"), "/y": one("first")}})
    document, _, [misfit] = try_overlays(published, [both])
    assert (misfit.kind, misfit.detail) == ("published", "first, second are")
    assert document == published
    # Something else that has such a key, such as the example of an operation, is no operation.
    example = {"/z": {"example": {"operationId": "first"}}}
    assert apply(tmp_path, published, {"target": "$.paths", "update": example})["paths"]["/z"] == example["/z"]


def test_a_parameter_the_vendor_has_listed_by_now_is_not_added_again(tmp_path: Path) -> None:
    page = {"name": "page", "in": "query", "schema": {"type": "string"}}
    document = {"paths": {}, "list": [{**page, "schema": {"type": "integer"}}]}
    _, _, [misfit] = try_overlays(document, [overlay(tmp_path, {"target": "$.list", "update": page})])
    assert (misfit.kind, misfit.detail) == ("published", "parameter page is")
    for other in ({**page, "in": "path"}, {**page, "name": "size"}, {"name": "page"}, {"in": "query"}):
        assert apply(tmp_path, document, {"target": "$.list", "update": other})["list"][1:] == [other]


def test_an_action_of_several_targets_changes_those_that_are_not_so_yet(tmp_path: Path) -> None:
    as_wanted: dict[str, Any] = {"x": 1, "l": [1], "o": {"p": 1}}
    for other in ({**as_wanted, "x": 2}, {**as_wanted, "l": []}, {**as_wanted, "o": {}}):
        for document in ({"a": [as_wanted, other]}, {"a": [other, as_wanted]}):
            changed = apply(tmp_path, document, {"target": "$.a[*]", "update": as_wanted})
            assert changed == {"a": [as_wanted] * 2}
    inside = {"target": "$.a", "update": {"o": {"x": 2}, "l": [1], "p": {"y": 1}}}
    assert apply(tmp_path, {"a": {"o": {"x": 1}, "l": [1], "p": {"y": 1}}}, inside)["a"]["o"] == {"x": 2}
    inside = {"target": "$.a", "update": {"o": {"x": 1}, "l": [2], "p": {"y": 1}}}
    assert apply(tmp_path, {"a": {"o": {"x": 1}, "l": [1], "p": {"y": 1}}}, inside)["a"]["l"] == [1, 2]
    for lists in ([[1], []], [[], [1]]):
        assert apply(tmp_path, {"a": lists}, {"target": "$.a[*]", "update": 1}) == {"a": [[1], [1]]}


def test_what_an_update_brings_belongs_to_one_place(tmp_path: Path) -> None:
    """Later actions that change one of several places leave the others alone."""
    actions = (
        {"target": "$.a[*]", "update": {"new": {"n": {"o": 1}}, "list": [{"m": 1}]}},
        {"target": "$.a[0].new.n", "update": {"o": 2}},
        {"target": "$.a[0].list[0]", "update": {"m": 2}},
        {"target": "$.b[*]", "update": {"o": {"p": 1}}},
        {"target": "$.b[0][0].o", "update": {"p": 2}},
    )
    changed = apply(tmp_path, {"a": [{"list": []}, {"list": []}], "b": [[], []]}, *actions)
    assert changed["a"] == [
        {"list": [{"m": 2}], "new": {"n": {"o": 2}}},
        {"list": [{"m": 1}], "new": {"n": {"o": 1}}},
    ]
    assert changed["b"] == [[{"o": {"p": 2}}], [{"o": {"p": 1}}]]


def test_null_is_put_where_nothing_was(tmp_path: Path) -> None:
    assert apply(tmp_path, {"a": {}}, {"target": "$.a", "update": {"b": None}}) == {"a": {"b": None}}


def test_the_evidence_of_an_action_is_its_own_or_that_of_its_file(tmp_path: Path) -> None:
    assert how_sure({"info": {"x-sure": "live"}}, {}) == "live"
    assert how_sure({"info": {"x-sure": "live"}}, {"x-sure": "analogy"}) == "analogy"
    assert how_sure({"info": {}}, {}) == ""
    action = {"target": "$.a", "update": {"b": 2}}
    for word in SURE:
        assert apply(tmp_path, {"a": {}}, {**action, "x-sure": word}) == {"a": {"b": 2}}
    told = f"a.overlay.yaml, action 1: 'hearsay' says not how sure it is (x-sure): {', '.join(SURE)}"
    for where in ({"info": {"title": "T", "version": "1", "x-sure": "hearsay"}}, {}):
        path = overlay(tmp_path, action if where else {**action, "x-sure": "hearsay"}, **where)
        with pytest.raises(OverlayError) as caught:
            apply_overlays({"a": {}}, [path])
        assert str(caught.value) == told


@pytest.mark.parametrize(
    ("top", "told"),
    [
        ({"overlay": "2.0.0"}, "a.overlay.yaml: expected \"overlay: 1.0.0\", got '2.0.0'"),
        ({"info": "T"}, "a.overlay.yaml: info (title, version) is required"),
        ({"actions": []}, "a.overlay.yaml: holds no action; delete the file"),
        ({"actions": {"target": "$"}}, "a.overlay.yaml: holds no action; delete the file"),
        ({"actions": ["$"]}, "a.overlay.yaml, action 1: an object is required"),
        ({"actions": [{"b": 1, "a": 2}]}, "a.overlay.yaml, action 1: unknown key(s) a, b"),
        ({"actions": [{"target": "$"}]}, "a.overlay.yaml, action 1: say in description what is wrong"),
    ],
)
def test_what_is_wrong_with_a_file_is_told_with_its_place(tmp_path: Path, top: dict[str, Any], told: str) -> None:
    with pytest.raises(OverlayError) as caught:
        apply_overlays({}, [overlay(tmp_path, **top)])
    assert str(caught.value).startswith(told)


def test_removal_takes_keys_and_entries_from_the_end(tmp_path: Path) -> None:
    document = {"a": {"x": 1, "y": 2}, "b": list(range(12)), "c": 1}
    gone = apply(tmp_path, document, {"target": "$.a.*", "remove": True}, {"target": "$.b[2,10,2]", "remove": True})
    assert gone == {"a": {}, "b": [0, 1, 3, 4, 5, 6, 7, 8, 9, 11], "c": 1}
    several = {"a": {"x": 1}, "b": {"x": 1, "y": [{"x": 2}]}, "c": [[7, 8], [7, 9]]}
    gone = apply(tmp_path, several, {"target": "$..x", "remove": True}, {"target": "$.c[*][0]", "remove": True})
    assert gone == {"a": {}, "b": {"y": [{}]}, "c": [[8], [9]]}
