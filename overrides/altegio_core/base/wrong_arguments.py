"""What is said of arguments that a function or a class does not take. Loaded when a call was wrong, by no other."""

import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from altegio_core.base.errors import OptionError
from altegio_core.base.suggestion import did_you_mean, in_backticks


def wrong_options(
    init: Callable[..., Any], called: str, args: Sequence[Any], kwargs: Mapping[str, Any], options: Iterable[str] = ()
) -> OptionError | None:
    """What is wrong with the arguments a class was called with, or None if nothing is.

    Args:
        init: of the class.
        called: name of the class.
        args: arguments given by position.
        kwargs: arguments given by keyword.
        options: what the class takes as ``**options``.
    """
    known = dict(list(inspect.signature(init).parameters.items())[1:])
    for name in [name for name, one in known.items() if one.kind is one.VAR_KEYWORD]:
        del known[name]
    for name in options:
        known[name] = inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=None)
    problems = wrong(known, args, kwargs, "option", lambda name: "")
    return OptionError(f"{called} {', and '.join(problems)}") if problems else None


def wrong(
    known: Mapping[str, inspect.Parameter],
    args: Sequence[Any],
    kwargs: Mapping[str, Any],
    kind: str,
    hint: Callable[[str], str],
    otherwise: Callable[[str], str] = lambda name: "",
    beyond: str = "",
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
    for name in kwargs:
        if name not in known:
            near = did_you_mean(name, [one for one in known if one not in given], most=1, show=in_backticks)
            problems.append(f"has no {kind} `{name}`{hint(name) or near or otherwise(name)}")
        elif name in by_position[: len(args)]:
            problems.append(f"got `{name}` twice, by position and by name")
    if len(args) > len(by_position):
        taken = f"only {listed(by_position)}" if by_position else "nothing"
        problems.append(f"takes {taken} by position, and the rest by name{beyond}")
    meant = " ".join(problems)
    required = [name for name, one in known.items() if one.default is one.empty and name not in given]
    # What a hint has named already is not missed a second time.
    if missing := [name for name in required if not (f"mean `{name}`" in meant or f" {name}=" in meant)]:
        problems.append(f"needs {listed(missing)}")
    return problems


def listed(names: Sequence[str]) -> str:
    """Names as one sentence has them."""
    return ", ".join(map(in_backticks, names))
