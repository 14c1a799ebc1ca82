# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from altegio_core.base.types import UNSET, Unset
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import name_errors
from altegio_core.operations.change import Change, ChangeCall

from ... import models
from .get_event_notification_settings import ENDPOINT as _READ
from .update_event_notification_settings import ENDPOINT as _WRITE

CHANGE: Change[models.NotificationSettings] = Change(_READ, _WRITE, {"location_id": "location_id"}, "")


def request(
    location_id: int | str,
    *,
    active: Literal[0, 1] | Unset = UNSET,
    urls: list[str] | Unset = UNSET,
    client: Literal[0, 1] | Unset = UNSET,
    finances_operation: Literal[0, 1] | Unset = UNSET,
    good: Literal[0, 1] | Unset = UNSET,
    goods_operations_consumable: Literal[0, 1] | Unset = UNSET,
    goods_operations_move: Literal[0, 1] | Unset = UNSET,
    goods_operations_receipt: Literal[0, 1] | Unset = UNSET,
    goods_operations_sale: Literal[0, 1] | Unset = UNSET,
    goods_operations_stolen: Literal[0, 1] | Unset = UNSET,
    master: Literal[0, 1] | Unset = UNSET,
    record: Literal[0, 1] | Unset = UNSET,
    salon: Literal[0, 1] | Unset = UNSET,
    self_sending: Literal[0, 1] | Unset = UNSET,
    service: Literal[0, 1] | Unset = UNSET,
    service_category: Literal[0, 1] | Unset = UNSET,
    schedule: Literal[0, 1] | Unset = UNSET,
    loyalty_card: Literal[0, 1] | Unset = UNSET,
    drop: Sequence[str] = (),
    options: CallOptions | None = None,
) -> ChangeCall[models.NotificationSettings]:
    """Changes the fields that are given of one notification settings, and loses none of the others.

    Reads it with ``get_event_notification_settings``, puts in what is given, sends all of it with
    ``update_event_notification_settings``, and reads it again. Nothing is sent if the answer lacks a field that would
    be dropped. The API has no conditional write: what somebody else changes between the reading and the writing is
    overwritten.

    Args:
        location_id: the location (int | str)
        active: 1 if anything is sent at all (optional)
        urls: Addresses that get webhooks, of all integrations together (optional)
        client: 1 to send changes of clients (optional)
        finances_operation: 1 to send financial transactions (optional)
        good: 1 to send changes of products (optional)
        goods_operations_consumable: 1 to send consumables used up (optional)
        goods_operations_move: 1 to send movements of products (optional)
        goods_operations_receipt: 1 to send arrivals of products (optional)
        goods_operations_sale: 1 to send sales of products (optional)
        goods_operations_stolen: 1 to send products written off (optional)
        master: 1 to send changes of team members (optional)
        record: 1 to send changes of appointments (optional)
        salon: 1 to send changes of the location (optional)
        self_sending: 1 to send what the creator of the webhook does as well (optional)
        service: 1 to send changes of services (optional)
        service_category: 1 to send changes of categories of services (optional)
        schedule: 1 to send changes of working hours (optional)
        loyalty_card: 1 to send changes of loyalty cards (optional)
        drop: fields of the body, by their names on the wire, that may be lost where no answer shows them
        options: for this call only (optional)

    Returns:
        What was changed, ignored and kept, field by field, and the data as read again.

    Raises:
        IncompleteAnswerError: what was read lacks fields that would be dropped; nothing was sent.
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        AltegioError: anything else, see altegio.errors.

    See https://developer.alteg.io/en/developers/openapi/webhooks/update_event_notification_settings
    """
    path: dict[str, Any] = {"location_id": location_id}
    asked: dict[str, Any] = {
        "active": active,
        "urls": urls,
        "client": client,
        "finances_operation": finances_operation,
        "good": good,
        "goods_operations_consumable": goods_operations_consumable,
        "goods_operations_move": goods_operations_move,
        "goods_operations_receipt": goods_operations_receipt,
        "goods_operations_sale": goods_operations_sale,
        "goods_operations_stolen": goods_operations_stolen,
        "master": master,
        "record": record,
        "salon": salon,
        "self_sending": self_sending,
        "service": service,
        "service_category": service_category,
        "schedule": schedule,
        "loyalty_card": loyalty_card,
    }
    return ChangeCall(CHANGE, path, asked, drop, options)


name_errors(globals())
