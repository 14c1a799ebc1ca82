"""What openapi-python-client makes of the corrected descriptions with its own templates."""

from collections.abc import Callable
from typing import Any

import attrs
import httpx
from stock_v1.api.appointments import get_appointment_list
from stock_v1.api.clients import deprecated_get_client_list, get_client
from stock_v1.client import Client
from stock_v2.api.events import list_events

from bench.sides.fields import Toucher

_CLIENT = Client(base_url="http://localhost")


def _reader(module: Any) -> Callable[[bytes], Any]:
    return lambda content: module._parse_response(client=_CLIENT, response=httpx.Response(200, content=content))


def data(answer: Any) -> Any:
    """What the answer is about, without its envelope."""
    return answer.data


def write(item: Any) -> Any:
    """A JSON-ready object of an item."""
    return item.to_dict()


def _fields(kind: type) -> list[str] | None:
    return [field.name for field in attrs.fields(kind)] if attrs.has(kind) else None


READ = {
    "appointments": _reader(get_appointment_list),
    "clients": _reader(deprecated_get_client_list),
    "events": _reader(list_events),
    "client": _reader(get_client),
}
touch = Toucher(_fields)
