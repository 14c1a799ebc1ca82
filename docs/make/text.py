"""Python's types and texts as Markdown."""

import re
from collections.abc import Callable, Container

Link = Callable[[str], str | None]
"""Where a model is described, by its name; None if the name is no model's."""

_NAME = re.compile(r"(?:models\.)?([A-Za-z_][A-Za-z0-9_.]*)")
_MARKUP = re.compile(r"([\\`*_\[\]<>|#])")
_ROLE = re.compile(r":[a-z]+:`~?([^`]+)`")
_TREE = re.compile(r"(?m)^\w+\n(?:[├│└ ].*\n?)+")
_WORD = re.compile(r"[A-Z]*[^A-Z_]*_*")
_CODE = re.compile(r"``?([^`]+)``?")


def escaped(text: str) -> str:
    """Text that Markdown shows as it is, also in a table."""
    return _MARKUP.sub(r"\\\1", text).replace("&", "&amp;").replace("\\<", "&lt;").replace("\\>", "&gt;")


def breakable(name: str) -> str:
    """A name that may go on in the next line after each of its words, as columns on a phone need."""
    return "<wbr>".join(escaped(word) for word in _WORD.findall(name) if word)


def as_markdown(text: str) -> str:
    """The text of a docstring as Markdown shows it as meant: code of roles, code blocks of drawn trees."""
    text = _TREE.sub(lambda tree: f"```text\n{tree[0].rstrip()}\n```\n", text)
    return _ROLE.sub(lambda role: f"`{role[1]}`", text)


def prose(text: str) -> str:
    """Text of a docstring: code in it stays code, everything else is shown as it is."""
    parts = _CODE.split(as_markdown(text))
    return "".join(f"`{part}`" if index % 2 else escaped(part) for index, part in enumerate(parts))


def type_text(annotation: str, link: Link) -> str:
    """A type, with its models linked; what is only there for "not given" is left out."""
    shown, at = [], 0
    annotation = annotation.replace(" | Unset", "")
    for match in _NAME.finditer(annotation):
        shown.append(escaped(annotation[at : match.start()]))
        target = link(match[1])
        shown.append(f"[{escaped(match[1])}]({target})" if target else escaped(match[1]))
        at = match.end()
    return f'<span class="type">{"".join(shown) + escaped(annotation[at:])}</span>'


def models_in(annotation: str, known: Container[str]) -> list[str]:
    """The models a type names, each once."""
    found = (match[1].removeprefix("models.") for match in _NAME.finditer(annotation))
    return list(dict.fromkeys(name for name in found if name in known))


def cell(kind: str, *said: str) -> str:
    """What a table says of a value: its type, and in a line below all else there is; one column, for narrow screens."""
    more = "; ".join(part for part in said if part)
    return f"{kind}<br>{more}" if more else kind
