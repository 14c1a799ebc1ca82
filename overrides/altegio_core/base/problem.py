"""One rule a request breaks: the field, the value and the rule, with secrets masked."""

from __future__ import annotations

import reprlib
from typing import Any

from altegio_core.base import lazy_attrs as attrs
from altegio_core.base.redaction import MASK, is_secret, may_hold_secret
from altegio_core.base.types import UNSET, Unset

REQUIRED = "required"
_NOT_NULL = "not null"


class _Short(reprlib.Repr):
    """Shortened, and without secrets; what is left out is not looked at."""

    def repr_dict(self, x: dict[Any, Any], level: int) -> str:
        return super().repr_dict({name: MASK if is_secret(str(name)) else value for name, value in x.items()}, level)


_SHORT = _Short()


def _shown(value: Any) -> Any:
    whole = value.decode("latin-1") if isinstance(value, bytes | bytearray) else value
    try:
        text = _SHORT.repr(value)
    except (ValueError, RecursionError):  # a number of more digits than Python writes
        return f"{type(value).__name__} that cannot be shown"
    if may_hold_secret(whole if isinstance(whole, str) else text):
        return MASK
    return value if value is None or isinstance(value, str | int | float | bool | Unset) else text


@attrs.frozen
class Problem:
    """One rule a request breaks.

    Attributes:
        field: dotted name of the field, or of the parameter.
        value: what was given, UNSET if nothing was; a value that is no plain scalar is kept as a shortened text, and
            what is or may hold a secret is masked, also where it stands under a wrong name or in the wrong form.
        rule: the rule, as in ``at most 255``.
    """

    field: str
    value: str | int | float | bool | Unset | None = attrs.field(converter=_shown)
    rule: str

    def __attrs_post_init__(self) -> None:
        if self.rule == REQUIRED:
            object.__setattr__(self, "value", UNSET)
        # Of a misspelt name the rule says what is meant.
        elif is_secret(self.field) or is_secret(self.rule):
            object.__setattr__(self, "value", MASK)

    def __str__(self) -> str:
        told = self.value is UNSET or (self.value is None and self.rule.endswith(_NOT_NULL))
        given = "null" if self.value is None else reprlib.repr(self.value)
        return f"{self.field}: {self.rule}" + ("" if told else f" (got {given})")
