"""A small description with cats in it, a vendor who publishes it, and a tree that is brought up to date with it."""

import json
from pathlib import Path
from typing import Any

import pytest

from scripts.commands import update
from scripts.commands.regenerate import Stages
from scripts.spec.apis import APIS, Api
from scripts.spec.yaml import Json
from scripts.update.trial import real_shape
from tests.pipeline.tiny import TINY, PlayShaped, play_render

V1, V2 = (api.name for api in APIS[:2])
CATS = """\
  /cats/{owner_id}/{cat_id}:
    get:
      operationId: get_cat
      summary: Get a cat
      tags: [Pets]
      parameters:
        - {name: owner_id, in: path, required: true, schema: {type: integer}}
        - {name: cat_id, in: path, required: true, schema: {type: integer}}
      responses:
        '200':
          description: OK
          content: {application/json: {schema: {$ref: '#/components/schemas/Cat'}}}
"""
CAT = """\
    Cat:
      type: object
      properties: {lives: {type: integer}}
"""
BASE = TINY.replace("paths:\n", "paths:\n" + CATS).replace("  schemas:\n", "  schemas:\n" + CAT)
TIGHTER = BASE.replace("name: {type: string}", "name: {type: string, maxLength: 20}")
WITHOUT_CATS = TIGHTER.replace(CATS, "").replace(CAT, "")


class Told:
    """The report of one API, as facts."""

    def __init__(self, facts: dict[str, Any]) -> None:
        self.facts = facts

    def changes(self, kind: str = "changes") -> list[str]:
        return [f"{one['code']} {one['name']}" for one in self.facts[kind]]

    def __getattr__(self, name: str) -> Any:
        return self.facts[name]


class Vendor:
    """Publishes for a tree, and runs `make update` in it."""

    def __init__(self, tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.tree, self._capsys = tree, capsys
        self.overrides = tree / "overrides"
        self.names = self.overrides / "names.toml"

    def publishes(self, *arguments: str, edition: str = "2026-10-09", **texts: str) -> dict[str, Told]:
        """The report by API, empty where nothing was taken over."""
        facts = self.tree.parent / "facts.json"
        facts.unlink(missing_ok=True)
        given = []
        for name, text in texts.items():
            file = self.tree.parent / f"{name}.yaml"
            file.write_text(text)
            given += ["--from", f"{name.replace('_', '-')}={file}"]
        self.status = update.main(
            [*given, "--edition", edition, "--json", str(facts), *arguments],
            root=self.tree,
            stages=Stages(self._shape, play_render, lambda *given: None),
            shape=real_shape,
        )
        self.said = self._capsys.readouterr().err
        if not facts.exists():
            return {}
        return {one["name"]: Told(one) for one in json.loads(facts.read_text())}

    def corrects(self, name: str, *actions: str, api: str = V1) -> Path:
        """Writes an overlay of these actions: a target and what stands under it."""
        file = self.overrides / api / f"{name}.overlay.yaml"
        items = "".join(f"  - target: {action}\n    description: Seen on 2026-07-22.\n" for action in actions)
        file.write_text(f"overlay: 1.0.0\ninfo: {{title: {name}, version: 1.0.0}}\nactions:\n{items}")
        return file

    def _shape(self, document: dict[str, Json], api: Api) -> PlayShaped:
        return PlayShaped(real_shape(document, api, self.tree)[0])


def settled_in(tree: Path, capsys: pytest.CaptureFixture[str]) -> Vendor:
    """With everything made from one edition of 2026-10-01."""
    (tree / "overrides" / "names.toml").write_text("")
    there = Vendor(tree, capsys)
    there.publishes(edition="2026-10-01", **{api.name.replace("-", "_"): BASE for api in APIS})
    assert there.status == 0, there.said
    return there
