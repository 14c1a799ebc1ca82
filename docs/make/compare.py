"""Compares the site as two builders made it: the same pages, each with the same anchors and links in its text, and with
a navigation that leads to every page from it: ``python -m docs.make.compare site site-zensical``.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from docs.make.check import Page

_ARTICLE = re.compile(r"<article\b.*?</article>", re.DOTALL)


def differences(one: Path, other: Path) -> Iterator[str]:
    """What only one of two sites has, one line each."""
    ours, theirs = _pages(one), _pages(other)
    for name in sorted(ours.keys() | theirs.keys()):
        if name not in ours or name not in theirs:
            yield f"{name}: only in {(one if name in ours else other).name}"
            continue
        for what, mine, its in zip(("link", "anchor"), ours[name], theirs[name], strict=True):
            for target in sorted(mine ^ its):
                yield f"{name}: {what} {target}: only in {(one if target in mine else other).name}"
    for site in (one, other):
        reached = _reached(site)
        yield from (f"{name}: not in the navigation of {site.name}" for name in sorted(_pages(site).keys() - reached))


def _pages(site: Path) -> dict[str, tuple[set[str], set[str]]]:
    """By page, the links of its text as the place they lead to, and the anchors in it."""
    found = {}
    for path in site.rglob("index.html"):
        page = Page("".join(_ARTICLE.findall(path.read_text(encoding="utf-8"))))
        links = {_place(path.parent, link, site) for link in page.links}
        # What begins with two underscores belongs to a builder's controls: its tabs, the way past its navigation.
        anchors = {anchor for anchor in page.anchors if not anchor.startswith("__")}
        found[_name(path.parent, site)] = links, anchors
    return found


def _place(folder: Path, link: str, site: Path) -> str:
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return link
    there = (folder / parts.path).resolve()
    return f"{_name(there.parent if there.name == 'index.html' else there, site)}#{parts.fragment}"


def _name(folder: Path, site: Path) -> str:
    return folder.relative_to(site).as_posix()


def _reached(site: Path) -> set[str]:
    """The pages to be come to from the first by what surrounds the text: the navigation."""
    found, left = {"."}, [site]
    while left:
        folder = left.pop()
        around = Page(_ARTICLE.sub("", (folder / "index.html").read_text(encoding="utf-8")))
        for link in around.links:
            name = _place(folder, link, site).partition("#")[0]
            if "://" not in link and name not in found and (site / name / "index.html").is_file():
                found.add(name)
                left.append(site / name)
    return found


def main(one: str, other: str) -> int:
    """Print what differs; returns the exit status."""
    sites = Path(one).resolve(), Path(other).resolve()
    found = list(differences(*sites))
    print("\n".join([*found[:100], f"{len(_pages(sites[0]))} pages compared, {len(found)} differences"]))
    return 1 if found or not _pages(sites[0]) else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
