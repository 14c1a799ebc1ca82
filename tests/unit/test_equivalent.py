"""What means the same to the server is taken: nobody is refused over the spelling of a value."""

import datetime as dt
from decimal import Decimal
from typing import Any

import httpx
import pytest

from altegio import Altegio
from altegio_core.base.errors import MissingTokenError, RequestValidationError
from altegio_core.base.operation import Operation, Request
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import Call
from altegio_core.operations.endpoint import BodySpec, Endpoint, Parameter, ResponseSpec
from altegio_core.schema.types import (
    ANY,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    Array,
    Integer,
    Map,
    Object,
    Schema,
    String,
    Union,
)

LOCAL = String(pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:]{8}$", format="local-date-time")
LOCAL_T = String(pattern=r"^\d{4}-\d{2}-\d{2}T[\d:]{8}$", format="local-date-time-t")
FLAG = Integer(minimum=0, maximum=1)
NOON = dt.datetime(2026, 11, 22, 12)
MOMENT = NOON.replace(tzinfo=dt.timezone(dt.timedelta(hours=5)))


def call(parameter: Parameter, **arguments: Any) -> Request:
    path = "/things/{" + parameter.name + "}" if parameter.location == "path" else "/things"
    return Endpoint[Any](Operation("do", "v1", "POST", path), ResponseSpec(ANY), (parameter,)).request(arguments)


def call_body(schema: Schema, given: Any) -> Any:
    endpoint = Endpoint[Any](Operation("do", "v1", "POST", "/"), ResponseSpec(ANY), (), BodySpec(schema))
    return endpoint.request({"body": given}).body


@pytest.mark.parametrize(
    ("schema", "given", "sent"),
    [
        (INTEGER, "10126531", "10126531"),
        (INTEGER, "007", "007"),
        (NUMBER, "12.50", "12.50"),
        (INTEGER, Decimal(7), "7"),
        (STRING, 12, "12"),
        (FLAG, True, "1"),
        (FLAG, False, "0"),
        (STRING, True, "1"),
        (String(enum=("0", "1")), 1, "1"),
        (String(enum=("ASC", "DESC")), "desc", "DESC"),
        (BOOLEAN, 1, "1"),
        (BOOLEAN, "0", "0"),
        (String(format="date"), 20251201, "20251201"),
        (Array(INTEGER), 5, "5"),
        (Array(INTEGER), "5", "5"),
        (LOCAL, "2026-11-22T12:00:00", "2026-11-22 12:00:00"),
        (LOCAL, "2026-11-22 12:00", "2026-11-22 12:00:00"),
        (LOCAL_T, "2026-11-22 12:00:00", "2026-11-22T12:00:00"),
        (LOCAL, "2026-11-22T12:00:00+0300", "2026-11-22 12:00:00"),  # as an answer has it
        (Union((INTEGER, Array(INTEGER))), "3", "3"),
    ],
)
def test_in_a_query(schema: Schema, given: Any, sent: str) -> None:
    assert call(Parameter("value", "query", schema), value=given).query == (("value", sent),)


def test_an_id_as_v2_gives_it_goes_into_a_path() -> None:
    assert call(Parameter("id", "path", INTEGER), id="10126531").path == "/things/10126531"
    assert call(Parameter("id", "path", STRING), id=12).path == "/things/12"


@pytest.mark.parametrize(
    ("schema", "given", "sent"),
    [
        (Object({"event_id": INTEGER}), {"event_id": "12"}, {"event_id": 12}),
        (Object({"label_ids": Array(INTEGER)}), {"label_ids": [1, "2"]}, {"label_ids": [1, 2]}),
        (Object({"cost": NUMBER}), {"cost": Decimal("12.50")}, {"cost": 12.5}),
        (Object({"cost": NUMBER}), {"cost": Decimal("1E+2")}, {"cost": 100}),
        (Object({"active": NUMBER}), {"active": True}, {"active": 1}),
        (Object({"flag": String(enum=("0", "1"))}), {"flag": 1}, {"flag": "1"}),
        (Object({"phone": STRING}), {"phone": 13155550175}, {"phone": "13155550175"}),
        (Object({"order": String(enum=("ASC",))}), {"order": "asc"}, {"order": "ASC"}),
        (Object({"any": Object({})}), {"any": []}, {"any": {}}),
        (Map(Object({"id": INTEGER})), {"x": {"id": "1"}}, {"x": {"id": 1}}),
        (Object({"date": LOCAL}), {"date": "2026-11-22T12:00:00"}, {"date": "2026-11-22 12:00:00"}),
        (Object({"date": String(format="date-time")}), {"date": NOON}, {"date": "2026-11-22T12:00:00"}),
        (Object({"date": String(format="local-date-time")}), {"date": MOMENT}, {"date": "2026-11-22T12:00:00+05:00"}),
        (Object({"date": LOCAL}), {"date": NOON}, {"date": "2026-11-22 12:00:00"}),
    ],
)
def test_in_a_body(schema: Schema, given: Any, sent: Any) -> None:
    copy = repr(given)
    assert call_body(schema, given) == sent
    assert repr(given) == copy, "what the caller holds is changed"


@pytest.mark.parametrize(
    ("schema", "given"),
    [
        (Object({"seats": INTEGER}), {"seats": "8"}),  # no id: text may be a slip
        (Object({"id": INTEGER}), {"id": "1_0"}),
        (Object({"id": INTEGER}), {"id": "x"}),
        (Object({"id": INTEGER}), {"id": 1.5}),
        (Object({"flag": FLAG}), {"flag": 2}),
        (Object({"name": STRING}), {"name": ["a"]}),
        (Object({"order": String(enum=("ASC",))}), {"order": "up"}),
        (Object({"date": LOCAL}), {"date": MOMENT}),
        (Object({"date": LOCAL}), {"date": "2026-11-22T12:00:00+05:00"}),
        (Object({"date": LOCAL}), {"date": "2026-13-41T12:00:00"}),
        (Object({"cost": NUMBER}), {"cost": Decimal("NaN")}),
    ],
)
def test_what_means_something_else_is_still_refused(schema: Schema, given: Any) -> None:
    with pytest.raises(RequestValidationError):
        call_body(schema, given)


def test_null_outside_of_a_body_counts_as_not_given() -> None:
    assert call(Parameter("include", "query", Array(STRING)), include=None).query == ()
    with pytest.raises(RequestValidationError, match="include: required"):
        call(Parameter("include", "query", STRING, required=True), include=None)


def test_who_knows_better_has_a_way_past_and_is_told() -> None:
    endpoint = Endpoint[Any](
        Operation("do", "v1", "POST", "/{id}"),
        ResponseSpec(ANY),
        (Parameter("id", "path", INTEGER), Parameter("n", "query", INTEGER)),
        BodySpec(Object({"seats": INTEGER}, required=("seats",))),
    )
    given = {"id": "a b", "n": "many", "body": {"seats": "all", "date": NOON}}
    with pytest.raises(RequestValidationError, match=r"CallOptions\(check=False\)"):
        Call(endpoint, given).request()
    request = Call(endpoint, given, CallOptions(check=False)).request()
    assert (request.path, request.query) == ("/a%20b", (("n", "many"),))
    assert request.body == {"seats": "all", "date": "2026-11-22 12:00:00"}


def test_without_an_address_there_is_no_way_past() -> None:
    endpoint = Endpoint[Any](
        Operation("do", "v1", "GET", "/{id}"), ResponseSpec(ANY), (Parameter("id", "path", INTEGER),)
    )
    with pytest.raises(RequestValidationError) as caught:
        Call(endpoint, {}, CallOptions(check=False)).request()
    assert "check=False" not in str(caught.value)


def test_that_a_token_is_needed_is_a_rule_like_the_others() -> None:
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"success": True, "data": [], "meta": []})

    http = httpx.Client(transport=httpx.MockTransport(answer))
    with Altegio(partner_token="p", user_token=None, http=http, limiter=None) as altegio:
        with pytest.raises(MissingTokenError, match=r"needs a user token: .*CallOptions\(check=False\)"):
            altegio.v1.chains.get_chain_list()
        altegio.v1.chains.get_chain_list(options=CallOptions(check=False))
    assert [request.headers["authorization"] for request in sent] == ["Bearer p"]
