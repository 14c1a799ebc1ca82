"""Breaks that CHANGELOG.md announces: by their Python names, in its topmost section."""

import re
from pathlib import Path


def announced_names(root: Path) -> set[str]:
    """Names in backticks in the topmost section of the changelog."""
    path = root / "CHANGELOG.md"
    sections = re.split(r"^## ", path.read_text(encoding="utf-8") if path.exists() else "", flags=re.MULTILINE)
    return set(re.findall(r"`([^`\n]+)`", sections[1])) if len(sections) > 1 else set()


def is_announced(name: str, announced: set[str]) -> bool:
    """Whether the name itself, or the whole that it is part of, is announced."""
    bare = name.partition("(")[0]
    wholes = {".".join(bare.split(".")[:length]) for length in range(3, bare.count(".") + 2)}
    return bool({name, *wholes} & announced)
