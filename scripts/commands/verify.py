"""Stage "verify": nothing is swapped in before it is known to be whole.

No operation lost, the corrected descriptions valid, names of bearable length, every module importable, types right.
"""

import os
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from scripts.spec.apis import ROOT, Api
from scripts.spec.errors import PipelineError
from scripts.spec.naming import LONGEST
from scripts.spec.operations import operations
from scripts.spec.schemas import referenced_components
from scripts.spec.validity import faults
from scripts.spec.yaml import Json

# Run in a process of its own, so that what is imported is the new package and nothing is left behind.
_IMPORT_ALL = Path(__file__).with_name("import_all.py")


class Shaped(Protocol):
    """What is needed of the shaped description."""

    @property
    def document(self) -> dict[str, Json]: ...


class Rendered(Protocol):
    """What is needed of what was rendered."""

    @property
    def operations(self) -> dict[str, int]: ...


def verify(sources: Sequence[tuple[Api, Shaped, date]], rendered: Rendered, output: Path, *, root: Path = ROOT) -> None:
    """Checks what was made in ``output``.

    Raises:
        PipelineError: something is missing, invalid or wrong; it says what.
    """
    # The longest check runs in a process of its own, so the other core need not wait for it.
    with ThreadPoolExecutor(1) as pool:
        types = pool.submit(_require_types, output, root)
        _require_whole(sources, rendered, output, root)
        types.result()


def _require_whole(sources: Sequence[tuple[Api, Shaped, date]], rendered: Rendered, output: Path, root: Path) -> None:
    for api, shaped, _ in sources:
        _require_valid(api, shaped.document)
        expected = [operation.id for operation in operations(shaped.document)]
        _require_modules(api, expected, output)
        if rendered.operations[api.name] != len(expected):
            raise PipelineError(f"{api.name}: {len(expected)} operations in, {rendered.operations[api.name]} out")
    _require_short_names(output)
    _require_imports([api.package for api, _, _ in sources], output, root)


def _require_valid(api: Api, document: dict[str, Json]) -> None:
    lost = sorted({name for name in referenced_components(document) if name not in document["components"]["schemas"]})
    if lost:
        raise PipelineError(f"{api.name} as corrected refers to schemas that are not there: {', '.join(lost[:10])}")
    found = [
        f"{_where(document, tuple(error.absolute_path), error.instance)}: {error.message}"[:300]
        for error in faults(document)
    ]
    if found:
        raise PipelineError(f"{api.name} as corrected is not valid OpenAPI 3.1:\n  " + "\n  ".join(found[:10]))


def _where(document: dict[str, Json], end: tuple[str | int, ...], value: Any) -> str:
    """Where a fault is: the validator tells the end of the way to it only, and for a default not even that."""
    end = end or ("default",)
    found = (path for path, there in _walk(document) if path[-len(end) :] == end and there == value)
    return "/".join(map(str, next(found, end)))


def _walk(node: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    yield path, node
    children: Iterable[tuple[str | int, Any]] = ()
    if isinstance(node, dict):
        children = node.items()
    elif isinstance(node, list):
        children = enumerate(node)
    for key, child in children:
        yield from _walk(child, (*path, key))


def _require_modules(api: Api, expected: Sequence[str], output: Path) -> None:
    made = {path.stem for path in (output / "altegio" / api.package / "api").glob("*/*.py")}
    lost = [name for name in expected if name not in made]
    if lost:
        raise PipelineError(f"{api.name}: operation lost on the way: {', '.join(lost)}")


def _require_short_names(output: Path) -> None:
    long = [path.stem for path in (output / "altegio").rglob("*") if len(path.stem) > LONGEST]
    if long:
        raise PipelineError(f"module names over {LONGEST} characters: {', '.join(sorted(long))}")


def _require_imports(packages: Sequence[str], output: Path, root: Path) -> None:
    done = _python(["-P", str(_IMPORT_ALL), *packages], output, root)
    if done.returncode:
        raise PipelineError(f"the generated package cannot be imported:\n{done.stderr[-2000:]}")


def _require_types(output: Path, root: Path) -> None:
    # What was found of a module holds as long as its bytes do, in whatever folder it lies.
    cache = Path(os.environ.get("MYPY_CACHE_DIR", root / ".mypy_cache")) / "verify"
    options = ["--config-file", str(root / "pyproject.toml"), "--cache-dir", str(cache)]
    done = _python(["-m", "mypy", *options, str(output / "altegio")], output, root)
    if done.returncode:
        raise PipelineError(f"types of the generated package do not fit:\n{done.stdout[-3000:]}{done.stderr[-1000:]}")


def _python(arguments: Sequence[str], output: Path, root: Path) -> "subprocess.CompletedProcess[str]":
    # Where the runtime lies, and not a link to it, for it may be compiled there already.
    paths = os.pathsep.join([str(output), str((root / "overrides" / "altegio_core").resolve().parent)])
    # Mypy would keep its notes in the working folder, which is what goes out.
    environment = {
        "MYPY_CACHE_DIR": str(root / ".mypy_cache"),
        **os.environ,
        "PYTHONPATH": paths,
        "MYPYPATH": paths,
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=output, env=environment, capture_output=True, text=True, check=False)  # noqa: S603 - words, no shell
