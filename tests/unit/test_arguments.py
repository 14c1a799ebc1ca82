"""Dates and durations are given as Python has them, and arrive in the form each field wants."""

import datetime as dt
import json
import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from altegio import UNSET, dates
from altegio.v1.api.appointments import get_appointment_list
from altegio.v1.api.payments import get_transactions
from altegio.v1.api.schedule import get_team_member_schedule
from altegio.v1.models import AppointmentRequest, AppointmentServiceLine
from altegio.v2.api.events import list_events
from altegio.v2.models import CreateEventRequest, EventAttributes
from altegio_core.base.errors import RequestValidationError
from altegio_core.schema import formats
from altegio_core.schema.encode import encode
from altegio_core.schema.equivalent import equivalent
from altegio_core.schema.types import ANY, Array, Integer, Map, Object, Ref, String, Union
from altegio_core.schema.validate import check
from scripts.render import python_source as code
from scripts.spec.errors import PipelineError
from tests.support.server import answer

NOON = dt.datetime(2026, 11, 22, 14, 0)
DAY = dt.date(2026, 11, 22)
MOMENT = NOON.replace(tzinfo=dt.timezone(dt.timedelta(hours=-5)))

EVENT: dict[str, Any] = {
    "staff_id": 1,
    "service_id": 2,
    "resource_instance_ids": [],
    "label_ids": [],
    "date": NOON,
    "length": dt.timedelta(hours=1),
    "technical_break_duration": dt.timedelta(minutes=5),
    "capacity": 3,
}


def query(target: str) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(target).query))


@pytest.mark.parametrize(
    "body",
    [EVENT, MappingProxyType(EVENT), CreateEventRequest(**EVENT)],
    ids=["dict", "mapping", "model"],
)
def test_a_body_takes_dates_and_durations(kind, serve, body):
    server = serve(answer(201, {"data": {"type": "activity", "id": "1", "attributes": {}}}))
    kind.call(kind.altegio(server.url).v2.events.create_event, 4564, body=body)
    sent = json.loads(server.received[0].body)
    assert (sent["date"], sent["length"], sent["technical_break_duration"]) == ("2026-11-22 14:00:00", 3600, 300)


@pytest.mark.parametrize(
    ("operation", "path", "given", "sent"),
    [
        (
            "v2.appointments.list_appointments",
            [1],
            {"filter_date_intersect_from": NOON, "filter_date_intersect_to": NOON},
            {
                "filter[date_intersect_from]": "2026-11-22T14:00:00",
                "filter[date_intersect_to]": "2026-11-22T14:00:00",
            },
        ),
        (
            "v2.events.list_events",
            [1],
            {"filter_from": NOON, "filter_to": NOON},
            {"filter[from]": "2026-11-22 14:00:00", "filter[to]": "2026-11-22 14:00:00"},
        ),
        (
            "v1.appointments.get_appointment_list",
            [1],
            {"start_date": DAY, "changed_after": NOON},
            {"start_date": "2026-11-22", "changed_after": "2026-11-22T14:00:00"},
        ),
        (
            "v1.products.get_products_list",
            [1],
            {"changed_after": MOMENT},
            {"changed_after": "2026-11-22T14:00:00-05:00"},
        ),
        ("v1.payments.get_transactions", [1], {"start_date": DAY}, {"start_date": "20261122"}),
        ("v1.appointments.get_partner_appointment_list", [], {"start_date": DAY}, {"start_date": "22.11.2026"}),
    ],
)
def test_each_parameter_has_its_form(kind, serve, operation, path, given, sent):
    server = serve(answer(200, {"data": [], "meta": []}))
    method = kind.altegio(server.url)
    for name in operation.split("."):
        method = getattr(method, name)
    kind.call(method, *path, **given)
    received = query(server.received[0].target)
    assert {name: received.get(name) for name in sent} == sent


def test_a_date_in_the_path(kind, serve):
    server = serve(answer(200, {"success": True, "data": [], "meta": []}))
    schedule = kind.altegio(server.url).v1.schedule.get_team_member_schedule
    kind.call(schedule, 1, 2, DAY, "2026-11-30")
    assert server.received[0].target == "/api/v1/schedule/1/2/2026-11-22/2026-11-30"


def test_text_and_numbers_are_sent_as_given(kind, serve):
    server = serve(answer(201, {"data": None}))
    body = {**EVENT, "date": "2026-11-22 14:00:00", "length": 3600, "technical_break_duration": None}
    kind.call(kind.altegio(server.url).v2.events.create_event, 4564, body=body)
    assert json.loads(server.received[0].body) == body


@pytest.mark.parametrize(
    ("field", "value", "rule"),
    [
        ("date", MOMENT, "without a time zone, in local time of the location"),
        ("date", dt.timedelta(hours=1), "a datetime, or a date"),
        ("length", NOON, "a duration"),
        ("length", dt.timedelta(seconds=0.5), "whole seconds"),
        ("length", dt.timedelta(seconds=301), "a multiple of 300"),
        ("capacity", DAY, "integer"),
    ],
)
@pytest.mark.parametrize("make", [dict, CreateEventRequest], ids=["mapping", "model"])
def test_what_does_not_fit_is_refused_by_name(kind, serve, make, field, value, rule):
    server = serve()
    with pytest.raises(RequestValidationError, match=rule) as caught:
        kind.call(kind.altegio(server.url).v2.events.create_event, 4564, body=make(**{**EVENT, field: value}))
    assert [problem.field for problem in caught.value.problems] == [f"body.{field}"]
    assert server.received == []


@pytest.mark.parametrize(
    ("operation", "given", "name", "rule"),
    [
        (get_appointment_list, {"start_date": NOON}, "start_date", "without a time"),
        (list_events, {"filter_from": MOMENT, "filter_to": NOON}, "filter_from", "zone"),
    ],
)
def test_what_does_not_fit_a_parameter_is_refused_by_name(operation, given, name, rule):
    call = operation.request(1, **given)
    with pytest.raises(RequestValidationError, match=rule) as caught:
        call.endpoint.request(call.arguments)
    assert [problem.field for problem in caught.value.problems] == [name]


def test_local_time_of_a_moment_is_one_call_away():
    assert encode({"date": dates.format_datetime(MOMENT, "Europe/Berlin")}) == {"date": "2026-11-22 20:00:00"}


def test_models_of_requests_are_written_at_any_depth():
    appointment = AppointmentRequest(
        staff_id=1,
        services=[AppointmentServiceLine(id=2, cost=10.0)],
        client={"name": "John"},
        datetime=NOON,
        seance_length=dt.timedelta(minutes=90),
        comment=UNSET,
    )
    written = appointment.to_dict()
    assert (written["datetime"], written["seance_length"]) == ("2026-11-22 14:00:00", 5400)
    assert written["services"] == [{"id": 2, "cost": 10.0}]
    assert "comment" not in written


WRITTEN = "2026-11-22T14:00:00-05:00"
T = String(format="local-date-time-t")
SECONDS = Integer(format="seconds")
EVENT_REQUEST = Ref("altegio.v2.models", "CreateEventRequest")
FINANCE = Ref("altegio.v1.models", "CreateFinancialTransactionRequest")
APPOINTMENT = Ref("altegio.v2.models", "AppointmentAttributes")


@pytest.mark.parametrize(
    ("schema", "value", "written"),
    [
        (ANY, {"a": [NOON, DAY, dt.timedelta(seconds=5)]}, {"a": ["2026-11-22 14:00:00", "2026-11-22", 5]}),
        (String(), NOON, "2026-11-22 14:00:00"),
        (Array(T), (NOON,), ["2026-11-22T14:00:00"]),
        (Map(T), {"any": NOON}, {"any": "2026-11-22T14:00:00"}),
        (Object({"at": T}), {"at": NOON, "other": NOON}, {"at": "2026-11-22T14:00:00", "other": "2026-11-22 14:00:00"}),
        (Union((String(), SECONDS)), dt.timedelta(minutes=1), 60),
        (Union((T, Array(T))), [NOON], ["2026-11-22T14:00:00"]),
        (Union((T, APPOINTMENT)), MappingProxyType({"date": NOON}), {"date": "2026-11-22T14:00:00"}),
        (Union((EVENT_REQUEST, FINANCE)), {"date": MOMENT, "amount": 1}, {"date": WRITTEN, "amount": 1}),
        (Union((T, SECONDS)), {"date": NOON}, {"date": "2026-11-22 14:00:00"}),
        (String(format="html"), NOON, "2026-11-22 14:00:00"),
    ],
)
def test_the_schema_decides_at_any_depth(schema, value, written):
    assert encode(value, schema) == written


@pytest.mark.parametrize(
    ("form", "value", "written"),
    [
        ("local-date-time", NOON.replace(microsecond=1), "2026-11-22 14:00:00"),
        ("local-date-time-t", NOON, "2026-11-22T14:00:00"),
        ("date-time", MOMENT, "2026-11-22T14:00:00-05:00"),
        ("date", DAY, "2026-11-22"),
        ("date", dt.date(987, 1, 2), "0987-01-02"),
        ("date-digits", DAY, 20261122),
        ("date-dotted", dt.date(987, 1, 2), "02.01.0987"),
        ("seconds", dt.timedelta(days=1), 86400),
        ("local-date-time", DAY, "2026-11-22 00:00:00"),
        ("date-time", DAY, "2026-11-22T00:00:00"),
        ("clock", dt.time(9, 5), "09:05"),
        ("clock", dt.time(9, 5, 30), "09:05:30"),
        ("clock-to-the-second", dt.time(9, 5), "09:05:00"),
    ],
)
def test_forms(form, value, written):
    assert formats.write(value, String(format=form)) == written


@pytest.mark.parametrize("name", formats.FORMATS)
def test_each_form_writes_what_its_example_looks_like(name):
    form = formats.FORMATS[name]
    value = {"dt.date": DAY, "dt.time": dt.time(14), "dt.timedelta": dt.timedelta(hours=1)}.get(form.given_as, MOMENT)
    if name.startswith("local"):
        value = value.replace(tzinfo=None)
    written = formats.write(value, String(format=name))
    assert type(written) is type(form.example)
    assert re.sub("[0-9]", "0", str(written).replace("-05:00", "+05:00")) == re.sub("[0-9]", "0", str(form.example))


def test_a_form_nobody_knows_stops_the_pipeline():
    with pytest.raises(PipelineError, match="local-datetime"):
        code.table({"type": "string", "x-altegio-format": "local-datetime"}, "models")


def test_annotations_say_what_may_be_given():
    """What is only ever sent says so; what also comes back promises the plain value."""

    def annotations(of: Any) -> Mapping[str, str]:
        return {name: str(text) for name, text in of.__annotations__.items()}

    assert annotations(CreateEventRequest)["date"] == "str | dt.datetime | dt.date"
    assert annotations(CreateEventRequest)["length"] == "int | dt.timedelta"
    assert annotations(CreateEventRequest)["technical_break_duration"] == "int | dt.timedelta | None | Unset"
    assert annotations(EventAttributes)["length"] == "int"
    assert annotations(list_events.request)["filter_from"] == "str | dt.datetime | dt.date"
    assert annotations(get_team_member_schedule.request)["start_date"] == "str | dt.date"
    assert "dt.date" in annotations(get_transactions.request)["start_date"]


@pytest.mark.parametrize(
    ("form", "text", "rule"),
    [
        ("date", "16.11.2026", "date, YYYY-MM-DD"),
        ("date", "2026-02-30", "date, YYYY-MM-DD"),
        ("date", "2026-11-16 10:00", "date, YYYY-MM-DD"),
        ("date-dotted", "11/16/2026", "date, DD.MM.YYYY"),
        ("local-date-time", "tomorrow", "date and time at the location, YYYY-MM-DD HH:MM:SS"),
        ("date-time", "16.11.2026 10:00", "date and time with offset, YYYY-MM-DDTHH:MM:SS+HH:MM"),
        ("clock", "10 am", "time of day, HH:MM"),
        ("clock-to-the-second", "25:00:00", "time of day, HH:MM:SS"),
    ],
)
def test_text_that_is_no_date_is_refused_in_words(form, text, rule):
    assert [one.rule for one in check(String(format=form), text)] == [rule]
    assert not list(check(String(format=form), text, answer=True))


@pytest.mark.parametrize(
    ("form", "texts"),
    [
        ("date", ["2026-11-16", "0000-00-00", "", "20261116", "952041600", "2026-11-16 00:00:00"]),
        ("date-dotted", ["16.11.2026", ""]),
        ("local-date-time", ["2026-11-16", "2026-11-16 10:00", "2026-11-16T10:00:00+0300", "1970-01-01 00:00:00"]),
        ("date-time", ["2026-09-21T23:00:00.000-05:00", "2026-09-21T23:00:00Z"]),
        ("clock", ["9:05", "09:05", "09:05:30", "24:00"]),
    ],
)
def test_each_way_the_api_writes_a_date_is_taken(form, texts):
    assert not [text for text in texts if list(check(String(format=form), text))]


def test_a_date_is_spelled_as_the_field_has_it():
    schema = String(format="date-dotted")
    assert equivalent(schema, (), "2026-11-16", "start_date", as_text=True) == "16.11.2026"
