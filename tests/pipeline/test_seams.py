"""Where we hold on to openapi-python-client: listed in overrides/templates/README.md, and never more than before."""

from pathlib import Path

import pytest

from scripts.spec.apis import ROOT
from tests.pipeline.seams import Reads, imported, listed
from tests.pipeline.test_generator import PETSHOP
from tests.pipeline.workshop import make

MOST = 57
"""Seams there may be. May only fall."""

TEMPLATES = ROOT / "overrides" / "templates"


def test_the_seams_are_those_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reads = Reads(monkeypatch)
    make(PETSHOP, tmp_path)
    found = imported() | reads.found
    table = [*listed("What we read of its objects"), *listed("What we import")]
    assert sorted(table) == sorted(found), "overrides/templates/README.md lists other seams than there are"
    assert len(found) <= MOST
    assert f"{len(reads.found)} facts, {len(imported())} imports" in (TEMPLATES / "README.md").read_text()


def test_every_template_is_listed() -> None:
    assert sorted(listed("Templates")) == sorted(path.name for path in TEMPLATES.glob("*.jinja"))
