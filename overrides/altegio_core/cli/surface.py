"""The generated package as commands use it: versions, operations and the catalogue."""

from collections.abc import Iterable, Mapping
from importlib import import_module
from types import ModuleType
from typing import Any

import click
from attrs import frozen

from altegio_core.base.operation import Operation
from altegio_core.base.suggestion import did_you_mean
from altegio_core.operations.endpoint import Endpoint
from altegio_core.tooling.catalogue import Catalogue, catalogue


@frozen
class Surface:
    """A generated package, by its name."""

    package: str

    @property
    def editions(self) -> Mapping[str, str]:
        """Returns the date of the description for each API version."""
        editions: Mapping[str, str] = import_module(self.package).__editions__
        return editions

    def operations(self, api: str) -> Mapping[str, Operation]:
        operations: Mapping[str, Operation] = import_module(f"{self.package}.{api}").OPERATIONS
        return operations

    def catalogue(self, api: str) -> Catalogue:
        return catalogue(f"{self.package}.{api}")

    def module(self, operation: Operation) -> ModuleType:
        """Returns the module with the operation's functions."""
        return import_module(f"{self.package}.{operation.api}.api.{operation.tag}.{operation.id}")

    def endpoint(self, operation: Operation) -> Endpoint[Any]:
        endpoint: Endpoint[Any] = self.module(operation).ENDPOINT
        return endpoint

    def operation(self, api: str, name: str) -> Operation:
        """Returns the operation of a name; dashes count as underscores.

        Raises:
            click.UsageError: there is none; the message suggests similar names.
        """
        if api not in self.editions:
            raise click.UsageError(f"there is no API version {api!r}{near(api, self.editions) or self._there_are}")
        known = self.operations(api)
        operation = known.get(name.replace("-", "_"))
        if operation is None:
            elsewhere = [one.full_name for one in self._named(name)]
            hint = f"; there is {', '.join(elsewhere)}" if elsewhere else near(name, known)
            raise click.UsageError(f"{api} has no operation {name!r}{hint}")
        return operation

    def operation_anywhere(self, name: str) -> Operation:
        """Returns the operation of a full name, or of a name that only one version has, or has not deprecated.

        Raises:
            click.UsageError: no version has it, or several do; the message names them.
        """
        if name in self.editions:
            raise click.UsageError(f"the operation is missing, as in `describe {name} NAME`")
        *within, last = name.removeprefix(f"{self.package}.").split(".")
        if within:
            operation = self.operation(within[0], last)
            if within[1:] not in ([], [operation.tag]):
                raise click.UsageError(f"there is no {name!r}; there is {operation.full_name}")
            return operation
        found = self._named(name)
        if not found:
            known = {one for api in self.editions for one in self.operations(api)}
            hint = near(name, known) or f"; `{self.package} operations --search` finds one by what it does"
            raise click.UsageError(f"no version has an operation {name!r}{hint}")
        current = [one for one in found if not one.deprecated]
        if len(found) > 1 and len(current) != 1:
            raise click.UsageError(f"several versions have it: {', '.join(one.full_name for one in found)}")
        return (current or found)[0]

    def _named(self, name: str) -> list[Operation]:
        wanted = name.replace("-", "_")
        return [known[wanted] for known in map(self.operations, self.editions) if wanted in known]

    @property
    def _there_are(self) -> str:
        return f": there are {', '.join(self.editions)}"


def near(name: str, known: Iterable[str]) -> str:
    """Returns a suggestion for the end of a message; empty if no name is similar."""
    return did_you_mean(name.replace("-", "_"), known)
