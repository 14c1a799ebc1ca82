"""The stateful mock against models of what is documented: Hypothesis makes up the sequences of calls."""

import os
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import pytest
from attrs import field, frozen
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule, run_state_machine_as_test

from altegio import errors, v1, v2
from altegio.mock import MockServer
from tests.support.functions import sent_as
from tests.unit.pocket import booking, event, pocket

SEQUENCES = 10_000 if os.environ.get("ALTEGIO_THOROUGH") else 40
STEPS = 12
OPERATIONS = {"v1": v1.OPERATIONS, "v2": v2.OPERATIONS}
NOTHING: tuple[Any, ...] = (None, "", 0, [], {}, False)

words = st.sampled_from(["tea", "Zoe", "a b", "é", "x" * 40, "0", "-"])
whole = st.integers(0, 999)


@frozen
class Group:
    """A kind of thing that is created, read, listed, replaced and deleted.

    Attributes:
        api, tag: where its operations are.
        operations: create, read, list, update and delete; those there are not are empty.
        required, optional: fields of the bodies.
        scope: what stands before the id in each path.
        id: where the id is in an answer.
        shown: field of the body → where an answer shows it, if not under its name.
        order: field of the body its list goes by; empty for the order of creation.
    """

    api: str
    tag: str
    operations: tuple[str, str, str, str, str]
    required: dict[str, st.SearchStrategy[Any]]
    optional: dict[str, st.SearchStrategy[Any]] = field(factory=dict)
    scope: tuple[Any, ...] = (1,)
    id: str = "id"
    shown: dict[str, str] = field(factory=dict)
    order: str = ""

    def bodies(self) -> st.SearchStrategy[dict[str, Any]]:
        return st.fixed_dictionaries(self.required, optional=self.optional)

    def read_of(self, answer: Any) -> dict[str, Any]:
        """The fields of a thing, wherever its API puts them."""
        data = answer[0] if isinstance(answer, list) else answer
        plain: dict[str, Any] = data.to_dict()
        return {**plain.get("attributes", plain), "id": plain[self.id]}


TEAM_MEMBER = sent_as("v1", "create_appointment", "staff_id")
PHONE = st.sampled_from(["13155550175", "13155550176"])
GROUPS = {
    "clients": Group(
        "v1",
        "clients",
        ("create_client", "get_client", "deprecated_get_client_list", "update_client", "delete_client"),
        {"name": words, "phone": PHONE},
        {"surname": words, "comment": words, "spent": whole, "balance": whole, "discount": st.integers(0, 100)},
    ),
    "service_categories": Group(
        "v1",
        "services",
        ("create_service_category", "get_service_category", "", "update_service_category", "delete_service_category"),
        {"title": words},
        {"api_id": words, "weight": whole, "staff": st.lists(whole, max_size=2)},
    ),
    "services": Group(
        "v1",
        "services",
        ("create_service", "get_service", "get_service_list", "deprecated_update_service_by_id", "delete_service"),
        {"title": words, "category_id": whole},
        {"comment": words, "price_min": whole, "price_max": whole, "active": st.sampled_from([0, 1]), "weight": whole},
    ),
    "products": Group(
        "v1",
        "products",
        ("create_product", "get_product", "get_products_list", "update_product", "delete_product"),
        {"title": words, "category_id": whole, "sale_unit_id": whole, "service_unit_id": whole},
        {"cost": whole, "critical_amount": whole, "barcode": words},
        id="good_id",
        shown={"sale_unit_id": "unit_id", "category_id": ""},
    ),
    "money": Group(
        "v1",
        "payments",
        (
            "create_financial_transaction",
            "get_financial_transaction",
            "get_transactions",
            "update_financial_transaction",
            "delete_financial_transaction",
        ),
        {"amount": whole},
        {"comment": words, "client_id": st.integers(1, 9), "account_id": st.integers(1, 9)},
        shown={"client_id": "client.id", "account_id": "account.id"},
    ),
    "positions": Group(
        "v2",
        "team_members",
        ("create_position", "get_position", "list_positions", "update_position", "delete_position"),
        {"title": words},
        {"description": words},
    ),
    "appointments": Group(
        "v1",
        "appointments",
        ("create_appointment", "get_appointment", "get_appointment_list", "update_appointment", "delete_appointment"),
        {
            TEAM_MEMBER: st.integers(1, 9),
            "services": st.just([{"id": 3}]),
            "client": st.fixed_dictionaries({"name": words, "phone": PHONE}),
            "datetime": st.integers(0, 20).map(lambda day: f"2026-12-{day + 1:02}T10:00:00"),
            "seance_length": st.sampled_from([1800, 3600]),
            "save_if_busy": st.just(True),
        },
        {"comment": words, "api_id": words},
        shown={"services": "", "save_if_busy": "", "client": "", TEAM_MEMBER: "staff_id"},
        order="datetime",
    ),
}


class Kept(RuleBasedStateMachine):
    """Things of one group against a dictionary: id → fields as last written."""

    group: Group
    mock: MockServer
    client: Any

    def __init__(self) -> None:
        super().__init__()
        self.mock.reset()
        self.model: dict[int, dict[str, Any]] = {}
        self.gone: set[int] = set()

    def call(self, role: int, *path: Any, **given: Any) -> Any:
        tag = getattr(getattr(self.client, self.group.api), self.group.tag)
        return getattr(tag, self.group.operations[role])(*self.group.scope, *path, **given)

    @rule(data=st.data())
    def create(self, data: st.DataObject) -> None:
        body = data.draw(self.group.bodies())
        made = self.group.read_of(self.call(0, body=body).data)
        id = int(made["id"])
        assert id not in self.model | dict.fromkeys(self.gone)
        self.model[id] = body
        self.check(made, body)

    @precondition(lambda self: self.model)
    @rule(data=st.data())
    def replace(self, data: st.DataObject) -> None:
        id = data.draw(st.sampled_from(sorted(self.model)))
        body = data.draw(self.group.bodies())
        self.call(3, id, body=body)
        self.model[id] = body

    @precondition(lambda self: self.model)
    @rule(data=st.data())
    def read(self, data: st.DataObject) -> None:
        id = data.draw(st.sampled_from(sorted(self.model)))
        read = self.group.read_of(self.call(1, id).data)
        assert int(read["id"]) == id
        self.check(read, self.model[id])

    @precondition(lambda self: self.model)
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        id = data.draw(st.sampled_from(sorted(self.model)))
        self.call(4, id)
        del self.model[id]
        self.gone.add(id)

    @precondition(lambda self: self.gone)
    @rule(data=st.data(), role=st.sampled_from([1, 3, 4]))
    def look_for_what_is_gone(self, data: st.DataObject, role: int) -> None:
        id = data.draw(st.sampled_from(sorted(self.gone)))
        given = {"body": data.draw(self.group.bodies())} if role == 3 else {}
        with pytest.raises(errors.NotFoundError):
            self.call(role, id, **given)

    @rule(size=st.integers(1, 4))
    def list(self, size: int) -> None:
        if not self.group.operations[2]:
            return
        tag = getattr(getattr(self.client, self.group.api), self.group.tag)
        name = self.group.operations[2]
        if OPERATIONS[self.group.api][name].paged:
            items = [*getattr(tag, f"iter_{name}")(*self.group.scope, count=size)]
        else:
            items = self.call(2).data
        listed = [int(one.to_dict()[self.group.id]) for one in items]
        assert listed == sorted(self.model, key=lambda id: (self.model[id].get(self.group.order, ""), id))

    @rule()
    def snapshot(self) -> None:
        self.mock.load(self.mock.snapshot())

    def check(self, read: dict[str, Any], written: dict[str, Any]) -> None:
        for name in (*self.group.required, *self.group.optional):
            place = self.group.shown.get(name, name)
            value: Any = read
            for step in place.split(".") if place else ():
                value = value.get(step) if isinstance(value, dict) else None
            if not place:
                continue
            if name in written:
                assert str(value) == str(written[name]) or _moments(value, written[name]), (name, value, written)
            else:
                assert value in NOTHING, (name, value)


def _moments(one: Any, other: Any) -> bool:
    return str(one)[:19].replace("T", " ") == str(other)[:19].replace("T", " ") and len(str(one)) >= 19


class Events(RuleBasedStateMachine):
    """Events and their bookings against a model of the behaviour documented: breaks, busy people, seats, moves."""

    mock: MockServer
    client: Any

    def __init__(self) -> None:
        super().__init__()
        self.mock.reset()
        self.events: dict[int, dict[str, Any]] = {}
        self.bookings: dict[int, dict[str, Any]] = {}

    def busy(self, staff: int, start: datetime, seconds: int, own: int | None = None) -> bool:
        return any(
            one["staff"] == staff and one["start"] < start + timedelta(seconds=seconds) and start < one["end"]
            for id, one in self.events.items()
            if not one["gone"] and id != own
        )

    def taken(self, event_id: int) -> int:
        return sum(one["seats"] for one in self.bookings.values() if one["event"] == event_id)

    @rule(
        staff=st.integers(1, 2),
        slot=st.integers(-2, 6),
        seconds=st.sampled_from([1800, 3600]),
        given=st.sampled_from([None, 0, 600]),
        capacity=st.integers(1, 3),
        force=st.booleans(),
    )
    def create(self, staff: int, slot: int, seconds: int, given: int | None, capacity: int, force: bool) -> None:
        start = datetime(2026, 11, 22, 10) + timedelta(minutes=30 * slot)
        body = event(date=str(start), staff_id=staff, length=seconds, capacity=capacity, force=force)
        body |= {} if given is None else {"technical_break_duration": given}
        whole = seconds + (1200 if given is None else 0)
        if self.busy(staff, start, whole) and not force:
            with pytest.raises(errors.ConflictError):
                self.client.v2.events.create_event(1, body=body)
            return
        made = self.client.v2.events.create_event(1, body=body).data
        assert made.attributes.length == whole
        end = start + timedelta(seconds=whole)
        new = {"staff": staff, "start": start, "end": end, "capacity": capacity, "gone": False}
        self.events[int(made.id)] = new

    @precondition(lambda self: self.events)
    @rule(data=st.data(), seats=st.integers(1, 2))
    def book(self, data: st.DataObject, seats: int) -> None:
        id = data.draw(st.sampled_from(sorted(self.events)))
        book = self.client.v2.events.create_event_appointment
        if self.events[id]["gone"]:
            with pytest.raises(errors.NotFoundError):
                book(1, id, body=booking(clients_count=seats))
        elif self.taken(id) + seats > self.events[id]["capacity"]:
            with pytest.raises(errors.UnprocessableEntityError):
                book(1, id, body=booking(clients_count=seats))
        else:
            made = book(1, id, body=booking(clients_count=seats)).data
            self.bookings[int(made.id)] = {"event": id, "seats": seats}

    @precondition(lambda self: self.bookings)
    @rule(data=st.data())
    def move(self, data: st.DataObject) -> None:
        id = data.draw(st.sampled_from(sorted(self.bookings)))
        to = data.draw(st.sampled_from(sorted(self.events)))
        one, target = self.bookings[id], self.events[to]
        move = partial(self.client.v2.events.reschedule_event_appointment, 1, one["event"], id)
        call = partial(move, body={"reschedule_activity_id": to})
        now = datetime.fromisoformat(self.mock.now)
        seats = self.taken(to) - (one["seats"] if one["event"] == to else 0)
        if target["gone"]:
            with pytest.raises(errors.NotFoundError):
                call()
        elif target["start"] < now or seats + one["seats"] > target["capacity"]:
            with pytest.raises(errors.UnprocessableEntityError):
                call()
        else:
            assert call().data.attributes.activity_id == to
            one["event"] = to

    @precondition(lambda self: self.events)
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        id = data.draw(st.sampled_from(sorted(self.events)))
        if self.events[id]["gone"]:
            with pytest.raises(errors.NotFoundError):
                self.client.v2.events.delete_event(1, id)
            return
        self.client.v2.events.delete_event(1, id)
        self.events[id]["gone"] = True
        self.bookings = {own: one for own, one in self.bookings.items() if one["event"] != id}

    @precondition(lambda self: self.bookings)
    @rule(data=st.data())
    def cancel(self, data: st.DataObject) -> None:
        id = data.draw(st.sampled_from(sorted(self.bookings)))
        self.client.v2.appointments.delete_appointment(1, id)
        del self.bookings[id]

    @rule(deleted=st.booleans())
    def list(self, deleted: bool) -> None:
        given: dict[str, Any] = {"filter_from": "2026-11-22 09:30:00", "filter_to": "2026-12-01 00:00:00"}
        given |= {"filter_include_deleted": 1} if deleted else {}
        listed = self.client.v2.events.list_events(1, **given).data
        first = datetime(2026, 11, 22, 9, 30)
        wanted = {id for id, one in self.events.items() if one["start"] >= first and (deleted or not one["gone"])}
        assert {int(one.id) for one in listed} == wanted
        booked = {int(one.id): one.attributes.clients_count for one in listed}
        assert booked == {id: self.taken(id) for id in wanted}

    @rule()
    def list_bookings(self) -> None:
        shown = self.client.v1.appointments.get_appointment_list(1, count=1000).data
        assert {one.id: one.activity_id for one in shown} == {id: one["event"] for id, one in self.bookings.items()}


def run(name: str, machine: type[Kept | Events], sequences: int, asynchronous: bool, **of_its_own: Any) -> None:
    """Run so many sequences with one mock and one client, the mock new to each; what it prints is seen with ``-rP``."""
    mock = MockServer(state=True)
    with pocket(mock, asynchronous=asynchronous) as client:
        _run(type(name, (machine,), {"mock": mock, "client": client, **of_its_own}), sequences, mock.requests)


def _run(machine: type[RuleBasedStateMachine], sequences: int, requests: Sequence[object]) -> None:
    done = sent = 0

    def begun() -> RuleBasedStateMachine:
        nonlocal done, sent
        done, sent = done + 1, sent + len(requests)
        return machine()

    run_state_machine_as_test(
        begun,
        settings=settings(
            max_examples=sequences,
            stateful_step_count=STEPS,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
            derandomize=sequences < 1000,
        ),
    )
    print(f"{machine.__name__}: {done} sequences, {sent + len(requests)} requests, none answered otherwise")
    assert done >= sequences


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("name", GROUPS)
def test_what_is_kept_is_as_the_model_has_it(name: str, asynchronous: bool) -> None:
    run(f"Kept{name}", Kept, SEQUENCES, asynchronous, group=GROUPS[name])


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_events_behave_as_the_model_does(asynchronous: bool) -> None:
    run("OwnEvents", Events, SEQUENCES, asynchronous)
