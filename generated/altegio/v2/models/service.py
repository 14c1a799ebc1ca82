# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from altegio_core.schema.generated import INTEGER, STRING, UNSET, Model, Object, Ref, String, Unset, define

if TYPE_CHECKING:
    from .to_many_relationship import ToManyRelationship
    from .to_one_relationship import ToOneRelationship


@define(slots=False, kw_only=True, eq=False, repr=False)
class Service(Model):
    """A service.

    Used by list_services, get_service.
    """

    attributes: ServiceAttributes
    """Its fields."""
    id: str
    """Its id, as text; it may be composed of several numbers with underscores."""
    type: str
    """Kind of resource, as the API calls it."""
    relationships: ServiceRelationships | Unset = UNSET
    """References to related resources, which come in `included` if asked for."""

    SCHEMA: ClassVar[Object] = Object(
        {
            "attributes": Ref(__package__, "ServiceAttributes"),
            "id": STRING,
            "relationships": Ref(__package__, "ServiceRelationships"),
            "type": String(enum=("service",)),
        },
        required=("attributes", "id", "type"),
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class ServiceAttributes(Model):
    """The fields of a service."""

    category_id: int
    """The category it is in."""
    title: str
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"category_id": INTEGER, "title": STRING}, required=("category_id", "title"))


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
