"""Stage "verify": each thing that can be wrong with a package is found, named, and stops the run before the swap."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from scripts.commands import regenerate
from scripts.commands.regenerate import Source, real_stages
from scripts.commands.verify import verify
from scripts.render import Rendered
from scripts.spec.apis import ROOT
from scripts.spec.errors import PipelineError
from tests.pipeline.tiny import TINY, contents, pin
from tests.pipeline.workshop import Made, furnish, make

pytestmark = pytest.mark.slow


@pytest.fixture
def made(tmp_path: Path) -> Made:
    return make(TINY, tmp_path)


def checked(made: Made) -> None:
    verify([made.source], made.rendered, made.output, root=made.root)


def lose_module(made: Made) -> None:
    (made.package / "api" / "pets" / "get_pet.py").unlink()


def lose_operation_counted(made: Made) -> None:
    made.rendered.operations["b2b-v1"] -= 1


def lose_function(made: Made) -> None:
    path = made.package / "api" / "pets" / "get_pet.py"
    path.write_text(path.read_text().replace("def sync(", "def synchronous("))


def lose_model(made: Made) -> None:
    (made.package / "models" / "pet.py").unlink()


def break_model(made: Made) -> None:
    path = made.package / "models" / "pet.py"
    path.write_text(path.read_text() + "\nimport a_module_that_is_not_there\n")


def break_types(made: Made) -> None:
    path = made.package / "models" / "pet.py"
    path.write_text(path.read_text() + "\nage: int = 'old'\n")


def lengthen_module(made: Made) -> None:
    (made.package / "models" / f"{'long_' * 12}name.py").touch()


def spoil(change: Callable[[dict[str, Any]], object]) -> Callable[[Made], None]:
    return lambda made: change(made.source[1].document) and None


FAULTS = {
    "module lost": (lose_module, "b2b-v1: operation lost on the way: get_pet"),
    "operation counted out": (lose_operation_counted, "b2b-v1: 2 operations in, 1 out"),
    "function lost": (lose_function, "operations without their functions: v1 get_pet"),
    "model lost": (lose_model, "cannot be imported(.|\n)*altegio.v1.models.pet"),
    "module that does not import": (break_model, "cannot be imported(.|\n)*a_module_that_is_not_there"),
    "wrong type": (break_types, "types of the generated package do not fit(.|\n)*models/pet.py:.*error"),
    "long name": (lengthen_module, "module names over 60 characters: long_long_"),
    "unknown type": (
        spoil(lambda d: d["components"]["schemas"]["Pet"]["properties"]["age"].update(type="whole")),
        "b2b-v1 as corrected is not valid OpenAPI 3.1:\n  components/schemas/Pet/properties/age/type: 'whole'",
    ),
    "default of another type": (
        spoil(lambda d: d["components"]["schemas"]["Pet"]["properties"]["age"].update(default="old")),
        "components/schemas/Pet/properties/age/default: 'old' is not of type 'integer'",
    ),
    "parameter nowhere": (
        spoil(lambda d: d["paths"]["/pets/{pet_id}"]["get"]["parameters"][0].update({"in": "cloud"})),
        "paths/(.*)get/parameters/0/in: .cloud.",
    ),
    "path parameter not described": (
        spoil(lambda d: d["paths"]["/pets/{pet_id}"]["get"]["parameters"].clear()),
        "'pet_id' for 'get' operation in '/pets/{pet_id}'",
    ),
    "reference to nowhere": (spoil(lambda d: d["components"]["schemas"].pop("Pet")), "not there: Pet"),
}


@pytest.mark.parametrize(("harm", "told"), FAULTS.values(), ids=FAULTS.keys())
def test_faults_are_found_and_named(harm: Callable[[Made], None], told: str, made: Made) -> None:
    harm(made)
    with pytest.raises(PipelineError, match=told):
        checked(made)


def test_what_is_whole_passes_and_stays_as_it_is(made: Made) -> None:
    checked(made)
    assert not list(made.output.rglob("__pycache__"))
    assert {path.name for path in made.output.iterdir()} == {"altegio", "b2b-v1.openapi.yaml"}


# The same through the command line: message, status, and a tree that is left alone.


def fails(tree: Path, capsys: pytest.CaptureFixture[str], **stages: Any) -> str:
    before = contents(tree)
    assert regenerate.main([], root=tree, stages=replace(real_stages(tree), **stages)) == 1
    assert contents(tree) == before
    told = capsys.readouterr().err
    assert told.startswith("error: ")
    return told


@pytest.fixture
def own_templates(tree: Path) -> Path:
    """A tree with templates of its own, to be spoilt."""
    furnish(tree)
    templates = tree / "overrides" / "templates"
    templates.unlink()
    shutil.copytree(ROOT / "overrides" / "templates", templates)
    return templates


TEMPLATES = {
    "type error": ("models.py.jinja", "SCHEMA: ClassVar[Object]", "SCHEMA: ClassVar[int]", "types .* do not fit"),
    "no Python": ("models.py.jinja", "class {{ name }}(Model):", "class {{ name }}(Model)", "ruff cannot read"),
    "no import": (
        "endpoint_module.py.jinja",
        'runtime_imports("operations"',
        'runtime_imports("configuration"',
        "cannot be imported",
    ),
    "unknown value": ("models.py.jinja", "{{ header() }}", "{{ header() }}{{ heading }}", "models.py.jinja.*heading"),
    "no template": ("models.py.jinja", "{% from", "{% frm", "models.py.jinja"),
}


@pytest.mark.parametrize(("name", "old", "new", "told"), TEMPLATES.values(), ids=TEMPLATES.keys())
def test_broken_template_stops_the_run(
    name: str, old: str, new: str, told: str, own_templates: Path, tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (own_templates / name).read_text()
    assert old in text
    (own_templates / name).write_text(text.replace(old, new))
    message = fails(tree, capsys)
    assert re.search(told, message), message


def test_an_api_of_which_nothing_is_made_stops_the_run(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    furnish(tree)

    def lossy(sources: list[Source], output: Path) -> Rendered:
        rendered = real_stages(tree).render(sources, output)
        shutil.rmtree(output / "altegio" / "v2" / "api")
        return rendered

    assert "b2b-v2: operation lost on the way: get_pet, create_pet" in fails(tree, capsys, render=lossy)


def test_the_command_itself(tree: Path) -> None:
    """As a person starts it: status 1, one message, no traceback, nothing touched; then status 0."""
    furnish(tree)
    shutil.copytree(ROOT / "scripts", tree / "scripts", ignore=shutil.ignore_patterns("__pycache__"))

    def command() -> "subprocess.CompletedProcess[str]":
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": ""}
        line = [sys.executable, "-m", "scripts", "regenerate", "--quiet"]
        return subprocess.run(line, cwd=tree, env=environment, capture_output=True, text=True, check=False)

    pin(tree, TINY.replace("/pets/{pet_id}:", "/pets/{pet_id}/{other_id}:"))
    before = contents(tree)
    failed = command()
    assert failed.returncode == 1
    assert failed.stdout == ""
    assert failed.stderr.startswith("error: lint: ")
    assert "/pets/{pet_id}/{other_id}" in failed.stderr
    assert "Traceback" not in failed.stderr
    assert contents(tree) == before

    pin(tree, TINY)
    done = command()
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert contents(tree) != before
