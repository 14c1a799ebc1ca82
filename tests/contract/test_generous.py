"""What a user writes and the server takes goes out, in the form the server reads: one row for each kind of value."""

import datetime as dt
import re
import warnings
from collections.abc import Iterator
from decimal import Decimal
from operator import attrgetter
from typing import Any

import pytest

from altegio import Altegio, CallOptions, errors
from altegio.mock import MockServer
from tests.support.functions import function_module, sent_as

NOON = dt.datetime(2026, 11, 22, 12)
AWARE = NOON.replace(tzinfo=dt.timezone(dt.timedelta(hours=5)))
OFFSET = "2026-11-22T12:00:00+05:00"
LOCAL = "2026-11-22 12:00:00"
TEAM_MEMBER = sent_as("v1", "create_appointment", "staff_id")
EVENT = {"service_id": 5, "staff_id": 3, "capacity": 5, "length": 3600}
V2_EVENT = {**EVENT, "label_ids": [], "resource_instance_ids": []}
NEW_EVENT = {sent_as("v2", "create_event", name): value for name, value in V2_EVENT.items()}
BOOKED = {TEAM_MEMBER: 9, "services": [{"id": 331}], "client": {"phone": "+13155550175"}, "seance_length": 3600}
TYPE = {"cost": 10, "is_united_balance": False, "salon_group_id": 1, "title": "x", "united_balance_services_count": 1}
PAID = {"expense_id": 1, "account_id": 1, "comment": ""}
DAYS = (dt.date(2026, 11, 1), "2026-11-30")


@pytest.fixture(scope="module")
def server() -> Iterator[MockServer]:
    with MockServer() as server:
        yield server


def _client(server: MockServer, **options: Any) -> Altegio:
    return Altegio(partner_token="p", base_urls=server.base_urls, limiter=None, **options)


def _call(client: Altegio, method: str, *arguments: Any, **named: Any) -> None:
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", ".* is deprecated by Altegio", DeprecationWarning)
        attrgetter(method)(client)(*arguments, **named)


@pytest.mark.parametrize(
    ("method", "arguments", "query", "sent"),
    [
        ("v1.appointments.get_appointment_list", (4564,), {"with_deleted": True}, {"with_deleted": 1}),
        ("v1.appointments.get_appointment_list", (4564,), {"with_deleted": False}, {"with_deleted": 0}),
        ("v1.locations.get_location_list", (), {"my": True, "active": None}, {"my": 1}),
        ("v1.appointments.get_appointment_list", (4564,), {"count": 5000}, {"count": 5000}),
        (
            "v1.clients.deprecated_get_client_list",
            (4564,),
            {"paid_min": Decimal("10.50"), "paid_max": Decimal(20), "count": 1000},
            {"paid_min": 10.5, "paid_max": 20, "count": 1000},
        ),
        (
            "v1.chain_loyalty.get_chain_loyalty_transaction_list",
            (12,),
            {"created_after": DAYS[0], "created_before": DAYS[1], "types": [9, "10"], "visit_ids": ["1", 2]},
            {"created_after": "2026-11-01", "created_before": "2026-11-30", "types": ["9", "10"], "visit_ids": [1, 2]},
        ),
        (
            "v1.analytics.get_loyalty_program_client_statistics",
            (4564,),
            {"date_from": DAYS[0], "date_to": DAYS[1], "loyalty_program_id": 34},
            {"date_from": "2026-11-01", "date_to": "2026-11-30", "loyalty_program_id": "34"},
        ),
    ],
)
def test_in_the_query(server: MockServer, method: str, arguments: Any, query: Any, sent: Any) -> None:
    with _client(server, user_token="u") as client:
        _call(client, method, *arguments, **query)
    assert {name.removesuffix("[]"): value for name, value in server.requests[-1].query.items()} == sent


@pytest.mark.parametrize(
    ("method", "arguments", "sent"),
    [
        ("v1.events.get_event", ("4564", "10126531"), ["4564", "10126531"]),
        ("v2.events.get_event", (4564, 10126531), ["4564", "10126531"]),
        ("v1.schedule.get_team_member_schedule", (4564, 9, *DAYS), ["4564", "9", "2026-11-01", "2026-11-30"]),
        ("v1.schedule.get_team_member_schedule", (4564, 9, 20261101, 20261130), ["4564", "9", "20261101", "20261130"]),
    ],
)
def test_in_the_path(server: MockServer, method: str, arguments: Any, sent: list[str]) -> None:
    with _client(server, user_token="u") as client:
        _call(client, method, *arguments)
    api, _, operation = method.split(".")
    template, values = function_module(api, operation).ENDPOINT.operation.path, iter(sent)
    assert server.requests[-1].path == re.sub(r"{\w+}", lambda _: next(values), template)


@pytest.mark.parametrize(
    ("method", "arguments", "body", "sent"),
    [
        (
            "v1.appointments.create_appointment",
            (4564,),
            {**BOOKED, TEAM_MEMBER: "9", "datetime": NOON},
            {TEAM_MEMBER: 9},
        ),
        *(
            (method, arguments, {**body, name: given}, {name: sent})
            for method, arguments, body, name in [
                ("v1.appointments.create_appointment", (4564,), BOOKED, "datetime"),
                ("v1.events.create_event", (4564,), {**EVENT, "force": False}, "date"),
                ("v1.events.update_event", (4564, 5), {**EVENT, "force": False}, "date"),
                ("v2.events.create_event_v2", (4564,), {**V2_EVENT, "comment": ""}, "date"),
            ]
            for given, sent in [(NOON, LOCAL), (AWARE, OFFSET), (LOCAL, LOCAL), (OFFSET, OFFSET)]
        ),
        ("v2.events.create_event", (4564,), {**NEW_EVENT, "date": "2026-11-22T12:00:00"}, {"date": LOCAL}),
        ("v1.clients.bulk_create_clients", (4564,), [{"name": "A", "phone": "1"}, {"name": "B"}, {}], None),
        ("v1.clients.get_client_list", (4564,), {"order_by_direction": "desc"}, {"order_by_direction": "DESC"}),
        ("v1.clients.get_client_list", (4564,), {"filters": [{"type": "id"}]}, {"filters": [{"type": "id"}]}),
        (
            "v1.payments.create_financial_transaction",
            (4564,),
            {**PAID, "amount": Decimal("1250.50"), "date": NOON},
            {"amount": 1250.5},
        ),
        *(
            (
                "v1.chain_loyalty.chain_loyalty_membership_types_update",
                (12, 34),
                {**TYPE, "services": services, "service_categories": []},
                {"services": services},
            )
            for services in ({"100": 2}, [100])
        ),
        (
            "v1.chain_loyalty.chain_loyalty_membership_types_archive",
            (12, 34),
            {"is_archived": True},
            {"is_archived": "1"},
        ),
    ],
)
def test_in_the_body(server: MockServer, method: str, arguments: Any, body: Any, sent: Any) -> None:
    with _client(server, user_token="u") as client:
        _call(client, method, *arguments, body=body)
    came = server.requests[-1].body
    assert came == body if sent is None else {name: came[name] for name in sent} == sent


@pytest.mark.parametrize(
    ("method", "arguments", "named"),
    [
        ("v1.memberships.get_user_memberships", (), {"company_id": 4564}),
        ("v1.memberships.get_user_gift_cards", (), {"company_id": 4564}),
        ("v1.memberships.get_client_gift_cards", (), {"company_id": 4564, "phone": "1"}),
        ("v1.memberships.search_memberships_for_event", (4564,), {"activity_id": 1, "client_id": 2}),
    ],
)
def test_that_a_user_is_needed_is_a_guess_here_and_refuses_nobody(
    server: MockServer, method: str, arguments: Any, named: Any
) -> None:
    with _client(server, user_token=None) as client:
        _call(client, method, *arguments, **named)


def test_whoever_knows_better_sends_it(server: MockServer) -> None:
    body: Any = {"nme": 1}
    with _client(server, user_token="u") as client:
        with pytest.raises(errors.RequestValidationError, match=r"CallOptions\(check=False\)"):
            client.v1.clients.create_client(4564, body=body)
        with pytest.raises(errors.UnprocessableEntityError):  # the server has the last word
            client.v1.clients.create_client(4564, body=body, options=CallOptions(check=False))
    assert server.requests[-1].body == body
