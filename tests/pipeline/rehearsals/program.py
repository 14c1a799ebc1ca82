"""A caller's program with its own tests, written before paths moved; prints the requests it makes."""

import json
import warnings

import httpx

from altegio import Altegio

warnings.filterwarnings("ignore", "v1.events.get_event is deprecated by Altegio")  # since v2 has it; it moves, too
seen: list[str] = []


def answer(request: httpx.Request) -> httpx.Response:
    seen.append(f"{request.method} {request.url.raw_path.decode()} {request.content.decode()}".strip())
    data = {"id": 7, "name": "Anna"} if request.method == "GET" else []
    return httpx.Response(200, json={"success": True, "data": data, "meta": []})


with Altegio("partner", "user", transport=httpx.MockTransport(answer)) as altegio:
    client = altegio.v1.clients.get_client(4564, 7)
    assert client.data.id == 7
    assert client.data.name == "Anna"
    # By position: the phone first, as the path had it.
    altegio.v1.loyalty_cards.get_loyalty_card_list_by_phone("15550001122", 8, 4564)
    altegio.v1.appointments.delete_appointment(4564, 99)
    from altegio.v1.api.events import get_event

    assert get_event.sync(4564, 12, client=altegio).data is not None
    from altegio.v1.models import Appointment, Client

    assert isinstance(client.data, Client)
    assert Appointment.__name__ == "Appointment"

print(json.dumps(seen))
