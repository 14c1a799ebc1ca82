"""Names with one wrong letter, each in a line of a program: keys of bodies, keywords and attributes of answers.

The same lines with the right names stand in a second program, so that what is reported is reported for the letter.
"""

import random
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from altegio_core.schema.model import Model
from altegio_core.tooling.catalogue import catalogue
from altegio_core.tooling.example_values import ExampleMaker
from tests.checkers.checkers import CHECKERS, Finding
from tests.unit.misspelt import APIS, Misspelt, endpoint, example_body, misspelt, wrong_names

CALLS, READS = 300, 100
_SEED = 20261126
_MADE = """
T = TypeVar("T")


class Made(Protocol):
    def __call__(self, model: type[T]) -> T: ...


"""
Pair = tuple[str, str]
"""A line with the right name, and the same with the wrong one."""


def command(environment: Path, folder: Path) -> int:
    """Print how many of the names each checker reports; returns how many it does not, and those right it reports."""
    failed = 0
    for what, head, pairs in (
        ("keys, keywords and query names", "def calls(altegio: Altegio) -> None:", calls()),
        ("attributes of answers", "def reads(made: Made) -> None:", reads()),
    ):
        places = _write(folder, head, pairs)
        for checker in CHECKERS.values():
            # Some operations are struck through, misspelt or not.
            found = [one for one in checker.run(environment, folder) if one.rule != "reportDeprecated"]
            seen = {one.line for one in found if one.file == "wrong.py"}
            astray = [one for one in found if one.file == "right.py"]
            for line in sorted(places.keys() - seen):
                print(f"{checker.name} is silent: {places[line]}")
            _tell(astray)
            print(f"{checker.name}: {len(places.keys() & seen)} of {len(places)} misspelt {what} reported")
            failed += len(places.keys() - seen) + len(astray)
    return failed


def _tell(astray: list[Finding]) -> None:
    for one in astray:
        print(f"right.py:{one.line}: {one.text.splitlines()[0]} [{one.rule}]")


def _write(folder: Path, head: str, pairs: list[Pair]) -> dict[int, str]:
    """Write both programs; returns the lines with a wrong name, by number."""
    top = ["from typing import Protocol, TypeVar", *(f"from altegio.{api} import models as {api}" for api in APIS)]
    top += ["from altegio import Altegio", "", f"print(Altegio, {', '.join(APIS)})", _MADE, head]
    top = "\n".join(top).splitlines()
    for name, at in (("right", 0), ("wrong", 1)):
        lines = [*top, *(f"    {pair[at]}" for pair in pairs)]
        (folder / f"{name}.py").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return {len(top) + number: pair[1] for number, pair in enumerate(pairs, 1)}


def calls() -> list[Pair]:
    """Calls with all that is described, and the same with one name more."""
    chance = random.Random(_SEED)  # noqa: S311 - a sample is no secret
    return [_call(case) for case in chance.sample(list(misspelt(_SEED)), CALLS)]


def _call(case: Misspelt) -> Pair:
    described = endpoint(case.api, case.tag, case.operation)
    make = ExampleMaker(catalogue(f"altegio.{case.api}"), full=True).make
    given: dict[str, Any] = {
        one.name: make(one.schema) for one in described.parameters if one.required or one.name == case.name
    }
    if described.body is not None:
        given["body"] = example_body(case.api, described, case.form)
    right = _written(case, given)
    holder = given if case.holder is None else given["body"]
    for step in case.holder or ():
        holder = holder[step]
    holder[case.wrong] = holder.get(case.name, 1)
    return right, _written(case, given)


def _written(case: Misspelt, given: dict[str, Any]) -> str:
    arguments = ", ".join(f"{name}={value!r}" for name, value in given.items())
    return f"altegio.{case.api}.{case.tag}.{case.operation}({arguments})"


def reads() -> list[Pair]:
    """Reads of a field of a model."""
    chance = random.Random(_SEED)  # noqa: S311
    return [
        (f"print(made({api}.{model}).{name})", f"print(made({api}.{model}).{wrong})")
        for api, model, name, wrong in chance.sample(list(_fields(chance)), READS)
    ]


def _fields(chance: random.Random) -> Iterator[tuple[str, str, str, str]]:
    for api in APIS:
        models = import_module(f"altegio.{api}.models")
        for model in sorted(dir(models)):
            kind = getattr(models, model)
            if not (isinstance(kind, type) and issubclass(kind, Model)):
                continue
            for wire in kind.SCHEMA.properties:
                name = kind.SCHEMA.renamed.get(wire, wire)
                for wrong in sorted(set(wrong_names(name, chance))):
                    if wrong.isidentifier() and not hasattr(kind, wrong) and wrong not in kind.SCHEMA.properties:
                        yield api, model, name, wrong
