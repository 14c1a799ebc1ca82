"""This client, from bytes to Envelope, by the one function every call goes through."""

from collections.abc import Callable
from typing import Any

import attrs

from altegio.v1.api.appointments import get_appointment_list
from altegio.v1.api.clients import deprecated_get_client_list, get_client
from altegio.v2.api.events import list_events
from altegio_core.base.response import RawResponse
from altegio_core.http.options import ClientOptions
from altegio_core.operations.endpoint import Endpoint
from altegio_core.operations.response import read
from altegio_core.schema.model import Model
from bench.sides.fields import Toucher

_OPTIONS = ClientOptions()


def _reader(endpoint: Endpoint[Any]) -> Callable[[bytes], Any]:
    return lambda content: read(endpoint, RawResponse(200, content=content), _OPTIONS).parsed


def data(answer: Any) -> Any:
    """What the answer is about, without its envelope."""
    return answer.data


def write(item: Any) -> Any:
    """A JSON-ready object of an item."""
    return item.to_dict()


def _fields(kind: type) -> list[str] | None:
    return [field.name for field in attrs.fields(kind)] if issubclass(kind, Model) else None  # type: ignore[arg-type]


READ = {
    "appointments": _reader(get_appointment_list.ENDPOINT),
    "clients": _reader(deprecated_get_client_list.ENDPOINT),
    "events": _reader(list_events.ENDPOINT),
    "client": _reader(get_client.ENDPOINT),
}
touch = Toucher(_fields)
