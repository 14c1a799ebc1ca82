"""The navigation of the reference, written into mkdocs.yml so that whatever builds the site reads it from there."""

from collections.abc import Iterator
from importlib import import_module

import altegio
from docs.make.objects import PAGES

BEGIN = "  # The reference: made by `make pages`.\n"
END = "  # End of the reference.\n"


def put(text: str) -> str:
    """mkdocs.yml with the reference's part of the navigation made anew."""
    before, _, rest = text.partition(BEGIN)
    return before + BEGIN + "\n".join(_lines()) + "\n" + END + rest.partition(END)[2]


def _lines() -> Iterator[str]:
    yield "  - Reference:"
    yield "      - All APIs: reference/index.md"
    yield from (f"      - {title}: reference/{page}.md" for page, (title, _) in PAGES.items())
    for api in altegio.__editions__:
        package = import_module(f"altegio.{api}")
        yield f"      - API {api}:"
        yield f"          - All operations: reference/{api}/index.md"
        tags = sorted({one.tag for one in package.OPERATIONS.values()})
        yield from (f"          - {tag}: reference/{api}/{tag}.md" for tag in tags)
        yield "          - Models:"
        yield f"              - All models: reference/{api}/models.md"
        letters = sorted({getattr(package.models, name).__name__[0] for name in package.models.__all__})
        yield from (f"              - {letter}: reference/{api}/models-{letter.lower()}.md" for letter in letters)
