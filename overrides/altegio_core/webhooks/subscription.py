"""Adding an address to the webhooks of a location, and taking it away, without a loss for other integrations.

The server replaces the settings of the whole location and has no conditional write. So they are read, merged, written
and read back; and once more after a while, because somebody who had read them before may have written after us. Who
does the same and writes soon after reading loses nobody's address, and finds out if its own was lost.
"""

from collections.abc import Callable, Generator, Mapping
from typing import Any, NamedTuple, TypeAlias

from attrs import evolve, frozen

from altegio_core.base.errors import WebhookError
from altegio_core.webhooks.settings import Settings

SETTLE = 5.0
"""Seconds until the settings are looked at once more; also the longest a write may come after its reading."""

_ATTEMPTS = 5

Told: TypeAlias = Mapping[str, Any] | None
Change: TypeAlias = Callable[[Settings], Settings]


class Read(NamedTuple):
    """The settings are to be read; the answer is what the server tells, or None."""


class Write(NamedTuple):
    """The settings are to be written; the answer is whether it is known to be done."""

    settings: Settings


class Pause(NamedTuple):
    """So many seconds are to pass."""

    seconds: float


Step: TypeAlias = Read | Write | Pause


@frozen
class Subscription:
    """What a change of the settings of a location came to.

    Attributes:
        location_id: the location.
        url: the address it was about.
        active: whether webhooks are sent to it now.
        addresses: all addresses now.
        flags: flags that are on now, for all addresses alike.
        changed: what was written that was not so before, in words.
        meanwhile: what others changed at the same time, in words.
        restored: addresses of others that went with ours, and were put back.
        unconfirmed: flags that were written, of which the server tells nothing.
        uncertain: whether a write took so long that an address added meanwhile may have been lost to it, which
            nothing can tell. Ask who else uses the location, or look again.
        writes: how often the settings were written.
    """

    location_id: int
    url: str
    active: bool
    addresses: tuple[str, ...]
    flags: tuple[str, ...]
    changed: tuple[str, ...] = ()
    meanwhile: tuple[str, ...] = ()
    restored: tuple[str, ...] = ()
    unconfirmed: tuple[str, ...] = ()
    uncertain: bool = False
    writes: int = 0


def steps(
    location_id: int, url: str, change: Change, *, wanted: bool, now: Callable[[], float], settle: float
) -> Generator[Step, Any, Subscription]:
    """The work as steps, so that threads, tasks and tests can take them each in their own way.

    Raises:
        WebhookError: there are too many addresses, or others write again and again.
    """
    first: Settings | None = None
    written: Settings | None = None
    meanwhile: list[str] = []
    restored: dict[str, None] = {}
    writes, uncertain, slow = 0, False, False
    for _ in range(_ATTEMPTS):
        began = now()
        there = Settings.read((yield Read()))
        if first is None:
            first = there
        base = there
        if written is not None and wanted and url not in there.addresses:
            # Who wrote over us knew nothing of us, and may have known nothing of others we found.
            base = there.with_all_of(written)
            restored.update(dict.fromkeys(one for one in base.addresses if one not in {*there.addresses, url}))
        target = change(base)
        if target.too_many:
            raise WebhookError(f"location {location_id} has {len(there.addresses)} addresses already, it takes no more")
        if target != there:
            if slow := bool(settle and now() - began > settle):
                continue  # what was read is too old to be written back
            known = yield Write(target)
            writes += 1
            uncertain |= not known or bool(settle and now() - began > settle)
            written = target
            there = Settings.read((yield Read()))
            meanwhile += _in_words(target, there)
            if settle and _holds(change, there):
                yield Pause(settle)
                before, there = there, Settings.read((yield Read()))
                meanwhile += _in_words(before, there)
        if _holds(change, there):
            return Subscription(
                location_id,
                url,
                bool(there.active) and url in there.addresses,
                there.addresses,
                tuple(sorted(there.on)),
                tuple(_in_words(first, target)) if writes else (),
                tuple(dict.fromkeys(meanwhile)),
                tuple(restored),
                tuple(sorted(_untold(target, there))),
                uncertain,
                writes,
            )
    why = f"reading takes more than the {settle:g} seconds of settle" if slow else "others write again and again"
    history = "".join(f"; {one}" for one in dict.fromkeys(meanwhile))
    raise WebhookError(f"the settings of location {location_id} cannot be changed: {why}{history}")


def _holds(change: Change, there: Settings) -> bool:
    """Whether the change is in force, as far as the server tells: making it again changes nothing."""
    again = change(there)
    again = evolve(again, on=again.on - _untold(again, there))
    return evolve(again, self_sending=there.self_sending).body() == there.body()


def _untold(written: Settings, there: Settings) -> frozenset[str]:
    """Flags the server takes without telling them: older builds have fewer."""
    return written.on - there.on - there.off


def _in_words(before: Settings, after: Settings) -> list[str]:
    """What differs, in words."""
    words = [f"{one} is new" for one in after.addresses if one not in before.addresses]
    words += [f"{one} is gone" for one in before.addresses if one not in after.addresses]
    words += [f"{name} is on" for name in sorted(after.on - before.on)]
    words += [f"{name} is off" for name in sorted(before.on & after.off)]
    if before.active is not None and after.active is not None and before.active != after.active:
        words.append("webhooks are sent" if after.active else "webhooks are not sent any more")
    return words
