# Generated; do not edit.

"""For type checkers and editors: the mappings that can be given in place of models, by the names on the wire.

At run time each of them is ``dict``.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from altegio_core.base.types import Upload

from .appointment_contact import AppointmentContact
from .appointment_service_line import AppointmentServiceLine
from .chain_loyalty_certificate_types_create_request import (
    ChainLoyaltyCertificateTypesCreateRequestExpiration,
    ChainLoyaltyCertificateTypesCreateRequestOnlineSale,
)
from .chain_membership_type_availability_item_intervals_item import ChainMembershipTypeAvailabilityItemIntervalsItem
from .client_search_item import ClientFilterState, GetClientListRequestFiltersItem
from .consumables import ConsumablesConsumablesItem
from .copy_user_permissions_request import CopyUserPermissionsRequestUserCompanyLinksItem
from .create_chain_membership_type_request_availability_item import CreateChainMembershipTypeRequestAvailabilityItem
from .create_inventory_operation_request import CreateInventoryOperationRequestLine
from .create_timetable_schedule_day_request import CreateTimetableScheduleDayRequest
from .create_user_invitation_request import CreateUserInvitationRequestInvitesItem
from .location_social import LocationSocial
from .loyalty_notification_message_template_request import LoyaltyNotificationMessageTemplateRequest
from .loyalty_program_rule_request import LoyaltyProgramRuleRequest
from .membership_with_balance import SetMembershipBalanceRequestServicesBalanceCountItem
from .patch_service_request_staff_item import PatchServiceRequestStaffItem
from .payment_by_account import (
    PaymentByAccountPayment,
    PaymentByAccountPaymentMethod,
    PaymentByDepositPayment,
    PaymentByDepositPaymentMethod,
    PaymentByGiftCardPayment,
    PaymentByGiftCardPaymentMethod,
    PaymentByLoyaltyCardPayment,
    PaymentByLoyaltyCardPaymentMethod,
    PaymentByLoyaltyProgramPayment,
    PaymentByLoyaltyProgramPaymentMethod,
    PaymentByMembershipPayment,
    PaymentByMembershipPaymentMethod,
    PaymentByReferralProgramPayment,
    PaymentByReferralProgramPaymentMethod,
)
from .remove_user_from_locations_request import RemoveUserFromLocationsRequestUserCompanyLinksItem
from .set_team_member_schedule_request import (
    SetTeamMemberScheduleRequestSchedulesToDeleteItem,
    SetTeamMemberScheduleRequestSchedulesToSetItem,
)
from .set_team_member_schedule_request_slots_item import SetTeamMemberScheduleRequestSlotsItem
from .update_product_request import UpdateProductRequestCorrectionRulesItem
from .update_service_links_request import (
    UpdateServiceLinksRequestTeamMemberSettingsItem,
    UpdateServiceLinksRequestTeamMemberSettingsItemPrice,
    UpdateServiceLinksRequestTranslationsItem,
)
from .update_visit_request import (
    UpdateVisitRequestGoodsTransactionsItem,
    UpdateVisitRequestNewTransactionsItem,
    UpdateVisitRequestServicesItem,
)
from .user_notification_settings_request import (
    UserNotificationSettingsRequestChannels,
    UserNotificationSettingsRequestNotificationTypesItem,
)
from .user_permission_value import UserPermissionValue

class ApplyLoyaltyCardDeductionRequestDict(TypedDict, total=False):
    """In place of ApplyLoyaltyCardDeductionRequest."""

    amount: Required[float]
    """How much or how many; negative where something goes out."""
    record_id: Required[int]
    """The appointment; 0 is none."""
    visit_id: Required[int]
    """The visit; 0 is none."""

class ApplyReferralProgramRequestDict(TypedDict, total=False):
    """In place of ApplyReferralProgramRequest."""

    record_id: Required[int]
    """The appointment; 0 is none."""
    referrer_phone: Required[float]
    """Phone number of who recommended the location, digits only."""
    visit_id: Required[int]
    """The visit; 0 is none."""

class AppointmentContactDict(TypedDict, total=False):
    """In place of AppointmentContact."""

    email: str
    """E-mail address."""
    name: str
    """The name."""
    phone: str
    """Phone number with country code. It comes with or without +."""

class AppointmentRequestDict(TypedDict, total=False):
    """In place of AppointmentRequest."""

    client: Required[AppointmentContact | AppointmentContactDict]
    """Who is booked."""
    activity_id: int
    """The group event to book into; left out or 0 for a plain appointment (at least 0)."""
    api_id: str
    """A reference of your own, stored with it and returned."""
    attendance: int
    """2 confirmed, 1 arrived, 0 expected, -1 did not come (at least -1, at most 2)."""
    comment: str
    """A note."""
    custom_color: str
    """Colour in the calendar, without #."""
    custom_fields: Mapping[str, Any]
    """Custom fields, value by code."""
    datetime: str | dt.datetime | dt.date
    """Begin; without an offset it is local to the location (YYYY-MM-DD HH:MM:SS)."""
    email_remain_hours: float
    """Hours before the visit at which an e-mail reminds of it; 0 is never."""
    record_labels: list[str]
    """Ids of tags."""
    save_if_busy: bool
    """Whether to book even if the time is taken, past or outside of working hours."""
    seance_length: float | dt.timedelta
    """Length, the break after it included (seconds)."""
    send_sms: bool
    """Whether the client gets an SMS about it."""
    services: Sequence[AppointmentServiceLine | AppointmentServiceLineDict]
    """What is to be done."""
    sms_remain_hours: float
    """Hours before the visit at which an SMS reminds of it; 0 is never."""
    staff_id: int
    """The team member."""
    technical_break_duration: int | dt.timedelta | None
    """Break after it; null is that of the location (seconds, at least 0, at most 3600, a multiple of 300)."""
    team_member_id: int
    """Another name of `staff_id`, which another edition of the vendor's has."""

class AppointmentServiceLineDict(TypedDict, total=False):
    """In place of AppointmentServiceLine."""

    cost: float
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    discount: float
    """Discount in percent."""
    first_cost: float
    """Price of one before discounts, in major units of the currency."""
    id: int
    """The service."""

class ArchiveChainMembershipTypeRequestDict(TypedDict, total=False):
    """In place of ArchiveChainMembershipTypeRequest."""

    is_archived: Required[Literal["0", "1"]]
    """Whether it is off sale."""

class AssignServiceToTeamMemberRequestDict(TypedDict, total=False):
    """In place of AssignServiceToTeamMemberRequest."""

    seance_length: Required[int | dt.timedelta]
    """How long the service takes this team member (seconds, at least 300, at most 86100)."""
    technological_card_id: Required[int | None]
    """Bill of materials; null is none."""
    master_id: int
    """The team member, under an older name; 0 is none."""
    team_member_id: int
    """Another name of `master_id`, which another edition of the vendor's has."""

class BulkClientDict(TypedDict, total=False):
    """In place of BulkClient."""

    name: str
    """The name."""
    surname: str
    """Family name."""
    middle_name: str
    """Middle name."""
    phone: str
    """Phone number with country code. It comes with or without +."""
    email: str
    """E-mail address."""
    gender_id: int
    """1 male, 2 female, 0 not known (at least 0, at most 2)."""
    importance_id: int
    """How important the client is: 0 no class, 1 bronze, 2 silver, 3 gold (at least 0, at most 3)."""
    discount: float
    """Discount in percent."""
    card: str
    """Number of the client's card."""
    birth_date: str | dt.date
    """Date of birth; empty if unknown (YYYY-MM-DD)."""
    comment: str
    """A note."""
    spent: float
    """What was spent, in major units of the currency."""
    balance: float
    """What is left on it, in major units of the currency."""
    sms_check: int
    """1 to congratulate on birthdays by SMS."""
    sms_not: int
    """1 to leave out of SMS campaigns."""
    categories: list[int]
    """Tags of the client."""

class ChainLoyaltyCertificateTypesCreateRequestDict(TypedDict, total=False):
    """In place of ChainLoyaltyCertificateTypesCreateRequest."""

    balance: Required[float]
    """What is left on it, in major units of the currency."""
    balance_edit_type_id: Required[Literal[1, 2]]
    """Who may change the balance: 1 the location that sold it, 2 every location."""
    expiration: Required[
        ChainLoyaltyCertificateTypesCreateRequestExpiration | ChainLoyaltyCertificateTypesCreateRequestExpirationDict
    ]
    """How long cards are valid."""
    is_allow_empty_code: Required[bool]
    """Whether it can be sold without a code."""
    is_multi: Required[bool]
    """Whether group events can be made of it, or whether it can be used several times."""
    item_type_id: Required[Literal[0, 1, 2, 3, 4]]
    """Whether the line is a service, a product or something else, by number."""
    online_sale: Required[
        ChainLoyaltyCertificateTypesCreateRequestOnlineSale | ChainLoyaltyCertificateTypesCreateRequestOnlineSaleDict
    ]
    """What the online shop shows."""
    service_ids: Required[list[int]]
    """Services it pays for; empty for all."""
    title: Required[str]
    """Its name."""
    salon_ids: list[int]
    """Locations where it holds."""
    category_id: int | None
    """The category it is in."""
    location_ids: list[int]
    """Another name of `salon_ids`, which another edition of the vendor's has."""
    company_ids: list[int]
    """Another name of `salon_ids`, which another edition of the vendor's has."""

class ChainLoyaltyCertificateTypesCreateRequestExpirationDict(TypedDict, total=False):
    """In place of ChainLoyaltyCertificateTypesCreateRequestExpiration."""

    type_id: Required[Literal[0, 1, 2]]
    """Its type, by number."""
    date: str | dt.datetime | dt.date
    """Day and time, local to the location."""
    timeout: int
    """How long cards are valid, in units of `timeout_unit_id`; needed where it is for some time from the sale."""
    timeout_unit_id: Literal[1, 2, 3, 4]
    """As a number: days 1, weeks 2, months 3, years 4."""

class ChainLoyaltyCertificateTypesCreateRequestOnlineSaleDict(TypedDict, total=False):
    """In place of ChainLoyaltyCertificateTypesCreateRequestOnlineSale."""

    is_enabled: Required[bool]
    """Whether it is switched on."""
    description: str
    """A description."""
    price: float
    """Price in major units of the currency."""
    title: str
    """Its name."""

ChainMembershipTypeAvailabilityItemIntervalsItemDict = TypedDict(
    "ChainMembershipTypeAvailabilityItemIntervalsItemDict",
    {"from": int | dt.timedelta, "to": int | dt.timedelta},
    total=False,
)
ClientFilterStateDict = TypedDict(
    "ClientFilterStateDict",
    {"value": list[float | str] | float | str | bool, "from": float | str, "to": float | str},
    total=False,
)

class ConsumablesDict(TypedDict, total=False):
    """In place of Consumables."""

    consumables: Sequence[ConsumablesConsumablesItem | ConsumablesConsumablesItemDict]
    """What it uses up; only if asked for."""

class ConsumablesConsumablesItemDict(TypedDict, total=False):
    """In place of ConsumablesConsumablesItem."""

    amount: Required[float]
    """How much or how many; negative where something goes out."""
    good_id: Required[int]
    """The product, under its older name."""
    goods_transaction_id: Required[int]
    """Product line by which it was sold; 0 is none."""
    price: Required[float]
    """Price in major units of the currency."""
    record_id: Required[int]
    """The appointment; 0 is none."""
    service_id: Required[int]
    """The service."""
    storage_id: Required[int]
    """The inventory."""

class CopyUserPermissionsRequestDict(TypedDict, total=False):
    """In place of CopyUserPermissionsRequest."""

    user_company_links: Required[
        Sequence[CopyUserPermissionsRequestUserCompanyLinksItem | CopyUserPermissionsRequestUserCompanyLinksItemDict]
    ]
    """The locations, each with what is to hold there (at least 1 item)."""

class CopyUserPermissionsRequestUserCompanyLinksItemDict(TypedDict, total=False):
    """In place of CopyUserPermissionsRequestUserCompanyLinksItem."""

    company_id: int
    """The location."""
    user_permissions: Sequence[UserPermissionValue | UserPermissionValueDict]
    """Rights, by name."""
    location_id: int
    """Another name of `company_id`, which another edition of the vendor's has."""
    salon_id: int
    """Another name of `company_id`, which another edition of the vendor's has."""

class CreateBookingWidgetRequestDict(TypedDict, total=False):
    """In place of CreateBookingWidgetRequest."""

    title: Required[str]
    """Its name."""
    button_animation: bool
    """Whether the button moves (True if left out)."""
    button_color: str
    """Colour of the button (#1c84c6 if left out)."""
    button_position: Literal["bottom right", "bottom left", "top right", "top left"]
    """Corner of the page in which the button is (bottom right if left out)."""
    datetime_step_num: float
    """Place of the step in which day and time are chosen."""
    description: str
    """A description ( if left out)."""
    form_position: Literal["right", "left"]
    """Side of the page on which the form opens (right if left out)."""
    is_default: bool
    """Whether it is the one by default (False if left out)."""
    master_step_default: float
    """Team member chosen beforehand."""
    master_step_hide: bool
    """Whether the choice of the team member is left out (False if left out)."""
    master_step_num: float
    """Place of the step in which the team member is chosen."""
    service_step_default: float
    """Service chosen beforehand."""
    service_step_hide: bool
    """Whether the choice of services is left out (False if left out)."""
    service_step_num: float
    """Place of the step in which services are chosen."""
    show_button: bool
    """Whether the button is shown (True if left out)."""
    without_menu: bool
    """Whether clients are led step by step, without a menu (False if left out)."""

class CreateChainMembershipTypeRequestDict(TypedDict, total=False):
    """In place of CreateChainMembershipTypeRequest."""

    cost: Required[float]
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    is_united_balance: Required[bool]
    """Whether all services take from one number of visits."""
    service_categories: Required[list[int] | Mapping[str, int]]
    """Service categories it covers: an object of id and number of visits."""
    title: Required[str]
    """Its name."""
    united_balance_services_count: Required[int]
    """Number of visits, where it is common to all services."""
    salon_group_id: int
    """The chain of locations, under an older name."""
    allow_freeze: bool
    """Whether it can be frozen (False if left out)."""
    autoactivation_period: int
    """After what time it becomes valid by itself at the latest, in units of `autoactivation_time_unit_id`."""
    autoactivation_time_in_days: int
    """After how many days it becomes valid by itself."""
    autoactivation_time_unit_id: Literal[1, 2, 3, 4]
    """As a number: days 1, weeks 2, months 3, years 4."""
    availability: Sequence[
        CreateChainMembershipTypeRequestAvailabilityItem | CreateChainMembershipTypeRequestAvailabilityItemDict
    ]
    """When it can be used, by weekdays and hours; an empty list is always."""
    balance_edit_type_id: Literal[0, 1, 2]
    """Who may change the visits left: 0 nobody, 1 the location that sold it, 2 every location."""
    category: str
    """Its category (standard if left out)."""
    delete_online_image: bool
    """Whether to remove the picture from the online shop (False if left out)."""
    expiration_type_id: Literal[1, 2, 3]
    """How validity ends or begins, by number."""
    freeze_limit: int
    """How long it can be frozen in all."""
    freeze_limit_unit_id: Literal[1, 2, 3, 4]
    """As a number: days 1, weeks 2, months 3, years 4."""
    is_allow_empty_code: bool
    """Whether it can be sold without a code (True if left out)."""
    is_archived: bool
    """Whether it is off sale (False if left out)."""
    is_online_sale_enabled: bool
    """Whether it is in the online shop (False if left out)."""
    location_ids: list[int]
    """Locations where it holds."""
    online_image: str
    """Address of the picture in the online shop."""
    online_sale_description: str
    """Text in the online shop."""
    online_sale_price: float
    """Price in the online shop, in major units of the currency."""
    online_sale_title: str
    """Name in the online shop."""
    period: int
    """How long it is valid, in units of `period_unit_id`; 0 is without end."""
    period_unit_id: Literal[1, 2, 3, 4]
    """As a number: days 1, weeks 2, months 3, years 4."""
    salon_ids: list[int]
    """Locations where it holds."""
    service_price_correction: bool
    """Whether prices of services may be changed when it pays (False if left out)."""
    services: list[int] | Mapping[str, int]
    """Services; may be empty."""
    service_links: list[Any]
    """What it covers, in the form that chains with links between services use in place of the two objects."""
    chain_id: int
    """Another name of `salon_group_id`, which another edition of the vendor's has."""
    company_group_id: int
    """Another name of `salon_group_id`, which another edition of the vendor's has."""

class CreateChainMembershipTypeRequestAvailabilityItemDict(TypedDict, total=False):
    """In place of CreateChainMembershipTypeRequestAvailabilityItem."""

    intervals: Sequence[
        ChainMembershipTypeAvailabilityItemIntervalsItem | ChainMembershipTypeAvailabilityItemIntervalsItemDict
    ]
    """Hours of the day."""
    week_days: list[int]
    """Days of the week, from 1, Monday, to 7, Sunday."""

class CreateClientAccountTopupOperationRequestDict(TypedDict, total=False):
    """In place of CreateClientAccountTopupOperationRequest."""

    account_id: Required[int]
    """The account of the location."""
    amount: Required[float]
    """How much or how many; negative where something goes out."""
    client_id: Required[int]
    """The client; 0 is none."""
    deposit_id: Required[int]
    """Account of the client."""
    master_id: int
    """The team member, under an older name; 0 is none."""
    team_member_id: int
    """Another name of `master_id`, which another edition of the vendor's has."""
    staff_id: int
    """Another name of `master_id`, which another edition of the vendor's has."""

class CreateClientCommentRequestDict(TypedDict, total=False):
    """In place of CreateClientCommentRequest."""

    text: Required[str]
    """The text (at least 1 character, at most 255 characters)."""

class CreateClientRequestDict(TypedDict, total=False):
    """In place of CreateClientRequest."""

    name: Required[str]
    """First name, or all of it."""
    phone: Required[str]
    """Phone number with country code. It comes with or without +."""
    balance: float
    """Balance of the client, in major units of the currency."""
    birth_date: str | dt.date
    """Date of birth; empty if unknown (YYYY-MM-DD)."""
    card: str
    """Number of the client's card."""
    categories: list[int]
    """Tags of the client."""
    comment: str
    """A note."""
    custom_fields: Mapping[str, Any]
    """Custom fields, value by code; none comes as an empty list."""
    discount: float
    """Discount in percent."""
    email: str
    """E-mail address."""
    gender_id: int
    """1 male, 2 female, 0 not known (at least 0, at most 2)."""
    importance_id: int
    """How important the client is: 0 no class, 1 bronze, 2 silver, 3 gold (at least 0, at most 3)."""
    middle_name: str
    """Middle name."""
    sms_check: float
    """1 to congratulate on birthdays by SMS."""
    sms_not: float
    """1 to leave out of SMS campaigns."""
    spent: float
    """What was spent, in major units of the currency."""
    surname: str
    """Family name."""

class CreateCustomFieldRequestDict(TypedDict, total=False):
    """In place of CreateCustomFieldRequest."""

    code: Required[str]
    """What it is called in the API, or a number."""
    show_in_ui: Required[bool]
    """Whether it is shown."""
    title: Required[str]
    """Its name."""
    type: Required[str]
    """Its type."""
    user_can_edit: Required[bool]
    """Whether users can change it."""

class CreateDocumentRequestDict(TypedDict, total=False):
    """In place of CreateDocumentRequest."""

    create_date: Required[str | dt.datetime | dt.date]
    """Its date and time, local to the location (YYYY-MM-DD HH:MM:SS)."""
    storage_id: Required[int]
    """The inventory."""
    type_id: Required[int]
    """Its type, by number."""
    comment: str
    """A note."""

class CreateEventDuplicationStrategyRequestDict(TypedDict, total=False):
    """In place of CreateEventDuplicationStrategyRequest."""

    repeat_mode_id: Required[int]
    """Way of repeating, see `altegio.recurrence.RepeatMode`."""
    title: Required[str]
    """Its name."""
    content_type: float
    """Whether appointments are repeated too: 1 no, 2 yes."""
    days: list[int]
    """The series, or days."""
    interval: float
    """The break between repetitions; 0 is none."""

class CreateFinancialTransactionRequestDict(TypedDict, total=False):
    """In place of CreateFinancialTransactionRequest."""

    account_id: int
    """The account of the location."""
    amount: float
    """Sum in major units of the currency; negative where it goes out."""
    client_id: int
    """The client; 0 is none."""
    comment: str
    """A note."""
    date: str | dt.datetime | dt.date
    """Day and time, local to the location."""
    expense_id: int
    """The item it is booked under."""
    master_id: int
    """The team member, under an older name; 0 is none."""
    supplier_id: int
    """The supplier; 0 is none."""

class CreateInventoryOperationRequestDict(TypedDict, total=False):
    """In place of CreateInventoryOperationRequest."""

    create_date: Required[str | dt.datetime | dt.date]
    """When it was made."""
    storage_id: Required[int]
    """The inventory."""
    type_id: Required[int]
    """Its type, by number."""
    comment: str
    """A note."""
    goods_transactions: Sequence[CreateInventoryOperationRequestLine | CreateInventoryOperationRequestLineDict]
    """Products sold, by line."""
    master_id: int
    """The team member, under an older name; 0 is none."""
    transactions: Sequence[CreateInventoryOperationRequestLine | CreateInventoryOperationRequestLineDict]
    """The transactions."""

class CreateInventoryOperationRequestLineDict(TypedDict, total=False):
    """In place of CreateInventoryOperationRequestLine."""

    good_id: int
    """The product, under its older name."""
    operation_unit_type: int
    """1 in units of sale, 2 in units of use."""
    amount: float
    """How much or how many; negative where something goes out."""
    cost_per_unit: float
    """Price of one, in major units of the currency."""
    discount: float
    """Discount in percent."""
    cost: float
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    client_id: int
    """The client; 0 is none."""
    supplier_id: int
    """The supplier; 0 is none."""
    comment: str
    """A note."""

class CreateLocationRequestDict(TypedDict, total=False):
    """In place of CreateLocationRequest."""

    address: str
    """Street address."""
    business_type_id: int
    """Type of business."""
    city_id: int
    """The city."""
    coordinate_lat: float
    """Latitude, in degrees."""
    coordinate_lot: float
    """Longitude, in degrees; spelt so by the vendor."""
    country_id: int
    """The country."""
    short_descr: str
    """The kind of business in a few words."""
    site: str
    """Web site."""
    title: str
    """Its name."""

class CreateLoyaltyCardTransactionRequestDict(TypedDict, total=False):
    """In place of CreateLoyaltyCardTransactionRequest."""

    amount: Required[float]
    """How many; negative to take off."""
    title: str
    """What it is for, in words."""

class CreatePositionQuickRequestDict(TypedDict, total=False):
    """In place of CreatePositionQuickRequest."""

    title: Required[str]
    """Its name."""

class CreateProductCategoryRequestDict(TypedDict, total=False):
    """In place of CreateProductCategoryRequest."""

    title: Required[str]
    """Its name."""
    article: str
    """Its article number."""
    comment: str
    """A note."""
    parent_category_id: int
    """The category above; null or 0 for a topmost one."""

class CreateProductRequestDict(TypedDict, total=False):
    """In place of CreateProductRequest."""

    category_id: Required[int]
    """The category it is in."""
    sale_unit_id: Required[int]
    """Unit it is sold in."""
    service_unit_id: Required[int]
    """Unit it is used up in."""
    title: Required[str]
    """Its name."""
    actual_cost: float
    """What it cost the location, in major units of the currency."""
    article: str
    """Its article number."""
    barcode: str
    """Its barcode."""
    brutto: float
    """Gross weight."""
    comment: str
    """A note."""
    cost: float
    """Price in major units of the currency."""
    critical_amount: float
    """Amount below which it should be bought."""
    desired_amount: float
    """Amount to have in stock."""
    netto: float
    """Net weight."""
    print_title: str
    """Name on receipts."""
    tax_variant: int
    """Tax system, by number."""
    unit_equals: float
    """How many units of use are in one unit of sale."""
    vat_id: int
    """Rate of VAT."""

class CreateServiceCategoryRequestDict(TypedDict, total=False):
    """In place of CreateServiceCategoryRequest."""

    api_id: str
    """A reference of your own, stored with it and returned."""
    staff: list[float]
    """Team member or team members."""
    title: str
    """Its name."""
    weight: float
    """Place in lists."""

class CreateServiceRequestDict(TypedDict, total=False):
    """In place of CreateServiceRequest."""

    active: float
    """1 to have it booked online; a new service is inactive without it."""
    api_id: str
    """A reference of your own, stored with it and returned."""
    category_id: int
    """The category it is in."""
    comment: str
    """Text shown to clients."""
    discount: float
    """Discount in percent."""
    duration: float | dt.timedelta
    """Length (seconds)."""
    price_max: float
    """Highest price, in major units of the currency."""
    price_min: float
    """Lowest price, in major units of the currency."""
    staff: Sequence[PatchServiceRequestStaffItem | PatchServiceRequestStaffItemDict]
    """Team members who provide it. On replacing, those not sent lose their link."""
    technical_break_duration: int | dt.timedelta | None
    """Break after it; null is that of the location (seconds, at least 0, at most 3600, a multiple of 300)."""
    title: str
    """Its name."""
    weight: float
    """Place in lists."""

class CreateTeamMemberQuickRequestDict(TypedDict, total=False):
    """In place of CreateTeamMemberQuickRequest."""

    is_user_invite: Required[bool]
    """Whether to invite the user by e-mail."""
    name: Required[str]
    """The name."""
    position_id: Required[int | None]
    """The position; 0 is none."""
    specialization: Required[str]
    """What the team member does, in words."""
    user_email: Required[str | None]
    """E-mail address of the user account; null for none."""
    user_phone: Required[str | None]
    """Phone of the user account, 9 to 15 digits without +; null for none."""
    is_paid_staff: bool
    """Whether the team member counts for the licence."""
    phone_number: str | None
    """Taken and never read; `user_phone` is."""
    has_timetable_access: bool
    """Whether working hours can be set for the team member."""

class CreateTimetableClientScheduleRequestDict(TypedDict, total=False):
    """In place of CreateTimetableClientScheduleRequest."""

    client_id: Required[int]
    """The client; 0 is none."""
    schedule_days_ids: Required[list[int]]
    """The series to be booked into, 1 to 7 of them (at least 1 item, at most 7 items)."""
    comer_id: int
    """The visitor, where it is not the client."""

class CreateTimetableEventScheduleRequestDict(TypedDict, total=False):
    """In place of CreateTimetableEventScheduleRequest."""

    add_clients_from_original_entity: Required[bool]
    """Whether the clients of the first event are booked into all others."""
    date_end: Required[str | dt.date]
    """Last day (YYYY-MM-DD)."""
    days: Required[Sequence[CreateTimetableScheduleDayRequest | CreateTimetableScheduleDayRequestDict]]
    """The series, or days (at least 1 item, at most 7 items)."""
    original_entity_id: Required[int]
    """The event it begins with."""
    original_entity_type: Required[Literal["record", "activity"]]
    """What it begins with: `activity` a group event; `record` is not supported so far."""

class CreateTimetableScheduleDayRequestDict(TypedDict, total=False):
    """In place of CreateTimetableScheduleDayRequest."""

    day_of_week: Required[Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]]
    """Day of the week."""
    events_capacity: Required[float]
    """Number of places of each event; 1 for appointments."""
    events_duration: Required[float | dt.timedelta]
    """Length of each event, without the technical break (seconds)."""
    events_master_id: Required[int]
    """Team member who holds the events."""
    events_time: Required[str | dt.time]
    """Begin of the events, a time of day local to the location (HH:MM:SS)."""
    labels_ids: list[int]
    """Ids of tags for the events."""
    resource_instances_ids: list[int]
    """Ids of instances of resources the events take."""

class CreateTransactionRequestDict(TypedDict, total=False):
    """In place of CreateTransactionRequest."""

    amount: Required[float]
    """How much or how many; negative where something goes out."""
    cost: Required[float]
    """Sum of the line, in major units of the currency."""
    cost_per_unit: Required[float]
    """Price of one, in major units of the currency."""
    discount: Required[float]
    """Discount in percent."""
    document_id: Required[int]
    """The document."""
    good_id: Required[int]
    """The product, under its older name."""
    operation_unit_type: Required[float]
    """1 in units of sale, 2 in units of use."""
    client_id: int
    """The client; 0 is none."""
    comment: str
    """A note."""
    master_id: int
    """The team member, under an older name; 0 is none."""
    supplier_id: int
    """The supplier; 0 is none."""

class CreateUserInvitationRequestDict(TypedDict, total=False):
    """In place of CreateUserInvitationRequest."""

    invites: Required[Sequence[CreateUserInvitationRequestInvitesItem | CreateUserInvitationRequestInvitesItemDict]]
    """Who is invited."""

class CreateUserInvitationRequestInvitesItemDict(TypedDict, total=False):
    """In place of CreateUserInvitationRequestInvitesItem."""

    name: str
    """The name."""
    position: str | None
    """The position; none comes as an empty list."""
    search: str
    """Phone number or e-mail address of who is invited."""
    staff_id: int | None
    """The team member."""
    user_permissions: Sequence[UserPermissionValue | UserPermissionValueDict] | None
    """Rights, by name."""
    user_role: Literal["worker", "administrator", "accountant", "manager", "owner"] | None
    """Role of the user; null where rights are given one by one."""

class DeleteImageRequestDict(TypedDict, total=False):
    """In place of DeleteImageRequest."""

    image_group_id: Required[int]
    """The image in all its sizes."""

class DeliveryStatusDict(TypedDict, total=False):
    """In place of DeliveryStatus."""

    currency_iso: str
    """ISO code of the currency."""
    id: str
    """Its id."""
    parts_amount: float
    """Number of parts the message was sent in."""
    payment_sum: float
    """What the whole message cost."""
    status: float
    """Its state."""

class EventRequestDict(TypedDict, total=False):
    """In place of EventRequest."""

    capacity: Required[float]
    """Number of places."""
    date: Required[str | dt.datetime | dt.date]
    """Begin, local to the location (YYYY-MM-DD HH:MM:SS)."""
    force: Required[bool]
    """Whether to continue although the team member or a resource is busy."""
    service_id: Required[int]
    """The service."""
    staff_id: Required[int]
    """The team member."""
    length: float | dt.timedelta
    """Length, the break after it included (seconds)."""
    resource_instance_ids: list[int]
    """Ids of instances of resources."""

class FreezeMembershipRequestDict(TypedDict, total=False):
    """In place of FreezeMembershipRequest."""

    freeze_till: Required[str | dt.datetime | dt.date]
    """Last day of the freeze."""

class GetClientListRequestDict(TypedDict, total=False):
    """In place of GetClientListRequest."""

    fields: list[str]
    """What to tell of each client; only `id` comes if it is left out, and names that are unknown are passed over."""
    filters: Sequence[GetClientListRequestFiltersItem | GetClientListRequestFiltersItemDict]
    """What clients have to be like."""
    operation: Literal["AND", "OR"]
    """Whether all filters have to match (AND) or one of them (OR)."""
    order_by: Literal[
        "id", "name", "phone", "email", "discount", "first_visit_date", "last_visit_date", "sold_amount", "visit_count"
    ]
    """What to order by; `id` is steady while pages are turned."""
    order_by_direction: Literal["ASC", "DESC"]
    """Upwards (ASC) or downwards (DESC)."""
    page: int
    """Which page, from 1."""
    page_size: int
    """How many a page holds; 25 if left out (at most 200)."""

class GetClientListRequestFiltersItemDict(TypedDict, total=False):
    """In place of GetClientListRequestFiltersItem."""

    state: ClientFilterState | ClientFilterStateDict | Mapping[str, ClientFilterState | ClientFilterStateDict]
    """What it asks for: a `value` (a list of ids or numbers; for `quick_search` name, phone or e-mail address; for what
    begins with `has_` true or false), or `from` and `to` (`birthday`, `sold_amount`). Those of `client`, `record` and
    `sale` hold such an object for each thing asked: for `record` that is `staff`, `service`, `service_category`,
    `status`, `created`, `records_count` or `sold_amount`."""
    type: str
    """What it looks at: `id`, `quick_search`, `category`, `importance`, `gender`, `birthday`, `sold_amount`,
    `has_mobile_app`, `has_passteam_card`, `passteam_card_ids`, `client`, `record` or `sale`."""

class IssueLoyaltyCardRequestDict(TypedDict, total=False):
    """In place of IssueLoyaltyCardRequest."""

    loyalty_card_number: str
    """Number of the card."""
    loyalty_card_type_id: str
    """Type of the card."""
    phone: float
    """Phone number of the client with country code, digits only."""

class LeaveCommentRequestDict(TypedDict, total=False):
    """In place of LeaveCommentRequest."""

    mark: Required[int]
    """Mark from 1 to 5 (at least 1, at most 5)."""
    name: Required[str]
    """The name."""
    text: Required[str]
    """The text."""

class LocationSocialDict(TypedDict, total=False):
    """In place of LocationSocial."""

    facebook: str
    """Address at Facebook."""
    instagram: str
    """Address at Instagram."""
    telegram: str
    """Address at Telegram."""
    viber: str
    """Address at Viber."""
    vk: str
    """Address at VK."""
    whatsapp: str
    """Address at WhatsApp."""

class LoginRequestDict(TypedDict, total=False):
    """In place of LoginRequest."""

    login: Required[str]
    """Phone number with country code, or e-mail address."""
    password: Required[str]
    """The password."""

class LoyaltyNotificationMessageTemplateRequestDict(TypedDict, total=False):
    """In place of LoyaltyNotificationMessageTemplateRequest."""

    body: str
    """Text of the template."""
    type: Literal["none", "big", "mid", "small", "custom"]
    """Its type."""

class LoyaltyProgramCreateRequestDict(TypedDict, total=False):
    """In place of LoyaltyProgramCreateRequest."""

    company_ids: Required[list[int]]
    """Locations where it holds."""
    good_item_type: Required[Literal["any_allowed", "not_allowed", "custom_allowed"]]
    """Which products it holds for: any, none or some."""
    rules: Required[Sequence[LoyaltyProgramRuleRequest | LoyaltyProgramRuleRequestDict]]
    """The rules."""
    service_item_type: Required[Literal["any_allowed", "not_allowed", "custom_allowed"]]
    """Which services it holds for: any, none or some."""
    title: Required[str]
    """Its name."""
    type: Required[
        Literal[
            "discount_static",
            "discount_accumulative_visits",
            "discount_accumulative_sold",
            "discount_accumulative_paid",
            "cashback_static_sold",
            "cashback_static_paid",
            "cashback_accumulative_paid",
            "cashback_accumulative_sold",
            "cashback_accumulative_paid_visits",
            "cashback_accumulative_sold_visits",
            "cashback_sold_visits",
            "cashback_paid_visits",
            "package_discount",
        ]
    ]
    """Its type."""
    value_unit: Required[Literal["percent", "amount"]]
    """Whether the value is in percent or a sum."""
    allowed_good_category_ids: list[int]
    """Product categories it holds for, where not for all."""
    allowed_good_ids: list[int]
    """Products it holds for, where not for all."""
    allowed_service_ids: list[int]
    """Services and service categories it holds for, where not for all."""
    expiration_notification_timeout: int
    """How many days beforehand clients are told that points or a discount end."""
    expiration_timeout: int
    """How long it is valid, in units of `expiration_timeout_unit_id`; 0 is without end."""
    expiration_timeout_unit: Literal["day", "week", "month", "year"]
    """Unit of `expiration_timeout`."""
    history_start_date: str | dt.date
    """Since when the client's history counts (YYYY-MM-DD)."""
    loyalty_card_type_ids: list[int]
    """Types of cards it holds for."""
    on_changed_notification_template: (
        LoyaltyNotificationMessageTemplateRequest | LoyaltyNotificationMessageTemplateRequestDict
    )
    """Message sent when points or a discount change."""
    on_expiration_notification_template: (
        LoyaltyNotificationMessageTemplateRequest | LoyaltyNotificationMessageTemplateRequestDict
    )
    """Message sent before points or a discount end."""
    params_source_type: Literal["loyalty_card", "active_companies", "chain"]
    """Whose history counts: of the card, of the locations it holds for, or of the chain."""
    sold_items_multiplicity: int
    """How many services have to be paid for the next to be reduced."""
    usage_limit: int
    """How often it can be used."""
    visit_multiplicity: int
    """At every how many visits it is given."""

class LoyaltyProgramRuleRequestDict(TypedDict, total=False):
    """In place of LoyaltyProgramRuleRequest."""

    parameter: int
    """From what it holds; 0 for a promotion that is always the same."""
    service_id: int
    """The service."""
    value: float
    """The value."""

class LoyaltyProgramUpdateRequestDict(TypedDict, total=False):
    """In place of LoyaltyProgramUpdateRequest."""

    allowed_good_category_ids: list[int]
    """Product categories it holds for, where not for all."""
    allowed_good_ids: list[int]
    """Products it holds for, where not for all."""
    allowed_service_ids: list[int]
    """Services and service categories it holds for, where not for all."""
    company_ids: list[int]
    """Locations where it holds."""
    expiration_notification_timeout: int
    """How many days beforehand clients are told that points or a discount end."""
    expiration_timeout: int
    """How long it is valid, in units of `expiration_timeout_unit_id`; 0 is without end."""
    expiration_timeout_unit: Literal["day", "week", "month", "year"]
    """Unit of `expiration_timeout`."""
    loyalty_card_type_ids: list[int]
    """Types of cards it holds for."""
    on_changed_notification_template: (
        LoyaltyNotificationMessageTemplateRequest | LoyaltyNotificationMessageTemplateRequestDict
    )
    """Message sent when points or a discount change."""
    on_expiration_notification_template: (
        LoyaltyNotificationMessageTemplateRequest | LoyaltyNotificationMessageTemplateRequestDict
    )
    """Message sent before points or a discount end."""
    rules: Sequence[LoyaltyProgramRuleRequest | LoyaltyProgramRuleRequestDict]
    """The rules."""
    title: str
    """Its name."""
    usage_limit: int
    """How often it can be used."""

class PatchServiceRequestDict(TypedDict, total=False):
    """In place of PatchServiceRequest."""

    booking_title: Required[str]
    """Name in online booking."""
    category_id: Required[int]
    """The category it is in."""
    duration: Required[float | dt.timedelta]
    """Length (seconds)."""
    is_multi: Required[bool]
    """Whether group events can be made of it, or whether it can be used several times."""
    is_need_limit_date: Required[bool]
    """Whether it can be booked between two days only."""
    price_max: Required[float]
    """Highest price, in major units of the currency."""
    price_min: Required[float]
    """Lowest price, in major units of the currency."""
    seance_search_finish: Required[float | dt.timedelta]
    """Latest time it can be booked at, from midnight (seconds)."""
    seance_search_start: Required[float | dt.timedelta]
    """Earliest time it can be booked at, from midnight (seconds)."""
    seance_search_step: Required[float | dt.timedelta]
    """Step in which free times are searched (seconds)."""
    step: Required[float]
    """Step in which free times are shown, in seconds."""
    tax_variant: Required[float]
    """Tax system, by number."""
    title: Required[str]
    """Its name."""
    vat_id: Required[int]
    """Rate of VAT."""
    active: float
    """1 if it can be booked online."""
    api_id: str
    """A reference of your own, stored with it and returned."""
    comment: str
    """Text shown to clients."""
    date_from: str | dt.date
    """First day it can be booked, if `is_need_limit_date` (YYYY-MM-DD)."""
    date_to: str | dt.date
    """Last day it can be booked, if `is_need_limit_date` (YYYY-MM-DD)."""
    discount: float
    """Discount in percent."""
    staff: Sequence[PatchServiceRequestStaffItem | PatchServiceRequestStaffItemDict]
    """Team member or team members."""
    technical_break_duration: int | dt.timedelta | None
    """Break after it; null is that of the location (seconds, at least 0, at most 3600, a multiple of 300)."""
    weight: float
    """Place in lists."""

class PatchServiceRequestStaffItemDict(TypedDict, total=False):
    """In place of PatchServiceRequestStaffItem."""

    id: int
    """Its id."""
    seance_length: float | dt.timedelta
    """Length, the break after it included (seconds)."""

class PaymentByAccountDict(TypedDict, total=False):
    """In place of PaymentByAccount."""

    payment: PaymentByAccountPayment | PaymentByAccountPaymentDict
    """How is paid, and how much."""

class PaymentByAccountPaymentDict(TypedDict, total=False):
    """In place of PaymentByAccountPayment."""

    amount: float
    """How much or how many; negative where something goes out."""
    method: PaymentByAccountPaymentMethod | PaymentByAccountPaymentMethodDict
    """The way of paying."""

class PaymentByAccountPaymentMethodDict(TypedDict, total=False):
    """In place of PaymentByAccountPaymentMethod."""

    account_id: int
    """The account of the location."""
    slug: str
    """What it is called in the API."""

class PaymentByDepositDict(TypedDict, total=False):
    """In place of PaymentByDeposit."""

    payment: PaymentByDepositPayment | PaymentByDepositPaymentDict
    """How is paid, and how much."""

class PaymentByDepositPaymentDict(TypedDict, total=False):
    """In place of PaymentByDepositPayment."""

    amount: float
    """How much or how many; negative where something goes out."""
    method: PaymentByDepositPaymentMethod | PaymentByDepositPaymentMethodDict
    """The way of paying."""

class PaymentByDepositPaymentMethodDict(TypedDict, total=False):
    """In place of PaymentByDepositPaymentMethod."""

    deposit_id: int
    """Account of the client."""
    slug: str
    """What it is called in the API."""

class PaymentByGiftCardDict(TypedDict, total=False):
    """In place of PaymentByGiftCard."""

    payment: PaymentByGiftCardPayment | PaymentByGiftCardPaymentDict
    """How is paid, and how much."""

class PaymentByGiftCardPaymentDict(TypedDict, total=False):
    """In place of PaymentByGiftCardPayment."""

    amount: float
    """How much or how many; negative where something goes out."""
    method: PaymentByGiftCardPaymentMethod | PaymentByGiftCardPaymentMethodDict
    """The way of paying."""
    number: str
    """Its number, as printed."""

class PaymentByGiftCardPaymentMethodDict(TypedDict, total=False):
    """In place of PaymentByGiftCardPaymentMethod."""

    loyalty_certificate_id: int
    """The gift card."""
    slug: str
    """What it is called in the API."""

class PaymentByLoyaltyCardDict(TypedDict, total=False):
    """In place of PaymentByLoyaltyCard."""

    payment: PaymentByLoyaltyCardPayment | PaymentByLoyaltyCardPaymentDict
    """How is paid, and how much."""

class PaymentByLoyaltyCardPaymentDict(TypedDict, total=False):
    """In place of PaymentByLoyaltyCardPayment."""

    amount: float
    """How much or how many; negative where something goes out."""
    method: PaymentByLoyaltyCardPaymentMethod | PaymentByLoyaltyCardPaymentMethodDict
    """The way of paying."""

class PaymentByLoyaltyCardPaymentMethodDict(TypedDict, total=False):
    """In place of PaymentByLoyaltyCardPaymentMethod."""

    loyalty_card_id: int
    """The loyalty card."""
    slug: str
    """What it is called in the API."""

class PaymentByLoyaltyProgramDict(TypedDict, total=False):
    """In place of PaymentByLoyaltyProgram."""

    payment: PaymentByLoyaltyProgramPayment | PaymentByLoyaltyProgramPaymentDict
    """How is paid, and how much."""

class PaymentByLoyaltyProgramPaymentDict(TypedDict, total=False):
    """In place of PaymentByLoyaltyProgramPayment."""

    method: PaymentByLoyaltyProgramPaymentMethod | PaymentByLoyaltyProgramPaymentMethodDict
    """The way of paying."""

class PaymentByLoyaltyProgramPaymentMethodDict(TypedDict, total=False):
    """In place of PaymentByLoyaltyProgramPaymentMethod."""

    loyalty_card_id: int
    """The loyalty card."""
    loyalty_program_id: int
    """The promotion."""
    slug: str
    """What it is called in the API."""

class PaymentByMembershipDict(TypedDict, total=False):
    """In place of PaymentByMembership."""

    payment: PaymentByMembershipPayment | PaymentByMembershipPaymentDict
    """How is paid, and how much."""

class PaymentByMembershipPaymentDict(TypedDict, total=False):
    """In place of PaymentByMembershipPayment."""

    method: PaymentByMembershipPaymentMethod | PaymentByMembershipPaymentMethodDict
    """The way of paying."""
    number: str
    """Its number, as printed."""

class PaymentByMembershipPaymentMethodDict(TypedDict, total=False):
    """In place of PaymentByMembershipPaymentMethod."""

    loyalty_abonement_id: int
    """The membership."""
    slug: str
    """What it is called in the API."""

class PaymentByReferralProgramDict(TypedDict, total=False):
    """In place of PaymentByReferralProgram."""

    payment: PaymentByReferralProgramPayment | PaymentByReferralProgramPaymentDict
    """How is paid, and how much."""

class PaymentByReferralProgramPaymentDict(TypedDict, total=False):
    """In place of PaymentByReferralProgramPayment."""

    method: PaymentByReferralProgramPaymentMethod | PaymentByReferralProgramPaymentMethodDict
    """The way of paying."""
    referrer_phone: str
    """Phone number of who recommended the location, digits only."""

class PaymentByReferralProgramPaymentMethodDict(TypedDict, total=False):
    """In place of PaymentByReferralProgramPaymentMethod."""

    loyalty_program_id: int
    """The promotion."""
    slug: str
    """What it is called in the API."""

class PrintFiscalReceiptRequestDict(TypedDict, total=False):
    """In place of PrintFiscalReceiptRequest."""

    document_id: Required[int]
    """The document."""
    type: Required[float]
    """Its type."""
    is_pos_enabled: bool
    """Whether the payment terminal is used."""

class RemoveUserFromLocationsRequestDict(TypedDict, total=False):
    """In place of RemoveUserFromLocationsRequest."""

    user_company_links: Required[
        Sequence[
            RemoveUserFromLocationsRequestUserCompanyLinksItem | RemoveUserFromLocationsRequestUserCompanyLinksItemDict
        ]
    ]
    """The locations, each with what is to hold there (at least 1 item)."""

class RemoveUserFromLocationsRequestUserCompanyLinksItemDict(TypedDict, total=False):
    """In place of RemoveUserFromLocationsRequestUserCompanyLinksItem."""

    company_id: Required[int]
    """The location."""

class RestoreChainMembershipTypeRequestDict(TypedDict, total=False):
    """In place of RestoreChainMembershipTypeRequest."""

    restore_in_title: Required[str]
    """Title it is to have."""

class ScheduleTeamMemberUpdateDeprecatedRequestItemDict(TypedDict, total=False):
    """In place of ScheduleTeamMemberUpdateDeprecatedRequestItem."""

    date: Required[str | dt.date]
    """Day and time, local to the location (YYYY-MM-DD)."""
    is_working: Required[bool]
    """Whether it is a working day."""
    slots: Required[Sequence[SetTeamMemberScheduleRequestSlotsItem | SetTeamMemberScheduleRequestSlotsItemDict]]
    """Ranges of time; an empty list is a day off."""

SearchClientVisitsRequestDict = TypedDict(
    "SearchClientVisitsRequestDict",
    {
        "payment_statuses": Required[list[Literal["not_paid", "paid_not_full", "paid_full", "paid_over"]]],
        "attendance": int | None,
        "client_id": int | None,
        "client_phone": str | None,
        "from": str | dt.date | None,
        "to": str | dt.date | None,
    },
    total=False,
)

class SendEmailCampaignToFilteredClientsRequestDict(TypedDict, total=False):
    """In place of SendEmailCampaignToFilteredClientsRequest."""

    subject: Required[str]
    """Subject of the e-mail."""
    text: Required[str]
    """The text."""

class SendEmailNewsletterToClientsRequestDict(TypedDict, total=False):
    """In place of SendEmailNewsletterToClientsRequest."""

    client_ids: Required[list[int]]
    """The clients."""
    subject: Required[str]
    """Subject of the e-mail."""
    text: Required[str]
    """The text."""

class SendSmsCampaignToFilteredClientsRequestDict(TypedDict, total=False):
    """In place of SendSmsCampaignToFilteredClientsRequest."""

    text: str
    """The text."""

class SendSmsToClientsRequestDict(TypedDict, total=False):
    """In place of SendSmsToClientsRequest."""

    client_ids: list[int]
    """The clients."""
    text: str
    """The text."""

class SetMembershipBalanceRequestDict(TypedDict, total=False):
    """In place of SetMembershipBalanceRequest."""

    services_balance_count: Sequence[
        SetMembershipBalanceRequestServicesBalanceCountItem | SetMembershipBalanceRequestServicesBalanceCountItemDict
    ]
    """Visits left for each service or category."""
    united_balance_services_count: int
    """Number of visits, where it is common to all services."""

class SetMembershipBalanceRequestServicesBalanceCountItemDict(TypedDict, total=False):
    """In place of SetMembershipBalanceRequestServicesBalanceCountItem."""

    balance: Required[int]
    """What is left on it, in major units of the currency."""
    service_id: Required[int]
    """The service."""

class SetMembershipPeriodRequestDict(TypedDict, total=False):
    """In place of SetMembershipPeriodRequest."""

    period: Required[int]
    """How long it is valid, in units of `period_unit_id`; 0 is without end."""
    period_unit_id: Required[Literal[1, 2, 3, 4]]
    """As a number: days 1, weeks 2, months 3, years 4."""

class SetTeamMemberScheduleRequestDict(TypedDict, total=False):
    """In place of SetTeamMemberScheduleRequest."""

    schedules_to_delete: Sequence[
        SetTeamMemberScheduleRequestSchedulesToDeleteItem | SetTeamMemberScheduleRequestSchedulesToDeleteItemDict
    ]
    """Days to clear, by team member."""
    schedules_to_set: Sequence[
        SetTeamMemberScheduleRequestSchedulesToSetItem | SetTeamMemberScheduleRequestSchedulesToSetItemDict
    ]
    """Working hours by team member and dates."""

class SetTeamMemberScheduleRequestSchedulesToDeleteItemDict(TypedDict, total=False):
    """In place of SetTeamMemberScheduleRequestSchedulesToDeleteItem."""

    staff_id: int
    """The team member."""
    dates: list[str | dt.date]
    """The dates, YYYY-MM-DD."""
    team_member_id: int
    """Another name of `staff_id`, which another edition of the vendor's has."""

class SetTeamMemberScheduleRequestSchedulesToSetItemDict(TypedDict, total=False):
    """In place of SetTeamMemberScheduleRequestSchedulesToSetItem."""

    staff_id: int
    """The team member."""
    dates: list[str | dt.date]
    """The dates, YYYY-MM-DD."""
    slots: Sequence[SetTeamMemberScheduleRequestSlotsItem | SetTeamMemberScheduleRequestSlotsItemDict]
    """Ranges of working hours."""
    team_member_id: int
    """Another name of `staff_id`, which another edition of the vendor's has."""

SetTeamMemberScheduleRequestSlotsItemDict = TypedDict(
    "SetTeamMemberScheduleRequestSlotsItemDict", {"from": str | dt.time, "to": str | dt.time}, total=False
)

class UnlinkAppointmentServiceAssociationRequestDict(TypedDict, total=False):
    """In place of UnlinkAppointmentServiceAssociationRequest."""

    delete_consumables: float
    """1 to remove the consumables as well."""

class UpdateAppointmentAttendanceRequestDict(TypedDict, total=False):
    """In place of UpdateAppointmentAttendanceRequest."""

    attendance: Required[Literal[-1, 0, 1, 2]]
    """2 confirmed, 1 arrived, 0 expected, -1 did not come."""

class UpdateAppointmentCalendarSettingsRequestDict(TypedDict, total=False):
    """In place of UpdateAppointmentCalendarSettingsRequest."""

    activity_record_clients_count_max: Required[int]
    """Largest number of places of a group event (at least 1, at most 255)."""
    record_type: Required[int]
    """What is booked unless said otherwise: 0 both, 1 single appointments, 2 group events (at least 0, at most 2)."""

class UpdateBookingWidgetRequestDict(TypedDict, total=False):
    """In place of UpdateBookingWidgetRequest."""

    button_animation: Required[bool]
    """Whether the button moves."""
    button_color: Required[str]
    """Colour of the button."""
    button_position: Required[Literal["bottom right", "bottom left", "top right", "top left"]]
    """Corner of the page in which the button is."""
    datetime_step_num: Required[float]
    """Place of the step in which day and time are chosen."""
    description: Required[str]
    """A description."""
    form_position: Required[Literal["right", "left"]]
    """Side of the page on which the form opens."""
    is_default: Required[bool]
    """Whether it is the one by default."""
    master_step_default: Required[float]
    """Team member chosen beforehand."""
    master_step_hide: Required[bool]
    """Whether the choice of the team member is left out."""
    master_step_num: Required[float]
    """Place of the step in which the team member is chosen."""
    service_step_default: Required[float]
    """Service chosen beforehand."""
    service_step_hide: Required[bool]
    """Whether the choice of services is left out."""
    service_step_num: Required[float]
    """Place of the step in which services are chosen."""
    show_button: Required[bool]
    """Whether the button is shown."""
    title: Required[str]
    """Its name."""
    without_menu: Required[bool]
    """Whether clients are led step by step, without a menu."""

class UpdateChainMembershipTypeRequestDict(TypedDict, total=False):
    """In place of UpdateChainMembershipTypeRequest."""

    cost: Required[float]
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    is_united_balance: Required[bool]
    """Whether all services take from one number of visits."""
    service_categories: Required[list[int] | Mapping[str, Any]]
    """Ids of the service categories it covers."""
    title: Required[str]
    """Its name."""
    united_balance_services_count: Required[int]
    """Number of visits, where it is common to all services."""
    salon_group_id: int
    """The chain of locations, under an older name."""
    allow_freeze: bool
    """Whether it can be frozen (False if left out)."""
    autoactivation_period: int
    """After what time it becomes valid by itself at the latest, in units of `autoactivation_time_unit_id`."""
    autoactivation_time_in_days: int
    """After how many days it becomes valid by itself."""
    autoactivation_time_unit_id: Literal[1, 2, 3, 4]
    """As a number: days 1, weeks 2, months 3, years 4."""
    availability: Sequence[
        CreateChainMembershipTypeRequestAvailabilityItem | CreateChainMembershipTypeRequestAvailabilityItemDict
    ]
    """When it can be used, by weekdays and hours; an empty list is always."""
    balance_edit_type_id: Literal[0, 1, 2]
    """Who may change the visits left: 0 nobody, 1 the location that sold it, 2 every location."""
    expiration_type_id: Literal[1, 2, 3]
    """How validity ends or begins, by number."""
    freeze_limit: int
    """How long it can be frozen in all."""
    freeze_limit_unit_id: Literal[1, 2, 3, 4]
    """As a number: days 1, weeks 2, months 3, years 4."""
    is_allow_empty_code: bool
    """Whether it can be sold without a code (True if left out)."""
    is_archived: bool
    """Whether it is off sale (False if left out)."""
    is_online_sale_enabled: bool
    """Whether it is in the online shop (False if left out)."""
    location_ids: list[int]
    """Locations where it holds."""
    online_image: str
    """Address of the picture in the online shop."""
    online_sale_description: str
    """Text in the online shop."""
    online_sale_price: float
    """Price in the online shop, in major units of the currency."""
    online_sale_title: str
    """Name in the online shop."""
    period: int
    """How long it is valid, in units of `period_unit_id`; 0 is without end."""
    period_unit_id: Literal[1, 2, 3, 4]
    """As a number: days 1, weeks 2, months 3, years 4."""
    service_price_correction: bool
    """Whether prices of services may be changed when it pays (False if left out)."""
    services: list[int] | Mapping[str, Any]
    """Ids of the services it covers."""
    service_links: list[Any]
    """What it covers, in the form that chains with links between services use in place of the two objects."""
    company_ids: list[int]
    """Another name of `location_ids`, which another edition of the vendor's has."""
    salon_ids: list[int]
    """Another name of `location_ids`, which another edition of the vendor's has."""
    chain_id: int
    """Another name of `salon_group_id`, which another edition of the vendor's has."""
    company_group_id: int
    """Another name of `salon_group_id`, which another edition of the vendor's has."""

class UpdateClientRequestDict(TypedDict, total=False):
    """In place of UpdateClientRequest."""

    name: Required[str]
    """First name, or all of it."""
    phone: Required[str]
    """Phone number with country code. It comes with or without +."""
    balance: float
    """Balance of the client, in major units of the currency."""
    birth_date: str | dt.date
    """Date of birth; empty if unknown (YYYY-MM-DD)."""
    card: str
    """Number of the client's card."""
    comment: str
    """A note."""
    custom_fields: Mapping[str, Any]
    """Custom fields, value by code; none comes as an empty list."""
    discount: float
    """Discount in percent."""
    email: str
    """E-mail address."""
    gender_id: int
    """1 male, 2 female, 0 not known (at least 0, at most 2)."""
    importance_id: int
    """How important the client is: 0 no class, 1 bronze, 2 silver, 3 gold (at least 0, at most 3)."""
    labels: list[int]
    """Ids of tags."""
    middle_name: str
    """Middle name."""
    sms_check: float
    """1 to congratulate on birthdays by SMS."""
    sms_not: float
    """1 to leave out of SMS campaigns."""
    spent: float
    """What was spent, in major units of the currency."""
    surname: str
    """Family name."""

class UpdateLocationRequestDict(TypedDict, total=False):
    """In place of UpdateLocationRequest."""

    address: str
    """Street address."""
    business_type_id: int
    """Type of business."""
    city: str
    """Name of the city."""
    city_id: int
    """The city."""
    coordinate_lat: float
    """Latitude, in degrees."""
    coordinate_lon: float
    """Longitude, in degrees."""
    country: str
    """Name of the country."""
    country_id: int
    """The country."""
    description: str
    """A description."""
    phones: list[str]
    """Phone numbers; they may not be kept, read them back."""
    short_descr: str
    """The kind of business in a few words."""
    site: str
    """Web site."""
    social: LocationSocial | LocationSocialDict
    """Accounts in social networks."""
    title: str
    """Its name."""
    zip: str
    """Postal code."""

class UpdateOnlineBookingSettingsRequestDict(TypedDict, total=False):
    """In place of UpdateOnlineBookingSettingsRequest."""

    activity_online_record_clients_count_max: Required[int]
    """Largest number of places of a group event that clients can book online (at least 1, at most 255)."""
    any_master: Required[bool]
    """Whether clients can leave the choice of the team member to the location."""
    confirm_number: Required[bool]
    """Whether clients confirm their phone number by SMS."""
    seance_delay_step: Required[int]
    """How soon clients can book, in minutes (at least 0, at most 1380, a multiple of 30)."""

class UpdateProductRequestDict(TypedDict, total=False):
    """In place of UpdateProductRequest."""

    category_id: Required[int]
    """The category it is in."""
    sale_unit_id: Required[int]
    """Unit it is sold in."""
    service_unit_id: Required[int]
    """Unit it is used up in."""
    title: Required[str]
    """Its name."""
    actual_cost: float
    """What it cost the location, in major units of the currency."""
    article: str
    """Its article number."""
    barcode: str
    """Its barcode."""
    brutto: float
    """Gross weight."""
    comment: str
    """A note."""
    correction_rules: Sequence[UpdateProductRequestCorrectionRulesItem | UpdateProductRequestCorrectionRulesItemDict]
    """How amounts are converted where units change; needed once there were inventory operations."""
    cost: float
    """Price in major units of the currency."""
    critical_amount: float
    """Amount below which it should be bought."""
    desired_amount: float
    """Amount to have in stock."""
    netto: float
    """Net weight."""
    print_title: str
    """Name on receipts."""
    tax_variant: int
    """Tax system, by number."""
    unit_equals: float
    """How many units of use are in one unit of sale."""
    vat_id: int
    """Rate of VAT."""

class UpdateProductRequestCorrectionRulesItemDict(TypedDict, total=False):
    """In place of UpdateProductRequestCorrectionRulesItem."""

    base_unit: str
    """Which of the units stays as it is."""
    type: int
    """Its type."""

class UpdateServiceLinksRequestDict(TypedDict, total=False):
    """In place of UpdateServiceLinksRequest."""

    resource_ids: Required[list[int]]
    """Resources it uses; those not sent are taken off."""
    service_id: Required[int]
    """The service."""
    team_member_settings: Required[
        Sequence[UpdateServiceLinksRequestTeamMemberSettingsItem | UpdateServiceLinksRequestTeamMemberSettingsItemDict]
    ]
    """Team members who provide it, with duration and price; those not sent are taken off."""
    translations: Required[
        Sequence[UpdateServiceLinksRequestTranslationsItem | UpdateServiceLinksRequestTranslationsItemDict]
    ]
    """Its name in other languages."""

class UpdateServiceLinksRequestTeamMemberSettingsItemDict(TypedDict, total=False):
    """In place of UpdateServiceLinksRequestTeamMemberSettingsItem."""

    hours: int
    """Hours of the duration (at least 0)."""
    minutes: int
    """Minutes of the duration, beside the hours (at least 0, at most 59)."""
    price: (
        UpdateServiceLinksRequestTeamMemberSettingsItemPrice
        | UpdateServiceLinksRequestTeamMemberSettingsItemPriceDict
        | None
    )
    """Price in major units of the currency."""
    team_member_id: int
    """The team member."""
    tech_card_id: int
    """Bill of materials."""

class UpdateServiceLinksRequestTeamMemberSettingsItemPriceDict(TypedDict, total=False):
    """In place of UpdateServiceLinksRequestTeamMemberSettingsItemPrice."""

    max: float | None
    """Highest price, in major units of the currency; null for a fixed price."""
    min: float
    """Lowest price, in major units of the currency."""

class UpdateServiceLinksRequestTranslationsItemDict(TypedDict, total=False):
    """In place of UpdateServiceLinksRequestTranslationsItem."""

    language_id: int
    """The language."""
    translation: str
    """The name in that language; an empty text removes it."""

class UpdateServiceTeamMemberAssignmentRequestDict(TypedDict, total=False):
    """In place of UpdateServiceTeamMemberAssignmentRequest."""

    seance_length: Required[int | dt.timedelta]
    """Length, the break after it included (seconds, at least 300, at most 86100)."""
    technological_card_id: Required[int | None]
    """Bill of materials; null is none."""

class UpdateTagByTagIdRequestDict(TypedDict, total=False):
    """In place of UpdateTagByTagIdRequest."""

    color: str
    """Colour as #RRGGBB."""
    entity: float
    """What it is for: 0 anything, 1 clients, 2 appointments, 3 events."""
    icon: str
    """Name of the icon."""
    title: str
    """Its name."""

class UpdateTeamMemberRequestDict(TypedDict, total=False):
    """In place of UpdateTeamMemberRequest."""

    api_id: str
    """A reference of your own, stored with it and returned."""
    fired: float
    """1 if dismissed."""
    has_access_timetable: bool
    """Whether working hours can be set for the team member."""
    hidden: float
    """1 if not shown in online booking."""
    information: str
    """Text about it, possibly HTML."""
    is_included_in_payment_policy: bool
    """Whether the location's rules of payment apply to the team member."""
    is_paid_staff: bool
    """Whether the team member counts for the licence."""
    name: str
    """The name."""
    specialization: str
    """What the team member does, in words."""
    user_id: int
    """The user account of the team member."""
    weight: float
    """Place in lists."""

class UpdateTeamMemberScheduleRequestDict(TypedDict, total=False):
    """In place of UpdateTeamMemberScheduleRequest."""

    date: Required[str | dt.date]
    """Day and time, local to the location (YYYY-MM-DD)."""
    is_working: Required[bool]
    """Whether it is a working day."""
    slots: Required[Mapping[str, Any]]
    """Ranges of time; an empty list is a day off."""

class UpdateTimetableClientScheduleRequestDict(TypedDict, total=False):
    """In place of UpdateTimetableClientScheduleRequest."""

    schedule_days_ids: Required[list[int]]
    """The series to be booked into, 1 to 7 of them (at least 1 item, at most 7 items)."""

class UpdateTimetableEventScheduleRequestDict(TypedDict, total=False):
    """In place of UpdateTimetableEventScheduleRequest."""

    date_end: str | dt.date
    """Last day (YYYY-MM-DD)."""

class UpdateTimetableScheduleDayRequestDict(TypedDict, total=False):
    """In place of UpdateTimetableScheduleDayRequest."""

    force: Required[bool]
    """Whether to continue although the team member or a resource is busy, or something was changed by hand."""
    events_capacity: float
    """Number of places of each event; 1 for appointments."""
    events_duration: float | dt.timedelta
    """Length of each event, without the technical break (seconds)."""
    events_master_id: int
    """Team member who holds the events."""
    events_time: str | dt.time
    """Begin of the events, a time of day local to the location (HH:MM:SS)."""
    labels_ids: list[int]
    """Ids of tags for the events."""
    resource_instances_ids: list[int]
    """Ids of instances of resources the events take."""

class UpdateUserPermissionsRequestDict(TypedDict, total=False):
    """In place of UpdateUserPermissionsRequest."""

    staff_id: int
    """The team member."""
    user_permissions: Sequence[UserPermissionValue | UserPermissionValueDict]
    """Rights, by name."""
    user_role: Literal[
        "worker", "administrator", "accountant", "manager", "owner", "free_readonly", "free_readonly_admin"
    ]
    """Role of the user."""

class UpdateVisitRequestDict(TypedDict, total=False):
    """In place of UpdateVisitRequest."""

    attendance: Required[int]
    """2 confirmed, 1 arrived, 0 expected, -1 did not come (at least -1, at most 2)."""
    comment: Required[str]
    """A note."""
    deleted_transaction_ids: list[int]
    """Payments to delete."""
    fast_payment: float
    """Pay all at once: 1 in cash, 2 without, 129 and 130 the same with a receipt printed."""
    goods_transactions: Sequence[UpdateVisitRequestGoodsTransactionsItem | UpdateVisitRequestGoodsTransactionsItemDict]
    """The products, all that are to stay."""
    new_transactions: Sequence[UpdateVisitRequestNewTransactionsItem | UpdateVisitRequestNewTransactionsItemDict]
    """Payments to add."""
    services: Sequence[UpdateVisitRequestServicesItem | UpdateVisitRequestServicesItemDict]
    """The services, all that are to stay."""

class UpdateVisitRequestGoodsTransactionsItemDict(TypedDict, total=False):
    """In place of UpdateVisitRequestGoodsTransactionsItem."""

    amount: float | str
    """How much or how many; negative where something goes out."""
    article: str
    """Its article number."""
    barcode: str
    """Its barcode."""
    cost: float | str
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    cost_per_unit: float | str
    """Price of one, in major units of the currency."""
    discount: float | str
    """Discount in percent."""
    good_id: int | str
    """The product, under its older name."""
    id: int
    """Its id."""
    master_id: int | str
    """The team member, under an older name; 0 is none."""
    operation_unit_type: float
    """1 in units of sale, 2 in units of use."""
    price: float | str
    """Price in major units of the currency."""
    storage_id: int | str
    """The inventory."""
    title: str
    """Its name."""

class UpdateVisitRequestNewTransactionsItemDict(TypedDict, total=False):
    """In place of UpdateVisitRequestNewTransactionsItem."""

    account_id: int
    """The account of the location."""
    amount: float
    """How much or how many; negative where something goes out."""
    id: int
    """Its id."""

class UpdateVisitRequestServicesItemDict(TypedDict, total=False):
    """In place of UpdateVisitRequestServicesItem."""

    cost: float
    """Sum of the line, discounts and loyalty taken off, in major units of the currency."""
    cost_per_unit: float
    """Price of one, in major units of the currency."""
    discount: float
    """Discount in percent."""
    first_cost: float
    """Price of one before discounts, in major units of the currency."""
    id: int
    """The service."""
    record_id: int
    """The appointment; 0 is none."""
    title: str
    """Its name."""

class UploadClientFileRequestDict(TypedDict, total=False):
    """In place of UploadClientFileRequest."""

    file: Required[Upload]
    """The file, smaller than 12 MiB."""

class UploadImageRequestDict(TypedDict, total=False):
    """In place of UploadImageRequest."""

    image: Required[Upload]
    """The image, JPEG or PNG."""
    company_id: int
    """The location."""
    master_id: int
    """The team member, under an older name; 0 is none."""
    service_id: int
    """The service."""

class UserNotificationSettingsRequestDict(TypedDict, total=False):
    """In place of UserNotificationSettingsRequest."""

    notification_types: Sequence[
        UserNotificationSettingsRequestNotificationTypesItem | UserNotificationSettingsRequestNotificationTypesItemDict
    ]
    """The types of notification."""

class UserNotificationSettingsRequestChannelsDict(TypedDict, total=False):
    """In place of UserNotificationSettingsRequestChannels."""

    push: int
    """1 if sent as a push notification."""

class UserNotificationSettingsRequestNotificationTypesItemDict(TypedDict, total=False):
    """In place of UserNotificationSettingsRequestNotificationTypesItem."""

    channels: UserNotificationSettingsRequestChannels | UserNotificationSettingsRequestChannelsDict
    """Ways in which it is sent."""
    type: Literal[
        "record_create_online_staff",
        "record_create_offline_staff",
        "record_delete_staff",
        "record_move_staff",
        "record_create_online_admin",
        "record_create_offline_admin",
        "record_delete_admin",
        "record_move_admin",
        "license_expire",
    ]
    """Its type."""

class UserPermissionValueDict(TypedDict, total=False):
    """In place of UserPermissionValue."""

    slug: str
    """What it is called in the API."""
    value: str | float | bool | list[Any] | None
    """The value."""

class VisitLoyaltyRequestDict(TypedDict, total=False):
    """In place of VisitLoyaltyRequest."""

    record_id: Required[int]
    """The appointment; 0 is none."""
    visit_id: Required[int]
    """The visit; 0 is none."""
