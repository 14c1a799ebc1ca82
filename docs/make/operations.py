"""The pages of operations: one for each tag, every operation with its arguments, rules and result."""

import inspect
import re
import textwrap
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType

from altegio_core.base.operation import Operation
from docs.make.examples import answer, example
from docs.make.text import Doc, Link, cell, docstring, escaped, prose, type_text, without_type

_TOKENS = {
    "none": "no token",
    "partner": "partner token",
    "partner+user": "partner and user token",
    "partner or partner+user": "partner token, and the user's if there is one",
}
_PAGE = re.compile(r"^See (https://\S+)$", re.MULTILINE)


def tag_page(api: str, tag: str, operations: list[Operation], link: Link) -> str:
    """All operations of a tag; what the vendor advises against comes last."""
    ordered = sorted(operations, key=lambda one: (one.deprecated, one.id))
    lines = [f"# {api}.{tag}", "", f"[All operations of {api}](index.md)", ""]
    for operation in ordered:
        lines += [*_operation(operation, link), ""]
    return "\n".join(lines)


def summary(operation: Operation) -> str:
    """The first sentence of what is said of an operation."""
    return " ".join(_doc(_module(operation)).text.partition("\n\n")[0].split())


def _module(operation: Operation) -> ModuleType:
    return import_module(f"altegio.{operation.api}.api.{operation.tag}.{operation.id}")


def _doc(module: ModuleType) -> Doc:
    return docstring(inspect.getdoc(module.request))


def _operation(operation: Operation, link: Link) -> Iterator[str]:
    module = _module(operation)
    doc, signature = _doc(module), inspect.signature(module.request)
    yield f"## {escaped(operation.id)} {{#{operation.id}}}"
    yield ""
    if operation.deprecated:
        yield from ['!!! warning "Deprecated"', "", f"    {_heir(operation)}", ""]
    page = _PAGE.search(doc.text)
    facts = [f"`{operation.method} {operation.path}`", _TOKENS[operation.tokens]]
    facts += ["may be repeated"] if operation.retry == "safe" else []
    facts += ["never repeated"] if operation.retry == "never" else []
    facts += [f"[vendor's page]({page[1]})"] if page else []
    yield " · ".join(facts)
    yield ""
    yield from _prose(doc, operation)
    yield ""
    yield from _example(operation)
    yield from _arguments(signature, doc, link)
    yield ""
    result = str(signature.return_annotation).removeprefix("Call[").removesuffix("]")
    yield f"Returns {type_text(f'Envelope[{result}]', link)}."
    yield ""
    yield f"Raises {', '.join(f'`{error}`' for error in doc.errors)}: [errors](../errors.md)."
    if operation.paged:
        yield ""
        item = str(inspect.signature(module.iterate).return_annotation)
        yield f"All pages: `iter_{operation.id}(…)`, which gives {type_text(_item(item), link)} one by one."
        yield prose(_pages(module))


def _example(operation: Operation) -> Iterator[str]:
    """A call that runs, in both manners, and what it answers."""
    shown = example(operation)
    for title, code in (("Synchronous", shown.sync), ("Asynchronous", shown.asynchronous)):
        yield from [f'=== "{title}"', "", "    ```python", textwrap.indent(code, "    "), "    ```", ""]
    if told := answer(operation):
        yield from ['??? example "Answer"', "", "    ```json", textwrap.indent(told, "    "), "    ```", ""]


def _heir(operation: Operation) -> str:
    if not operation.replaced_by:
        return "The vendor advises against it."
    api, _, name = operation.replaced_by.rpartition(".")
    api = api or operation.api
    tag = import_module(f"altegio.{api}").OPERATIONS[name].tag
    return f"Use [{api}.{tag}.{escaped(name)}](../{api}/{tag}.md#{name})."


def _prose(doc: Doc, operation: Operation) -> Iterator[str]:
    """What is said of it, without what stands here otherwise."""
    for line in _PAGE.sub("", doc.text).splitlines():
        if line.strip() != f"{operation.method} {operation.path}" and not line.startswith("Deprecated"):
            yield prose(line)


def _arguments(signature: inspect.Signature, doc: Doc, link: Link) -> Iterator[str]:
    rows = [parameter for parameter in signature.parameters.values() if parameter.name != "options"]
    if not rows:
        yield "Takes no arguments."
        return
    yield from ["| argument | |", "| --- | --- |"]
    for row in rows:
        needed = "**required**" if row.default is row.empty and row.kind is row.KEYWORD_ONLY else ""
        said = prose(without_type(doc.arguments.get(row.name, ""), str(row.annotation)))
        yield f"| `{row.name}` | {cell(type_text(str(row.annotation), link), needed, said)} |"


def _item(annotation: str) -> str:
    """The last argument of ``PagedCall[..., Item]``."""
    depth = 0
    for at in range(len(annotation) - 2, 0, -1):
        depth += {"]": 1, "[": -1}.get(annotation[at], 0)
        if annotation[at] == "," and depth == 0:
            return annotation[at + 1 : -1].strip()
    return annotation


def _pages(module: ModuleType) -> str:
    """What is said of the size of pages: the sentences of the walk that the operation does not have."""
    said = docstring(inspect.getdoc(module.iterate)).text
    return next((line for line in said.splitlines() if "ages hold" in line), "").rpartition("; ")[2]
