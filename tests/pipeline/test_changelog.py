"""`python -m scripts changelog`: the news of the last report under "Unreleased", once."""

from pathlib import Path

import pytest

from scripts.commands import changelog

REPORT = """\
# What changed in the descriptions

⚠️ marks what can break a caller's code or a caller's request: 1 here.

## b2b-v1: 2026-07-22 → 2026-10-09

Operations published: 260 → 261.

### Operations removed

- ⚠️ `v1.clients.delete_client_file`: DELETE /files

### Operations added

- `v1.locations.get_location_report`: GET /locations/{location_id}/report

### Operations moved

- 56 operations, `company` → `locations`: `get_location`
- 3 operations, `client` → `clients`: `get_client`

### Changed upstream, no difference to callers

- `v1.clients.get_client(x=)`: is new

## b2b-v2: 2026-07-22

This edition was pinned before.
"""

ENTRY = """\
### b2b-v1: 2026-07-22 → 2026-10-09

- ⚠️ `v1.clients.delete_client_file`: DELETE /files
- `v1.locations.get_location_report`: GET /locations/{location_id}/report
- Operations moved: 2 lines in openapi/CHANGES.md
"""


def test_entry_is_written_once_and_nothing_else_is_touched(tmp_path: Path) -> None:
    (tmp_path / "openapi").mkdir()
    (tmp_path / "openapi" / "CHANGES.md").write_text(REPORT)
    file = tmp_path / "CHANGELOG.md"
    file.write_text("# Changelog\n\n## Unreleased\n\n- By hand.\n\n## 0.1.0\n\n- Old.\n")
    assert changelog.main([], root=tmp_path) == 0
    wanted = f"# Changelog\n\n## Unreleased\n\n- By hand.\n\n{ENTRY}\n## 0.1.0\n\n- Old.\n"
    assert file.read_text() == wanted
    assert changelog.main([], root=tmp_path) == 0
    assert file.read_text() == wanted


def test_changelog_without_its_section_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "openapi").mkdir()
    (tmp_path / "openapi" / "CHANGES.md").write_text(REPORT)
    (tmp_path / "CHANGELOG.md").write_text("# Changelog\n")
    assert changelog.main([], root=tmp_path) == 1
    assert "has no section '## Unreleased'" in capsys.readouterr().err


def test_no_report_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "CHANGELOG.md").write_text("# Changelog\n\n## Unreleased\n")
    assert changelog.main([], root=tmp_path) == 1
    assert "CHANGES.md" in capsys.readouterr().err
