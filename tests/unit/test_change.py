"""Changing a few fields of a resource loses none of the others: random updates of every resource that is replaced."""

import inspect
import json
import os
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from random import Random as Source
from typing import Any

import pytest

from altegio import Altegio, AsyncAltegio, errors
from altegio.mock import MockServer
from altegio_core.operations.change import Change
from altegio_core.schema.carry import same
from altegio_core.schema.types import Array, Boolean, Integer, Map, Number, Object, Ref, Schema, String, Union
from altegio_core.schema.validate import check
from altegio_core.tooling.catalogue import catalogue
from altegio_core.tooling.example_values import ExampleMaker
from tests.unit.pocket import event, pocket

UPDATES = 10_000 if os.environ.get("ALTEGIO_THOROUGH") else 250
PACKAGES = ("altegio.v1", "altegio.v2", "altegio.developers", "altegio.booking")


def changes() -> dict[str, tuple[str, str, Change[Any]]]:
    """``v1.change_client`` → package, tag and how it is changed."""
    found = {}
    for package in PACKAGES:
        for operation in import_module(package).OPERATIONS.values():
            if operation.changes:
                module = import_module(f"{package}.api.{operation.tag}.{operation.changes}")
                found[f"{operation.api}.{operation.changes}"] = package, operation.tag, module.CHANGE
    return found


CHANGES = changes()


class Random:
    """Values that fit a schema, of a seeded source."""

    def __init__(self, package: str, seed: str) -> None:
        self._source = Source(seed)  # noqa: S311 - makes up examples
        self._maker = ExampleMaker(catalogue(package), full=True)

    def value(self, schema: Schema) -> Any:
        """A value; the example's where nothing else fits."""
        for _ in range(20):
            made = self._value(schema)
            if not any(check(schema, made)):
                return made
        return self._maker.make(schema)

    def some(self, names: list[str]) -> list[str]:
        return self._source.sample(names, self._source.randint(1, min(3, len(names))))

    def body(self, form: Object) -> dict[str, Any]:
        """A whole body: every field is something, so that each can be lost."""
        return {name: self.value(schema) for name, schema in form.properties.items()}

    def _value(self, schema: Schema) -> Any:
        source = self._source
        match schema:
            case Ref():
                return self._value(schema.model.SCHEMA)
            case Object():
                return {name: self.value(one) for name, one in schema.properties.items()}
            case Union():
                return self.value(source.choice(schema.options))
            case Array():
                items = {json.dumps(self.value(schema.items)) for _ in range(source.randint(1, 3))}
                return [json.loads(one) for one in sorted(items)]
            case Map():
                return {f"key-{source.randint(1, 9)}": "value"}
            case Boolean():
                return source.choice(schema.enum or (True, False))
            case Number():
                if schema.enum:
                    return source.choice(schema.enum)
                if schema.format or not isinstance(schema, Integer):
                    return self._maker.make(schema)
                low = int(schema.minimum if schema.minimum is not None else 1)
                step = int(schema.multiple_of or 1)
                return low + step * source.randint(1, 5)
            case String():
                if schema.enum:
                    return source.choice(schema.enum)
                made = self._maker.make(schema)
                plain = made == "text" or " " in str(made)
                return f"word {source.randint(1, 999)}" if plain and not schema.format else made
        return self._maker.make(schema)


class Subject:
    """One thing of a resource in the mock: what is kept of it is looked at behind the API's back."""

    def __init__(self, name: str, seed: int) -> None:
        self.package, self.tag, self.change = CHANGES[name]
        self.name, self.random = name.partition(".")[2], Random(self.package, f"{name} {seed}")
        self.mock = MockServer(state=True, seed=seed, behaviours={"busy_team_member": False})
        resources = catalogue(self.package).resources
        self.resource = next(
            one for one in resources.values() if self.change.write.operation.id in one.get("update", ())
        )

    def calls(self, client: Any, tag: str) -> Any:
        return getattr(getattr(client, self.package.partition(".")[2]), tag)

    def start(self, client: Any) -> None:
        """Create it, and put something into each of its fields."""
        parameters = [one for one in self.change.write.parameters if one.location == "path"]
        path = [self.random.value(one.schema) for one in parameters]
        if self.resource.get("create"):
            id = self.resource["create"][0]
            operation = import_module(self.package).OPERATIONS[id]
            endpoint = import_module(f"{self.package}.api.{operation.tag}.{id}").ENDPOINT
            schema = endpoint.body.schema
            form = schema.model.SCHEMA if isinstance(schema, Ref) else schema
            scope = [value for one, value in zip(parameters, path, strict=True) if one.name != self.change.id]
            getattr(self.calls(client, operation.tag), id)(*scope, body=self.random.body(form))
            thing = self.mock.snapshot()["things"][-1]
            own = [number for number, one in enumerate(parameters) if one.name == self.change.id]
            for number in own:
                path[number] = int(thing["id"])
        self.path = path
        self.put(client, self.random.body(self.change.body))

    def put(self, client: Any, body: dict[str, Any]) -> None:
        getattr(self.calls(client, self.tag), self.change.write.operation.id)(*self.path, body=body)

    def kept(self) -> dict[str, Any]:
        """What is kept, by the names of the body."""
        fields = self.mock.snapshot()["things"][-1]["fields"]
        held = {}
        for name in self.change.body.properties:
            inner = {one.partition(".")[2]: fields[one] for one in fields if one.startswith(f"{name}.")}
            if name not in self.change.commands:
                held[name] = inner or fields.get(name)
        return held


def lost(before: dict[str, Any], after: dict[str, Any], asked: dict[str, Any]) -> list[str]:
    """Fields that are not as they were, or as they were asked to be."""
    return [name for name in before if not same(asked.get(name, before[name]), after[name])]


def updated(name: str, number: int, *, asynchronous: bool) -> Iterator[tuple[list[str], list[str], dict[str, Any]]]:
    """What random updates lose with the change, and with a PUT of what is asked and required; and what was told."""
    subject = Subject(name, number)
    form = subject.change.body
    names = [one for one in form.properties if one not in subject.change.commands]
    module = import_module(f"{subject.package}.api.{subject.tag}.{subject.name}")
    python = dict(zip(form.properties, _arguments(module.request, form), strict=True))
    with pocket(subject.mock, asynchronous=asynchronous) as client:
        subject.start(client)
        method = getattr(subject.calls(client, subject.tag), subject.name)
        for _ in range(number):
            asked = {one: subject.random.value(form.properties[one]) for one in subject.random.some(names)}
            before, snapshot = subject.kept(), subject.mock.snapshot()
            given = dict(asked)
            try:
                told = method(*subject.path, **{python[one]: value for one, value in given.items()})
            except errors.IncompleteAnswerError as error:
                assert subject.mock.snapshot() == snapshot, "something was written all the same"
                given |= {one: before[one] for one in error.missing}
                told = method(*subject.path, **{python[one]: value for one, value in given.items()})
            after = subject.kept()
            subject.mock.load(snapshot)
            naive = {one: before[one] for one in form.required if before.get(one) is not None} | asked
            with suppress(errors.RequestValidationError):
                subject.put(client, naive)
            yield lost(before, after, asked), lost(before, subject.kept(), asked), told.fields
            subject.mock.load(snapshot)
            subject.put(client, subject.random.body(form))


def _arguments(request: Any, form: Object) -> list[str]:
    names = [name for name, one in inspect.signature(request).parameters.items() if one.kind is one.KEYWORD_ONLY]
    asked = [name for name in names if name not in ("drop", "options")]
    wire = {form.renamed.get(one, one): one for one in form.properties}
    return [next(name for name in asked if wire.get(name) == one or name == one) for one in form.properties]


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_no_field_is_lost(asynchronous: bool) -> None:
    each = -(-UPDATES // len(CHANGES))
    losses, naive, updates, fields = [], 0, 0, 0
    for name in CHANGES:
        for own, other, _ in updated(name, each, asynchronous=asynchronous):
            losses += [f"{name}: {one}" for one in own]
            naive += bool(other)
            fields += len(other)
            updates += 1
    print(
        f"{updates} updates of {len(CHANGES)} resources: {len(losses)} fields lost with change_…; "
        f"{naive} updates ({naive / updates:.0%}) and {fields} fields with a PUT of what is asked and required"
    )
    assert losses == []
    assert naive, "nothing is ever lost: the test proves nothing"


def test_what_became_of_each_field_is_told() -> None:
    with pocket(MockServer(state=True)) as altegio:
        made = altegio.v1.clients.create_client(1, body={"name": "Zoe", "phone": "13155550175", "comment": "tea"}).data
        told = altegio.v1.clients.change_client(1, made.id, name="Zoë")
        assert told.changed == ["name"]
        assert "comment" in told.kept
        assert told.data.comment == "tea"
        assert told.before["name"] == "Zoe"
        assert told.after["name"] == "Zoë"
        assert told.ignored == told.altered == []


def test_what_would_be_dropped_is_refused_and_nothing_is_written() -> None:
    mock = MockServer(state=True)
    with pocket(mock) as altegio:
        made = altegio.v2.events.create_event(
            1,
            body={
                **event(),
                "label_ids": [5],
                "technical_break_duration": 600,
            },
        ).data
        kept = mock.snapshot()
        with pytest.raises(errors.IncompleteAnswerError, match="technical_break_duration") as raised:
            altegio.v2.events.change_event(1, int(made.id), comment="bring tea")
        assert raised.value.missing == ("technical_break_duration",)
        assert mock.snapshot() == kept
        told = altegio.v2.events.change_event(1, int(made.id), comment="bring tea", technical_break_duration=600)
        assert told.fields["technical_break_duration"] == "unseen"
        assert told.fields["comment"] == "changed"
        assert mock.snapshot()["things"][0]["fields"]["label_ids"] == [5]
        for number, drop in enumerate((["technical_break_duration"], "technical_break_duration")):
            told = altegio.v2.events.change_event(1, int(made.id), comment=f"tea {number}", drop=drop)
            assert told.changed == ["comment"]


def test_a_field_to_let_go_that_is_none_is_told_before_anything_is_sent() -> None:
    mock = MockServer(state=True)
    with pocket(mock) as altegio, pytest.raises(TypeError, match=r"no field 'commnet'; did you mean comment\?"):
        altegio.v1.clients.change_client(1, 2, name="Zoe", drop=["commnet"])
    assert mock.requests == []


def test_what_the_server_ignores_is_told() -> None:
    mock = MockServer(state=True)
    with pocket(mock) as altegio:
        made = altegio.v1.clients.create_client(1, body={"name": "Zoe", "phone": "13155550175"}).data
        shown = altegio.v1.clients.get_client(1, made.id).to_dict()
        for _ in "ab":
            mock.answer("v1", "get_client", json=shown | {"success": True})
        told = altegio.v1.clients.change_client(1, made.id, name="Zoë")
        assert told.ignored == ["name"]


def test_a_race_between_the_two_reads_is_told() -> None:
    mock = MockServer(state=True)
    with pocket(mock) as altegio:
        made = altegio.v1.clients.create_client(1, body={"name": "Zoe", "phone": "13155550175", "comment": "tea"}).data
        shown = altegio.v1.clients.get_client(1, made.id).to_dict() | {"success": True}
        mock.answer("v1", "get_client", json=shown)
        after = json.loads(json.dumps(shown))
        after["data"] |= {"comment": "coffee", "name": "Zoë"}
        mock.answer("v1", "get_client", json=after)
        told = altegio.v1.clients.change_client(1, made.id, name="Zoë")
        assert (told.changed, told.altered) == (["name"], ["comment"])


def test_an_unknown_id_and_an_unknown_field_are_told() -> None:
    with pocket(MockServer(state=True)) as altegio:
        with pytest.raises(errors.NotFoundError):
            altegio.v1.clients.change_client(1, 5, name="Zoe")
        with pytest.raises(TypeError):
            altegio.v1.clients.change_client(1, 5, nam="Zoe")


def test_each_change_reads_and_writes_what_its_resource_says() -> None:
    assert len(CHANGES) > 20
    for name, (package, _, change) in CHANGES.items():
        resources = catalogue(package).resources
        resource = resources[name.partition(".change_")[2]]
        assert change.write.operation.id == resource["update"][0]
        assert change.read.operation.id in (*resource.get("read", ()), *resource.get("list", ()))


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_changes_are_in_help_stubs_and_signatures(asynchronous: bool) -> None:
    stubs = Path(import_module("altegio.v1").__file__ or "").with_name("methods.pyi").read_text()
    prefix = "Async" if asynchronous else ""
    assert f"change_client = {prefix}ChangeMethod(_change_client" in stubs
    client = (AsyncAltegio if asynchronous else Altegio)("partner", "user")
    clients = client.v1.clients
    assert "change_client" in dir(clients)
    assert "change_client" in str(inspect.getdoc(clients))
    told = inspect.signature(clients.change_client)
    assert {"location_id", "id", "name", "drop"} <= set(told.parameters)
    assert "Changed[" in str(told.return_annotation)
    assert "overwritten" in str(inspect.getdoc(clients.change_client))
    assert inspect.iscoroutinefunction(clients.change_client) == asynchronous
