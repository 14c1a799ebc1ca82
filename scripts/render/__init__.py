"""Stage "render": openapi-python-client as a library, with our templates, then ruff.

The generator's parser reads the description; the templates render from its objects. What it cannot know (rules as
tables, forms on the wire, paging, texts, earlier names) they take from ``api`` and what belongs to it.
"""

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, ClassVar

import openapi_python_client as opc
from attrs import evolve
from jinja2 import BytecodeCache, StrictUndefined, TemplateError
from jinja2.bccache import Bucket
from ruff import find_ruff_bin  # type: ignore[import-untyped]  # it has no types

from altegio_core.base import errors
from scripts.compat import aliases
from scripts.render.catalogue import catalogue
from scripts.render.context.api import ApiContext
from scripts.render.context.webhook import settings_context
from scripts.render.generator.parse import warnings
from scripts.shape import Shaped
from scripts.spec.apis import ROOT, Api
from scripts.spec.errors import PipelineError
from scripts.spec.yaml import dumps

ALLOWED_WARNINGS: dict[str, str] = {}
"""Text of a generator warning → why it does no harm."""

_CORE_MODULES = {"dates": "base", "errors": "base", "jsonapi": "operations", "otel": "package", "recurrence": "base"}
"""Modules of the runtime that users import from ``altegio`` → their room."""

_RUFF = (
    *("--isolated", "--config=line-length=120", "--config=target-version='py311'", "--quiet", "--no-cache"),
    *("--config=format.skip-magic-trailing-comma=true", "--config=lint.isort.split-on-trailing-comma=false"),
    "--config=lint.isort.known-first-party=['altegio', 'altegio_core']",
)


@dataclass
class Rendered:
    """What was made, by name of the description."""

    operations: dict[str, int] = field(default_factory=dict)
    models: dict[str, int] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)


def render(sources: Sequence[tuple[Api, Shaped, date]], output: Path, *, root: Path = ROOT) -> Rendered:
    """Writes the package and the corrected descriptions into ``output``."""
    result = Rendered()
    templates = root / "overrides" / "templates"
    package = output / "altegio"
    package.mkdir(parents=True)
    (package / "py.typed").touch()
    apis = [ApiContext(api, shaped, edition, aliases.read(root, api)) for api, shaped, edition in sources]
    for api in apis:
        api.beside = {one.package: one for one in apis}
    result.warnings += [f"{api.name}: {warning}" for api in apis for warning in warnings(api.generated)]
    unexplained = [warning for warning in result.warnings if warning not in ALLOWED_WARNINGS]
    if unexplained:
        raise PipelineError("the generator warns, so something would be missing:\n  " + "\n  ".join(unexplained))
    for api in apis:
        name = api.name
        corrected = f"{name}.openapi.yaml"
        (output / corrected).write_text(dumps(api.document, _corrected_header(api.source)), encoding="utf-8")
        project = _project(api, package / api.package, templates)
        result.operations[name], result.models[name] = project.write()
    project.env.globals["apis"] = apis
    project.env.globals["settings"] = settings_context(apis)
    project.env.globals["core_modules"] = _CORE_MODULES
    project.env.globals["errors"] = {name: "base.errors" for name in dir(errors) if name.endswith("Error")}
    for name, room in _CORE_MODULES.items():
        text = project.filled("altegio_core_module.py.jinja", name=name, room=room)
        (package / f"{name}.py").write_text(text, encoding="utf-8")
    (package / "mock").mkdir()
    for template, target in (
        ("altegio_init.py.jinja", "__init__.py"),
        ("altegio_main.py.jinja", "__main__.py"),
        ("altegio_client.py.jinja", "client.py"),
        ("altegio_mock.py.jinja", "mock/__init__.py"),
        ("altegio_mock_pytest.py.jinja", "mock/pytest.py"),
    ):
        (package / target).write_text(project.filled(template), encoding="utf-8")
    if any(api.webhooks for api in apis):
        (package / "webhooks.py").write_text(project.filled("altegio_webhooks.py.jinja"), encoding="utf-8")
    _tidy(output)
    return result


def _corrected_header(api: Api) -> str:
    return (
        f"{api.pin.as_posix()} with the corrections of {api.overlays.as_posix()}/ applied and its models named.\n"
        "Made by `make regenerate`; do not edit."
    )


class _Project(opc.Project):
    """The generator's project with our set of files."""

    api: ApiContext

    def write(self) -> tuple[int, int]:
        """Writes the package of one API; returns the number of operations and of models."""
        if not self.api.operations:
            raise PipelineError(
                f"{self.api.source.name}: no operation is left to make a client of; where all of them were held back, "
                "see the report for why each could not be read"
            )
        self.package_dir.mkdir(parents=True)
        for folder in ("api", "models"):
            (self.package_dir / folder).mkdir()
        for template, target in (
            ("package_init.py.jinja", "__init__.py"),
            ("operations.py.jinja", "operations.py"),
            ("methods.pyi.jinja", "methods.pyi"),
            ("api_init.py.jinja", "api/__init__.py"),
            ("models_init.py.jinja", "models/__init__.py"),
            ("models_init.pyi.jinja", "models/__init__.pyi"),
        ):
            self.put(template, target)
        if self.api.mappings:
            self.put("models_dicts.pyi.jinja", "models/dicts.pyi")
        for module, models in self.api.modules.items():
            self.put("models.py.jinja", f"models/{module}.py", module=module, models=models)
        for tag, operations in self.api.by_tag.items():
            (self.package_dir / "api" / tag).mkdir()
            self.put("endpoint_init.py.jinja", f"api/{tag}/__init__.py", tag=tag)
            for op in operations:
                self.put("endpoint_module.py.jinja", f"api/{tag}/{op.name}.py", op=op)
                if op.change:
                    self.put("change_module.py.jinja", f"api/{tag}/{op.change.name}.py", change=op.change)
        self.write_earlier_names()
        (self.package_dir / "catalogue.json").write_text(catalogue(self.api), encoding="utf-8")
        return len(self.api.operations), len(self.api.models)

    def write_earlier_names(self) -> None:
        """A module for each operation by the name of an earlier release."""
        for old, alias in sorted(self.api.earlier.operations.items()):
            tag, _, name = old.partition(".")
            target = self.api.operations.get((alias.to or "").partition(".")[2])
            if target is None:
                raise PipelineError(f"{aliases.ALIASES}: {old} leads to {alias.to}, which is not there")
            if not (self.package_dir / "api" / tag).exists():
                (self.package_dir / "api" / tag).mkdir()
                self.put("endpoint_init.py.jinja", f"api/{tag}/__init__.py", tag=tag)
            self.put("renamed_module.py.jinja", f"api/{tag}/{name}.py", alias=alias, heir=target)

    def filled(self, template: str, **values: object) -> str:
        try:
            return self.env.get_template(template).render(**values)
        except TemplateError as error:
            raise PipelineError(f"template {template}: {error}") from None

    def put(self, template: str, target: str, **values: object) -> None:
        text = self.filled(template, **values)
        path = self.package_dir / target
        if path.exists():
            raise PipelineError(f"two files of generated code want the name {path}")
        path.write_text(text, encoding="utf-8")


class _Compiled(BytecodeCache):
    """Templates compiled by one project, for all others of this process: it takes longer than to fill most of them."""

    known: ClassVar[dict[str, Any]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self.known.get(bucket.checksum)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self.known[bucket.checksum] = bucket.code


def _project(api: ApiContext, folder: Path, templates: Path) -> _Project:
    project = _Project(
        openapi=api.generated, config=evolve(api.config, output_path=folder), custom_template_path=templates
    )
    project.env.undefined = StrictUndefined
    project.env.bytecode_cache = _Compiled()
    project.env.filters["pyrepr"] = repr
    project.env.globals["api"] = project.api = api
    return project


def _tidy(output: Path) -> None:
    """Sorts imports, drops those not needed, formats."""
    ruff = find_ruff_bin()
    for command in (
        [ruff, "check", *_RUFF, "--fix-only", "--select=I,F401"],
        [ruff, "format", *_RUFF],
    ):
        done = subprocess.run([*command, "."], cwd=output, capture_output=True, text=True, check=False)  # noqa: S603 - words, no shell
        if done.returncode:
            raise PipelineError(f"ruff cannot read the generated code:\n{done.stdout}{done.stderr}")
