# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from altegio_core.call import Call, run, run_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import STRING, Ref

from ... import models
from ...operations import OPERATIONS

ENDPOINT: Endpoint[models.PhoneNumberFormatCheckData] = Endpoint(
    OPERATIONS["phone_number_format_check"],
    Answer(Ref(models.__name__, "PhoneNumberFormatCheckData")),
    (Parameter("phone", "path", STRING),),
)


def request(phone: str, *, options: CallOptions | None = None) -> Call[models.PhoneNumberFormatCheckData]:
    """Phone number format check.

    GET /validation/validate_phone/{phone}

    Args:
        phone: str
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is PhoneNumberFormatCheckData.

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/utilities/phone_number_format_check
    """
    return Call(ENDPOINT, {"phone": phone}, options)


def sync_detailed(
    phone: str, *, client: Client, options: CallOptions | None = None
) -> Response[Envelope[models.PhoneNumberFormatCheckData]]:
    """Call the operation, see :func:`request`; returns status, headers and attempts as well."""
    return run(client, request(phone, options=options))


def sync(
    phone: str, *, client: Client, options: CallOptions | None = None
) -> Envelope[models.PhoneNumberFormatCheckData]:
    """Call the operation, see :func:`request`."""
    return run(client, request(phone, options=options)).parsed


async def asyncio_detailed(
    phone: str, *, client: AsyncClient, options: CallOptions | None = None
) -> Response[Envelope[models.PhoneNumberFormatCheckData]]:
    """Call the operation, see :func:`request`; returns status, headers and attempts as well."""
    return await run_async(client, request(phone, options=options))


async def asyncio(
    phone: str, *, client: AsyncClient, options: CallOptions | None = None
) -> Envelope[models.PhoneNumberFormatCheckData]:
    """Call the operation, see :func:`request`."""
    return (await run_async(client, request(phone, options=options))).parsed
