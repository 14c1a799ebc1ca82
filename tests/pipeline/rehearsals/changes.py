"""Changes of single fields as a caller of 0.1.0 wrote them; prints what became of them, and how often it was warned."""

import json
import warnings

from altegio import Altegio
from altegio.mock import MockServer

CLIENT = {"phone": "+13155550175"}
APPOINTMENT = {"services": [{"id": 1}], "client": CLIENT, "datetime": "2026-12-22 14:00:00", "seance_length": 3600}
EVENT = {"service_id": 5, "resource_instance_ids": [], "label_ids": [], "date": "2026-12-23 14:00:00", "length": 3600}
DROP = ["technical_break_duration"]

with (
    warnings.catch_warnings(record=True) as caught,
    MockServer(state=True) as mock,
    Altegio("partner", "user", base_urls=mock.base_urls, limiter=None) as altegio,
):
    warnings.simplefilter("always")
    appointments, events = altegio.v1.appointments, altegio.v2.events
    id = appointments.create_appointment(1, body={**APPOINTMENT, "staff_id": 7}).data[0].id
    number = int(events.create_event(1, body={**EVENT, "staff_id": 7, "capacity": 4}).data.id)
    caught.clear()
    other = appointments.change_appointment(1, id, staff_id=8).data
    later = appointments.change_appointment(1, id, comment="later").data
    events.change_event(1, number, staff_id=9, drop=DROP)
    event = events.change_event(1, number, comment="later", drop=DROP).data.attributes

told = [one for one in caught if issubclass(one.category, DeprecationWarning)]
print(json.dumps([other.staff_id, later.staff_id, later.comment, event.staff_id, event.comment, len(told)]))
