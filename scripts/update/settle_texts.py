"""Gives a field of a request body its new name in our sentences about it, in overrides/<api>/texts."""

import re
from collections.abc import Mapping
from pathlib import Path

from scripts.spec.apis import Api
from scripts.update.settled import Settled

_FIELDS = "fields.yaml"


def settle_texts(root: Path, api: Api, renamed: Mapping[str, Mapping[str, str]]) -> list[Settled]:
    """Mend the texts in a tree of overrides; returns what was done.

    Args:
        renamed: operationId, or name of a model → name of a field on the wire before → now.
    """
    done = []
    for path in sorted((root / api.overlays / "texts").glob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        made = _fields(text, renamed) if path.name == _FIELDS else _about(text, renamed)
        if made != text:
            path.write_text(made, encoding="utf-8")
            words = {f"{old} is {new} now" for names in renamed.values() for old, new in names.items()}
            done.append(Settled(f"{api.name}/texts/{path.name}", "renamed", ", ".join(sorted(words))))
    return done


def _about(text: str, renamed: Mapping[str, Mapping[str, str]]) -> str:
    """Texts of operations and models: the lines under the name of each."""
    lines, inside, depth = [], None, 0
    for line in text.splitlines(keepends=True):
        indent = len(line) - len(line.lstrip())
        if inside is not None and line.strip() and indent <= depth:
            inside = None
        found = re.match(r"\s*(\w+):", line)
        if inside is None and found and found[1] in renamed:
            inside, depth = found[1], indent
        for old, new in renamed[inside].items() if inside else ():
            line = line.replace(f"`{old}`", f"`{new}`")
            if inside and inside[0].isupper():  # under an operation it is a parameter, which is another thing
                line = re.sub(rf"^(\s+){re.escape(old)}:", rf"\g<1>{new}:", line)
        lines.append(line)
    return "".join(lines)


def _fields(text: str, renamed: Mapping[str, Mapping[str, str]]) -> str:
    """Texts of fields wherever they stand: what is said of the old name is said of the new one as well."""
    for old, new in sorted({pair for names in renamed.values() for pair in names.items()}):
        entry = re.search(rf"^( +){re.escape(old)}: .*\n", text, re.MULTILINE)
        if entry and not re.search(rf"^ +{re.escape(new)}:", text, re.MULTILINE):
            line = entry[0].replace(f"{old}:", f"{new}:", 1)
            text = text[: entry.end()] + line + text[entry.end() :]
    return text
