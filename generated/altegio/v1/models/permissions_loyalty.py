# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class PermissionsLoyalty(Model):
    """Part of another model."""

    has_loyalty_access: bool | Unset = UNSET
    has_loyalty_cards_manual_transactions_access: bool | Unset = UNSET
    loyalty_abonement_balance_edit_access: bool | Unset = UNSET
    loyalty_abonement_history_access: bool | Unset = UNSET
    loyalty_abonement_period_edit_access: bool | Unset = UNSET
    loyalty_access: bool | Unset = UNSET
    loyalty_cards_issue_and_removal_access: bool | Unset = UNSET
    loyalty_cards_manual_transactions_access: bool | Unset = UNSET
    loyalty_certificate_and_abonement_manual_transactions_access: bool | Unset = UNSET
    loyalty_certificate_balance_edit_access: bool | Unset = UNSET
    loyalty_certificate_period_edit_access: bool | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "has_loyalty_access": BOOLEAN,
            "has_loyalty_cards_manual_transactions_access": BOOLEAN,
            "loyalty_abonement_balance_edit_access": BOOLEAN,
            "loyalty_abonement_history_access": BOOLEAN,
            "loyalty_abonement_period_edit_access": BOOLEAN,
            "loyalty_access": BOOLEAN,
            "loyalty_cards_issue_and_removal_access": BOOLEAN,
            "loyalty_cards_manual_transactions_access": BOOLEAN,
            "loyalty_certificate_and_abonement_manual_transactions_access": BOOLEAN,
            "loyalty_certificate_balance_edit_access": BOOLEAN,
            "loyalty_certificate_period_edit_access": BOOLEAN,
        }
    )
