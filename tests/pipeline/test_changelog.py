"""`python -m scripts changelog`: the news of the last report under "Unreleased", once."""

from pathlib import Path

import pytest

from scripts.commands import changelog
from scripts.diff.change import Change
from scripts.update.news import FACTS, ApiReport, as_json


def _moved(name: str, old: str, new: str) -> Change:
    before, after = f"/{old}/{{id}}/{name}", f"/{new}/{{id}}/{name}"
    return Change("moved", "moved", name, before=before, after=after, old=before, new=after)


REPORTS = [
    ApiReport(
        "b2b-v1",
        "v1",
        "2026-07-22",
        "2026-10-09",
        (260, 261),
        changes=(
            Change(
                "removed",
                "removed",
                "delete_file",
                "v1.clients.delete_file",
                True,
                before="DELETE /files",
            ),
            Change(
                "added",
                "added",
                "get_location_report",
                "v1.locations.get_location_report",
                after="GET /locations/{location_id}/report",
            ),
            *(_moved(f"get_{number}", "company", "locations") for number in range(56)),
            *(_moved(f"find_{number}", "client", "clients") for number in range(3)),
        ),
        upstream=(Change("parameter", "new", "get_client(x)", "v1.clients.get_client(x=)", True, after="str"),),
    ),
    ApiReport("b2b-v2", "v2", "2026-07-22", "2026-07-22", (101, 101)),
]

ENTRY = """\
### b2b-v1: 2026-07-22 → 2026-10-09

- ⚠️ `v1.clients.delete_file`: DELETE /files
- `v1.locations.get_location_report`: GET /locations/{location_id}/report
- Operations moved: 2 lines in openapi/CHANGES.md
"""


def test_entry_is_written_once_and_nothing_else_is_touched(tmp_path: Path) -> None:
    (tmp_path / "openapi").mkdir()
    (tmp_path / FACTS).write_text(as_json(REPORTS))
    file = tmp_path / "CHANGELOG.md"
    file.write_text("# Changelog\n\n## Unreleased\n\n- By hand.\n\n## 0.1.0\n\n- Old.\n")
    assert changelog.main([], root=tmp_path) == 0
    wanted = f"# Changelog\n\n## Unreleased\n\n- By hand.\n\n{ENTRY}\n## 0.1.0\n\n- Old.\n"
    assert file.read_text() == wanted
    assert changelog.main([], root=tmp_path) == 0
    assert file.read_text() == wanted


def test_changelog_without_its_section_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "openapi").mkdir()
    (tmp_path / FACTS).write_text(as_json(REPORTS))
    (tmp_path / "CHANGELOG.md").write_text("# Changelog\n")
    assert changelog.main([], root=tmp_path) == 1
    assert "has no section '## Unreleased'" in capsys.readouterr().err


def test_no_report_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "CHANGELOG.md").write_text("# Changelog\n\n## Unreleased\n")
    assert changelog.main([], root=tmp_path) == 1
    assert "changes.json" in capsys.readouterr().err
