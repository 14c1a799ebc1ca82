# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, STRING, Array, Ref

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.get_user_gift_cards_data_item import GetUserGiftCardsDataItem

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[list[GetUserGiftCardsDataItem]] = Endpoint(
    OPERATIONS["get_client_gift_cards"],
    Answer(Array(Ref(_MODELS, "GetUserGiftCardsDataItem"))),
    (Parameter("company_id", "query", INTEGER, required=True), Parameter("phone", "query", STRING, required=True)),
)


def sync_detailed(
    *, client: Client, company_id: int, phone: str, options: CallOptions | None = None
) -> Response[Envelope[list[GetUserGiftCardsDataItem]]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"company_id": company_id, "phone": phone}, options)


def sync(
    *, client: Client, company_id: int, phone: str, options: CallOptions | None = None
) -> Envelope[list[GetUserGiftCardsDataItem]]:
    """Get client gift cards.

    GET /loyalty/certificates

    Args:
        company_id: int
        phone: str
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is list[GetUserGiftCardsDataItem].

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/get_client_gift_cards
    """
    return call(client, ENDPOINT, {"company_id": company_id, "phone": phone}, options).parsed


async def asyncio_detailed(
    *, client: AsyncClient, company_id: int, phone: str, options: CallOptions | None = None
) -> Response[Envelope[list[GetUserGiftCardsDataItem]]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"company_id": company_id, "phone": phone}, options)


async def asyncio(
    *, client: AsyncClient, company_id: int, phone: str, options: CallOptions | None = None
) -> Envelope[list[GetUserGiftCardsDataItem]]:
    """As :func:`sync`, awaited."""
    return (await call_async(client, ENDPOINT, {"company_id": company_id, "phone": phone}, options)).parsed
