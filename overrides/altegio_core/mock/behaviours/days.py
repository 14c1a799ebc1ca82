"""Rules about days: working hours stored per day, and the days on which something takes place."""

from collections.abc import Iterator, Mapping
from datetime import UTC, timedelta
from typing import TYPE_CHECKING, Any

from altegio_core.base.types import is_list, is_mapping
from altegio_core.mock.behaviours.keeping import span
from altegio_core.mock.behaviours.rule import Fields, Refused, Rule
from altegio_core.mock.filters import fits, instant, moment, shows_deleted, value_at
from altegio_core.mock.store import as_number

if TYPE_CHECKING:
    from altegio_core.mock.reply import Reply
    from altegio_core.mock.resource import Asked
    from altegio_core.mock.stateful import Stateful
    from altegio_core.mock.store import Store, Thing

_MOST_DAYS = 1_000
"""So many days of a period are shown."""


class SetsDays(Rule):
    """Sets and clears days of a person; days that are not named stay unchanged.

    The body names people with their days to set and their days to clear, or is a list of days, each of which says
    whether it is one to set.
    """

    def action(self, state: "Stateful", asked: "Asked") -> "Reply | None":
        if not self.about(asked):
            return None
        kept, touched = asked.part.resource.kept, list[tuple[str, str]]()
        for who, day, fields in self._sent(asked):
            own = f"{who} {day}"
            thing = state.store.get(kept, asked.scope, own) or state.store.add(kept, asked.scope, {}, own)
            thing.deleted, thing.changed = fields is None, state.store.tick()
            thing.fields = {self.config["who"]: int(who), "date": day, **(fields or {})}
            touched.append((who, day))
        people, days = {who for who, _ in touched}, [day for _, day in touched] or [""]
        rows = [
            dict(thing.fields)
            for thing in state.store.every(kept, asked.scope)
            if not thing.deleted
            and str(thing.fields[self.config["who"]]) in people
            and min(days) <= thing.fields["date"] <= max(days)
        ]
        return state.showing.listed(asked, sorted(rows, key=lambda row: (row[self.config["who"]], row["date"])))

    def _sent(self, asked: "Asked") -> Iterator[tuple[str, str, Fields | None]]:
        """Yields person, day, and the new content of the day; None clears it."""
        who, keeps = self.config["who"], self.config["keeps"]
        body: Any = asked.body or {}  # PHP writes an empty object as []
        if "worked" in self.config:
            for one in body:
                held = {name: one.get(name) for name in keeps} if one[self.config["worked"]] else None
                yield str(asked.path[self.config["person"]]), moment(one["date"])[:10], held
            return
        for place in (self.config["set"], self.config["clear"]):
            rows: list[Any] = body.get(place) or []
            for one in rows:
                days: list[Any] = one.get("dates") or []
                for day in days:
                    held = {name: one.get(name) for name in keeps} if place == self.config["set"] else None
                    yield str(value_at(one, who)), moment(day)[:10], held


class RefusesName(Rule):
    """Refuses a name in the entries of a body that descriptions have and the server does not know."""

    def before(self, state: "Stateful", asked: "Asked") -> None:
        if not self.about(asked) or not is_mapping(asked.body):
            return
        name = self.config["name"]
        for place in self.config["within"]:
            entries: list[Any] = asked.body.get(place) or []
            if any(name in one for one in entries):
                raise Refused(422, f"Unknown field {name}", {f"{place}.{name}": ["no such field"]})


class ShowsDays(Rule):
    """Lists the days set by :class:`SetsDays` in a period; for a single person all days, unset ones as free."""

    def action(self, state: "Stateful", asked: "Asked") -> "Reply | None":
        if not self.about(asked):
            return None
        given = {**asked.query, **asked.path}
        first, last = (
            moment(given.get(name) or end)[:10]
            for name, end in ((self.config["from"], ""), (self.config["to"], "9999"))
        )
        people = given.get(self.config["people"])
        wanted = None if not people else {str(one) for one in (people if is_list(people) else [people])}
        rows = [
            {**thing.fields}
            for thing in state.store.every(asked.part.resource.kept, asked.scope)
            if not thing.deleted
            and first <= thing.fields["date"] <= last
            and (wanted is None or str(thing.fields[self.config["who"]]) in wanted)
        ]
        rows.sort(key=lambda row: (row[self.config["who"]], row["date"]))
        if "worked" in self.config:
            by_day = {row["date"]: {**row, self.config["worked"]: 1} for row in rows}
            rows = [by_day.get(day, {"date": day, self.config["worked"]: 0}) for day in _days(first, last)]
        busy = self.config.get("busy", {})
        if busy and busy["name"] in (given.get(busy["asked"]) or ()):
            rows = [{**row, busy["name"]: list(self._busy(state, asked, row))} for row in rows]
        return state.showing.listed(asked, rows)

    def _busy(self, state: "Stateful", asked: "Asked", row: Fields) -> Iterator[dict[str, Any]]:
        """Yields what occupies a person on a day, with its seconds of the day."""
        for name, (kind, *names) in self.config["busy"]["among"].items():
            for thing in state.store.every(name, asked.scope):
                taken = None if thing.deleted else span(thing.fields, names)
                if taken and taken[0] == str(row[self.config["who"]]) and str(taken[1].date()) == row["date"]:
                    start = taken[1].hour * 3600 + taken[1].minute * 60 + taken[1].second
                    end = start + int((taken[2] - taken[1]).total_seconds())
                    yield {"entity_type": kind, "entity_id": as_number(thing.id), "from": start, "to": end}


class DaysWith(Rule):
    """Lists the days that have a match for the filters of a list: every day, or the first and the last."""

    def action(self, state: "Stateful", asked: "Asked") -> "Reply | None":
        if not self.about(asked):
            return None
        days = sorted(
            {moment(value_at(thing.fields, self.config["field"]))[:10] for thing in self._found(state, asked)}
        )
        if "first" not in self.config:
            return state.showing.listed(asked, [{"id": day, self.config["field"]: day} for day in days])
        first, last = (days[0], days[-1]) if days else (None, None)
        ends = {self.config["first"]: first, self.config["last"]: last}
        return state.showing.listed(asked, [{"id": asked.scope[0], **ends}])

    def _found(self, state: "Stateful", asked: "Asked") -> Iterator["Thing"]:
        resource = asked.part.resource
        deleted = shows_deleted(resource.filters, asked.query)
        for thing in state.store.every(resource.kept, asked.scope):
            known: Mapping[str, Any] = {**thing.fields, resource.id: thing.id}
            if (deleted or not thing.deleted) and fits(known, resource.filters, asked.query):
                yield thing


class Stamps(Rule):
    """Shows a moment as a timestamp as well; the clock of the mock is UTC."""

    def shown(self, store: "Store", asked: "Asked", thing: "Thing", known: Fields) -> None:
        if self.about(asked) and (start := instant(known.get(self.config["of"]))):
            known["timestamp"] = int(start.replace(tzinfo=UTC).timestamp())


def _days(first: str, last: str) -> list[str]:
    """Returns all days of a period."""
    start, end = instant(first), instant(last)
    if start is None or end is None:
        raise Refused(422, f"A period is from a date to a date, not from {first} to {last}")
    return [str((start + timedelta(days=number)).date()) for number in range(min((end - start).days + 1, _MOST_DAYS))]
