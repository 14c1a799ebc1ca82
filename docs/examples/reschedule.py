"""Move a client from one event to another. PATCH moves the booking, PUT would replace it."""

from altegio import Altegio
from altegio.v2.models import RescheduleEventAppointmentRequest

LOCATION, EVENT, APPOINTMENT, OTHER_EVENT = 4564, 10126531, 624798251, 10126532


def main(altegio: Altegio) -> int:
    body = RescheduleEventAppointmentRequest(reschedule_activity_id=OTHER_EVENT)
    moved = altegio.v2.events.reschedule_event_appointment(
        LOCATION, EVENT, APPOINTMENT, body=body
    ).data
    print(f"appointment {moved.id} now belongs to event {moved.attributes.activity_id}")
    return moved.attributes.activity_id


if __name__ == "__main__":
    with Altegio() as altegio:
        main(altegio)
