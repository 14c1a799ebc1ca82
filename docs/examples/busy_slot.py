"""Create an event, and handle a busy team member and values the server refuses."""

from datetime import datetime

from altegio import Altegio, errors
from altegio.v2.models import CreateEventRequest

LOCATION = 4564


def main(altegio: Altegio) -> str:
    body = CreateEventRequest(
        staff_id=1001,
        service_id=500,
        resource_instance_ids=[],
        label_ids=[],
        date=datetime(2026, 11, 22, 14),
        length=3600,
        capacity=4,
        technical_break_duration=300,
    )
    try:
        event = altegio.v2.events.create_event(LOCATION, body=body).data
    except errors.ConflictError as error:
        print(f"busy: {error.message}; choose another time, or give force=True")
        return "busy"
    except errors.UnprocessableEntityError as error:
        for field, texts in error.errors.items():
            print(f"{field}: {'; '.join(texts)}")
        return "not valid"
    print(f"created event {event.id}")
    return "created"


if __name__ == "__main__":
    with Altegio() as altegio:
        main(altegio)
