"""What can happen between two editions, each by a code; words for them are made where people read them."""

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
    # parameters, bodies and answers
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


def frozen(value: Any) -> Any:
    """A JSON value that can be compared and counted: lists become tuples, objects pairs."""
    if isinstance(value, list):
        return tuple(map(frozen, value))
    return tuple((key, frozen(one)) for key, one in value.items()) if isinstance(value, dict) else value
