# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    UNSET,
    Array,
    Model,
    Object,
    Ref,
    Union,
    Unset,
    define,
)


@define(slots=False, kw_only=True, eq=False, repr=False)
class Chain(Model):
    """A chain of locations.

    Used by get_chain_list.
    """

    access: ChainAccess = ABSENT
    """What the user may do."""
    companies: list[ChainCompaniesItem] = ABSENT
    """Locations."""
    id: int = ABSENT
    """Its id."""
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "access": Ref(__package__, "ChainAccess"),
            "companies": Array(Ref(__package__, "ChainCompaniesItem")),
            "id": INTEGER,
            "title": STRING,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ChainAccess(Model):
    """Part of another model."""

    analytics_access: float | str | Unset = UNSET
    clients_access: float | str = ABSENT
    deposit_types_access: float | str | Unset = UNSET
    deposits_access: float | str | Unset = UNSET
    loyalty_abonement_balance_edit_access: float | str | Unset = UNSET
    loyalty_abonement_history_access: float | str | Unset = UNSET
    loyalty_abonement_period_edit_access: float | str | Unset = UNSET
    loyalty_abonement_types_access: float | str | Unset = UNSET
    loyalty_access: float | str = ABSENT
    loyalty_cards_manual_transactions_access: float | str = ABSENT
    loyalty_certificate_types_access: float | str | Unset = UNSET
    loyalty_programs_access: float | str | Unset = UNSET
    network_services_access: float | str | Unset = UNSET
    settings_access: float | str = ABSENT
    users_access: float | str = ABSENT

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


@define(slots=False, kw_only=True, eq=False, repr=False)
class ChainCompaniesItem(Model):
    """Part of another model."""

    address: str | Unset = UNSET
    """Street address."""
    allow_change_record: bool | Unset = UNSET
    """Whether clients can change their appointments online."""
    allow_delete_record: bool | Unset = UNSET
    """Whether clients can call appointments off online."""
    business_group_id: int | Unset = UNSET
    """Group of businesses."""
    business_type_id: int | Unset = UNSET
    """Type of business."""
    city_id: int | Unset = UNSET
    """The city."""
    coordinate_lat: float | Unset = UNSET
    """Latitude, in degrees."""
    coordinate_lon: float | Unset = UNSET
    """Longitude, in degrees."""
    country_id: int | Unset = UNSET
    """The country."""
    currency_short_title: str | Unset = UNSET
    """The currency in short."""
    id: int = ABSENT
    """Its id."""
    logo: str | Unset = UNSET
    """Address of the logo."""
    phone: str | Unset = UNSET
    """Phone number with country code. It comes with or without +."""
    phones: list[str] | Unset = UNSET
    """Phone numbers."""
    public_title: str | Unset = UNSET
    """Name shown to clients."""
    site: str | Unset = UNSET
    """Web site."""
    timezone: float | Unset = UNSET
    """Offset from UTC in hours, a number or text; trust `timezone_name`."""
    timezone_name: str | Unset = UNSET
    """Name of the time zone, such as Europe/Paris."""
    title: str = ABSENT
    """Its name."""
    zip: str | Unset = UNSET
    """Postal code."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "address": STRING,
            "allow_change_record": BOOLEAN,
            "allow_delete_record": BOOLEAN,
            "business_group_id": INTEGER,
            "business_type_id": INTEGER,
            "city_id": INTEGER,
            "coordinate_lat": NUMBER,
            "coordinate_lon": NUMBER,
            "country_id": INTEGER,
            "currency_short_title": STRING,
            "id": INTEGER,
            "logo": STRING,
            "phone": STRING,
            "phones": Array(STRING),
            "public_title": STRING,
            "site": STRING,
            "timezone": NUMBER,
            "timezone_name": STRING,
            "title": STRING,
            "zip": STRING,
        }
    )
