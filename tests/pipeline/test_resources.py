"""What our overlays say of resources: nothing is left out, and what is not of the form is refused."""

import copy
from datetime import date
from importlib import import_module
from typing import Any

import pytest

from scripts.commands.resources import main
from scripts.render.context.api import ApiContext
from scripts.render.context.change import ChangeContext
from scripts.shape import Shaped
from scripts.spec.apis import APIS, ROOT, Api
from scripts.spec.changeable import updates
from scripts.spec.errors import PipelineError
from scripts.spec.naming import GivenNames
from scripts.spec.operations import operations
from scripts.spec.resources import behaviours, resources, shows, unclassified, vanished
from scripts.spec.yaml import Json, load_own

DOCUMENTS: dict[str, dict[str, Json]] = {}


def document(api: Api) -> dict[str, Json]:
    if api.name not in DOCUMENTS:
        DOCUMENTS[api.name] = load_own(ROOT / "generated" / f"{api.name}.openapi.yaml")
    return DOCUMENTS[api.name]


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.name)
def test_every_resource_of_several_operations_is_classified(api: Api) -> None:
    assert unclassified(document(api)) == []
    assert vanished(document(api)) == {}


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.name)
def test_an_operation_taken_out_is_missed_or_told(api: Api) -> None:
    """Each operation that shares its path with another is missed when its resource forgets it."""
    whole = document(api)
    paths: dict[str, list[str]] = {}
    for one in operations(whole):
        paths.setdefault(one.path, []).append(one.id)
    shared = {one for group in paths.values() if len(group) > 1 for one in group}
    assert shared
    for name, resource in resources(whole).items():
        for operation, role in resource.operations.items():
            entry = copy.deepcopy(whole["x-altegio-resources"])
            entry[name][role].remove(operation)
            if not [one for roles in ("update",) for one in entry[name].get(roles, [])]:
                entry[name].pop("put", None)
            lessened = {**whole, "x-altegio-resources": entry}
            assert (operation in unclassified(lessened)) >= (operation in shared), operation


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.name)
def test_filters_and_fields_are_there(api: Api) -> None:
    """What a resource says of parameters and of fields of bodies is about some that its operations have."""
    nodes = {one.id: one.node for one in operations(document(api))}
    for name, resource in resources(document(api)).items():
        declared = {p["name"] for one in (*resource.list, *resource.action) for p in nodes[one].get("parameters", [])}
        assert set(resource.filters) <= declared, name


def test_a_field_no_answer_shows_is_told_with_what_to_write() -> None:
    """A change sends every field as read; of one that no answer shows by its name, each change would be refused."""
    whole = copy.deepcopy(document(APIS[0]))
    update = next(one for one in operations(whole) if one.id == "update_client")
    body = update.node["requestBody"]["content"]["application/json"]
    body["schema"] = {"$ref": "#/components/schemas/ClientToSend"}
    fields = {"name": {"type": "string"}, "nickname": {"type": "string"}}
    whole["components"]["schemas"]["ClientToSend"] = {"type": "object", "properties": fields}

    def changing() -> ChangeContext | None:
        shaped = Shaped(copy.deepcopy(whole), GivenNames(), 1, 1)
        return ApiContext(APIS[0], shaped, date.min).operations["update_client"].change

    with pytest.raises(PipelineError, match="no answer of get_client shows nickname, .* under unseen that none does"):
        changing()
    client = whole["x-altegio-resources"]["client"]
    for said in ({"unseen": ["nickname"]}, {"fields": {"nickname": "name"}}):
        whole["x-altegio-resources"]["client"] = {**client, **said}
        assert changing() is not None


def test_what_answers_show() -> None:
    shown = {
        "components": {"schemas": {"Pet": {"properties": {"id": {}, "attributes": {"properties": {"name": {}}}}}}},
    }
    pet = {"$ref": "#/components/schemas/Pet"}
    for schema in (pet, {"type": "array", "items": pet}, {"oneOf": [{"type": "null"}, pet]}):
        places = ("id", "name", "attributes.name", "nickname", "id.inner")
        assert [shows(shown, schema, place) for place in places] == [True, True, True, False, False]
    assert shows(shown, {"type": "object"}, "anything")
    assert not shows(shown, {"type": "string"}, "anything")


def test_an_operation_that_is_gone_is_left_out_and_told() -> None:
    whole = document(APIS[0])
    entry = copy.deepcopy(whole["x-altegio-resources"])
    entry["client"]["read"].append("get_client_of_old")
    changed = {**whole, "x-altegio-resources": entry}
    assert vanished(changed) == {"get_client_of_old": "client"}
    assert "get_client_of_old" not in resources(changed)["client"].operations


@pytest.mark.parametrize(
    "entry",
    [
        [],
        {"reads": ["get_client"]},
        {"read": "get_client"},
        {"update": ["update_client"]},
        {"update": ["update_client"], "put": "perhaps", "why": "so"},
        {"update": ["update_client"], "put": "replaces"},
        {"list": ["get_client_list"], "filters": {"id": {"like": "id"}}},
    ],
)
def test_what_is_not_of_the_form_is_refused(entry: Any) -> None:
    with pytest.raises(PipelineError, match="client"):
        resources({**document(APIS[0]), "x-altegio-resources": {"client": entry}})


def test_no_operation_is_of_two_resources() -> None:
    both = {"client": {"read": ["get_client"]}, "customer": {"read": ["get_client"]}}
    with pytest.raises(PipelineError, match="get_client is of client"):
        resources({**document(APIS[0]), "x-altegio-resources": both})


def test_a_behaviour_says_its_rule_and_evidence() -> None:
    assert all(entry["evidence"] for api in APIS for entry in behaviours(document(api)).values())
    with pytest.raises(PipelineError, match="evidence"):
        behaviours({"x-altegio-behaviours": {"break": {"rule": "adds_default"}}})


def test_the_command_counts_and_finds_nothing_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--every"]) == 0
    told = capsys.readouterr().out
    assert "an update replaces" in told
    without = told.split(" updates without change_…:\n")[1].split("\nb2b-v1 ")[0].splitlines()
    made = sum(bool(one.changes) for api in APIS for one in import_module(f"altegio.{api.package}").OPERATIONS.values())
    assert len(without) + made == sum(len(list(updates(document(api)))) for api in APIS)
    assert all(line.partition(": ")[2] for line in without), "each has its reason"
    assert "b2b-v1 client: unknown" in told
