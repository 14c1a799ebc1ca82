"""The descriptions the mock serves: the published ones, with the little a mock needs.

What differs from what the vendor publishes, and nothing else:

* the overlay ``mock-<api>.overlay.yaml``, if there is one;
* header parameters need not be there. All are forms of Accept, Content-Type and Authorization, some misspelt, declared
  as required even where there is no body to have a type; OpenAPI 3.1 says that parameters of these names shall be
  ignored, Prism checks them and would refuse every GET without Content-Type;
* every JSON answer is offered under the media type that every request must accept as well;
* the operations listed in ``served-as-corrected.toml``, each with its evidence: some as a whole, some only
  moved to the right path;
* operations of editions before and after the pinned one, which have descriptions of their own,
  ``<edition>.<api>.openapi.yaml``. A client has one base address for an API, so their paths join the pinned
  ones in one document. One that the pinned edition has itself is the pinned one's;
* operations the pinned edition has dropped and the client keeps for a release, as the edition before described them.
"""

import copy
import functools
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from scripts.compat import retained
from scripts.spec.apis import APIS as _EVERY
from scripts.spec.apis import ROOT
from scripts.spec.extensions import Retained
from scripts.spec.operations import METHODS
from scripts.spec.overlay import apply_overlays
from scripts.spec.yaml import Json, copied, load, load_own

HERE: Final = Path(__file__).parent
_APIS: Final = {api.package: api for api in _EVERY}
APIS: Final = tuple(_APIS)
_ACCEPTED: Final = "application/vnd.api.v2+json"


@functools.cache
def published(api: str) -> dict[str, Json]:
    """The pinned description as the vendor publishes it, with the operations of other editions."""
    document = _pinned(api)
    for edition, other in _other_editions(api).items():
        _graft(document, other, edition)
    return document


@functools.cache
def _read(api: str) -> dict[str, Json]:
    return load_own(ROOT / _APIS[api].pin)


def _pinned(api: str) -> dict[str, Json]:
    kept = ROOT / _APIS[api].overlays / retained.OVERLAY
    document: dict[str, Json] = copied(_read(api))
    return apply_overlays(document, [kept])[0] if kept.exists() else document


@functools.cache
def edition_of(api: str) -> dict[str, str]:
    """operationId → the edition whose description the mock has of it, "pinned" or the name of another."""
    result = {
        name: "kept" if Retained.KEY in operation else "pinned"
        for name, (_, _, operation) in operations(_pinned(api)).items()
    }
    for edition, other in _other_editions(api).items():
        result |= dict.fromkeys(operations(other), edition)
    return result


def _other_editions(api: str) -> dict[str, dict[str, Json]]:
    ending = f".{api}.openapi.yaml"
    found = {path.name.removesuffix(ending): load(path) for path in sorted(HERE.glob(f"*{ending}"))}
    known = operations(_read(api)).keys()
    for other in found.values():
        for path, method, operation in operations(other).values():
            if operation["operationId"] in known:
                del other["paths"][path][method]
    return found


@functools.cache
def corrected(api: str) -> dict[str, Json]:
    """The description the client is generated from."""
    return load_own(ROOT / "generated" / f"{_APIS[api].name}.openapi.yaml")


@functools.cache
def served_as_corrected(api: str) -> dict[str, dict[str, str]]:
    """operationId → what is corrected ("path" or "operation") and the evidence."""
    listed: dict[str, dict[str, dict[str, str]]] = tomllib.loads(
        (HERE / "served-as-corrected.toml").read_text(encoding="utf-8")
    )
    return listed.get(api, {})


def served_description(api: str) -> dict[str, Json]:
    """What Prism gets to read."""
    document = copy.deepcopy(published(api))
    _correct(document, api)
    document, _ = apply_overlays(document, sorted(HERE.glob(f"mock-{api}.overlay.yaml")))
    for _, _, operation in operations(document).values():
        for parameter in (resolve(document, one) for one in operation["parameters"]):
            if parameter["in"] == "header":
                parameter.update(required=False, schema={"type": "string"})
        for response in operation["responses"].values():
            content = resolve(document, response).get("content", {})
            if "application/json" in content:
                content.setdefault(_ACCEPTED, content["application/json"])
    return document


def _correct(document: dict[str, Json], api: str) -> None:
    listed = served_as_corrected(api)
    if not listed:
        return
    before, after = operations(document), operations(corrected(api))
    whole: dict[str, Json] = {}
    for name, entry in listed.items():
        path, method, operation = before[name]
        del document["paths"][path][method]
        path, method, correct = after[name]
        if entry["corrected"] == "path":
            document["paths"].setdefault(path, {})[method] = operation
        else:
            whole.setdefault(path, {})[method] = correct
    _graft(document, {"paths": whole, "components": corrected(api)["components"]}, "corrected")


def operations(document: dict[str, Json]) -> dict[str, tuple[str, str, dict[str, Json]]]:
    """operationId → path, method and the operation, which has the parameters of its path item as well."""
    return {
        operation["operationId"]: (
            path,
            method,
            operation | {"parameters": [*item.get("parameters", ()), *operation.get("parameters", ())]},
        )
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if method in METHODS
    }


@functools.cache
def operations_of(
    describing: Callable[[str], dict[str, Json]], api: str
) -> dict[str, tuple[str, str, dict[str, Json]]]:
    """The operations of ``published`` or ``corrected``, listed once."""
    return operations(describing(api))


def resolve(document: dict[str, Json], node: Any) -> Any:
    """Follow `$ref` until something else stands there."""
    while isinstance(node, dict) and "$ref" in node:
        target: Any = document
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def _graft(document: dict[str, Json], other: dict[str, Json], prefix: str) -> None:
    """Add the operations of another description, its components under names of their own."""
    other = _renamed(other, prefix)
    for path, method, operation in operations(other).values():
        operation.setdefault("security", other.get("security", []))
        document["paths"].setdefault(path, {})[method] = operation
    for kind, components in other.get("components", {}).items():
        present = document["components"].setdefault(kind, {})
        if kind == "securitySchemes":  # referred to by name, and the same in both
            present.update(components)
        else:
            present.update({f"{prefix}_{name}": component for name, component in components.items()})


def _renamed(node: Any, prefix: str) -> Any:
    if isinstance(node, list):
        return [_renamed(entry, prefix) for entry in node]
    if not isinstance(node, dict):
        return node
    return {
        key: f"{'/'.join(value.split('/')[:-1])}/{prefix}_{value.split('/')[-1]}"
        if key == "$ref" and isinstance(value, str)
        else _renamed(value, prefix)
        for key, value in node.items()
    }
