"""The body of a webhook → the typed event it is, read as leniently as a response."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any, ClassVar, NamedTuple

from attrs import define

from altegio_core.base.errors import WebhookError
from altegio_core.base.types import UNSET, Unset, is_list, is_mapping, is_tuple
from altegio_core.schema.decode import loads
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, INTEGER, STRING, Object, Ref

Body = bytes | bytearray | memoryview | str | Mapping[str, Any] | Sequence[Any]
"""What a web framework may give: the bytes or the text of a body, or the JSON in it, read already."""


@define(slots=False, kw_only=True, eq=False, repr=False)
class UnknownEvent(Model):
    """An event of which this release knows nothing; all it holds is kept."""

    company_id: int | Unset = UNSET
    """The location."""
    resource: str | Unset = UNSET
    """What it is about, by name."""
    resource_id: int | Unset = UNSET
    """Id of what it is about."""
    status: str | Unset = UNSET
    """What happened to it."""
    data: Any = UNSET
    """What it is about, as it came."""

    SCHEMA: ClassVar[Object] = Object(
        {"company_id": INTEGER, "resource": STRING, "resource_id": INTEGER, "status": STRING, "data": ANY}
    )


_DEEPEST = 100


class EventKind(NamedTuple):
    """One kind of event.

    Attributes:
        told_by: the field of the body that tells it from others.
        values: what that field holds.
        model: class of the event.
    """

    told_by: str
    values: tuple[str, ...]
    model: Ref


class Events:
    """All kinds of events, found by what tells them apart."""

    def __init__(self, kinds: Sequence[EventKind]) -> None:
        self._by_value = {(kind.told_by, value): kind.model for kind in kinds for value in kind.values}
        fields = [kind.told_by for kind in kinds]
        # A field that tells one kind only tells it whatever it holds: the server may add values.
        self._alone = {kind.told_by: kind.model for kind in kinds if fields.count(kind.told_by) == 1}
        self._fields = tuple(dict.fromkeys(fields))

    def parse(self, body: Body) -> Any:
        """The one event in a body.

        Raises:
            WebhookError: the body cannot be read, or holds another number of events.
        """
        found = self.parse_all(body)
        if len(found) != 1:
            raise WebhookError(f"the body holds {len(found)} events; parse_all reads them all")
        return found[0]

    def parse_all(self, body: Body) -> list[Any]:
        """The events in a body: one, as Altegio sends them, or a list of them, as a relay may.

        Raises:
            WebhookError: the body is not JSON, not made of objects, or nested without end.
        """
        given = _json(body)
        items: list[Any] = list(given) if is_list(given) or is_tuple(given) else [given]
        if not all(is_mapping(item) for item in items):
            raise WebhookError("the body is JSON, but not an object or a list of objects")
        return [self._event(item) for item in items]

    def _event(self, given: Mapping[str, Any]) -> Any:
        if _is_deep(given):
            raise WebhookError(f"the body is nested deeper than {_DEEPEST} levels")
        return self._model(given).from_dict(given)

    def _model(self, given: Mapping[str, Any]) -> type[Model]:
        for field in self._fields:
            value = given.get(field)
            if isinstance(value, str) and (ref := self._by_value.get((field, value))):
                return ref.model
        for field, ref in self._alone.items():
            if isinstance(given.get(field), str) and "resource" not in given:
                return ref.model
        return UnknownEvent


def _is_deep(value: Any) -> bool:
    """Whether reading and writing it could take more than Python's stack; no event of theirs is a tenth as deep."""
    level = [value]
    for _ in range(_DEEPEST):
        level = [
            child
            for one in level
            for child in (one.values() if is_mapping(one) else one if is_list(one) else ())
            if isinstance(child, Mapping | list)
        ]
        if not level:
            return False
    return True


def _json(body: Body) -> Any:
    if isinstance(body, Mapping | list | tuple):
        return body
    if not isinstance(body, str | bytes | bytearray | memoryview):  # of a number bytes() makes so many zeros
        raise WebhookError(
            f"a body is bytes, text, or JSON that was read already, and this is of class {type(body).__name__}"
        )
    with suppress(ValueError, RecursionError):
        # The byte order mark some relays put before it is none of JSON's.
        return loads(_bytes(body).removeprefix(b"\xef\xbb\xbf"))
    # Raised outside of the handler: the reader's exception holds the whole body.
    raise WebhookError("the body is not JSON")


def _bytes(body: Any) -> bytes:
    return body.encode() if isinstance(body, str) else bytes(body)


def dedupe_key(event: Model) -> str:
    """A text that is the same for the same event delivered again, and another for any other content.

    Two changes can have one content, above all of working hours, whose events hold no data: so keep keys for minutes,
    which is long enough for what is delivered twice, and not for ever.
    """
    content = json.dumps(event.to_dict(), sort_keys=True, ensure_ascii=True, separators=(",", ":"), default=str)
    named = (vars(event).get(name) for name in ("company_id", "resource", "resource_id", "status"))
    parts = [ascii(part).strip("'")[:40] for part in named if isinstance(part, str | int)]
    return ":".join([*parts, hashlib.sha256(content.encode()).hexdigest()[:32]])
