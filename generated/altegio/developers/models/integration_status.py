# Generated from openapi/developers.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Array, Object, Ref

if TYPE_CHECKING:
    from .integration_status_connection_status import IntegrationStatusConnectionStatus
    from .integration_status_logs_item import IntegrationStatusLogsItem
    from .integration_status_payments_item import IntegrationStatusPaymentsItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class IntegrationStatus(Model):
    """Used by get_marketplace_integration_status."""

    connection_status: IntegrationStatusConnectionStatus | Unset = UNSET
    logs: list[IntegrationStatusLogsItem] | Unset = UNSET
    payments: list[IntegrationStatusPaymentsItem] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "connection_status": Ref(__package__, "IntegrationStatusConnectionStatus"),
            "logs": Array(Ref(__package__, "IntegrationStatusLogsItem")),
            "payments": Array(Ref(__package__, "IntegrationStatusPaymentsItem")),
        }
    )
