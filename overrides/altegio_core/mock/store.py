"""The state of the mock: things by resource and scope, their ids, and a clock; serializable as JSON."""

import copy
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from threading import RLock
from typing import Any
from zlib import crc32

from attrs import define

Scope = tuple[str, ...]
"""Values of the path that say whose things they are, such as the id of the location."""

START = "2026-11-22T09:00:00"
_WRITTEN = ("id", "fields", "made", "changed", "deleted")


@define
class Thing:
    """One stored thing.

    Attributes:
        id: its id, as text.
        fields: what was sent, by the names of the body, and what rules have added.
        made, changed: when, by the mock's clock.
        deleted: whether it was deleted.
    """

    id: str
    fields: dict[str, Any]
    made: str
    changed: str
    deleted: bool = False


class Store:
    """All stored things.

    Args:
        seed: what the first ids come of; the same seed gives the same ids.
        now: time the clock starts at, local and in ISO form; it moves a second with each change.

    Attributes:
        lock: held while a request is answered, so that reads are consistent.
    """

    def __init__(self, seed: int = 0, now: str = START) -> None:
        try:
            wrong = datetime.fromisoformat(now).tzinfo is not None
        except (TypeError, ValueError):
            wrong = True
        if wrong:
            raise ValueError(f"now is a local time such as {START!r}, not {now!r}")
        self._seed, self._start = seed, now
        self.lock: AbstractContextManager[bool] = RLock()
        self.clear()

    def clear(self) -> None:
        """Deletes everything and resets ids and clock."""
        self._things: dict[str, dict[Scope, dict[str, Thing]]] = {}
        self._next: dict[str, int] = {}
        self._seconds = 0

    @property
    def now(self) -> str:
        """Returns the time of the mock's clock."""
        return (datetime.fromisoformat(self._start) + timedelta(seconds=self._seconds)).isoformat()

    def tick(self) -> str:
        """Advances the clock by a second."""
        self._seconds += 1
        return self.now

    def next_id(self, resource: str) -> str:
        """Returns an id that no thing of the resource has."""
        own = self._next.get(resource) or 100_000 + crc32(f"{self._seed} {resource}".encode()) % 800_000
        while any(str(own) in things for things in self._things.get(resource, {}).values()):
            own += 1  # a loaded thing has it
        self._next[resource] = own + 1
        return str(own)

    def add(self, resource: str, scope: Scope, fields: Mapping[str, Any], id: str | None = None) -> Thing:
        """Stores a new thing; ``id`` if the server assigns none."""
        now = self.tick()
        thing = Thing(self.next_id(resource) if id is None else id, dict(fields), now, now)
        self._things.setdefault(resource, {}).setdefault(scope, {})[thing.id] = thing
        return thing

    def get(self, resource: str, scope: Scope, id: str) -> Thing | None:
        """Returns the thing with the id, deleted or not."""
        return self._things.get(resource, {}).get(scope, {}).get(id)

    def every(self, resource: str, scope: Scope) -> Iterator[Thing]:
        """Returns all things in order of creation, deleted or not."""
        yield from list(self._things.get(resource, {}).get(scope, {}).values())

    def anywhere(self, resource: str) -> Iterator[tuple[Scope, Thing]]:
        """Returns all things of every scope, deleted or not, each with its scope."""
        for scope in list(self._things.get(resource, {})):
            for thing in self.every(resource, scope):
                yield scope, thing

    def snapshot(self) -> dict[str, Any]:
        """Returns the state as JSON."""
        with self.lock:
            things = [
                {"resource": resource, "scope": list(scope), **_written(thing)}
                for resource, places in self._things.items()
                for scope, own in places.items()
                for thing in own.values()
            ]
            return {"seconds": self._seconds, "next": dict(self._next), "things": copy.deepcopy(things)}

    def load(self, snapshot: Mapping[str, Any]) -> None:
        """Restores a snapshot, a copy that was checked."""
        with self.lock:
            self.clear()
            self._seconds, self._next = snapshot.get("seconds", 0), dict(snapshot.get("next", {}))
            for entry in snapshot["things"]:
                own: dict[str, Any] = {"made": self.now, "changed": self.now, "fields": {}, **entry}
                resource, scope = own.pop("resource"), tuple(map(str, own.pop("scope")))
                own["id"] = str(own["id"])
                self._things.setdefault(resource, {}).setdefault(scope, {})[own["id"]] = Thing(**own)


def _written(thing: Thing) -> dict[str, Any]:
    return {name: getattr(thing, name) for name in _WRITTEN}


def as_number(id: str) -> Any:
    """Returns an id as bodies and answers have it: a number if it is one."""
    return int(id) if id.isascii() and id.isdigit() else id
