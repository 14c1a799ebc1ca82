"""A client made before a fork: the child makes one call, the parent the one after it."""

import json
import os
from typing import Any

import anyio

from tests.faults.cells import Caller, Clock
from tests.faults.fault import OK, Fault


def main(url: str, method: str, way: str) -> None:
    caller = Caller(way, url, Fault("forked", OK), Clock())

    def call(*what: str) -> Any:
        return anyio.run(caller, *what, backend=way if way == "trio" else "asyncio")

    assert call("GET", "/before")[0] == OK
    reading, writing = os.pipe()
    if os.fork() == 0:
        os.write(writing, json.dumps(call(method, "/thing")).encode())
        os._exit(0)
    outcome, _, data = call("POST", "/afterwards")
    after = OK if outcome == OK and data == {"target": "/afterwards"} else f"{outcome}, {data}"
    _, status = os.wait()
    assert status == 0
    outcome, attempts, data = json.loads(os.read(reading, 65536))
    if outcome == OK and data != {"target": "/thing"}:
        outcome = f"another's answer: {data}"
    print(json.dumps({"outcome": outcome, "attempts": attempts, "after": after}))
