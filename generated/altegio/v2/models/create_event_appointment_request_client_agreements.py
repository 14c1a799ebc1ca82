# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class CreateEventAppointmentRequestClientAgreements(Model):
    """Part of another model."""

    is_newsletter_allowed: bool
    """Whether newsletters may be sent."""
    is_personal_data_processing_allowed: bool
    """Whether personal data may be processed."""

    SCHEMA: ClassVar[Object] = Object(
        {"is_newsletter_allowed": BOOLEAN, "is_personal_data_processing_allowed": BOOLEAN},
        required=("is_newsletter_allowed", "is_personal_data_processing_allowed"),
    )
