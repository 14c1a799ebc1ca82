"""Fields every published example of a model has, and therefore of a type that does not say they may be absent."""

from __future__ import annotations

from functools import cache
from inspect import get_annotations

from altegio_core.schema.model import Model


@cache
def shown(model: type[Model]) -> tuple[str, ...]:
    """Their names on the wire. The types in the class are where this is written; a table would say it twice."""
    schema, types = model.SCHEMA, get_annotations(model)
    names = {wire: schema.renamed.get(wire, wire) for wire in schema.properties if wire not in schema.required}
    return tuple(wire for wire, name in names.items() if "Unset" not in str(types.get(name, "Unset")))
