"""Who gives which service on the mock with state: a service and its links to team members are one thing."""

from typing import Any

import pytest

from altegio import errors
from altegio.mock import MockServer
from tests.support.functions import sent_as
from tests.unit.pocket import appointment, pocket

CUT = {"title": "Cut", "category_id": 5}
LINK = {"seance_length": 1800, "technological_card_id": None}
LINKED = {sent_as("v1", "assign_service_to_team_member", "master_id"): 9, **LINK}
STAFF = [{"id": 9, "seance_length": 3600}]


@pytest.fixture
def altegio() -> Any:
    with pocket(MockServer(state=True)) as client:
        yield client


def test_a_put_without_staff_drops_the_links_as_well(altegio: Any) -> None:
    services = altegio.v1.services
    made = services.create_service(1, body=CUT).data.id
    services.assign_service_to_team_member(1, made, body=LINKED)
    services.deprecated_update_service_by_id(1, made, body=CUT)
    assert services.get_service(1, made).data.staff == []
    for call in (
        lambda: services.update_service_team_member_assignment(1, made, 9, body=LINK),
        lambda: services.remove_service_from_team_member(1, made, 9),
    ):
        with pytest.raises(errors.NotFoundError, match="was deleted"):
            call()


def test_a_link_sent_with_a_service_is_one_to_change_and_to_remove(altegio: Any) -> None:
    services = altegio.v1.services
    made = services.create_service(1, body={**CUT, "staff": STAFF}).data.id
    changed = services.update_service_team_member_assignment(1, made, 9, body=LINK).to_dict()["data"]
    assert (changed["master_id"], changed["length"]) == (9, 1800)
    services.remove_service_from_team_member(1, made, 9)
    assert services.get_service(1, made).data.staff == []


def test_a_team_member_without_the_link_is_not_booked_for_a_service_that_is_there(altegio: Any) -> None:
    services, book = altegio.v1.services, altegio.v1.appointments.create_appointment
    made = services.create_service(1, body=CUT).data.id
    wanted = appointment(services=[{"id": made}])
    with pytest.raises(errors.BadRequestError, match="does not provide the selected services"):
        book(1, body=wanted)
    services.assign_service_to_team_member(1, made, body=LINKED)
    assert book(1, body=wanted).data[0].services[0].title == "Cut"
    assert book(1, body=appointment(services=[{"id": 7}], save_if_busy=True)).data  # nobody created that one


def test_the_link_can_be_no_matter() -> None:
    with pocket(MockServer(state=True, behaviours={"team_member_provides": False})) as altegio:
        made = altegio.v1.services.create_service(1, body=CUT).data.id
        assert altegio.v1.appointments.create_appointment(1, body=appointment(services=[{"id": made}])).data
