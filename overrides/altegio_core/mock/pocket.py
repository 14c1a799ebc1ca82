"""Answers that no test prepared: from the store if there is one, else from examples."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from altegio_core.mock.answers import answer, path_values
from altegio_core.mock.reply import Reply
from altegio_core.mock.resource import Parts
from altegio_core.mock.routes import Found, Routes

if TYPE_CHECKING:
    from altegio_core.mock.behaviours import Behaviours
    from altegio_core.mock.stateful import Stateful
    from altegio_core.mock.store import Store


class Pocket:
    """Answers valid requests.

    Args:
        packages: generated packages.
        routes: their operations.
        items: how many items there are in each list that comes in pages, without state.
        store: holds the state; None for no state.
        behaviours: name → whether the behaviour is enabled, where this differs from the default.
    """

    def __init__(
        self,
        packages: Sequence[str],
        routes: Routes,
        items: int,
        store: "Store | None",
        behaviours: Mapping[str, bool] | None,
    ) -> None:
        self._items, self._parts = items, Parts(packages, routes)
        self._behaviours = _behaviours(packages, behaviours) if store is not None or behaviours else None
        self._state = _state(self._parts, store, self._behaviours) if store is not None and self._behaviours else None

    def places(self) -> dict[str, set[tuple[str, ...]]]:
        """Returns each resource with the path parameters of its scope."""
        return self._parts.places()

    def clear(self) -> None:
        """Forgets logins and counts of requests."""
        if self._behaviours is not None:
            self._behaviours.clear()

    def objection(self, headers: Mapping[str, str]) -> Reply | None:
        """Returns a refusal that does not depend on the operation, if there is one."""
        return None if self._behaviours is None else self._behaviours.objection(headers)

    def answer(self, found: Found, query: Mapping[str, Any], given: dict[str, Any]) -> Reply:
        """Returns the answer; ``query`` has names on the wire, ``given`` names in Python."""
        part = self._parts.of(found.route)
        if part is not None and self._state is not None:
            path = path_values(found, given)
            if (kept := self._state.answer(found.route, part, path, query, given)) is not None:
                return kept
        made = answer(found, part if part and part.resource.store else None, given, self._items)
        if self._behaviours is None:
            return made
        return self._behaviours.answered(found.route.package, found.route.operation.id, made)


def _behaviours(packages: Sequence[str], switched: Mapping[str, bool] | None) -> "Behaviours":
    from altegio_core.mock.behaviours import Behaviours

    return Behaviours(packages, switched)


def _state(parts: Parts, store: "Store", behaviours: "Behaviours") -> "Stateful":
    from altegio_core.mock.stateful import Stateful

    return Stateful(parts, store, behaviours)
