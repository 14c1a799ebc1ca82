# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from altegio_core.call import Call, run, run_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Body, Endpoint
from altegio_core.response import Envelope, Response
from altegio_core.schema import Ref

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[models.AuthorizedUser] = Endpoint(
    OPERATIONS["authorize_user"],
    Answer(Ref(models.__name__, "AuthorizedUser")),
    (),
    Body(Ref(models.__name__, "LoginRequest")),
)


def request(
    *, body: models.LoginRequest | Mapping[str, Any], options: CallOptions | None = None
) -> Call[models.AuthorizedUser]:
    """Authorize User.

    POST /auth

    Args:
        body: what to send, as a model or a mapping
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is AuthorizedUser.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/authentication-b2b/authorize_user
    """
    return Call(ENDPOINT, {"body": body}, options)


def sync_detailed(
    *, client: Client, body: models.LoginRequest | Mapping[str, Any], options: CallOptions | None = None
) -> Response[Envelope[models.AuthorizedUser]]:
    """Call the operation, see :func:`request`; returns status, headers and attempts as well."""
    return run(client, request(body=body, options=options))


def sync(
    *, client: Client, body: models.LoginRequest | Mapping[str, Any], options: CallOptions | None = None
) -> Envelope[models.AuthorizedUser]:
    """Call the operation, see :func:`request`."""
    return run(client, request(body=body, options=options)).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: models.LoginRequest | Mapping[str, Any], options: CallOptions | None = None
) -> Response[Envelope[models.AuthorizedUser]]:
    """Call the operation, see :func:`request`; returns status, headers and attempts as well."""
    return await run_async(client, request(body=body, options=options))


async def asyncio(
    *, client: AsyncClient, body: models.LoginRequest | Mapping[str, Any], options: CallOptions | None = None
) -> Envelope[models.AuthorizedUser]:
    """Call the operation, see :func:`request`."""
    return (await run_async(client, request(body=body, options=options))).parsed
