"""Writes the reference of operations and models: ``python -m docs.make.reference``.

The pages are made by templates from the contexts the code is made from, see scripts/render.
"""

import re
import shutil
import textwrap
from functools import cached_property
from importlib import import_module
from itertools import groupby
from pathlib import Path

from attrs import field, frozen
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from openapi_python_client.parser.properties import Property

from docs.make import objects
from docs.make.examples import SURFACE, answer, example
from docs.make.text import Link, breakable, cell, escaped, models_in, prose, type_text
from scripts.compat import aliases
from scripts.render.context.api import ApiContext
from scripts.render.context.operation import OperationContext
from scripts.render.docstrings import argument_facts, body_text, errors, said_of_model
from scripts.render.generator.names import wire_name
from scripts.shape import Shaped
from scripts.spec import lock
from scripts.spec.apis import APIS as DESCRIPTIONS
from scripts.spec.apis import ROOT
from scripts.spec.naming import GivenNames
from scripts.spec.yaml import load

REFERENCE = Path(__file__).resolve().parents[1] / "reference"
APIS = tuple(api.package for api in DESCRIPTIONS)
_TOKENS = {
    "none": "no token",
    "partner": "partner token",
    "partner+user": "partner and user token",
    "partner or partner+user": "partner token, and the user's if there is one",
}


class Reference:
    """The pages of all APIs, by what generated/ holds of their descriptions."""

    @cached_property
    def apis(self) -> dict[str, ApiContext]:
        pins = lock.read(ROOT).pins
        apis = {
            api.package: ApiContext(
                api,
                Shaped(
                    load(ROOT / "generated" / f"{api.name}.openapi.yaml"),
                    GivenNames.load(ROOT / "overrides" / "names.toml", api.name),
                    0,
                    0,
                ),
                pins[api.name].edition,
                aliases.read(ROOT, api),
            )
            for api in DESCRIPTIONS
        }
        for one in apis.values():
            one.beside = apis
        return apis

    @cached_property
    def environment(self) -> Environment:
        environment = Environment(  # noqa: S701 - Markdown, not HTML; every text goes through escaped or prose
            loader=FileSystemLoader(ROOT / "overrides" / "templates"),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        environment.globals |= {"tokens": _TOKENS, "heir": self.heir, "said_of": said_of_model}
        environment.filters |= {
            "escaped": escaped,
            "breakable": breakable,
            "type_text": type_text,
            "cell": cell,
            "page_of": page_of,
        }
        environment.filters |= {
            "plain_type": lambda text: type_text(text, lambda name: None),
        }
        environment.filters |= {"prose": _prose, "wire": _wire}
        environment.filters |= {"example": _example, "arguments": _arguments, "errors": errors}
        return environment

    def general(self) -> dict[str, str]:
        """File name → Markdown, for what all APIs share: the index, clients, errors, helpers."""
        read = objects.Objects()
        made = {f"{name}.md": self.page("objects", **objects.page(name, read)) for name in objects.PAGES}
        return made | {"index.md": self.page("root", apis=self.apis.values(), pages=objects.PAGES)}

    def pages(self, package: str) -> dict[str, str]:
        """File name → Markdown, for one API."""
        api = self.apis[package]
        names = sorted(name for name in api.models if name not in api.retained_models)
        others: dict[str, list[str]] = {name: [] for name in names}
        for alias, name in sorted(api.aliases.items()):
            if alias not in api.retained_models and name in others:
                others[name].append(alias)
        link: Link = {one: f"{page_of(name)}#{name}" for name in names for one in [name, *others[name]]}.get
        tags = [(tag, sorted(found, key=lambda one: (one.deprecated, one.id))) for tag, found in api.by_tag.items()]
        made = {
            f"{tag}.md": self.page("tag", api=api, tag=tag, operations=found, link=link) for tag, found in tags if found
        }
        users = uses(api)
        for page, same in groupby(names, key=page_of):
            models = [api.models[name] for name in same]
            letter = models[0].class_info.name[0]
            made[page] = self.page(
                "models", api=api, letter=letter, models=models, others=others, link=link, users=users
            )
        made["models.md"] = self.page("model_index", api=api, models=names, users=users)
        return made | {"index.md": self.page("index", api=api, tags=tags, models=names)}

    def page(self, template: str, **values: object) -> str:
        return self.environment.get_template(f"reference_{template}.md.jinja").render(**values)

    def heir(self, operation: OperationContext) -> str:
        """What to use instead of a deprecated operation."""
        if not operation.replaced_by:
            return "The vendor advises against it."
        package, tag, name = operation.replaced_by.split(".")
        return f"Use [{package}.{tag}.{escaped(name)}](../{package}/{tag}.md#{name})."


@frozen
class Uses:
    """Where a model is met.

    Attributes:
        taken: operations whose body it is.
        given: operations that answer with it.
        parts: models it is a part of.
    """

    taken: list[OperationContext] = field(factory=list)
    given: list[OperationContext] = field(factory=list)
    parts: list[str] = field(factory=list)

    def brief(self, said: str) -> str:
        """The model in a sentence: what we say of it, or else where it is met."""
        if said:
            return prose(re.split(r"(?<=[a-z0-9`)])[.;] ", said, maxsplit=1)[0].rstrip(".") + ".")
        for words, found in (("Body of", self.taken), ("Answer of", self.given)):
            if found:
                return f"{words} {', '.join(f'`{one.tag}.{one.id}`' for one in found[:2])}{' …' * (len(found) > 2)}"
        return f"Part of {self.parts[0]}{' …' * (len(self.parts) > 1)}" if self.parts else ""


def uses(api: ApiContext) -> dict[str, Uses]:
    """By model, where it is met."""
    found = {name: Uses() for name in api.models}
    for operation in sorted(api.operations.values(), key=lambda one: (one.deprecated, one.id)):
        for name in models_in(operation.body_annotation if operation.body else "", found):
            found[name].taken.append(operation)
        for name in models_in(operation.data_annotation, found):
            found[name].given.append(operation)
    for owner, model in sorted(api.models.items()):
        if owner not in api.retained_models:
            inner = models_in(" ".join(one.annotation for one in api.fields_of(model)), found)
            for name in inner:
                found[name].parts.append(owner)
    return found


def page_of(model: str) -> str:
    """The page a model is on, from another page of the same API."""
    return f"models-{model[0].lower()}.md"


def _prose(text: str) -> str:
    """Text made for a docstring, in which backslashes are doubled."""
    return prose(" ".join(text.split("\n")).replace("\\\\", "\\")) if "\n\n" not in text else _paragraphs(text)


def _paragraphs(text: str) -> str:
    return "\n\n".join(_prose(part) for part in text.split("\n\n") if part.strip())


def _wire(parsed: Property) -> str:
    name = wire_name(parsed)
    return f"`{name}` on the wire" if name != parsed.python_name else ""


def _example(operation: OperationContext) -> str:
    """A call that runs, in both manners, and what it answers."""
    described = import_module(f"altegio.{operation.api.package}").OPERATIONS[operation.id]
    shown, lines = example(described), []
    for title, code in (("Synchronous", shown.sync), ("Asynchronous", shown.asynchronous)):
        lines += [f'=== "{title}"', "", "    ```python", textwrap.indent(code, "    "), "    ```", ""]
    response = answer(described)
    if response.text:
        lines += [f'??? example "Answer: {response.status}, {response.origin}"', "", "    ```json"]
        lines += [textwrap.indent(response.cut(40), "    "), "    ```", ""]
    else:
        lines += [f"Answers {response.status}, {response.origin}.", ""]
    return "\n".join(lines)


def _arguments(operation: OperationContext) -> list[tuple[str, str, bool, str]]:
    """Name, type, whether it has to be named, and what it is, in the order of the signature."""
    rows = []
    for one in [*operation.path_parameters, *operation.keywords]:
        facts = ", ".join(map(str, argument_facts(one)))
        text = one.text.rstrip(".")
        said = f"{text} ({facts})" if text and facts else text or facts
        rows.append((one.name, one.annotation(), one.required and one.location != "path", said))
    if operation.body:
        body = ("body", operation.body_annotation, operation.body_required, body_text(operation))
        rows.insert(len(operation.path_parameters) if operation.body_required else len(rows), body)
    return rows


def main() -> None:
    """Write the pages of every API anew."""
    reference = Reference()
    shutil.rmtree(REFERENCE, ignore_errors=True)
    REFERENCE.mkdir(parents=True)
    for name, text in reference.general().items():
        (REFERENCE / name).write_text(text, encoding="utf-8")
    for package in APIS:
        folder = REFERENCE / package
        folder.mkdir()
        for name, text in reference.pages(package).items():
            (folder / name).write_text(text, encoding="utf-8")
    examples = [answer(one) for api in APIS for one in SURFACE.operations(api).values()]
    with_body = sum(bool(one.text) for one in examples)
    print(f"{len(examples)} operations with a call that runs and its answer, {with_body} of them with a JSON body")


if __name__ == "__main__":
    main()
