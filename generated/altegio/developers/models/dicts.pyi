# Generated; do not edit.

"""For type checkers and editors: the mappings that can be given in place of models, by the names on the wire.

At run time each of them is ``dict``.
"""

import datetime as dt
from typing import Literal, Required, TypedDict

class AddDiscountRequestDict(TypedDict, total=False):
    """In place of AddDiscountRequest."""

    application_id: Required[int]
    """The application in the Marketplace."""
    discount: Required[float]
    """The discount."""
    salon_ids: Required[list[int]]
    """Locations, under their older name."""

class ApplicationEventDict(TypedDict, total=False):
    """In place of ApplicationEvent."""

    application_id: Required[int]
    """The application in the Marketplace."""
    event: Required[Literal["uninstall", "freeze", "payment"]]
    """`uninstall`, `freeze` or `payment`."""
    partner_token: Required[str]
    """The token of the partner; compare it before anything else."""
    salon_id: Required[int]
    """The location, under its older name."""
    sign: str
    """A sign that comes with payments; how it is calculated is not documented."""

class DisableVoipDict(TypedDict, total=False):
    """In place of DisableVoip."""

    command: Required[Literal["setup"]]
    """What is said."""
    crm_token: Required[str]
    """The token shown where telephony is set up in the chain."""
    type: Required[Literal["disable"]]
    """Which kind of it."""

class EnableVoipDict(TypedDict, total=False):
    """In place of EnableVoip."""

    command: Required[Literal["setup"]]
    """What is said."""
    crm_token: Required[str]
    """The token shown where telephony is set up in the chain."""
    type: Required[Literal["enable"]]
    """Which kind of it."""

class InstallApplicationRequestDict(TypedDict, total=False):
    """In place of InstallApplicationRequest."""

    application_id: Required[int]
    """The application in the Marketplace."""
    salon_id: Required[int]
    """The location, under its older name."""
    api_key: str
    """Key for the module that sends messages."""
    webhook_urls: list[str]
    """Addresses that get the webhooks of the location."""

class ListVoipCallsRequestDict(TypedDict, total=False):
    """In place of ListVoipCallsRequest."""

    date_from: Required[str | dt.date]
    """First day, inclusive (YYYY-MM-DD)."""
    date_to: Required[str | dt.date]
    """Last day, inclusive (YYYY-MM-DD)."""
    salon_id: Required[int]
    """The location, under its older name."""
    limit: int
    """Items of a page (at least 1, at most 1000)."""
    page: int
    """Number of the page, from 1 (at least 1)."""
    phone: str
    """Phone number with country code."""
    statuses: list[Literal["success", "missed", "cancel", "busy", "notallowed", "notavailable", "notfound"]]
    """Only calls that ended so."""
    types: list[Literal["incoming", "outgoing", "internal"]]
    """Only calls of these kinds."""

class NotePaymentRequestDict(TypedDict, total=False):
    """In place of NotePaymentRequest."""

    application_id: Required[int]
    """The application in the Marketplace."""
    currency_iso: Required[str]
    """Currency by its ISO code, such as EUR."""
    payment_date: Required[str | dt.datetime | dt.date]
    """When it was paid (YYYY-MM-DD HH:MM:SS)."""
    payment_sum: Required[float]
    """Sum paid."""
    period_from: Required[str | dt.datetime | dt.date]
    """First day paid for, inclusive (YYYY-MM-DD HH:MM:SS)."""
    period_to: Required[str | dt.datetime | dt.date]
    """Last day paid for, inclusive (YYYY-MM-DD HH:MM:SS)."""
    salon_id: Required[int]
    """The location, under its older name."""

class SetShortNamesRequestDict(TypedDict, total=False):
    """In place of SetShortNamesRequest."""

    application_id: Required[int]
    """The application in the Marketplace."""
    salon_id: Required[int]
    """The location, under its older name."""
    short_names: Required[list[str]]
    """Names to choose from."""

class UpdateChannelRequestDict(TypedDict, total=False):
    """In place of UpdateChannelRequest."""

    application_id: Required[int]
    """The application in the Marketplace."""
    channel_slug: Required[Literal["sms", "whatsapp"]]
    """The channel."""
    is_available: Required[bool]
    """Whether it is there."""
    salon_id: Required[int]
    """The location, under its older name."""

class UpdateNotificationSettingsRequestDict(TypedDict, total=False):
    """In place of UpdateNotificationSettingsRequest."""

    active: Required[Literal[0, 1]]
    """1 if anything is sent at all."""
    urls: Required[list[str]]
    """Addresses that get webhooks, of all integrations together (at least 1 item, at most 10 items)."""
    client: Literal[0, 1]
    """1 to send changes of clients."""
    finances_operation: Literal[0, 1]
    """1 to send financial transactions."""
    good: Literal[0, 1]
    """1 to send changes of products."""
    goods_operations_consumable: Literal[0, 1]
    """1 to send consumables used up."""
    goods_operations_move: Literal[0, 1]
    """1 to send movements of products."""
    goods_operations_receipt: Literal[0, 1]
    """1 to send arrivals of products."""
    goods_operations_sale: Literal[0, 1]
    """1 to send sales of products."""
    goods_operations_stolen: Literal[0, 1]
    """1 to send products written off."""
    master: Literal[0, 1]
    """1 to send changes of team members."""
    record: Literal[0, 1]
    """1 to send changes of appointments."""
    salon: Literal[0, 1]
    """1 to send changes of the location."""
    self_sending: Literal[0, 1]
    """1 to send what the creator of the webhook does as well."""
    service: Literal[0, 1]
    """1 to send changes of services."""
    service_category: Literal[0, 1]
    """1 to send changes of categories of services."""
    schedule: Literal[0, 1]
    """1 to send changes of working hours."""
    loyalty_card: Literal[0, 1]
    """1 to send changes of loyalty cards."""

class VoipHistoryDict(TypedDict, total=False):
    """In place of VoipHistory."""

    command: Required[Literal["history"]]
    """What is said."""
    crm_token: Required[str]
    """The token shown where telephony is set up in the chain."""
    diversion: Required[str]
    """Number that was called."""
    phone: Required[str]
    """Phone number with country code."""
    type: Required[Literal["incoming", "outgoing", "internal"]]
    """Which kind of it."""
    call_id: str
    """Id in the telephony system."""
    date: str | dt.datetime | dt.date
    """Day and time of the call."""
    duration: float | dt.timedelta
    """How long it took, in seconds (seconds)."""
    link: str
    """Address of the recording."""
    status: str
    """`create`, `update` or `delete`."""
    user: str
    """Who takes the call, by the telephony system; goes before `diversion`."""

class VoipNotificationDict(TypedDict, total=False):
    """In place of VoipNotification."""

    command: Required[Literal["event"]]
    """What is said."""
    crm_token: Required[str]
    """The token shown where telephony is set up in the chain."""
    diversion: Required[str]
    """Number that was called."""
    phone: Required[str]
    """Phone number with country code."""
    type: Required[Literal["incoming", "outgoing", "internal"]]
    """Which kind of it."""
    user: str
    """Who takes the call, by the telephony system; goes before `diversion`."""
