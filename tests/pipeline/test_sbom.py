"""The bill of materials in the wheel, and the command by which a stranger checks a release."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from scripts.commands import verify_release
from scripts.spec import lock
from scripts.spec.apis import APIS, ROOT
from scripts.spec.sbom import NAME, sbom


def test_the_bill_names_what_made_the_wheel() -> None:
    told = json.loads((ROOT / "generated" / NAME).read_text(encoding="utf-8"))
    parts = {part["name"]: part for part in told["components"]}
    for api in APIS:
        pinned = lock.sha256((ROOT / api.pin).read_bytes())
        assert parts[f"openapi/{api.name}.yaml"]["hashes"] == [{"alg": "SHA-256", "content": pinned}]
        assert f"overrides/{api.name}" in parts
    assert parts[lock.GENERATOR]["version"] == lock.read(ROOT).generator
    assert {"attrs", "httpx", "python-dateutil"} <= parts.keys()


def test_the_bill_is_the_same_each_time_and_changes_with_a_correction(tmp_path: Path) -> None:
    for name in ("openapi", "overrides", "pyproject.toml"):
        source = ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy)(source, tmp_path / name)
    locked = lock.read(ROOT)
    before = sbom(tmp_path, locked, APIS)
    assert before == sbom(ROOT, locked, APIS)
    overlay = next((tmp_path / APIS[0].overlays).glob("*.overlay.yaml"))
    overlay.write_text(overlay.read_text() + "# changed\n")
    after = sbom(tmp_path, locked, APIS)
    changed = [one for one, other in zip(before.splitlines(), after.splitlines(), strict=True) if one != other]
    assert len(changed) == 1


def test_a_release_without_a_tag_cannot_be_checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    subprocess.run(["git", "init", "--quiet", str(tmp_path)], check=True)  # noqa: S607
    assert verify_release.main(["9.9.9"], root=tmp_path) != 0
    assert "there is no v9.9.9 here" in capsys.readouterr().err
