# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, Array, Ref

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.get_tax_system_list_data_item import GetTaxSystemListDataItem

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[list[GetTaxSystemListDataItem]] = Endpoint(
    OPERATIONS["get_tax_system_list"],
    Answer(Array(Ref(_MODELS, "GetTaxSystemListDataItem"))),
    (Parameter("country_id", "path", INTEGER),),
)


def sync_detailed(
    country_id: int, *, client: Client, options: CallOptions | None = None
) -> Response[Envelope[list[GetTaxSystemListDataItem]]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"country_id": country_id}, options)


def sync(
    country_id: int, *, client: Client, options: CallOptions | None = None
) -> Envelope[list[GetTaxSystemListDataItem]]:
    """List request example.

    GET /integration/kkm/references/tax_system/{country_id}

    Args:
        country_id: int
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is list[GetTaxSystemListDataItem].

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/fiscalization/get_tax_system_list
    """
    return call(client, ENDPOINT, {"country_id": country_id}, options).parsed


async def asyncio_detailed(
    country_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Response[Envelope[list[GetTaxSystemListDataItem]]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"country_id": country_id}, options)


async def asyncio(
    country_id: int, *, client: AsyncClient, options: CallOptions | None = None
) -> Envelope[list[GetTaxSystemListDataItem]]:
    """As :func:`sync`, awaited."""
    return (await call_async(client, ENDPOINT, {"country_id": country_id}, options)).parsed
