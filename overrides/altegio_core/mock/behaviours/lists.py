"""Rules about the content of lists."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from altegio_core.base.types import is_list
from altegio_core.mock.behaviours.rule import Refused, Rule
from altegio_core.mock.filters import moment, value_at

if TYPE_CHECKING:
    from altegio_core.mock.resource import Asked
    from altegio_core.mock.stateful import Stateful
    from altegio_core.mock.store import Store, Thing


class OnlyAsked(Rule):
    """Limits items of a list to the requested fields and those that are always present."""

    def shown(self, store: "Store", asked: "Asked", thing: "Thing", known: dict[str, Any]) -> None:
        if self.about(asked):
            for name, nothing in self.config["empty"].items():
                known.setdefault(name, known.get(self.config["same"].get(name)) or nothing)

    def rows(self, state: "Stateful", asked: "Asked", rows: list[Any]) -> list[Any]:
        if not self.about(asked):
            return rows
        body: dict[str, Any] = asked.body or {}
        wanted: list[str] = body.get(self.config["asked"]) or []
        names = {*self.config["always"], *wanted}
        return [{name: value for name, value in row.items() if name in names} for row in rows]


class RefusesPast(Rule):
    """Refuses a time in the past, unless deleted things are requested as well."""

    def before(self, state: "Stateful", asked: "Asked") -> None:
        if not self.about(asked):
            return
        start = asked.query.get(self.config["from"])
        if (
            start
            and moment(start) < moment(state.store.now)[: len(moment(start))]
            and not asked.query.get(self.config.get("unless", ""))
        ):
            reason = f"not in the past: it is {state.store.now} by the clock of the mock"
            raise Refused(422, "The time is in the past", {self.config["from"]: [reason]})


class EndsEarly(Rule):
    """Ends the last day of a list before midnight."""

    def rows(self, state: "Stateful", asked: "Asked", rows: list[Any]) -> list[Any]:
        limit = str(asked.query.get(self.config["until"]) or "")
        if not self.about(asked) or not limit:
            return rows
        last = f"{moment(limit)[:10]} {self.config['at']}"
        return [row for row in rows if moment(value_at(row, self.config["field"])) <= last]


class Searches(Rule):
    """Searches a list by filters in the body, each with a type and a state, joined by AND or OR."""

    def lists(self, asked: "Asked", thing: "Thing") -> bool:
        body: dict[str, Any] = asked.body or {}
        filters: list[dict[str, Any]] = (body.get(self.config["filters"]) if self.about(asked) else None) or []
        if not filters:
            return True
        known = {**thing.fields, asked.part.resource.id: thing.id}
        found = [self._fits(known, one.get("type"), one.get("state") or {}) for one in filters]
        return any(found) if str(body.get(self.config["join"])).upper() == "OR" else all(found)

    def _fits(self, known: Mapping[str, Any], kind: Any, state: Mapping[str, Any]) -> bool:
        if kind in self.config["within"]:
            return all(self._fits(known, name, inner) for name, inner in state.items())
        places = self.config["types"].get(kind)
        if places is None:
            raise Refused(
                501, f"the mock cannot search by {kind!r}; it can by {', '.join(sorted(self.config['types']))}"
            )
        values = [value for place in places for value in _listed(known.get(place))]
        if not state.keys() & {"value", "from", "to"}:
            raise Refused(400, f"the filter {kind!r} has neither a value, nor from or to", {})
        if "value" not in state:
            return any(_between(value, state.get("from"), state.get("to")) for value in values)
        if len(places) > 1:  # a text is searched for words in any place
            text = " ".join(str(value).casefold().lstrip("+") for value in values)
            return all(word.lstrip("+") in text for word in str(state["value"]).casefold().split())
        wanted = {str(one) for one in _listed(state["value"])}
        return any(str(value) in wanted for value in values)


def _listed(value: Any) -> list[Any]:
    return value if is_list(value) else [] if value is None else [value]


def _between(value: Any, low: Any, high: Any) -> bool:
    if isinstance(value, int | float):
        return (low is None or value >= float(low)) and (high is None or value <= float(high))
    text = moment(value)
    return (low is None or text >= moment(low)[: len(text)]) and (high is None or text <= moment(high)[: len(text)])
