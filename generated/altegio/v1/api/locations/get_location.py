# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from altegio_core.operations.generated import (
    INTEGER,
    UNSET,
    AsyncClient,
    Call,
    CallOptions,
    Client,
    Endpoint,
    Envelope,
    Given,
    Integer,
    Parameter,
    Ref,
    Response,
    ResponseSpec,
    Unset,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[models.Location] = Endpoint(
    OPERATIONS["get_location"],
    ResponseSpec(Ref(models.__name__, "Location")),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("bookform_id", "query", INTEGER),
        Parameter("for_booking", "query", Integer(minimum=0, maximum=1), wire="forBooking"),
        Parameter("my", "query", Integer(minimum=0, maximum=1)),
        Parameter("show_bookforms", "query", Integer(minimum=0, maximum=1), wire="showBookforms"),
        Parameter("show_groups", "query", Integer(minimum=0, maximum=1)),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    bookform_id: int | Unset
    for_booking: int | Unset
    my: int | Unset
    show_bookforms: int | Unset
    show_groups: int | Unset


def request(
    location_id: int | str,
    *,
    bookform_id: int | Unset = UNSET,
    for_booking: int | Unset = UNSET,
    my: int | Unset = UNSET,
    show_bookforms: int | Unset = UNSET,
    show_groups: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[models.Location]:
    """Reads a location.

    With the user token and `my=1` the answer has more, such as its settings. Times of the location are in the zone
    `timezone_name`. The answer has a currency symbol, but no ISO code.

    GET /company/{location_id}

    Args:
        location_id: the location (int | str)
        bookform_id: give the address of this booking widget (int, optional)
        for_booking: 1 to add the next free time of the location (int, at least 0, at most 1, optional)
        my: 1 for what the user may manage; needs the user's token (int, at least 0, at most 1, optional)
        show_bookforms: 1 to add the booking widgets of the location (int, at least 0, at most 1, optional)
        show_groups: 1 to add the chains of the location (int, at least 0, at most 1, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is Location.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/locations/get_location
    """
    return Call(
        ENDPOINT,
        {
            "location_id": location_id,
            "bookform_id": bookform_id,
            "for_booking": for_booking,
            "my": my,
            "show_bookforms": show_bookforms,
            "show_groups": show_groups,
        },
        options,
    )


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.Location]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]) -> Envelope[models.Location]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.Location]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.Location]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())
