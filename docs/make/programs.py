"""The programs of docs/examples, written into the pages that show them, which are read raw as well."""

import re
from pathlib import Path
from textwrap import indent

ROOT = Path(__file__).resolve().parents[2]
PAGES = ROOT / "docs"

_SHOWN = re.compile(
    r"(?P<head>^(?P<indent> *)<!-- (?P<path>docs/examples/\w+\.py) -->\n"
    r"(?P<blank>\n*)(?P=indent)```python\n).*?(?P<end>^(?P=indent)```$)",
    re.MULTILINE | re.DOTALL,
)
"""A comment that names a program, and the block behind it."""


def put(page: str) -> str:
    """The page, with the program in each block before which a comment names it."""

    def filled(match: re.Match[str]) -> str:
        code = (ROOT / match["path"]).read_text(encoding="utf-8")
        return match["head"] + indent(code, match["indent"]) + match["end"]

    return _SHOWN.sub(filled, page)


def pages() -> dict[Path, str]:
    """Every page that shows a program, as it has to be."""
    texts = {path: path.read_text(encoding="utf-8") for path in PAGES.glob("*.md")}
    return {path: put(text) for path, text in texts.items() if _SHOWN.search(text)}
