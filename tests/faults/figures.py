"""What the long runs counted, kept in a file, so that docs/reliability.md holds no number typed by hand."""

import json
import os
import platform
import re
from importlib.metadata import version
from pathlib import Path
from typing import Any

KEPT = Path(__file__).parent / "figures.json"

Figures = dict[str, Any]


def keep(file: Path, section: str, figures: Figures) -> None:
    """Put the figures of one run into the file, in the place of those of an earlier one."""
    known = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    known[section] = figures | {"measured with": machine()}
    file.write_text(json.dumps(known, indent=2, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")


def machine() -> str:
    return f"Python {platform.python_version()}, httpx {version('httpx')}, {os.cpu_count()} cores"


def filled(words: str, file: Path = KEPT) -> str:
    """The text with figures in it: ``{section[name]}`` is one, ``<!-- section name -->`` a table of several."""
    known = json.loads(file.read_text(encoding="utf-8"))
    words = re.sub(r"<!-- (\w+) ([^>]+) -->", lambda match: _table(known[match[1]][match[2]]), words)
    return words.format_map(known)


def _table(counts: dict[str, int]) -> str:
    rows = sorted(counts.items(), key=lambda row: (-row[1], row[0]))
    return "\n".join(["| | |", "| --- | ---: |", *(f"| {name} | {count:,} |" for name, count in rows)])
