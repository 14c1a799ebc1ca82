"""A description that means harm: what comes of it is a refusal with a clear message, or code that does nothing.

Everything goes through the command, from the pin to the package; the package is then parsed, imported and searched.
"""

import ast
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scripts import lock, regenerate
from scripts.apis import APIS, ROOT
from scripts.document import dumps
from scripts.errors import PipelineError
from tests.pipeline.harm import CALLS, EVIL, called, hostile, require_inert
from tests.pipeline.tiny import contents, pin
from tests.pipeline.workshop import furnish, make, python


@pytest.fixture
def tree(tree: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MYPY_CACHE_DIR", str(ROOT / ".mypy_cache" / "pipeline-tests"))
    (tree / "overrides" / "b2b-v1" / "ages.overlay.yaml").unlink()
    return furnish(tree)


@pytest.mark.parametrize("text", EVIL, ids=range(len(EVIL)))
def test_text_with_harm_in_it_is_inert(text: str, tmp_path: Path) -> None:
    """In every place that takes free text: names on the wire, constants, patterns, defaults, summaries, extensions."""
    output = make(dumps(hostile(text)), tmp_path).output
    require_inert(output)
    assert {path.name for path in tmp_path.iterdir()} == {"tree", "out"}
    assert {path.name for path in output.iterdir()} == {"altegio", "b2b-v1.openapi.yaml"}


def test_names_on_the_wire_stay_what_they_are(tmp_path: Path) -> None:
    """Inert does not mean changed: what the server calls by an odd name is sent by it."""
    text = "a'\"\\\n{{ 1 }}\N{GRINNING FACE}"
    output = make(dumps(hostile(text)), tmp_path).output
    code = """
import json, sys
from altegio.v1.models import GetPetRequest
schema = GetPetRequest.SCHEMA
(wire,) = (name for name in schema.properties if name.startswith("a"))
print(json.dumps([wire, schema.properties[wire].enum, GetPetRequest.from_dict({wire: "x"}).to_dict()]))
"""
    done = python(output, code)
    assert not done.returncode, done.stderr
    assert json.loads(done.stdout) == [f"a{text}", [text, f"b{text}"], {f"a{text}": "x"}]


REFUSED = {
    "operationId leads out": ({"operationId": "../../evil"}, "operationId '../../evil'"),
    "operationId with quotes": ({"operationId": 'a"""b'}, "operationId 'a"),
    "operationId with code": ({"operationId": "a\n__import__('os')"}, "operationId "),
    "operationId dunder": ({"operationId": "__init__"}, "operationId '__init__'"),
    "operationId a number": ({"operationId": 7}, "operationId '7'"),
    "operationId without end": ({"operationId": "a" * 300}, "operationId 'aaa"),
    "tag without letters": ({"tags": ["../.."]}, "tag '../..'"),
    "tag without end": ({"tags": ["a" * 300]}, "no module name can be made of the tag 'aaa"),
    "replacement with code": ({"x-altegio-replaced-by": 'v1.a"""\n__import__("os")'}, "x-altegio-replaced-by"),
    "retry with code": ({"x-altegio-retry": '", evil()'}, "x-altegio-retry"),
    "security unknown": ({"security": [{"Evil": []}]}, "Evil"),
    "parameter in nowhere": ({"parameters": [{"name": "a", "in": '"', "schema": {}}]}, "get_pet: parameter a"),
    "name without letters": ({"parameters": [{"name": '"""', "in": "query", "schema": {}}]}, "no Python name"),
    "two of a name": (
        {"parameters": [{"name": name, "in": "query", "schema": {}} for name in ("__class__", "class")]},
        "get_pet: several parameters want the name class_",
    ),
    "body of a strange kind": ({"requestBody": {"content": {'"""': {}}}}, "get_pet: a body of"),
}


def refused(tree: Path, document: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> str:
    pin(tree, dumps(document))
    before = contents(tree)
    assert regenerate.main(["--quiet"], root=tree) == 1
    assert contents(tree) == before
    assert {path.name for path in tree.parent.iterdir()} == {"tree"}
    told = capsys.readouterr().err
    assert told.startswith("error: ")
    return told


@pytest.mark.parametrize(("change", "told"), REFUSED.values(), ids=REFUSED.keys())
def test_names_with_harm_in_them_are_refused(
    change: dict[str, Any], told: str, tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert told in refused(tree, hostile("text", operation=change), capsys)


PATHS = ["pets", "/a'b", '/a"""b', "/a\nb", "/a b", "/a\\b", "/https://evil.example?", "/{a}{{b}}'"]


@pytest.mark.parametrize("path", PATHS)
def test_paths_with_harm_in_them_are_refused(path: str, tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = hostile("text")
    document["paths"] = {path: document["paths"]["/pets"]}
    assert repr(path) in refused(tree, document, capsys)


REFERENCES = (
    "/etc/passwd",
    "file:///etc/passwd",
    "https://evil.example/a.yaml",
    "#/..",
    "#/components/schemas/../../a",
)


def test_component_names_and_references_with_harm_in_them(tmp_path: Path) -> None:
    """They become names by the rule, or lead nowhere; a file outside is never looked for."""
    schema = {"type": "object", "properties": {"a": {"type": "string"}}}
    for name in ("__import__('os')", 'a"""b', "a\nb"):
        document = hostile("text")
        answer = document["paths"]["/pets"]["post"]["responses"]["200"]["content"]["application/json"]
        answer["schema"] = {"$ref": f"#/components/schemas/{name}"}
        document["components"]["schemas"][name] = schema
        folder = tmp_path / str(hash(name))
        folder.mkdir()
        require_inert(make(dumps(document), folder).output)
    for number, reference in enumerate(REFERENCES):
        document = hostile("text")
        document["paths"]["/pets"]["post"]["responses"]["200"] = {"$ref": reference}
        folder = tmp_path / str(number)
        folder.mkdir()
        with pytest.raises(PipelineError, match="leads nowhere"):
            make(dumps(document), folder)


def test_a_description_nested_without_end_is_refused(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    deep = "{type: array, items: " * 5000 + "{}" + "}" * 5000
    text = dumps(hostile("text")).replace("components:", f"x-deep: {deep}\ncomponents:")
    locked = lock.read(tree)
    (tree / APIS[0].pin).write_text(text)
    pins = {**locked.pins, "b2b-v1": replace(locked.pins["b2b-v1"], pinned_sha256=lock.sha256(text.encode()))}
    (tree / lock.LOCK).write_text(lock.dumps(replace(locked, pins=pins)))
    before = contents(tree)
    assert regenerate.main(["--quiet"], root=tree) == 1
    assert "nested" in capsys.readouterr().err
    assert contents(tree) == before


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(min_size=1, max_size=20))
def test_any_text_at_all_is_inert(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    output = make(dumps(hostile(text)), tmp_path_factory.mktemp("any")).output
    for path in output.rglob("*.py"):
        calls = [node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call)]
        assert {called(node) for node in calls} <= CALLS


def test_a_whole_run_on_harm_ends_well(tree: Path) -> None:
    pin(tree, dumps(hostile("\n".join(EVIL[:5]))))
    assert regenerate.main(["--quiet"], root=tree) == 0
    require_inert(tree / "generated")
