"""Preview when a duplication strategy would repeat an event, then create the copies."""

from datetime import timedelta

from altegio import Altegio, dates, recurrence
from altegio.v2.models import CreateEventRequest

LOCATION, EVENT = 4564, 10126531


def main(altegio: Altegio) -> list[str]:
    event = altegio.v2.events.get_event(LOCATION, EVENT).data.attributes
    strategy = altegio.v1.events.list_event_duplication_strategies(LOCATION).data[0]
    start = dates.parse_datetime(event.date)
    if start is None:
        return []
    mode = strategy.repeat_mode_id or recurrence.RepeatMode.DAILY
    preview = recurrence.occurrences(start, mode, strategy.days or (), strategy.interval or 0, count=4)
    print(f"{strategy.title!r} means:", *(moment.isoformat(" ") for moment in preview), sep="\n  ")

    created = []
    for moment in preview[1:]:
        body = CreateEventRequest(
            staff_id=event.staff_id,
            service_id=event.service_id,
            resource_instance_ids=[],
            label_ids=[],
            date=moment.replace(tzinfo=None),
            length=timedelta(seconds=event.length),
            capacity=event.capacity,
        )
        created.append(altegio.v2.events.create_event(LOCATION, body=body).data.id)
    return created


if __name__ == "__main__":
    with Altegio() as altegio:
        main(altegio)
