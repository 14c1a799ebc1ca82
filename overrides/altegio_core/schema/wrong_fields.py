"""What is said of fields a model cannot be made of; loaded where there are such."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from inspect import Parameter
from typing import TYPE_CHECKING, Any

from altegio_core.base.wrong_arguments import wrong

if TYPE_CHECKING:
    from altegio_core.schema.model import Model


def refuse(model: type[Model], given: Sequence[Any], fields: Mapping[str, Any]) -> None:
    """Raises TypeError if a model has no such fields, takes them otherwise, or needs others."""
    schema = model.SCHEMA
    present = {other: schema.renamed.get(name, name) for other, name in schema.other_names.items()}
    needed = {schema.renamed.get(name, name) for name in schema.required} - {present.get(name) for name in fields}
    known = [*(schema.renamed.get(name, name) for name in schema.properties), *present]
    parameters = {
        name: Parameter(name, Parameter.KEYWORD_ONLY, default=Parameter.empty if name in needed else None)
        for name in known
    }
    if problems := wrong(parameters, given, fields, "field"):
        raise TypeError(f"{model.__name__} {', and '.join(problems)}")
