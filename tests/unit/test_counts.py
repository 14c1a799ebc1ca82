"""Counts that decide speed are compared with those kept, and tests with what a change touches."""

from bench.counts import compared
from tests.touched import ROOT, touched

KEPT = {"frames": 100, "modules": 40}


def test_what_has_grown_is_told():
    assert compared(KEPT, {"frames": 105, "modules": 42}) == []
    assert compared(KEPT, {"frames": 20, "modules": 1}) == []
    assert compared(KEPT, {"frames": 106, "modules": 40}) == ["frames: 106, at most 105 (100 kept)"]


def test_instructions_may_waver_more():
    kept = {"instructions, read": 100}
    assert compared(kept, {"instructions, read": 115}) == []
    assert compared(kept, {"instructions, read": 116}) == ["instructions, read: 116, at most 115 (100 kept)"]


def test_a_count_without_a_counterpart_is_told():
    assert compared(KEPT, {"frames": 100, "blocks": 1}) == [
        "blocks is new; keep it with --write",
        "modules is no longer counted; write the others anew",
    ]


def test_a_test_is_touched_through_what_it_imports():
    assert "tests/pipeline/test_overlay.py" in touched({ROOT / "scripts" / "spec" / "jsonpath.py"})
    assert "tests/unit/test_dates.py" not in touched({ROOT / "scripts" / "spec" / "jsonpath.py"})
    assert "tests/unit/test_decode.py" in touched({ROOT / "overrides" / "altegio_core" / "schema" / "decode.py"})
    assert "tests/pipeline/test_render.py" in touched({ROOT / "overrides" / "templates" / "models.py.jinja"})
    assert touched({ROOT / "README.md"}) == []
