"""The base class of rules: one method for each point where a rule can take part.

A rule names no operation; ``x-altegio-behaviours`` says which operation and fields it is about, with the evidence.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from altegio_core.mock.reply import Reply, error_reply

if TYPE_CHECKING:
    from altegio_core.mock.resource import Asked
    from altegio_core.mock.stateful import Stateful
    from altegio_core.mock.store import Store, Thing

Fields = dict[str, Any]


class Refused(Exception):
    """Raised by a rule that refuses the request; ``reply`` is the answer, ``message`` its text."""

    def __init__(self, status: int, message: str, errors: Mapping[str, list[str]] | None = None) -> None:
        self.reply, self.message = error_reply(status, message, errors), message


def missing(resource: str, id: str, thing: "Thing | None") -> Refused:
    """Returns the refusal of a request for a thing that does not exist."""
    name = resource.replace("_", " ")
    gone = "was deleted" if thing is not None and thing.deleted else "is not kept here"
    return Refused(404, f"Not found: {name} {id} {gone}")


class Rule:
    """One rule; each method is a point where it can take part.

    Args:
        package: whose behaviour it is.
        config: its entry in the catalogue.
    """

    def __init__(self, package: str, config: Mapping[str, Any]) -> None:
        self.package, self.config = package, config

    def about(self, asked: "Asked") -> bool:
        """Returns whether the rule is about the operation or resource of the request."""
        route = asked.route
        if "operation" in self.config:
            return route.package == self.package and route.operation.id == self.config["operation"]
        return asked.part.resource.name in self.config["resource"].split()

    def before(self, state: "Stateful", asked: "Asked") -> None:
        """Runs before anything is looked up."""

    def create(self, state: "Stateful", asked: "Asked", fields: Fields) -> None:
        """Runs before a new thing is stored."""

    def update(self, state: "Stateful", asked: "Asked", thing: "Thing", fields: Fields) -> None:
        """Runs before a change is stored."""

    def changed(self, state: "Stateful", asked: "Asked", thing: "Thing") -> None:
        """Runs after a change is stored."""

    def delete(self, state: "Stateful", asked: "Asked", thing: "Thing") -> None:
        """Runs after a thing is deleted."""

    def shown(self, store: "Store", asked: "Asked", thing: "Thing", known: Fields) -> None:
        """Runs before a thing is written into an answer."""

    def lists(self, asked: "Asked", thing: "Thing") -> bool:
        """Returns whether a list includes a thing."""
        return True

    def rows(self, state: "Stateful", asked: "Asked", rows: list[Any]) -> list[Any]:
        """Returns the rows of a list."""
        return rows

    def action(self, state: "Stateful", asked: "Asked") -> Reply | None:
        """Returns the answer to an operation, in place of the one its role would give."""
        return None
