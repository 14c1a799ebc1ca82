"""A hook of MkDocs: puts the pages ``make docs`` writes for each API version under their heading in the navigation."""

from pathlib import Path
from typing import Any

REFERENCE = Path(__file__).resolve().parents[1] / "reference"


def on_config(config: Any) -> Any:
    """Complete the navigation; the order of headings stays as mkdocs.yml has it."""
    for section in config["nav"]:
        for title, entries in section.items():
            section[title] = [_expanded(entry) for entry in entries]
    return config


def _expanded(entry: Any) -> Any:
    if not isinstance(entry, str) or not entry.startswith("reference/v"):
        return entry
    api = Path(entry).parent.name
    pages = sorted(
        path.name for path in (REFERENCE / api).glob("*.md") if not path.name.startswith(("models-", "index"))
    )
    return {f"API {api}": [{"All operations": entry}, *(f"reference/{api}/{name}" for name in pages)]}
