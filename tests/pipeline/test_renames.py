"""Renamed fields and parameters: paired by the vendor's families of words, told as such, and kept for a release."""

from typing import Any

import pytest

from scripts.compat.aliases import Alias, Aliases
from scripts.diff.change import Change
from scripts.diff.changes import compare
from scripts.diff.renames import Named, renames
from scripts.diff.sides import Edition
from scripts.update.words import in_words


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("staff_id", "team_member_id"),
        ("master_id", "team_member_id"),
        ("record_id", "appointment_id"),
        ("good_id", "product_id"),
        ("company_id", "location_id"),
        ("salon_id", "location_id"),
        ("salon_group_id", "chain_id"),
        ("event_id", "activity_id"),
        ("staff_ids", "team_member_ids"),
        ("filter[master_ids][]", "filter[team_member_ids][]"),
        ("new_staff_id", "new_team_member_id"),
    ],
)
def test_names_of_one_family_are_one_thing(before: str, after: str) -> None:
    number = Named("whole number")
    assert renames({before: number, "colour": Named("text")}, {after: number, "color": Named("text")}) == {
        before: after
    }


def test_of_two_that_could_be_meant_none_is() -> None:
    number = Named("whole number")
    assert renames({"staff_id": number, "master_id": number}, {"team_member_id": number}) == {}
    assert renames({"salon_id": number}, {"company_id": number, "location_id": number}) == {}
    assert renames({"staff_id": number}, {"staff_ids": number, "staff_identity": number}) == {}


def test_one_required_name_that_went_leads_to_the_one_of_its_type_that_came() -> None:
    needed, text = Named("whole number", required=True), Named("text", required=True)
    assert renames({"day": needed, "note": Named("text")}, {"weekday": needed}) == {"day": "weekday"}
    assert renames({"day": needed}, {"weekday": text}) == {}
    assert renames({"day": needed}, {"weekday": Named("whole number")}) == {}
    assert renames({"day": needed, "hour": needed}, {"weekday": needed}) == {}


def edition(field: str, parameter: str) -> Edition:
    book: dict[str, Any] = {
        "operationId": "book",
        "tags": ["Bookings"],
        "parameters": [{"name": parameter, "in": "query", "required": True, "schema": {"type": "integer"}}],
        "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Booking"}}}},
        "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Booking"}}}}},
    }
    booking = {"type": "object", "required": [field], "properties": {field: {"type": "integer"}}}
    return Edition({"paths": {"/b": {"post": book}}, "components": {"schemas": {"Booking": booking}}}, "v1")


def test_they_are_told_and_kept() -> None:
    changes = compare(edition("staff_id", "event_id"), edition("team_member_id", "activity_id"))
    assert [(one.name, in_words(one), one.breaks) for one in changes] == [
        ("Booking.team_member_id", "was `staff_id`", True),
        ("book(activity_id=)", "was `event_id=`", True),
    ]
    kept = Aliases()
    left, lines = kept.added(changes, "0.1.0")
    assert not any(one.breaks for one in left)
    assert lines == ["`Booking(staff_id=)` leads to `team_member_id=`", "`book(event_id=)` leads to `activity_id=`"]
    assert kept.fields == {"Booking": {"staff_id": Alias("team_member_id", "0.1.0")}}
    assert kept.parameters == {"book": {"event_id": Alias("activity_id", "0.1.0")}}
    assert [name for name, _ in kept.names()] == ["book(event_id=)", "models.Booking(staff_id=)"]


def test_fields_go_along_with_their_model_and_go_when_due() -> None:
    kept = Aliases(fields={"Booking": {"staff_id": Alias("team_member_id", "0.1.0")}})
    gone = Change(
        "model gone", "model gone", "Booking", "v1.models.Booking", breaks=True, old="Booking", new="Reservation"
    )
    kept.added([gone], "0.2.0")
    assert kept.fields == {"Reservation": {"staff_id": Alias("team_member_id", "0.1.0")}}
    assert not kept.without_due("0.3.0").fields
    assert kept.without_due("0.2.0").fields
