"""Rules about storing: defaults, overlaps, seats, and things that belong to another."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from altegio_core.base.types import is_dict, is_mapping
from altegio_core.mock.behaviours.rule import Fields, Refused, Rule
from altegio_core.mock.filters import moment, value_at
from altegio_core.mock.store import as_number

if TYPE_CHECKING:
    from altegio_core.mock.resource import Asked
    from altegio_core.mock.stateful import Stateful
    from altegio_core.mock.store import Store, Thing


class AddsDefault(Rule):
    """Adds a default, for a field that is missing or null, to another field."""

    def create(self, state: "Stateful", asked: "Asked", fields: Fields) -> None:
        to, field = self.config["to"], self.config["field"]
        if self.about(asked) and fields.get(field) is None and fields.get(to):
            fields[to] += self.config["value"]
            fields[field] = self.config["value"]


class NoOverlap(Rule):
    """Refuses overlapping times of a person, unless the request allows them."""

    def create(self, state: "Stateful", asked: "Asked", fields: Fields) -> None:
        self._check(state, asked, fields, None)

    def update(self, state: "Stateful", asked: "Asked", thing: "Thing", fields: Fields) -> None:
        self._check(state, asked, fields, thing)

    def _check(self, state: "Stateful", asked: "Asked", fields: Fields, own: "Thing | None") -> None:
        resource, body = asked.part.resource.name, asked.body
        if not self.about(asked) or (is_mapping(body) and body.get(self.config["unless"])):
            return
        among: Mapping[str, Sequence[str]] = self.config["among"]
        wanted = span(fields, among[resource])
        if wanted is None:
            return
        for name, names in among.items():
            for other in state.store.every(name, asked.scope):
                taken = None if other is own or other.deleted else span(other.fields, names)
                if taken and taken[0] == wanted[0] and taken[1] < wanted[2] and wanted[1] < taken[2]:
                    raise Refused(409, "The team member is busy at this time")


class NotPast(Rule):
    """Refuses a new thing in the past, unless the request allows it."""

    def create(self, state: "Stateful", asked: "Asked", fields: Fields) -> None:
        if not self.about(asked) or (is_mapping(asked.body) and asked.body.get(self.config["unless"])):
            return
        start = fields.get(self.config["field"])
        if start and moment(start) < moment(state.store.now)[: len(moment(start))]:
            raise Refused(409, f"The time is in the past: it is {state.store.now} by the clock of the mock")


def span(fields: Mapping[str, Any], names: Sequence[str]) -> tuple[str, datetime, datetime] | None:
    """Returns person, start and end; None if unknown."""
    who, start, length = (value_at(fields, name) for name in names)
    if who is None or not length or start is None:
        return None
    try:
        begin = datetime.fromisoformat(moment(start))
        return str(who), begin, begin + timedelta(seconds=float(length))
    except (ValueError, OverflowError):
        return None


class DeletesWith(Rule):
    """Deletes the things that belong to a deleted one."""

    def delete(self, state: "Stateful", asked: "Asked", thing: "Thing") -> None:
        if not self.about(asked):
            return
        for other in state.store.every(self.config["also"], asked.scope):
            if str(value_at(other.fields, self.config["by"])) == thing.id and not other.deleted:
                other.deleted, other.changed = True, thing.changed


class Follows(Rule):
    """Copies fields of a thing to those that belong to it, also after a change."""

    def changed(self, state: "Stateful", asked: "Asked", thing: "Thing") -> None:
        if not self.about(asked):
            return
        for other in state.store.every(self.config["also"], asked.scope):
            if str(value_at(other.fields, self.config["by"])) == thing.id and not other.deleted:
                other.fields |= {name: value_at(thing.fields, place) for name, place in self.config["fields"].items()}
                other.changed = thing.changed


class KeepsPerson(Rule):
    """Links the person in a thing to a stored one, by id or identifying fields; stores a new one if there is none."""

    def create(self, state: "Stateful", asked: "Asked", fields: Fields) -> None:
        self._link(state, asked, fields)

    def update(self, state: "Stateful", asked: "Asked", thing: "Thing", fields: Fields) -> None:
        self._link(state, asked, fields)

    def _link(self, state: "Stateful", asked: "Asked", fields: Fields) -> None:
        person, by = fields.get(self.config["field"]), self.config["by"]
        if not self.about(asked) or not is_dict(person) or person.get("id") or not person.get(by):
            return
        own = {name: value for name, value in person.items() if value is not None and name != "id"}
        kept = [one for one in state.store.every(self.config["of"], asked.scope) if not one.deleted]
        same = [one for one in kept if str(one.fields.get(by)).lstrip("+") == str(person[by]).lstrip("+")]
        found = same[0] if same else state.store.add(self.config["of"], asked.scope, own)
        fields[self.config["field"]] = {**person, "id": as_number(found.id)}


class HasOwn(Rule):
    """Gives each new thing the id of something that comes with it."""

    def create(self, state: "Stateful", asked: "Asked", fields: Fields) -> None:
        if self.about(asked):
            fields.setdefault(self.config["field"], as_number(state.store.next_id(self.config["of"])))


class Takes(Rule):
    """Shows fields of what a thing belongs to as the thing's own."""

    def shown(self, store: "Store", asked: "Asked", thing: "Thing", known: Fields) -> None:
        holder = thing.fields.get(self.config["by"]) if self.about(asked) else None
        if holder and (of := store.get(self.config["of"], asked.scope, str(holder))) is not None:
            own = {name: value_at(of.fields, place) for name, place in self.config["fields"].items()}
            known |= {name: value for name, value in own.items() if value is not None}


class Links(Rule):
    """Lists the things of a kind in a field of what they belong to; there are those that the field lists."""

    def before(self, state: "Stateful", asked: "Asked") -> None:
        holder = state.parent(asked) if self.about(asked) else None
        if holder is None:
            return
        kept, linked = asked.part.resource.kept, self._linked(holder)
        own = {one.id: one for one in state.store.every(kept, asked.scope) if not one.deleted}
        for id in own.keys() - linked.keys():
            own[id].deleted, own[id].changed = True, holder.changed
        for id in linked.keys() - own.keys():
            fields = {name: linked[id][name] for name in self.config["keeps"] if name in linked[id]}
            state.store.add(kept, asked.scope, {self.config["id"]: as_number(id), **fields}, id)

    def _linked(self, holder: "Thing") -> dict[str, Any]:
        every: list[Any] = holder.fields.get(self.config["field"]) or []
        return {str(value_at(one, "id")): one for one in every if is_dict(one)}

    def create(self, state: "Stateful", asked: "Asked", fields: Fields) -> None:
        self._put(state, asked, str(value_at(fields, self.config["id"])), fields)

    def changed(self, state: "Stateful", asked: "Asked", thing: "Thing") -> None:
        self._put(state, asked, thing.id, thing.fields)

    def delete(self, state: "Stateful", asked: "Asked", thing: "Thing") -> None:
        self._put(state, asked, thing.id, None)

    def _put(self, state: "Stateful", asked: "Asked", id: str, fields: Fields | None) -> None:
        holder = state.parent(asked) if self.about(asked) else None
        if holder is not None:
            field = self.config["field"]
            linked: list[Any] = holder.fields.get(field) or []
            others = [one for one in linked if str(value_at(one, "id")) != id]
            own = {name: fields[name] for name in self.config["keeps"] if name in fields} if fields else {}
            holder.fields = {**holder.fields, field: [*others, *([{"id": as_number(id), **own}] if fields else [])]}


class Provides(Rule):
    """Refuses a person who is not linked to a thing that is wanted of them, if that thing is stored."""

    def create(self, state: "Stateful", asked: "Asked", fields: Fields) -> None:
        wanted: list[Any] = (fields.get(self.config["wanted"]) or []) if self.about(asked) else []
        who = str(value_at(fields, self.config["who"]))
        for one in wanted:
            of = state.store.get(self.config["of"], asked.scope, str(value_at(one, "id")))
            linked: list[Any] = (of.fields.get(self.config["by"]) or []) if of and not of.deleted else [{"id": who}]
            if who not in {str(value_at(link, "id")) for link in linked}:
                raise Refused(400, "The team member does not provide the selected services")


class Seats(Rule):
    """Limits the number of seats."""

    def create(self, state: "Stateful", asked: "Asked", fields: Fields) -> None:
        if self.about(asked):
            self._check(
                state, asked, str(value_at(fields, self.config["by"])), _count(fields, self.config["each"]), None
            )

    def update(self, state: "Stateful", asked: "Asked", thing: "Thing", fields: Fields) -> None:
        if self.about(asked):
            self._check(
                state, asked, str(value_at(fields, self.config["by"])), _count(fields, self.config["each"]), thing
            )

    def _check(self, state: "Stateful", asked: "Asked", of: str, wanted: int, own: "Thing | None") -> None:
        holder = state.store.get(self.config["of"], asked.scope, of)
        most = holder.fields.get(self.config["most"]) if holder else None
        if most is None:
            return
        every = state.store.every(asked.part.resource.kept, asked.scope)
        others = [one for one in every if not one.deleted and one is not own]
        taken = sum(
            _count(one.fields, self.config["each"])
            for one in others
            if str(value_at(one.fields, self.config["by"])) == of
        )
        if taken + wanted > most:
            raise Refused(422, f"There are {max(0, most - taken)} seats left")


class Counts(Rule):
    """Counts the things that belong to another in a field of it."""

    def shown(self, store: "Store", asked: "Asked", thing: "Thing", known: Fields) -> None:
        if self.about(asked):
            every = store.every(self.config["of"], asked.scope)
            here = [
                one.fields
                for one in every
                if not one.deleted and str(value_at(one.fields, self.config["by"])) == thing.id
            ]
            known[self.config["field"]] = sum(_count(one, self.config["each"]) for one in here)


def _count(fields: Mapping[str, Any], name: str) -> int:
    return int(fields.get(name) or 1)
