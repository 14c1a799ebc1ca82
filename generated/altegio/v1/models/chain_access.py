# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class ChainAccess(Model):
    """Part of another model."""

    analytics_access: str | Unset = UNSET
    clients_access: str | Unset = UNSET
    deposit_types_access: str | Unset = UNSET
    deposits_access: str | Unset = UNSET
    loyalty_abonement_balance_edit_access: str | Unset = UNSET
    loyalty_abonement_history_access: str | Unset = UNSET
    loyalty_abonement_period_edit_access: str | Unset = UNSET
    loyalty_abonement_types_access: str | Unset = UNSET
    loyalty_access: str | Unset = UNSET
    loyalty_cards_manual_transactions_access: str | Unset = UNSET
    loyalty_certificate_types_access: str | Unset = UNSET
    loyalty_programs_access: str | Unset = UNSET
    network_services_access: str | Unset = UNSET
    settings_access: str | Unset = UNSET
    users_access: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "analytics_access": STRING,
            "clients_access": STRING,
            "deposit_types_access": STRING,
            "deposits_access": STRING,
            "loyalty_abonement_balance_edit_access": STRING,
            "loyalty_abonement_history_access": STRING,
            "loyalty_abonement_period_edit_access": STRING,
            "loyalty_abonement_types_access": STRING,
            "loyalty_access": STRING,
            "loyalty_cards_manual_transactions_access": STRING,
            "loyalty_certificate_types_access": STRING,
            "loyalty_programs_access": STRING,
            "network_services_access": STRING,
            "settings_access": STRING,
            "users_access": STRING,
        }
    )
