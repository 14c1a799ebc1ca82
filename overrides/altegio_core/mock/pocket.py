"""The answers nobody has prepared: from what is kept, if anything is, and else by example."""

from collections.abc import Mapping, Sequence
from typing import Any

from altegio_core.mock.answers import answer, path_values
from altegio_core.mock.asked import Asked
from altegio_core.mock.behaviours import Behaviours
from altegio_core.mock.reply import Reply
from altegio_core.mock.resource import Parts
from altegio_core.mock.routes import Found, Routes
from altegio_core.mock.stateful import Stateful
from altegio_core.mock.store import Store


class Pocket:
    """Answers right requests.

    Args:
        packages: generated packages.
        routes: their operations.
        items: how many items there are in each list that comes in pages, without state.
        store: where things are kept; None keeps nothing.
        behaviours: name → whether the mock behaves so, where that is not as usual.
    """

    def __init__(
        self,
        packages: Sequence[str],
        routes: Routes,
        items: int,
        store: Store | None,
        behaviours: Mapping[str, bool] | None,
    ) -> None:
        self._items, self._parts = items, Parts(packages, routes)
        self._behaviours: Behaviours | None = None
        self._state: Stateful | None = None
        if store is not None or behaviours:
            self._behaviours = Behaviours(packages, behaviours)
            if store is not None:
                self._state = Stateful(self._parts, store, self._behaviours)

    def places(self) -> dict[str, set[tuple[str, ...]]]:
        """Each resource, and the parameters that say whose its things are."""
        return self._parts.places()

    def clear(self) -> None:
        """Forget who has logged in, and how often was called."""
        if self._behaviours is not None:
            self._behaviours.clear()

    def objection(self, headers: Mapping[str, str]) -> Reply | None:
        """A refusal of a request whatever it is about."""
        return None if self._behaviours is None else self._behaviours.objection(headers)

    def answer(self, found: Found, query: Mapping[str, Any], given: dict[str, Any]) -> Reply:
        """The answer; ``query`` by names on the wire, ``given`` by names in Python."""
        part = self._parts.of(found.route)
        if part is not None and self._state is not None:
            asked = Asked(found.route, part, path_values(found, given), query, given)
            if (kept := self._state.answer(asked)) is not None:
                return kept
        made = answer(found, part if part and part.resource.store else None, given, self._items)
        if self._behaviours is None:
            return made
        return self._behaviours.answered(found.route.package, found.route.operation.id, made)
