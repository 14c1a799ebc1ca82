# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, Array, Map, Object, Ref

if TYPE_CHECKING:
    from .bookable_service import BookableService
    from .bookable_service_category import BookableServiceCategory


@define(slots=False, kw_only=True, eq=False, repr=False)
class BookableServices(Model):
    """Used by get_services_available_for_booking."""

    services: list[BookableService]
    """Ids of the services."""
    category: list[BookableServiceCategory] | Unset = UNSET
    events: list[dict[str, Any]] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "category": Array(Ref(__package__, "BookableServiceCategory")),
            "events": Array(Map(ANY)),
            "services": Array(Ref(__package__, "BookableService")),
        },
        required=("services",),
    )
