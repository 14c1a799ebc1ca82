"""Gives every object schema a name, and one class to all that are equal in structure.

A place is a spot in the description where an object schema stands. Each place has a name by rule, from its
operationId and property path. Places with equal schemas share one component; its other names become aliases.
"""

import hashlib
import itertools
import json
from dataclasses import dataclass, field
from typing import Any

from scripts.spec.errors import PipelineError
from scripts.spec.extensions import ModelAliases
from scripts.spec.naming import GivenNames, class_name, is_shortened
from scripts.spec.operations import answers, is_envelope, operations, successes, webhooks
from scripts.spec.schemas import COMBINERS, NUMERIC_FORMATS, component, component_name, resolve, types
from scripts.spec.yaml import Json, copied

# What does not change what a value may be.
_NOTES = {"example", "examples", "default", "deprecated", "readOnly", "writeOnly", "description", "title"}


@dataclass
class _Place:
    name: str
    schema: dict[str, Json]
    given: bool = False
    outer: bool = False
    shortened: bool = False
    group: str = field(default="", compare=False)


def share(document: dict[str, Json], names: GivenNames) -> tuple[int, int]:
    """Moves every object schema of the description into a named component, equal ones into the same.

    Returns the number of object schemas before and after.
    """
    return _Sharing(document, names).run()


class _Sharing:
    def __init__(self, document: dict[str, Json], names: GivenNames) -> None:
        self.document = document
        self.names = names
        self.components = document["components"]["schemas"]
        self.places: dict[str, _Place] = {}  # by operationId and property path, or "=" and the vendor's component
        self.written: dict[str, dict[str, Json]] = {}  # vendor's component that is no object → what it is

    def run(self) -> tuple[int, int]:
        for operation in operations(self.document):
            for parameter in operation.node.get("parameters", []):
                name = f"{operation.id} {parameter['name']}"
                parameter["schema"] = self.hoisted(parameter.get("schema", {}), name)
            for entry in operation.node.get("requestBody", {}).get("content", {}).values():
                if "schema" in entry:
                    entry["schema"] = self.hoisted(entry["schema"], f"{operation.id} request", outer=1)
            self.write_out_envelopes(operation.node)
            name = f"{operation.id} data"
            for answer in answers(self.document, operation):
                if answer.holder is not None:
                    answer.holder[answer.key] = self.hoisted(answer.schema, name, outer=2)
        for webhook in webhooks(self.document):
            webhook.content["schema"] = self.hoisted(webhook.content["schema"], webhook.name, webhook=True)
        self.group()
        before = sum(component_name(place.schema) is None for place in self.places.values())
        return before, self.replace()

    def write_out_envelopes(self, node: dict[str, Json]) -> None:
        """Responses get their envelopes in place, so that the data inside is a place of their own operation."""
        for status in successes(node):
            for entry in node["responses"][status].get("content", {}).values():
                if "schema" in entry:
                    schema = resolve(self.document, entry["schema"])
                    if is_envelope(schema):
                        around = {
                            name: child if name == "data" else self.written_out(child)
                            for name, child in schema["properties"].items()
                        }
                        entry["schema"] = copied({**schema, "properties": around})

    def written_out(self, schema: Any, inside: frozenset[str] = frozenset()) -> Any:
        """The schema with every reference replaced by what it refers to; for the small parts around the data."""
        if isinstance(schema, list):
            return [self.written_out(item, inside) for item in schema]
        if not isinstance(schema, dict):
            return schema
        if (name := component_name(schema)) is not None:
            if name in inside:
                return {}  # anything, where it refers back to itself
            inside |= {name}
        return {key: self.written_out(value, inside) for key, value in resolve(self.document, schema).items()}

    def hoisted(self, schema: Any, name: str, *, outer: int = 0, webhook: bool = False) -> dict[str, Json]:
        """The schema with every object in it replaced by a reference to a place.

        Args:
            outer: how many levels of lists, this one included, hold what the operation itself takes or gives.
            webhook: whether it is what a webhook sends, around its data.
        """
        reference = component_name(schema)
        if reference is not None:
            return self.referred(reference, name, outer=outer > 0)
        result = dict(schema)
        if "properties" in result:
            return component(self.add(name, result, outer=outer > 0, webhook=webhook))
        if "array" in types(result):
            result["items"] = self.hoisted(result.get("items", {}), f"{name} item", outer=max(outer - 1, 0))
        if isinstance(result.get("additionalProperties"), dict):
            result["additionalProperties"] = self.hoisted(result["additionalProperties"], f"{name} value")
        for combiner in COMBINERS:
            if combiner in result:
                result[combiner] = [self.hoisted(option, name, outer=outer) for option in result[combiner]]
        return result

    def referred(self, reference: str, name: str, *, outer: bool) -> dict[str, Json]:
        """A reference to a component: kept for an object, written out for anything else."""
        target = self.components.get(reference)
        if target is None:
            raise PipelineError(f"{name}: $ref to {reference}, which is not there")
        if "properties" not in target:
            if reference not in self.written:
                self.written[reference] = {}  # anything, where a list or map refers back to itself
                self.written[reference] = self.hoisted(target, f"={reference}")
            written: dict[str, Json] = copied(self.written[reference])
            return written
        key = f"={reference}"
        if key not in self.places:
            self.add(key, dict(target), outer=False)
        # The operation's own name for it stays an alias, should the two part one day.
        if name not in self.places and outer:
            self.places[name] = _Place(self.given(name) or class_name(name), component(key), outer=True)
        return component(key)

    def add(self, spot: str, schema: dict[str, Json], *, outer: bool, webhook: bool = False) -> str:
        """Makes a place, and those inside; returns its key. Where several objects stand at one spot, as the options of
        a choice do, the first has the plain key and the rest a number, so that one more renames none before it."""
        key = spot
        for number in itertools.count(2):
            if key not in self.places:
                break
            key = f"{spot} {number}"
        given = self.given(key)
        schema.pop(ModelAliases.KEY, None)  # not the vendor's to say
        self.places[key] = _Place(
            given or class_name(key), schema, given=given is not None, outer=outer, shortened=is_shortened(key)
        )
        # What is inside is named after the place, so that a name given by hand reaches inside.
        schema["properties"] = {
            inner: self.hoisted(child, f"{given or key} {inner}", outer=int(webhook and inner == "data"))
            for inner, child in schema["properties"].items()
        }
        if isinstance(schema.get("additionalProperties"), dict):
            schema["additionalProperties"] = self.hoisted(schema["additionalProperties"], f"{given or key} value")
        return key

    def given(self, key: str) -> str | None:
        """The name given by hand to a place, or to all whose name by the rule is the same."""
        return self.names.model(key) or self.names.model(class_name(key))

    def group(self) -> None:
        """Equal schemas get equal groups. References count by the group of what they refer to, so the groups are
        refined until they stay the same; schemas that refer to themselves come right too."""
        groups = dict.fromkeys(self.places, "")
        while True:
            refined = {key: _signature(place.schema, groups) for key, place in self.places.items()}
            # The alias of a component is in its group by nature.
            for key, place in self.places.items():
                target = component_name(place.schema)
                if target is not None:
                    refined[key] = refined[target]
            if len(set(refined.values())) == len(set(groups.values())):
                break
            groups = refined
        for key, place in self.places.items():
            place.group = groups[key]

    def replace(self) -> int:
        """Writes the components anew, one for each group."""
        members: dict[str, list[_Place]] = {}
        for place in self.places.values():
            members.setdefault(place.group, []).append(place)
        canonical = {group: _best(places) for group, places in members.items()}
        self.require_unique(canonical)
        target = {key: canonical[place.group] for key, place in self.places.items()}
        fresh: dict[str, Json] = {}
        for group, places in members.items():
            name = canonical[group]
            schema = next(place.schema for place in places if component_name(place.schema) is None)
            # One thing, one name; only an operation's own word for what it takes and gives stays beside it.
            aliases = sorted({place.name for place in places if place.outer} - {name})
            fresh[name] = {**schema, **({ModelAliases.KEY: aliases} if aliases else {})}
        self.document["components"]["schemas"] = {name: fresh[name] for name in sorted(fresh)}
        _retarget(self.document, target)
        return len(fresh)

    def require_unique(self, canonical: dict[str, str]) -> None:
        """No two models may go by one name, whether it is theirs or an operation's word for them."""
        owners: dict[str, str] = {}
        for key, place in self.places.items():
            if place.name != canonical[place.group] and not place.outer:
                continue
            other = owners.setdefault(place.name, key)
            if self.places[other].group != place.group:
                raise PipelineError(
                    f"two different models want the name {place.name}; "
                    f'give "{other}" or "{key}" another in overrides/names.toml'
                )


def _best(places: list[_Place]) -> str:
    """The name of a group: the one given by hand, else the shortest that tells all, else the first in the alphabet."""
    given = {place.name for place in places if place.given}
    if len(given) > 1:
        raise PipelineError(f"one model is given several names in overrides/names.toml: {', '.join(sorted(given))}")
    return next(iter(given), "") or min(places, key=lambda one: (one.shortened, len(one.name), one.name)).name


def _signature(schema: Any, groups: dict[str, str]) -> str:
    return hashlib.sha256(json.dumps(_bare(schema, groups), sort_keys=True).encode()).hexdigest()


def _bare(node: Any, groups: dict[str, str], *, names: bool = False) -> Any:
    """The schema without its notes; ``names`` is set where keys are names of properties and none is a note."""
    if isinstance(node, list):
        return [_bare(item, groups) for item in node]
    if not isinstance(node, dict):
        return node
    reference = component_name(node)
    if reference is not None:
        return {"$ref": groups.get(reference, reference)}
    return {
        key: _bare(value, groups, names=key == "properties" and not names)
        for key, value in node.items()
        if names or not (key in _NOTES or (key == "format" and value in NUMERIC_FORMATS))
    }


def _retarget(node: Any, target: dict[str, str]) -> None:
    if isinstance(node, list):
        for item in node:
            _retarget(item, target)
    elif isinstance(node, dict):
        reference = component_name(node)
        if reference in target:
            node["$ref"] = component(target[reference])["$ref"]
        for key, value in node.items():
            if key not in {"example", "examples"}:
                _retarget(value, target)
