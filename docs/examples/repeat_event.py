"""Preview the start times of a duplication strategy, then create an event at each."""

from datetime import datetime, timedelta

from altegio import Altegio, recurrence
from altegio.v2.models import CreateEventRequest

LOCATION, TEAM_MEMBER, SERVICE = 4564, 1001, 500


def main(altegio: Altegio, start: datetime = datetime(2026, 11, 23, 18)) -> list[str]:
    strategy = altegio.v1.events.list_event_duplication_strategies(LOCATION).data[0]
    mode = strategy.repeat_mode_id or recurrence.RepeatMode.DAILY
    preview = recurrence.occurrences(
        start, mode, strategy.days or (), strategy.interval or 0, count=4
    )
    print(
        f"{strategy.title!r} means:", *(moment.isoformat(" ") for moment in preview), sep="\n  "
    )

    created: list[str] = []
    for moment in preview:
        body = CreateEventRequest(
            staff_id=TEAM_MEMBER,
            service_id=SERVICE,
            resource_instance_ids=[],
            label_ids=[],
            date=moment,
            length=timedelta(hours=1),
            capacity=8,
        )
        created.append(altegio.v2.events.create_event(LOCATION, body=body).data.id)
    return created


if __name__ == "__main__":
    with Altegio() as altegio:
        main(altegio)
