"""Rules for what the server does beyond its description; each has a name and evidence, and can be disabled."""

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from altegio_core.base.suggestion import did_you_mean
from altegio_core.base.types import is_mapping
from altegio_core.mock.behaviours.access import Logins, Rate
from altegio_core.mock.behaviours.actions import CreatesEach, Duplicates, Gathers, Moves, Sets
from altegio_core.mock.behaviours.days import DaysWith, RefusesName, SetsDays, ShowsDays, Stamps
from altegio_core.mock.behaviours.keeping import (
    AddsDefault,
    Counts,
    DeletesWith,
    Follows,
    HasOwn,
    KeepsPerson,
    Links,
    NoOverlap,
    NotPast,
    Provides,
    Seats,
    Takes,
)
from altegio_core.mock.behaviours.lists import EndsEarly, OnlyAsked, RefusesPast, Searches
from altegio_core.mock.behaviours.rule import Fields, Refused, Rule, missing
from altegio_core.mock.reply import Reply, json_reply
from altegio_core.tooling.catalogue import catalogue

if TYPE_CHECKING:
    from altegio_core.mock.resource import Asked
    from altegio_core.mock.stateful import Stateful
    from altegio_core.mock.store import Store, Thing

__all__ = ["Behaviours", "Refused", "missing"]

# Rules that add to a request run before those that check it; rules that drop fields run after those that read them.
_RULES: Mapping[str, type[Rule]] = {
    "adds_default": AddsDefault,
    "provides": Provides,
    "not_past": NotPast,
    "no_overlap": NoOverlap,
    "deletes_with": DeletesWith,
    "follows": Follows,
    "counts": Counts,
    "seats": Seats,
    "keeps_person": KeepsPerson,
    "has_own": HasOwn,
    "links": Links,
    "takes": Takes,
    "moves": Moves,
    "creates_each": CreatesEach,
    "duplicates": Duplicates,
    "sets": Sets,
    "refuses_name": RefusesName,
    "sets_days": SetsDays,
    "shows_days": ShowsDays,
    "days_with": DaysWith,
    "stamps": Stamps,
    "gathers": Gathers,
    "searches": Searches,
    "ends_early": EndsEarly,
    "only_asked": OnlyAsked,
    "refuses_past": RefusesPast,
}


class Behaviours:
    """The enabled rules.

    Args:
        packages: whose behaviours there are.
        switched: name → whether it is on; the others are as usual, where what is only wanted at times is off.

    Raises:
        LookupError: there is none of a name.
        ValueError: it says other than whether one is on.
    """

    def __init__(self, packages: Sequence[str], switched: Mapping[str, bool] | None = None) -> None:
        self.known: dict[str, str] = {}
        entries: list[tuple[str, str, Mapping[str, Any]]] = []
        for package in packages:
            for name, entry in catalogue(package).behaviours.items():
                self.known[name] = entry["evidence"]
                entries.append((package, name, entry))
        for name in switched or {}:
            if name not in self.known:
                raise LookupError(
                    f"no behaviour {name!r}{did_you_mean(name, self.known)}; there are {', '.join(sorted(self.known))}"
                )
        if switched and not (is_mapping(switched) and all(type(one) is bool for one in switched.values())):
            raise ValueError(f"behaviours is an object such as {{'default_break': False}}, not {switched!r}")
        on = [one for one in entries if (switched or {}).get(one[1], not one[2].get("asked_for"))]
        self._rules = [
            made(package, one) for name, made in _RULES.items() for package, _, one in on if one["rule"] == name
        ]
        self._login = next(((package, one) for package, _, one in on if one["rule"] == "login"), None)
        self._rate = next((Rate(one) for _, _, one in on if one["rule"] == "rate"), None)
        self._logins = Logins()

    def clear(self) -> None:
        """Forgets logins and counts of requests."""
        self._logins = Logins()
        if self._rate is not None:
            self._rate.clear()

    def objection(self, headers: Mapping[str, str]) -> Reply | None:
        """Returns a refusal that does not depend on the operation, if there is one."""
        if self._rate is not None and (refused := self._rate.objection()) is not None:
            return refused
        return self._logins.objection(headers) if self._login is not None else None

    def answered(self, package: str, operation: str, reply: Reply) -> Reply:
        """Adds a token, which later calls need, to the answer of the login operation."""
        if self._login is None or (package, operation) != (self._login[0], self._login[1]["operation"]):
            return reply
        body = json.loads(reply.content)
        body["data"][self._login[1]["token"]] = self._logins.token()
        return json_reply(reply.status, body)

    def before(self, state: "Stateful", asked: "Asked") -> None:
        for rule in self._rules:
            rule.before(state, asked)

    def create(self, state: "Stateful", asked: "Asked", fields: Fields) -> None:
        for rule in self._rules:
            rule.create(state, asked, fields)

    def update(self, state: "Stateful", asked: "Asked", thing: "Thing", fields: Fields) -> None:
        for rule in self._rules:
            rule.update(state, asked, thing, fields)

    def changed(self, state: "Stateful", asked: "Asked", thing: "Thing") -> None:
        for rule in self._rules:
            rule.changed(state, asked, thing)

    def delete(self, state: "Stateful", asked: "Asked", thing: "Thing") -> None:
        for rule in self._rules:
            rule.delete(state, asked, thing)

    def shown(self, store: "Store", asked: "Asked", thing: "Thing", known: Fields) -> None:
        for rule in self._rules:
            rule.shown(store, asked, thing, known)

    def lists(self, asked: "Asked", thing: "Thing") -> bool:
        return all(rule.lists(asked, thing) for rule in self._rules)

    def rows(self, state: "Stateful", asked: "Asked", rows: list[Any]) -> list[Any]:
        for rule in self._rules:
            rows = rule.rows(state, asked, rows)
        return rows

    def action(self, state: "Stateful", asked: "Asked") -> Reply | None:
        """Returns the answer of the first rule that has one."""
        return next((reply for rule in self._rules if (reply := rule.action(state, asked)) is not None), None)
