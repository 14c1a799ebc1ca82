"""`regenerate` without room on the disk, or where it may not write: told in plain words, and the tree is whole."""

import functools
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from scripts.spec.apis import ROOT
from tests.pipeline.conftest import tree as tree
from tests.pipeline.workshop import furnish

pytestmark = pytest.mark.slow

PROGRAM = """\
import contextlib, io, json, shutil, subprocess, sys
from pathlib import Path
from scripts.commands import regenerate
from tests.pipeline.tiny import contents, play_stages

def mount(*arguments):
    subprocess.run(["mount", *map(str, arguments)], check=True)

def run(root, stages=play_stages):
    before, told = contents(root), io.StringIO()
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(told):
        status = regenerate.main([], root=root, stages=stages and stages())
    after = contents(root)
    same, left = after[:2] == before[:2], after[2]
    return {"status": status, "told": told.getvalue(), "same": same, "left": left, "generated": after[1]}

tree, place = Path(sys.argv[1]), Path(sys.argv[2])
"""

# Sizes from no room at all up to enough, page by page; then inode by inode.
FULL = """
def full(more, options, stages):
    mount("-t", "tmpfs", "-o", "size=64m", "tmpfs", place)
    try:
        shutil.copytree(tree, place / "tree")
        mount("-o", "remount," + options(place, more), place)
        return run(place / "tree", stages)
    finally:
        subprocess.run(["umount", str(place)], check=True)

import os
def bytes_(place, more):
    found = os.statvfs(place)
    return f"size={(found.f_blocks - found.f_bfree + more) * found.f_frsize}"

def inodes(place, more):
    found = os.statvfs(place)
    return f"nr_inodes={found.f_files - found.f_ffree + more}"

found = []
for options, stages, step in CASES:
    more = 0
    while True:
        found.append(full(more, options, stages))
        if found[-1]["status"] == 0:
            break
        more += step
print(json.dumps(found))
"""

# The whole tree; generated/ alone, which is then a mount point and cannot be moved; all but the work folder.
READ_ONLY = """
def bound(*folders, writable=()):
    for folder in (*folders, *writable):
        mount("--bind", folder, folder)
    for folder in folders:
        mount("-o", "remount,ro,bind", folder)

found = []
cases = {"tree": ([""], []), "generated": (["generated"], []), "beside": ([""], [".regenerate"])}
for name, (folders, writable) in cases.items():
    copy = place / name
    shutil.copytree(tree, copy)
    (copy / ".regenerate").mkdir()
    bound(*(copy / folder for folder in folders), writable=[copy / folder for folder in writable])
    found.append(run(copy) | {"case": name})
    for folder in (*writable, *folders):
        subprocess.run(["umount", str(copy / folder)], check=True)
    found.append(run(copy) | {"case": "then " + name})
print(json.dumps(found))
"""


_ALONE = ("unshare", "--map-root-user", "--mount")
LYING = ["generated", "openapi", "overrides"]
"""All that is to lie in the tree after a run that failed."""


@functools.cache
def namespace() -> str:
    """Why no file system of a test's own can be mounted here; empty if one can."""
    if sys.platform != "linux" or not shutil.which("unshare"):
        return "mounts a file system of its own, for which it needs unshare of Linux"
    command = [*_ALONE, "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    tried = subprocess.run(command, capture_output=True, text=True, check=False)
    return "" if tried.returncode == 0 else f"no file system can be mounted: {tried.stderr.strip()}"


def told_in_a_namespace(program: str, tree: Path, place: Path) -> list[dict[str, Any]]:
    if reason := namespace():
        pytest.skip(reason)
    place.mkdir()
    command = [*_ALONE, sys.executable, "-c", PROGRAM + program, str(tree), str(place)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def assert_told(found: dict[str, Any], *words: str) -> None:
    assert found["status"] == 1
    assert found["told"].startswith("error: ")
    assert any(word in found["told"] for word in words), found["told"]
    assert "Traceback" not in found["told"]
    assert found["same"]


def test_a_full_disk_is_told_and_changes_nothing(tree: Path, tmp_path: Path, tell: list[str]) -> None:
    cases = "CASES = [(bytes_, play_stages, 1), (inodes, play_stages, 1)]\n"
    found = told_in_a_namespace(FULL.replace("found = []", cases + "found = []"), tree, tmp_path / "disk")
    short = [one for one in found if one["status"]]
    for one in short:
        assert_told(one, "No space left on device")
        assert one["left"] == LYING
    assert len(short) > 10
    assert [one["same"] for one in found if not one["status"]] == [False, False]
    tell.append(f"disk full: regenerate tried with {len(short)} sizes that do not do, each told, the tree whole")


def test_a_full_disk_under_the_generator_and_its_tools(tree: Path, tmp_path: Path) -> None:
    furnish(tree)
    for shared in ("templates", "altegio_core"):  # links would be followed into the copy
        (tree / "overrides" / shared).unlink()
        shutil.copytree(ROOT / "overrides" / shared, tree / "overrides" / shared)
    cases = "CASES = [(bytes_, None, 9)]\n"
    found = told_in_a_namespace(FULL.replace("found = []", cases + "found = []"), tree, tmp_path / "disk")
    for one in found[:-1]:
        assert_told(one, "No space left on device", "os error 28")
    assert len(found) > 2


def test_a_read_only_folder_is_told_and_the_tree_stays_whole(tree: Path, tmp_path: Path) -> None:
    whole, then, moved, then_moved, beside, then_beside = told_in_a_namespace(READ_ONLY, tree, tmp_path / "disk")
    assert_told(whole, "Read-only file system: '")
    assert ".regenerate" in whole["told"]
    assert whole["left"] == LYING
    # What was made stays aside, for the next run to put in its place.
    assert_told(moved, "Device or resource busy: '", "Invalid cross-device link: '")
    assert "generated" in moved["told"]
    assert_told(beside, "Read-only file system: '", "Invalid cross-device link: '")
    # Whatever stood in the way, the next run that may write ends well.
    assert [one["status"] for one in (then, then_moved, then_beside)] == [0, 0, 0]
    assert len({one["generated"] for one in (then, then_moved, then_beside)}) == 1


def test_a_folder_of_somebody_else_is_told_and_changes_nothing(tree: Path) -> None:
    command = [sys.executable, "-c", PROGRAM + "print(json.dumps(run(tree)))", str(tree), "none"]
    if os.geteuid() == 0:
        if not shutil.which("setpriv"):
            pytest.skip("root may write everywhere, unless setpriv takes that from it")
        command = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search", *command]
    tree.chmod(0o555)
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    finally:
        tree.chmod(0o755)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert_told(found, "Permission denied: '")
    assert str(tree / ".regenerate") in found["told"]
