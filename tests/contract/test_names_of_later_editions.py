"""Bodies whose fields a later edition calls otherwise take both names, in every form, and are sent as published."""

import json
import warnings
from typing import Any

import httpx
import pytest

from altegio import Altegio, errors
from tests.contract.calls import APIS, arguments, function_module
from tests.contract.description import corrected, operations
from tests.contract.samples import sample

CASES = [
    ("v1", "create_appointment", "staff_id"),
    ("v1", "update_appointment", "staff_id"),
    ("v1", "assign_service_to_team_member", "master_id"),
    ("v2", "create_event", "staff_id"),
    ("v2", "update_event", "staff_id"),
]
LATER = "team_member_id"


def send(api: str, operation_id: str, body: Any) -> Any:
    """The body on the wire, with no warning on the way."""
    bodies = []

    def answer(request: httpx.Request) -> httpx.Response:
        bodies.append(json.loads(request.content))
        return httpx.Response(200, json={"success": True, "data": None})

    module = function_module(api, operation_id)
    positional, _ = arguments(module, sample(api, operation_id, full=False), as_model=False)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with Altegio("partner", "user", transport=httpx.MockTransport(answer)) as altegio:
            module.sync(*positional, client=altegio, body=body)
    return bodies[0]


@pytest.mark.parametrize(("api", "operation_id", "published"), CASES)
def test_both_names_are_taken_and_the_published_one_is_sent(api: str, operation_id: str, published: str) -> None:
    body = dict(sample(api, operation_id, full=True).body) | {published: 7}
    body.pop("activity_id", None)  # with a group event, no team member is needed
    later = {LATER if name == published else name: value for name, value in body.items()}
    model = function_module(api, operation_id).ENDPOINT.body.schema.model
    for given in (body, later, later | {published: 7}):
        for form in (given, model.from_dict(given)):
            assert send(api, operation_id, form) == body
    made = {name: value for name, value in vars(model.from_dict(body)).items() if name != published}
    for keywords in ({published: 7}, {LATER: 7}, {published: 7, LATER: 7}):
        assert send(api, operation_id, model(**made, **keywords)) == body
    assert model.from_dict(later).team_member_id == getattr(model.from_dict(later), published) == 7
    with pytest.raises(errors.RequestValidationError, match=LATER):
        send(api, operation_id, body | {LATER: 8})
    with pytest.raises(errors.RequestValidationError, match=published):
        send(api, operation_id, {name: value for name, value in body.items() if name != published})


def test_no_other_operation_has_such_names_but_those_listed_here() -> None:
    """The working hours of v1 have one, as their documented name is not the one the server reads."""
    found = set()
    for api in APIS:
        schemas = corrected(api)["components"]["schemas"]
        models = {
            name for name, schema in schemas.items() if "x-altegio-other-names" in json.dumps(schema.get("properties"))
        }
        for operation_id, (_, _, node) in operations(corrected(api)).items():
            if any(f'/{name}"' in json.dumps(node.get("requestBody")) for name in models):
                found.add((api, operation_id))
    assert found == {(api, operation_id) for api, operation_id, _ in CASES}
