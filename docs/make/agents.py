"""What programs read: ``llms.txt``, and a page of Markdown for each operation: ``python -m docs.make.agents site``."""

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import altegio
from altegio_core.base.operation import Operation
from altegio_core.tooling.words import condition, fields, first_sentence, words
from docs.make.examples import SURFACE, answer, example

APIS = tuple(altegio.__editions__)

MOST_CHARACTERS = 6000
"""About 1,500 tokens."""

_HEAD = """# altegio-client

> The Altegio B2B API from Python: every operation of the vendor's descriptions, sync and async, typed, with requests
> checked before they are sent. `pip install altegio-client`, `from altegio import Altegio`.

- A call is `altegio.<version>.<tag>.<operation>(...)`: path parameters by position, the rest by keyword, a body as a
  mapping or a model. It returns an envelope with `data` and `meta`; `to_dict()` and `to_dicts(flat=True)` give plain
  data.
- Tokens: `ALTEGIO_PARTNER_TOKEN`, `ALTEGIO_USER_TOKEN`. Without an account: `altegio.mock.MockServer`.
- A wrong request raises `RequestValidationError` before anything is sent, and names field, value and rule.
- A POST or PATCH is never repeated by itself. `iter_<operation>` reads a list page by page.
- `altegio describe VERSION OPERATION --json` prints the JSON Schema of input and output.
"""


def llms(apis: tuple[str, ...] = APIS) -> str:
    """The text of ``llms.txt``: an index of all pages."""
    lines = [_HEAD]
    lines += ["## Guides", ""]
    for name, text in (
        ("quick-starts", "scripts, FastAPI, Django, Celery, notebooks"),
        ("faq", "questions and answers"),
        ("errors", "errors and what to do"),
        ("limits", "retries, rate limit"),
        ("paging", "lists"),
    ):
        lines.append(f"- [{name}]({name}/index.html): {text}")
    for api in apis:
        lines += ["", f"## Operations of {api}, description of {altegio.__editions__[api]}", ""]
        for one in sorted(_operations(api), key=lambda each: (each.deprecated, each.tag, each.id)):
            about = SURFACE.catalogue(api).operation(one.id)
            old = "Deprecated. " if one.deprecated else ""
            lines.append(f"- [{api}.{one.tag}.{one.id}](operations/{api}/{one.id}.md): {old}{first_sentence(about)}")
    return "\n".join(lines) + "\n"


def page(operation: Operation) -> str:
    """One operation: what it does and takes, a call that runs, what it answers; cut to what an agent can afford."""
    for answer_lines, every_field in ((40, True), (12, True), (0, True), (0, False)):
        text = "\n".join(_page(operation, answer_lines, every_field=every_field)) + "\n"
        if len(text) <= MOST_CHARACTERS:
            return text
    cut = text[: MOST_CHARACTERS - 120].rpartition("\n")[0]
    return f"{cut}\n\nMore: `altegio describe {operation.api} {operation.id}`\n"


def _page(operation: Operation, answer_lines: int, *, every_field: bool) -> Iterator[str]:
    known, endpoint = SURFACE.catalogue(operation.api), SURFACE.endpoint(operation)
    about = known.operation(operation.id)
    yield f"# {operation.api}.{operation.tag}.{operation.id}"
    yield ""
    if operation.deprecated:
        yield f"**Deprecated**{f': use {operation.replaced_by}' if operation.replaced_by else ''}."
        yield ""
    yield about.text or f"{about.summary}."
    yield ""
    yield f"`{operation.method} {operation.path}`, tokens: {operation.tokens}, answers {about.status}."
    shown = example(operation)
    yield from ["", "```python", shown.sync, "```", "", "Asynchronously:", "", "```python", shown.asynchronous, "```"]
    if endpoint.parameters:
        yield from ["", "## Arguments", ""]
        for one in sorted(endpoint.parameters, key=lambda each: not each.required):
            needed = "required, " if one.required else ""
            yield f"- `{one.name}`: {about.texts.get(one.wire, '')} ({needed}{words(one.schema)})"
    if endpoint.body is not None:
        yield from ["", "## Body", ""]
        for field in fields(endpoint.body.schema, known):
            if field.required or every_field:
                needed = "required, " if field.required else ""
                yield f"- `{field.place}`: {field.text} ({needed}{field.type})"
        if needed := condition(endpoint.body.schema):
            yield from ["", needed]
    response = answer(operation)
    if answer_lines and response.text:
        yield from [
            "",
            f"## Answer: {response.status}, {response.origin}",
            "",
            "```json",
            response.cut(answer_lines),
            "```",
        ]
    elif not response.text:
        yield from ["", f"Answers {response.status}, {response.origin}."]


def _operations(api: str) -> list[Operation]:
    return list(import_module(f"altegio.{api}").OPERATIONS.values())


def main(site: str) -> None:
    """Write the files into the site as built."""
    root = Path(site)
    (root / "llms.txt").write_text(llms(), encoding="utf-8")
    for api in APIS:
        folder = root / "operations" / api
        folder.mkdir(parents=True, exist_ok=True)
        for one in _operations(api):
            (folder / f"{one.id}.md").write_text(page(one), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
