"""Writes the reference of operations and models from the generated code: ``python -m docs.make.reference``."""

import shutil
from collections import defaultdict
from collections.abc import Iterable
from importlib import import_module
from itertools import groupby
from pathlib import Path

import altegio
from altegio_core.base.operation import Operation
from docs.make.models import letter_page, model_names, page_of
from docs.make.operations import summary, tag_page
from docs.make.text import Link, escaped

REFERENCE = Path(__file__).resolve().parents[1] / "reference"
APIS = tuple(altegio.__editions__)


def pages(api: str) -> dict[str, str]:
    """File name → Markdown, for one API version."""
    names = model_names(api)
    link: Link = {one: f"{page_of(name)}#{name}" for name, others in names.items() for one in [name, *others]}.get
    by_tag: dict[str, list[Operation]] = defaultdict(list)
    for operation in import_module(f"altegio.{api}").OPERATIONS.values():
        by_tag[operation.tag].append(operation)
    made = {f"{tag}.md": tag_page(api, tag, by_tag[tag], link) for tag in sorted(by_tag)}
    for _, same in groupby(names, key=page_of):
        group = {name: names[name] for name in same}
        made[page_of(next(iter(group)))] = letter_page(api, group, link)
    return made | {"index.md": _index(api, by_tag, names)}


def _index(api: str, by_tag: dict[str, list[Operation]], names: Iterable[str]) -> str:
    count = sum(map(len, by_tag.values()))
    lines = [
        f"# API {api}",
        "",
        f"{count} operations in {len(by_tag)} tags, {len(list(names))} models; made from the vendor's description of "
        f"{altegio.__editions__[api]}, as corrected here. `altegio.{api}.OPERATIONS` holds the same list.",
        "",
    ]
    for tag in sorted(by_tag):
        lines += [f"## {escaped(tag)} {{#{tag}}}", "", "| operation | |", "| --- | --- |"]
        for one in sorted(by_tag[tag], key=lambda each: (each.deprecated, each.id)):
            old = " *(deprecated)*" if one.deprecated else ""
            lines.append(f"| [{escaped(one.id)}]({tag}.md#{one.id}) | {escaped(summary(one))}{old} |")
        lines.append("")
    lines += ["## Models {#models}", ""]
    lines.append(" · ".join(f"[{name}]({page_of(name)}#{name})" for name in names))
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write the pages of all APIs anew."""
    for api in APIS:
        folder = REFERENCE / api
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for name, text in pages(api).items():
            (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
