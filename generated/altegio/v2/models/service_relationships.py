# Generated from openapi/b2b-v2.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Object, Ref

if TYPE_CHECKING:
    from .to_many_relationship import ToManyRelationship
    from .to_one_relationship import ToOneRelationship


@define(slots=False, kw_only=True, eq=False, repr=False)
class ServiceRelationships(Model):
    """What a service can side-load."""

    company_links: ToManyRelationship | Unset = UNSET
    """How the location provides it."""
    resource_links: ToManyRelationship | Unset = UNSET
    """How it uses resources."""
    resources: ToManyRelationship | Unset = UNSET
    """Resources it uses."""
    service_composite: ToOneRelationship | Unset = UNSET
    """The parts of a service made of others."""
    trial_settings: ToOneRelationship | Unset = UNSET
    """Whether and how it can be tried."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "company_links": Ref(__package__, "ToManyRelationship"),
            "resource_links": Ref(__package__, "ToManyRelationship"),
            "resources": Ref(__package__, "ToManyRelationship"),
            "service_composite": Ref(__package__, "ToOneRelationship"),
            "trial_settings": Ref(__package__, "ToOneRelationship"),
        }
    )
