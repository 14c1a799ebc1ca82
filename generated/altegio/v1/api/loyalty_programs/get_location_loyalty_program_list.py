# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, STRING, Array, Ref, String
from altegio_core.types import UNSET, Unset

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.get_location_loyalty_program_list_data_item import GetLocationLoyaltyProgramListDataItem

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[list[GetLocationLoyaltyProgramListDataItem]] = Endpoint(
    OPERATIONS["get_location_loyalty_program_list"],
    Answer(Array(Ref(_MODELS, "GetLocationLoyaltyProgramListDataItem"))),
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


def sync_detailed(
    location_id: int,
    *,
    client: Client,
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
) -> Response[Envelope[list[GetLocationLoyaltyProgramListDataItem]]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"location_id": location_id, "include": include, "type": type}, options)


def sync(
    location_id: int,
    *,
    client: Client,
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
) -> Envelope[list[GetLocationLoyaltyProgramListDataItem]]:
    """Get a List of Promotions Active in the Location.

    GET /company/{location_id}/loyalty/programs/search

    Args:
        location_id: int
        include: str (optional)
        type: Literal['discount_static', 'discount_accumulative_visits', 'discount_accumulative_sold', 'discount_accumulative_paid', 'cashback_static_sold', 'cashback_static_paid', 'cashback_accumulative_paid', 'cashback_accumulative_sold', 'cashback_accumulative_paid_visits', 'cashback_accumulative_sold_visits', 'cashback_sold_visits', 'cashback_paid_visits', 'package_discount'] (optional)
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is list[GetLocationLoyaltyProgramListDataItem].

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/loyalty-programs/get_location_loyalty_program_list
    """
    return call(client, ENDPOINT, {"location_id": location_id, "include": include, "type": type}, options).parsed


async def asyncio_detailed(
    location_id: int,
    *,
    client: AsyncClient,
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
) -> Response[Envelope[list[GetLocationLoyaltyProgramListDataItem]]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"location_id": location_id, "include": include, "type": type}, options)


async def asyncio(
    location_id: int,
    *,
    client: AsyncClient,
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
) -> Envelope[list[GetLocationLoyaltyProgramListDataItem]]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(client, ENDPOINT, {"location_id": location_id, "include": include, "type": type}, options)
    ).parsed
