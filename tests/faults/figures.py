"""What the long runs counted, kept in a file, so that docs/reliability.md holds no number typed by hand."""

import json
import os
import platform
from importlib.metadata import version
from pathlib import Path
from typing import Any

KEPT = Path(__file__).parent / "figures.json"


def keep(file: Path, section: str, figures: dict[str, Any]) -> None:
    """Put the figures of one run into the file, in the place of those of an earlier one."""
    known = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    known[section] = figures | {"measured with": machine()}
    file.write_text(json.dumps(known, indent=2, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")


def machine() -> str:
    return f"Python {platform.python_version()}, httpx {version('httpx')}, {os.cpu_count()} cores"
