"""One rule a request breaks: the field, the value and the rule, with secrets masked."""

import reprlib

import attrs

from altegio_core.base.redaction import MASK, is_secret

REQUIRED = "required"


def _shown(value: object) -> str | int | float | bool | None:
    try:
        text = reprlib.repr(value)
    except (ValueError, RecursionError):  # a number of more digits than Python writes
        return f"{type(value).__name__} that cannot be shown"
    return value if value is None or isinstance(value, str | int | float | bool) else text


@attrs.frozen
class Problem:
    """One rule a request breaks.

    Attributes:
        field: dotted name of the field, or of the parameter.
        value: what was given; a value that is no plain scalar is kept as a shortened text, a secret is masked.
        rule: the rule, as in ``at most 255``.
    """

    field: str
    value: str | int | float | bool | None = attrs.field(converter=_shown)
    rule: str

    def __attrs_post_init__(self) -> None:
        if is_secret(self.field):
            object.__setattr__(self, "value", MASK)

    def __str__(self) -> str:
        # What is missing has no value to show.
        given = "" if self.value is None or self.rule == REQUIRED else f" (got {reprlib.repr(self.value)})"
        return f"{self.field}: {self.rule}{given}"
