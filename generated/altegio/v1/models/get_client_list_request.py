# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from altegio_core.model import Model
from altegio_core.schema import INTEGER, STRING, Array, Integer, Object, Ref, String
from altegio_core.types import UNSET, Unset

if TYPE_CHECKING:
    from .get_client_list_request_filters_item import GetClientListRequestFiltersItem


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetClientListRequest(Model):
    """Used by get_client_list."""

    fields: list[str] | Unset = UNSET
    filters: list[GetClientListRequestFiltersItem] | Unset = UNSET
    operation: Literal["AND", "OR"] | Unset = UNSET
    order_by: (
        Literal[
            "id",
            "name",
            "phone",
            "email",
            "discount",
            "first_visit_date",
            "last_visit_date",
            "sold_amount",
            "visit_count",
        ]
        | Unset
    ) = UNSET
    order_by_direction: Literal["ASC", "DESC"] | Unset = UNSET
    page: int | Unset = UNSET
    page_size: int | Unset = UNSET
    """at most 200"""

    SCHEMA: ClassVar[Object] = Object(
        {
            "fields": Array(STRING),
            "filters": Array(Ref(__package__, "GetClientListRequestFiltersItem")),
            "operation": String(enum=("AND", "OR")),
            "order_by": String(
                enum=(
                    "id",
                    "name",
                    "phone",
                    "email",
                    "discount",
                    "first_visit_date",
                    "last_visit_date",
                    "sold_amount",
                    "visit_count",
                )
            ),
            "order_by_direction": String(enum=("ASC", "DESC")),
            "page": INTEGER,
            "page_size": Integer(maximum=200),
        }
    )
