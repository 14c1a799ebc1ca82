"""Read a team member's working hours and give a day other hours."""

from datetime import date

from altegio import Altegio
from altegio.v1.models import SetTeamMemberScheduleRequest

LOCATION, TEAM_MEMBER = 4564, 1001


def main(altegio: Altegio) -> int:
    days = altegio.v1.schedule.get_team_member_schedule_list(
        LOCATION,
        staff_ids=[TEAM_MEMBER],
        start_date=date(2026, 11, 16),
        end_date=date(2026, 11, 22),
    ).data
    for day in days:
        print(day.date, *(f"{slot.from_}-{slot.to}" for slot in day.slots or []))

    body = SetTeamMemberScheduleRequest.from_dict(
        {
            "schedules_to_set": [
                {
                    "staff_id": TEAM_MEMBER,
                    "dates": ["2026-11-18"],
                    "slots": [{"from": "10:00", "to": "16:00"}],
                }
            ],
            "schedules_to_delete": [],
        }
    )
    changed = altegio.v1.schedule.set_team_member_schedule(LOCATION, body=body).data
    print(f"{len(changed)} days changed")
    return len(changed)


if __name__ == "__main__":
    with Altegio() as altegio:
        main(altegio)
