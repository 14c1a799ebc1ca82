"""Rules for operations that are not a create, read, list, update or delete of one thing."""

from typing import TYPE_CHECKING, Any

from altegio_core.base.types import is_list
from altegio_core.mock.answers import about
from altegio_core.mock.behaviours.rule import Refused, Rule, missing
from altegio_core.mock.believable import known_of_body
from altegio_core.mock.filters import moment, value_at
from altegio_core.mock.reply import Reply, json_reply
from altegio_core.mock.store import as_number

if TYPE_CHECKING:
    from altegio_core.mock.resource import Asked
    from altegio_core.mock.stateful import Stateful
    from altegio_core.mock.store import Thing


class Moves(Rule):
    """Moves a thing to another holder, if both meet the conditions."""

    def action(self, state: "Stateful", asked: "Asked") -> Reply | None:
        if not self.about(asked):
            return None
        thing = state.found(asked)
        target = state.store.get(self.config["of"], asked.scope, str(asked.body[self.config["to"]]))
        if target is None or target.deleted:
            raise missing(self.config["of"], str(asked.body[self.config["to"]]), target)
        for name, value in self.config["only"].items():
            if (thing.fields.get(name) or 0) != value:
                raise Refused(422, f"Only with {name} {value}")
        if moment(target.fields.get(self.config["future"])) < moment(state.store.now):
            raise Refused(422, "Only into the future")
        sent = {
            name: value
            for name, value in asked.body.items()
            if name not in (self.config["to"], *self.config["ignored"])
        }
        fields = {**thing.fields, **sent, self.config["by"]: as_number(target.id)}
        for name, place in asked.part.resource.inherits.items():
            fields[name] = target.fields.get(place)
        state.behaviours.update(state, asked, thing, fields)
        thing.fields, thing.changed = fields, state.store.tick()
        return state.showing.reply(asked, thing)


class CreatesEach(Rule):
    """Creates several things at once; the answer lists refused ones beside the created ones, with a success status."""

    def action(self, state: "Stateful", asked: "Asked") -> Reply | None:
        if not self.about(asked):
            return None
        every = asked.body if is_list(asked.body) else next(iter(asked.body.values()))
        made: list[Any] = []
        errors: list[dict[str, Any]] = []
        for index, one in enumerate(every):
            try:
                fields = known_of_body(asked.part.resource, one)
                for name, parts in self.config.get("puts_into", {}).items():
                    fields[name] = {part: fields.pop(part) for part in parts if part in fields}
                made.append(state.showing.row(asked, state.create(asked, fields)))
            except Refused as refused:
                errors.append(
                    {"index": index, "phone": one.get("phone"), "name": one.get("name"), "error": refused.message}
                )
        under = self.config.get("under")
        data: Any = {under: made, "errors": errors} if under else made
        return json_reply(about(asked.route).status, {"success": True, "data": data, "meta": {"errors": errors}})


class Duplicates(Rule):
    """Copies a thing to several times, alone or with what belongs to it; if one copy is refused, all are."""

    def action(self, state: "Stateful", asked: "Asked") -> Reply | None:
        if not self.about(asked):
            return None
        source = state.found(asked)
        things: list[Thing] = []
        kept, before = asked.part.resource.kept, state.store.snapshot()
        try:
            for time in asked.body[self.config["times"]]:
                fields = {**source.fields, self.config["to"]: time}
                state.behaviours.create(state, asked, fields)
                things.append(state.store.add(kept, asked.scope, fields))
        except Refused:
            state.store.load(before)
            raise
        if asked.body.get(self.config["content"]) == self.config["with"]:
            for thing in things:
                self._copy_bookings(state, asked, source, thing)
        rows = [state.showing.shown(asked, thing, asked.route) for thing in things]
        return json_reply(about(asked.route).status, {"data": rows})

    def _copy_bookings(self, state: "Stateful", asked: "Asked", source: "Thing", copy: "Thing") -> None:
        kept, by = self.config["also"], self.config["by"]
        for one in state.store.every(kept, asked.scope):
            if one.deleted or str(value_at(one.fields, by)) != source.id:
                continue
            fields = {**one.fields, by: as_number(copy.id)}
            for name, place in self.config["follows"].items():
                fields[name] = copy.fields.get(place)
            for name, of in self.config["own"].items():
                fields[name] = int(state.store.next_id(of))
            state.store.add(kept, asked.scope, {**fields, **self.config["anew"]})


class Gathers(Rule):
    """Shows the things that share a number, in any scope, as parts of one, which has some fields of the first."""

    def action(self, state: "Stateful", asked: "Asked") -> Reply | None:
        if not self.about(asked):
            return None
        own, kept = str(asked.path[asked.part.id]), self.config["of"]
        found = [
            (scope, thing)
            for scope, thing in state.store.anywhere(kept)
            if not thing.deleted and str(value_at(thing.fields, self.config["by"])) == own
        ]
        if not found:
            raise missing(asked.part.resource.name, own, None)
        return state.showing.gathered(asked, self.config["read"], self.config["in"], self.config["says"], found)


class Sets(Rule):
    """Sets some fields, to values sent or to values from the rule, and keeps the others."""

    def action(self, state: "Stateful", asked: "Asked") -> Reply | None:
        if not self.about(asked):
            return None
        thing = state.found(asked)
        sent = {name: asked.body[name] for name in self.config.get("fields", ())}
        thing.fields = {**thing.fields, **sent, **self.config.get("values", {})}
        thing.changed = state.store.tick()
        return state.showing.reply(asked, thing)
