"""One more API: what it takes outside of overrides/ and openapi/, and that everything knows it then."""

import ast
import json
from pathlib import Path

import pytest

from scripts.commands.verify import verify
from scripts.render import render
from scripts.shape import shape
from scripts.spec.apis import APIS, ROOT, Api
from scripts.spec.yaml import loads
from tests.pipeline.tiny import EDITION, TINY
from tests.pipeline.workshop import furnish, python

NEEDED = {
    "scripts/spec/apis.py": ['    Api("toys", "toys"),'],
}
"""File → the lines a further API adds to it by hand; `make pages` adds those of the navigation."""

TOYS = TINY.replace("api.example.test/api/v1", "toys.example.test").replace("pet", "toy").replace("Pet", "Toy")
# A tag has the name of the API here, one that of its asynchronous class, and one hides what the stub imports.
TOYS = TOYS.replace("Create a toy\n      tags: [Toys]", "Create a toy\n      tags: [Async toys]")
TOYS = TOYS.replace(
    "components:",
    """  /clients:
    delete: {operationId: client, deprecated: true, tags: [Client], responses: {'204': {description: No Content}}}
components:""",
)
TOYS += """
webhooks:
  ToyEvent:
    post:
      summary: Toy Event
      requestBody:
        content:
          application/json:
            schema:
              type: object
              required: [resource]
              properties: {resource: {type: string, enum: [toy]}, data: {$ref: '#/components/schemas/Toy'}}
            example: {resource: toy, data: {name: Ball}}
"""

EVERYTHING = """
import contextlib, io, json
import altegio
from altegio import Altegio, webhooks
from altegio.mock import MockServer

told = {"editions": altegio.__editions__, "servers": dict(Altegio.SERVERS)}
with MockServer() as mock, Altegio("partner", "user", base_urls=mock.base_urls, limiter=None) as client:
    told["called"] = client.toys.toys.get_toy(7).data.to_dict()
    client.v1.pets.get_pet(7)
    told["api"] = [seen.api for seen in mock.requests]
told["event"] = webhooks.parse({"resource": "toy", "data": {"name": "Ball"}}).data.name
import sys
from altegio.__main__ import main
sys.argv = ["altegio", "operations", "--api", "toys", "--json"]
with contextlib.redirect_stdout(io.StringIO()) as out:
    main()
told["listed"] = [one["id"] for one in json.loads(out.getvalue())]
print(json.dumps(told))
"""


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package of the first API and the further one."""
    folder = tmp_path_factory.mktemp("fifth")
    root, output = furnish(folder / "tree"), folder / "out"
    output.mkdir()
    apis = {APIS[0]: TINY, Api("toys", "toys"): TOYS}
    sources = [(api, shape(loads(text, api.name), api, root=root), EDITION) for api, text in apis.items()]
    verify(sources, render(sources, output, root=root), output, root=root)
    return output


def test_everything_knows_one_more_api(output: Path) -> None:
    done = python(output, EVERYTHING)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "editions": {"v1": "2026-07-22", "toys": "2026-07-22"},
        "servers": {"v1": "https://api.example.test/api/v1", "toys": "https://toys.example.test"},
        "called": {"age": 1, "name": "Alex Taylor"},
        "api": ["toys", "v1"],
        "event": "Ball",
        "listed": ["client", "create_toy", "get_toy"],
    }


def test_at_most_ten_lines_are_needed() -> None:
    """The lines the last two APIs have in those files are all there are of them in what is written by hand."""
    assert sum(map(len, NEEDED.values())) <= 10
    for file, lines in NEEDED.items():
        there = (ROOT / file).read_text(encoding="utf-8").splitlines()
        for api in APIS[2:]:
            assert [line for line in lines if one_for(line, api) not in there] == []
    code = [*(ROOT / "scripts").rglob("*.py"), *(ROOT / "docs" / "make").glob("*.py"), *(ROOT / "bench").glob("*.py")]
    naming = {str(path.relative_to(ROOT)) for path in code if names_an_api(path.read_text(encoding="utf-8"))}
    assert naming <= {"scripts/spec/apis.py"}


def test_no_file_lists_the_apis_but_one() -> None:
    """A test about all APIs takes them from there, or from what was generated, so it is about the next one too."""
    listing = {
        str(path.relative_to(ROOT))
        for folder in ("scripts", "docs", "bench", "tests")
        for path in (ROOT / folder).rglob("*.py")
        if "venv" not in str(path.relative_to(ROOT)) and lists_the_apis(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert listing == set()


def lists_the_apis(tree: ast.AST) -> bool:
    """Whether names of all APIs stand in one list, tuple, set or mapping."""
    packages = {api.package for api in APIS}
    for node in ast.walk(tree):
        parts = node.keys if isinstance(node, ast.Dict) else getattr(node, "elts", ())
        if packages <= {part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)}:
            return True
    return False


def one_for(line: str, api: Api) -> str:
    return line.replace('Api("toys"', f'Api("{api.name}"').replace("toys", api.package)


def names_an_api(text: str) -> bool:
    return any(f'"{name}"' in text for api in APIS[2:] for name in (api.name, api.package))
