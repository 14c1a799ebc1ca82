# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

from altegio_core.operations.generated import (
    INTEGER,
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

ENDPOINT: Endpoint[models.Service] = Endpoint(
    OPERATIONS["get_service"],
    ResponseSpec(Ref(models.__name__, "Service")),
    (
        Parameter("location_id", "path", INTEGER),
        Parameter("service_id", "path", INTEGER),
        Parameter(
            "include",
            "query",
            Array(
                String(enum=("resources", "service_composite", "resource_links", "company_links", "trial_settings")),
                unique=True,
            ),
            wire="include[]",
        ),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    include: (
        list[Literal["resources", "service_composite", "resource_links", "company_links", "trial_settings"]] | Unset
    )


def request(
    location_id: int | str,
    service_id: int | str,
    *,
    include: list[Literal["resources", "service_composite", "resource_links", "company_links", "trial_settings"]]
    | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[models.Service]:
    """Reads a service.

    GET /locations/{location_id}/services/{service_id}

    Args:
        location_id: the location (int | str)
        service_id: the service (int | str)
        include: related resources to send along in `included` (list[Literal['resources', 'service_composite',
            'resource_links', 'company_links', 'trial_settings']], optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is Service.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v2/openapi/services/get_service
    """
    return Call(ENDPOINT, {"location_id": location_id, "service_id": service_id, "include": include}, options)


def sync_detailed(
    location_id: int | str, service_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.Service]]:
    """See `request`."""
    return run(client, request(location_id, service_id, **arguments))


def sync(
    location_id: int | str, service_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[models.Service]:
    """See `request`."""
    return run(client, request(location_id, service_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, service_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.Service]]:
    """See `request`."""
    return await run_async(client, request(location_id, service_id, **arguments))


async def asyncio(
    location_id: int | str, service_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.Service]:
    """See `request`."""
    return (await run_async(client, request(location_id, service_id, **arguments))).parsed


name_errors(globals())
