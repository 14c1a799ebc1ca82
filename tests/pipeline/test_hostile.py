"""A description that means harm: what comes of it is a refusal with a clear message, or code that does nothing.

Everything goes through the command, from the pin to the package; the package is then parsed, imported and searched.
"""

import ast
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scripts.commands import regenerate
from scripts.spec import lock
from scripts.spec.apis import APIS
from scripts.spec.errors import PipelineError
from scripts.spec.overlay import apply_overlays
from scripts.spec.yaml import dumps
from tests.pipeline.harm import CALLS, EVIL, called, hostile, require_inert
from tests.pipeline.tiny import contents, pin
from tests.pipeline.workshop import furnish, make, python

pytestmark = pytest.mark.slow


@pytest.fixture
def tree(tree: Path) -> Path:
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


# Keywords, builtins, names of ours, and look-alikes: what Python takes for one name and a server for two.
ODD_NAMES = (
    *("class", "def", "import", "lambda", "None", "True", "async", "await", "match", "type", "print"),
    *("self", "cls", "id", "list", "dict", "str", "int", "object", "property", "super", "eval", "exec"),
    *("client", "body", "options", "request", "models", "Model", "UNSET", "define", "ENDPOINT", "dt", "Any"),
    *("to_dict", "from_dict", "SCHEMA", "additional_properties", "__eq__", "__hash__", "__getattr__", "_plan"),
    *("file", "ﬁle", "pay", "\N{CYRILLIC SMALL LETTER ER}ay", "𝐞val", "x\N{ZERO WIDTH JOINER}y", "naïve", "имя a7"),
    *("1st", "a-b", "c d", "e.f", "g[]", "h[i][j]", "$ref", "@at", "z" * 300),
)
CLASHES = [("a-b", "a.b"), ("K", "k"), ("import", "import_"), ("é1", "ö1"), ("None", "none"), ("field_1", "1")]


def test_fields_of_any_name_keep_it_on_the_wire(tmp_path: Path) -> None:
    """Whatever Python thinks of a name: it becomes an identifier of its own, and the server sees what it knows."""
    names = list(ODD_NAMES)
    made = make(dumps(with_fields(names)), tmp_path)
    require_inert(made.output)
    code = """
import json, keyword, sys, unicodedata
from altegio.v1.models import GetPetRequest
names = json.loads(sys.argv[1])
schema = GetPetRequest.SCHEMA
assert sorted(schema.properties) == sorted(names), "lost: " + repr(set(names) - set(schema.properties))
python = [schema.renamed.get(name, name) for name in names]
assert len({unicodedata.normalize("NFKC", name) for name in python}) == len(names), "two fields share a name"
for name in python:
    assert name.isidentifier() and name.isascii() and not keyword.iskeyword(name), name
model = GetPetRequest(**dict.fromkeys(python, "b"))
print(json.dumps([model.to_dict(), GetPetRequest.from_dict(dict.fromkeys(names, "b")) == model]))
"""
    done = python(made.output, code, json.dumps(names))
    assert not done.returncode, done.stderr
    assert json.loads(done.stdout) == [dict.fromkeys(names, "b"), True]


def with_fields(names: Sequence[str]) -> dict[str, Any]:
    document = hostile("text")
    schema = document["paths"]["/pets"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    schema.clear()
    schema |= {"type": "object", "properties": {name: {"type": "string", "enum": [name, "b"]} for name in names}}
    return document


@pytest.mark.parametrize("names", CLASHES, ids=" ".join)
def test_fields_that_would_share_a_name_are_refused(
    names: tuple[str, str], tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "several fields want the name" in refused(tree, with_fields(names), capsys)


@pytest.mark.parametrize("name", ["имя", "名前", "\N{KELVIN SIGN}", "---", "_", ""])
def test_fields_without_a_letter_of_ascii_are_refused(
    name: str, tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert f"no Python name can be made of {name!r}" in refused(tree, with_fields([name]), capsys)


@pytest.mark.parametrize("name", ["class", "import", "None", "print", "eval", "list", "models", "client", "request"])
def test_operations_and_tags_of_any_name(name: str, tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Refused, or a module of a name that Python can import; never one that hides what generated code stands on."""
    pin(tree, dumps(hostile("text", operation={"operationId": name, "tags": [name]})))
    before = contents(tree)
    if regenerate.main(["--quiet"], root=tree) == 1:
        assert capsys.readouterr().err.startswith("error: ")
        assert contents(tree) == before
    else:
        require_inert(tree / "generated")


@pytest.mark.parametrize("text", EVIL, ids=range(len(EVIL)))
def test_prose_of_overlays_is_inert(text: str, tree: Path) -> None:
    """Descriptions and summaries that come in by an overlay, which is where those in docstrings come from."""
    at = "$.paths['/pets'].post"
    content = "content['application/json'].schema"
    places = (at, f"{at}.parameters[0]", f"{at}.responses['200']", f"{at}.responses['200'].{content}")
    fields = ("pattern", "map", "self")
    targets = [*places, *(f"{at}.{side}.{content}.properties.{field}" for side in ("requestBody",) for field in fields)]
    prose = {"summary": text, "description": f"{text} {text}", "title": text}
    actions = [
        {"target": target, "description": "Prose; seen on 2026-07-22.", "update": prose if target == at else _of(prose)}
        for target in targets
    ]
    overlay = {"overlay": "1.0.0", "info": {"title": text, "version": "1.0.0"}, "actions": actions}
    (tree / APIS[0].overlays / "prose.overlay.yaml").write_text(dumps(overlay))
    document = make_document(tree)
    made = make(dumps(document), tree.parent / "made")
    require_inert(made.output)


def _of(prose: dict[str, str]) -> dict[str, str]:
    return {"description": prose["description"]}


def make_document(tree: Path) -> dict[str, Any]:
    """A harmless description with the overlays of the tree applied."""
    (tree.parent / "made").mkdir()
    corrected, count = apply_overlays(hostile("text"), APIS[0].overlay_files(tree))
    assert count == 7
    return corrected
