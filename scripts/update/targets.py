"""The text of an overlay's target, a JSONPath: the names in it, and the same with other names."""

import re
from collections.abc import Mapping


def quoted(target: str) -> list[str]:
    """Names in quotes: paths, operationIds, names of components."""
    return re.findall(r"'([^']+)'", target)


def with_names(target: str, names: Mapping[str, str | None]) -> str:
    """A target with other names in quotes, or after a full stop."""
    target = re.sub(r"'([^']+)'", lambda m: f"'{names.get(m[1]) or m[1]}'", target)
    return re.sub(r"(?<=properties)\.(\w+)", lambda m: f".{names.get(m[1]) or m[1]}", target)


def parent(target: str) -> str:
    """The target without its last step."""
    return re.sub(r"(\.\w+|\[(?:'[^']*'|\d+)\])$", "", target) if re.search(r"(\.\w+|'\])$", target) else ""
