"""Book a client into an event: every client field has to be given, null if unknown."""

from altegio import Altegio
from altegio.v2.models import CreateEventAppointmentRequest, CreateEventAppointmentRequestClient

LOCATION, EVENT = 4564, 10126531


def main(altegio: Altegio) -> str:
    client = CreateEventAppointmentRequestClient(
        id=None,  # a new client; for an existing one pass the id and all other fields
        name="John",
        surname="Smith",
        patronymic=None,
        phone="13155550175",  # digits only
        email="john@example.com",
        gender=1,
        birthday=None,
        custom_field_values=None,
        agreements=None,
    )
    booking = CreateEventAppointmentRequest(client=client, clients_count=1)
    appointment = altegio.v2.events.create_event_appointment(LOCATION, EVENT, body=booking).data
    print(f"booked as appointment {appointment.id}, visit {appointment.attributes.visit_id}")
    return appointment.id


if __name__ == "__main__":
    with Altegio() as altegio:
        main(altegio)
