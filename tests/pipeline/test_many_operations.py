"""A description with thousands of further operations is taken over in a time that grows as it does.

What is counted is how often each function is called, for a clock would say something else on every machine.
"""

import sys
from collections import Counter
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from scripts.commands import update
from scripts.spec.apis import APIS, ROOT
from scripts.spec.yaml import dumps
from tests.pipeline.tiny import pin
from tests.pipeline.workshop import answering, description, furnish, holding, ref

pytestmark = pytest.mark.slow

_STEP = 20
_OURS = str(ROOT / "scripts")


def shop(number: int) -> dict[str, Any]:
    """A description of twice so many operations, some alike and some with a form of their own."""
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    for count in range(number):
        part = holding(width={"type": "integer", "minimum": 0}, shape={"type": "string", "pattern": "^(a+)+$"})
        schemas[f"Thing{count}"] = holding(id={"type": "integer"}, part=part, **{f"own_{count}": {"type": "string"}})
        answer = holding(success={"type": "boolean"}, data=ref(f"Thing{count}"), meta={"type": "object"})
        made = answering(answer, name=f"get_thing_{count}")["paths"][f"/get_thing_{count}"]["get"]
        made |= {"summary": f"Get thing {count}", "tags": [f"Tag {count % 10}"], "security": []}
        made["parameters"] = [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}]
        body = holding(name={"type": "string"}, part=holding(**{f"side_{count % 7}": {"type": "integer"}}))
        sent = {"requestBody": {"required": True, "content": {"application/json": {"schema": body}}}}
        paths[f"/things{count}/{{id}}"] = {"get": made, "post": {**made, **sent, "operationId": f"set_thing_{count}"}}
    return description(paths, schemas)


def calls(folder: Path, number: int) -> Counter[str]:
    """How often each function is called while a description that has so much more than the pinned one comes in."""
    tree = furnish(folder / "tree")
    for api in APIS:
        (tree / api.overlays).mkdir(parents=True, exist_ok=True)
    (tree / "generated").mkdir()
    pin(tree, dumps(shop(2)))
    (folder / "new.yaml").write_text(dumps(shop(2 + number)))
    found: Counter[str] = Counter()

    def count(frame: FrameType, event: str, _: object) -> None:
        code = frame.f_code
        if event == "call" and code.co_filename.startswith(_OURS):
            found[f"{code.co_filename.removeprefix(_OURS)}: {code.co_qualname}"] += 1

    arguments = ["--from", f"b2b-v1={folder / 'new.yaml'}", "--edition", "2026-10-09", "--no-settle", "--quiet"]
    sys.setprofile(count)
    try:
        assert update.main(arguments, root=tree) == 0
    finally:
        sys.setprofile(None)
    return found


def test_each_function_is_called_in_proportion(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scripts.commands.verify.verify", lambda *arguments, **options: None)
    runs = []
    for number in (1, _STEP, 2 * _STEP, 3 * _STEP):
        folder = tmp_path / str(number)
        folder.mkdir()
        runs.append(calls(folder, number))
    _, first, second, third = runs
    faster = {
        name: (first[name], second[name], third[name])
        for name in third
        if third[name] - second[name] > 1.3 * (second[name] - first[name]) + 2 * _STEP
    }
    assert faster == {}
    assert sum(third.values()) > 10_000
