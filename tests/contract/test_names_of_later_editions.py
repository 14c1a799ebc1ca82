"""Bodies whose fields another edition calls otherwise take both names, in every form, and are sent as published."""

import json
import warnings
from typing import Any

import httpx
import pytest

from altegio import Altegio, errors
from tests.contract.calls import APIS, all_operations, arguments
from tests.contract.samples import sample
from tests.support.functions import function_module

CASES = [
    ("v1", "create_appointment"),
    ("v1", "update_appointment"),
    ("v1", "assign_service_to_team_member"),
    ("v2", "create_event"),
    ("v2", "update_event"),
]


def names(api: str, operation_id: str) -> dict[str, str]:
    """The other names of fields in the body of an operation, each with the name it is sent under."""
    body = function_module(api, operation_id).ENDPOINT.body
    model = getattr(getattr(body, "schema", None), "model", None)
    return dict(model.SCHEMA.other_names) if hasattr(getattr(model, "SCHEMA", None), "other_names") else {}


def send(api: str, operation_id: str, body: Any) -> Any:
    """The body on the wire."""
    bodies = []

    def answer(request: httpx.Request) -> httpx.Response:
        bodies.append(json.loads(request.content))
        return httpx.Response(200, json={"success": True, "data": None})

    module = function_module(api, operation_id)
    positional, _ = arguments(module, sample(api, operation_id, full=False), as_model=False)
    with Altegio("partner", "user", transport=httpx.MockTransport(answer)) as altegio:
        module.sync(*positional, client=altegio, body=body)
    return bodies[0]


@pytest.mark.parametrize(("api", "operation_id"), CASES)
def test_both_names_are_taken_and_the_published_one_is_sent(api: str, operation_id: str) -> None:
    """Old names, new names, both; as mappings and as models. One of an earlier release warns, none other does."""
    [(other, published)] = names(api, operation_id).items()
    assert "team_member_id" in {other, published}
    model = function_module(api, operation_id).ENDPOINT.body.schema.model
    body = dict(sample(api, operation_id, full=True).body) | {published: 7}
    body.pop("activity_id", None)  # with a group event, no team member is needed
    otherwise = {other if name == published else name: value for name, value in body.items()}

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert send(api, operation_id, body) == send(api, operation_id, model.from_dict(body)) == body
    assert not caught

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for given in (otherwise, otherwise | {published: 7}):
            for form in (given, model.from_dict(given)):
                assert send(api, operation_id, form) == body
        made = {name: value for name, value in vars(model.from_dict(body)).items() if name != published}
        for keywords in ({published: 7}, {other: 7}, {published: 7, other: 7}):
            assert send(api, operation_id, model(**made, **keywords)) == body
        read = model.from_dict(otherwise)
        assert getattr(read, published) == getattr(read, other) == 7
    assert bool(caught) == (other in model.SCHEMA.earlier)
    assert all(published in str(one.message) for one in caught)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        with pytest.raises(errors.RequestValidationError, match=other):
            send(api, operation_id, body | {other: 8})
        with pytest.raises(errors.RequestValidationError, match=published):
            send(api, operation_id, {name: value for name, value in body.items() if name != published})


def test_no_other_operation_has_such_names_but_those_listed_here() -> None:
    assert {api for api, _ in CASES} <= set(APIS)
    found = [one for one in all_operations() if "team_member_id" in {*names(*one), *names(*one).values()}]
    optional = ("v1", "create_client_account_topup_operation")  # nothing is refused for want of it
    assert found == sorted([*CASES, optional], key=all_operations().index)
