"""Operations that cannot be read are found one by one and set aside; the rest of the description comes through."""

import copy
from typing import Any

import pytest

from scripts.spec.errors import PipelineError
from scripts.spec.operations import operations
from scripts.spec.yaml import loads
from scripts.update.quarantine import HeldBack, without_broken
from tests.pipeline.tiny import TINY


def shop(number: int) -> dict[str, Any]:
    """A description of so many operations."""
    document = loads(TINY, "tiny")
    node = document["paths"]["/pets"]["post"]
    for count in range(number):
        document["paths"][f"/pets/{count}"] = {"post": {**copy.deepcopy(node), "operationId": f"create_{count}"}}
    return document


def accept(document: dict[str, Any]) -> None:
    """A trial that has nothing to object to."""


def test_whole_description_is_tried_once() -> None:
    tries: list[int] = []
    document = shop(50)
    assert without_broken(document, None, lambda one: tries.append(len(one["paths"]))) == (document, [])
    assert tries == [52]


def test_culprits_are_found_by_halves() -> None:
    tries = 0

    def trial(document: dict[str, Any]) -> None:
        nonlocal tries
        tries += 1
        for path in document["paths"]:
            if path in {"/pets/7", "/pets/93"}:
                raise PipelineError(f"{path} will not do")

    told: list[str] = []
    result, held = without_broken(shop(120), None, trial, told.append)
    assert held == [HeldBack(f"create_{one}", f"/pets/{one} will not do", kept=False) for one in (7, 93)]
    assert len(result["paths"]) == 120
    assert tries < 40
    # It takes its time, and says how far it is.
    assert told[0].startswith("one of 122 operations cannot be read, looking which: /pets/")
    assert told[1] == "one of 122 operations"
    culprits = [line for line in told[1:] if "cannot be read" in line]
    assert culprits == [f"POST /pets/{one} cannot be read" for one in (7, 93)]


@pytest.mark.parametrize(
    ("part", "value", "why"),
    [
        ("parameters", "see the text", "no list under parameters"),
        ("parameters", ["shop_id"], "something under parameters is no mapping"),
        ("responses", ["OK"], "no mapping under responses"),
        ("responses", {"200": "OK"}, "something under responses is no mapping"),
        ("requestBody", [], "no mapping under requestBody"),
    ],
)
def test_pinned_version_stands_in(part: str, value: Any, why: str) -> None:
    pinned, published = shop(3), shop(3)
    published["paths"]["/pets/1"]["post"][part] = value
    result, held = without_broken(published, pinned, accept)
    assert held == [HeldBack("create_1", why, kept=True)]
    assert result == pinned


def test_pinned_version_does_not_stand_in_if_it_refers_to_what_is_gone() -> None:
    pinned, published = shop(1), shop(1)
    published["paths"]["/pets/{pet_id}"]["get"] = None
    for item in published["paths"].values():
        item.get("post", {}).pop("requestBody", None)
    del published["components"]["schemas"]["Pet"]
    result, held = without_broken(published, pinned, accept)
    assert [(one.name, one.why, one.kept) for one in held] == [("GET /pets/{pet_id}", "it is not a mapping", False)]
    assert "/pets/{pet_id}" not in result["paths"]


def test_fault_of_no_single_operation_stops_the_run() -> None:
    def trial(document: dict[str, Any]) -> None:
        raise PipelineError("info will not do")

    with pytest.raises(PipelineError, match="more than 2 of 4 operations cannot be read.*info will not do"):
        without_broken(shop(2), None, trial)


def test_the_search_ends_where_more_fail_than_may_be_held_back() -> None:
    """A large description none of which can be read is refused soon, not after a trial of each operation."""
    tried: list[int] = []

    def trial(document: dict[str, Any]) -> None:
        tried.append(len(document["paths"]))
        raise PipelineError("none will do")

    with pytest.raises(PipelineError, match="more than 100 of 1002 operations"):
        without_broken(shop(1000), None, trial)
    assert len(tried) < 250
    assert sum(tried) < 5 * 1002


def test_operation_id_given_twice_is_no_fault_of_either() -> None:
    published = shop(2)
    published["paths"]["/pets/1"]["post"]["operationId"] = "create_0"
    with pytest.raises(PipelineError, match="operationId create_0 twice"):
        without_broken(published, None, lambda document: list(operations(document)).clear())
