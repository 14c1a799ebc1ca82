"""`python -m tests.faults.load`: many calls through one client, counted, timed beside bare httpx, and weighed."""

import argparse
import asyncio
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import httpx
from attrs import define, field, frozen

from altegio_core.base.auth import Credentials
from altegio_core.base.operation import Operation
from altegio_core.http.async_client import AsyncClient
from altegio_core.http.client import Client
from altegio_core.http.options import ClientOptions
from altegio_core.operations.call import Call, run, run_async
from altegio_core.operations.endpoint import Endpoint, Parameter, ResponseSpec
from altegio_core.schema.types import INTEGER, STRING, Map
from tests.faults import figures

THREADS, TASKS = 200, 2000
TOKENS = Credentials("partner-token-load", "user-token-load")
ENDPOINT = Endpoint(
    Operation(id="get_thing", api="v1", method="GET", path="/things/{id}"),
    ResponseSpec(Map(STRING), enveloped=False),
    (Parameter("id", "path", INTEGER),),
)


@contextmanager
def server() -> Iterator[str]:
    """Address of a server in a process of its own, which answers with what was asked for."""
    command = [sys.executable, "-m", "tests.support.server"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]) as own:
        assert own.stdin
        assert own.stdout
        try:
            yield own.stdout.readline().decode().strip()
        finally:
            own.stdin.close()


def options(url: str) -> ClientOptions:
    """No limiter, and no second try, which would hide a lost call."""
    return ClientOptions(base_urls={"v1": url}, limiter=None, retries=0, timeout=120)


@define
class Tally:
    """Which calls got their own answer."""

    right: int = 0
    wrong: list[str] = field(factory=list)
    _lock: threading.Lock = field(factory=threading.Lock)

    def add(self, number: int, data: object) -> None:
        with self._lock:
            if data == {"target": f"/things/{number}"}:
                self.right += 1
            else:
                self.wrong.append(f"{number}: {data!r}")


def by_threads(url: str, calls: int, threads: int = THREADS) -> Tally:
    """Share the calls out among threads of one client."""
    tally, numbers = Tally(), iter(range(calls))
    with Client(TOKENS, options(url)) as client:

        def work() -> None:
            for number in numbers:  # next() of a range's iterator is one step under the interpreter's lock
                try:
                    tally.add(number, run(client, Call(ENDPOINT, {"id": number})).parsed.data)
                except Exception as error:
                    tally.add(number, error)

        workers = [threading.Thread(target=work) for _ in range(threads)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
    return tally


def by_tasks(url: str, calls: int, tasks: int = TASKS) -> Tally:
    """Share the calls out among tasks of one client."""
    tally, numbers = Tally(), iter(range(calls))

    async def main() -> None:
        async with AsyncClient(TOKENS, options(url)) as client:

            async def work() -> None:
                for number in numbers:
                    try:
                        tally.add(number, (await run_async(client, Call(ENDPOINT, {"id": number}))).parsed.data)
                    except Exception as error:
                        tally.add(number, error)

            await asyncio.gather(*(work() for _ in range(tasks)))

    asyncio.run(main())
    return tally


def _bare(url: str, calls: int) -> None:
    with httpx.Client() as http:
        for number in range(calls):
            http.get(f"{url}/things/{number}").json()


def _bare_async(url: str, calls: int) -> None:
    async def main() -> None:
        async with httpx.AsyncClient(limits=httpx.Limits(max_connections=20)) as http:
            numbers = iter(range(calls))

            async def work() -> None:
                for number in numbers:
                    (await http.get(f"{url}/things/{number}")).json()

            await asyncio.gather(*(work() for _ in range(20)))

    asyncio.run(main())


def per_second(work: Callable[[str, int], object], url: str, calls: int) -> float:
    began = time.perf_counter()
    work(url, calls)
    return calls / (time.perf_counter() - began)


@frozen
class Weight:
    """What the process holds: memory in MB, and open files, sockets among them."""

    megabytes: float
    files: int


def weigh() -> Weight:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return Weight(pages * os.sysconf("SC_PAGE_SIZE") / 1e6, len(list(Path("/proc/self/fd").iterdir())))


@frozen
class Leak:
    """Weights before, after the first thousand calls, after all, and how many of them were answered right."""

    before: Weight
    early: Weight
    late: Weight
    tally: Tally


def look_for_leaks(url: str, calls: int) -> Leak:
    """Calls one after another through one client; then it is closed."""
    before, early = weigh(), Weight(0, 0)
    tally = Tally()
    with Client(TOKENS, options(url)) as client:
        for number in range(calls):
            tally.add(number, run(client, Call(ENDPOINT, {"id": number})).parsed.data)
            if number == 999:
                early = weigh()
        late = weigh()
    return Leak(before, early, Weight(late.megabytes, weigh().files), tally)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults.load", description="Load one client and count.")
    parser.add_argument("--calls", type=int, default=50_000, help="for the search for leaks (default 50,000)")
    parser.add_argument("--rate-calls", type=int, default=2_000, help="for each rate (default 2,000)")
    parser.add_argument("--figures", type=Path, metavar="FILE", help="keep what was measured in this file")
    given = parser.parse_args(arguments)
    rates: dict[str, int] = {}
    with server() as url:
        one_thread = lambda url, calls: by_threads(url, calls, 1)  # noqa: E731 - as short as what it names
        for name, work in (
            ("bare httpx, one thread", _bare),
            ("client, one thread", one_thread),
            ("client, 200 threads", by_threads),
            ("bare httpx, 20 tasks", _bare_async),
            ("client, 20 tasks", lambda url, calls: by_tasks(url, calls, 20)),
            ("client, 2,000 tasks", by_tasks),
        ):
            rates[name] = round(per_second(work, url, given.rate_calls))
            print(f"{name:24} {rates[name]:8} requests a second", flush=True)
        leak = look_for_leaks(url, given.calls)
        print(f"calls {given.calls}, answered right {leak.tally.right}, wrong {len(leak.tally.wrong)}")
        print(f"memory after 1,000 calls {leak.early.megabytes:.1f} MB, after all {leak.late.megabytes:.1f} MB")
        print(f"open files before {leak.before.files}, during {leak.early.files}, after closing {leak.late.files}")
    if given.figures:
        counted = {
            "rates": rates,
            "rate calls": given.rate_calls,
            "calls": given.calls,
            "MB after 1,000": round(leak.early.megabytes, 1),
            "MB after all": round(leak.late.megabytes, 1),
            "files before": leak.before.files,
            "files after": leak.late.files,
        }
        figures.keep(given.figures, "load", counted)
    return 0 if leak.tally.right == given.calls else 1


if __name__ == "__main__":
    sys.exit(main())
