"""The opponents' own environment: a virtual environment under bench/ with this client's wheel and all the others."""

import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / "bench"
FOLDER = HERE / ".venv-opponents"
PYTHON = FOLDER / "bin" / "python"
PAYLOADS = FOLDER / "payloads"
WHEELS = FOLDER / "wheels"
REQUIREMENTS = HERE / "requirements.txt"
DESCRIPTIONS = {version: ROOT / "generated" / f"b2b-{version}.openapi.yaml" for version in ("v1", "v2")}


def prepare() -> Path:
    """Make or refresh the environment; returns the wheel of this client that is installed in it."""
    if not _is_current(FOLDER / "installed", REQUIREMENTS.read_bytes()):
        venv.create(FOLDER, clear=True, with_pip=True)
        _pip("--requirement", REQUIREMENTS)
        _mark(FOLDER / "installed", REQUIREMENTS.read_bytes())
    for version, description in DESCRIPTIONS.items():
        _stock(version, description)
    wheel = _wheel()
    _pip("--no-deps", "--force-reinstall", wheel)
    return wheel


def site_packages() -> Path:
    """Where the environment's packages are."""
    return next(FOLDER.glob("lib/python*/site-packages"))


def _wheel() -> Path:
    for old in WHEELS.glob("*.whl"):
        old.unlink()
    _run(sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", WHEELS)
    return next(WHEELS.glob("*.whl"))


def _stock(version: str, description: Path) -> None:
    """The generator's own package of a corrected description; its warnings are of no matter here."""
    output, mark = site_packages() / f"stock_{version}", FOLDER / f"stock-{version}"
    if _is_current(mark, description.read_bytes()):
        return
    arguments = ("--path", description, "--meta", "none", "--output-path", output, "--overwrite")
    _run(Path(sys.executable).with_name("openapi-python-client"), "generate", *arguments)
    _mark(mark, description.read_bytes())


def _pip(*arguments: str | Path) -> None:
    _run(PYTHON, "-m", "pip", "--quiet", "--disable-pip-version-check", "install", *arguments)


def _run(*command: str | Path) -> None:
    # The generator looks for ruff on the path.
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, "PATH": path}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{done.stdout}{done.stderr}")


def _is_current(mark: Path, content: bytes) -> bool:
    return mark.is_file() and mark.read_text() == hashlib.sha256(content).hexdigest()


def _mark(mark: Path, content: bytes) -> None:
    mark.write_text(hashlib.sha256(content).hexdigest())
