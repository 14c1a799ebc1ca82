"""The pages of models: one for each first letter, every model with its fields and their rules."""

import inspect
from collections import defaultdict
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path

import attrs
import griffe

from altegio_core.schema.model import Model
from docs.make.text import Link, cell, prose, type_text


def model_names(api: str) -> dict[str, list[str]]:
    """Every model of an API version in order, each with the other names it goes by."""
    models = import_module(f"altegio.{api}.models")
    names: dict[str, list[str]] = defaultdict(list)
    for name in sorted(models.__all__):
        others = names[getattr(models, name).__name__]
        others += [name] if name != getattr(models, name).__name__ else []
    return dict(sorted(names.items()))


def page_of(name: str) -> str:
    """The page a model is on, from another page of the same API version."""
    return f"models-{name[0].lower()}.md"


def letter_page(api: str, models: Mapping[str, list[str]], link: Link) -> str:
    """All models that begin with a letter."""
    letter = next(iter(models))[0]
    # Guides and operations come first in a search.
    lines = ["---", "search:", "  boost: 0.3", "---"]
    lines += [f"# {api}.models, {letter}", "", f"[All models of {api}](index.md#models)", ""]
    for name, others in models.items():
        lines += [f"## {name} {{#{name}}}", ""]
        lines += [*_model(getattr(import_module(f"altegio.{api}.models"), name), link), ""]
        if others:
            lines += [f"Also importable as {', '.join(f'`{other}`' for other in others)}.", ""]
    return "\n".join(lines)


def _model(model: type[Model], link: Link) -> Iterator[str]:
    said = _field_texts(model)
    yield prose(inspect.cleandoc(model.__doc__ or ""))
    yield ""
    wire = {name: on_wire for on_wire, name in model.SCHEMA.renamed.items()}
    fields = attrs.fields(model)  # type: ignore[arg-type]
    if not fields:
        yield "Whatever fields the server sends; reach them by `model[name]`."
        return
    yield from ["| field | |", "| --- | --- |"]
    for field in fields:
        name = wire.get(field.name, field.name)
        annotation = str(field.type)
        needed = "**required**" if name in model.SCHEMA.required else ""
        sent = f"`{name}` on the wire" if name != field.name else ""
        text = prose(said.get(field.name, ""))
        yield f"| `{field.name}` | {cell(type_text(annotation, link), needed, text, sent)} |"


def _field_texts(model: type[Model]) -> dict[str, str]:
    """The docstrings below the fields of a model, which only its source has."""
    source = Path(inspect.getfile(model))
    module = griffe.visit(model.__module__, filepath=source, code=source.read_text(encoding="utf-8"))
    attributes = module[model.__name__].attributes.items()
    return {name: " ".join(one.docstring.value.split()) for name, one in attributes if one.docstring}
