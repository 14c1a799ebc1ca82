"""References (``$ref``) inside a description, of whatever kind."""

from collections.abc import Iterator

from scripts.spec.schemas import resolve
from scripts.spec.yaml import Json


def references(node: Json) -> Iterator[str]:
    """Every reference inside a part of a description."""
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for child in node.values():
            yield from references(child)
    elif isinstance(node, list):
        for child in node:
            yield from references(child)


def holds(document: Json, reference: str) -> bool:
    """Whether a JSON pointer into the document itself leads anywhere; no published description has other ones."""
    if not reference.startswith("#/"):
        return False
    node = document
    for step in reference[2:].split("/"):
        step = step.replace("~1", "/").replace("~0", "~")
        if not isinstance(node, dict) or step not in node:
            return False
        node = node[step]
    return True


def written_out(document: dict[str, Json], item: dict[str, Json]) -> dict[str, Json]:
    """A path item with what it refers to in place of its ``$ref``; what stands beside the reference comes first.

    Raises:
        PipelineError: the reference leads nowhere, or back to itself.
    """
    if not isinstance(item, dict) or "$ref" not in item:
        return item
    own = {key: value for key, value in item.items() if key != "$ref"}
    return {**resolve(document, {"$ref": item["$ref"]}), **own}
