"""The command by which anybody checks a release: rebuilds it from its tag and compares with what was published."""

import argparse
import hashlib
import os
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from scripts.commands.build import build
from scripts.console import exit_status
from scripts.spec.apis import ROOT
from scripts.spec.errors import PipelineError

PROJECT = "altegio-client"


def verify(root: Path, version: str, published: Path | None) -> list[tuple[str, str, bool]]:
    """Name, hash and whether it is the same, for source archive and wheel.

    Args:
        root: the repository.
        version: such as 1.2.3, tagged v1.2.3.
        published: a folder with the two files; None fetches them from the package index.

    Raises:
        PipelineError: there is no such tag, what it makes differs from its generated/, or a file cannot be had.
    """
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "source")
        _unpack(root, f"v{version}", source)
        _check(source)
        made = build(source, Path(folder, "made"))
        if published is None:
            published = _fetched(version, Path(folder, "published"))
        found = []
        for path in made:
            other = published / path.name
            if not other.is_file():
                raise PipelineError(f"{path.name} is not among what was published")
            found.append((path.name, hashlib.sha256(other.read_bytes()).hexdigest(), _equal(path, other)))
        return found


def _equal(one: Path, other: Path) -> bool:
    return one.read_bytes() == other.read_bytes()


def _unpack(root: Path, tag: str, folder: Path) -> None:
    done = subprocess.run(["git", "archive", tag], cwd=root, capture_output=True, check=False)  # noqa: S603, S607
    if done.returncode:
        raise PipelineError(f"there is no {tag} here: {done.stderr.decode(errors='replace').strip()}")
    with tarfile.open(fileobj=BytesIO(done.stdout)) as archive:
        archive.extractall(folder, filter="data")


def _check(source: Path) -> None:
    """Whether generated/ of the tag is what its own pipeline makes of its own pins."""
    paths = os.pathsep.join(str(source / name) for name in ("generated", "overrides"))
    command = [sys.executable, "-m", "scripts", "check"]
    done = subprocess.run(  # noqa: S603 - words, no shell
        command, cwd=source, env=os.environ | {"PYTHONPATH": paths}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise PipelineError(f"generated/ of the tag is not what its pipeline makes:\n{done.stdout}{done.stderr}")


def _fetched(version: str, folder: Path) -> Path:
    for kind in ("--only-binary", "--no-binary"):
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", kind, PROJECT, "-d", str(folder)]
        done = subprocess.run(  # noqa: S603 - words, no shell
            [*command, f"{PROJECT}=={version}"], capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise PipelineError(f"{PROJECT} {version} cannot be fetched: {done.stderr.strip()}")
    return folder


def main(arguments: Sequence[str] | None = None, *, root: Path = ROOT) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts verify-release",
        description="Rebuild a release from its tag, and compare it with what was published, byte for byte.",
    )
    parser.add_argument("version", help="such as 1.2.3")
    parser.add_argument("--from", dest="published", type=Path, metavar="DIR", help="the files, in place of the index")
    options = parser.parse_args(arguments)

    def tell() -> int:
        found = verify(root, options.version.removeprefix("v"), options.published)
        for name, digest, same in found:
            print(f"{digest}  {name}  {'the same' if same else 'DIFFERENT'}")
        if others := [name for name, _, same in found if not same]:
            raise PipelineError(f"not what the tag v{options.version.removeprefix('v')} makes: {', '.join(others)}")
        return 0

    return exit_status(tell)
