"""Parses values written as text, in an address or on a command line, by their schema."""

from typing import Any

from altegio_core.schema.types import Array, Boolean, Integer, Number, Ref, Schema, Union
from altegio_core.schema.validate import check

_BOOLEANS = {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}


def from_text(text: str, schema: Schema) -> Any:
    """The value a text stands for; the text itself where it stands for none, to be refused by name later."""
    if isinstance(schema, Union):
        values = [from_text(text, option) for option in schema.options]
        return next((value for value in values if not any(check(schema, value))), text)
    if isinstance(schema, Boolean):
        return _BOOLEANS.get(text.lower(), text)
    if isinstance(schema, Number):
        return _number(text, whole=isinstance(schema, Integer))
    return text


def from_texts(texts: list[str], schema: Schema, *, joined: bool = False) -> Any:
    """The value of something that may be given several times.

    Args:
        texts: as given, in their order.
        schema: what it is to be.
        joined: one text holds the items of a list, with commas between.
    """
    form = _list_among(schema)
    if form is None or (len(texts) == 1 and form is not schema and not joined):
        return from_text(texts[-1], schema)
    if joined:
        texts = [item for text in texts for item in text.split(",")]
    return [from_text(text, form.items) for text in texts]


def _list_among(schema: Schema) -> Array | None:
    options = schema.options if isinstance(schema, Union) else (schema,)
    return next((option for option in options if isinstance(option, Array) and not isinstance(option.items, Ref)), None)


def _number(text: str, *, whole: bool) -> Any:
    try:
        return int(text)
    except ValueError:
        pass
    try:
        return text if whole else float(text)
    except ValueError:
        return text
