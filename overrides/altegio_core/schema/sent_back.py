"""Fields nobody described that came in a response and go back in a request; loaded where a request breaks a rule.

Who reads a thing, changes a part and writes it sends the rest as it came, as anybody does who works on the JSON. To
leave such a field out would lose it where the write replaces, and to refuse it would end the program with the first
field the server adds. What the caller put there by name, or in a mapping, may be misspelt, and is refused.
"""

from __future__ import annotations

from typing import Any, cast

from altegio_core.schema.misspelt import NoField
from altegio_core.schema.model import Model
from altegio_core.schema.nested import settle


def is_sent_back(given: Any, path: tuple[str | int, ...], rule: str) -> bool:
    """Whether the rule is that nobody knows the field, and it came with the model it stands in.

    Args:
        given: what the caller gave, with its models.
        path: where the field is, by names on the wire.
        rule: what it breaks.
    """
    if not isinstance(rule, NoField):
        return False
    *way, name = path
    for step in way:
        if isinstance(given, Model):
            if _added(given) is None:
                return False
            given = cast("Any", settle(given).get(type(given).SCHEMA.renamed.get(str(step), str(step))))
        elif isinstance(given, set | frozenset):
            return False
        else:
            given = given[step]
    if not isinstance(given, Model) or (added := _added(given)) is None:
        return False
    return name in given.additional_properties and name not in added


def _added(model: Model) -> frozenset[str] | None:
    return getattr(model, "_added", frozenset())
