# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from altegio_core.base.types import UNSET, Unset
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import name_errors
from altegio_core.operations.change import Change, ChangeCall

from ... import models
from .get_chain_loyalty_program import ENDPOINT as _READ
from .update_chain_loyalty_program import ENDPOINT as _WRITE

CHANGE: Change[models.LoyaltyProgram] = Change(
    _READ,
    _WRITE,
    {"chain_id": "chain_id", "loyalty_program_id": "loyalty_program_id"},
    "loyalty_program_id",
    places={"company_ids": "companies", "loyalty_card_type_ids": "loyalty_card_types"},
)


def request(
    chain_id: int | str,
    loyalty_program_id: int | str,
    *,
    allowed_good_category_ids: list[int] | Unset = UNSET,
    allowed_good_ids: list[int] | Unset = UNSET,
    allowed_service_ids: list[int] | Unset = UNSET,
    company_ids: list[int] | Unset = UNSET,
    expiration_notification_timeout: int | Unset = UNSET,
    expiration_timeout: int | Unset = UNSET,
    expiration_timeout_unit: Literal["day", "week", "month", "year"] | Unset = UNSET,
    loyalty_card_type_ids: list[int] | Unset = UNSET,
    on_changed_notification_template: models.LoyaltyNotificationMessageTemplateRequest | Unset = UNSET,
    on_expiration_notification_template: models.LoyaltyNotificationMessageTemplateRequest | Unset = UNSET,
    rules: list[models.LoyaltyProgramRuleRequest] | Unset = UNSET,
    title: str | Unset = UNSET,
    usage_limit: int | Unset = UNSET,
    drop: Sequence[str] = (),
    options: CallOptions | None = None,
) -> ChangeCall[models.LoyaltyProgram]:
    """Changes the fields that are given of one chain loyalty program, and loses none of the others.

    Reads it with ``get_chain_loyalty_program``, puts in what is given, sends all of it with
    ``update_chain_loyalty_program``, and reads it again. Nothing is sent if the answer lacks a field that would be
    dropped. The API has no conditional write: what somebody else changes between the reading and the writing is
    overwritten.

    Args:
        chain_id: the chain of locations (int | str)
        loyalty_program_id: the promotion (int | str)
        allowed_good_category_ids: Product categories it holds for, where not for all (optional)
        allowed_good_ids: Products it holds for, where not for all (optional)
        allowed_service_ids: Services and service categories it holds for, where not for all (optional)
        company_ids: Locations where it holds (optional)
        expiration_notification_timeout: How many days beforehand clients are told that points or a discount end
            (optional)
        expiration_timeout: How long it is valid, in units of `expiration_timeout_unit_id`; 0 is without end (optional)
        expiration_timeout_unit: Unit of `expiration_timeout` (optional)
        loyalty_card_type_ids: Types of cards it holds for (optional)
        on_changed_notification_template: Message sent when points or a discount change (optional)
        on_expiration_notification_template: Message sent before points or a discount end (optional)
        rules: The rules (optional)
        title: Its name (optional)
        usage_limit: How often it can be used (optional)
        drop: fields of the body, by their names on the wire, that may be lost where no answer shows them
        options: for this call only (optional)

    Returns:
        What was changed, ignored and kept, field by field, and the data as read again.

    Raises:
        IncompleteAnswerError: what was read lacks fields that would be dropped; nothing was sent.
        RequestValidationError: an argument breaks a rule; not sent.
        UnprocessableEntityError: values the server does not accept; see ``errors``.
        AltegioError: anything else, see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/update_chain_loyalty_program
    """
    path: dict[str, Any] = {"chain_id": chain_id, "loyalty_program_id": loyalty_program_id}
    asked: dict[str, Any] = {
        "allowed_good_category_ids": allowed_good_category_ids,
        "allowed_good_ids": allowed_good_ids,
        "allowed_service_ids": allowed_service_ids,
        "company_ids": company_ids,
        "expiration_notification_timeout": expiration_notification_timeout,
        "expiration_timeout": expiration_timeout,
        "expiration_timeout_unit": expiration_timeout_unit,
        "loyalty_card_type_ids": loyalty_card_type_ids,
        "on_changed_notification_template": on_changed_notification_template,
        "on_expiration_notification_template": on_expiration_notification_template,
        "rules": rules,
        "title": title,
        "usage_limit": usage_limit,
    }
    return ChangeCall(CHANGE, path, asked, drop, options)


name_errors(globals())
