"""Gives a field of a request body its new name in the actions of ours about the schema it stands in."""

import copy
import re
from collections.abc import Mapping
from typing import Any

from scripts.diff.renames import FieldRenames
from scripts.spec.yaml import Json
from scripts.update.targets import quoted, with_names

OTHER_NAMES = "x-altegio-other-names"
"""Names a field is taken by as well; one that it has itself by now is none of them."""


def renames_of(action: Json, renames: FieldRenames) -> dict[str, str]:
    """The renamed fields of the schemas that a target names."""
    target = action["target"]
    words = [*quoted(target), *re.findall(r"\.(\w+)", target)]
    inside = "requestBody" in target or "schemas" in target or "requestBody" in str(action.get("update"))
    found: dict[str, str] = {}
    for word in words if inside else ():
        found.update(renames.get(word, {}))
    return found


def renamed(action: Json, words: Mapping[str, str]) -> Json:
    """The action with other names of fields, in its target and in what it says."""
    new = {**action, "target": with_names(action["target"], words)}
    if "update" in action:
        new["update"] = _in_schema(action["update"], words)
    return new


def _in_schema(node: Any, words: Mapping[str, str], key: str = "") -> Any:
    """An update with other names of properties; names of other things stay."""
    if isinstance(node, list):
        return [
            words.get(item, item) if key == "required" and isinstance(item, str) else _in_schema(item, words)
            for item in node
        ]
    if isinstance(node, dict):
        node = {name: value for name, value in node.items() if name != OTHER_NAMES or set(value) - set(words.values())}
        named = key in {"properties", "dependentRequired"}
        return {
            words.get(name, name) if named else name: _in_schema(value, words, name) for name, value in node.items()
        }
    return copy.deepcopy(node)
