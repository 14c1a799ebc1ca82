"""What the server sends of itself is read whatever it holds, told apart, and asked where it is from."""

import copy
import json
import os
import random
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from altegio import AsyncAltegio, webhooks
from altegio.developers.models import ApplicationEvent, RecordEvent, ScheduleEvent, StaffEvent
from altegio_core.base.errors import ConfigurationError
from altegio_core.tooling.catalogue import catalogue

PUBLISHED = catalogue("altegio.developers").webhooks
MODELS = {"uninstall": "ApplicationEvent", "staff": "StaffEvent", "schedule": "ScheduleEvent", "record": "RecordEvent"}
MUTATIONS = 10_000 if os.environ.get("ALTEGIO_THOROUGH") else 500
"""Of each of the kinds."""

each = pytest.mark.parametrize("kind", PUBLISHED)
each_schema = pytest.mark.parametrize(
    "kind",
    [kind for kind in PUBLISHED if kind != "company" and (kind == "goods_operations_sale" or "goods_" not in kind)],
)


@each
def test_a_published_body_is_read_and_written_back(kind: str) -> None:
    body = PUBLISHED[kind]
    event = webhooks.parse(json.dumps(body))
    assert type(event).__name__ in webhooks.__all__
    assert not isinstance(event, webhooks.UnknownEvent)
    assert event.to_dict() == body
    assert not event.additional_properties
    assert type(event).__name__ == MODELS.get(kind, type(event).__name__)


def test_every_webhook_of_the_description_has_a_body() -> None:
    assert {type(webhooks.parse(body)).__name__ for body in PUBLISHED.values()} == {
        name for name in webhooks.__all__ if name.endswith("Event") and name not in {"UnknownEvent", "Event"}
    }


@each_schema
def test_whatever_a_body_holds_is_read(kind: str) -> None:
    """Nothing but WebhookError is raised, nothing is lost, and the same body has the same key."""
    chance = random.Random(kind)  # noqa: S311 - repeatable
    refused = 0
    for body in mutations(PUBLISHED[kind], chance, MUTATIONS):
        text = json.dumps(body)
        try:
            events = webhooks.parse_all(text)
        except webhooks.WebhookError:
            assert not isinstance(body, dict)
            refused += 1
            continue
        assert [comparable(event.to_dict()) for event in events] == [
            comparable(one) for one in (body if isinstance(body, list) else [body])
        ]
        for event in events:
            assert webhooks.dedupe_key(event) == webhooks.dedupe_key(type(event).from_dict(event.to_dict()))
            webhooks.dedupe_key(event).encode("ascii")
            assert "yasdfkjah" not in repr(event)
            webhooks.is_partner_token(event, "token")
    assert refused < MUTATIONS / 10


VALUES: tuple[Any, ...] = (None, True, False, 0, -1, 2**63, 1.5, "", "0", "text", "\ud800", "😀", [], {}, [{}], [None])


def mutations(body: dict[str, Any], chance: random.Random, count: int) -> Iterator[Any]:
    for _ in range(count):
        made: Any = copy.deepcopy(body)
        for _ in range(chance.randint(1, 4)):
            made = mutated(made, chance)
        yield made


def mutated(made: Any, chance: random.Random) -> Any:
    places = list(walk(made))
    if not places or chance.random() < 0.02:
        return chance.choice([[made], [made, made], *VALUES])
    holder, key = chance.choice(places)
    action: Callable[[], Any] = chance.choice(
        [
            lambda: holder.__setitem__(key, copy.deepcopy(chance.choice(VALUES))),
            lambda: holder.__delitem__(key),
            lambda: holder.__setitem__(key, [holder[key]]),
            lambda: holder.__setitem__(key, {"0": holder[key]}),
            lambda: isinstance(holder, dict) and holder.__setitem__(chance.choice(["new", "data", "event", ""]), 7),
        ]
    )
    action()
    return made


def walk(node: Any) -> Iterator[tuple[Any, Any]]:
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, child in list(items):
        yield node, key
        if isinstance(child, dict | list):
            yield from walk(child)


def comparable(value: Any) -> Any:
    """What came, with what PHP means by it: an empty list or null for no object, a list of one for one."""
    if isinstance(value, dict):
        return {key: comparable(child) for key, child in value.items()}
    if isinstance(value, list):
        children = [comparable(child) for child in value]
        return {} if not children else children[0] if len(children) == 1 and isinstance(children[0], dict) else children
    return {} if value is None else value


def test_an_event_is_matched_by_what_it_is() -> None:
    body = PUBLISHED["record"] | {"status": "delete"}
    match webhooks.parse(body):
        case RecordEvent(status="delete", resource_id=number):
            assert number == body["resource_id"]
        case other:
            pytest.fail(f"{other}")


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ({"resource": "record", "status": "update", "data": []}, "RecordEvent"),
        ({"resource": "record"}, "RecordEvent"),
        ({"resource": "company", "company_id": 1}, "SalonEvent"),
        ({"resource": "tip", "resource_id": 7, "data": {"sum": 1}}, "UnknownEvent"),
        ({"resource": None}, "UnknownEvent"),
        ({}, "UnknownEvent"),
        ({"event": "freeze", "partner_token": "x"}, "ApplicationEvent"),
        ({"event": "payment", "sign": "x", "sum": 5}, "ApplicationEvent"),
        ({"event": "a later one"}, "ApplicationEvent"),
        ({"command": "history", "type": "incoming", "crm_token": "x"}, "VoipEvent"),
    ],
)
def test_what_tells_an_event(body: dict[str, Any], kind: str) -> None:
    event = webhooks.parse(json.dumps(body).encode())
    assert type(event).__name__ == kind
    assert all(event[name] == value for name, value in body.items() if value not in (None, []))


def test_an_object_that_is_empty_comes_as_a_list() -> None:
    event = webhooks.parse({**PUBLISHED["goods_operations_sale"], "data": {"client": [], "master": [{"id": 4}]}})
    assert event.data.client is None
    assert event.data.master.id == 4
    assert webhooks.parse({**PUBLISHED["client"], "data": []}).data is None


@pytest.mark.parametrize("body", [b"", b"<html>", "null", "7", '["a"]', b"\xff", "{", '{"a":' * 200 + "1" + "}" * 200])
def test_what_is_no_webhook_is_told(body: bytes | str) -> None:
    with pytest.raises(webhooks.WebhookError) as caught:
        webhooks.parse_all(body)
    assert caught.value.__context__ is None


def test_a_list_is_read_as_its_events() -> None:
    several = json.dumps([PUBLISHED["record"], PUBLISHED["staff"]])
    assert [type(event) for event in webhooks.parse_all(several)] == [RecordEvent, StaffEvent]
    assert isinstance(webhooks.parse([PUBLISHED["schedule"]]), ScheduleEvent)
    with pytest.raises(webhooks.WebhookError, match="2 events"):
        webhooks.parse(several)
    assert webhooks.parse_all("[]") == []


def test_what_is_given_stays_as_it_is() -> None:
    given = copy.deepcopy(PUBLISHED["record"])
    webhooks.parse(given).data.comment = "changed"
    assert given == PUBLISHED["record"]
    assert webhooks.parse(b"\xef\xbb\xbf" + json.dumps(given).encode()) == webhooks.parse(given)


def test_a_key_is_of_the_content() -> None:
    first = webhooks.parse(PUBLISHED["record"])
    turned = webhooks.parse(dict(reversed(PUBLISHED["record"].items())))
    assert webhooks.dedupe_key(first) == webhooks.dedupe_key(turned)
    assert webhooks.dedupe_key(first).startswith("123456:record:501:create:")
    other = webhooks.parse(PUBLISHED["record"] | {"status": "update"})
    assert webhooks.dedupe_key(first) != webhooks.dedupe_key(other)


def test_where_it_is_from() -> None:
    assert webhooks.is_bearer("Bearer secret", "secret")
    assert webhooks.is_bearer("bearer  secret ", "secret")
    wrong = (None, "", "secret", "Basic secret", "Bearer secre", "Bearer secret2", "Bearer")
    assert not any(webhooks.is_bearer(given, "secret") for given in wrong)
    event = webhooks.parse(PUBLISHED["uninstall"])
    assert isinstance(event, ApplicationEvent)
    assert webhooks.is_partner_token(event, "yasdfkjah2328aj")
    assert not webhooks.is_partner_token(event, "another")
    assert not webhooks.is_partner_token(webhooks.parse(PUBLISHED["record"]), "another")
    assert webhooks.is_secret("ключ", "ключ")
    assert not any(webhooks.is_secret(given, "ключ") for given in (None, "", "key", 7, b"x", ["ключ"]))
    with pytest.raises(ConfigurationError, match="proves nothing"):
        webhooks.is_secret("", "")


def test_secrets_are_not_shown() -> None:
    shown = repr(webhooks.parse(PUBLISHED["uninstall"])) + repr(webhooks.parse(PUBLISHED["event"]))
    assert "yasdfkjah2328aj" not in shown
    assert "7cf262d6" not in shown


def test_the_clients_do_not_load_it() -> None:
    assert "webhooks" not in vars(AsyncAltegio)
