# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Required, Unpack

from altegio_core.operations.generated import (
    INTEGER,
    UNSET,
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
    String,
    Unset,
    name_errors,
    run,
    run_async,
)

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[models.LoyaltyProgram] = Endpoint(
    OPERATIONS["create_chain_loyalty_program"],
    ResponseSpec(Ref(models.__name__, "LoyaltyProgram"), enveloped=False),
    (
        Parameter("chain_id", "path", INTEGER),
        Parameter(
            "include",
            "query",
            String(
                enum=(
                    "applicable_items",
                    "rules",
                    "companies",
                    "loyalty_card_types",
                    "on_changed_notification_template",
                    "on_expiration_notification_template",
                )
            ),
        ),
    ),
    BodySpec(Ref(models.__name__, "LoyaltyProgramCreateRequest")),
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

    body: Required[models.LoyaltyProgramCreateRequest | models.LoyaltyProgramCreateRequestDict]
    include: (
        Literal[
            "applicable_items",
            "rules",
            "companies",
            "loyalty_card_types",
            "on_changed_notification_template",
            "on_expiration_notification_template",
        ]
        | Unset
    )


def request(
    chain_id: int | str,
    *,
    body: models.LoyaltyProgramCreateRequest | models.LoyaltyProgramCreateRequestDict,
    include: Literal[
        "applicable_items",
        "rules",
        "companies",
        "loyalty_card_types",
        "on_changed_notification_template",
        "on_expiration_notification_template",
    ]
    | Unset = UNSET,
    options: CallOptions | None = None,
) -> Call[models.LoyaltyProgram]:
    """Makes a promotion for a chain.

    POST /chain/{chain_id}/loyalty/programs

    Args:
        chain_id: the chain of locations (int | str)
        include: related data to put into the answer (Literal['applicable_items', 'rules', 'companies',
            'loyalty_card_types', 'on_changed_notification_template', 'on_expiration_notification_template'], optional)
        body: the promotion, its rules and where it holds (a model or a mapping)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is LoyaltyProgram.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        UnprocessableEntityError: values the server does not accept; see ``errors``.

    See https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/create_chain_loyalty_program
    """
    return Call(ENDPOINT, {"chain_id": chain_id, "include": include, "body": body}, options)


def sync_detailed(
    chain_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.LoyaltyProgram]]:
    """See `request`."""
    return run(client, request(chain_id, **arguments))


def sync(chain_id: int | str, *, client: Client, **arguments: Unpack[Arguments]) -> Envelope[models.LoyaltyProgram]:
    """See `request`."""
    return run(client, request(chain_id, **arguments)).parsed


async def asyncio_detailed(
    chain_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[models.LoyaltyProgram]]:
    """See `request`."""
    return await run_async(client, request(chain_id, **arguments))


async def asyncio(
    chain_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[models.LoyaltyProgram]:
    """See `request`."""
    return (await run_async(client, request(chain_id, **arguments))).parsed


name_errors(globals())
