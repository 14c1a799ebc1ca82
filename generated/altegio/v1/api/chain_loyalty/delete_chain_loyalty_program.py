# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

from altegio_core.operations.generated import (
    INTEGER,
    NULL,
    UNSET,
    AsyncClient,
    Call,
    CallOptions,
    Client,
    Endpoint,
    Envelope,
    Given,
    Parameter,
    Response,
    ResponseSpec,
    String,
    Unset,
    name_errors,
    run,
    run_async,
)

from ...operations import OPERATIONS

ENDPOINT: Endpoint[None] = Endpoint(
    OPERATIONS["delete_chain_loyalty_program"],
    ResponseSpec(NULL),
    (
        Parameter("chain_id", "path", INTEGER),
        Parameter("loyalty_program_id", "path", INTEGER),
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
)


class Arguments(Given, total=False):
    """Keywords of `request`."""

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
    loyalty_program_id: int | str,
    *,
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
) -> Call[None]:
    """Deletes a promotion of a chain.

    DELETE /chain/{chain_id}/loyalty/programs/{loyalty_program_id}

    Args:
        chain_id: the chain of locations (int | str)
        loyalty_program_id: the promotion (int | str)
        include: related data to put into the answer (Literal['applicable_items', 'rules', 'companies',
            'loyalty_card_types', 'on_changed_notification_template', 'on_expiration_notification_template'], optional)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is None.

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/b2b-v1/openapi/chain-loyalty-programs/delete_chain_loyalty_program
    """
    return Call(ENDPOINT, {"chain_id": chain_id, "loyalty_program_id": loyalty_program_id, "include": include}, options)


def sync_detailed(
    chain_id: int | str, loyalty_program_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Response[Envelope[None]]:
    """See `request`."""
    return run(client, request(chain_id, loyalty_program_id, **arguments))


def sync(
    chain_id: int | str, loyalty_program_id: int | str, *, client: Client, **arguments: Unpack[Arguments]
) -> Envelope[None]:
    """See `request`."""
    return run(client, request(chain_id, loyalty_program_id, **arguments)).parsed


async def asyncio_detailed(
    chain_id: int | str, loyalty_program_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[Envelope[None]]:
    """See `request`."""
    return await run_async(client, request(chain_id, loyalty_program_id, **arguments))


async def asyncio(
    chain_id: int | str, loyalty_program_id: int | str, *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Envelope[None]:
    """See `request`."""
    return (await run_async(client, request(chain_id, loyalty_program_id, **arguments))).parsed


name_errors(globals())
