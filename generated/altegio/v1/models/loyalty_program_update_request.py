# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from altegio_core.schema.generated import INTEGER, STRING, UNSET, Array, Model, Object, Ref, String, Unset, define

if TYPE_CHECKING:
    from .loyalty_notification_message_template_request import LoyaltyNotificationMessageTemplateRequest
    from .loyalty_program_rule_request import LoyaltyProgramRuleRequest


@define(slots=False, kw_only=True, eq=False, repr=False)
class LoyaltyProgramUpdateRequest(Model):
    """Used by update_chain_loyalty_program."""

    allowed_good_category_ids: list[int] | Unset = UNSET
    """Product categories it holds for, where not for all."""
    allowed_good_ids: list[int] | Unset = UNSET
    """Products it holds for, where not for all."""
    allowed_service_ids: list[int] | Unset = UNSET
    """Services and service categories it holds for, where not for all."""
    company_ids: list[int] | Unset = UNSET
    """Locations where it holds."""
    expiration_notification_timeout: int | Unset = UNSET
    """How many days beforehand clients are told that points or a discount end."""
    expiration_timeout: int | Unset = UNSET
    """How long it is valid, in units of `expiration_timeout_unit_id`; 0 is without end."""
    expiration_timeout_unit: Literal["day", "week", "month", "year"] | Unset = UNSET
    """Unit of `expiration_timeout`."""
    loyalty_card_type_ids: list[int] | Unset = UNSET
    """Types of cards it holds for."""
    on_changed_notification_template: LoyaltyNotificationMessageTemplateRequest | Unset = UNSET
    """Message sent when points or a discount change."""
    on_expiration_notification_template: LoyaltyNotificationMessageTemplateRequest | Unset = UNSET
    """Message sent before points or a discount end."""
    rules: list[LoyaltyProgramRuleRequest] | Unset = UNSET
    """The rules."""
    title: str | Unset = UNSET
    """Its name."""
    usage_limit: int | Unset = UNSET
    """How often it can be used."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "allowed_good_category_ids": Array(INTEGER),
            "allowed_good_ids": Array(INTEGER),
            "allowed_service_ids": Array(INTEGER),
            "company_ids": Array(INTEGER),
            "expiration_notification_timeout": INTEGER,
            "expiration_timeout": INTEGER,
            "expiration_timeout_unit": String(enum=("day", "week", "month", "year")),
            "loyalty_card_type_ids": Array(INTEGER),
            "on_changed_notification_template": Ref(__package__, "LoyaltyNotificationMessageTemplateRequest"),
            "on_expiration_notification_template": Ref(__package__, "LoyaltyNotificationMessageTemplateRequest"),
            "rules": Array(Ref(__package__, "LoyaltyProgramRuleRequest")),
            "title": STRING,
            "usage_limit": INTEGER,
        }
    )
