"""Operations the vendor advises against: type checkers strike them through, and a program is told once."""

import warnings
from pathlib import Path

import pytest

from altegio import v1, v2
from altegio_core.base import deprecation
from altegio_core.base.operation import Operation
from altegio_core.base.response import Headers, RawResponse
from altegio_core.http.options import ClientOptions
from altegio_core.operations.call import Call
from altegio_core.operations.endpoint import Endpoint, ResponseSpec
from altegio_core.operations.response import read
from altegio_core.schema.types import ANY
from tests.support.typed import said_of


@pytest.fixture(autouse=True)
def _nobody_was_warned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deprecation, "_WARNED", set())


def endpoint(*, deprecated: bool, replaced_by: str | None = None) -> Endpoint[object]:
    operation = Operation("old", "v1", "GET", "/old", "things", deprecated=deprecated, replaced_by=replaced_by)
    return Endpoint(operation, ResponseSpec(ANY))


def warned(*calls: Call[object]) -> list[str]:
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        for call in calls:
            call.request()
    assert all(one.category is DeprecationWarning and one.filename == __file__ for one in told)
    return [str(one.message) for one in told]


def test_the_first_call_warns_and_names_the_successor() -> None:
    old = endpoint(deprecated=True, replaced_by="v2.things.new")
    assert warned(Call(old, {}), Call(old, {})) == ["v1.things.old is deprecated by Altegio; use v2.things.new"]
    assert warned(Call(endpoint(deprecated=False), {})) == []


def test_what_has_no_successor_warns_too() -> None:
    assert warned(Call(endpoint(deprecated=True), {})) == ["v1.things.old is deprecated by Altegio"]


@pytest.mark.parametrize(
    ("headers", "told"),
    [
        ({"Sunset": "Sat, 31 Dec 2027 23:59:59 GMT", "Deprecation": "true"}, " and goes away on Sat, 31 Dec 2027"),
        ({"Deprecation": "@1688169599"}, ": an answer says so"),
    ],
)
def test_an_answer_that_announces_the_end_is_passed_on(headers: dict[str, str], told: str) -> None:
    raw = RawResponse(200, headers=Headers(headers.items()), content=b"{}")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(2):
            read(endpoint(deprecated=False), raw, ClientOptions())
    [warning] = caught
    assert str(warning.message).startswith("v1.things.old is deprecated by Altegio")
    assert told in str(warning.message)


def test_every_deprecated_operation_is_marked_for_type_checkers(tmp_path: Path) -> None:
    """What mypy says of a call by either way is the successor, and of a present operation nothing."""
    program = tmp_path / "program.py"
    program.write_text(
        "from altegio import Altegio\n"
        "from altegio.v1.api.events import get_event\n"
        "altegio = Altegio()\n"
        "altegio.v1.events.get_event(1, 2)\n"
        "altegio.v1.events.get_event.with_raw_response(1, 2)\n"
        "get_event.sync(1, 2, client=altegio)\n"
        "altegio.v2.events.get_event(1, 2)\n"
    )
    done = said_of(program)
    lines = [line.rpartition("program.py:")[2] for line in done.stdout.splitlines() if "is deprecated" in line]
    assert [line.partition(":")[0] for line in lines] == ["4", "5", "6"], done.stdout
    assert all("use v2.events.get_event" in line for line in lines)


def test_deprecated_operations_name_what_to_use() -> None:
    known = {one.full_name for module in (v1, v2) for one in module.OPERATIONS.values()}
    named = [one for module in (v1, v2) for one in module.OPERATIONS.values() if one.replaced_by]
    assert {one.replaced_by for one in named} <= known
    assert all(one.deprecated for one in named)
