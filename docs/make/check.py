"""Checks a site as built: every link and anchor inside it leads somewhere, and no page asks anything of another host.

MkDocs checks the links of Markdown; this also sees those of templates, of pasted HTML and of generated pages, as a
browser would: ``python -m docs.make.check site``.
"""

import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

# What a browser loads by itself; anything else is followed only by a person's click.
_LOADED = {("script", "src"), ("img", "src"), ("link", "href"), ("iframe", "src"), ("source", "src")}
_NOT_LOADED = {"canonical", "prev", "next", "edit"}


class Page(HTMLParser):
    """The links, anchors and loaded parts of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.anchors: set[str] = set()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.anchors |= {given[name] for name in ("id", "name") if name in given}
        for name, value in given.items():
            if (tag, name) in _LOADED and given.get("rel") not in _NOT_LOADED:
                self.loaded.append(value)
            elif (tag, name) == ("a", "href"):
                self.links.append(value)


def problems(site: Path) -> Iterator[str]:
    """What is wrong with the site, one line each."""
    pages = {path: Page(path.read_text(encoding="utf-8")) for path in site.rglob("*.html")}
    for path, page in pages.items():
        if path.name == "404.html":  # its addresses are for wherever the site is put
            continue
        for target in page.loaded:
            if urlsplit(target).netloc:
                yield f"{path.relative_to(site)} loads {target}"
        for target in [*page.links, *page.loaded]:
            if problem := _broken(path, target, pages):
                yield f"{path.relative_to(site)}: {target}: {problem}"
    for path in site.rglob("*.css"):
        if "url(http" in path.read_text(encoding="utf-8") or "@import" in path.read_text(encoding="utf-8"):
            yield f"{path.relative_to(site)} loads from another host"


def _broken(path: Path, target: str, pages: dict[Path, Page]) -> str:
    parts = urlsplit(target)
    if parts.scheme or parts.netloc:
        return ""
    there = (path.parent / unquote(parts.path)).resolve() if parts.path else path
    if there.is_dir():
        there /= "index.html"
    if not there.exists():
        return "no such page"
    if parts.fragment and there in pages and unquote(parts.fragment) not in pages[there].anchors:
        return "no such place on the page"
    return ""


def main(site: str) -> int:
    """Print what is wrong; returns the exit status."""
    root = Path(site).resolve()
    found = sorted(problems(root))
    count = sum(1 for _ in root.rglob("*.html"))
    print("\n".join([*found, f"{count} pages, {len(found)} problems"]))
    return 1 if found or not count else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
