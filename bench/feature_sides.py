"""The same few calls by each side, as its own documentation would have one write them, with its own defaults."""

import asyncio
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Protocol

import httpx

LOCATION, EVENT = 4564, 108


class Side(Protocol):
    """What is asked of each side."""

    def get_event(self) -> Any:
        """The event, as the side gives it."""

    def create_event(self, body: Mapping[str, Any]) -> Any:
        """The event created, as the side gives it."""

    def appointments(self) -> int:
        """How many items one call gives."""

    def raw(self) -> Any:
        """Status and headers of an answer that was also read; None if they are not to be had."""

    def burst(self, count: int) -> None:
        """So many calls at once."""


def _at_once(call: Callable[[], Any], count: int) -> None:
    with ThreadPoolExecutor(count) as pool:
        for done in [pool.submit(call) for _ in range(count)]:
            done.result()


class Ours:
    """This client; drift goes to ``told``."""

    def __init__(self, url: str) -> None:
        from altegio import Altegio

        self.told: list[Any] = []
        self._client = Altegio("partner", "user", base_urls={"v1": url, "v2": url}, on_drift=self.told.append)

    def get_event(self) -> Any:
        return self._client.v2.events.get_event(LOCATION, EVENT).data

    def create_event(self, body: Mapping[str, Any]) -> Any:
        return self._client.v2.events.create_event(LOCATION, body=body).data

    def appointments(self) -> int:
        return len(list(self._client.v1.appointments.iter_get_appointment_list(LOCATION, count=2)))

    def raw(self) -> Any:
        response = self._client.v2.events.get_event.with_raw_response(LOCATION, EVENT)
        return response.status_code, response.headers, response.parsed

    def burst(self, count: int) -> None:
        _at_once(self.get_event, count)


class Stock:
    """What the stock generator makes of the same corrected descriptions."""

    def __init__(self, url: str) -> None:
        from stock_v1.client import AuthenticatedClient as V1
        from stock_v2.client import AuthenticatedClient as V2

        self._v1, self._v2 = V1(base_url=url, token="partner"), V2(base_url=url, token="partner")

    def get_event(self) -> Any:
        from stock_v2.api.events import get_event

        answer = get_event.sync(LOCATION, EVENT, client=self._v2)
        return answer and answer.data

    def create_event(self, body: Mapping[str, Any]) -> Any:
        from stock_v2.api.events import create_event
        from stock_v2.models import CreateEventRequest

        return create_event.sync(LOCATION, client=self._v2, body=CreateEventRequest.from_dict(body))

    def appointments(self) -> int:
        from stock_v1.api.appointments import get_appointment_list

        return len(get_appointment_list.sync(LOCATION, client=self._v1, count=2).data)

    def raw(self) -> Any:
        from stock_v2.api.events import get_event

        response = get_event.sync_detailed(LOCATION, EVENT, client=self._v2)
        return response.status_code, response.headers, response.parsed

    def burst(self, count: int) -> None:
        _at_once(self.get_event, count)


class Sibling:
    """PyPI's yclients, which is asynchronous only."""

    def __init__(self, url: str) -> None:
        self._url = url

    def _run(self, use: Callable[[Any], Any]) -> Any:
        from yclients import YclientsClient

        async def run() -> Any:
            async with YclientsClient("partner", "user", base_url=self._url) as client:
                return await use(client)

        return asyncio.run(run())

    def get_event(self) -> Any:
        answer = self._run(lambda client: client.activities_v2.get(str(LOCATION), str(EVENT)))
        return getattr(answer, "data_", None) or answer

    def create_event(self, body: Mapping[str, Any]) -> Any:
        from yclients.models.schemas import PostSalonIdActivitiesRequest

        return self._run(
            lambda client: client.activities_v2.create(str(LOCATION), PostSalonIdActivitiesRequest.model_validate(body))
        )

    def appointments(self) -> int:
        return len(self._run(lambda client: client.records.list(LOCATION, count_=2)))

    def raw(self) -> Any:
        return None

    def burst(self, count: int) -> None:
        async def all_of(client: Any) -> None:
            await asyncio.gather(*(client.activities_v2.get(str(LOCATION), str(EVENT)) for _ in range(count)))

        self._run(all_of)


class Bare:
    """Ten lines with httpx."""

    def __init__(self, url: str) -> None:
        self._client = httpx.Client(base_url=url, headers={"Authorization": "Bearer partner, User user"})

    def get_event(self) -> Any:
        return self._client.get(f"/locations/{LOCATION}/events/{EVENT}").raise_for_status().json()["data"]

    def create_event(self, body: Mapping[str, Any]) -> Any:
        return self._client.post(f"/locations/{LOCATION}/events", json=body).raise_for_status().json()["data"]

    def appointments(self) -> int:
        return len(self._client.get(f"/records/{LOCATION}", params={"count": 2}).raise_for_status().json()["data"])

    def raw(self) -> Any:
        response = self._client.get(f"/locations/{LOCATION}/events/{EVENT}")
        return response.status_code, response.headers, response.json()

    def burst(self, count: int) -> None:
        _at_once(self.get_event, count)


SIDES = {"altegio-client": Ours, "stock generator": Stock, "yclients": Sibling, "bare httpx": Bare}
