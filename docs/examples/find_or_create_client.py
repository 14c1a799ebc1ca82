"""Find a client by phone, or create one."""

from altegio import Altegio
from altegio.v1.models import CreateClientRequest, GetClientListRequest

LOCATION = 4564


def main(altegio: Altegio, phone: str = "13155550175") -> int | None:
    phone = phone.lstrip(
        "+"
    )  # whoever types it may begin with a plus, and the server may answer with one
    # The search returns ids only, unless told which fields to return.
    search = GetClientListRequest.from_dict(
        {
            "fields": ["id", "name", "phone"],
            "filters": [{"type": "quick_search", "state": {"value": phone}}],
            "page": 1,
            "page_size": 10,
        }
    )
    for client in altegio.v1.clients.get_client_list(LOCATION, body=search).data:
        if client.phone and client.phone.lstrip("+") == phone:
            print(f"found {client.name}, id {client.id}")
            return client.id or None
    created = altegio.v1.clients.create_client(
        LOCATION, body=CreateClientRequest(name="John", phone=phone)
    ).data
    print(f"created {created.name}, id {created.id}")
    return created.id or None


if __name__ == "__main__":
    with Altegio() as altegio:
        main(altegio)
