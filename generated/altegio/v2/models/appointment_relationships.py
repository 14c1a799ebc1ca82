# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .to_many_relationship import ToManyRelationship
    from .to_one_relationship import ToOneRelationship


@define(slots=False, kw_only=True, eq=False, repr=False)
class AppointmentRelationships(Model):
    """Part of another model."""

    acceptance_free: ToOneRelationship | Unset = UNSET
    attendance_document: ToOneRelationship | Unset = UNSET
    attendance_good_items: ToManyRelationship | Unset = UNSET
    attendance_service_items: ToManyRelationship | Unset = UNSET
    client: ToOneRelationship | Unset = UNSET
    client_notification_settings: ToOneRelationship | Unset = UNSET
    client_schedule: ToOneRelationship | Unset = UNSET
    comer: ToOneRelationship | Unset = UNSET
    custom_field_values: ToManyRelationship | Unset = UNSET
    duration_details: ToOneRelationship | Unset = UNSET
    fast_payment_settings: ToOneRelationship | Unset = UNSET
    goods: ToManyRelationship | Unset = UNSET
    labels: ToManyRelationship | Unset = UNSET
    resource_instances: ToManyRelationship | Unset = UNSET
    services: ToManyRelationship | Unset = UNSET
    staff: ToOneRelationship | Unset = UNSET
    transactions: ToManyRelationship | Unset = UNSET

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
        },
        closed=True,
    )
