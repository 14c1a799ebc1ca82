"""The real stages in a tree of a test's own: the repository's templates and runtime, another description."""

import atexit
import functools
import os
import shutil
import subprocess
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from scripts.render import Rendered, render
from scripts.shape import Shaped, shape
from scripts.spec.apis import APIS, ROOT, Api
from scripts.spec.yaml import Json, loads
from tests.pipeline.tiny import EDITION
from tests.support.forking import Interpreter

API = APIS[0]


def furnish(root: Path, names: str = "") -> Path:
    """Put into a tree what the real stages read beside the description; returns the tree."""
    (root / "overrides").mkdir(parents=True, exist_ok=True)
    for shared in ("overrides/templates", "overrides/altegio_core", "pyproject.toml"):
        if (root / shared).is_dir():  # of a small tree, which has only the version
            shutil.rmtree(root / shared)
        (root / shared).symlink_to(ROOT / shared)
    (root / "overrides" / "names.toml").write_text(names)
    return root


@dataclass
class Made:
    """What the stages before "verify" made of a description."""

    source: tuple[Api, Shaped, date]
    rendered: Rendered
    root: Path
    output: Path

    @property
    def package(self) -> Path:
        return self.output / "altegio" / API.package

    @property
    def models(self) -> dict[str, dict[str, Json]]:
        schemas: dict[str, dict[str, Json]] = self.source[1].document["components"]["schemas"]
        return schemas


def make(text: str, folder: Path, names: str = "", texts: str = "") -> Made:
    """Shape and render a description, as the first API; ``names`` and ``texts`` are what is given by hand."""
    root = furnish(folder / "tree", names)
    if texts:
        (root / API.overlays / "texts").mkdir(parents=True)
        (root / API.overlays / "texts" / "pets.yaml").write_text(texts)
    shaped = shape(loads(text, "description"), API, root=root)
    source = (API, shaped, EDITION)
    output = folder / "out"
    output.mkdir()
    return Made(source, render([source], output, root=root), root, output)


def importable(document: dict[str, Json]) -> set[str]:
    """Every name under which a model of a shaped description can be imported."""
    schemas = document["components"]["schemas"]
    return set(schemas) | {alias for schema in schemas.values() for alias in schema.get("x-altegio-aliases", ())}


def python(output: Path, code: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    """Run code where the generated package can be imported."""
    return _interpreter().run(code, *arguments, folder=output, paths=[output, ROOT / "overrides"])


@functools.cache
def _interpreter() -> Interpreter:
    # What is compiled already is read, and nothing is written beside what was made.
    compiled = {name: os.environ[name] for name in ("PYTHONPYCACHEPREFIX",) if name in os.environ}
    variables = {"PYTHONDONTWRITEBYTECODE": "1", "PATH": "", **compiled}
    started = Interpreter(["-W", "error"], variables, ["attrs", "pytest"])  # the package has a plugin for the latter
    atexit.register(started.close)
    return started


def description(paths: dict[str, Any], schemas: dict[str, Any] | None = None) -> dict[str, Any]:
    """A description with these paths and components."""
    return {
        "openapi": "3.1.1",
        "info": {"title": "Small", "version": "1.0.0"},
        "servers": [{"url": "https://api.example.test/api/v1"}],
        "paths": paths,
        "components": {"schemas": schemas or {}},
    }


def compare_with_golden(name: str, made: str) -> None:
    """Compare a text with tests/pipeline/small/golden/<name>.golden, byte for byte.

    After a change that is meant, run the tests once with UPDATE_GOLDEN=1 in the environment: the files are written
    anew, and the difference shows in review.
    """
    path = Path(__file__).parent / "small" / "golden" / f"{name}.golden"
    if os.environ.get("UPDATE_GOLDEN") == "1":
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(made.encode())
    assert made.encode() == path.read_bytes(), f"{path.name} differs; UPDATE_GOLDEN=1 writes it anew if that is meant"


def shaped(document: dict[str, Any], root: Path, api: Api = API) -> dict[str, Any]:
    return shape(document, api, root=root).document


def answering(*answers: dict[str, Any], name: str = "get_it", schemas: dict[str, Any] | None = None) -> dict[str, Any]:
    """A description of one operation that answers 200, 201, … with these schemas."""
    responses = {
        str(200 + number): {"description": "OK", "content": {"application/json": {"schema": schema}}}
        for number, schema in enumerate(answers)
    }
    return description({f"/{name}": {"get": {"operationId": name, "tags": ["T"], "responses": responses}}}, schemas)


def holding(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}
