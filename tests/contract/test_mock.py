"""The mock says no: what the contract tests prove is worth something only because a wrong request is refused."""

from typing import Any

import httpx
import pytest

HEADERS = {"Accept": "application/vnd.api.v2+json", "Authorization": "Bearer partner, User user"}
APPOINTMENT = "/companies/1/activities/2/records/3"
SEARCH = "/locations/1/events?filter[from]=2026-08-01 09:00:00&filter[to]=2026-08-07 21:00:00"


def test_right_request_is_taken(mocks: dict[str, str]) -> None:
    assert httpx.get(mocks["v2"] + SEARCH, headers=HEADERS).status_code == 200


wrong_requests = pytest.mark.parametrize(
    ("method", "path", "body", "changed", "status"),
    [
        pytest.param("POST", APPOINTMENT, {"reschedule_activity_id": 1}, {}, 405, id="method"),
        pytest.param("PATCH", APPOINTMENT, {}, {}, 422, id="required field"),
        pytest.param("PATCH", APPOINTMENT, {"reschedule_activity_id": "x"}, {}, 422, id="type of a field"),
        pytest.param("GET", SEARCH.replace("filter[to]", "filter[till]"), None, {}, 422, id="query parameter"),
        pytest.param("GET", SEARCH.replace(" 09:00:00", ""), None, {}, 422, id="pattern of a query parameter"),
        pytest.param("GET", SEARCH.replace("/1/", "/one/"), None, {}, 422, id="path parameter"),
        pytest.param("GET", SEARCH.replace("events", "event"), None, {}, 404, id="path"),
        pytest.param("GET", SEARCH, None, {"Authorization": ""}, 401, id="token"),
        pytest.param("GET", SEARCH, None, {"Accept": "text/plain"}, 406, id="accept"),
    ],
)


@wrong_requests
def test_wrong_request_is_refused(
    method: str, path: str, body: Any, changed: dict[str, str], status: int, mocks: dict[str, str]
) -> None:
    headers = {name: value for name, value in (HEADERS | changed).items() if value}
    answer = httpx.request(method, mocks["v2"] + path, json=body, headers=headers)
    assert answer.status_code == status, answer.text
