"""A program frozen by PyInstaller finds what is loaded by name: the package tells it by a hook of its own."""

import runpy
from importlib.metadata import entry_points
from pathlib import Path


def test_the_hook_is_found_and_takes_everything_along() -> None:
    [entry] = [entry for entry in entry_points(group="pyinstaller40") if entry.value.startswith("altegio_core.")]
    [folder] = entry.load()()
    made = runpy.run_path(str(Path(folder, "hook-altegio.py")))
    assert {"altegio.v2.api.events.get_event", "altegio_core.http.httpx_errors", "altegio_core.http"} <= {
        *made["hiddenimports"]
    }
    assert not any("pytest" in name or "pyinstaller" in name for name in made["hiddenimports"])
    assert {Path(target).as_posix() for _, target in made["datas"]} >= {"altegio/v1", "altegio/v2"}
