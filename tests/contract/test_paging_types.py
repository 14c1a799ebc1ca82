"""What a strict type checker makes of iterators in a user's program."""

from pathlib import Path

import pytest

from tests.support.typed import said_of

pytestmark = pytest.mark.slow

PROGRAM = """
from collections.abc import AsyncIterator, Iterator
from typing import assert_type

from altegio import AsyncAltegio, Altegio
from altegio.v1 import models
from altegio.v2.models import Event
from altegio_core.operations.envelope import Envelope

def read(client: Altegio) -> Iterator[models.Appointment]:
    found = client.v1.appointments.iter_get_appointment_list(4564, start_date="2026-11-01", max_items=10)
    assert_type(found.total, int | None)
    assert_type(next(found), models.Appointment)
    for page in found.pages():
        assert_type(page, Envelope[list[models.Appointment]])
    for visit in client.v1.clients.iter_search_client_visits(4564, body={"payment_statuses": ["not_paid"]}):
        assert_type(visit, models.ClientVisitsHistoryRecord | models.ClientVisitsHistoryGoodsTransaction)
    for child in client.v1.products.iter_get_product_category_composition(4564, 7):
        assert_type(child, models.ProductOrCategory)
    return found

async def read_async(client: AsyncAltegio) -> AsyncIterator[Event]:
    found = client.v2.events.iter_list_events(4564, filter_from="2026-11-01 00:00:00", filter_to="2026-11-02 00:00:00")
    async for page in found.pages():
        assert_type(page, Envelope[list[Event]])
    return found

def wrong(client: Altegio) -> None:
    client.v1.appointments.iter_get_appointment_list()  # no location
    client.v1.appointments.iter_get_appointment_list(4564, max_item=10)
    client.v1.team_members.iter_get_team_member_list(4564)
"""


def test_items_and_pages_keep_their_types_and_wrong_arguments_show(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    done = said_of(program, "--no-error-summary")
    found = [line for line in done.stdout.splitlines() if ": error:" in line]
    first_wrong = PROGRAM[: PROGRAM.index("def wrong")].count("\n") + 2
    assert [int(line.split(":")[1]) for line in found] == [first_wrong, first_wrong + 1, first_wrong + 2], done.stdout
    assert all(error in line for error, line in zip(("[call-arg]", "[call-arg]", "[attr-defined]"), found, strict=True))
