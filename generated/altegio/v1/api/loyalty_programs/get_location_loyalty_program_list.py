# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

from altegio_core.operations.generated import (
    INTEGER,
    STRING,
    UNSET,
    Array,
    AsyncClient,
    Call,
    CallOptions,
    Client,
    Endpoint,
    Envelope,
    Given,
    Parameter,
    Ref,
    Response,
    ResponseSpec,
    String,
    Unset,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.LocationLoyaltyProgram]] = Endpoint(
    OPERATIONS["get_location_loyalty_program_list"],
    ResponseSpec(Array(Ref(models.__name__, "LocationLoyaltyProgram"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("include", "query", STRING),
        Parameter(
            "type",
            "query",
            String(
                enum=(
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
                )
            ),
        ),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    include: str | Unset
    type: (
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
        | Unset
    )


def request(
    location_id: int | str,
    *,
    include: str | Unset = UNSET,
    type: Literal[
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
    | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[list[models.LocationLoyaltyProgram]]:
    """Lists the promotions that hold at a location.

    GET /company/{location_id}/loyalty/programs/search

    Args:
        location_id: the location (int | str)
        include: related data to put into the answer (str, optional)
        type: only this type of promotion (Literal['discount_static', 'discount_accumulative_visits',
            'discount_accumulative_sold', 'discount_accumulative_paid', 'cashback_static_sold', 'cashback_static_paid',
            'cashback_accumulative_paid', 'cashback_accumulative_sold', 'cashback_accumulative_paid_visits',
            'cashback_accumulative_sold_visits', 'cashback_sold_visits', 'cashback_paid_visits', 'package_discount'],
            optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[LocationLoyaltyProgram].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/loyalty-programs/get_location_loyalty_program_list
    """
    return Call(ENDPOINT, {"location_id": location_id, "include": include, "type": type}, options)


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.LocationLoyaltyProgram]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.LocationLoyaltyProgram]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.LocationLoyaltyProgram]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.LocationLoyaltyProgram]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())
