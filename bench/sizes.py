"""How big things are on disk, and how long regeneration takes."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

from bench.environment import ROOT, site_packages

PACKAGES = {
    "altegio": ("altegio", "altegio_core"),
    "stock generator": ("stock_v1", "stock_v2"),
    "yclients": ("yclients",),
}


def sizes(wheel: Path) -> dict[str, dict[str, float]]:
    """Package → bytes as installed without compiled files, bytes with them, files and lines."""
    found = {}
    for name, folders in PACKAGES.items():
        files = [path for folder in folders for path in (site_packages() / folder).rglob("*") if path.is_file()]
        sources = [path for path in files if path.suffix in {".py", ".pyi"}]
        found[name] = {
            "installed": _bytes(path for path in files if path.suffix != ".pyc"),
            "installed and compiled": _bytes(files),
            "files": len(sources),
            "lines": sum(path.read_bytes().count(b"\n") for path in sources),
        }
    found["altegio"]["wheel"] = wheel.stat().st_size
    return found


def regenerate() -> float:
    """Seconds the whole of ``make regenerate`` takes in a warm environment; generated/ stays as it is."""
    seconds = 0.0
    for made in ("warms", "counts"):
        with tempfile.TemporaryDirectory() as folder:
            command = [sys.executable, "-m", "scripts", "regenerate", "--quiet", "--output", str(Path(folder) / made)]
            started = time.perf_counter()
            subprocess.run(command, cwd=ROOT, check=True)
            seconds = time.perf_counter() - started
    return seconds


def _bytes(files: Iterable[Path]) -> int:
    return sum(path.stat().st_size for path in files)
