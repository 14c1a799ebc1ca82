"""Stage "swap": new folders and files take the place of the present ones, so that a run is done or has not happened.

A run works in ``.regenerate/work``, on the same file system, and holds ``.regenerate/lock`` meanwhile. One
folder is exchanged in one move. Where there are several (or the system cannot exchange), a journal written
before the first move lets the next run finish what a killed one began.
"""

import contextlib
import ctypes
import errno
import fcntl
import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from scripts.spec.errors import PipelineError

_HOME = Path(".regenerate")
_JOURNAL = "journal.json"

Move = Callable[[Path, Path], None]


@contextlib.contextmanager
def workspace(root: Path, say: Callable[[str], None] = print, *, mends: bool = True) -> Iterator[Path]:
    """An empty work folder that one run has for itself; a second run waits for the first to end.

    What an interrupted run left half done is finished first, unless this one only looks on (``mends=False``).

    Raises:
        PipelineError: something is half done, and this run only looks on, or it cannot be finished.
    """
    home = root / _HOME
    home.mkdir(exist_ok=True)
    with (home / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("another run is at work in this tree; waiting for it to end")
            fcntl.flock(lock, fcntl.LOCK_EX)
        work = home / "work"
        if not mends and (work / _JOURNAL).exists():
            raise PipelineError("an interrupted run left the tree half done; `make regenerate` finishes it")
        if _recover(root, work):
            say("put right what an interrupted run had left half done")
        if work.exists():
            shutil.rmtree(work)
        work.mkdir()
        try:
            yield work
        finally:
            if not (work / _JOURNAL).exists():  # else it is the only copy of something
                shutil.rmtree(work, ignore_errors=True)


def exchange(new: Path, current: Path) -> None:
    """Put ``new`` in the place of ``current``, in one move where the system can."""
    if new.is_file() or not current.exists():
        new.replace(current)
    elif not _exchange_at_once(new, current):
        exchange_in_two(new, current)


def exchange_in_two(new: Path, current: Path) -> None:
    """The same in two moves; between them there is no ``current``."""
    old = new.with_name(new.name + ".old")
    current.rename(old)
    try:
        new.rename(current)
    except OSError:
        old.rename(current)
        raise


def swap(root: Path, work: Path, names: Sequence[str], move: Move = exchange) -> list[str]:
    """Replace these folders and files of the tree by those of the same names in the work folder.

    Returns the names of those that were not the same already; nothing else is touched.
    """
    every = {name: _digest(work / name) for name in names}
    wanted = {name: new for name, new in every.items() if new is not None and new != _digest(root / name)}
    if wanted:
        journal = work / (_JOURNAL + ".new")
        with journal.open("w") as file:
            json.dump(wanted, file)
            file.flush()
            os.fsync(file.fileno())
        journal.rename(work / _JOURNAL)
        _finish(root, work, wanted, move)
    return list(wanted)


def compare(new: Path, current: Path) -> list[str]:
    """One line for each file that differs between two folders."""
    new_files, current_files = _files(new), _files(current)
    lines = []
    for name in sorted(new_files.keys() | current_files.keys()):
        if name not in current_files:
            lines.append(f"missing: {name}")
        elif name not in new_files:
            lines.append(f"not generated: {name}")
        elif (made := new_files[name].read_bytes()) != (present := current_files[name].read_bytes()):
            lines.append(f"differs: {name}, line {_first_difference(made, present)}")
    return lines


def digest(folder: Path) -> str:
    """Hash of all names and contents of a folder."""
    result = hashlib.sha256()
    for name, path in sorted(_files(folder).items()):
        content = path.read_bytes()
        result.update(f"{name}\0{len(content)}\0".encode() + content)
    return result.hexdigest()


def _digest(path: Path) -> str | None:
    """The same for what may be a file, or not there."""
    if path.is_file():
        return hashlib.sha256(path.read_bytes()).hexdigest()
    return digest(path) if path.is_dir() else None


def _files(folder: Path) -> dict[str, Path]:
    """Files by name; what Python leaves behind on import does not count."""
    paths = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix(): path for path in paths}


def _first_difference(one: bytes, other: bytes) -> int:
    lines = zip(one.splitlines(), other.splitlines(), strict=False)
    same = 0
    for same, (left, right) in enumerate(lines, start=1):
        if left != right:
            return same
    return same + 1


def _recover(root: Path, work: Path) -> bool:
    if not (work / _JOURNAL).exists():
        return False
    _finish(root, work, json.loads((work / _JOURNAL).read_text()), exchange)
    return True


def _finish(root: Path, work: Path, wanted: dict[str, str], move: Move) -> None:
    """Carry out the moves of a journal that are still to be done; which those are, the contents tell."""
    for name, new in wanted.items():
        if _digest(root / name) == new:
            continue
        if _digest(work / name) != new:
            raise PipelineError(
                f"an interrupted run left {name} half replaced and {work} no longer holds what was to come; "
                f"restore {name} from version control and delete {work}"
            )
        move(work / name, root / name)
    (work / _JOURNAL).unlink()


def _exchange_at_once(new: Path, current: Path) -> bool:
    """Linux's renameat2 with RENAME_EXCHANGE; False where kernel, C library or file system has none."""
    renameat2 = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if renameat2 is None:
        return False
    at_cwd, rename_exchange = -100, 2
    if renameat2(at_cwd, os.fsencode(new), at_cwd, os.fsencode(current), rename_exchange) == 0:
        return True
    code = ctypes.get_errno()
    if code in (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP):
        return False
    raise OSError(code, os.strerror(code), str(current))
