"""PyPI's yclients, from bytes to pydantic models, by the two functions its calls go through.

It has no list of v2 events, and gives one client as a bare dict.
"""

from collections.abc import Callable
from typing import Any

import httpx
from pydantic import BaseModel
from yclients._base import BaseClient
from yclients.models.schemas import (
    ClientsCompanyidResponseDeprecatedDataTypesDataItem,
    RecordsCompanyidResponseDataTypesDataItem,
)

from bench.sides.fields import Toucher


def _reader(model: Any) -> Callable[[bytes], Any]:
    def read(content: bytes) -> Any:
        payload = BaseClient._parse_json(httpx.Response(200, content=content))
        return BaseClient._unwrap(_CLIENT, payload, model)

    return read


def data(answer: Any) -> Any:
    """What the answer is about, without its envelope."""
    return answer


def write(item: Any) -> Any:
    """A JSON-ready object of an item, as yclients writes bodies."""
    return item.model_dump(mode="json", by_alias=True, exclude_none=True)


def _fields(kind: type) -> list[str] | None:
    return list(kind.model_fields) if issubclass(kind, BaseModel) else None


_CLIENT = object.__new__(BaseClient)
READ = {
    "appointments": _reader(list[RecordsCompanyidResponseDataTypesDataItem]),
    "clients": _reader(list[ClientsCompanyidResponseDeprecatedDataTypesDataItem]),
    "client": _reader(None),
}
touch = Toucher(_fields)
