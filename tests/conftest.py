"""What all tests share: one folder for all processes of a run, and notes for its end."""

import gc
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tests.notes import Notes

SHARED = pytest.StashKey[Path]()
MOCKS = pytest.StashKey[Any]()
_HERE = Path(__file__).resolve().parent
_COSTLY = ("unit", "pipeline", "contract")
"""Folders whose modules take longest to compile."""


def pytest_configure(config: pytest.Config) -> None:
    # How long a value takes to be made depends on the machine, and says nothing of what is tested.
    settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
    settings.load_profile("any machine")
    given = getattr(config, "workerinput", {}).get("shared")
    folder = config.stash[SHARED] = Path(given or tempfile.mkdtemp(prefix="altegio-tests-"))
    # Of its own for each process, for they would write over each other's; kept from run to run.
    worker = os.environ.get("PYTEST_XDIST_WORKER", "alone")
    os.environ["MYPY_CACHE_DIR"] = str(_HERE.parent / ".mypy_cache" / f"tests-{worker}")
    if worker != "alone":
        _begin_elsewhere(config, int(worker.removeprefix("gw")))
    if config.getoption("dist", "no") != "no" and not given:
        from tests.contract import once

        config.stash[MOCKS] = once.Starter(folder)
        if _is_whole(config):  # meanwhile the others collect
            finding = subprocess.Popen([sys.executable, "-m", "tests.support.known"], cwd=_HERE.parent)
            config.add_cleanup(lambda: finding.wait())


def _is_whole(config: pytest.Config) -> bool:
    return [Path(one).resolve() for one in config.args] == [_HERE]


def _begin_elsewhere(config: pytest.Config, number: int) -> None:
    """Let each process collect another folder first: what one has compiled, the others then find."""
    if _is_whole(config):
        first = _COSTLY[number % len(_COSTLY)]
        folders = sorted(path for path in _HERE.iterdir() if any(path.glob("**/test_*.py")))
        config.args = [str(path) for path in sorted(folders, key=lambda path: path.name != first)]


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> int | None:
    """Half as many again as there are processors: a third of all time, tests wait for a clock or another program."""
    asked = os.environ.get("PYTEST_XDIST_AUTO_NUM_WORKERS")
    return None if asked or not hasattr(os, "sched_getaffinity") else -(-len(os.sched_getaffinity(0)) * 3 // 2)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The slow ones first, then the long, so that no process is left alone with one of them at the end; else folder by
    folder."""

    def place(item: pytest.Item) -> tuple[object, ...]:
        return *(item.get_closest_marker(name) is None for name in ("slow", "long")), item.nodeid.split("/")[1:2]

    items.sort(key=place)


def pytest_collection_finish(session: pytest.Session) -> None:
    if any(item.path.is_relative_to(_HERE / "pipeline") for item in session.items):
        from tests.support import known

        known.prepare()
    _keep_what_is_loaded()


def _keep_what_is_loaded() -> None:
    """What is loaded by now stays until the end: the garbage collector need not look through it again and again, nor
    as often as it would where memory is short."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(5_000, 20, 50)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    from tests.dividing import Dividing

    return Dividing(config, log)


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    node.workerinput["shared"] = str(node.config.stash[SHARED])


def pytest_unconfigure(config: pytest.Config) -> None:
    if hasattr(config, "workerinput"):
        return
    if starter := config.stash.get(MOCKS, None):
        starter.close()
    shutil.rmtree(config.stash[SHARED], ignore_errors=True)


@pytest.fixture(scope="session")
def shared(request: pytest.FixtureRequest) -> Path:
    """A folder that every process of this run knows, and no other run."""
    return request.config.stash[SHARED]


@pytest.fixture
def note(request: pytest.FixtureRequest) -> Notes:
    """Tells the end of the run something."""
    return Notes(request.node)
