# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import INTEGER, STRING, Object, Ref


@define(slots=False, kw_only=True, eq=False, repr=False)
class DuplicatedEvent(Model):
    """A copy of an event, in an older form; read it back to have it in the usual one.

    Used by duplicate_event.
    """

    type: str | Unset = UNSET
    """Kind of resource, as the API calls it."""
    id: str | Unset = UNSET
    """Its id, as text; it may be composed of several numbers with underscores."""
    attributes: DuplicatedEventAttributes | Unset = UNSET
    """Its fields."""

    SCHEMA: ClassVar[Object] = Object(
        {"type": STRING, "id": STRING, "attributes": Ref(__package__, "DuplicatedEventAttributes")}
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class DuplicatedEventAttributes(Model):
    """Part of another model."""

    date: str | Unset = UNSET
    """Begin, local to the location."""
    records_count: int | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object({"date": STRING, "records_count": INTEGER}, open=True)
