"""The answers that are read: the description's own examples, repeated to the lengths lists have in practice."""

import json
from copy import deepcopy
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from scripts.spec.apis import ROOT
from scripts.spec.yaml import load

DATA = Path(__file__).parent / "data"
COUNTS = {"appointments": 1000, "clients": 1000, "events": 250}


def write_payloads(folder: Path) -> dict[str, int]:
    """Write a JSON file for each kind of answer; returns their sizes in bytes by name."""
    folder.mkdir(parents=True, exist_ok=True)
    description = load(ROOT / "generated" / "b2b-v1.openapi.yaml")
    appointments = _example(description, "get_appointment_list")["data"]
    client = _example(description, "get_client")["data"]
    event = json.loads((DATA / "event.json").read_text())
    kinds = {
        "appointments": _list(appointments, COUNTS["appointments"]),
        "clients": _list([client], COUNTS["clients"]),
        "events": {
            "data": [{**deepcopy(event), "id": str(number)} for number in range(COUNTS["events"])],
            "included": json.loads((DATA / "included.json").read_text()),
            "meta": {"pagination": {"page": 1, "limit": COUNTS["events"], "total": COUNTS["events"]}},
        },
        "client": {"success": True, "data": _mended(client), "meta": []},
    }
    # As the vendor shows them, with an empty list where an object is declared, and null where a date is.
    kinds["appointment-as-published"] = {"success": True, "data": appointments[:1], "meta": {}}
    kinds["client-as-published"] = {"success": True, "data": [client], "meta": {}}
    for kind, answer in kinds.items():
        (folder / f"{kind}.json").write_text(json.dumps(answer, separators=(",", ":"), ensure_ascii=False))
    return {kind: (folder / f"{kind}.json").stat().st_size for kind in kinds}


def _list(items: list[Any], count: int) -> dict[str, Any]:
    data = [{**_mended(item), "id": number} for number, item in enumerate(islice(cycle(items), count), 1)]
    return {"success": True, "data": data, "meta": {"page": 1, "total_count": count}}


_MENDED = {"custom_fields": {}, "birth_date": "1990-05-17", "phone": "13155550178", "card": "10001"}


def _mended(item: dict[str, Any]) -> dict[str, Any]:
    """The item with values every side takes; see ``reading.refusals`` for what some do not."""
    return {**deepcopy(item), **{name: value for name, value in _MENDED.items() if name in item}}


def _example(description: Any, operation_id: str) -> Any:
    for methods in description["paths"].values():
        for operation in methods.values():
            if isinstance(operation, dict) and operation.get("operationId") == operation_id:
                return operation["responses"]["200"]["content"]["application/json"]["example"]
    raise LookupError(f"no operation {operation_id} in the corrected description")
