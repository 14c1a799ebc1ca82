"""The rules of behaviours: each says what it does, and the catalogue to what.

A rule knows no operation; which it is about, by which fields, and the evidence stand in ``x-altegio-behaviours``.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from altegio_core.base.types import is_list, is_mapping
from altegio_core.mock.answers import about
from altegio_core.mock.believable import known_of_body
from altegio_core.mock.filters import moment, value_at
from altegio_core.mock.reply import Reply, error_reply, json_reply

if TYPE_CHECKING:
    from altegio_core.mock.stateful import Asked, Stateful
    from altegio_core.mock.store import Thing

Fields = dict[str, Any]


class Refused(Exception):
    """A rule refuses the request; ``reply`` is what the server says, in words ``message``."""

    def __init__(self, status: int, message: str, errors: Mapping[str, list[str]] | None = None) -> None:
        self.reply, self.message = error_reply(status, message, errors), message


class Rule:
    """One rule; each of its methods is a moment it can step in at.

    Args:
        package: whose behaviour it is.
        told: what the catalogue says of it.
    """

    def __init__(self, package: str, told: Mapping[str, Any]) -> None:
        self.package, self.told = package, told

    def about(self, asked: "Asked") -> bool:
        """Whether the request is to the operation, or to the resource, that the rule is about."""
        route = asked.route
        if "operation" in self.told:
            return route.package == self.package and route.operation.id == self.told["operation"]
        return bool(asked.part.resource.name == self.told["resource"])

    def before(self, state: "Stateful", asked: "Asked") -> None:
        """Before anything is looked up."""

    def create(self, state: "Stateful", asked: "Asked", fields: Fields) -> None:
        """Before something is kept."""

    def update(self, state: "Stateful", asked: "Asked", thing: "Thing", fields: Fields) -> None:
        """Before a change is kept."""

    def delete(self, state: "Stateful", asked: "Asked", thing: "Thing") -> None:
        """After something is deleted."""

    def shown(self, state: "Stateful", asked: "Asked", thing: "Thing", known: Fields) -> None:
        """Before something is written into an answer."""

    def rows(self, state: "Stateful", asked: "Asked", rows: list[Any]) -> list[Any]:
        """What a list shows."""
        return rows

    def action(self, state: "Stateful", asked: "Asked") -> Reply | None:
        """An operation that neither creates, reads, lists, changes nor deletes."""
        return None


class AddsDefault(Rule):
    """What is not sent, or null, counts as a value that is added to another field."""

    def create(self, state: "Stateful", asked: "Asked", fields: Fields) -> None:
        to, field = self.told["to"], self.told["field"]
        if self.about(asked) and fields.get(field) is None and fields.get(to):
            fields[to] += self.told["value"]


class NoOverlap(Rule):
    """Nobody is at two things at once, unless it is said that this does not matter."""

    def create(self, state: "Stateful", asked: "Asked", fields: Fields) -> None:
        self._check(state, asked, fields, None)

    def update(self, state: "Stateful", asked: "Asked", thing: "Thing", fields: Fields) -> None:
        self._check(state, asked, fields, thing)

    def _check(self, state: "Stateful", asked: "Asked", fields: Fields, own: "Thing | None") -> None:
        resource, body = asked.part.resource.name, asked.body
        if not self.about(asked) or (is_mapping(body) and body.get(self.told["unless"])):
            return
        among: Mapping[str, Sequence[str]] = self.told["among"]
        wanted = _span(fields, among[resource])
        if wanted is None:
            return
        for name, names in among.items():
            for other in state.store.every(name, asked.scope):
                taken = None if other is own or other.deleted else _span(other.fields, names)
                if taken and taken[0] == wanted[0] and taken[1] < wanted[2] and wanted[1] < taken[2]:
                    raise Refused(409, "The team member is busy at this time")


def _span(fields: Mapping[str, Any], names: Sequence[str]) -> tuple[str, datetime, datetime] | None:
    """Who is busy from when until when; None where that is not known."""
    who, start, length = (value_at(fields, name) for name in names)
    if who is None or not length or start is None:
        return None
    try:
        begin = datetime.fromisoformat(moment(start))
        return str(who), begin, begin + timedelta(seconds=float(length))
    except (ValueError, OverflowError):
        return None


class DeletesWith(Rule):
    """What belongs to something goes with it."""

    def delete(self, state: "Stateful", asked: "Asked", thing: "Thing") -> None:
        if not self.about(asked):
            return
        for other in state.store.every(self.told["also"], asked.scope):
            if str(value_at(other.fields, self.told["by"])) == thing.id and not other.deleted:
                other.deleted, other.changed = True, thing.changed


class Seats(Rule):
    """There is room for so many and no more."""

    def create(self, state: "Stateful", asked: "Asked", fields: Fields) -> None:
        if self.about(asked):
            self._check(state, asked, str(value_at(fields, self.told["by"])), _count(fields, self.told["each"]), None)

    def update(self, state: "Stateful", asked: "Asked", thing: "Thing", fields: Fields) -> None:
        if self.about(asked):
            self._check(state, asked, str(value_at(fields, self.told["by"])), _count(fields, self.told["each"]), thing)

    def _check(self, state: "Stateful", asked: "Asked", of: str, wanted: int, own: "Thing | None") -> None:
        holder = state.store.get(self.told["of"], asked.scope, of)
        most = holder.fields.get(self.told["most"]) if holder else None
        if most is None:
            return
        every = state.store.every(asked.part.resource.kept, asked.scope)
        others = [one for one in every if not one.deleted and one is not own]
        taken = sum(
            _count(one.fields, self.told["each"]) for one in others if str(value_at(one.fields, self.told["by"])) == of
        )
        if taken + wanted > most:
            raise Refused(422, f"There are {max(0, most - taken)} seats left")


class Counts(Rule):
    """A field says how many there are of what belongs to something."""

    def shown(self, state: "Stateful", asked: "Asked", thing: "Thing", known: Fields) -> None:
        if self.about(asked):
            every = state.store.every(self.told["of"], asked.scope)
            by = self.told["by"]
            here = [one.fields for one in every if not one.deleted and str(value_at(one.fields, by)) == thing.id]
            known[self.told["field"]] = sum(_count(one, self.told["each"]) for one in here)


def _count(fields: Mapping[str, Any], name: str) -> int:
    return int(fields.get(name) or 1)


class Moves(Rule):
    """Something is moved to another holder, if it and the other are as they have to be."""

    def action(self, state: "Stateful", asked: "Asked") -> Reply | None:
        if not self.about(asked):
            return None
        thing = state.found(asked)
        target = state.store.get(self.told["of"], asked.scope, str(asked.body[self.told["to"]]))
        if target is None or target.deleted:
            raise Refused(404, "Not found")
        for name, value in self.told["only"].items():
            if (thing.fields.get(name) or 0) != value:
                raise Refused(422, f"Only with {name} {value}")
        if moment(target.fields.get(self.told["future"])) < moment(state.store.now):
            raise Refused(422, "Only into the future")
        sent = {
            name: value for name, value in asked.body.items() if name not in (self.told["to"], *self.told["ignored"])
        }
        fields = {**thing.fields, **sent, self.told["by"]: int(target.id)}
        for name, place in asked.part.resource.inherits.items():
            fields[name] = target.fields.get(place)
        state.behaviours.update(state, asked, thing, fields)
        thing.fields, thing.changed = fields, state.store.tick()
        return state.reply(asked, thing)


class CreatesEach(Rule):
    """Several are created at once; who is refused is told beside those created, and the status is that of success."""

    def action(self, state: "Stateful", asked: "Asked") -> Reply | None:
        if not self.about(asked):
            return None
        every = asked.body if is_list(asked.body) else next(iter(asked.body.values()))
        made: list[Any] = []
        errors: list[dict[str, Any]] = []
        for index, one in enumerate(every):
            try:
                made.append(state.row(asked, state.create(asked, known_of_body(asked.part.resource, one))))
            except Refused as refused:
                errors.append(
                    {"index": index, "phone": one.get("phone"), "name": one.get("name"), "error": refused.message}
                )
        under = self.told.get("under")
        data: Any = {under: made, "errors": errors} if under else made
        return json_reply(about(asked.route).status, {"success": True, "data": data, "meta": {"errors": errors}})


class OnlyAsked(Rule):
    """A list shows the fields asked for, and but for them only what always comes."""

    def rows(self, state: "Stateful", asked: "Asked", rows: list[Any]) -> list[Any]:
        if not self.about(asked):
            return rows
        body: dict[str, Any] = asked.body or {}
        wanted: list[str] = body.get(self.told["asked"]) or []
        names = {*self.told["always"], *wanted}
        return [{name: value for name, value in row.items() if name in names} for row in rows]


class RefusesPast(Rule):
    """A time that is over is refused, unless it is said that what is deleted is wanted as well."""

    def before(self, state: "Stateful", asked: "Asked") -> None:
        if not self.about(asked):
            return
        start = asked.query.get(self.told["from"])
        if (
            start
            and moment(start) < moment(state.store.now)[: len(moment(start))]
            and not asked.query.get(self.told["unless"])
        ):
            raise Refused(422, "The time is in the past", {self.told["from"]: ["not in the past"]})


RULES: Mapping[str, type[Rule]] = {
    "adds_default": AddsDefault,
    "no_overlap": NoOverlap,
    "deletes_with": DeletesWith,
    "counts": Counts,
    "seats": Seats,
    "moves": Moves,
    "creates_each": CreatesEach,
    "only_asked": OnlyAsked,
    "refuses_past": RefusesPast,
}
