"""Checks that a description hangs together: path parameters, operationIds, no unused schemas of ours, clean names."""

import re
from collections import Counter
from collections.abc import Iterator

from scripts.spec.lint.findings import Finding
from scripts.spec.lint.positions import followed
from scripts.spec.operations import METHODS
from scripts.spec.references import references, written_out
from scripts.spec.schemas import COMPONENTS
from scripts.spec.yaml import Json


def path_parameters(document: dict[str, Json]) -> Iterator[Finding]:
    """What a path holds in braces is declared, and what is declared to be in the path is held by it."""
    for path, item in document["paths"].items():
        item = written_out(document, item)
        held = set(re.findall(r"\{([^}]+)\}", path))
        for method in METHODS:
            if method not in item:
                continue
            node = item[method]
            every = [
                followed(document, one) for one in [*(item.get("parameters") or []), *(node.get("parameters") or [])]
            ]
            declared = {one.get("name") for one in every if one.get("in") == "path"}
            where = str(node.get("operationId", f"{method.upper()} {path}"))
            for name in sorted(declared - held):
                yield Finding("path", where, f"the parameter {name} is in the path, and {path} does not hold it")
            for name in sorted(held - declared):
                yield Finding("path", where, f"{path!r} holds {name}, which no parameter declares")


def operation_ids(document: dict[str, Json]) -> Iterator[Finding]:
    """No two operations have one id."""
    places: dict[str, list[str]] = {}
    for path, item in document["paths"].items():
        for method in METHODS:
            if (node := (item or {}).get(method)) is not None:
                places.setdefault(str(node.get("operationId")), []).append(f"{method.upper()} {path}")
    for name, own in places.items():
        if len(own) > 1:
            yield Finding("operation id", name, f"is the id of {' and '.join(own)}")


def unreachable(document: dict[str, Json], published: dict[str, Json]) -> Iterator[Finding]:
    """A schema that an overlay adds, changes or cuts off is used; what the vendor leaves unused is harmless."""
    before, now = published.get("components", {}).get("schemas", {}), document.get("components", {}).get("schemas", {})
    used, was_used = _used(document), _used(published)
    for name in sorted(now.keys() - used):
        if name in was_used and before.get(name) == now[name]:
            continue  # unused, since all that used it is described otherwise; and never rendered
        if before.get(name) != now[name]:
            problem = "is corrected or added, and nothing refers to it: delete what is said of it"
            yield Finding("unreachable", f"schemas/{name}", problem)


def blanks(document: dict[str, Json]) -> Iterator[Finding]:
    """No name, and no value that has to be met exactly, begins or ends with a blank, which nobody sees or types."""
    waiting: list[tuple[str, Json]] = [("", document)]
    while waiting:
        where, node = waiting.pop()
        pairs = list(node.items() if isinstance(node, dict) else enumerate(node))
        exact = [*node] if isinstance(node, dict) else node if where.endswith("/enum") else []
        for text in exact:
            if isinstance(text, str) and text != text.strip():
                yield Finding("blank", where.lstrip("/"), f"{text!r} begins or ends with a blank")
        waiting += [(f"{where}/{key}", child) for key, child in pairs if isinstance(child, dict | list)]


def _used(document: dict[str, Json]) -> set[str]:
    schemas = document.get("components", {}).get("schemas", {})
    rest = {key: value for key, value in document.get("components", {}).items() if key != "schemas"}
    waiting = list(references([document.get("paths"), document.get("webhooks"), rest]))
    found: Counter[str] = Counter()
    while waiting:
        name = waiting.pop().removeprefix(COMPONENTS)
        if name in schemas and not found[name]:
            found[name] += 1
            waiting += references(schemas[name])
    return set(found)
