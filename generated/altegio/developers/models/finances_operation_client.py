# Generated from openapi/developers.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class FinancesOperationClient(Model):
    """Part of another model."""

    email: str | Unset = UNSET
    id: int | Unset = UNSET
    """Its id."""
    name: str | Unset = UNSET
    """The name."""
    patronymic: str | Unset = UNSET
    phone: str | Unset = UNSET
    """Phone number with country code."""
    surname: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {"email": STRING, "id": INTEGER, "name": STRING, "patronymic": STRING, "phone": STRING, "surname": STRING}
    )
