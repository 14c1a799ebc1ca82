"""Packages whose parts load when they are first asked for."""

import subprocess
import sys
import types
from collections.abc import Callable
from typing import Any

import pytest

from altegio_core.package.lazy import attach

PARTS = {"email": "/email", "decoder": "/json.decoder", "Fraction": "/fractions.Fraction"}


@pytest.fixture
def lazy(monkeypatch) -> types.ModuleType:
    module = types.ModuleType("email_lazily")
    getter, names = attach("email_lazily", PARTS)
    module.__getattr__, module.__dir__ = getter, names
    monkeypatch.setitem(sys.modules, "email_lazily", module)
    return module


@pytest.mark.parametrize(
    ("name", "kind"), [("email", types.ModuleType), ("decoder", types.ModuleType), ("Fraction", type)]
)
def test_a_part_is_a_module_or_what_is_in_one(lazy, name: str, kind: type):
    """Modules and classes are reached alike, and found at once the second time."""
    assert name not in vars(lazy)
    found = getattr(lazy, name)
    assert isinstance(found, kind)
    assert vars(lazy)[name] is found


def test_parts_inside_of_the_package():
    """A part is looked for in its package unless it says otherwise."""
    getter, _ = attach("email", {"MIMEText": "mime.text.MIMEText", "mime": "mime"})
    get: Callable[[str], Any] = getter
    try:
        assert (get("MIMEText").__name__, get("mime").__name__) == ("MIMEText", "email.mime")
    finally:
        del sys.modules["email"].MIMEText  # type: ignore[attr-defined]  # put there by the test


def test_parts_are_listed_before_they_are_loaded(lazy):
    """`dir` and so completion know all parts."""
    assert {*PARTS, "__name__"} <= set(dir(lazy))


@pytest.mark.parametrize("name", ["Nothing", "__path__", "fraction"])
def test_what_is_no_part_is_no_attribute(lazy, name):
    """A misspelt name fails as it does in any module."""
    with pytest.raises(AttributeError, match=f"module 'email_lazily' has no attribute '{name}'"):
        getattr(lazy, name)


def test_importing_the_client_loads_no_models():
    """`import altegio` is quick, whatever number of operations and models there are."""
    program = "import sys, altegio; print(sum(name.startswith(('altegio.v', 'httpx')) for name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "0\n"
