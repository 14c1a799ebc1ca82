# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import STRING, Ref

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.phone_number_format_check_data import PhoneNumberFormatCheckData

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[PhoneNumberFormatCheckData] = Endpoint(
    OPERATIONS["phone_number_format_check"],
    Answer(Ref(_MODELS, "PhoneNumberFormatCheckData")),
    (Parameter("phone", "path", STRING),),
)


def sync_detailed(
    phone: str, *, client: Client, options: CallOptions | None = None
) -> Response[Envelope[PhoneNumberFormatCheckData]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"phone": phone}, options)


def sync(phone: str, *, client: Client, options: CallOptions | None = None) -> Envelope[PhoneNumberFormatCheckData]:
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
    return call(client, ENDPOINT, {"phone": phone}, options).parsed


async def asyncio_detailed(
    phone: str, *, client: AsyncClient, options: CallOptions | None = None
) -> Response[Envelope[PhoneNumberFormatCheckData]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"phone": phone}, options)


async def asyncio(
    phone: str, *, client: AsyncClient, options: CallOptions | None = None
) -> Envelope[PhoneNumberFormatCheckData]:
    """As :func:`sync`, awaited."""
    return (await call_async(client, ENDPOINT, {"phone": phone}, options)).parsed
