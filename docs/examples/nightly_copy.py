"""Copy appointments, clients and transactions of a location into SQLite, every night.

Run it again if it was interrupted: it continues where it stopped.
"""

import json
import sqlite3
from collections.abc import Callable
from typing import Any

from altegio import Altegio, Follow, Items


def copy(
    altegio: Altegio,
    location_id: int,
    database: sqlite3.Connection,
    size: int = 200,
    **how: Any,
) -> None:
    """Bring a copy up to date, starting where the last run ended or was interrupted."""
    database.execute(
        "CREATE TABLE IF NOT EXISTS rows (kind, id, run, data, PRIMARY KEY (kind, id))"
    )
    database.execute("CREATE TABLE IF NOT EXISTS cursors (kind PRIMARY KEY, cursor)")
    search = {"fields": ["id", "name", "phone", "email", "sold_amount"], "page_size": size}
    lists: list[tuple[str, Callable[..., Items[Any, Any]], dict[str, Any]]] = [
        (
            "appointment",
            altegio.v1.appointments.iter_get_appointment_list,
            {"with_deleted": 1, "count": size},
        ),
        ("client", altegio.v1.clients.iter_get_client_list, {"body": search}),
        (
            "transaction",
            altegio.v1.payments.iter_get_transactions,
            {"since": "", "count": size},
        ),
    ]
    for kind, walk, given in lists:
        kept = database.execute("SELECT cursor FROM cursors WHERE kind = ?", [kind]).fetchone()
        for batch in Follow(
            walk, location_id, cursor=kept and json.loads(kept[0]), **given, **how
        ):
            with database:  # the rows and the cursor, or neither
                rows = [
                    (kind, row.id, batch.run, json.dumps(row.to_dict())) for row in batch.rows
                ]
                database.executemany("REPLACE INTO rows VALUES (?, ?, ?, ?)", rows)
                database.executemany(
                    "DELETE FROM rows WHERE kind = ? AND id = ?",
                    [(kind, id) for id in batch.deleted],
                )
                if batch.whole:
                    database.execute(
                        "DELETE FROM rows WHERE kind = ? AND run < ?", [kind, batch.run]
                    )
                database.execute(
                    "REPLACE INTO cursors VALUES (?, ?)", [kind, json.dumps(batch.cursor)]
                )
