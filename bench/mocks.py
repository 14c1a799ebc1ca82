"""Mock servers beside each other, in one run: start, memory and requests a second of ours, with state and without, and
of Prism. ``python -m bench.mocks`` prints the table, ``--write FILE`` puts it between the marks of a page."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from bench.features import put
from tests.contract.mock import running_mocks

BEGIN, END = "<!-- mocks: made by `python -m bench.mocks --write` -->", "<!-- end of mocks -->"
_HEAD = ("", "import and start", "memory", "requests a second", "of its own processor time")

_HEADERS = {
    "Authorization": "Bearer partner, User user",
    "Accept": "application/vnd.api.v2+json",
    "Content-Type": "application/json",
}
_OURS = """
import sys, time
began = time.process_time()
from altegio.mock import MockServer
imported = time.process_time()
mock = MockServer(state={state}).start()
started = time.process_time()
print((imported - began) * 1000, (started - imported) * 1000, mock.base_urls["v1"], flush=True)
sys.stdin.read()
"""
_REQUESTS = 1_500
_RUNS = 7


def _megabytes(process: int) -> float:
    """Resident memory of a process."""
    status = Path(f"/proc/{process}/status").read_text()
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def _seconds(process: int) -> float:
    """Processor time a process has taken."""
    user, system = Path(f"/proc/{process}/stat").read_text().rpartition(") ")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def _rate(address: str, process: int) -> tuple[str, str]:
    """Requests a second over one connection, a client created and read by turns; and a second of the server's own."""
    parts = urlsplit(address)
    connection = HTTPConnection(parts.hostname or "", parts.port or 80)
    body = json.dumps({"name": "Zoe", "phone": "13155550175"})
    id = 16

    def ask(method: str, path: str, sent: str | None) -> bytes:
        connection.request(method, f"{parts.path}{path}", sent, _HEADERS)
        answer = connection.getresponse()
        content = answer.read()
        if answer.status >= 300:
            raise RuntimeError(f"{method} {path}: {answer.status} {content!r}")
        return content

    def turn() -> None:
        nonlocal id
        id = json.loads(ask("POST", "/clients/4564", body))["data"]["id"]
        ask("GET", f"/client/4564/{id}", None)

    for _ in range(50):
        turn()
    started, taken = time.perf_counter(), _seconds(process)
    for _ in range(_REQUESTS // 2):
        turn()
    own = _seconds(process) - taken
    return f"{_REQUESTS / (time.perf_counter() - started):.0f}", f"{_REQUESTS / own:.0f}"


def _ours(state: bool, environment: dict[str, str]) -> tuple[str, ...]:
    both = []
    memory, rate = 0.0, ("", "")
    for last in [False] * (_RUNS - 1) + [True]:
        command = [sys.executable, "-c", _OURS.format(state=state)]
        with subprocess.Popen(command, stdin=-1, stdout=-1, text=True, env=environment) as process:
            if process.stdout is None or process.stdin is None:
                raise RuntimeError("no pipes")
            imported, started, address = process.stdout.readline().split()
            both.append(float(imported) + float(started))
            if last:
                rate, memory = _rate(address, process.pid), _megabytes(process.pid)
            process.stdin.close()
    return f"{min(both):.0f} ms", f"{memory:.0f} MB", *rate


def _prism() -> tuple[str, ...]:
    with running_mocks({"v1": 0}) as addresses:
        (child,) = Path(f"/proc/self/task/{threading.get_native_id()}/children").read_text().split()
        taken = _seconds(int(child)) * 1000
        rate = _rate(addresses["v1"], int(child))
        return f"{taken:.0f} ms", f"{_megabytes(int(child)):.0f} MB", *rate


def _first_answer(environment: dict[str, str], *options: str) -> str:
    """What whoever types ``altegio mock`` waits for: from the process to the first answer, and what that takes."""
    waits, taken = [], []
    for _ in range(_RUNS):
        began = time.perf_counter()
        command = [sys.executable, "-m", "altegio", "mock", "--port", "0", *options]
        with subprocess.Popen(command, stdout=-1, text=True, env=environment) as process:
            if process.stdout is None:
                raise RuntimeError("no pipe")
            address = process.stdout.readline().split()[1]
            with urlopen(Request(f"{address}/company/4564/staff/positions", headers=_HEADERS)) as answer:  # noqa: S310 - our own
                answer.read()
            waits.append((time.perf_counter() - began) * 1000)
            taken.append(_seconds(process.pid) * 1000)
            process.terminate()
    return f"{min(waits):.0f} ms, {min(taken):.0f} of them processor time"


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print, the least of several runs in processor time: import and start of ours, and what Prism takes
    until its first answer. Bytecode is there, as an installed package has it."""
    parser = argparse.ArgumentParser(prog="python -m bench.mocks", description=__doc__)
    parser.add_argument("--write", type=Path, metavar="FILE", help="page to put the table into, between its marks")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": folder}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        sides: dict[str, Callable[[], tuple[str, ...]]] = {
            "`MockServer()`": lambda: _ours(False, environment),
            "`MockServer(state=True)`": lambda: _ours(True, environment),
            "Prism": _prism,
        }
        rows = [_HEAD, ("---",) * len(_HEAD), *((name, *measure()) for name, measure in sides.items())]
        table = "\n".join(f"| {' | '.join(row)} |" for row in rows)
        print(table)
        if options.write:
            options.write.write_text(put(options.write.read_text(), table, BEGIN, END))
        for further in ([], ["--state"]):
            print(f"altegio mock {' '.join(further):8} first answer after {_first_answer(environment, *further)}")


if __name__ == "__main__":
    main()
