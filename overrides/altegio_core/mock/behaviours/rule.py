"""What a rule of behaviour is: the moments it can step in at.

A rule knows no operation; which it is about, by which fields, and the evidence stand in ``x-altegio-behaviours``.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from altegio_core.mock.reply import Reply, error_reply

if TYPE_CHECKING:
    from altegio_core.mock.asked import Asked
    from altegio_core.mock.stateful import Stateful
    from altegio_core.mock.store import Store, Thing

Fields = dict[str, Any]


class Refused(Exception):
    """A rule refuses the request; ``reply`` is what the server says, in words ``message``."""

    def __init__(self, status: int, message: str, errors: Mapping[str, list[str]] | None = None) -> None:
        self.reply, self.message = error_reply(status, message, errors), message


def missing(resource: str, id: str, thing: "Thing | None") -> Refused:
    """The refusal of what asks for something that is not there."""
    name = resource.replace("_", " ")
    gone = "was deleted" if thing is not None and thing.deleted else "is not kept here"
    return Refused(404, f"Not found: {name} {id} {gone}")


class Rule:
    """One rule; each of its methods is a moment it can step in at.

    Args:
        package: whose behaviour it is.
        told: what the catalogue says of it.
    """

    def __init__(self, package: str, config: Mapping[str, Any]) -> None:
        self.package, self.config = package, config

    def about(self, asked: "Asked") -> bool:
        """Whether the request is to the operation, or to the resource, that the rule is about."""
        route = asked.route
        if "operation" in self.config:
            return route.package == self.package and route.operation.id == self.config["operation"]
        return bool(asked.part.resource.name == self.config["resource"])

    def before(self, state: "Stateful", asked: "Asked") -> None:
        """Before anything is looked up."""

    def create(self, state: "Stateful", asked: "Asked", fields: Fields) -> None:
        """Before something is kept."""

    def update(self, state: "Stateful", asked: "Asked", thing: "Thing", fields: Fields) -> None:
        """Before a change is kept."""

    def changed(self, state: "Stateful", asked: "Asked", thing: "Thing") -> None:
        """After a change is kept."""

    def delete(self, state: "Stateful", asked: "Asked", thing: "Thing") -> None:
        """After something is deleted."""

    def shown(self, store: "Store", asked: "Asked", thing: "Thing", known: Fields) -> None:
        """Before something is written into an answer."""

    def lists(self, asked: "Asked", thing: "Thing") -> bool:
        """Whether a list shows something."""
        return True

    def rows(self, state: "Stateful", asked: "Asked", rows: list[Any]) -> list[Any]:
        """What a list shows."""
        return rows

    def action(self, state: "Stateful", asked: "Asked") -> Reply | None:
        """The answer to an operation of its own, in place of what its role would give."""
        return None
