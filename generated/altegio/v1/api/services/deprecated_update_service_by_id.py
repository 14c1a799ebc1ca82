# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.operations.generated import (
    INTEGER,
    AsyncClient,
    BodySpec,
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
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[models.Service] = Endpoint(
    OPERATIONS["deprecated_update_service_by_id"],
    ResponseSpec(Ref(models.__name__, "Service")),
    (Parameter("location_id", "path", INTEGER), Parameter("service_id", "path", INTEGER)),
    BodySpec(Ref(models.__name__, "CreateServiceRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.CreateServiceRequest | models.CreateServiceRequestDict]


def request(
    location_id: int | str,
    service_id: int | str,
    *,
    body: models.CreateServiceRequest | models.CreateServiceRequestDict,
    options: CallOptions | None = None,
) -> Call[models.Service]:
    """Replaces a service.

    Without `staff`, all links to team members are silently removed and booking fails later: read the service first and
    send every field. Success may have status 201.

    PUT /services/{location_id}/{service_id}

    Args:
        location_id: the location (int | str)
        service_id: the service (int | str)
        body: all fields of the service (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is Service.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/services/deprecated_update_service_by_id
    """
    return Call(ENDPOINT, {"location_id": location_id, "service_id": service_id, "body": body}, options)


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
