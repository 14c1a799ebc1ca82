"""Texts for docstrings of generated code, from the facts of the description."""

from typing import TYPE_CHECKING

from scripts.code import annotation
from scripts.document import Json

if TYPE_CHECKING:
    from scripts.operation_view import OperationView

_BOUNDS = {
    "minimum": "at least",
    "maximum": "at most",
    "multipleOf": "a multiple of",
    "minLength": "characters at least",
    "maxLength": "characters at most",
}


def operation_docstring(operation: "OperationView") -> str:
    """What is called, arguments, what comes back, what can go wrong, and the source."""
    lines = [f"{operation.method} {operation.path}", ""]
    if operation.deprecated:
        lines += ["Deprecated" + (f": use {operation.replaced_by}." if operation.replaced_by else "."), ""]
    lines.append("Args:")
    for parameter in [*operation.path_parameters, *operation.keywords]:
        text = parameter.text or rules(parameter.schema)
        lines.append(f"    {parameter.name}: {text}{_optional(parameter.required)}")
    if operation.body:
        lines.append(f"    body: what to send, as a model or a mapping{_optional(operation.body_required)}")
    lines.append("    options: what this call does differently from the client (optional)")
    data = operation.data_annotation.replace("models.", "")
    lines += ["", "Returns:", f"    The envelope; ``data`` is {data}.", ""]
    lines += ["Raises:", "    AltegioError: see altegio.errors.", "", f"See {operation.page}"]
    return "\n".join(lines)


def _optional(required: bool) -> str:
    return "" if required else " (optional)"


def rules(schema: dict[str, Json]) -> str:
    """What a value has to be, in words."""
    words = [annotation(schema, sent=True).replace('"', "'")]
    words += [f"{text} {schema[key]}" for key, text in _BOUNDS.items() if key in schema]
    return one_line(", ".join(words))


def one_line(text: str) -> str:
    """A text fit for a docstring: one line, nothing that could end it."""
    text = " ".join("".join(char if char.isprintable() else " " for char in str(text)).split())
    return text.replace("\\", "\\\\").replace('"', "'")
