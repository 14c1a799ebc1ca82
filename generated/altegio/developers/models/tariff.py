# Generated from openapi/developers.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Array, Object, Ref

if TYPE_CHECKING:
    from .tariff_options_item import TariffOptionsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class Tariff(Model):
    """What an application costs.

    Used by marketplace_partner_applications_tariffs_list.
    """

    id: int | Unset = UNSET
    """Its id."""
    options: list[TariffOptionsItem] | Unset = UNSET
    """The forms it can be paid in."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {"id": INTEGER, "options": Array(Ref(__package__, "TariffOptionsItem")), "title": STRING}
    )
