# Generated; do not edit.

from __future__ import annotations

from typing import Any, Required, Unpack

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
    OPERATIONS["update_service_links"],
    ResponseSpec(Map(ANY)),
    (Parameter("location_id", "path", INTEGER),),
    BodySpec(Ref(models.__name__, "UpdateServiceLinksRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.UpdateServiceLinksRequest | models.UpdateServiceLinksRequestDict]


def request(
    location_id: int | str,
    *,
    body: models.UpdateServiceLinksRequest | models.UpdateServiceLinksRequestDict,
    options: CallOptions | None = None,
) -> Call[dict[str, Any]]:
    """Sets everything a service is linked to in one call: team members with duration, price and bill of materials,
    resources, and its names in other languages.

    The rest of the service does not change.

    POST /company/{location_id}/services/links

    Args:
        location_id: the location (int | str)
        body: the service, and all links of each kind sent (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is dict[str, Any].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        BadRequestError: the server does not understand the request.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v1/openapi/services/update_service_links
    """
    return Call(ENDPOINT, {"location_id": location_id, "body": body}, options)


def sync_detailed(
    location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[dict[str, Any]]]:
    """See `request`."""
    return run(client, request(location_id, **arguments))


def sync(location_id: int | str, *, client: Client, **arguments: Unpack[Arguments]) -> Envelope[dict[str, Any]]:
    """See `request`."""
    return run(client, request(location_id, **arguments)).parsed


async def asyncio_detailed(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[dict[str, Any]]]:
    """See `request`."""
    return await run_async(client, request(location_id, **arguments))


async def asyncio(
    location_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[dict[str, Any]]:
    """See `request`."""
    return (await run_async(client, request(location_id, **arguments))).parsed


name_errors(globals())
