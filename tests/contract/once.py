"""The mock servers once for all processes of a run: started by the one that divides the tests, when another asks."""

import contextlib
import json
import os
import threading
import time
from pathlib import Path
from typing import Final

from scripts.spec.errors import PipelineError
from tests.contract.description import APIS
from tests.contract.mock import MockError, running_mocks
from tests.contract.node import NodeError

_WITHIN: Final = 900.0  # seconds; npm may have to install Prism first


def given() -> dict[str, str]:
    """Addresses of mocks that run elsewhere: ALTEGIO_MOCK_V1 and so on."""
    return {api: address for api in APIS if (address := os.environ.get(f"ALTEGIO_MOCK_{api.upper()}"))}


def missing() -> dict[str, int]:
    """The APIs whose mocks have to be started, each on any free port."""
    return {api: 0 for api in APIS if api not in given()}


class Starter:
    """Waits, in the process that divides the tests, for one of the others to want the mocks."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._servers = contextlib.ExitStack()
        os.mkfifo(_wanted(folder))
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        _wanted(self._folder).read_bytes()
        try:
            told = self._servers.enter_context(running_mocks(missing()))
        except (MockError, NodeError, PipelineError) as error:
            told = {"error": str(error)}
        unfinished = self._folder / "mocks.part"
        unfinished.write_text(json.dumps(told), encoding="utf-8")
        unfinished.rename(_told(self._folder))

    def close(self) -> None:
        self._servers.close()


def ask(folder: Path) -> dict[str, str]:
    """The addresses, in one of the other processes, as soon as the mocks answer."""
    # Nobody waits at the other end once another process has asked.
    with contextlib.suppress(OSError):
        os.close(os.open(_wanted(folder), os.O_WRONLY | os.O_NONBLOCK))
    until = time.monotonic() + _WITHIN
    while not _told(folder).exists():
        if time.monotonic() > until:
            raise MockError(f"the mocks were not started within {_WITHIN:.0f} seconds")
        time.sleep(0.02)
    told: dict[str, str] = json.loads(_told(folder).read_text(encoding="utf-8"))
    if "error" in told:
        raise MockError(told["error"])
    return told


def _wanted(folder: Path) -> Path:
    return folder / "mocks.wanted"


def _told(folder: Path) -> Path:
    return folder / "mocks.json"
