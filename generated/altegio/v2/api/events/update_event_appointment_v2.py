# Generated; do not edit.

from __future__ import annotations

from typing import Any, Required, Unpack

from altegio_core.base.deprecation import deprecated
from altegio_core.operations.generated import (
    ANY,
    INTEGER,
    AsyncClient,
    BodySpec,
    Call,
    CallOptions,
    Client,
    Endpoint,
    Envelope,
    Given,
    Map,
    Parameter,
    Ref,
    Response,
    ResponseSpec,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[dict[str, Any]] = Endpoint(
    OPERATIONS["update_event_appointment_v2"],
    ResponseSpec(Map(ANY)),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("event_id", "path", INTEGER),
        Parameter("record_id", "path", INTEGER),
    ),
    BodySpec(Ref(models.__name__, "UpdateEventAppointmentV2Request")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.UpdateEventAppointmentV2Request | models.UpdateEventAppointmentV2RequestDict]


def request(
    location_id: int | str,
    event_id: int | str,
    record_id: int | str,
    *,
    body: models.UpdateEventAppointmentV2Request | models.UpdateEventAppointmentV2RequestDict,
    options: CallOptions | None = None,
) -> Call[dict[str, Any]]:
    """Moves a booking to another event and may change it at the same time, under the path of early 2026.

    To change a booking without moving it, use `update_event_appointment`, which replaces its contents and removes
    products that are not sent.

    Deprecated: use v2.events.reschedule_event_appointment.

    PATCH /companies/{location_id}/activities/{event_id}/records/{record_id}

    Args:
        location_id: the location (int | str)
        event_id: the group event (int | str)
        record_id: the appointment (int | str)
        body: the event to move it to, and the fields to change (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is dict[str, Any].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v2/openapi/events/update_event_appointment_v2
    """
    return Call(
        ENDPOINT, {"location_id": location_id, "event_id": event_id, "record_id": record_id, "body": body}, options
    )


@deprecated("update_event_appointment_v2 is deprecated by Altegio; use v2.events.reschedule_event_appointment")
def sync_detailed(
    location_id: int | str, event_id: int | str, record_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[dict[str, Any]]]:
    """See `request`."""
    return run(client, request(location_id, event_id, record_id, **arguments))


@deprecated("update_event_appointment_v2 is deprecated by Altegio; use v2.events.reschedule_event_appointment")
def sync(
    location_id: int | str, event_id: int | str, record_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[dict[str, Any]]:
    """See `request`."""
    return run(client, request(location_id, event_id, record_id, **arguments)).parsed


@deprecated("update_event_appointment_v2 is deprecated by Altegio; use v2.events.reschedule_event_appointment")
async def asyncio_detailed(
    location_id: int | str,
    event_id: int | str,
    record_id: int | str,
    *,
    client: AsyncClient,
    **arguments: Unpack[Arguments],
) -> Response[Envelope[dict[str, Any]]]:
    """See `request`."""
    return await run_async(client, request(location_id, event_id, record_id, **arguments))


@deprecated("update_event_appointment_v2 is deprecated by Altegio; use v2.events.reschedule_event_appointment")
async def asyncio(
    location_id: int | str,
    event_id: int | str,
    record_id: int | str,
    *,
    client: AsyncClient,
    **arguments: Unpack[Arguments],
) -> Envelope[dict[str, Any]]:
    """See `request`."""
    return (await run_async(client, request(location_id, event_id, record_id, **arguments))).parsed


name_errors(globals())
