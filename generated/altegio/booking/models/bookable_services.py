# Generated; do not edit.

from __future__ import annotations

from typing import Any, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    ANY,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    UNSET,
    Array,
    Integer,
    Map,
    Model,
    Object,
    Ref,
    Union,
    Unset,
    define,
)


@define(slots=False, kw_only=True, eq=False, repr=False)
class BookableServices(Model):
    """Used by get_services_available_for_booking."""

    services: list[BookableService]
    """Ids of the services."""
    category: list[BookableServiceCategory] = ABSENT
    events: list[dict[str, Any]] = ABSENT

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
    active: float = ABSENT
    category_id: int = ABSENT
    comment: str = ABSENT
    """A note."""
    composite_details: dict[str, Any] | None | Unset = UNSET
    discount: float = ABSENT
    gender: float = ABSENT
    image: str = ABSENT
    images: list[str] | None | Unset = UNSET
    is_chain: bool | Unset = UNSET
    is_composite: bool | Unset = UNSET
    prepaid: str = ABSENT
    prepaid_settings: dict[str, Any] | Unset = UNSET
    price_max: float = ABSENT
    price_min: float = ABSENT
    seance_length: int | None = ABSENT
    """seconds"""
    weight: float = ABSENT

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

    api_id: str | int = ABSENT
    """A reference of your own, stored with it and returned."""
    gender: float = ABSENT
    id: int = ABSENT
    """Its id."""
    title: str = ABSENT
    """Its name."""
    weight: float = ABSENT

    SCHEMA: ClassVar[Object] = Object(
        {"api_id": Union((STRING, INTEGER)), "gender": NUMBER, "id": INTEGER, "title": STRING, "weight": NUMBER},
        open=True,
    )
