"""Book online as a client does: service, team member, day, time, check, book, cancel."""

import datetime as dt

from altegio import Altegio, errors
from altegio.booking.models import (
    AppointmentToBook,
    BookedAppointment,
    CreateOnlineBookingRequest,
)

LOCATION = 4564


def main(altegio: Altegio, code: str | None = None) -> BookedAppointment | None:
    online = altegio.booking.online_booking
    service = online.get_services_available_for_booking(LOCATION).data.services[0]
    staff = online.get_team_members_available_for_booking(
        LOCATION, service_ids=[service.id]
    ).data
    anna = next(one for one in staff if one.bookable)
    days = online.get_dates_available_for_booking(
        LOCATION, staff_id=anna.id, service_ids=[service.id]
    ).data
    day = dt.date.fromisoformat(days.booking_dates[0])
    times = online.get_time_slots_for_booking(
        LOCATION, anna.id, day, service_ids=[service.id]
    ).data
    for slot in times:
        visit = AppointmentToBook(
            id=1, services=[service.id], staff_id=anna.id, datetime=slot.datetime
        )
        booking = CreateOnlineBookingRequest(
            fullname="Jane Example", phone="+12025550123", appointments=[visit]
        )
        if code:
            # From the SMS of send_booking_verification_code, if the booking form asks for one.
            booking.code = code
        try:
            online.validate_booking_params(LOCATION, body={"appointments": [visit]})
            booked = online.create_online_booking(LOCATION, body=booking).data[0]
        except errors.SlotTakenError:
            continue  # somebody was faster: the next time
        except errors.WrongCodeError:
            print("the code from the SMS is wrong")
            return None
        print(f"booked {service.title} at {slot.time} as appointment {booked.record_id}")
        return booked
    return None


def cancel(altegio: Altegio, booked: BookedAppointment) -> None:
    altegio.booking.client_account.delete_user_appointment(booked.record_id, booked.record_hash)
    print("cancelled")


if __name__ == "__main__":
    with Altegio() as altegio:
        if booked := main(altegio):
            cancel(altegio, booked)
