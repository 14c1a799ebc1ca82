"""Answers of the mock with state: what is created can be read, listed, changed and deleted."""

from collections.abc import Mapping
from typing import Any

from altegio_core.base.types import class_of, is_mapping
from altegio_core.mock.answers import about, envelope_of, example_maker
from altegio_core.mock.behaviours import Behaviours, Refused, missing
from altegio_core.mock.believable import known_of_body
from altegio_core.mock.filters import fits, moment, shows_deleted, value_at
from altegio_core.mock.pages import deal
from altegio_core.mock.reply import Reply, json_reply
from altegio_core.mock.resource import Asked, Part, Parts
from altegio_core.mock.routes import Route
from altegio_core.mock.showing import Showing, done
from altegio_core.mock.store import Store, Thing, as_number
from altegio_core.tooling.catalogue import catalogue


class Stateful:
    """Answers from the store.

    Args:
        parts: what each operation does.
        store: where things are kept.
        behaviours: rules beyond the description.
    """

    def __init__(self, parts: Parts, store: Store, behaviours: Behaviours) -> None:
        self.parts, self.store, self.behaviours = parts, store, behaviours
        self.showing = Showing(parts, store, behaviours)

    def answer(
        self, route: Route, part: Part, path: Mapping[str, Any], query: Mapping[str, Any], arguments: Mapping[str, Any]
    ) -> Reply | None:
        """Returns the answer; None if the operation is about no stored thing."""
        asked = Asked(route, part, path, query, arguments)
        if not all(name in asked.path for name in asked.part.scope):
            return None
        with self.store.lock:
            try:
                return self._answer(asked)
            except Refused as refused:
                return refused.reply

    def _answer(self, asked: Asked) -> Reply | None:
        self._require_parent(asked)
        self.behaviours.before(self, asked)
        if (own := self.behaviours.action(self, asked)) is not None or not asked.part.resource.store:
            return own
        role = asked.part.role
        if role == "list":
            return self._list(asked)
        if asked.part.resource.single:
            return self._single(asked)
        if role == "create":
            return self.showing.reply(asked, self.create(asked, known_of_body(asked.part.resource, asked.body)))
        thing = self.found(asked) if asked.part.id and role != "action" else None
        if role == "read":
            return self.showing.reply(asked, thing)
        if role == "update" and thing is not None:
            self.write(asked, thing)
            return self.showing.reply(asked, thing)
        if role == "delete" and thing is not None:
            self.remove(asked, thing)
            return done(asked.route)
        return None

    def found(self, asked: Asked) -> Thing:
        """Returns the thing the path names.

        Raises:
            Refused: there is none, or it was deleted.
        """
        resource = asked.part.resource
        thing = self.store.get(resource.kept, asked.scope, str(asked.path[asked.part.id]))
        gone = thing is not None and thing.deleted and not (resource.soft == "read" and asked.part.role == "read")
        other = thing is not None and asked.link is not None and str(thing.fields.get(resource.link)) != asked.link
        if thing is None or gone or other:
            raise missing(resource.name, str(asked.path[asked.part.id]), thing)
        return thing

    def create(self, asked: Asked, fields: dict[str, Any]) -> Thing:
        """Stores a new thing."""
        part, resource = asked.part, asked.part.resource
        extra = {name: value for name, value in asked.path.items() if name not in part.scope}
        fields = {**resource.initial, **extra, **fields}
        if asked.link is not None:
            fields[resource.link] = as_number(asked.link)
            for name, place in resource.inherits.items():
                parent = self.parent(asked)
                if parent is not None and place in parent.fields:
                    fields.setdefault(name, parent.fields[place])
        self.behaviours.create(self, asked, fields)
        own = str(fields[resource.natural]) if resource.natural and fields.get(resource.natural) is not None else None
        return self.store.add(resource.kept, asked.scope, fields, own)

    def write(self, asked: Asked, thing: Thing) -> None:
        """Changes a thing as the resource's PUT does: replaces all fields of a body, or those sent."""
        resource = asked.part.resource
        sent = known_of_body(resource, asked.body)
        fields = dict(thing.fields)
        if resource.put != "merges":
            kept = {resource.link, *resource.inherits, *resource.initial, resource.natural}
            for name in self.parts.writable(resource) - kept:
                fields.pop(name, None)
        fields |= sent
        self.behaviours.update(self, asked, thing, fields)
        thing.fields = fields
        thing.changed = self.store.tick()
        self.behaviours.changed(self, asked, thing)

    def remove(self, asked: Asked, thing: Thing) -> None:
        """Deletes a thing; lists that include deleted things still have it."""
        thing.deleted = True
        thing.changed = self.store.tick()
        self.behaviours.delete(self, asked, thing)

    def parent(self, asked: Asked) -> Thing | None:
        """Returns the thing it belongs to, if it is stored."""
        resource = asked.part.resource
        values = tuple(str(asked.path[name]) for name in asked.part.scope)
        if not resource.parent or len(values) < 2:
            return None
        return self.store.get(resource.parent, values[:-1], values[-1])

    def _require_parent(self, asked: Asked) -> None:
        resource = asked.part.resource
        if len(asked.part.scope) < 2 or resource.parent not in catalogue(resource.package).resources:
            return
        parent = self.parts.named(resource.package, resource.parent)
        if len(self.parts.scope(parent)) != len(asked.part.scope) - 1:
            return  # identified by more than their scope
        thing = self.parent(asked)
        if parent.create and parent.store and (thing is None or thing.deleted):
            raise missing(parent.name, str(asked.path[asked.part.scope[-1]]), thing)

    def _single(self, asked: Asked) -> Reply:
        resource = asked.part.resource
        thing = self.store.get(resource.kept, asked.scope, "") or self.store.add(resource.kept, asked.scope, {}, "")
        if asked.part.role in ("update", "create"):
            thing.fields = {} if resource.put != "merges" and thing.fields else thing.fields
            thing.fields |= known_of_body(resource, asked.body)
            thing.changed = self.store.tick()
        return self.showing.reply(asked, thing)

    def _list(self, asked: Asked) -> Reply:
        resource = asked.part.resource
        deleted = shows_deleted(resource.filters, asked.query)
        rows: list[Any] = []
        for thing in self.store.every(resource.kept, asked.scope):
            if (thing.deleted and not deleted) or not self.behaviours.lists(asked, thing):
                continue
            row = self.showing.shown(asked, thing, asked.route)
            if fits({**thing.fields, **row}, resource.filters, asked.query) and self._of_path(asked, thing, row):
                rows.append(row)
        if resource.order:
            rows.sort(key=lambda row: moment(value_at(row, resource.order)))
        rows = self.behaviours.rows(self, asked, _ordered(rows, asked.body))
        body = deal(asked.route, asked.arguments, envelope_of(asked.route, example_maker(asked.route)), rows)
        return json_reply(about(asked.route).status, body)

    def _of_path(self, asked: Asked, thing: Thing, row: Any) -> bool:
        """Returns whether it matches the further ids in a list's path; 0 matches all."""
        further = {name: value for name, value in asked.path.items() if name not in asked.part.scope}
        for name, value in further.items():
            has = thing.id if name in ("id", asked.part.resource.path_id) else value_at(row, name)
            if str(value) != "0" and has is not None and str(has) != str(value):
                return False
        return True


def _ordered(rows: list[Any], body: Any) -> list[Any]:
    order = body.get("order_by") if is_mapping(body) else None
    if not order:
        return rows
    down = str(body.get("order_by_direction", "")).upper() == "DESC"
    return sorted(rows, key=lambda row: (str(class_of(value_at(row, order))), value_at(row, order) or 0), reverse=down)
