"""Stage "swap": new folders and files take the place of the present ones, so that a run is done or has not happened.

A run works in ``.regenerate/work``, on the same file system, and holds ``.regenerate/lock`` meanwhile. What is to be
moved is put together in ``.regenerate/ready``, which appears with one move: that is the moment from which the run has
happened. Whatever is left in it, the next run moves on. Git has the rest: what a tree held before, and how to go back.
"""

import contextlib
import fcntl
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from urllib.parse import quote, unquote

from scripts.commands.folders import same
from scripts.spec.errors import PipelineError

_HOME = Path(".regenerate")
_REPLACED = ".old"

Move = Callable[[Path, Path], None]


@contextlib.contextmanager
def workspace(root: Path, say: Callable[[str], None] = print, *, mends: bool = True) -> Iterator[Path]:
    """An empty work folder that one run has for itself; a second run waits for the first to end.

    What an interrupted run left half done is finished first, unless this one only looks on (``mends=False``).

    Raises:
        PipelineError: something is half done, and this run only looks on.
    """
    home = root / _HOME
    home.mkdir(exist_ok=True)
    work, ready = home / "work", home / "ready"
    with (home / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("another run is at work in this tree; waiting for it to end")
            fcntl.flock(lock, fcntl.LOCK_EX)
        # For processes that write into the tree: one whose run was killed holds it to its own end.
        os.set_inheritable(lock.fileno(), True)
        if ready.exists():
            if not mends:
                raise PipelineError("an interrupted run left the tree half done; `make regenerate` finishes it")
            _finish(root, ready, put)
            say("put right what an interrupted run had left half done")
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir()
        try:
            yield work
        finally:
            shutil.rmtree(work, ignore_errors=True)


def swap(root: Path, work: Path, names: Sequence[str], move: Move | None = None) -> list[str]:
    """Replaces these folders and files of the tree by those of the same names in the work folder.

    Returns the names of those that were not the same already; nothing else is touched.
    """
    wanted = [name for name in names if (work / name).exists() and not same(work / name, root / name)]
    if wanted:
        gathered, ready = work / "ready", work.parent / "ready"
        gathered.mkdir()
        for name in wanted:
            (work / name).rename(gathered / quote(str(name), safe=""))  # flat, so that what is left can be listed
        gathered.rename(ready)
        _finish(root, ready, move or put)
    return wanted


def put(new: Path, current: Path) -> None:
    """Puts ``new`` in the place of ``current``, which goes into the folder beside it."""
    if current.is_dir():
        current.rename(new.with_name(new.name + _REPLACED))
    current.parent.mkdir(parents=True, exist_ok=True)
    new.replace(current)


def _finish(root: Path, ready: Path, move: Move) -> None:
    """Carries out the moves that are still to be done: those of everything that is still in the folder."""
    for new in sorted(path for path in ready.iterdir() if path.suffix != _REPLACED):
        move(new, root / unquote(new.name))
    shutil.rmtree(ready)
