"""The client goes along with what Python programs do with objects: copy, mock, iterate, ask whether to await."""

import asyncio
import copy
import inspect
from typing import Any
from unittest import mock

import pytest

from altegio import Altegio, AsyncAltegio
from altegio.v2.models import CreateTagRequest


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy])
@pytest.mark.parametrize("kind", [Altegio, AsyncAltegio])
def test_a_copy_calls_for_itself_over_the_same_connections(kind: Any, duplicate: Any) -> None:
    client = kind("partner", "user")
    method = client.v2.events.get_event
    twin = duplicate({"client": client})["client"] if duplicate is copy.deepcopy else duplicate(client)
    assert twin is not client
    assert twin.v2 is not client.v2
    assert twin.v2.events.get_event is not method
    assert (twin.options, twin.credentials, twin._pool) == (client.options, client.credentials, client._pool)


def test_methods_say_whether_they_are_awaited() -> None:
    one, other = AsyncAltegio("partner", "user"), Altegio("partner", "user")
    for method in (one.v2.events.get_event, one.v2.events.get_event.with_raw_response, one.request):
        assert inspect.iscoroutinefunction(method)
    assert not inspect.iscoroutinefunction(one.v2.events.iter_list_events)
    assert not inspect.iscoroutinefunction(other.v2.events.get_event)
    assert list(inspect.signature(one.v2.events.get_event).parameters)[:2] == ["location_id", "event_id"]


@pytest.mark.parametrize("instance", [True, False])
def test_a_mock_made_of_the_class_has_its_operations(instance: bool) -> None:
    fake = mock.create_autospec(Altegio, instance=instance)
    fake = fake if instance else fake.return_value
    fake.v2.events.get_event.return_value = "told"
    assert fake.v2.events.get_event(1, 2) == "told"
    with pytest.raises(TypeError):
        fake.v2.events.get_event(1, 2, nonsense=3)
    with pytest.raises(AttributeError):
        fake.v2.events.no_such_operation  # noqa: B018


def test_a_mock_made_of_a_client_notices_wrong_arguments() -> None:
    fake = mock.create_autospec(Altegio("partner", "user"), instance=True)
    fake.v2.events.get_event(1, 2)
    with pytest.raises(TypeError):
        fake.v2.events.get_event(1, 2, nonsense=3)


def test_a_mock_of_an_asynchronous_client_is_awaited() -> None:
    fake = mock.create_autospec(AsyncAltegio("partner", "user"), instance=True)
    fake.v2.events.get_event.return_value = "told"
    assert asyncio.run(fake.v2.events.get_event(1, 2)) == "told"


@pytest.mark.parametrize("use", [list, dict, iter, lambda model: {**model}, lambda model: [*model]])
def test_a_model_is_no_sequence(use: Any) -> None:
    with pytest.raises(TypeError):
        use(CreateTagRequest(title="a", color="#000000", entity=1))
