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

ENDPOINT: Endpoint[list[models.ServiceCategoryTitle]] = Endpoint(
    OPERATIONS["get_chain_service_category_list"],
    ResponseSpec(Array(Ref(models.__name__, "ServiceCategoryTitle")), enveloped=False),
    (Parameter("chain_id", "path", INTEGER), Parameter("include", "query", String(enum=("services",)))),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    include: Literal["services"] | Unset


def request(
    chain_id: int | str, *, include: Literal["services"] | Unset = UNSET, options: CallOptions | None = None
) -> Call[list[models.ServiceCategoryTitle]]:
    """Lists the service categories of a chain.

    GET /chain/{chain_id}/service_categories

    Args:
        chain_id: the chain of locations (int | str)
        include: related data to put into the answer (Literal['services'], optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is list[ServiceCategoryTitle].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/services/get_chain_service_category_list
    """
    return Call(ENDPOINT, {"chain_id": chain_id, "include": include}, options)


def sync_detailed(
    chain_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.ServiceCategoryTitle]]]:
    """See `request`."""
    return run(client, request(chain_id, **arguments))


def sync(
    chain_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[list[models.ServiceCategoryTitle]]:
    """See `request`."""
    return run(client, request(chain_id, **arguments)).parsed


async def asyncio_detailed(
    chain_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[list[models.ServiceCategoryTitle]]]:
    """See `request`."""
    return await run_async(client, request(chain_id, **arguments))


async def asyncio(
    chain_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[list[models.ServiceCategoryTitle]]:
    """See `request`."""
    return (await run_async(client, request(chain_id, **arguments))).parsed


name_errors(globals())
