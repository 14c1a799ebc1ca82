"""Gives a field of a request body its new name in the actions of ours about the schema it stands in."""

import copy
import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from scripts.diff.renames import FieldRenames
from scripts.spec.extensions import OtherNames, Resources
from scripts.spec.yaml import Json
from scripts.update.our_actions import Actions
from scripts.update.settled import Settled
from scripts.update.targets import quoted, with_names


def rename_fields(files: Actions, renames: FieldRenames) -> None:
    """Fields that have a new name, in the actions about the schemas they stand in."""
    for file, actions in files.actions.items():
        for number, action in enumerate(actions, start=1):
            words = _renames_of(action, renames)
            new = _renamed(action, words) if words else action
            if isinstance(action.get("update"), dict) and Resources.KEY in action["update"]:
                new, words = _in_resources(action, renames)
            text = ", ".join(f"{old} is {now} now" for old, now in words.items())
            if new.get("update") == {}:
                files.note(file, number, "deleted", text, None)
            elif new != action:
                files.note(file, number, "renamed", text, new)


def rename_in_examples(files: Actions, renames: FieldRenames, after: dict[str, Json], edition: date) -> None:
    """The vendor's examples that lag behind, beside the actions about their schemas: ours would find them wrong."""
    for holder, names in renames.items():
        example = after["components"]["schemas"].get(holder, {}).get("example")
        where = f"$.components.schemas.{holder}"
        changed = (
            file for file, own in files.changes.items() if any(one and where in one["target"] for one in own.values())
        )
        file = next(changed, None)
        for old, new in names.items() if file and isinstance(example, dict) else ():
            if file and old in example and new not in example:
                text = f"The example has {new} by its earlier name, {old}. Edition {edition}."
                files.added[file].append(
                    {"target": f"{where}.example", "description": text, "update": {new: example[old]}}
                )
                files.added[file].append({"target": f"{where}.example.{old}", "description": text, "remove": True})
                name = f"{files.api.name}/{file.removesuffix('.overlay.yaml')}"
                files.settled.append(Settled(name, "renamed", f"{old} is {new} now, in the example as well"))


def _in_resources(action: Json, renames: FieldRenames) -> tuple[Json, dict[str, str]]:
    """What is said of resources, whose fields go by their names in bodies, and stand in responses as before."""
    new, renamed = copy.deepcopy(action), {}
    for resource in new["update"][Resources.KEY].values():
        words: dict[str, str] = {}
        for operation in (*resource.get("create", ()), *resource.get("update", ())):
            words.update(renames.get(operation, {}))
        for listed in {"commands", "unseen"} & resource.keys():
            resource[listed] = [words.get(name, name) for name in resource[listed]]
        if resource.get("natural") in words:
            resource["natural"] = words[resource["natural"]]
        if "inherits" in resource:
            resource["inherits"] = {words.get(name, name): its for name, its in resource["inherits"].items()}
        unshown = {*resource.get("commands", ()), *resource.get("unseen", ())}
        for old, now in words.items():
            places = resource.setdefault("fields", {})
            own = [name for name in places if name.partition(".")[0] == old]
            places |= {now + name.removeprefix(old): places.pop(name) for name in own}
            if not own and now not in unshown:
                places[now] = old
        renamed.update(words)
    return new, renamed


def _renames_of(action: Json, renames: FieldRenames) -> dict[str, str]:
    """The renamed fields of the schemas that a target names."""
    target = action["target"]
    words = [*quoted(target), *re.findall(r"\.(\w+)", target)]
    inside = "requestBody" in target or "schemas" in target or "requestBody" in str(action.get("update"))
    found: dict[str, str] = {}
    for word in words if inside else ():
        found.update(renames.get(word, {}))
    return found


def _renamed(action: Json, words: Mapping[str, str]) -> Json:
    """The action with other names of fields, in its target and in what it says."""
    new = {**action, "target": with_names(action["target"], words)}
    if "update" in action:
        inside = "properties" in action["target"]  # of one field, in which other ones may have the same names
        new["update"] = _in_schema(action["update"], {} if inside else words, words)
    return new


def _in_schema(node: Any, words: Mapping[str, str], every: Mapping[str, str], key: str = "") -> Any:
    """An update with other names of properties; those further inside, and of other things, stay.

    Args:
        words: the names that are other ones here.
        every: those that are other ones at the top, where a name we gave beside may be the field's own by now.
    """
    if isinstance(node, list):
        return [
            words.get(item, item) if key == "required" and isinstance(item, str) else _in_schema(item, words, every)
            for item in node
        ]
    if not isinstance(node, dict):
        return copy.deepcopy(node)
    if key in {"properties", "dependentRequired"}:
        return {words.get(name, name): _in_schema(value, {}, every, name) for name, value in node.items()}
    said = {name: value for name, value in node.items() if name != OtherNames.KEY or set(value) - set(every.values())}
    return {
        name: _in_schema(value, {} if name in {"items", "additionalProperties"} else words, every, name)
        for name, value in said.items()
    }
