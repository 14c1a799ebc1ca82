"""What is loaded at each step: importing, making a client, a first call; so that starting a program stays cheap."""

import json
import subprocess
import sys

import pytest

import altegio

REPORT = "import sys, json; print(json.dumps(sorted(sys.modules)))"
CLIENT = "from altegio import Altegio; client = Altegio('partner', 'user')"
CALL = """
import sys
sys.modules["httpx._main"] = None  # httpx has a command line, and loads it where what it needs is there
import httpx
from altegio import Altegio
answer = {"data": {"type": "activity", "id": "2", "attributes": {}}}
client = Altegio("partner", "user", transport=httpx.MockTransport(lambda request: httpx.Response(200, json=answer)))
assert client.v2.events.get_event(4564, 2).data.id == "2"
"""


def loaded(program: str) -> set[str]:
    """Modules a program loads beyond those of an empty one."""
    out, empty = (
        subprocess.run([sys.executable, "-c", f"{code}\n{REPORT}"], capture_output=True, text=True, check=True).stdout
        for code in (program, "")
    )
    return set(json.loads(out)) - set(json.loads(empty))


def of(modules: set[str], *packages: str) -> set[str]:
    """Those of the modules that belong to one of the packages."""
    return {name for name in modules if any(name == package or name.startswith(f"{package}.") for package in packages)}


LAZY = {"altegio_core", "altegio_core.package", "altegio_core.package.lazy"}


def test_importing_loads_almost_nothing():
    modules = loaded("import altegio")
    assert of(modules, "altegio", "altegio_core") == {
        "altegio",
        "altegio_core",
        "altegio_core.package",
        "altegio_core.package.lazy",
    }
    assert not of(modules, "attr", "attrs", "dateutil", "httpx", "json")


def test_a_client_is_made_without_httpx_and_generated_code():
    modules = loaded(CLIENT)
    assert of(modules, "altegio") == {"altegio", "altegio.client"}
    assert not of(modules, "httpx", "anyio", "dateutil", "msgspec")


def test_looking_up_a_method_loads_its_module_and_no_model():
    modules = loaded(f"{CLIENT}; client.v2.events.get_event")
    assert of(modules, "altegio.v2.api") == {
        "altegio.v2.api",
        "altegio.v2.api.events",
        "altegio.v2.api.events.get_event",
    }
    assert of(modules, "altegio.v2.models") == {"altegio.v2.models"}
    assert not of(modules, "altegio.v1", "httpx")


def test_a_first_call_loads_the_model_of_its_answer_and_what_is_touched():
    modules = loaded(CALL)
    assert of(modules, "altegio.v2.models") == {"altegio.v2.models", "altegio.v2.models.event"}
    touched = loaded(f"{CALL}client.v2.events.get_event(4564, 2).data.attributes\n") - modules
    assert touched == set()  # its parts, which are part of nothing else, are written beside it
    assert len(of(modules, "altegio", "altegio_core")) <= 56
    # What only some programs need, and takes long to load; what httpx itself loads depends on its version.
    ours = modules - loaded("import httpx")
    rare = of(ours, "difflib", "html", "importlib.metadata", "zipfile", "zoneinfo", "dateutil", "attr", "altegio.v1")
    assert not rare
    assert not of(
        modules,
        "altegio_core.operations.pagination",
        "altegio_core.operations.page_styles",
        "altegio_core.http.rate_limit_redis",
    )


def test_what_has_been_put_in_place_of_pythons_queue_is_used():
    """As gevent does: its greenlets would all stand still while one of them waits for a connection in Python's own."""
    modules = loaded(
        "import queue\n"
        "class Queue(queue.SimpleQueue): pass\n"
        "queue.SimpleQueue = Queue\n"
        "from altegio_core.http.pool import SimpleQueue\n"
        "assert SimpleQueue is Queue\n"
    )
    assert "altegio_core.http.pool" in modules


@pytest.mark.parametrize("version", altegio.__editions__)
def test_everything_can_be_loaded(version: str):
    """Lazy is not the same as broken: every operation and every model is there when asked for."""
    modules = loaded(
        f"from altegio import {version} as api\n"
        "import importlib, pkgutil\n"
        "for module in pkgutil.walk_packages(api.__path__, api.__name__ + '.'):\n"
        "    importlib.import_module(module.name)\n"
        "for name in api.models.__all__:\n"
        "    getattr(api.models, name)\n"
    )
    assert len(of(modules, f"altegio.{version}")) > 50


@pytest.mark.parametrize("state", [False, True])
def test_a_mock_server_starts_without_what_answers(state: bool):
    modules = loaded(f"from altegio.mock import MockServer; MockServer(state={state}).start()")
    ours = {name.rpartition(".")[2] for name in of(modules, "altegio_core.mock")}
    assert ours == {"mock", "server", "listening", "handler", "head", "reply", "recorded", "routes", "store"}
    assert not of(modules, "altegio.v1", "altegio_core.tooling", "altegio_core.operations", "altegio_core.http")


def test_a_command_loads_no_other_command():
    program = "import altegio.__main__ as a, contextlib, os, sys; sys.argv = ['altegio', 'mock', '--help']"
    modules = loaded(f"{program}\nwith open(os.devnull, 'w') as out, contextlib.redirect_stdout(out): a.main()")
    ours = {name.rpartition(".")[2] for name in of(modules, "altegio_core.cli")}
    assert ours.isdisjoint({"call", "describe", "operations", "upgrade", "completion"})
