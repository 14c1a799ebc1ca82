"""What a run prints: a line for each stage, a table at the end, an error in plain words."""

import contextlib
import errno
import sys
import time
from collections.abc import Callable, Iterator, Sequence

from scripts.spec.errors import PipelineError

_TELLING = {
    *(errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOSPC, errno.EDQUOT, errno.EFBIG),
    *(errno.ENOENT, errno.EXDEV, errno.EBUSY),
}
"""Errors of the file system whose own text says enough, so that a traceback would only hide it."""


class Console:
    """Prints to standard output, or nothing if ``quiet``."""

    def __init__(self, *, quiet: bool = False) -> None:
        self.quiet = quiet
        self.live = not quiet and sys.stdout.isatty()
        self.current = ""
        self.started = time.monotonic()

    def say(self, text: str = "") -> None:
        """Prints a line."""
        if not self.quiet:
            print(text, flush=True)

    @contextlib.contextmanager
    def stage(self, name: str) -> Iterator[list[str]]:
        """Announce a stage, and close its line with the notes given meanwhile and the seconds it took."""
        notes: list[str] = []
        started = time.monotonic()
        self.current = f"{name:<8} "
        if not self.quiet:
            print(self.current, end="", flush=True)
        try:
            yield notes
        except BaseException:
            self.say("failed")
            raise
        again = f"\r{self.current}" if self.live else ""
        self.say(f"{again}{'; '.join(notes):<70} {time.monotonic() - started:6.1f} s")

    def note(self, text: str) -> None:
        """Says on a line of its own what goes on in a stage that takes long."""
        self.say(f"\n{'':9}{text}" if self.current else text)

    def progress(self, received: int, total: int | None) -> None:
        """Shows on a terminal how far a download has come."""
        if self.live:
            print(f"\r{self.current}{received:,}{f' of {total:,}' if total else ''} bytes", end="", flush=True)

    def table(self, heads: Sequence[str], rows: Sequence[tuple[str, Sequence[object]]]) -> None:
        """Prints rows of figures under their heads."""
        self.say()
        width = max(10, *(len(head) + 2 for head in heads))
        for label, cells in [("", list(heads)), *rows]:
            self.say(f"{label:<24}" + "".join(f"{cell!s:>{width}}" for cell in cells))
        self.say(f"{'seconds':<24}{time.monotonic() - self.started:>{width}.1f}")


def exit_status(action: Callable[[], int]) -> int:
    """Runs a command; what stops it in a known way becomes a message and status 1.

    Anything else goes on up, so that the traceback of a defect of ours is seen.
    """
    try:
        return action()
    except PipelineError as error:
        print(f"error: {error}", file=sys.stderr)
    except OSError as error:
        if error.errno not in _TELLING:
            raise
        print(f"error: {error}", file=sys.stderr)
    return 1
