# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, Array, Integer, Ref, String
from altegio_core.types import UNSET, Unset

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.get_service_data import GetServiceData

_MODELS = "altegio.v2.models"

ENDPOINT: Endpoint[list[GetServiceData]] = Endpoint(
    OPERATIONS["list_services"],
    Answer(Array(Ref(_MODELS, "GetServiceData"))),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("filter_service_ids", "query", Array(Integer(minimum=1)), wire="filter[service_ids][]"),
        Parameter(
            "include",
            "query",
            Array(
                String(enum=("resources", "service_composite", "resource_links", "company_links", "trial_settings")),
                unique=True,
            ),
            wire="include[]",
        ),
        Parameter("limit", "query", Integer(minimum=1, maximum=250)),
        Parameter("page", "query", Integer(minimum=1)),
    ),
)


def sync_detailed(
    location_id: int,
    *,
    client: Client,
    filter_service_ids: list[int] | Unset = UNSET,
    include: list[Literal["resources", "service_composite", "resource_links", "company_links", "trial_settings"]]
    | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[list[GetServiceData]]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(
        client,
        ENDPOINT,
        {
            "location_id": location_id,
            "filter_service_ids": filter_service_ids,
            "include": include,
            "limit": limit,
            "page": page,
        },
        options,
    )


def sync(
    location_id: int,
    *,
    client: Client,
    filter_service_ids: list[int] | Unset = UNSET,
    include: list[Literal["resources", "service_composite", "resource_links", "company_links", "trial_settings"]]
    | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[list[GetServiceData]]:
    """List Services.

    GET /locations/{location_id}/services

    Args:
        location_id: int
        filter_service_ids: list[int] (optional)
        include: list[Literal['resources', 'service_composite', 'resource_links', 'company_links', 'trial_settings']] (optional)
        limit: int, at least 1, at most 250 (optional)
        page: int, at least 1 (optional)
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is list[GetServiceData].

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v2/openapi/services/list_services
    """
    return call(
        client,
        ENDPOINT,
        {
            "location_id": location_id,
            "filter_service_ids": filter_service_ids,
            "include": include,
            "limit": limit,
            "page": page,
        },
        options,
    ).parsed


async def asyncio_detailed(
    location_id: int,
    *,
    client: AsyncClient,
    filter_service_ids: list[int] | Unset = UNSET,
    include: list[Literal["resources", "service_composite", "resource_links", "company_links", "trial_settings"]]
    | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[list[GetServiceData]]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(
        client,
        ENDPOINT,
        {
            "location_id": location_id,
            "filter_service_ids": filter_service_ids,
            "include": include,
            "limit": limit,
            "page": page,
        },
        options,
    )


async def asyncio(
    location_id: int,
    *,
    client: AsyncClient,
    filter_service_ids: list[int] | Unset = UNSET,
    include: list[Literal["resources", "service_composite", "resource_links", "company_links", "trial_settings"]]
    | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: int | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[list[GetServiceData]]:
    """As :func:`sync`, awaited."""
    return (
        await call_async(
            client,
            ENDPOINT,
            {
                "location_id": location_id,
                "filter_service_ids": filter_service_ids,
                "include": include,
                "limit": limit,
                "page": page,
            },
            options,
        )
    ).parsed
