"""Runs tests in a child of this process, with the source of one module replaced.

The child is forked when all that the tests need from others is loaded and nothing of ours, so a mutant costs what its
tests cost, and lives in nothing but the child.
"""

import importlib
import json
import os
import resource
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from typing import Any, NoReturn

from attrs import frozen

ROOT = Path(__file__).resolve().parents[2]
_OTHERS = (
    *("pytest", "hypothesis", "httpx", "h2", "attrs", "dateutil.relativedelta", "click", "redis", "msgspec"),
    *("anyio.from_thread", "anyio._backends._asyncio", "anyio._backends._trio", "ruamel.yaml", "jsonpath_rfc9535"),
)


@frozen
class Reached:
    """What the tests reach when nothing is changed.

    Attributes:
        lines: of the module, by test.
        loading: lines that run when the module is loaded.
        seconds: by test.
    """

    lines: dict[str, frozenset[int]]
    loading: frozenset[int]
    seconds: dict[str, float]

    def tests(self, lines: Iterable[int]) -> list[str]:
        """All of them: first those that reach one of the lines, of which the quickest.

        What is kept from one test to the next is reached by the first that asks for it alone: so the others follow.
        """
        wanted = frozenset(lines)
        return sorted(self.seconds, key=lambda name: (wanted.isdisjoint(self.lines[name]), self.seconds[name]))


def load_others() -> None:
    """Load what does not belong to us, once for all children."""
    for name in _OTHERS:
        importlib.import_module(name)


def reached(file: Path, tests: Sequence[str]) -> Reached:
    """Run all of the tests over the module as it is.

    Raises:
        SystemExit: one of them fails.
    """
    with tempfile.NamedTemporaryFile(suffix=".json") as kept:
        outcome = _in_child(lambda: _measure(file, tests, Path(kept.name)), cpu=600, wall=1200)
        if outcome != 0:
            raise SystemExit(f"{file}: its tests fail as it is (pytest ends with {outcome})")
        found = json.loads(Path(kept.name).read_text(encoding="utf-8"))
    lines = {name: frozenset(numbers) for name, numbers in found["lines"].items()}
    return Reached(lines, frozenset(found["loading"]), found["seconds"])


def notices(module: str, file: Path, source: str, tests: Sequence[str], known: Reached) -> bool:
    """Whether one of these tests fails with that source in place of the file's."""
    replacing, seconds = _Replacing(module, file, source), sum(known.seconds.values())
    return (
        _in_child(lambda: _run(tests, replacing, _Chosen(tests, known)), cpu=10 + 4 * seconds, wall=60 + 20 * seconds)
        != 0
    )


def bound(seconds: float) -> None:
    """The process ends if a test that takes so many seconds takes much longer, by the clock or of the processor's."""
    signal.setitimer(signal.ITIMER_REAL, 15 + 10 * seconds)
    signal.setitimer(signal.ITIMER_PROF, 4 + 2 * seconds)


def lines_of(tests: Sequence[str], make: Callable[[int], Any]) -> Iterator[str]:
    """What a plugin of pytest, made with a file descriptor to write to, tells while it runs in a child.

    Raises:
        SystemExit: the child ends badly.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _work(lambda: _run(tests, make(writing)))
    os.close(writing)
    with os.fdopen(reading, encoding="ascii") as told:
        for line in told:
            yield line.rstrip()
    _, status = os.waitpid(child, 0)
    if status not in (0, 5 << 8):  # 5: no test was run by pytest itself
        raise SystemExit(f"the process that tries mutants ended with {status}")


def _work(work: Callable[[], int]) -> NoReturn:
    """Do it in a child, which says nothing, and end."""
    outcome = 3
    try:
        os.setsid()
        nothing = os.open(os.devnull, os.O_RDWR)
        for number in (0, 1, 2):
            os.dup2(nothing, number)
        outcome = work()
    finally:
        os._exit(outcome)


def _in_child(work: Callable[[], int], *, cpu: float, wall: float) -> int:
    """What the work returns; -1 where it does not end in that much of the processor's or the wall's time."""
    child = os.fork()
    if child == 0:
        resource.setrlimit(resource.RLIMIT_CPU, (int(cpu), int(cpu)))
        _work(work)
    until = time.monotonic() + wall
    while True:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            break
        if time.monotonic() > until:
            os.kill(child, signal.SIGKILL)
            _, status = os.waitpid(child, 0)
            break
        time.sleep(0.02)
    with suppress(ProcessLookupError):  # servers and programs its tests started
        os.killpg(child, signal.SIGKILL)
    return os.WEXITSTATUS(status) if os.WIFEXITED(status) else -1


def _run(tests: Sequence[str], *more: Any) -> int:
    import pytest

    for one in more:
        if isinstance(one, MetaPathFinder):
            sys.meta_path.insert(0, one)
    files = sorted({name.partition("::")[0] for name in tests})
    plugins = [one for one in more if not isinstance(one, MetaPathFinder)]
    os.chdir(ROOT)
    # What was loaded beforehand belongs to plugins of pytest, which warn of it.
    how = ["-x", "-q", "-s", "-p", "no:cacheprovider", "-W", "ignore::pytest.PytestAssertRewriteWarning"]
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        return int(pytest.main([*how, f"--basetemp={folder}/tests", *files], plugins=plugins))


class _Chosen:
    """Runs these tests only, in this order, each within its bounds."""

    def __init__(self, names: Sequence[str], known: Reached) -> None:
        self._order = {name: number for number, name in enumerate(names)}
        self._seconds = known.seconds

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        bound(self._seconds[nodeid])

    def pytest_collection_modifyitems(self, items: list[Any]) -> None:
        items[:] = sorted(
            (item for item in items if item.nodeid in self._order), key=lambda item: self._order[item.nodeid]
        )


class _Replacing(MetaPathFinder):
    """Loads one module from a source that is not in its file."""

    def __init__(self, module: str, file: Path, source: str) -> None:
        self._module, self._file, self._source = module, file, source

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        if name != self._module:
            return None
        return spec_from_file_location(name, self._file, loader=_Source(name, self._file, self._source))


class _Source(SourceFileLoader):
    def __init__(self, name: str, file: Path, source: str) -> None:
        super().__init__(name, str(file))
        self._source = source

    def get_code(self, fullname: str) -> Any:
        return compile(self._source, self.path, "exec", dont_inherit=True)


def _measure(file: Path, tests: Sequence[str], kept: Path) -> int:
    import coverage

    measured = coverage.Coverage(data_file=None, include=[str(file)], config_file=False, messages=False)
    measured.start()
    seconds: dict[str, float] = {}

    class Watching:
        """Tells the contexts apart."""

        def pytest_runtest_logstart(self, nodeid: str) -> None:
            measured.switch_context(nodeid)
            seconds[nodeid] = time.perf_counter()

        def pytest_runtest_logfinish(self, nodeid: str) -> None:
            seconds[nodeid] = time.perf_counter() - seconds[nodeid]
            measured.switch_context("")

    outcome = _run(tests, Watching())
    measured.stop()
    data = measured.get_data()
    lines: dict[str, list[int]] = {name: [] for name in seconds}
    loading: list[int] = []
    for line, contexts in data.contexts_by_lineno(str(file)).items():
        for context in contexts:
            lines.get(context, loading).append(line)
    kept.write_text(json.dumps({"lines": lines, "loading": loading, "seconds": seconds}), encoding="utf-8")
    return outcome
