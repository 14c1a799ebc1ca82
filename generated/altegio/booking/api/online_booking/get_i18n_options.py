# Generated; do not edit.

from __future__ import annotations

from typing import Any, Unpack

from altegio_core.operations.generated import (
    ANY,
    STRING,
    AsyncClient,
    Call,
    CallOptions,
    Client,
    Endpoint,
    Envelope,
    Given,
    Map,
    Parameter,
    Response,
    ResponseSpec,
    name_errors,
    run,
    run_async,
)

from ...operations import OPERATIONS

ENDPOINT: Endpoint[dict[str, Any]] = Endpoint(
    OPERATIONS["get_i18n_options"], ResponseSpec(Map(ANY), enveloped=False), (Parameter("lang_code", "path", STRING),)
)


def request(lang_code: str, *, options: CallOptions | None = None) -> Call[dict[str, Any]]:
    """Reads the texts of the booking form in a language.

    GET /i18n/{lang_code}

    Args:
        lang_code: the language, as `en-US` (str)
        options: for this call only (optional)

    Returns:
        The envelope; ``data`` is dict[str, Any].

    Raises:
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.

    See https://developer.alteg.io/en/public/openapi/online-booking/get_i18n_options
    """
    return Call(ENDPOINT, {"lang_code": lang_code}, options)


def sync_detailed(lang_code: str, *, client: Client, **arguments: Unpack[Given]) -> Response[Envelope[dict[str, Any]]]:
    """See `request`."""
    return run(client, request(lang_code, **arguments))


def sync(lang_code: str, *, client: Client, **arguments: Unpack[Given]) -> Envelope[dict[str, Any]]:
    """See `request`."""
    return run(client, request(lang_code, **arguments)).parsed


async def asyncio_detailed(
    lang_code: str, *, client: AsyncClient, **arguments: Unpack[Given]
) -> Response[Envelope[dict[str, Any]]]:
    """See `request`."""
    return await run_async(client, request(lang_code, **arguments))


async def asyncio(lang_code: str, *, client: AsyncClient, **arguments: Unpack[Given]) -> Envelope[dict[str, Any]]:
    """See `request`."""
    return (await run_async(client, request(lang_code, **arguments))).parsed


name_errors(globals())
