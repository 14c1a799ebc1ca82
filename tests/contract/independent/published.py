"""The operations as the vendor publishes them, read from the pinned files with nothing of ours in between."""

from collections.abc import Iterator
from functools import cache, cached_property
from pathlib import Path
from typing import Any, Final, cast
from urllib.parse import urlsplit

import jsonschema
import yaml12
from attrs import field, frozen

from scripts.spec.apis import APIS

Json = Any
METHODS: Final = ("get", "put", "post", "delete", "patch")
_ROOT: Final = Path(__file__).parents[3]
FILES: Final = {api.package: api.pin.name for api in APIS}
"""Namespace in ``altegio`` and the description published for it."""
_TRANSPORT: Final = {"accept", "authorization", "authorizarion", "content-type", "conetnt-type"}


@cache
def description(api: str) -> dict[str, Json]:
    """The pinned file as it stands."""
    text = (_ROOT / "openapi" / FILES[api]).read_text(encoding="utf-8")
    document: Any = yaml12.parse_yaml(text)
    return cast("dict[str, Json]", document)


@frozen(eq=False)
class Published:
    """One operation of a description.

    Attributes:
        api, id, method, path: as published.
        parameters: those of path and query, transport headers left out wherever they are declared.
        security: the alternatives of tokens.
        document: what its references lead into.
    """

    api: str
    id: str
    method: str
    path: str
    node: dict[str, Json] = field(repr=False)
    shared: list[Json] = field(repr=False)
    document: dict[str, Json] = field(repr=False)
    servers: list[Json] = field(repr=False, factory=list)

    @cached_property
    def parameters(self) -> list[dict[str, Json]]:
        every = [resolve(self.document, one) for one in [*self.shared, *self.node.get("parameters", ())]]
        return [one for one in every if one["in"] in ("path", "query") and one["name"].lower() not in _TRANSPORT]

    @cached_property
    def security(self) -> list[frozenset[str]]:
        given: list[dict[str, Json]] = self.node.get("security", self.document.get("security")) or []
        return [frozenset(one) for one in given]

    @property
    def base(self) -> str:
        """The path that comes before those of the operations."""
        servers = self.node.get("servers") or self.servers or self.document["servers"]
        return str(urlsplit(servers[0]["url"]).path).rstrip("/")

    @cached_property
    def body(self) -> dict[str, Json] | None:
        """The body as published: ``required`` and the ``content`` of its one media type."""
        body = resolve(self.document, self.node.get("requestBody"))
        if body is None:
            return None
        media, entry = next(iter(body["content"].items()))
        return {"required": body.get("required", False), "media": media, "schema": entry.get("schema", {}), "of": entry}

    def query(self, name: str, value: Json) -> list[str]:
        """What stands behind each ``name=`` of a URL that holds the value, written as the parameter says."""
        declared = next(one for one in self.parameters if (one["in"], one["name"]) == ("query", name))
        if not isinstance(value, list):
            return [_text(value)]
        if declared.get("explode", declared.get("style", "form") == "form"):
            return [_text(one) for one in value]
        return [",".join(map(_text, value))]

    def takes(self, schema: Json, value: Json) -> bool:
        """Whether the schema, with the references of this description, takes a JSON value."""
        return next(self.objections(schema, value), None) is None

    def objections(self, schema: Json, value: Json) -> Iterator[list[str]]:
        """The places the schema objects to, inside of a value: names, and ``[]`` for an item of a list."""
        if not isinstance(schema, dict):
            return
        for error in self._validator(id(schema), schema).iter_errors(value):
            place = ["[]" if isinstance(step, int) else str(step) for step in error.absolute_path]
            if error.validator == "required":
                yield from ([*place, name] for name in error.validator_value if name not in error.instance)
            else:
                yield place

    @cached_property
    def _validators(self) -> dict[int, Any]:
        return {}

    def _validator(self, key: int, schema: dict[str, Json]) -> Any:
        if key not in self._validators:
            whole = {**schema, "components": self.document.get("components", {})}
            self._validators[key] = jsonschema.Draft202012Validator(whole)
        return self._validators[key]


def operations(api: str, document: dict[str, Json]) -> Iterator[Published]:
    """Every operation of a description."""
    for path, item in document["paths"].items():
        for method, node in item.items():
            if method in METHODS:
                shared, servers = item.get("parameters", []), item.get("servers", [])
                yield Published(api, node["operationId"], method, path, node, shared, document, servers)


def _text(value: Json) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def resolve(document: dict[str, Json], node: Any) -> Any:
    """Follow ``$ref`` until something else stands there."""
    while isinstance(node, dict) and "$ref" in node:
        target: Any = document
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step.replace("~1", "/").replace("~0", "~")]
        node = target
    return node
