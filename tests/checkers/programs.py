"""What users have: an environment with the package installed, and the programs of README.md and docs/ in a folder."""

import ast
import importlib.util
import shutil
import sysconfig
import venv
from collections.abc import Iterator
from pathlib import Path

from tests.contract.pages import ROOT, blocks, pages


def environment(folder: Path) -> Path:
    """An environment in which the package is installed as users have it: a checker that finds no fault in its modules
    keeps silent about them. What it stands on is that of this process."""
    venv.create(folder, with_pip=False, symlinks=True)
    (site,) = folder.glob("lib/python*/site-packages")
    for package in (ROOT / "generated" / "altegio", ROOT / "overrides" / "altegio_core"):
        shutil.copytree(package, site / package.name, ignore=shutil.ignore_patterns("__pycache__"))
    # Packages with stubs of their own would have to be told apart; a path of ours leads to all.
    for found in Path(sysconfig.get_path("purelib")).iterdir():
        if found.suffix not in (".pth", ".dist-info") and not (site / found.name).exists():
            (site / found.name).symlink_to(found)
    return folder


def write_programs(folder: Path) -> Iterator[str]:
    """Write the programs of docs/examples, and the blocks of each page one after the other, at their lines of the page.

    Yields:
        What is left out, and why.
    """
    shutil.copytree(ROOT / "docs" / "examples", folder / "examples", ignore=shutil.ignore_patterns("__pycache__"))
    for page in pages():
        lines: list[str] = []
        for block in blocks(page):
            if block.language != "python" or block.program:
                continue
            if missing := sorted(_not_installed(block.code)):
                yield f"{block.place}: {', '.join(missing)} is not installed"
                continue
            start = int(block.place.rpartition(":")[2])
            lines += [""] * (start - len(lines)) + block.code.splitlines()
        if lines:
            name = "_".join(page.relative_to(ROOT).with_suffix("").parts).replace("-", "_")
            (folder / f"{name}.py").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _not_installed(code: str) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Import):
            names |= {one.name.partition(".")[0] for one in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.partition(".")[0])
    return {name for name in names if importlib.util.find_spec(name) is None}
