"""A caller's program, strictly typed, with names an update takes away; prints its requests and what it is warned of."""

import json
import warnings

import httpx

from altegio import Altegio

seen: list[str] = []


def answer(request: httpx.Request) -> httpx.Response:
    seen.append(f"{request.method} {request.url.raw_path.decode()}")
    data = {"type": "position", "id": "7"}
    return httpx.Response(200, json={"success": True, "data": data, "meta": []})


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    from altegio.v2.api.team_members import get_position
    from altegio.v2.models import LocationAttendanceStatistics

    def told(statistics: LocationAttendanceStatistics) -> str:
        return statistics.id

    with Altegio("partner", "user", transport=httpx.MockTransport(answer)) as altegio:
        altegio.v2.team_members.get_position(4564, position_id=7)
        get_position.sync(company_id=4564, position_id=7, client=altegio)
        altegio.v2.tags.list_tags(4564, entity="client")

    given = {"type": "statistics", "id": "3", "attributes": {"attendances_total": 2}}
    assert told(LocationAttendanceStatistics.from_dict(given)) == "3"

print(json.dumps({"requests": seen, "warnings": [[str(one.message), one.filename] for one in caught]}, indent=1))
