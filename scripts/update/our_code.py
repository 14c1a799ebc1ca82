"""Updates our own code that calls the client, such as examples and samples, to the names of a new edition."""

import json
import re
import shutil
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias

from altegio_core.tooling.renames import Renames
from scripts.spec.operations import operations
from scripts.spec.yaml import Json

_PLACES = ("README.md", "docs", "bench", "tests/contract", "tests/unit", "tests/faults")
"""Not tests/pipeline, where programs of earlier releases have to stay as they were."""

Paths: TypeAlias = Mapping[str, tuple[str, str]]
"""operationId → its path before and now."""

_SAMPLES = Path("tests", "contract", "wire_samples.json")
_BLOCK = re.compile(r"(?<=```python\n)(.*?)(?=^```$)", re.MULTILINE | re.DOTALL)


def rules(generated: Path, packages: Iterable[str]) -> dict[str, Renames]:
    """What leads where, from the catalogues of a generated package, by API version."""
    paths = {package: generated / "altegio" / package / "catalogue.json" for package in packages}
    catalogues = {name: json.loads(path.read_text(encoding="utf-8")) for name, path in paths.items() if path.exists()}
    return {name: Renames(**catalogue.get("earlier", {})) for name, catalogue in catalogues.items()}


def moved_paths(before: dict[str, Json], after: dict[str, Json]) -> Paths:
    """Where the operations of a description are now that were elsewhere."""
    were, are = ({one.id: one.path for one in operations(document)} for document in (before, after))
    return {name: (path, are[name]) for name, path in were.items() if are.get(name, path) != path}


def upgraded_files(root: Path, known: Mapping[str, Renames], moved: Mapping[str, Paths]) -> dict[Path, str]:
    """Every file of ours that changes, with what it says then.

    Args:
        known: what leads where, by API version.
        moved: operations under other paths, by API version.
    """
    found = {}
    renamed = any((one.operations, one.models, one.parameters, one.fields) for one in known.values())
    for path in _files(root) if renamed else ():
        text = path.read_text(encoding="utf-8")
        made = _python(text, known) if path.suffix == ".py" else _BLOCK.sub(lambda m: _python(m[0], known), text)
        if made != text:
            found[path] = made
    samples = root / _SAMPLES
    if samples.exists():
        text = samples.read_text(encoding="utf-8")
        if (made := _moved(_samples(text, known), moved)) != text:
            found[samples] = made
    return found


def laid_out(texts: Mapping[Path, str], root: Path, work: Path) -> list[str]:
    """Writes files of the tree into the work folder, to be swapped in with the rest; returns their names."""
    names = []
    for path, text in texts.items():
        name = path.relative_to(root)
        (work / name).parent.mkdir(parents=True, exist_ok=True)
        (work / name).write_text(text, encoding="utf-8")
        shutil.copymode(path, work / name)
        names.append(name.as_posix())
    return names


def _files(root: Path) -> Iterator[Path]:
    for place in _PLACES:
        path = root / place
        yield from [path] if path.is_file() else sorted(one for one in path.rglob("*") if one.suffix in {".py", ".md"})


def _python(source: str, known: Mapping[str, Renames]) -> str:
    from libcst import ParserSyntaxError

    from altegio_core.tooling.upgrade import upgraded

    try:
        return upgraded(source, known)[0]
    except ParserSyntaxError:
        return source


def _samples(text: str, known: Mapping[str, Renames]) -> str:
    """Samples of requests, with other keys in their bodies; written anew only where that is the one way."""
    document, made = json.loads(text), text
    for sample in document["samples"]:
        rule = known.get(sample["api"], Renames())
        keys = rule.keys.get(rule.bodies.get(sample["operation_id"], ""), {})
        if isinstance(body := sample["wire"].get("body"), dict) and keys.keys() & body.keys():
            sample["wire"]["body"] = _renamed(body, keys)
            head, name, rest = made.partition(f'"operation_id": "{sample["operation_id"]}"')
            own, following, after = rest.partition('"operation_id": ')
            for old, new in keys.items():
                own = own.replace(f'"{old}":', f'"{new}":')
            made = f"{head}{name}{own}{following}{after}"
    return made if json.loads(made) == document else json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _moved(text: str, moved: Mapping[str, Paths]) -> str:
    """Samples of requests, with the paths their operations are under now."""
    for sample in json.loads(text)["samples"]:
        before, after = moved.get(sample["api"], {}).get(sample["operation_id"], ("", ""))
        names = re.findall(r"\{(\w+)\}", before)
        pattern = re.escape(before).replace(r"\{", "{").replace(r"\}", "}")
        values = re.fullmatch(re.sub(r"\{\w+\}", "([^/]+)", pattern), sample["wire"]["path"])
        if values and set(re.findall(r"\{(\w+)\}", after)) <= set(names):
            path = after.format(**dict(zip(names, values.groups(), strict=True)))
            operation, old, new = sample["operation_id"], sample["wire"]["path"], f'"path": "{path}"'
            head, name, rest = text.partition(f'"operation_id": "{operation}"')
            text = head + name + rest.replace(f'"path": "{old}"', new, 1)
    return text


def _renamed(body: dict[str, Any], keys: Mapping[str, str]) -> Json:
    return {keys.get(name, name): value for name, value in body.items()}
