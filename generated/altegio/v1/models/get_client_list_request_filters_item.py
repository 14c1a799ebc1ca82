# Generated from openapi/b2b-v1.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, STRING, Map, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetClientListRequestFiltersItem(Model):
    """A filter of the client search."""

    state: dict[str, Any] | Unset = UNSET
    """What it asks for: a `value` (a list of ids or numbers; for `quick_search` name, phone or e-mail address; for what
    begins with `has_` true or false), or `from` and `to` (`birthday`, `sold_amount`). Those of `client`, `record` and
    `sale` hold such an object for each thing asked: for `record` that is `staff`, `service`, `service_category`,
    `status`, `created`, `records_count` or `sold_amount`."""
    type: str | Unset = UNSET
    """What it looks at: `id`, `quick_search`, `category`, `importance`, `gender`, `birthday`, `sold_amount`,
    `has_mobile_app`, `has_passteam_card`, `passteam_card_ids`, `client`, `record` or `sale`."""

    SCHEMA: ClassVar[Object] = Object({"state": Map(ANY), "type": STRING})
