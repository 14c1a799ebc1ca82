"""What users install: both packages, marked as typed, and nothing that only we need."""

import re
import subprocess
import sys
import tomllib
import zipfile

import pytest

from scripts.apis import ROOT


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Names of the files in a wheel built from this tree."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (file,) = folder.glob("*.whl")
    return zipfile.ZipFile(file).namelist()


@pytest.mark.parametrize("package", ["altegio", "altegio_core"])
def test_wheel_holds_the_package_with_its_types(wheel: list[str], package: str) -> None:
    assert f"{package}/__init__.py" in wheel
    assert f"{package}/py.typed" in wheel


def test_wheel_holds_nothing_else(wheel: list[str]) -> None:
    assert {name.split("/")[0] for name in wheel} - {"altegio", "altegio_core"} == {
        "altegio_client-0.1.0.dist-info",
    }
    assert not [name for name in wheel if "__pycache__" in name]


def test_development_lock_has_hashes_and_no_addresses() -> None:
    text = (ROOT / "requirements-dev.txt").read_text()
    assert "//" not in text
    requirements = re.findall(r"^(\S+)==\S+(?: ;[^\\\n]*)? \\\n    --hash=sha256:[0-9a-f]{64}", text, re.MULTILINE)
    assert len(requirements) == len(re.findall(r"^[a-z0-9]", text, re.MULTILINE))


def test_development_lock_holds_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    wanted = project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    locked = re.findall(r"^([a-z0-9._-]+)==", (ROOT / "requirements-dev.txt").read_text(), re.MULTILINE)
    names = {re.match(r"[\w.-]+", line).group().lower().replace(".", "-") for line in wanted}  # type: ignore[union-attr]
    assert names <= {name.replace(".", "-") for name in locked}
    assert len(locked) == len(set(locked)), "one version for every Python, else they build different bytes"
