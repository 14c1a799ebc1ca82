# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, NUMBER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientSearchItem(Model):
    """A client as found by a search; what was not asked for in `fields` is missing.

    Used by get_client_list.
    """

    id: int | Unset = UNSET
    """Its id."""
    name: str | Unset = UNSET
    """The name."""
    phone: str | Unset = UNSET
    """Phone number with country code. It comes with or without +."""
    email: str | Unset = UNSET
    """E-mail address."""
    discount: float | Unset = UNSET
    """Discount in percent."""
    first_visit_date: str | Unset = UNSET
    """First visit; empty if there was none."""
    last_visit_date: str | Unset = UNSET
    """Last visit; empty if there was none."""
    sold_amount: float | Unset = UNSET
    """What was sold, in major units of the currency."""
    visit_count: int | Unset = UNSET
    """Number of visits."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "name": STRING,
            "phone": STRING,
            "email": STRING,
            "discount": NUMBER,
            "first_visit_date": STRING,
            "last_visit_date": STRING,
            "sold_amount": NUMBER,
            "visit_count": INTEGER,
        }
    )
