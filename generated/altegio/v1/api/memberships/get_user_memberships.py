# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

from altegio_core.operations.generated import (
    INTEGER,
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
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.Membership]] = Endpoint(
    OPERATIONS["get_user_memberships"],
    ResponseSpec(Array(Ref(models.__name__, "Membership"))),
    (Parameter("company_id", "query", INTEGER, required=True),),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    company_id: Required[int]


def request(*, company_id: int, options: CallOptions | None = None) -> Call[list[models.Membership]]:
    """Lists the memberships of the user whose token is sent.

    GET /user/loyalty/abonements

    Args:
        company_id: the location (int)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[Membership].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/get_user_memberships
    """
    return Call(ENDPOINT, {"company_id": company_id}, options)


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Envelope[list[models.Membership]]]:
    """See `request`."""
    return run(client, request(**arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Envelope[list[models.Membership]]:
    """See `request`."""
    return run(client, request(**arguments)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.Membership]]]:
    """See `request`."""
    return await run_async(client, request(**arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Envelope[list[models.Membership]]:
    """See `request`."""
    return (await run_async(client, request(**arguments))).parsed


name_errors(globals())
