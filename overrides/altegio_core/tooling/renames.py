"""Which names of earlier releases lead where, as the tool that upgrades a caller's code needs them."""

import json
from collections.abc import Iterable, Mapping
from pkgutil import get_data

from attrs import field, frozen

_Names = Mapping[str, str]


@frozen
class Renames:
    """The names of earlier releases of one API version, each with the present one.

    Attributes:
        operations: ``tag.operation_id``.
        models: names of models.
        parameters: operationId → its arguments; None for one that is not sent any more.
        fields: model → its fields in Python.
        keys: model → its fields on the wire, as mappings have them.
        bodies: operationId → the model its body is of, for those with ``keys``.
    """

    operations: _Names = field(factory=dict[str, str])
    models: _Names = field(factory=dict[str, str])
    parameters: Mapping[str, Mapping[str, str | None]] = field(factory=dict[str, Mapping[str, str | None]])
    fields: Mapping[str, _Names] = field(factory=dict[str, _Names])
    keys: Mapping[str, _Names] = field(factory=dict[str, _Names])
    bodies: _Names = field(factory=dict[str, str])

    def operation(self, tag: str, name: str) -> tuple[str, str]:
        """Tag and name of an operation now."""
        prefix = "iter_" if name.startswith("iter_") else ""
        tag_now, _, name_now = self.operations.get(f"{tag}.{name.removeprefix(prefix)}", f"{tag}.").partition(".")
        return tag_now, prefix + name_now if name_now else name


def renames(package: str, versions: Iterable[str]) -> dict[str, Renames]:
    """What a generated package knows of earlier names, by API version."""
    found: dict[str, Renames] = {}
    for version in versions:
        content = json.loads(get_data(f"{package}.{version}", "catalogue.json") or b"")
        found[version] = Renames(**content.get("earlier", {}))
    return found
