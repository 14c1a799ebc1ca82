# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

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
    String,
    Unset,
    define,
)
from altegio_core.schema.other_names import without_other_names

if TYPE_CHECKING:
    from .client_account_deposit import ClientAccountDeposit
    from .id_and_title import IdAndTitle
    from .person_with_phone import PersonWithPhone


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientAccountTopup(Model):
    """Used by create_client_account_topup_operation."""

    deposits_transactions: list[ClientAccountTopupDepositsTransactionsItem] = ABSENT
    document: ClientAccountTopupDocument = ABSENT
    """The document."""
    payment_transactions: list[ClientAccountTopupPaymentTransactionsItem] = ABSENT
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

    amount: float = ABSENT
    """How much or how many; negative where something goes out."""
    balance_after: float = ABSENT
    """What was left afterwards, in major units of the currency."""
    comment: str = ABSENT
    """A note."""
    date_create: str = ABSENT
    """When it was made."""
    date_delete: str | Unset = UNSET
    """When it was deleted."""
    deleted: bool = ABSENT
    """Whether it was deleted."""
    deposit: ClientAccountDeposit = ABSENT
    """Account of the client."""
    deposit_id: int = ABSENT
    """Account of the client."""
    deposit_type: ClientAccountTopupDepositsTransactionsItemDepositType = ABSENT
    """Type of the client's account."""
    deposit_type_id: int = ABSENT
    """Type of the client's account."""
    document_id: int = ABSENT
    """The document."""
    id: int = ABSENT
    """Its id."""
    master_id: int = ABSENT
    """The team member, under an older name; 0 is none."""
    reserved_balance_after: float = ABSENT
    """What was held back afterwards, in major units of the currency."""
    salon_group_id: int = ABSENT
    """The chain of locations, under an older name."""
    salon_id: int = ABSENT
    """The location, under its older name."""
    user_id: int = ABSENT
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

    date_create: str = ABSENT
    """When it was made."""
    date_delete: str | Unset = UNSET
    """When it was deleted."""
    deleted: bool = ABSENT
    """Whether it was deleted."""
    id: int = ABSENT
    """Its id."""
    salon_group_id: int = ABSENT
    """The chain of locations, under an older name."""
    title: str = ABSENT
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

    comment: str = ABSENT
    """A note."""
    id: int = ABSENT
    """Its id."""
    number: float = ABSENT
    """Its number, as printed."""
    salon: ClientAccountTopupDocumentSalon = ABSENT
    salon_id: int = ABSENT
    """The location, under its older name."""
    type: IdAndTitle = ABSENT
    """Its type."""
    type_id: int = ABSENT
    """Its type, by number."""
    user: PersonWithPhone = ABSENT
    """The user."""
    user_id: int = ABSENT
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

    address: str = ABSENT
    """Street address."""
    allow_change_record: bool = ABSENT
    """Whether clients can change their appointments online."""
    allow_delete_record: bool = ABSENT
    """Whether clients can call appointments off online."""
    business_group_id: int = ABSENT
    """Group of businesses."""
    business_type_id: int = ABSENT
    """Type of business."""
    city_id: int = ABSENT
    """The city."""
    coordinate_lat: float = ABSENT
    """Latitude, in degrees."""
    coordinate_lon: float = ABSENT
    """Longitude, in degrees."""
    country_id: int = ABSENT
    """The country."""
    id: int = ABSENT
    """Its id."""
    logo: str = ABSENT
    """Address of the logo."""
    phone: str = ABSENT
    """Phone number with country code. It comes with or without +."""
    phones: list[str] = ABSENT
    """Phone numbers."""
    public_title: str = ABSENT
    """Name shown to clients."""
    site: str = ABSENT
    """Web site."""
    timezone: str = ABSENT
    """Offset from UTC in hours, a number or text; trust `timezone_name`."""
    timezone_name: str = ABSENT
    """Name of the time zone, such as Europe/Paris."""
    title: str = ABSENT
    """Its name."""
    zip: str = ABSENT
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

    account_id: int = ABSENT
    """The account of the location."""
    amount: float = ABSENT
    """How much or how many; negative where something goes out."""
    client_id: int = ABSENT
    """The client; 0 is none."""
    comment: str = ABSENT
    """A note."""
    date: str = ABSENT
    """Day and time, local to the location."""
    document_id: int = ABSENT
    """The document."""
    expense_id: int = ABSENT
    """The item it is booked under."""
    goods_transaction_id: int = ABSENT
    """Product line by which it was sold; 0 is none."""
    id: int = ABSENT
    """Its id."""
    item_id: int = ABSENT
    """What the line is about: a service or a product, by `item_type_id`."""
    master_id: int = ABSENT
    """The team member, under an older name; 0 is none."""
    record_id: int = ABSENT
    """The appointment; 0 is none."""
    supplier_id: int = ABSENT
    """The supplier; 0 is none."""
    target_type_id: int = ABSENT
    """What it was for, by number."""
    type: IdAndTitle = ABSENT
    """Its type."""
    type_id: int = ABSENT
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


@define(slots=False, kw_only=True, eq=False, repr=False, field_transformer=without_other_names)
class CreateClientAccountTopupOperationRequest(Model):
    """Used by create_client_account_topup_operation."""

    account_id: int
    """The account of the location."""
    amount: float
    """How much or how many; negative where something goes out."""
    client_id: int
    """The client; 0 is none."""
    deposit_id: int
    """Account of the client."""
    master_id: int | Unset = UNSET
    """The team member, under an older name; 0 is none."""
    team_member_id: int | Unset = UNSET
    """Another name of `master_id`, which another edition of the vendor's has."""
    staff_id: int | Unset = UNSET
    """Another name of `master_id`, which another edition of the vendor's has."""

    SCHEMA: ClassVar[Object] = Object(
        {"account_id": INTEGER, "amount": NUMBER, "client_id": INTEGER, "deposit_id": INTEGER, "master_id": INTEGER},
        required=("account_id", "amount", "client_id", "deposit_id"),
        other_names={"team_member_id": "master_id", "staff_id": "master_id"},
    )
