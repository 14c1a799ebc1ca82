"""An object is read when the first of its fields is touched, and nobody can tell."""

import copy
import pickle
import threading

import pytest

from altegio.v1.models import Appointment
from altegio.v2.models import Event, EventAttributes
from altegio_core.base.types import UNSET
from altegio_core.schema import encode
from altegio_core.schema.decode import decode, loads
from altegio_core.schema.types import Ref

EVENT = {
    "type": "activity",
    "id": "7",
    "attributes": {"capacity": 8, "color": None, "brand_new": [{"x": 1}]},
    "relationships": {"service": {"data": {"type": "service", "id": "3"}}},
}


def pickled(made: Event) -> Event:
    twin: Event = pickle.loads(pickle.dumps(made))  # noqa: S301 - made here
    return twin


def event() -> Event:
    return Event.from_dict(EVENT)


def test_what_is_unread_is_written_as_it_came_and_so_is_what_was_read():
    unread, read = event(), event()
    assert read.relationships.service.data.id == "3"
    assert unread.to_dict() == read.to_dict() == EVENT
    assert unread == read
    assert list(unread.to_dict()) == list(read.to_dict()) == list(EVENT)


def test_what_is_written_is_not_the_model_itself():
    made = event()
    made.to_dict()["attributes"]["brand_new"][0]["x"] = 2
    assert made.attributes.capacity == 8
    assert made.to_dict() == EVENT


def test_what_is_read_stays_the_same_object():
    made = event()
    made.attributes.capacity = 9
    assert made.attributes is made.attributes
    assert made.to_dict()["attributes"]["capacity"] == 9


def test_a_field_can_be_set_and_removed_before_anybody_read_it():
    made = event()
    made.attributes = EventAttributes.from_dict({"capacity": 3})
    del made.relationships
    assert made.to_dict() == {"type": "activity", "id": "7", "attributes": {"capacity": 3}}
    assert made.relationships is UNSET
    with pytest.raises(AttributeError):
        del made.relationships
    other = event()
    other["attributes"] = {"capacity": 4}
    assert other.to_dict()["attributes"] == {"capacity": 4}
    assert other["relationships"].service.data.type == "service"


@pytest.mark.parametrize("twin_of", [copy.copy, copy.deepcopy, pickled])
def test_copies_are_whole(twin_of):
    twin = twin_of(event())
    assert isinstance(twin.attributes, EventAttributes)
    assert twin.to_dict() == EVENT


def test_repr_shows_models():
    assert "attributes=EventAttributes(capacity=8" in repr(event())


def test_lists_of_models_are_read_in_place():
    item = Appointment.from_dict({"id": 1, "services": [{"id": 5, "cost": 10}, None]})
    assert item.to_dict() == {"id": 1, "services": [{"id": 5, "cost": 10}, None]}
    assert [item.services[0].cost, item.services[1]] == [10, None]
    item.services.append(item.services[0])
    assert len(item.to_dict()["services"]) == 3


@pytest.mark.parametrize("came", [{"id": 5}, {}, [], [{"id": 5}]])
def test_what_is_put_into_a_list_or_map_that_came_in_another_form_is_sent(came):
    """A list read of one object, or of none; a map read of the [] that PHP writes for one that is empty."""
    item = Appointment.from_dict({"services": came, "custom_fields": []})
    assert item.services is item.services
    assert item.to_dict() == {"services": came, "custom_fields": []}
    there = [came] if came and isinstance(came, dict) else list(came)
    item.services.append({"id": 6})
    item.custom_fields["a"] = 1
    assert item.to_dict() == {"services": [*there, {"id": 6}], "custom_fields": {"a": 1}}
    item.services.clear()
    item.custom_fields.clear()
    assert item.to_dict()["services"] in ([], {})


@pytest.mark.parametrize("twin_of", [lambda made: made, copy.copy, pickled])
def test_a_name_of_ours_in_an_answer_does_no_harm(twin_of):
    came = {**EVENT, "_held": False, "_plan": 1, "_added": {"a": [1]}}
    made, read = twin_of(Event.from_dict(came)), twin_of(decode(Ref("altegio.v2.models", "Event"), copy.deepcopy(came)))
    assert made.attributes.capacity == read.attributes.capacity == 8
    assert made.to_dict() == read.to_dict() == came


def test_many_threads_read_the_same():
    made, found = event(), []
    threads = [threading.Thread(target=lambda: found.append(made.attributes.capacity)) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [8] * 20


@pytest.mark.parametrize("level", ['{"a": 0, "b": %s}', "[0, %s]"], ids=["objects", "lists"])
@pytest.mark.parametrize("copies", [encode._copier(), encode._copied], ids=["with fast", "without"])
@pytest.mark.parametrize("is_read", [True, False], ids=["read", "unread"])
def test_what_is_nested_as_deep_as_json_can_be_read_is_written(monkeypatch, level, copies, is_read):
    monkeypatch.setattr(encode, "_copier", lambda: copies)
    nested = "1"
    for _ in range(800):
        nested = level % nested
    came = loads(f'{{"id": "7", "brand_new": {nested}}}'.encode())
    made = decode(Ref("altegio.v2.models", "Event"), came)
    if is_read:
        assert made.id == "7"
    written = made.to_dict()
    depth, inner = 0, written["brand_new"]
    while inner != 1:
        depth, inner = depth + 1, inner["b"] if isinstance(inner, dict) else inner[1]
    assert depth == 800


def test_a_name_nobody_described_is_reached_before_anything_is_read():
    made = Event.from_dict({**EVENT, "brand": 1})
    read = decode(Ref("altegio.v2.models", "Event"), {**EVENT, "brand": 1})
    assert made.brand == read.brand == 1
    with pytest.raises(AttributeError, match="has no field 'brandd'"):
        getattr(read, "brandd")  # noqa: B009 - as a caller writes it


def test_the_fields_are_in_its_dict_before_anything_is_read():
    made = decode(Ref("altegio.v2.models", "Event"), copy.deepcopy(EVENT))
    assert isinstance(vars(made)["attributes"], EventAttributes)
    assert list(vars(made)) == list(EVENT)
