# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar, Literal

from altegio_core.schema.generated import (
    ABSENT,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    UNSET,
    Array,
    Integer,
    Map,
    Model,
    Object,
    Ref,
    String,
    Union,
    Unset,
    define,
)


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientSearchItem(Model):
    """A client as found by a search; what was not asked for in `fields` is missing.

    Used by get_client_list.
    """

    id: int = ABSENT
    """Its id."""
    name: str = ABSENT
    """The name."""
    phone: str | Unset = UNSET
    """Phone number with country code. It comes with or without +."""
    email: str | Unset = UNSET
    """E-mail address."""
    discount: float | Unset = UNSET
    """Discount in percent."""
    first_visit_date: str | Unset = UNSET
    """First visit; empty if there was none."""
    last_visit_date: str | Unset = UNSET
    """Last visit; empty if there was none."""
    sold_amount: float | Unset = UNSET
    """What was sold, in major units of the currency."""
    visit_count: int | Unset = UNSET
    """Number of visits."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "id": INTEGER,
            "name": STRING,
            "phone": STRING,
            "email": STRING,
            "discount": NUMBER,
            "first_visit_date": STRING,
            "last_visit_date": STRING,
            "sold_amount": NUMBER,
            "visit_count": INTEGER,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ClientFilterState(Model):
    """What a filter of the client search asks for."""

    value: list[float | str] | float | str | bool | Unset = UNSET
    """A list of ids or numbers, words to search for, or true or false; `type` says which."""
    from_: float | str | Unset = UNSET
    """The least, or the first moment, as `1990-01-01 00:00:00`."""
    to: float | str | Unset = UNSET
    """The most, or the last moment."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "value": Union((Array(Union((NUMBER, STRING))), Union((NUMBER, STRING, BOOLEAN)))),
            "from": Union((NUMBER, STRING)),
            "to": Union((NUMBER, STRING)),
        },
        renamed={"from": "from_"},
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetClientListRequest(Model):
    """What to search clients by, and what to tell of them.

    Used by get_client_list.
    """

    fields: list[str] | Unset = UNSET
    """What to tell of each client; only `id` comes if it is left out, and names that are unknown are passed over."""
    filters: list[GetClientListRequestFiltersItem] | Unset = UNSET
    """What clients have to be like."""
    operation: Literal["AND", "OR"] | Unset = UNSET
    """Whether all filters have to match (AND) or one of them (OR)."""
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
    """What to order by; `id` is steady while pages are turned."""
    order_by_direction: Literal["ASC", "DESC"] | Unset = UNSET
    """Upwards (ASC) or downwards (DESC)."""
    page: int | Unset = UNSET
    """Which page, from 1."""
    page_size: int | Unset = UNSET
    """How many a page holds; 25 if left out (at most 200)."""

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


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetClientListRequestFiltersItem(Model):
    """A filter of the client search."""

    state: ClientFilterState | dict[str, ClientFilterState] | Unset = UNSET
    """What it asks for: a `value` (a list of ids or numbers; for `quick_search` name, phone or e-mail address; for what
    begins with `has_` true or false), or `from` and `to` (`birthday`, `sold_amount`). Those of `client`, `record` and
    `sale` hold such an object for each thing asked: for `record` that is `staff`, `service`, `service_category`,
    `status`, `created`, `records_count` or `sold_amount`."""
    type: str | Unset = UNSET
    """What it looks at: `id`, `quick_search`, `category`, `importance`, `gender`, `birthday`, `sold_amount`,
    `has_mobile_app`, `has_passteam_card`, `passteam_card_ids`, `client`, `record` or `sale`."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "state": Union(
                (Ref(__package__, "ClientFilterState"), Map(Ref(__package__, "ClientFilterState"), min_properties=1))
            ),
            "type": STRING,
        }
    )
