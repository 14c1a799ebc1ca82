"""Texts for docstrings of generated code, from the facts of the description and from our sentences in it."""

import re
import textwrap
from typing import TYPE_CHECKING

from openapi_python_client.parser.properties import Property

from altegio_core.base.errors import ERRORS_BY_STATUS
from altegio_core.schema.formats import FORMATS
from altegio_core.schema.words import rule
from altegio_core.tooling.docstring_parts import ARGS, RAISES, RETURNS, DocstringParts
from scripts.render.generator.names import default_of
from scripts.render.generator.types import known_format
from scripts.render.python_source import BOUNDS, BOUNDS_OF_ARRAYS, BOUNDS_OF_MAPS
from scripts.spec.extensions import Retained
from scripts.spec.yaml import Json

if TYPE_CHECKING:
    from scripts.render.context.api import ApiContext
    from scripts.render.context.change import ChangeContext
    from scripts.render.context.operation import OperationContext
    from scripts.render.context.paging import PagingContext
    from scripts.render.context.parameter import ParameterContext

# Said by the type, or too long for a line of a docstring.
_UNTOLD = {"pattern", "uniqueItems", "minProperties", "maxProperties"}

_WIDTH = 116  # of 120, for the templates indent by four

_OPTIONS = "options: for this call only (optional)"


def operation_docstring(operation: "OperationContext") -> str:
    """What is called, arguments, what comes back, what can go wrong, and the source."""
    lines = [*_first(operation.sentences[0]), "", *_opening(operation)]
    if operation.paging:
        lines += [f"One page; ``iter_{operation.name}`` turns them all.", ""]
    lines.append(f"{operation.method} {operation.path}")
    data = operation.data_annotation.replace("models.", "")
    # The last is that of every call, which help() says: a line in each of hundreds of files is not worth its room.
    raised = errors(operation)[:-1] or errors(operation)
    sections = {
        ARGS: [*_arguments(operation), *_entry(_OPTIONS)],
        RETURNS: _entry(f"The envelope; ``data`` is {data}."),
        RAISES: [line for name, meaning in raised for line in _entry(f"{name}: {meaning}")],
    }
    return _joined(lines, sections, operation.page)


def _joined(opening: list[str], sections: dict[str, list[str]], page: str) -> str:
    texts = {heading: "\n".join(lines) for heading, lines in sections.items()}
    return str(DocstringParts("\n".join(opening), texts, page))


def errors(operation: "OperationContext") -> list[tuple[str, str]]:
    """What can go wrong with a call: the errors' names, and what each means."""
    found = []
    if operation.parameters or operation.body:
        found.append(("RequestValidationError", "an argument breaks a rule; not sent."))
    statuses = sorted(int(status) for status in operation.operation.node["responses"] if status.isdigit())
    known = [ERRORS_BY_STATUS[status] for status in statuses if status in ERRORS_BY_STATUS]
    found += [(error.__name__, _meaning(error)) for error in known]
    return [*found, ("AltegioError", "anything else, see altegio.errors.")]


def iterator_docstring(operation: "OperationContext", paging: "PagingContext") -> str:
    """The same for the function that walks all pages."""
    first = f"{operation.sentences[0].rstrip('.')}: the items of all pages."
    lines = [*_first(first), "", *_opening(operation), *_wrapped(paging.note())]
    arguments = _arguments(operation)
    arguments += _entry("max_items: stop after so many items (optional)")
    arguments += _entry("max_pages: stop after so many pages (optional)")
    arguments += _entry(_OPTIONS)
    item = paging.item_annotation.replace("models.", "")
    returned = _entry(f"An iterable of {item}; nothing is sent before the first is asked for.")
    return _joined(lines, {ARGS: arguments, RETURNS: returned}, operation.page)


def said_of_model(api: "ApiContext", model: str) -> str:
    """What we say of a model; empty where we say nothing."""
    said = one_line(api.schemas[model].get("description", ""))
    if kept := Retained.of(api.schemas[model], model):
        said += f" No longer described by Altegio; {kept.release} was the last release that supported it."
    elif model in {webhook.model for webhook in api.webhooks}:
        said = f"{said}\n\nSent by Altegio, see altegio.webhooks." if said else "Sent by Altegio."
    return said.strip()


def model_docstring(api: "ApiContext", model: str) -> str:
    """What a model is, if we say so, and where it is used."""
    said = said_of_model(api, model)
    users = [one.id for one in api.operations.values() if model in one.models]
    if model in api.retained_models or model in {webhook.model for webhook in api.webhooks}:
        users = []
    if users:
        used = f"Used by {', '.join(users[:4])}{' and others' if len(users) > 4 else ''}."
        said = f"{said}\n\n{used}" if said else used
    above, blank, below = said.partition("\n\n")
    return f"{above}{blank}    {below}\n    " if below else said or "Part of another model."


def change_docstring(change: "ChangeContext") -> str:
    """The same for the function that changes what an operation updates, field by field."""
    what, write, read = change.resource.name.replace("_", " "), change.write, change.read
    lines = [*_first(f"Changes the fields that are given of one {what}, and loses none of the others.")]
    how = (
        f"Reads it with ``{read.name}``, puts in what is given, sends all of it with ``{write.name}``, and reads it "
        "again. "
        "Nothing is sent if the answer lacks a field that would be dropped. The API has no conditional write: what "
        "somebody else changes between the reading and the writing is overwritten."
    )
    lines += ["", *_wrapped(how)]
    arguments: list[str] = []
    for parameter in write.path_parameters:
        arguments += _entry(f"{parameter.name}: {parameter.text.rstrip('.') or rules(parameter)} ({rules(parameter)})")
    for field in change.fields:
        text = one_line(field.text).rstrip(".")
        also = "; what to do, not kept" if field.wire in change.resource.commands else ""
        said = text + also if text else f"see the body of {write.name}{also}"
        arguments += _entry(f"{field.name}: {said} (optional)")
    arguments += _entry(
        "drop: fields of the body, by their names on the wire, that may be lost where no answer shows them"
    )
    arguments += _entry(_OPTIONS)
    raised = _entry("IncompleteAnswerError: what was read lacks fields that would be dropped; nothing was sent.")
    raised += [line for name, meaning in errors(write) for line in _entry(f"{name}: {meaning}")]
    returned = _entry("What was changed, ignored and kept, field by field, and the data as read again.")
    return _joined(lines, {ARGS: arguments, RETURNS: returned, RAISES: raised}, write.page)


def brief(operation: "OperationContext") -> str:
    """What an operation does, in a paragraph."""
    return "\n".join(_wrapped(operation.text or f"{operation.summary}.", _WIDTH - 16))


def field_text(parsed: Property, schema: dict[str, Json]) -> str:
    """Docstring of a field: our sentence, and what its type does not say."""
    # Dates that come are too often not of the form declared to repeat it; what is sent is checked.
    declared = {key: value for key, value in schema.items() if (key, value) != ("format", "date-time")}
    text, facts = one_line(schema.get("description", "")), ", ".join(_facts(declared, default_of(parsed, schema)))
    joined = f"{text.rstrip('.')} ({facts})." if text and facts else text or facts
    return "\n".join(_wrapped(joined))


def other_name_text(name: str, *, earlier: bool) -> str:
    """Docstring of a field by a name other than its own."""
    if earlier:
        return f"Earlier name of `{name}`, which goes away with the next minor release."
    return f"Another name of `{name}`, which another edition of the vendor's has."


def _first(text: str) -> list[str]:
    """The lines of the first paragraph, the first of which stands behind three quotation marks."""
    lines = _wrapped("---" + text)
    return [lines[0].removeprefix("---"), *lines[1:]]


def _opening(operation: "OperationContext") -> list[str]:
    lines = [*_wrapped(operation.sentences[1]), ""] if operation.sentences[1] else []
    if operation.deprecated:
        lines += ["Deprecated" + (f": use {operation.replaced_by}." if operation.replaced_by else "."), ""]
    return lines


def _arguments(operation: "OperationContext") -> list[str]:
    lines = []
    for parameter in [*operation.path_parameters, *operation.keywords]:
        facts = rules(parameter) + ("" if parameter.required else ", optional")
        text = parameter.text.rstrip(".")
        lines += _entry(f"{parameter.name}: {text} ({facts})" if text else f"{parameter.name}: {facts}")
    if operation.body:
        text = body_text(operation)
        kind = _body_kind(operation.body_annotation) + ("" if operation.body_required else ", optional")
        lines += _entry(f"body: {text} ({kind})")
    return lines


def body_text(operation: "OperationContext") -> str:
    """What the body is, in our words."""
    return one_line((operation.body or {}).get("description", "")).rstrip(".") or "what to send"


def _body_kind(made: str) -> str:
    if made.startswith(("list[", "Sequence[")):
        return "a list of models or mappings" if "models." in made else "a list"
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


def rules(parameter: "ParameterContext") -> str:
    """What an argument has to be, in words."""
    return one_line(", ".join([parameter.annotation(prefix="").replace('"', "'"), *argument_facts(parameter)]))


def argument_facts(parameter: "ParameterContext") -> list[str]:
    """What the type of an argument does not say."""
    return _facts(parameter.schema, default_of(parameter.parsed, parameter.schema))


def _facts(schema: dict[str, Json], default: object) -> list[str]:
    """What the type of a value does not say."""
    form = FORMATS.get(known_format(schema) or "")
    words = [form.pattern or form.kind] if form else []
    keywords = BOUNDS | BOUNDS_OF_ARRAYS | BOUNDS_OF_MAPS
    rules_in_words = [key for key in keywords if key not in _UNTOLD and schema.get(key) is not None]
    words += [rule(keywords[key], one_line(schema[key])) for key in rules_in_words]
    words += [f"{one_line(default)} if left out"] if default is not None else []
    return words


def _meaning(error: type[Exception]) -> str:
    """What an error of a status means: the first line of its docstring, without the status it begins with."""
    first = (error.__doc__ or "").partition("\n")[0]
    return re.sub(r"^[0-9]{3}(, and [^:]*)?: ", "", first)


def one_line(text: object) -> str:
    """A text fit for a docstring: one line, nothing that could end it."""
    plain = " ".join("".join(char if char.isprintable() else " " for char in str(text)).split())
    return plain.replace("\\", "\\\\").replace('"', "'")
