"""Names of a request that nobody described, and what may be meant by each; loaded where there is one."""

from collections.abc import Mapping
from typing import Any

from altegio_core.base.suggestion import did_you_mean, in_backticks, is_a_letter_apart
from altegio_core.schema.types import Object
from altegio_core.schema.validate import CLOSED


class NoField(str):
    """The rule that such a name breaks; ``far`` it is from what may be meant: 0 is a letter."""

    __slots__ = ("far",)
    far: int


def misspelt(schema: Object, value: Mapping[str, Any]) -> dict[str, NoField]:
    """The names of an object that its schema does not have → what is said of them."""
    unknown = [name for name in value if name not in schema.properties and name not in schema.other_names]
    known = [name for name in (*schema.properties, *schema.other_names) if name not in value]
    told: dict[str, NoField] = {}
    for name in unknown:
        near = did_you_mean(str(name), known, show=in_backticks)
        told[name] = NoField(CLOSED + near)
        told[name].far = 0 if any(is_a_letter_apart(str(name), one) for one in known) else 1 if near else 2
    return told
