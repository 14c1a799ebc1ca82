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
    from ...models.get_membership_list_data_item import GetMembershipListDataItem

_MODELS = "altegio.v1.models"

ENDPOINT: Endpoint[list[GetMembershipListDataItem]] = Endpoint(
    OPERATIONS["get_user_memberships"],
    Answer(Array(Ref(_MODELS, "GetMembershipListDataItem"))),
    (Parameter("company_id", "query", INTEGER, required=True),),
)


def sync_detailed(
    *, client: Client, company_id: int, options: CallOptions | None = None
) -> Response[Envelope[list[GetMembershipListDataItem]]]:
    """As :func:`sync`, with status, headers and attempts."""
    return call(client, ENDPOINT, {"company_id": company_id}, options)


def sync(
    *, client: Client, company_id: int, options: CallOptions | None = None
) -> Envelope[list[GetMembershipListDataItem]]:
    """Get User Memberships.

    GET /user/loyalty/abonements

    Args:
        company_id: int
        options: what this call does differently from the client (optional)

    Returns:
        The envelope; ``data`` is list[GetMembershipListDataItem].

    Raises:
        AltegioError: see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/subscriptions-certificates/get_user_memberships
    """
    return call(client, ENDPOINT, {"company_id": company_id}, options).parsed


async def asyncio_detailed(
    *, client: AsyncClient, company_id: int, options: CallOptions | None = None
) -> Response[Envelope[list[GetMembershipListDataItem]]]:
    """As :func:`sync_detailed`, awaited."""
    return await call_async(client, ENDPOINT, {"company_id": company_id}, options)


async def asyncio(
    *, client: AsyncClient, company_id: int, options: CallOptions | None = None
) -> Envelope[list[GetMembershipListDataItem]]:
    """As :func:`sync`, awaited."""
    return (await call_async(client, ENDPOINT, {"company_id": company_id}, options)).parsed
