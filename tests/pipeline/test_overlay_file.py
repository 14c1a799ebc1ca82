"""Overlay files edited in place: what was asked for changes, every other line stays as it was written."""

from pathlib import Path
from typing import Any

import pytest

from scripts.spec.overlay_file import edit
from scripts.spec.yaml import load

FILE = """\
overlay: 1.0.0
info:
  title: Pets have tails
  version: 1.0.0
# Seen in July.
actions:
  # The first of three.
  - target: $.paths['/pet/{id}'].get
    description: &evidence >-
      The description forgets the tail. Evidence: a dog.
    update: {deprecated: true}
  - target: $.components.schemas.Pet
    description: *evidence
    update:
      required: [tail, owner_id]   # in this order
      properties: {tail: {type: boolean}, owner_id: {type: integer}}
  - target: $.components.schemas.Cat
    description: *evidence
    remove: true
"""


@pytest.fixture
def overlay(tmp_path: Path) -> Path:
    path = tmp_path / "10-tails.overlay.yaml"
    path.write_text(FILE)
    return path


def actions(path: Path) -> list[dict[str, Any]]:
    return list(load(path)["actions"])


def test_a_target_is_put_in_its_place(overlay: Path) -> None:
    first = {**actions(overlay)[0], "target": "$.paths['/pets/{id}'].get"}
    edit(overlay, {1: first})
    assert overlay.read_text() == FILE.replace("/pet/{id}", "/pets/{id}")


def test_names_inside_are_put_in_their_places(overlay: Path) -> None:
    properties = {"tail": {"type": "boolean"}, "keeper_id": {"type": "integer"}}
    new = {**actions(overlay)[1], "update": {"required": ["tail", "keeper_id"], "properties": properties}}
    edit(overlay, {2: new})
    assert overlay.read_text() == FILE.replace("owner_id", "keeper_id")


def test_what_a_deleted_action_said_for_others_goes_to_the_next(overlay: Path) -> None:
    before = actions(overlay)
    edit(overlay, {1: None})
    assert actions(overlay) == before[1:]
    text = overlay.read_text()
    assert "    description: &evidence >-\n      The description forgets the tail." in text
    assert "# in this order" in text
    assert "The first of three" not in text


def test_an_action_is_added_and_a_file_without_any_goes(overlay: Path) -> None:
    before, more = actions(overlay), {"target": "$.x", "description": "Why: see 'y'.", "update": {"a": [1, "1_0"]}}
    edit(overlay, {}, [more])
    assert actions(overlay) == [*before, more]
    assert overlay.read_text().startswith(FILE)
    edit(overlay, dict.fromkeys(range(1, 5)))
    assert not overlay.exists()


def test_a_file_of_another_form_keeps_what_it_says(tmp_path: Path) -> None:
    path = tmp_path / "10-flow.overlay.yaml"
    path.write_text(
        "# Written tightly.\n"
        "{overlay: 1.0.0, actions: [{target: $.a, description: a, remove: true}, {target: $.b, description: b, "
        "remove: true}]}\n"
    )
    edit(path, {1: None})
    assert actions(path) == [{"target": "$.b", "description": "b", "remove": True}]
    assert path.read_text().startswith("# Written tightly.\n")
