"""One change between two editions: by a code and its values; words are made of it where people read them."""

from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

ChangeCode: TypeAlias = Literal[
    # operations
    "added",
    "removed",
    "renamed",
    "moved",
    "another method",
    "deprecated",
    "kept",
    "undeprecated",
    "tokens",
    "server",
    # parameters, bodies and responses
    "named in path",
    "path parameters",
    "sent as",
    "body taken",
    "body gone",
    "media type",
    "class",
    "data class",
    "statuses",
    "data gone",
    "data new",
    # names and fields
    "model gone",
    "named",
    "gone",
    "webhook new",
    "new",
    "new required",
    "required",
    "optional",
    "always there",
    "may be missing",
    # what a value may be
    "type",
    "closed",
    "open",
    "form gone",
    "form new",
    "tightened",
    "loosened",
    "default",
    "limited",
    "unlimited",
    "values grown",
    "values lost",
]

Kept: TypeAlias = Literal["", "leads", "taken", "as it was"]
"""How a name that goes stays for a while: it leads to another, is taken and not sent, or stays as it was."""


@dataclass(frozen=True)
class Change:
    """One change.

    Attributes:
        kind: what sort it is, such as "moved"; see ``report`` for the headings.
        code, before, after: what happened, and the values that tell it.
        name: what it happened to: an operationId, or a model's field.
        python: the Python name it concerns, if any.
        breaks: whether it can break a caller's code or request.
        operations: the operations it touches.
        old, new: what was before and is now, for moves and names.
        at: where in an argument or a response, if it is no model of its own.
        rule: the keyword of the schema, where a rule changed.
        kept: how a name that goes stays for a while.
    """

    kind: str
    code: ChangeCode
    name: str
    python: str = ""
    breaks: bool = False
    operations: tuple[str, ...] = ()
    old: str = ""
    new: str = ""
    before: Any = None
    after: Any = None
    at: str = ""
    rule: str = ""
    kept: Kept = ""

    @property
    def owner(self) -> str:
        """The operation or model a parameter or field belongs to."""
        return self.name.partition("(" if self.kind == "parameter" else ".")[0]

    @property
    def part(self) -> str:
        """The parameter or field itself; empty where the change is one of a whole operation or model."""
        if self.kind == "parameter":
            return self.name.partition("(")[2].rstrip(")")
        return self.name.partition(".")[2] if self.kind == "model" else ""


def frozen(value: Any) -> Any:
    """A JSON value that can be compared and counted: lists become tuples, objects pairs."""
    if isinstance(value, list):
        return tuple(map(frozen, value))
    return tuple((key, frozen(one)) for key, one in value.items()) if isinstance(value, dict) else value
