"""Tries mutants in children of a process that has collected the tests already, so each costs its tests alone.

A mutant that changes nothing but bodies of functions gets their new code into the functions that are there. One that
changes what happens when its module is loaded cannot be tried so.
"""

import gc
import os
import signal
from collections.abc import Sequence
from contextlib import suppress
from types import CodeType, FunctionType
from typing import Any

from attrs import frozen

from tests.mutants.fork import Reached, bound
from tests.mutants.mutation import Mutant

_OPTIMIZED = 0x1  # of a function; the body of a class has no such flag


def changed(old: CodeType, new: CodeType) -> list[tuple[CodeType, CodeType]] | None:
    """Functions whose code differs, of a module or class; None if anything else does."""
    if (old.co_code, old.co_names) != (new.co_code, new.co_names) or len(old.co_consts) != len(new.co_consts):
        return None
    found: list[tuple[CodeType, CodeType]] = []
    for was, now in zip(old.co_consts, new.co_consts, strict=True):
        if not isinstance(was, CodeType) or not isinstance(now, CodeType):
            if type(was) is not type(now) or repr(was) != repr(now):
                return None
        elif was.co_flags & _OPTIMIZED:
            if was != now:
                found.append((was, now))
        elif (inner := changed(was, now)) is None:
            return None
        else:
            found += inner
    return found


@frozen
class Warm:
    """A plugin of pytest that runs the tests once for each mutant, and writes what becomes of it.

    Attributes:
        file: of the module.
        source: of the module.
        mutants: by number.
        tests: of each, by the same number.
        known: what the tests reach.
        said: file descriptor that gets a line for each mutant: its number and ``noticed``, ``survives``, ``late`` where
            a test did not end, or ``cold``. Number -1 is the module as it is.
    """

    file: str
    source: str
    mutants: Sequence[Mutant]
    tests: Sequence[Sequence[str]]
    known: Reached
    said: int

    def pytest_runtestloop(self, session: Any) -> bool:
        items = {item.nodeid: item for item in session.items}
        functions: dict[CodeType, list[FunctionType]] = {}
        for one in gc.get_objects():
            if isinstance(one, FunctionType) and os.path.realpath(one.__code__.co_filename) == self.file:
                functions.setdefault(one.__code__, []).append(one)
        gc.freeze()
        name = next((code.co_filename for code in functions), self.file)
        module = compile(self.source, name, "exec", dont_inherit=True)
        as_it_is = self._tried(session, [], list(items.values()))
        os.write(self.said, f"-1 {as_it_is}\n".encode())
        for number, (mutant, tests) in enumerate(zip(self.mutants, self.tests, strict=True)):
            pairs = changed(module, compile(mutant.source, name, "exec", dont_inherit=True))
            if pairs is None or not all(self._fits(functions.get(was, ()), was, now) for was, now in pairs):
                outcome = "cold"
            else:
                replaced = [(one, now) for was, now in pairs for one in functions[was]]
                chosen = [items[name] for name in tests if name in items]
                outcome = self._tried(session, replaced, chosen)
            os.write(self.said, f"{number} {outcome}\n".encode())
        return True

    def _fits(self, functions: Sequence[FunctionType], was: CodeType, now: CodeType) -> bool:
        lines = {line for _, _, line in was.co_lines() if line} - {was.co_firstlineno}
        return bool(functions) and len(was.co_freevars) == len(now.co_freevars) and lines.isdisjoint(self.known.loading)

    def _tried(self, session: Any, replaced: Sequence[tuple[FunctionType, CodeType]], items: Sequence[Any]) -> str:
        child = os.fork()
        if child == 0:
            outcome = 3
            try:
                os.setsid()
                for function, code in replaced:
                    function.__code__ = code
                for item, following in zip(items, [*items[1:], None], strict=True):
                    bound(self.known.seconds[item.nodeid])
                    item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
                    if session.testsfailed:
                        break
                outcome = 1 if session.testsfailed else 0
            finally:
                os._exit(outcome)
        _, status = os.waitpid(child, 0)
        with suppress(ProcessLookupError):  # servers and programs its tests started
            os.killpg(child, signal.SIGKILL)
        return "late" if os.WIFSIGNALED(status) else "noticed" if os.WEXITSTATUS(status) else "survives"
