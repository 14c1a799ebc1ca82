# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from altegio_core.call import call, call_async
from altegio_core.client import AsyncClient, Client
from altegio_core.config import CallOptions
from altegio_core.endpoint import Answer, Endpoint, Parameter
from altegio_core.response import Envelope, Response
from altegio_core.schema import INTEGER, Array, Ref, String
from altegio_core.types import UNSET, Unset

from ...operations import OPERATIONS

if TYPE_CHECKING:
    from ...models.service_category_title import ServiceCategoryTitle

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[list[ServiceCategoryTitle]] = Endpoint(
    OPERATIONS["get_chain_service_category_list"],
    Answer(Array(Ref(_MODELS, "ServiceCategoryTitle")), enveloped=False),
    (Parameter("chain_id", "path", INTEGER), Parameter("include", "query", String(enum=("services",)))),
)


def sync_detailed(
    chain_id: int, *, client: Client, include: Literal["services"] | Unset = UNSET, options: CallOptions | None = None
) -> Response[Envelope[list[ServiceCategoryTitle]]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"chain_id": chain_id, "include": include}, options)


def sync(
    chain_id: int, *, client: Client, include: Literal["services"] | Unset = UNSET, options: CallOptions | None = None
) -> Envelope[list[ServiceCategoryTitle]]:
    """Get a list of chain service categories.

    GET /chain/{chain_id}/service_categories

    Args:
        chain_id: int
        include: Literal['services'] (optional)
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is list[ServiceCategoryTitle].

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/services/get_chain_service_category_list
    """
    return call(client, ENDPOINT, {"chain_id": chain_id, "include": include}, options).parsed


async def asyncio_detailed(
    chain_id: int,
    *,
    client: AsyncClient,
    include: Literal["services"] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Response[Envelope[list[ServiceCategoryTitle]]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"chain_id": chain_id, "include": include}, options)


async def asyncio(
    chain_id: int,
    *,
    client: AsyncClient,
    include: Literal["services"] | Unset = UNSET,
    options: CallOptions | None = None,
) -> Envelope[list[ServiceCategoryTitle]]:
    """As :func:`sync`, awaited."""
    return (await call_async(client, ENDPOINT, {"chain_id": chain_id, "include": include}, options)).parsed
