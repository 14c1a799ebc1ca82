# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import NUMBER, STRING, Object, Union


@define(slots=False, kw_only=True, eq=False, repr=False)
class ChainAccess(Model):
    """Part of another model."""

    analytics_access: float | str | Unset = UNSET
    clients_access: float | str | Unset = UNSET
    deposit_types_access: float | str | Unset = UNSET
    deposits_access: float | str | Unset = UNSET
    loyalty_abonement_balance_edit_access: float | str | Unset = UNSET
    loyalty_abonement_history_access: float | str | Unset = UNSET
    loyalty_abonement_period_edit_access: float | str | Unset = UNSET
    loyalty_abonement_types_access: float | str | Unset = UNSET
    loyalty_access: float | str | Unset = UNSET
    loyalty_cards_manual_transactions_access: float | str | Unset = UNSET
    loyalty_certificate_types_access: float | str | Unset = UNSET
    loyalty_programs_access: float | str | Unset = UNSET
    network_services_access: float | str | Unset = UNSET
    settings_access: float | str | Unset = UNSET
    users_access: float | str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "analytics_access": Union((NUMBER, STRING)),
            "clients_access": Union((NUMBER, STRING)),
            "deposit_types_access": Union((NUMBER, STRING)),
            "deposits_access": Union((NUMBER, STRING)),
            "loyalty_abonement_balance_edit_access": Union((NUMBER, STRING)),
            "loyalty_abonement_history_access": Union((NUMBER, STRING)),
            "loyalty_abonement_period_edit_access": Union((NUMBER, STRING)),
            "loyalty_abonement_types_access": Union((NUMBER, STRING)),
            "loyalty_access": Union((NUMBER, STRING)),
            "loyalty_cards_manual_transactions_access": Union((NUMBER, STRING)),
            "loyalty_certificate_types_access": Union((NUMBER, STRING)),
            "loyalty_programs_access": Union((NUMBER, STRING)),
            "network_services_access": Union((NUMBER, STRING)),
            "settings_access": Union((NUMBER, STRING)),
            "users_access": Union((NUMBER, STRING)),
        }
    )
