"""The webhook settings of a location: reads them, and adds or removes one receiver."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from attrs import evolve, frozen

from altegio_core.base.types import is_list, is_mapping

ADDRESSES, ACTIVE, SELF_SENDING, OF_EACH = "urls", "active", "self_sending", "url_settings"
_MOST = 10
_NO_FLAGS = {ADDRESSES, ACTIVE, SELF_SENDING, OF_EACH}
_ON = (1, True, "1")
_FLAG = (*_ON, 0, False, "0")


@frozen
class Settings:
    """Where webhooks of a location go, and which there are.

    Attributes:
        addresses: of all integrations, in their order.
        on: flags that are on, for any of the addresses.
        off: flags that are off for all of them.
        active: whether anything is sent; None where nothing was ever set.
        self_sending: whether what the creator of the webhook does is sent too; None where the server does not say.
    """

    addresses: tuple[str, ...] = ()
    on: frozenset[str] = frozenset()
    off: frozenset[str] = frozenset()
    active: bool | None = None
    self_sending: bool | None = None

    @classmethod
    def read(cls, answer: Mapping[str, Any] | None) -> "Settings":
        """What the server tells, in any of its forms; None is where it has nothing to tell."""
        answer = answer or {}
        given = answer.get(ADDRESSES)
        addresses = dict.fromkeys(one for one in given if isinstance(one, str)) if is_list(given) else ()
        flags = list(_flags(answer))
        on = frozenset(name for name, value in flags if value in _ON)
        return cls(
            tuple(addresses),
            on,
            frozenset(name for name, _ in flags) - on,
            answer[ACTIVE] in _ON if ACTIVE in answer else None,
            answer[SELF_SENDING] in _ON if answer.get(SELF_SENDING) in _FLAG else None,
        )

    def body(self) -> dict[str, Any]:
        """What is written: all of it, for what is left out would be lost."""
        body: dict[str, Any] = {ADDRESSES: list(self.addresses), ACTIVE: int(bool(self.active))}
        body |= {name: int(name in self.on) for name in sorted(self.on | self.off)}
        return body if self.self_sending is None else body | {SELF_SENDING: int(self.self_sending)}

    def with_receiver(self, address: str, flags: Iterable[str], self_sending: bool | None) -> "Settings":
        """The same with one more address, which gets events of these flags; nobody else loses any."""
        on = self.on | set(flags)
        own = self.self_sending if self_sending is None else self_sending
        addresses = tuple(dict.fromkeys([*self.addresses, address]))
        return evolve(self, addresses=addresses, on=on, off=self.off - on, active=True, self_sending=own)

    def without_receiver(self, address: str) -> "Settings":
        """The same without an address. The last one cannot go, so nothing is sent to it any more."""
        left = tuple(one for one in self.addresses if one != address)
        if left or not self.addresses:
            return evolve(self, addresses=left)
        return evolve(self, active=False)

    def with_all_of(self, other: "Settings") -> "Settings":
        """The same with what another state had as well."""
        addresses = tuple(dict.fromkeys([*self.addresses, *other.addresses]))
        return evolve(self, addresses=addresses, on=self.on | other.on, off=(self.off | other.off) - other.on - self.on)

    @property
    def too_many(self) -> bool:
        """Whether there are more addresses than the server takes."""
        return len(self.addresses) > _MOST


def _flags(answer: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Flags of the location, and those of each address, which newer builds tell besides."""
    for name, value in answer.items():
        if name not in _NO_FLAGS and value in _FLAG:
            yield name, value
    each = answer.get(OF_EACH)
    for one in each.values() if is_mapping(each) else each if is_list(each) else ():
        if is_mapping(one):
            yield from ((name, value) for name, value in one.items() if value in _ON and name in answer)
