"""List the appointments of a week. Pages are fetched as needed."""

from datetime import date, timedelta

from altegio import Altegio

LOCATION = 4564


def main(altegio: Altegio, monday: date = date(2026, 11, 16)) -> int:
    # The server drops the last minute of the range, so ask for one day more and skip it here.
    last = monday + timedelta(days=7)
    found = 0
    for appointment in altegio.v1.appointments.iter_get_appointment_list(
        LOCATION, start_date=monday.isoformat(), end_date=last.isoformat()
    ):
        if appointment.date and appointment.date < last.isoformat():
            print(
                appointment.date,
                ", ".join(service.title or "?" for service in appointment.services or []),
            )
            found += 1
    return found


if __name__ == "__main__":
    with Altegio() as altegio:
        main(altegio)
