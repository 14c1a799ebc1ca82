"""A caller's program with names of the release before; prints what it is warned of."""

import json
import warnings

import httpx

from altegio import Altegio

seen: list[str] = []


def answer(request: httpx.Request) -> httpx.Response:
    seen.append(f"{request.method} {request.url.path}")
    return httpx.Response(200, json={"success": True, "data": [], "meta": []})


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    with Altegio("partner", "user", transport=httpx.MockTransport(answer)) as altegio:
        altegio.v1.locations.get_location_list()
        altegio.v1.appointments.get_comments(4564)
        from altegio.v1 import OPERATIONS
        from altegio.v1.api.payments.get_account_list import sync

        sync(4564, client=altegio)
        assert OPERATIONS["get_account_list"].id == "list_accounts"
        from altegio.v1.models import GetBookingWidgetListDataItem

        assert GetBookingWidgetListDataItem.__name__ == "BookingWidget"

print(json.dumps({"requests": seen, "warnings": [[str(one.message), one.filename] for one in caught]}, indent=1))
