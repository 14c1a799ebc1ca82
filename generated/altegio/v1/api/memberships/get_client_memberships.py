# Generated; do not edit.

from __future__ import annotations

from typing import Required, Unpack

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
    Unset,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[list[models.Membership]] = Endpoint(
    OPERATIONS["get_client_memberships"],
    ResponseSpec(Array(Ref(models.__name__, "Membership"))),
    (
        Parameter("company_id", "query", INTEGER, required=True),
        Parameter("phone", "query", STRING, required=True),
        Parameter("chain_id", "query", INTEGER),
    ),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    company_id: Required[int]
    phone: Required[str]
    chain_id: int | Unset


def request(
    *, company_id: int, phone: str, chain_id: int | Unset = UNSET, options: CallOptions | None = None
) -> Call[list[models.Membership]]:
    """Lists the memberships of a phone number.

    Memberships under an earlier number of the client are missing, and some may belong to somebody else: check the owner
    of each.

    GET /loyalty/abonements

    Args:
        company_id: the location (int)
        phone: phone number of the client, with country code (str)
        chain_id: only of this chain (int, optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[Membership].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/get_client_memberships
    """
    return Call(ENDPOINT, {"company_id": company_id, "phone": phone, "chain_id": chain_id}, options)


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
