"""What is said of arguments that a function or a class does not take. Loaded when a call was wrong, by no other."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from altegio_core.base.errors import OptionError
from altegio_core.base.suggestion import asked, in_backticks, spelt_alike


class Hint(NamedTuple):
    """What is said besides of an argument that is not taken, and the arguments that it names."""

    text: str = ""
    named: Sequence[str] = ()


def wrong_options(
    cls: type[Any], called: str, args: Sequence[Any], kwargs: Mapping[str, Any], options: Iterable[str] = ()
) -> OptionError | None:
    """What is wrong with the arguments a class was called with, or None if nothing is.

    Args:
        cls: the class.
        called: its name, or that of the class which inherits from it.
        args: arguments given by position.
        kwargs: arguments given by keyword.
        options: what the class takes as ``**options``.
    """
    known = dict(inspect.signature(cls).parameters)
    for name in [name for name, one in known.items() if one.kind is one.VAR_KEYWORD]:
        del known[name]
    for name in options:
        known[name] = inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=None)
    problems = wrong(known, args, kwargs, "option")
    return OptionError(f"{called} {', and '.join(problems)}") if problems else None


def wrong(
    known: Mapping[str, inspect.Parameter],
    args: Sequence[Any],
    kwargs: Mapping[str, Any],
    kind: str,
    hint: Callable[[str], Hint | None] = lambda name: None,
    otherwise: Callable[[str], Hint | None] = lambda name: None,
    beyond: Hint | None = None,
) -> list[str]:
    """What is wrong with arguments, each as the end of a sentence that begins with what was called.

    Args:
        known: what can be given.
        args: what was given by position.
        kwargs: what was given by keyword.
        kind: what an argument is called.
        hint: what to say of an unknown name before one that is spelt alike.
        otherwise: what to say where no name is spelt alike.
        beyond: what to say besides of too many by position.
    """
    by_position = [name for name, one in known.items() if one.kind is one.POSITIONAL_OR_KEYWORD]
    given = {*by_position[: len(args)], *kwargs}
    problems: list[str] = []
    meant: set[str] = set()
    for name in kwargs:
        if name not in known:
            said = hint(name) or _alike(name, [one for one in known if one not in given]) or otherwise(name) or Hint()
            problems.append(f"has no {kind} `{name}`{said.text}")
            meant |= {*said.named}
        elif name in by_position[: len(args)]:
            problems.append(f"got `{name}` twice, by position and by name")
    if len(args) > len(by_position):
        taken = f"takes only {listed(by_position)} by position, and the rest" if by_position else "takes all"
        said = beyond or Hint()
        problems.append(f"{taken} by name{said.text}")
        meant |= {*said.named}
    # What a hint has named already is not missed a second time.
    needed = {name for name, one in known.items() if one.default is one.empty} - given - meant
    if needed:
        problems.append(f"needs {listed([name for name in known if name in needed])}")
    return problems


def _alike(name: str, known: Sequence[str]) -> Hint | None:
    found = spelt_alike(name, known, most=1)
    return Hint(asked(found), found) if found else None


def listed(names: Sequence[str]) -> str:
    """Names as one sentence has them."""
    return ", ".join(map(in_backticks, names))
