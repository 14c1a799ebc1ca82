# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import BOOLEAN, INTEGER, NUMBER, STRING, Array, Object, Ref, String

if TYPE_CHECKING:
    from .client_account_deposit import ClientAccountDeposit
    from .id_and_title import IdAndTitle
    from .person_with_phone import PersonWithPhone


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientAccountTopup(Model):
    """Used by create_client_account_topup_operation."""

    deposits_transactions: list[ClientAccountTopupDepositsTransactionsItem] | Unset = UNSET
    document: ClientAccountTopupDocument | Unset = UNSET
    """The document."""
    payment_transactions: list[ClientAccountTopupPaymentTransactionsItem] | Unset = UNSET
    """Payments taken."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "deposits_transactions": Array(Ref(__package__, "ClientAccountTopupDepositsTransactionsItem")),
            "document": Ref(__package__, "ClientAccountTopupDocument"),
            "payment_transactions": Array(Ref(__package__, "ClientAccountTopupPaymentTransactionsItem")),
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientAccountTopupDepositsTransactionsItem(Model):
    """Part of another model."""

    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""
    balance_after: float | Unset = UNSET
    """What was left afterwards, in major units of the currency."""
    comment: str | Unset = UNSET
    """A note."""
    date_create: str | Unset = UNSET
    """When it was made."""
    date_delete: str | Unset = UNSET
    """When it was deleted."""
    deleted: bool | Unset = UNSET
    """Whether it was deleted."""
    deposit: ClientAccountDeposit | Unset = UNSET
    """Account of the client."""
    deposit_id: int | Unset = UNSET
    """Account of the client."""
    deposit_type: ClientAccountTopupDepositsTransactionsItemDepositType | Unset = UNSET
    """Type of the client's account."""
    deposit_type_id: int | Unset = UNSET
    """Type of the client's account."""
    document_id: int | Unset = UNSET
    """The document."""
    id: int | Unset = UNSET
    """Its id."""
    master_id: int | Unset = UNSET
    """The team member, under an older name; 0 is none."""
    reserved_balance_after: float | Unset = UNSET
    """What was held back afterwards, in major units of the currency."""
    salon_group_id: int | Unset = UNSET
    """The chain of locations, under an older name."""
    salon_id: int | Unset = UNSET
    """The location, under its older name."""
    user_id: int | Unset = UNSET
    """The user who did it, or who belongs to it."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "amount": NUMBER,
            "balance_after": NUMBER,
            "comment": STRING,
            "date_create": STRING,
            "date_delete": STRING,
            "deleted": BOOLEAN,
            "deposit": Ref(__package__, "ClientAccountDeposit"),
            "deposit_id": INTEGER,
            "deposit_type": Ref(__package__, "ClientAccountTopupDepositsTransactionsItemDepositType"),
            "deposit_type_id": INTEGER,
            "document_id": INTEGER,
            "id": INTEGER,
            "master_id": INTEGER,
            "reserved_balance_after": NUMBER,
            "salon_group_id": INTEGER,
            "salon_id": INTEGER,
            "user_id": INTEGER,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientAccountTopupDepositsTransactionsItemDepositType(Model):
    """Part of another model."""

    date_create: str | Unset = UNSET
    """When it was made."""
    date_delete: str | Unset = UNSET
    """When it was deleted."""
    deleted: bool | Unset = UNSET
    """Whether it was deleted."""
    id: int | Unset = UNSET
    """Its id."""
    salon_group_id: int | Unset = UNSET
    """The chain of locations, under an older name."""
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "date_create": STRING,
            "date_delete": STRING,
            "deleted": BOOLEAN,
            "id": INTEGER,
            "salon_group_id": INTEGER,
            "title": STRING,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientAccountTopupDocument(Model):
    """Part of another model."""

    comment: str | Unset = UNSET
    """A note."""
    id: int | Unset = UNSET
    """Its id."""
    number: float | Unset = UNSET
    """Its number, as printed."""
    salon: ClientAccountTopupDocumentSalon | Unset = UNSET
    salon_id: int | Unset = UNSET
    """The location, under its older name."""
    type: IdAndTitle | Unset = UNSET
    """Its type."""
    type_id: int | Unset = UNSET
    """Its type, by number."""
    user: PersonWithPhone | Unset = UNSET
    """The user."""
    user_id: int | Unset = UNSET
    """The user who did it, or who belongs to it."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "comment": STRING,
            "id": INTEGER,
            "number": NUMBER,
            "salon": Ref(__package__, "ClientAccountTopupDocumentSalon"),
            "salon_id": INTEGER,
            "type": Ref(__package__, "IdAndTitle"),
            "type_id": INTEGER,
            "user": Ref(__package__, "PersonWithPhone"),
            "user_id": INTEGER,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientAccountTopupDocumentSalon(Model):
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
    id: int | Unset = UNSET
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
    timezone: str | Unset = UNSET
    """Offset from UTC in hours, a number or text; trust `timezone_name`."""
    timezone_name: str | Unset = UNSET
    """Name of the time zone, such as Europe/Paris."""
    title: str | Unset = UNSET
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
            "id": INTEGER,
            "logo": STRING,
            "phone": STRING,
            "phones": Array(STRING),
            "public_title": STRING,
            "site": STRING,
            "timezone": STRING,
            "timezone_name": STRING,
            "title": STRING,
            "zip": STRING,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientAccountTopupPaymentTransactionsItem(Model):
    """Part of another model."""

    account_id: int | Unset = UNSET
    """The account of the location."""
    amount: float | Unset = UNSET
    """How much or how many; negative where something goes out."""
    client_id: int | Unset = UNSET
    """The client; 0 is none."""
    comment: str | Unset = UNSET
    """A note."""
    date: str | Unset = UNSET
    """Day and time, local to the location."""
    document_id: int | Unset = UNSET
    """The document."""
    expense_id: int | Unset = UNSET
    """The item it is booked under."""
    goods_transaction_id: int | Unset = UNSET
    """Product line by which it was sold; 0 is none."""
    id: int | Unset = UNSET
    """Its id."""
    item_id: int | Unset = UNSET
    """What the line is about: a service or a product, by `item_type_id`."""
    master_id: int | Unset = UNSET
    """The team member, under an older name; 0 is none."""
    record_id: int | Unset = UNSET
    """The appointment; 0 is none."""
    supplier_id: int | Unset = UNSET
    """The supplier; 0 is none."""
    target_type_id: int | Unset = UNSET
    """What it was for, by number."""
    type: IdAndTitle | Unset = UNSET
    """Its type."""
    type_id: int | Unset = UNSET
    """Its type, by number."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "account_id": INTEGER,
            "amount": NUMBER,
            "client_id": INTEGER,
            "comment": STRING,
            "date": String(format="date-time"),
            "document_id": INTEGER,
            "expense_id": INTEGER,
            "goods_transaction_id": INTEGER,
            "id": INTEGER,
            "item_id": INTEGER,
            "master_id": INTEGER,
            "record_id": INTEGER,
            "supplier_id": INTEGER,
            "target_type_id": INTEGER,
            "type": Ref(__package__, "IdAndTitle"),
            "type_id": INTEGER,
        }
    )
