"""What a correction of ours carried beside the defect it was made for, and the vendor's own words do not say."""

from collections.abc import Iterator
from typing import Any

from scripts.spec.extensions import PREFIX, AddedIn
from scripts.spec.yaml import Json

_LIMITS = {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"} | {
    *("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "uniqueItems", "pattern"),
}
_WAY = {"requestBody", "content", "schema", "properties", "items"}


def beside(name: str, ours: Json, theirs: Json) -> Iterator[tuple[str, Json]]:
    """Target and update of an action for each part of an operation of which we say more, and nothing else."""
    whole = f"$.paths[*][?@.operationId == '{name}']"
    if more := _more(ours, theirs):
        yield whole, more
    known = {(one.get("name"), one.get("in")): one for one in theirs.get("parameters", [])}
    for one in ours.get("parameters", []):
        other = known.get((one.get("name"), one.get("in")))
        if other is not None and (more := _more(one.get("schema", {}), other.get("schema", {}))):
            yield f"{whole}.parameters[?@.name == '{one['name']}'].schema", more


def _more(ours: Any, theirs: Any, *, names: bool = False) -> dict[str, Json]:
    """Limits, marks of ours, and what is required as a whole, where the other side has none of them."""
    found: dict[str, Json] = {}
    if not isinstance(ours, dict) or not isinstance(theirs, dict) or "$ref" in theirs:
        return found
    for key, value in ours.items():
        if not names and key not in theirs:
            ours_alone = key.startswith(PREFIX) and key != AddedIn.KEY  # that one says that the pinned edition lacks it
            if key in _LIMITS or ours_alone or (key == "required" and value is True):
                found[key] = value
        elif (names or key in _WAY or "/" in key) and (
            more := _more(value, theirs.get(key), names=key == "properties")
        ):
            found[key] = more
    return found
