"""Mock servers beside each other, in one run: start, memory and requests a second of ours, with state and without, and
of Prism. ``python -m bench.mocks`` prints the table."""

import json
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

from tests.contract.mock import running_mocks

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


def _megabytes(process: int) -> float:
    """Resident memory of a process."""
    status = Path(f"/proc/{process}/status").read_text()
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def _rate(address: str) -> float:
    """Requests a second over one connection: a client created and read, by turns."""
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
    started = time.perf_counter()
    for _ in range(_REQUESTS // 2):
        turn()
    return _REQUESTS / (time.perf_counter() - started)


def _ours(state: bool) -> tuple[str, float, float]:
    imports, starts = [], []
    memory = rate = 0.0
    for last in [False] * 6 + [True]:
        code = _OURS.format(state=state)
        with subprocess.Popen(
            [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as process:
            if process.stdout is None or process.stdin is None:
                raise RuntimeError("no pipes")
            imported, started, address = process.stdout.readline().split()
            imports.append(float(imported))
            starts.append(float(started))
            if last:
                rate, memory = _rate(address), _megabytes(process.pid)
            process.stdin.close()
    return f"{statistics.median(imports):.0f} + {statistics.median(starts):.0f} ms", memory, rate


def _prism() -> tuple[str, float, float]:
    started = time.perf_counter()
    with running_mocks({"v1": 0}) as addresses:
        taken = (time.perf_counter() - started) * 1000
        (child,) = Path(f"/proc/self/task/{threading.get_native_id()}/children").read_text().split()
        return f"{taken:.0f} ms", _megabytes(int(child)), _rate(addresses["v1"])


def main() -> None:
    """Measure and print: ours import and start, in processor time; Prism from its start to its first answer."""
    sides: dict[str, Callable[[], tuple[str, float, float]]] = {
        "without state": lambda: _ours(False),
        "with state": lambda: _ours(True),
        "Prism": _prism,
    }
    print(f"{'':16}{'start':>16}{'memory':>10}{'requests':>12}")
    for name, measure in sides.items():
        start, memory, rate = measure()
        print(f"{name:16}{start:>16}{memory:>7.0f} MB{rate:>10.0f}/s")


if __name__ == "__main__":
    main()
