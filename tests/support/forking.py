"""Runs short programs in children of one interpreter that has loaded what they all load of packages not ours.

As a script it is that interpreter: it reads what to run, a line of JSON each, and answers with what came of it.
"""

import importlib
import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, Any


class Interpreter:
    """One that was started with these options and variables, and has loaded these packages."""

    def __init__(self, options: Sequence[str], variables: Mapping[str, str], loaded: Sequence[str]) -> None:
        command = [sys.executable, *options, __file__, *loaded]
        self._process = subprocess.Popen(
            command, env=dict(variables), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def run(
        self,
        code: str,
        *arguments: str,
        folder: Path,
        paths: Sequence[Path] = (),
        variables: Mapping[str, str] | None = None,
        stdin: str | bytes = "",
    ) -> "subprocess.CompletedProcess[str]":
        """As ``python -c`` with these arguments would, in a folder, where modules are looked for in paths as well;
        under other variables, if they are given."""
        asked = {
            "code": code,
            "arguments": arguments,
            "folder": str(folder),
            "paths": [str(path) for path in paths],
            "variables": variables and dict(variables),
            "stdin": (stdin.encode() if isinstance(stdin, str) else stdin).decode("latin-1"),
        }
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()
        return subprocess.CompletedProcess(
            [sys.executable, "-c", code, *arguments], *json.loads(self._process.stdout.readline())
        )

    def close(self) -> None:
        """It ends with its input."""
        self._process.communicate()


def _serve() -> None:
    sys.path.remove(str(Path(__file__).parent))
    for name in sys.argv[1:]:
        importlib.import_module(name)
    for line in sys.stdin:
        asked = json.loads(line)
        with (
            tempfile.TemporaryFile("w+", encoding="latin-1", newline="") as given,
            tempfile.TemporaryFile("w+", encoding="utf-8") as out,
            tempfile.TemporaryFile("w+", encoding="utf-8") as err,
        ):
            given.write(asked["stdin"])
            given.seek(0)
            if not (child := os.fork()):
                _run(asked, given, out, err)
            status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
            told = [(file.seek(0), file.read())[1] for file in (out, err)]
        print(json.dumps([status, *told]), flush=True)


def _run(asked: dict[str, Any], *streams: IO[str]) -> None:
    """What is asked for; never comes back."""
    signal.alarm(60)  # nobody waits longer for it
    for number, file in enumerate(streams):
        os.dup2(file.fileno(), number)
    os.chdir(asked["folder"])
    if asked["variables"] is not None:
        os.environ.clear()
        os.environ.update(asked["variables"])
    if asked["paths"]:
        os.environ["PYTHONPATH"] = os.pathsep.join(asked["paths"])
    sys.path[:0] = ["", *asked["paths"]]
    sys.argv[:] = ["-c", *asked["arguments"]]
    status: object = 0
    try:
        exec(compile(asked["code"], "<string>", "exec"), {"__name__": "__main__"})  # noqa: S102 - a test's own
    except SystemExit as error:
        status = error.code or 0
    except BaseException:
        sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]
        status = 1
    if not isinstance(status, int):
        print(status, file=sys.stderr)
        status = 1
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


if __name__ == "__main__":
    _serve()
