"""The answers of the mock that keeps state: what is created can be read, listed, changed and deleted."""

from collections.abc import Mapping
from threading import RLock
from typing import Any

from attrs import frozen

from altegio_core.base.types import UNSET, class_of, is_dict, is_list, is_mapping
from altegio_core.mock.answers import about, envelope_of, example_maker
from altegio_core.mock.behaviours import Behaviours, Refused
from altegio_core.mock.believable import item_schema, known_of_body, known_of_path
from altegio_core.mock.filters import fits, moment, shows_deleted, value_at
from altegio_core.mock.forms import Forms
from altegio_core.mock.pages import deal
from altegio_core.mock.reply import Reply, json_reply
from altegio_core.mock.resource import Part, Parts, object_of
from altegio_core.mock.routes import Route
from altegio_core.mock.store import Scope, Store, Thing
from altegio_core.tooling.catalogue import catalogue
from altegio_core.tooling.example_values import ExampleMaker


@frozen
class Asked:
    """A right request to an operation on something that is kept.

    Attributes:
        route: the operation.
        part: what it does to which resource.
        path, query: by name on the wire.
        arguments: by name in Python.
        body: the body; None without one.
    """

    route: Route
    part: Part
    path: Mapping[str, Any]
    query: Mapping[str, Any]
    arguments: Mapping[str, Any]

    @property
    def body(self) -> Any:
        body = self.arguments.get("body", UNSET)
        return None if body is UNSET else body

    @property
    def scope(self) -> Scope:
        """Whose things they are."""
        values = tuple(str(self.path[name]) for name in self.part.scope)
        return values[:-1] if self.part.resource.link else values

    @property
    def link(self) -> str | None:
        """Which of the parent's things, where things of several parents are kept together."""
        return str(self.path[self.part.scope[-1]]) if self.part.resource.link else None


class Stateful:
    """Answers from what is kept.

    Args:
        parts: what each operation does.
        store: where things are kept.
        behaviours: rules beyond the description.
    """

    def __init__(self, parts: Parts, store: Store, behaviours: Behaviours) -> None:
        self.parts, self.store, self.behaviours = parts, store, behaviours
        self._lock = RLock()
        self._known: dict[str, Forms] = {}
        self._templates: dict[tuple[str, str], Any] = {}

    def answer(self, asked: Asked) -> Reply | None:
        """The answer; None where the operation is about nothing that is kept."""
        if not all(name in asked.path for name in asked.part.scope):
            return None
        with self._lock:
            try:
                return self._answer(asked)
            except Refused as refused:
                return refused.reply

    def _answer(self, asked: Asked) -> Reply | None:
        self._require_parent(asked)
        self.behaviours.before(self, asked)
        role = asked.part.role
        if role == "list":
            return self._list(asked)
        if asked.part.resource.single:
            return self._single(asked)
        if role == "create":
            return self.reply(asked, self.create(asked, known_of_body(asked.part.resource, asked.body)))
        thing = self.found(asked) if asked.part.id and role != "action" else None
        if role == "read":
            return self.reply(asked, thing)
        if role == "update" and thing is not None:
            self.write(asked, thing)
            return self.reply(asked, thing)
        if role == "delete" and thing is not None:
            self.remove(asked, thing)
            return json_reply_of(asked.route, UNSET)
        return self.behaviours.action(self, asked)

    def found(self, asked: Asked) -> Thing:
        """The thing the path names.

        Raises:
            Refused: there is none, or no more.
        """
        resource = asked.part.resource
        thing = self.store.get(resource.kept, asked.scope, str(asked.path[asked.part.id]))
        gone = thing is not None and thing.deleted and not (resource.soft == "read" and asked.part.role == "read")
        other = thing is not None and asked.link is not None and str(thing.fields.get(resource.link)) != asked.link
        if thing is None or gone or other:
            raise Refused(404, "Not found")
        return thing

    def create(self, asked: Asked, fields: dict[str, Any]) -> Thing:
        """Keep something new."""
        part, resource = asked.part, asked.part.resource
        extra = {name: value for name, value in asked.path.items() if name not in part.scope}
        fields = {**resource.initial, **extra, **fields}
        if asked.link is not None:
            fields[resource.link] = _number(asked.link)
            for name, place in resource.inherits.items():
                parent = self.parent(asked)
                if parent is not None and place in parent.fields:
                    fields.setdefault(name, parent.fields[place])
        self.behaviours.create(self, asked, fields)
        own = str(fields[resource.natural]) if resource.natural and fields.get(resource.natural) is not None else None
        return self.store.add(resource.kept, asked.scope, fields, own)

    def write(self, asked: Asked, thing: Thing) -> None:
        """Change something as the resource's PUT does: all fields that bodies have are replaced, or those sent."""
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

    def remove(self, asked: Asked, thing: Thing) -> None:
        """Delete something; it stays to be listed by those who ask for what is deleted."""
        thing.deleted = True
        thing.changed = self.store.tick()
        self.behaviours.delete(self, asked, thing)

    def parent(self, asked: Asked) -> Thing | None:
        """The thing it belongs to, where that is kept."""
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
            return  # told apart by more than whose they are
        thing = self.parent(asked)
        if parent.create and parent.store and (thing is None or thing.deleted):
            raise Refused(404, "Not found")

    def _single(self, asked: Asked) -> Reply:
        resource = asked.part.resource
        thing = self.store.get(resource.kept, asked.scope, "") or self.store.add(resource.kept, asked.scope, {}, "")
        if asked.part.role in ("update", "create"):
            thing.fields = {} if resource.put != "merges" and thing.fields else thing.fields
            thing.fields |= known_of_body(resource, asked.body)
            thing.changed = self.store.tick()
        return self.reply(asked, thing)

    def _list(self, asked: Asked) -> Reply:
        resource, schema, forms = asked.part.resource, asked.route.endpoint.response.data, self._forms(asked.route)
        deleted = shows_deleted(resource.filters, asked.query)
        template = self._template(asked.route)
        rows: list[Any] = []
        for thing in self.store.every(resource.kept, asked.scope):
            if thing.deleted and not deleted:
                continue
            row = self.shown(asked, thing, forms, item_schema(schema), template)
            if fits(row, resource.filters, asked.query) and self._of_path(asked, thing, row):
                rows.append(row)
        if resource.order:
            rows.sort(key=lambda row: moment(value_at(row, resource.order)))
        rows = self.behaviours.rows(self, asked, _ordered(rows, asked.body))
        body = deal(asked.route, asked.arguments, envelope_of(asked.route, example_maker(asked.route)), rows)
        return json_reply(about(asked.route).status, body)

    def _of_path(self, asked: Asked, thing: Thing, row: Any) -> bool:
        """Whether it is what further ids of a list's path ask for; 0 asks for all."""
        further = {name: value for name, value in asked.path.items() if name not in asked.part.scope}
        for name, value in further.items():
            has = thing.id if name in ("id", asked.part.resource.path_id) else value_at(row, name)
            if str(value) != "0" and has is not None and str(has) != str(value):
                return False
        return True

    def reply(self, asked: Asked, thing: Thing | None) -> Reply:
        """The answer about one thing."""
        schema = asked.route.endpoint.response.data
        if thing is None or object_of(item_schema(schema)) is None:
            return json_reply_of(asked.route, UNSET)
        maker = example_maker(asked.route)
        shown = self.shown(asked, thing, self._forms(asked.route), item_schema(schema), self._template(asked.route))
        body = envelope_of(asked.route, maker)
        enveloped = asked.route.endpoint.response.enveloped and is_dict(body)
        listed = is_list(body.get("data") if enveloped else body)
        data = [shown] if listed else shown
        return json_reply(about(asked.route).status, {**body, "data": data} if enveloped else data)

    def row(self, asked: Asked, thing: Thing) -> Any:
        """A thing in the form that creating it answers with."""
        resource = asked.part.resource
        route = self.parts.route(resource, resource.create[0])
        schema = item_schema(route.endpoint.response.data)
        return self.shown(asked, thing, self._forms(route), schema, self._template(route))

    def shown(self, asked: Asked, thing: Thing, forms: Forms, schema: Any, template: Any) -> Any:
        """A thing in the form of an operation's answer."""
        resource = asked.part.resource
        known = known_of_path(None, {name: asked.path[name] for name in asked.part.scope})
        known |= {**thing.fields, resource.id: _number(thing.id)}
        if resource.changed:
            known[resource.changed] = thing.changed + "+0000"
        if resource.created:
            known[resource.created] = thing.made + "+0000"
        if resource.deleted:
            known[resource.deleted] = thing.deleted
        self.behaviours.shown(self, asked, thing, known)
        emptied = () if resource.single else self.parts.writable(resource)
        if resource.inside and is_dict(template) and is_dict(template.get(resource.inside)):
            form = object_of(schema)
            inner = form.properties[resource.inside] if form else schema
            held = forms.filled(resource, inner, template[resource.inside], known, emptied)
            return {**template, "id": known["id"], resource.inside: held}
        return forms.filled(resource, schema, template, known, emptied)

    def _forms(self, route: Route) -> Forms:
        if route.package not in self._known:
            self._known[route.package] = Forms(example_maker(route))
        return self._known[route.package]

    def _template(self, route: Route) -> Any:
        key = route.package, route.operation.id
        if key not in self._templates:
            self._templates[key] = _template(route, example_maker(route))
        return self._templates[key]


def json_reply_of(route: Route, body: Any) -> Reply:
    """The answer as published, or with another body."""
    told = about(route)
    if body is UNSET and (told.status == 204 or not (told.answer or told.success)):
        return Reply(told.status)
    if body is UNSET:
        body = envelope_of(route, example_maker(route))
    return json_reply(told.status, body)


def _template(route: Route, maker: ExampleMaker) -> Any:
    """One thing as the operation's answer has it."""
    body, endpoint = envelope_of(route, maker), route.endpoint
    data = body.get("data") if endpoint.response.enveloped and is_dict(body) else body
    if is_list(data):
        return data[0] if data else maker.make(item_schema(endpoint.response.data))
    return data if is_dict(data) else maker.make(item_schema(endpoint.response.data))


def _ordered(rows: list[Any], body: Any) -> list[Any]:
    order = body.get("order_by") if is_mapping(body) else None
    if not order:
        return rows
    down = str(body.get("order_by_direction", "")).upper() == "DESC"
    return sorted(rows, key=lambda row: (str(class_of(value_at(row, order))), value_at(row, order) or 0), reverse=down)


def _number(id: str) -> Any:
    return int(id) if id.isdigit() else id
