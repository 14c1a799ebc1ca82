# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, BOOLEAN, INTEGER, NUMBER, STRING, Array, Integer, Map, Object, Ref, Union


@define(slots=False, kw_only=True, eq=False, repr=False)
class BookableServices(Model):
    """Used by get_services_available_for_booking."""

    services: list[BookableService]
    """Ids of the services."""
    category: list[BookableServiceCategory] | Unset = UNSET
    events: list[dict[str, Any]] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "category": Array(Ref(__package__, "BookableServiceCategory")),
            "events": Array(Map(ANY)),
            "services": Array(Ref(__package__, "BookableService")),
        },
        required=("services",),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class BookableService(Model):
    """Part of another model."""

    id: int
    """Its id."""
    title: str
    """Its name."""
    abonement_restriction: int | Unset = UNSET
    active: float | Unset = UNSET
    category_id: int | Unset = UNSET
    comment: str | Unset = UNSET
    """A note."""
    composite_details: dict[str, Any] | None | Unset = UNSET
    discount: float | Unset = UNSET
    gender: float | Unset = UNSET
    image: str | Unset = UNSET
    images: list[str] | None | Unset = UNSET
    is_chain: bool | Unset = UNSET
    is_composite: bool | Unset = UNSET
    prepaid: str | Unset = UNSET
    prepaid_settings: dict[str, Any] | Unset = UNSET
    price_max: float | Unset = UNSET
    price_min: float | Unset = UNSET
    seance_length: int | None | Unset = UNSET
    """seconds"""
    weight: float | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "abonement_restriction": INTEGER,
            "active": NUMBER,
            "category_id": INTEGER,
            "comment": STRING,
            "composite_details": Map(ANY, nullable=True),
            "discount": NUMBER,
            "gender": NUMBER,
            "id": INTEGER,
            "image": STRING,
            "images": Array(STRING, nullable=True),
            "is_chain": BOOLEAN,
            "is_composite": BOOLEAN,
            "prepaid": STRING,
            "prepaid_settings": Map(ANY),
            "price_max": NUMBER,
            "price_min": NUMBER,
            "seance_length": Integer(format="seconds", nullable=True),
            "title": STRING,
            "weight": NUMBER,
        },
        required=("id", "title"),
        open=True,
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class BookableServiceCategory(Model):
    """Part of another model."""

    api_id: str | int | Unset = UNSET
    """Reference of your own, kept with it and given back."""
    gender: float | Unset = UNSET
    id: int | Unset = UNSET
    """Its id."""
    title: str | Unset = UNSET
    """Its name."""
    weight: float | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {"api_id": Union((STRING, INTEGER)), "gender": NUMBER, "id": INTEGER, "title": STRING, "weight": NUMBER},
        open=True,
    )
