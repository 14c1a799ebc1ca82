"""The extensions ``x-altegio-…`` of a description, one class each; what is wrong with one shows where it is read."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, Self, cast, get_args

from altegio_core.schema.formats import FORMATS
from scripts.spec.errors import PipelineError
from scripts.spec.extension import (
    EntriesExtension,
    Extension,
    MarkExtension,
    TextExtension,
    as_object,
    as_text,
    as_texts,
    one_of,
)
from scripts.spec.pagination import Pagination
from scripts.spec.yaml import Json

PREFIX = "x-altegio-"
_VALUES = {"example", "examples", "default", "enum", "const"}
"""What stands there is a value, and no extension."""


@dataclass(frozen=True)
class Resources(EntriesExtension):
    """At the root: which operations do what to which resource; see ``altegio_core/tooling/resource.py``."""

    KEY = "x-altegio-resources"
    entries: Mapping[str, Json]


@dataclass(frozen=True)
class Behaviours(EntriesExtension):
    """At the root: rules of the mock that keeps state; see ``scripts/spec/resources.py``."""

    KEY = "x-altegio-behaviours"
    entries: Mapping[str, Json]


@dataclass(frozen=True)
class ReplacedBy(Extension):
    """On an operation: what to call in its place, as in ``v2.get_event``."""

    KEY = "x-altegio-replaced-by"
    package: str
    operation_id: str

    @classmethod
    def read(cls, value: Json) -> Self:
        if not isinstance(value, str) or not re.fullmatch(r"[a-z][a-z0-9_]*\.[a-z0-9_]+", value):
            raise ValueError(f"{value!r} is not as in v2.get_event")
        package, _, operation_id = value.partition(".")
        return cls(package, operation_id)

    def __str__(self) -> str:
        return f"{self.package}.{self.operation_id}"


@dataclass(frozen=True)
class Retry(Extension):
    """On an operation: whether a request may be sent again, where its method does not say."""

    KEY = "x-altegio-retry"
    Policy = Literal["default", "safe", "never"]
    policy: Policy

    @classmethod
    def read(cls, value: Json) -> Self:
        return cls(cast("Retry.Policy", one_of(value, *get_args(cls.Policy))))


@dataclass(frozen=True)
class Login(MarkExtension):
    """On an operation: the clients' method ``login`` is made of it."""

    KEY = "x-altegio-login"


@dataclass(frozen=True)
class WebhookSettings(Extension):
    """On an operation: it reads, or writes, where the webhooks of a location go."""

    KEY = "x-altegio-webhook-settings"
    does: Literal["read", "write"]

    @classmethod
    def read(cls, value: Json) -> Self:
        return cls(cast("Any", one_of(value, "read", "write")))


@dataclass(frozen=True)
class Flag(Extension):
    """On a webhook: what it is called in these settings."""

    KEY = "x-altegio-flag"
    name: str

    @classmethod
    def read(cls, value: Json) -> Self:
        if not re.fullmatch("[a-z][a-z0-9_]*", as_text(value)):
            raise ValueError(f"{value!r} is no name of a setting")
        return cls(str(value))


@dataclass(frozen=True)
class Format(Extension):
    """On a schema: the form of a date or duration, where the word ``format`` cannot say it."""

    KEY = "x-altegio-format"
    name: str

    @classmethod
    def read(cls, value: Json) -> Self:
        return cls(one_of(value, *FORMATS))


@dataclass(frozen=True)
class OtherNames(Extension):
    """On a property: names it has in other editions, taken as well and sent under the one it has here."""

    KEY = "x-altegio-other-names"
    names: tuple[str, ...]

    @classmethod
    def read(cls, value: Json) -> Self:
        return cls(as_texts(value))


@dataclass(frozen=True)
class AddedIn(TextExtension):
    """On an operation or parameter: the edition it is of, where that is not the pinned one."""

    KEY = "x-altegio-edition"
    edition: str


@dataclass(frozen=True)
class Retained(TextExtension):
    """On an operation or model that is described no more: the last release in which it was."""

    KEY = "x-altegio-kept"
    release: str


@dataclass(frozen=True)
class Answered(MarkExtension):
    """On a model kept: it came in responses, where its fields have other types than in requests."""

    KEY = "x-altegio-answered"


@dataclass(frozen=True)
class ModelAliases(Extension):
    """On a model: the other names it can be imported by. The shape stage writes it; overlays do not."""

    KEY = "x-altegio-aliases"
    names: tuple[str, ...]

    @classmethod
    def read(cls, value: Json) -> Self:
        return cls(as_texts(value))

    @classmethod
    def names_of(cls, schema: Mapping[str, Json]) -> tuple[str, ...]:
        """The other names of a model; none in most cases."""
        found = cls.of(schema, "a model")
        return found.names if found else ()


@dataclass(frozen=True)
class Earlier(Extension):
    """On a model: names its fields had in earlier releases → present names on the wire. The render stage writes it."""

    KEY = "x-altegio-earlier"
    names: Mapping[str, str]

    @classmethod
    def read(cls, value: Json) -> Self:
        return cls({as_text(old): as_text(new) for old, new in as_object(value).items()})

    @classmethod
    def names_of(cls, schema: Mapping[str, Json]) -> Mapping[str, str]:
        """The earlier names of a model's fields; none in most cases."""
        found = cls.of(schema, "a model")
        return found.names if found else {}


@dataclass(frozen=True)
class Shown(Extension):
    """On a model: fields every published example of it has; see ``scripts/shape/shown.py``, which writes it."""

    KEY = "x-altegio-shown"
    fields: tuple[str, ...]

    @classmethod
    def read(cls, value: Json) -> Self:
        return cls(tuple(as_texts(value)))

    @classmethod
    def fields_of(cls, schema: Mapping[str, Json]) -> frozenset[str]:
        """Those fields of a model; none in most cases."""
        found = cls.of(schema, "a model")
        return frozenset(found.fields) if found else frozenset()


EXTENSIONS: Mapping[str, type[Extension]] = {one.KEY: one for one in (
    ReplacedBy, Retry, Login, WebhookSettings, Flag, Format, OtherNames, AddedIn, Retained, Answered, ModelAliases,
    Earlier, Pagination, Resources, Behaviours, Shown,
)}  # fmt: skip
"""Key → the extension it stands for. One more is one more class, and its entry here."""


def check_extensions(node: Json, where: str) -> None:
    """Looks through a part of a description for extensions of ours.

    Raises:
        PipelineError: one is not known, or not as it has to be.
    """
    if isinstance(node, list):
        for item in node:
            check_extensions(item, where)
    elif isinstance(node, dict):
        for key, value in node.items():
            if key in EXTENSIONS:
                EXTENSIONS[key].of(node, where)
            elif str(key).startswith(PREFIX):
                raise PipelineError(f"{where}: {key} is no extension; there are {', '.join(EXTENSIONS)}")
            elif key not in _VALUES:
                check_extensions(value, where)
