"""Side-loaded resources are found by what refers to them, however much of it the server leaves out."""

import pytest

from altegio.v2.models import Event
from altegio_core.operations.envelope import Envelope
from altegio_core.operations.jsonapi import Included, Resource
from tests.support.server import answer

SERVICE = {"type": "service", "id": "7", "attributes": {"title": "Massage"}}
EVENT = {
    "type": "activity",
    "id": "1",
    "attributes": {},
    "relationships": {
        "service": {"data": {"type": "service", "id": "7"}},
        "labels": {"data": [{"type": "label", "id": "2"}, {"type": "label", "id": "1"}]},
        "master": {"data": None},
        "staff": {"data": []},
    },
}


def included(*resources):
    return Included(resources)


def test_from_an_answer(kind, serve):
    label = {
        "type": "label",
        "id": "1",
        "attributes": {"title": "new"},
        "relationships": {"service": {"data": SERVICE}},
    }
    server = serve(answer(200, {"data": EVENT, "included": [SERVICE, label], "meta": []}))
    envelope = kind.call(kind.altegio(server.url).v2.events.get_event, 4564, 1)
    found = Included(envelope.included)
    assert len(found) == 2
    service = found.one(envelope.data, "service")
    assert service == Resource("service", "7", {"title": "Massage"})
    absent, label = found.many(envelope.data, "labels")
    assert (label.attributes["title"], absent) == ("new", Resource("label", "2"))
    assert found.one(label, "service") == service
    assert found.many(envelope.data, "service") == [service]


@pytest.mark.parametrize("resource", [EVENT, Event.from_dict(EVENT)], ids=["json", "model"])
@pytest.mark.parametrize("relationship", ["master", "staff", "resource_instances", "nonsense"])
def test_nothing_referred_to(resource, relationship):
    found = included(SERVICE)
    assert found.one(resource, relationship) is None
    assert found.many(resource, relationship) == []


def test_one_is_not_several():
    with pytest.raises(ValueError, match="many"):
        included().one(EVENT, "labels")


def test_type_and_id_tell_resources_apart():
    found = included(SERVICE, {"type": "staff", "id": "7"}, {"type": None, "id": "7"})
    assert found.get("service", "7").attributes == {"title": "Massage"}
    assert found.get("staff", 7) == Resource("staff", "7")
    assert found.get("label", "7") == Resource(None, "7")
    assert found.get("service", "8") is None


def test_without_a_type_the_id_has_to_do():
    for given, asked in ((None, "service"), ("service", None), (None, None)):
        assert included({"type": given, "id": "7"}).get(asked, "7") == Resource(given, "7")
    assert included({"id": "7"}).get("service", "7") == Resource(None, "7")
    two = included({"type": "service", "id": "7"}, {"type": "staff", "id": "7"})
    assert two.get(None, "7") is None
    assert included({"type": "service", "id": "7"}).get("staff", "7") is None


def test_ids_are_text_and_may_be_made_of_several():
    composite = "720441_13245586_0_0"
    assert included({"type": "x", "id": 7}).get("x", "7") == Resource("x", "7")
    assert included({"type": "x", "id": composite}).get("x", composite) == Resource("x", composite)


def test_what_is_no_resource_is_passed_over():
    odd = [None, [], "service", {"type": "service"}]
    assert len(Included(odd)) == 0
    event = {**EVENT, "relationships": []}
    assert Included([SERVICE]).one(event, "service") is None
    resource = Resource("a", "1", relationships={"to": {"data": odd}})
    assert Included([SERVICE]).many(resource, "to") == []


@pytest.mark.parametrize("given", [Envelope([EVENT]), EVENT, "service"])
def test_what_is_not_the_list_itself_is_told(given):
    """Each of these can be gone through, and would be taken for a list without what is looked for."""
    with pytest.raises(TypeError, match="envelope.included"):
        Included(given)
