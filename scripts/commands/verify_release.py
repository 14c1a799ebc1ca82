"""The command by which anybody checks a release: rebuilds it from its tag and compares with what was published."""

import argparse
import hashlib
import os
import re
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from uv import find_uv_bin

from scripts.commands.build import build
from scripts.console import exit_status
from scripts.spec.apis import ROOT
from scripts.spec.errors import PipelineError

PROJECT = "altegio-client"


def verify(root: Path, version: str, published: Path | None) -> list[tuple[str, str, bool]]:
    """Name, hash and whether it was published so, for source archive and wheel; and what else was published.

    Args:
        root: the repository.
        version: such as 1.2.3, tagged v1.2.3.
        published: a folder with the files; None asks the package index for their hashes.

    Raises:
        PipelineError: there is no such tag, what it makes differs from its generated/, or nothing was published.
    """
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "source")
        _unpack(root, f"v{version}", source)
        _check(source)
        made = {_sha256(path): path.name for path in build(source, Path(folder, "made"))}
        hashes = _listed(version) if published is None else _in_folder(published)
    compared = [(name, digest, digest in hashes) for digest, name in made.items()]
    further = sorted((name, digest) for digest, name in hashes.items() if digest not in made)
    return compared + [(name, digest, False) for name, digest in further]


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _in_folder(folder: Path) -> dict[str, str]:
    """Hash → name of each file."""
    found = {_sha256(path): f"{path.name} as published" for path in sorted(folder.iterdir()) if path.is_file()}
    if not found:
        raise PipelineError(f"{folder} is empty")
    return found


def _listed(version: str) -> dict[str, str]:
    """Hash → what it is of, for every file the package index has of a version.

    Installers refuse a file that has another hash than its index says. So nothing of what was published has to be
    downloaded, let alone run, which pip does with a source archive.
    """
    command = [find_uv_bin(), "pip", "compile", "-", "--no-deps", "--generate-hashes", "--no-header", "--quiet"]
    done = subprocess.run(  # noqa: S603 - words, no shell
        command, input=f"{PROJECT}=={version}\n", capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise PipelineError(f"the index has no {PROJECT} {version}: {done.stderr.strip()}")
    return dict.fromkeys(re.findall(r"--hash=sha256:([0-9a-f]{64})", done.stdout), "a file the index has")


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
