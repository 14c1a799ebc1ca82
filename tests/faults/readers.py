"""`python -m tests.faults.readers`: every way an answer can be read, on mutated answers, compared.

Without the extra `fast` and with it; written back before anything was looked at, after everything was, and from a copy.
"""

import argparse
import copy
import json
import pickle
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any
from unittest import mock

from altegio_core.base.errors import InvalidResponseError, UnsuccessfulResponseError
from altegio_core.base.response import RawResponse
from altegio_core.http.options import ClientOptions
from altegio_core.operations.envelope import Envelope
from altegio_core.operations.response import read
from altegio_core.schema import decode
from altegio_core.schema import encode as encoding
from altegio_core.schema.drift import Drift
from altegio_core.schema.encode import encode
from altegio_core.schema.model import Model
from tests.contract.calls import all_operations
from tests.faults import figures
from tests.faults.answers import answers_of
from tests.faults.mutating import Chance, mutation
from tests.faults.profiles import SEED
from tests.support.functions import function_module

WAYS = ("as read", "copied", "pickled")


@contextmanager
def reader(name: str) -> Iterator[None]:
    """The extra as if it were installed, or not."""
    caches = (decode._fast, encoding._copier)
    for one in caches:
        one.cache_clear()
    found = import_module if name == "with fast" else _nothing
    with mock.patch.object(decode, "import_module", found), mock.patch.object(encoding, "import_module", found):
        yield
    for one in caches:
        one.cache_clear()


def _nothing(name: str) -> Any:
    raise ImportError(name)


READERS = ("without fast", "with fast")


def looked_at(value: Any) -> Any:
    """What a value is to a caller: models by name with all their fields, each reached as a caller reaches it."""
    if isinstance(value, Model):
        names = {*type(value).SCHEMA.properties, *vars(value)}
        return type(value).__name__, {name: looked_at(_field(value, name)) for name in sorted(names)}
    if isinstance(value, dict):
        return {name: looked_at(item) for name, item in value.items()}
    if isinstance(value, list):
        return [looked_at(item) for item in value]
    return type(value).__name__, repr(value)


def _field(model: Model, name: str) -> Any:
    """By attribute, or by its name on the wire where the class needs the attribute for itself."""
    try:
        return model[name]
    except KeyError:
        return getattr(model, type(model).SCHEMA.renamed.get(name, name))


def outcome(endpoint: Any, content: bytes, way: str) -> tuple[Any, ...]:
    """What one way of reading makes of an answer: an error by name, or drift, values, and what goes back."""
    drifts: list[Drift] = []
    try:
        answer = read(endpoint, RawResponse(200, content=content), ClientOptions(on_drift=drifts.append))
    except (InvalidResponseError, UnsuccessfulResponseError) as error:
        return (type(error).__name__, str(error))
    envelope: Envelope[Any] = answer.parsed
    data = envelope.data
    if way == "copied":
        data = copy.deepcopy(data)
    elif way == "pickled":
        data = pickle.loads(pickle.dumps(data))  # noqa: S301 - our own
    back = _text(encode(data))
    told = [str(drift) for drift in drifts]
    values = repr(looked_at(data))
    after = _text(encode(data))
    assert after == back, f"{endpoint.operation.id}, before it was looked at and after: {_apart((back,), (after,))}"
    return told, values, back, _text(dict(envelope.meta)), _text(envelope.included)


def _text(value: Any) -> str:
    """Of a JSON value, in which NaN is NaN, 1 is not true, and the order of names is of no meaning."""
    return json.dumps(value, sort_keys=True, default=repr)


def compare(each: int, jobs: int | None, told: Callable[[str], None]) -> dict[str, Any]:
    """So many mutated answers of each operation, or more, read in every way.

    Raises:
        AssertionError: two ways come to something else.
    """
    names = all_operations()
    counted: Counter[str] = Counter()
    with ProcessPoolExecutor(jobs) as pool:
        for number, one in enumerate(pool.map(compared, names, [each] * len(names), chunksize=4), 1):
            counted += one
            if number % 50 == 0:
                told(f"{number} of {len(names)} operations, {counted['answers']} answers")
    return {"operations": len(names), "seed": SEED, **counted}


def compared(operation: tuple[str, str], each: int) -> Counter[str]:
    """So many answers of one operation; what came of them, counted."""
    # Three mutations may nest what is deep already, and Python follows four frames for each list of objects.
    sys.setrecursionlimit(20_000)
    counted: Counter[str] = Counter()
    endpoint, examples = function_module(*operation).ENDPOINT, answers_of(*operation).all
    chance = Chance(dice=random.Random(f"{SEED} {operation}"))  # noqa: S311 - dice
    contents = [mutation(chance, examples)[1] for _ in range(each)]
    # Copies are made of what is read, whichever reader read it: one in eight will do.
    asked = [(content, way) for number, content in enumerate(contents) for way in WAYS[: 1 if number % 8 else None]]
    found = {}
    for one in READERS:
        with reader(one):
            found[one] = [outcome(endpoint, content, way) for content, way in asked]
    first: tuple[Any, ...] = ()
    for (content, way), left, right in zip(asked, *found.values(), strict=True):
        if way == WAYS[0]:
            first = left
            counted["answers"] += 1
            counted["read" if len(left) > 2 else "refused"] += 1
            counted["with drift"] += bool(len(left) > 2 and left[0])
        for other in (left, right):
            assert other == first, f"{endpoint.operation.id}, {way}: {_apart(first, other)}: {content[:2000]!r}"
    return counted


def _apart(one: tuple[Any, ...], other: tuple[Any, ...]) -> str:
    """Where two outcomes begin to differ."""
    for left, right in zip(one, other, strict=False):
        if left != right:
            at = next((place for place, pair in enumerate(zip(left, right, strict=False)) if pair[0] != pair[1]), 0)
            return f"{left[max(0, at - 60) : at + 60]!r} or {right[max(0, at - 60) : at + 60]!r}"
    return "one is longer"


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.readers", description=__doc__)
    parser.add_argument("--answers", type=int, default=60_000, help="how many at least (default 60,000)")
    parser.add_argument("--jobs", type=int, help="processes (default: one for each processor)")
    parser.add_argument("--figures", type=Path, metavar="FILE", help="keep what was counted in this file")
    given = parser.parse_args(arguments)
    each = -(-given.answers // len(all_operations()))
    counted = compare(each, given.jobs, lambda text: print(text, flush=True))
    print(", ".join(f"{name} {count}" for name, count in counted.items()))
    if given.figures:
        figures.keep(given.figures, "readers", counted)
    return 0


if __name__ == "__main__":
    sys.exit(main())
