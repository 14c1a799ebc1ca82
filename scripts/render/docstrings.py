"""Texts for docstrings of generated code, from the facts of the description and from our sentences in it."""

import textwrap
from typing import TYPE_CHECKING

from scripts.render.python_source import annotation
from scripts.spec.yaml import Json

if TYPE_CHECKING:
    from scripts.render.context.operation import OperationView
    from scripts.render.context.paging import PagingView

_WIDTH = 116  # of 120, for the templates indent by four

_OPTIONS = "options: what this call does differently from the client (optional)"

_BOUNDS = {
    "minimum": "at least {}",
    "maximum": "at most {}",
    "exclusiveMinimum": "more than {}",
    "exclusiveMaximum": "less than {}",
    "multipleOf": "a multiple of {}",
    "minLength": "length at least {}",
    "maxLength": "length at most {}",
    "minItems": "length at least {}",
    "maxItems": "length at most {}",
    "default": "{} if left out",
}

# How a date or duration looks on the wire, by JSON Schema's word for its form or by ours.
_FORMS = {
    "date": "YYYY-MM-DD",
    "date-digits": "YYYYMMDD",
    "date-dotted": "DD.MM.YYYY",
    "date-time": "date and time with offset",
    "local-date-time": "YYYY-MM-DD HH:MM:SS",
    "local-date-time-t": "YYYY-MM-DDTHH:MM:SS",
    "seconds": "seconds",
}

# Status → the class that stands for it in altegio_core.base.errors, and when it comes.
_REFUSALS = {
    "400": ("BadRequestError", "the request makes no sense to the server"),
    "401": ("AuthenticationError", "the tokens are not accepted"),
    "402": ("PaymentRequiredError", "the licence of the location is not paid"),
    "403": ("PermissionDeniedError", "the user or the application lacks a right"),
    "404": ("NotFoundError", "nothing there, or nothing these tokens may see"),
    "409": ("ConflictError", "in conflict with what is there, such as a busy time"),
    "422": ("UnprocessableEntityError", "values the server does not accept"),
}


def operation_docstring(operation: "OperationView") -> str:
    """What is called, arguments, what comes back, what can go wrong, and the source."""
    lines = _opening(operation)
    if operation.paging:
        lines += [f"One page; ``iter_{operation.name}`` turns them all.", ""]
    lines += [f"{operation.method} {operation.path}", "", "Args:", *_arguments(operation), *_entry(_OPTIONS)]
    data = operation.data_annotation.replace("models.", "")
    lines += ["", "Returns:", *_entry(f"The envelope; ``data`` is {data}."), "", "Raises:"]
    if operation.parameters or operation.body:
        lines += _entry("RequestValidationError: an argument breaks a rule; nothing was sent.")
    for status in sorted(operation.operation.node["responses"].keys() & _REFUSALS.keys()):
        lines += _entry("{}: {}.".format(*_REFUSALS[status]))
    lines += _entry("AltegioError: anything else, see altegio.errors.")
    return "\n".join([*lines, "", f"See {operation.page}"])


def iterator_docstring(operation: "OperationView", paging: "PagingView") -> str:
    """The same for the function that walks all pages."""
    lines = [*_opening(operation), *_wrapped(paging.note()), "", "Args:", *_arguments(operation)]
    lines += _entry("max_items: stop after so many items (optional)")
    lines += _entry("max_pages: stop after so many pages (optional)")
    lines += _entry(_OPTIONS)
    item = paging.item_annotation.replace("models.", "")
    lines += ["", "Returns:", *_entry(f"An iterable of {item}; nothing is sent before the first is asked for.")]
    return "\n".join([*lines, "", f"See {operation.page}"])


def brief(operation: "OperationView") -> str:
    """What an operation does, in a paragraph."""
    return "\n".join(_wrapped(operation.text, _WIDTH - 4))


def field_text(schema: dict[str, Json]) -> str:
    """Docstring of a field: our sentence, and what its type does not say."""
    # Dates that come are too often not of the form declared to repeat it; what is sent is checked.
    declared = {key: value for key, value in schema.items() if (key, value) != ("format", "date-time")}
    text, facts = one_line(schema.get("description", "")), ", ".join(_facts(declared))
    joined = f"{text.rstrip('.')} ({facts})." if text and facts else text or facts
    return "\n".join(_wrapped(joined))


def _opening(operation: "OperationView") -> list[str]:
    lines = [*_wrapped(operation.text), ""] if operation.text else []
    if operation.deprecated:
        lines += ["Deprecated" + (f": use {operation.replaced_by}." if operation.replaced_by else "."), ""]
    return lines


def _arguments(operation: "OperationView") -> list[str]:
    lines = []
    for parameter in [*operation.path_parameters, *operation.keywords]:
        facts = rules(parameter.schema) + ("" if parameter.required else ", optional")
        text = parameter.text.rstrip(".")
        lines += _entry(f"{parameter.name}: {text} ({facts})" if text else f"{parameter.name}: {facts}")
    if operation.body:
        text = one_line(operation.body.get("description", "")).rstrip(".") or "what to send"
        kind = _body_kind(operation.body_annotation) + ("" if operation.body_required else ", optional")
        lines += _entry(f"body: {text} ({kind})")
    return lines


def _body_kind(made: str) -> str:
    if made.startswith("list["):
        return "a list of models or mappings" if "Mapping[" in made else "a list"
    return "a model or a mapping" if "models." in made else "a mapping"


def _entry(text: str) -> list[str]:
    """A line of a section, the lines that follow it deeper."""
    return textwrap.wrap(
        text,
        _WIDTH,
        initial_indent="    ",
        subsequent_indent="        ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def _wrapped(text: str, width: int = _WIDTH) -> list[str]:
    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)


def rules(schema: dict[str, Json]) -> str:
    """What a value has to be, in words."""
    words = [annotation(schema, sent=True).replace('"', "'"), *_facts(schema)]
    return one_line(", ".join(words))


def _facts(schema: dict[str, Json]) -> list[str]:
    """What the type of a value does not say."""
    form = schema.get("x-altegio-format") or schema.get("format")
    words = [_FORMS[form]] if form in _FORMS else []
    words += [text.format(one_line(schema[key])) for key, text in _BOUNDS.items() if schema.get(key) is not None]
    return words


def one_line(text: object) -> str:
    """A text fit for a docstring: one line, nothing that could end it."""
    plain = " ".join("".join(char if char.isprintable() else " " for char in str(text)).split())
    return plain.replace("\\", "\\\\").replace('"', "'")
