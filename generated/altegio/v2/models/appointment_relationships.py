# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Object, Ref

if TYPE_CHECKING:
    from .to_many_relationship import ToManyRelationship
    from .to_one_relationship import ToOneRelationship


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentRelationships(Model):
    """What an appointment can side-load."""

    acceptance_free: ToOneRelationship | Unset = UNSET
    """A resource the vendor says no more about."""
    attendance_document: ToOneRelationship | Unset = UNSET
    """Document of the sale."""
    attendance_good_items: ToManyRelationship | Unset = UNSET
    """Products sold with it."""
    attendance_service_items: ToManyRelationship | Unset = UNSET
    """Services done, by line."""
    client: ToOneRelationship | Unset = UNSET
    """The client."""
    client_notification_settings: ToOneRelationship | Unset = UNSET
    """How the client is notified."""
    client_schedule: ToOneRelationship | Unset = UNSET
    """Recurring appointments it belongs to."""
    comer: ToOneRelationship | Unset = UNSET
    """The visitor, where it is not the client: a relative, a pet, a vehicle."""
    custom_field_values: ToManyRelationship | Unset = UNSET
    """Values of custom fields."""
    duration_details: ToOneRelationship | Unset = UNSET
    """Length and break apart."""
    fast_payment_settings: ToOneRelationship | Unset = UNSET
    """How it can be paid at once."""
    goods: ToManyRelationship | Unset = UNSET
    """Products."""
    labels: ToManyRelationship | Unset = UNSET
    """Tags."""
    resource_instances: ToManyRelationship | Unset = UNSET
    """Instances of resources it takes."""
    services: ToManyRelationship | Unset = UNSET
    """Services."""
    staff: ToOneRelationship | Unset = UNSET
    """The team member."""
    transactions: ToManyRelationship | Unset = UNSET
    """Payments."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "acceptance_free": Ref(__package__, "ToOneRelationship"),
            "attendance_document": Ref(__package__, "ToOneRelationship"),
            "attendance_good_items": Ref(__package__, "ToManyRelationship"),
            "attendance_service_items": Ref(__package__, "ToManyRelationship"),
            "client": Ref(__package__, "ToOneRelationship"),
            "client_notification_settings": Ref(__package__, "ToOneRelationship"),
            "client_schedule": Ref(__package__, "ToOneRelationship"),
            "comer": Ref(__package__, "ToOneRelationship"),
            "custom_field_values": Ref(__package__, "ToManyRelationship"),
            "duration_details": Ref(__package__, "ToOneRelationship"),
            "fast_payment_settings": Ref(__package__, "ToOneRelationship"),
            "goods": Ref(__package__, "ToManyRelationship"),
            "labels": Ref(__package__, "ToManyRelationship"),
            "resource_instances": Ref(__package__, "ToManyRelationship"),
            "services": Ref(__package__, "ToManyRelationship"),
            "staff": Ref(__package__, "ToOneRelationship"),
            "transactions": Ref(__package__, "ToManyRelationship"),
        }
    )
