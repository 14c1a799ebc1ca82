"""A resource: which operations create, read, list, update and delete what, as ``x-altegio-resources`` has it."""

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import field, frozen

ROLES = ("create", "read", "list", "update", "delete", "action")


@frozen
class Resource:
    """One kind of thing the API keeps.

    Attributes:
        name: what it is called; one name in every API that shows the same things.
        package: generated package of the API; empty in the pipeline, which has one API in hand.
        create, read, list, update, delete: operations by what they do; the first is the one to use.
        action: operations on it that are none of these.
        parent: the resource it belongs to; empty for none.
        scope: path parameters that say which of the parent's; None takes those of its paths.
        id: field that holds its id.
        path_id: path parameter that holds its id; empty takes the last.
        inside: field of an item of its lists that holds it; empty for none.
        single: there is one for each parent, without an id of its own.
        natural: field of the body that is its id; empty where the server gives one.
        kept_in: the resource among whose things it is kept, being one of them; empty for its own.
        link: field there that says which of the parent's it is.
        inherits: field → the parent's field it has its first value of.
        initial: what fields hold at first that no body sends.
        store: whether it can be kept and given back by what is known of it.
        put: whether an update replaces all fields or merges those sent; empty where there is none.
        why: how that is known, or why it is not.
        commands: fields of a body that say what to do, and are not kept.
        unseen: fields of a body that no response shows.
        derived: fields of a response that the server makes.
        deleted, changed, created: fields that say so of an item, of deleted ones with a space between; empty for none.
        order: field its lists go by; empty for the order of creation.
        soft: "read" where what is deleted can still be read by its id.
        fields: field of a body → the place or places where it stands in a response, if not under its own name.
        words: field of a response that says in words what another field says → that field, and the words for its
            numbers; without words the same.
        filters: parameter of a list → the test it puts an item to, and the field it looks at.
    """

    name: str
    package: str = ""
    create: Sequence[str] = ()
    read: Sequence[str] = ()
    list: Sequence[str] = ()
    update: Sequence[str] = ()
    delete: Sequence[str] = ()
    action: Sequence[str] = ()
    parent: str = ""
    scope: Sequence[str] | None = None
    id: str = "id"
    path_id: str = ""
    inside: str = ""
    single: bool = False
    natural: str = ""
    kept_in: str = ""
    link: str = ""
    inherits: Mapping[str, str] = field(factory=dict[str, str])
    initial: Mapping[str, Any] = field(factory=dict[str, Any])
    store: bool = True
    put: str = ""
    why: str = ""
    commands: Sequence[str] = ()
    unseen: Sequence[str] = ()
    derived: Sequence[str] = ()
    deleted: str = ""
    changed: str = ""
    created: str = ""
    order: str = ""
    soft: str = ""
    fields: Mapping[str, Any] = field(factory=dict[str, Any])
    words: Mapping[str, Mapping[str, Any]] = field(factory=dict[str, Mapping[str, Any]])
    filters: Mapping[str, Mapping[str, str]] = field(factory=dict[str, Mapping[str, str]])

    @property
    def operations(self) -> Mapping[str, str]:
        """operationId → role."""
        return {one: role for role in ROLES for one in getattr(self, role)}

    @property
    def kept(self) -> str:
        """The resource among whose things it is kept."""
        return self.kept_in or self.name

    def places(self, name: str) -> Sequence[str]:
        """Where a field of the body stands in a response."""
        place = self.fields.get(name, name)
        return (place,) if isinstance(place, str) else tuple(place)
