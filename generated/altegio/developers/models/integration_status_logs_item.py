# Generated from openapi/developers.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class IntegrationStatusLogsItem(Model):
    """Part of another model."""

    changed_at: str | Unset = UNSET
    source: str | Unset = UNSET
    status_from: str | Unset = UNSET
    status_to: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {"changed_at": STRING, "source": STRING, "status_from": STRING, "status_to": STRING}
    )
