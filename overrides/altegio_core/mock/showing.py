"""Writes stored things into answers."""

from collections.abc import Mapping, Sequence
from typing import Any

from altegio_core.base.types import class_of, is_dict, is_list
from altegio_core.mock.answers import about, envelope_of, example_maker
from altegio_core.mock.behaviours import Behaviours
from altegio_core.mock.believable import item_schema, known_of_path
from altegio_core.mock.forms import Forms
from altegio_core.mock.pages import counted, deal
from altegio_core.mock.reply import Reply, json_reply
from altegio_core.mock.resource import Asked, Parts, object_of
from altegio_core.mock.routes import Route
from altegio_core.mock.store import Scope, Store, Thing, as_number
from altegio_core.schema.types import ANY, Array, Null, Object, Schema
from altegio_core.tooling.example_values import ExampleMaker
from altegio_core.tooling.id_names import id_names
from altegio_core.tooling.resource import Resource


class Showing:
    """Writes things into answers.

    Args:
        parts: what each operation does.
        store: where things are kept.
        behaviours: rules beyond the description.
    """

    def __init__(self, parts: Parts, store: Store, behaviours: Behaviours) -> None:
        self._parts, self._store, self._behaviours = parts, store, behaviours
        self._known: dict[str, Forms] = {}
        self._templates: dict[tuple[str, str], Any] = {}
        self._known_derived: dict[tuple[str, str], dict[str, Any]] = {}
        self._known_emptied: dict[tuple[str, str, str], frozenset[str]] = {}

    def reply(self, asked: Asked, thing: Thing | None) -> Reply:
        """Returns the answer about one thing."""
        schema = asked.route.endpoint.response.data
        if thing is None or object_of(item_schema(schema)) is None:
            return done(asked.route)
        maker = example_maker(asked.route)
        shown = self.shown(asked, thing, asked.route)
        body = envelope_of(asked.route, maker)
        enveloped = asked.route.endpoint.response.enveloped and is_dict(body)
        listed = is_list(body.get("data") if enveloped else body)
        data = [shown] if listed else shown
        body = (
            counted({**body, "data": data}, 1)
            if enveloped and listed
            else {**body, "data": data}
            if enveloped
            else data
        )
        return json_reply(about(asked.route).status, body)

    def listed(self, asked: Asked, rows: Sequence[Mapping[str, Any]]) -> Reply:
        """An answer of what a rule knows, whatever it is about: one item of each row, or of a list's only one; the rest
        of each is empty."""
        route, schema = asked.route, asked.route.endpoint.response.data
        if isinstance(schema, Null) or type(schema) is Schema:
            return done(route)
        form = object_of(item_schema(schema))
        made = [row["id"] if form is None else self._of(route, form, row) for row in rows]
        body = envelope_of(route, example_maker(route))
        if isinstance(schema, Array):
            return json_reply(about(route).status, deal(route, asked.arguments, body, made))
        return json_reply(about(route).status, {**body, "data": made[0]})

    def _of(self, route: Route, form: Object, row: Mapping[str, Any]) -> Any:
        attributes = object_of(form.properties.get("attributes", ANY))
        names = {*form.properties, *(attributes.properties if attributes else ())}
        return self._forms(route).filled(
            None, item_schema(route.endpoint.response.data), self._template(route), row, names
        )

    def row(self, asked: Asked, thing: Thing) -> Any:
        """Returns a thing in the form of the answer to its creation, without what the answer in hand does not have."""
        resource = asked.part.resource
        made = self.shown(asked, thing, self._parts.route(resource, resource.create[0]))
        form = object_of(item_schema(asked.route.endpoint.response.data))
        has = form.properties if form and resource.id in form.properties else made
        return {name: value for name, value in made.items() if name in has}

    def gathered(
        self, asked: Asked, read: str, inside: str, says: Sequence[str], found: Sequence[tuple[Scope, Thing]]
    ) -> Reply:
        """Returns the answer about what has several things in it: a list of them, and some fields of the first."""
        route, whole = asked.route, self._template(asked.route)
        form = object_of(asked.route.endpoint.response.data)
        listed = form.properties[inside] if form else ANY
        schema = item_schema(listed)
        template = next(iter(whole[inside]), None) or example_maker(route).make(schema)
        resource = asked.part.resource
        other = self._parts.route(resource, read)
        rows: list[dict[str, Any]] = []
        for scope, thing in found:
            part = self._parts.of(other)
            if part is not None:
                path = {**dict(zip(part.scope, scope, strict=True)), part.id: thing.id}
                rows.append(self._written(Asked(other, part, path, {}, {}), thing, route, schema, template))
        own = {name: rows[0][name] for name in says}
        data = {"data": {**whole, **own, inside: rows}}
        return json_reply(about(route).status, {**envelope_of(route, example_maker(route)), **data})

    def shown(self, asked: Asked, thing: Thing, route: Route) -> Any:
        """Returns a thing in the form of an operation's answer."""
        schema = item_schema(route.endpoint.response.data)
        return self._written(asked, thing, route, schema, self._template(route))

    def _written(self, asked: Asked, thing: Thing, route: Route, schema: Schema, template: Any) -> Any:
        forms, resource = self._forms(route), asked.part.resource
        known = self._derived(resource)
        known |= known_of_path(None, {name: asked.path[name] for name in asked.part.scope})
        known |= {**thing.fields, resource.id: as_number(thing.id)}
        if resource.changed:
            known[resource.changed] = thing.changed + "+0000"
        if resource.created:
            known[resource.created] = thing.made + "+0000"
        known |= dict.fromkeys(resource.deleted.split(), thing.deleted)
        self._behaviours.shown(self._store, asked, thing, known)
        known |= self._beside(asked, object_of(schema), known)
        emptied = self._emptied(resource, route, template)
        if resource.inside and is_dict(template) and is_dict(template.get(resource.inside)):
            form = object_of(schema)
            inner = form.properties[resource.inside] if form else schema
            held = forms.filled(resource, inner, template[resource.inside], known, emptied)
            return {**template, "id": known["id"], resource.inside: held}
        return forms.filled(resource, schema, template, known, emptied)

    def _emptied(self, resource: Resource, route: Route, template: Any) -> frozenset[str]:
        """Returns the fields of an answer that are empty where they are not known."""
        key = resource.package, resource.name, route.operation.id
        if key not in self._known_emptied:
            every = frozenset[str]() if resource.single else self._parts.described(resource) | _others(template)
            self._known_emptied[key] = every
        return self._known_emptied[key]

    def _derived(self, resource: Resource) -> dict[str, Any]:
        """Returns fields that no body gives and no rule knows, the same in every answer: as the first published one of
        them has it. Ids are left to each answer, unless they are known to be the server's."""
        key = resource.package, resource.name
        if key not in self._known_derived:
            found, unlike = dict[str, Any](), set[str]()
            routes = [] if resource.single else list(self._parts.showing(resource))
            for route in sorted(routes, key=lambda one: not about(one).answer):
                template = self._template(route)
                for name, value in _flat(template).items() if is_dict(template) else ():
                    first = found.setdefault(name, value)
                    if (
                        is_dict(value)
                        or is_list(value)
                        or (None not in (first, value) and _kind(first) is not _kind(value))
                    ):
                        unlike.add(name)
            placed = {place for name in resource.fields for place in resource.places(name)}
            others = {"id", "type", *unlike, *placed, *self._parts.described(resource)}
            self._known_derived[key] = {
                name: value
                for name, value in found.items()
                if name not in others and (name in resource.derived or not name.endswith("_id"))
            }
        return dict(self._known_derived[key])

    def _beside(self, asked: Asked, form: Object | None, known: Mapping[str, Any]) -> dict[str, Any]:
        """Returns the objects that an answer has beside ids, from the stored things with these ids."""
        found: dict[str, Any] = {}
        for name, schema in form.properties.items() if form else ():
            if is_list(many := known.get(name)):
                found[name] = [self._kept(asked, name.removesuffix("s"), item_schema(schema), one) for one in many]
                continue
            inside, names = object_of(schema), id_names(f"{name}_id")
            id = next((known[one] for one in names if known.get(one)), None)
            if id is None or name in known or inside is None or "id" not in inside.properties:
                continue
            kinds = (one.removesuffix("_id") for one in names)
            kept = [one for kind in kinds if (one := self._store.get(kind, asked.scope, str(id))) and not one.deleted]
            if kept:
                has = {field: value for field, value in kept[0].fields.items() if field in inside.properties}
                found[name] = {**has, "id": id}
        return found

    def _kept(self, asked: Asked, kind: str, schema: Schema, item: Any) -> Any:
        """Returns an item of a list, with the fields of the stored thing that has its id."""
        inside, id = object_of(schema), item.get("id") if is_dict(item) else None
        thing = self._store.get(kind, asked.scope, str(id)) if inside and id else None
        if inside is None or thing is None or thing.deleted:
            return item
        return {name: value for name, value in thing.fields.items() if name in inside.properties} | item

    def _forms(self, route: Route) -> Forms:
        if route.package not in self._known:
            self._known[route.package] = Forms(example_maker(route), bare=True)
        return self._known[route.package]

    def _template(self, route: Route) -> Any:
        key = route.package, route.operation.id
        if key not in self._templates:
            self._templates[key] = _template(route, example_maker(route))
        return self._templates[key]


def _flat(template: dict[str, Any]) -> dict[str, Any]:
    """Returns the fields of an example with those of its attributes."""
    inner = template.get("attributes")
    return {**template, **inner} if is_dict(inner) else template


def _kind(value: Any) -> type:
    """Returns the type of a value; numbers, their digits and truth values are of one."""
    return int if isinstance(value, int | float) or (isinstance(value, str) and value.isdigit()) else class_of(value)


def _others(template: Any) -> frozenset[str]:
    """Returns the fields of an example that list things of other kinds, which are not those of another thing."""
    return frozenset(
        name
        for name, value in (_flat(template).items() if is_dict(template) else ())
        if is_list(value) and any(map(is_dict, value))
    )


def done(route: Route) -> Reply:
    """Returns the published answer of an operation that shows no thing."""
    described = about(route)
    if described.status == 204 or not (described.answer or described.success):
        return Reply(described.status)
    return json_reply(described.status, envelope_of(route, example_maker(route)))


def _template(route: Route, maker: ExampleMaker) -> Any:
    """Returns the example of one thing in the operation's answer."""
    body, endpoint = envelope_of(route, maker), route.endpoint
    data = body.get("data") if endpoint.response.enveloped and is_dict(body) else body
    if is_list(data):
        return data[0] if data else maker.make(item_schema(endpoint.response.data))
    return data if is_dict(data) else maker.make(item_schema(endpoint.response.data))
