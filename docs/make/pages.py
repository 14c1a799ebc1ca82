"""Writes pages, pictures and navigation made from figures and code: ``python -m docs.make.pages``, or `make pages`."""

import json
from pathlib import Path

from docs.make import matrix, migration, navigation, performance, programs

DOCS = Path(__file__).resolve().parents[1]
SITE = DOCS.parent / "mkdocs.yml"
FIGURES = DOCS / "data" / "bench.json"


def made() -> dict[Path, str]:
    """Every file made from docs/data/, docs/examples/, the catalogue of faults and the generated code; its content."""
    found = json.loads(FIGURES.read_text(encoding="utf-8"))
    files = {DOCS / "assets" / name: svg for name, svg in performance.plots(found).items()}
    files[DOCS / "performance.md"] = performance.page(found)
    files[DOCS / "migration.md"] = migration.page()
    files[DOCS / "assets" / "faults.svg"] = matrix.picture()
    files |= programs.pages()
    files[SITE] = navigation.put(SITE.read_text(encoding="utf-8"))
    return files


def main() -> None:
    """Write them."""
    for path, content in made().items():
        path.write_text(content, encoding="utf-8")
        print(path.relative_to(DOCS.parent))


if __name__ == "__main__":
    main()
