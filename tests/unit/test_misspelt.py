"""Nothing misspelt leaves: every name of every operation with one wrong letter, at every depth of bodies."""

from collections.abc import Iterator
from typing import Any

import pytest

from altegio import Altegio
from altegio_core.base.errors import RequestValidationError
from tests.support.family import httpx
from tests.unit.misspelt import Misspelt, endpoint, example_body, misspelt

CASES = list(misspelt())
SENT: list[httpx.Request] = []


def _send(request: httpx.Request) -> httpx.Response:
    SENT.append(request)
    return httpx.Response(200, json={"success": True, "data": None, "meta": {}})


@pytest.fixture(scope="module")
def altegio() -> Iterator[Altegio]:
    with Altegio("partner", "user", transport=httpx.MockTransport(_send), limiter=None) as client:
        yield client


def test_thousands_of_unknown_names_are_refused_and_few_of_them_guessed_at(
    altegio: Altegio, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A body of another API, or a table sent as one object: to compare each name with each of ours takes seconds."""
    guessed: list[str] = []

    def spelt_alike(name: str, known: list[str]) -> list[str]:
        guessed.append(name)
        return []

    monkeypatch.setattr("altegio_core.schema.misspelt.spelt_alike", spelt_alike)
    names = [f"column_{number}" for number in range(2_000)]
    with pytest.raises(RequestValidationError) as caught:
        altegio.v1.clients.create_client(4564, body={"name": "Ann", "phone": "1", **dict.fromkeys(names, 1)})
    assert [problem.field for problem in caught.value.problems] == [f"body.{name}" for name in names]
    assert guessed == names[:30]


def test_there_are_as_many_as_the_catalogue_has_names() -> None:
    bodies = [case for case in CASES if case.holder is not None]
    assert len(CASES) > 5_000
    assert len(bodies) > 2_500
    assert sum(len(case.holder or ()) > 0 for case in bodies) > 1_000, "few are nested"
    assert len({(case.api, case.operation) for case in CASES}) > 350


def test_every_name_with_a_wrong_letter_is_refused_unsent_with_the_right_one(altegio: Altegio) -> None:
    wrong = [problem for case in CASES if (problem := _problem(altegio, case))]
    assert wrong == []
    assert SENT == []


def _problem(altegio: Altegio, case: Misspelt) -> str:
    """What is not as it has to be, empty if all is."""
    method = getattr(getattr(getattr(altegio, case.api), case.tag), case.operation)
    given = _arguments(case)
    try:
        method(**given)
    except TypeError as error:
        told = str(error) if case.holder is None else f"TypeError {error}"
        where = f"{case.operation}() has no argument `{case.wrong}`"
    except RequestValidationError as error:
        field = "body" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in case.holder or ())
        told, where = "; ".join(map(str, error.problems)), f"{field}.{case.wrong}: no such field"
    else:
        return f"{case}: was sent"
    after = told.partition(where)[2].partition("?")[0]
    named = after.removeprefix("; did you mean ").split(" or ")
    return "" if where in told and f"`{case.name}`" in named else f"{case}: {told}"


def _arguments(case: Misspelt) -> dict[str, Any]:
    """All that is required, the misspelt name in place of the right one."""
    described = endpoint(case.api, case.tag, case.operation)
    given: dict[str, Any] = {one.name: 1 for one in described.parameters if one.required}
    body = None if described.body is None else example_body(case.api, described, case.form)
    if case.holder is None:
        given[case.wrong] = given.pop(case.name, 1)
    else:
        holder = body
        for step in case.holder:
            holder = holder[step]
        holder[case.wrong] = holder.pop(case.name, 1)
    return given if body is None else {**given, "body": body}
