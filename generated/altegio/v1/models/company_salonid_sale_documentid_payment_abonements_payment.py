# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import STRING, Object, Ref
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .company_salonid_sale_x8119_abonements_payment_method import CompanySalonidSaleX8119AbonementsPaymentMethod


@define(slots=False, kw_only=True, eq=False, repr=False)
class CompanySalonidSaleDocumentidPaymentAbonementsPayment(Model):
    """Part of another model."""

    method: CompanySalonidSaleX8119AbonementsPaymentMethod | Unset = UNSET
    number: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {"method": Ref(__package__, "CompanySalonidSaleX8119AbonementsPaymentMethod"), "number": STRING}
    )
