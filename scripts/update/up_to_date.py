"""Our corrections of all APIs brought up to date with a new edition, and the numbers by which a person knows them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from scripts.compat import retained, stale
from scripts.diff.renames import FieldRenames, renamed_fields
from scripts.spec.apis import Api
from scripts.spec.lint import attempt_actions
from scripts.spec.lock import Pin
from scripts.spec.operations import operations
from scripts.spec.schemas import component_name
from scripts.spec.version import read_version
from scripts.spec.yaml import Json, load_own
from scripts.update import tree
from scripts.update.settle import settle
from scripts.update.settle_examples import settle_examples
from scripts.update.settle_ledger import settle_ledger
from scripts.update.settle_names import settle_names
from scripts.update.settle_texts import settle_texts
from scripts.update.settled import Settled
from scripts.update.trial import Shape, real_shape


@dataclass(frozen=True)
class UpToDate:
    """What was done to our corrections, by name of the API.

    Attributes:
        settled: each thing done.
        numbers: by overlay file, the numbers the actions in it had before.
    """

    settled: dict[str, list[Settled]] = field(default_factory=dict)
    numbers: dict[str, dict[str, list[int]]] = field(default_factory=dict)


def bring_up_to_date(
    root: Path,
    work: Path,
    pins: Mapping[str, Pin],
    *,
    new: Mapping[str, Pin],
    apis: Sequence[Api],
    accept: Collection[str] = (),
    shape: Shape = real_shape,
) -> UpToDate:
    """Settles what has but one answer in the overrides of the work folder, for the APIs that have a pin in the tree.

    Args:
        pins, new: by name of the API, those of the tree and of the work folder.
        accept: names of actions that may stand as they are; so do all in the same file, whose numbers are their names.
    """
    done = UpToDate()
    standing = {*accept, *stale.read(root)}
    for api in apis:
        callers = tree.corrected(root, api)
        if api.name in pins and callers is not None:
            before, after = load_own(root / api.pin), load_own(work / api.pin)
            edition, known = new[api.name].edition, tree.called(callers)
            retained.keep_operations(work, api, before, after, read_version(root), edition=edition, called=known)
            own = [name.removeprefix(f"{api.name}/") for name in standing if name.startswith(f"{api.name}/")]
            left = {f"{name.rpartition(':')[0]}.overlay.yaml" for name in own}
            settled, numbers = settle(work, api, before, after, edition, left=left)
            corrected, _, _ = attempt_actions(after, api.overlay_files(work))
            if examples := settle_examples(work, api, callers, corrected, edition):
                settled += examples
                corrected, _, _ = attempt_actions(after, api.overlay_files(work))
            settled += settle_names(work, api, callers, partial(shape, corrected, api, work), left=own)
            settled += settle_texts(work, api, _with_models(renamed_fields(before, after), callers))
            now = {path.name: path.read_bytes() for path in api.overlay_files(work)}
            was = {path.name: path.read_bytes() for path in api.overlay_files(root)}
            settled += settle_ledger(work, api, {name for name in was if now.get(name) != was[name]})
            done.settled[api.name], done.numbers[api.name] = settled, numbers
    return done


def _with_models(renamed: FieldRenames, callers: dict[str, Json]) -> FieldRenames:
    """The renamed fields by the models of request bodies as well, as callers know these."""
    found = dict(renamed)
    for one in operations(callers):
        for entry in one.node.get("requestBody", {}).get("content", {}).values() if one.id in renamed else ():
            if model := component_name(entry.get("schema") or {}):
                found[model] = {**found.get(model, {}), **renamed[one.id]}
    return found
