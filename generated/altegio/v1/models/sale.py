# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Array, Object, Ref

if TYPE_CHECKING:
    from .sale_kkm_state import SaleKkmState
    from .sale_payment_methods_item import SalePaymentMethodsItem
    from .sale_state import SaleState


@define(slots=False, kw_only=True, eq=False, repr=False)
class Sale(Model):
    """A sale: what is to be paid, what was, and how the rest can be.

    Used by get_sale_transaction, create_payment_with_loyalty_methods, delete_loyalty_payment_transaction, delete_location_account_payment.
    """

    kkm_state: SaleKkmState | Unset = UNSET
    """What was sent to the fiscal register."""
    payment_methods: list[SalePaymentMethodsItem] | Unset = UNSET
    """Ways in which the rest can be paid."""
    state: SaleState | Unset = UNSET
    """Lines and payments."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "kkm_state": Ref(__package__, "SaleKkmState"),
            "payment_methods": Array(Ref(__package__, "SalePaymentMethodsItem")),
            "state": Ref(__package__, "SaleState"),
        }
    )
