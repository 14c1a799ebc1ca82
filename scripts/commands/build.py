"""The command that makes what is published: source archive and wheel, each built twice and compared byte for byte.

The second pair is built from the unpacked source archive in another folder, as whoever packages for a distribution
does. Time stamps are hatchling's fixed ones, or those of SOURCE_DATE_EPOCH.
"""

import argparse
import hashlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Sequence
from pathlib import Path

from scripts.console import exit_status
from scripts.spec.apis import ROOT
from scripts.spec.errors import PipelineError


def build(root: Path, output: Path) -> list[Path]:
    """Puts source archive and wheel into ``output``, in place of what is there; returns their paths.

    Raises:
        PipelineError: a build fails, or the two builds differ.
    """
    with tempfile.TemporaryDirectory() as folder:
        first = _built(root, Path(folder, "first"))
        with tarfile.open(next(path for path in first if path.suffix == ".gz")) as archive:
            archive.extractall(Path(folder, "source"), filter="data")
        (source,) = Path(folder, "source").iterdir()
        second = _built(source, Path(folder, "second"))
        if differing := [one.name for one, other in zip(first, second, strict=True) if not _same(one, other)]:
            raise PipelineError(f"built from the source archive, these come out different: {', '.join(differing)}")
        shutil.rmtree(output, ignore_errors=True)
        output.mkdir(parents=True)
        return [Path(shutil.copy(path, output)) for path in first]


def _built(source: Path, folder: Path) -> list[Path]:
    command = [sys.executable, "-m", "hatchling", "build", "--directory", str(folder)]
    done = subprocess.run(command, cwd=source, capture_output=True, text=True, check=False)  # noqa: S603 - words, no shell
    if done.returncode:
        raise PipelineError(f"the build fails:\n{done.stdout}{done.stderr}")
    return sorted(folder.iterdir())


def _same(one: Path, other: Path) -> bool:
    return one.name == other.name and one.read_bytes() == other.read_bytes()


def main(arguments: Sequence[str] | None = None, *, root: Path = ROOT) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts build", description="Build source archive and wheel, twice, and compare."
    )
    parser.add_argument("--output", type=Path, default=root / "dist", metavar="DIR", help="made anew; dist/ by default")
    options = parser.parse_args(arguments)

    def tell() -> int:
        for path in build(root, options.output):
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            print(f"{digest}  {path.name}  {path.stat().st_size:,} bytes, the same from both builds")
        return 0

    return exit_status(tell)
