"""An extension of griffe: what docstrings hold that Markdown spells otherwise, roles and drawn trees."""

import re
from typing import Any

import griffe

_ROLE = re.compile(r":[a-z]+:`~?([^`]+)`")
_TREE = re.compile(r"(?m)^\w+\n(?:[├│└ ].*\n?)+")


class Markdown(griffe.Extension):
    """Makes code of roles, and code blocks of trees."""

    def on_instance(self, *, obj: Any, **kwargs: Any) -> None:
        """Called for everything griffe reads."""
        if not obj.is_alias and obj.docstring:
            obj.docstring.value = as_markdown(obj.docstring.value)

    def on_package(self, *, pkg: Any, **kwargs: Any) -> None:
        """Called when a package is read: the clients, which are generated, have the docstrings of their bases."""
        if pkg.name == "altegio":
            for client in pkg["client"].classes.values():
                client.docstring = next(base.docstring for base in [client, *client.mro()] if base.docstring)


def as_markdown(text: str) -> str:
    """The text as Markdown shows it as meant."""
    text = _TREE.sub(lambda tree: f"```text\n{tree[0].rstrip()}\n```\n", text)
    return _ROLE.sub(lambda role: f"`{role[1]}`", text)
