"""The mock posts webhooks as the API does: its body, its delays, its time-outs, its further tries."""

import time
from collections.abc import Callable, Iterator

import pytest

from altegio import webhooks
from altegio.mock import Delivery, MockServer
from altegio.mock.pytest import altegio_deliver, altegio_mock, altegio_mock_server  # noqa: F401 - fixtures
from tests.support.server import Act, FaultServer, answer, reset, stall

SPEED = 50.0


@pytest.fixture
def receiver() -> Iterator[FaultServer]:
    server = FaultServer()
    server.start()
    yield server
    server.stop()


def posted(receiver: FaultServer, script: list[Act], kind: str = "record", **given: object) -> Delivery:
    receiver.script = [*script]
    return MockServer().deliver(kind, to=receiver.url + "/hook?key=1", speed=SPEED, **given)  # type: ignore[arg-type]


OK, BUSY, BROKEN, REFUSED = (answer(status, b"") for status in (204, 429, 500, 400))


def test_the_body_is_the_published_one(receiver: FaultServer) -> None:
    done = posted(receiver, [OK], bearer="shared", status="update", resource_id=7, data={"id": 7})
    (received,) = receiver.received
    assert (received.method, received.target) == ("POST", "/hook?key=1")
    assert received.headers["authorization"] == "Bearer shared"
    assert received.headers["content-type"] == "application/json"
    event = webhooks.parse(received.body)
    assert isinstance(event, webhooks.RecordEvent)
    assert (event.status, event.resource_id, event.data.id) == ("update", 7, 7)
    assert done.delivered
    assert done.body == event.to_dict()


@pytest.mark.parametrize(
    ("timing", "script", "statuses"),
    [
        ("published", [BROKEN, OK], [500]),
        ("backend", [BROKEN, BUSY, OK], [500, 429, 204]),
        ("backend", [reset, OK], [0, 204]),
        ("backend", [BROKEN, BROKEN, BROKEN, OK], [500, 500, 500]),
        ("backend", [REFUSED, OK], [400]),
        ("backend", [stall(1), OK], [0, 204]),
        ("published", [stall(1), OK], [0]),
    ],
)
def test_further_tries(receiver: FaultServer, timing: str, script: list[Act], statuses: list[int]) -> None:
    done = posted(receiver, script, timing=timing)
    assert [attempt.status for attempt in done.attempts] == statuses
    assert done.delivered == (statuses[-1] == 204)


def test_an_unknown_webhook_is_told() -> None:
    with pytest.raises(LookupError, match="no webhook 'recrd'; there are client, "):
        MockServer().deliver("recrd", to="http://127.0.0.1:9")


def test_secrets_of_a_delivery_are_not_shown(receiver: FaultServer) -> None:
    assert "s3cret" not in repr(posted(receiver, [OK], "uninstall", partner_token="s3cret-token"))


def test_the_fixture_delivers(
    altegio_deliver: Callable[..., Delivery],  # noqa: F811
    receiver: FaultServer,
) -> None:
    receiver.script = [OK]
    assert altegio_deliver("schedule", to=receiver.url, speed=SPEED).delivered
    assert isinstance(webhooks.parse(receiver.received[0].body), webhooks.ScheduleEvent)


def test_what_is_recent_is_forgotten_in_time() -> None:
    clock = [0.0]
    recent = webhooks.RecentEvents(60, most=2, now=lambda: clock[0])
    events = [webhooks.parse({"resource": "record", "resource_id": number}) for number in range(4)]
    assert [recent.is_new(event) for event in (events[0], events[0], events[1])] == [True, False, True]
    clock[0] = 60.0
    assert recent.is_new(events[0])
    assert [recent.is_new(event) for event in (*events, events[3])].count(True) == 3
    assert time.monotonic() > 0
