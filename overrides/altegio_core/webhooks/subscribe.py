"""Carries out the steps of a subscription through a client, with threads or tasks."""

from collections.abc import Callable, Generator, Iterable, Mapping
from typing import Any, NamedTuple, TypeAlias
from urllib.parse import urlsplit

from attrs import evolve

from altegio_core.base.errors import APIConnectionError, NotFoundError, WebhookError
from altegio_core.base.types import is_mapping
from altegio_core.http.async_client import AsyncClient, drive_async
from altegio_core.http.client import Client, drive
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import Call, fetch, fetch_async
from altegio_core.webhooks.settings import ACTIVE, ADDRESSES
from altegio_core.webhooks.subscription import Change, Pause, Read, Step, Subscription, Write, steps

Work: TypeAlias = Generator[Step, Any, Subscription]


class Access(NamedTuple):
    """How the settings of a location are read and written.

    Attributes:
        read: makes the call that reads them.
        write: makes the call that writes them.
        flags: resource of an event → the flag that stands for it.
    """

    read: Callable[..., Call[Any]]
    write: Callable[..., Call[Any]]
    flags: Mapping[str, str]


def adding(url: str, events: Iterable[str], flags: Mapping[str, str], self_sending: bool | None) -> Change:
    """The change that adds an address.

    Raises:
        WebhookError: the address is none, or there is no such event.
    """
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise WebhookError(f"{parts.scheme or 'no scheme'}: a webhook goes to an address that begins with https://")
    chosen = chosen_flags(events, flags)
    return lambda settings: settings.with_receiver(url, chosen, self_sending)


def removing(url: str) -> Change:
    """The change that takes an address away."""
    return lambda settings: settings.without_receiver(url)


def change(
    client: Client,
    access: Access,
    location_id: int,
    url: str,
    wanted: Change,
    *,
    adds: bool,
    settle: float,
    options: CallOptions | None,
) -> Subscription:
    """Changes the settings with a synchronous client."""
    work = steps(location_id, url, wanted, wanted=adds, now=client.clock.now, settle=settle)

    def carry_out(step: Step) -> Any:
        if isinstance(step, Pause):
            return client.pause(step.seconds)
        try:
            return _answered(step, fetch(client, _call(step, location_id, access, options)).data)
        except (NotFoundError, APIConnectionError) as error:
            return _failed(step, error)

    return drive(work, carry_out)


async def change_async(
    client: AsyncClient,
    access: Access,
    location_id: int,
    url: str,
    wanted: Change,
    *,
    adds: bool,
    settle: float,
    options: CallOptions | None,
) -> Subscription:
    """Changes the settings with an asynchronous client."""
    work = steps(location_id, url, wanted, wanted=adds, now=client.clock.now, settle=settle)

    async def carry_out(step: Step) -> Any:
        if isinstance(step, Pause):
            return await client.pause(step.seconds)
        try:
            return _answered(step, (await fetch_async(client, _call(step, location_id, access, options))).data)
        except (NotFoundError, APIConnectionError) as error:
            return _failed(step, error)

    return await drive_async(work, carry_out)


def _call(step: Step, location_id: int, access: Access, options: CallOptions | None) -> Call[Any]:
    options = options or CallOptions()
    if isinstance(step, Write):
        body = step.settings.body()
        # Among the flags may be some of a later edition: the server named them itself, so it is asked to keep them.
        extra = {**body, **(options.extra_body or {})}
        written = evolve(options, extra_body=extra)
        return access.write(location_id, body={ADDRESSES: body[ADDRESSES], ACTIVE: body[ACTIVE]}, options=written)
    return access.read(location_id, options=evolve(options, extra_body=None))


def _answered(step: Step, data: Any) -> Any:
    if isinstance(step, Write):
        return True
    answer = data.to_dict() if hasattr(data, "to_dict") else data
    return answer if is_mapping(answer) else None


def _failed(step: Step, error: NotFoundError | APIConnectionError) -> Any:
    """A location without settings is not found; a write of unknown outcome is read back. The rest is an error."""
    if isinstance(step, Read) and isinstance(error, NotFoundError):
        return None
    if isinstance(step, Write) and isinstance(error, APIConnectionError):
        return False
    raise error


def chosen_flags(events: Iterable[str], known: Mapping[str, str]) -> list[str]:
    """The flags of events, given by the resource they are about or by the flag.

    Raises:
        WebhookError: there is no such event, or none is given.
    """
    given = [events] if isinstance(events, str) else list(events)
    flags = {**known, **{flag: flag for flag in known.values()}}
    if unknown := [name for name in given if name not in flags]:
        raise WebhookError(f"no event is called {', '.join(map(repr, unknown))}; there are {', '.join(sorted(flags))}")
    if not given:
        raise WebhookError("an address without events would get nothing; name some")
    return [flags[name] for name in given]
