"""Summaries, texts and published examples of an API's operations, for tools; a call never loads them."""

import copy
import json
from collections.abc import Mapping, Sequence
from functools import cache, cached_property
from pkgutil import get_data
from typing import Any

from attrs import frozen

from altegio_core.base.types import is_dict, is_list
from altegio_core.schema.types import Ref


@frozen
class About:
    """What is known of an operation.

    Attributes:
        summary: its title.
        page: address of the vendor's page.
        text: what it does; empty where the summary says it.
        status: HTTP status of its response when all is well.
        media: media type of a response that is not JSON; empty for JSON.
        success: whether the envelope of the response has ``success`` in it.
        answer: the published answers, at most one.
        body: the published bodies, at most one.
        examples: name of a parameter on the wire → a value for it.
        texts: name of a parameter on the wire → what it is.
    """

    summary: str
    page: str
    text: str = ""
    status: int = 200
    media: str = ""
    success: bool = False
    answer: tuple[Any, ...] = ()
    body: tuple[Any, ...] = ()
    examples: Mapping[str, Any] = {}
    texts: Mapping[str, str] = {}


class Catalogue:
    """What is known of one API version.

    Attributes:
        resources: name → facts of a ``Resource``, see :mod:`altegio_core.tooling.resource`.
        behaviours: name → how the server behaves beyond its description, as a rule of the mock.
    """

    def __init__(self, entries: Mapping[str, Any]) -> None:
        self._operations, self._docs = entries["operations"], entries["docs"]["base"]
        self._models = entries["models"]
        self._webhooks = entries.get("webhooks", {})
        self.resources: Mapping[str, Mapping[str, Any]] = entries.get("resources", {})
        self.behaviours: Mapping[str, Mapping[str, Any]] = entries.get("behaviours", {})

    def operation(self, operation_id: str) -> About:
        entry = dict(self._operations[operation_id])
        entry["page"] = f"{self._docs}/{entry['page']}/{operation_id}"
        for name in ("answer", "body"):
            if name in entry:
                entry[name] = (entry[name],)
        return About(**entry)

    @property
    def webhooks(self) -> dict[str, dict[str, Any]]:
        """Value by which a webhook is told → a body it can have."""
        return {value: copy.deepcopy(entry.get("body", {})) for value, entry in self._webhooks.items()}

    def examples(self, model: Ref) -> Mapping[str, Any]:
        """Name of a field on the wire → a value for it."""
        found: Mapping[str, Any] = self._models.get(model.name, {}).get("examples", {})
        return found

    @cached_property
    def published(self) -> Mapping[str, Sequence[Any]]:
        """Name of a field on the wire, wherever it stands → values of it in what is published, each once."""
        found: dict[str, dict[Any, None]] = {}
        for operation in self._operations.values():
            _gather(operation.get("answer"), found)
            _gather(operation.get("body"), found)
        for model in self._models.values():
            _gather(model.get("examples"), found)
        return {name: list(values) for name, values in found.items() if name != "type"}  # of each thing its own

    def texts(self, model: Ref) -> Mapping[str, str]:
        """Name of a field on the wire → what it is."""
        found: Mapping[str, str] = self._models.get(model.name, {}).get("texts", {})
        return found


def _gather(value: Any, found: dict[str, dict[Any, None]]) -> None:
    for name, inner in value.items() if is_dict(value) else ():
        if isinstance(inner, str | int | float) and inner:
            found.setdefault(name, {})[inner] = None
        _gather(inner, found)
    for item in value if is_list(value) else ():
        _gather(item, found)


@cache
def catalogue(package: str) -> Catalogue:
    """The catalogue of a generated package, such as ``altegio.v2``."""
    return Catalogue(json.loads(get_data(package, "catalogue.json") or b""))
