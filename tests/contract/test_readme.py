"""What the README shows, run against the mock server as it stands there."""

import re
from pathlib import Path

import pytest

README = Path(__file__).parents[2] / "README.md"


def blocks() -> list[str]:
    return re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)


def test_readme_runs(mocks: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    """A newcomer's first lines work, and print what the comments beside them promise."""
    names: dict[str, object] = {}
    for block in blocks():
        exec(block.replace('user_token="..."', f'user_token="...", base_urls={mocks!r}'), names)  # noqa: S102
    told = capsys.readouterr().out
    assert re.match(r"\d+ \{", told)
    promised = [
        line.strip().removeprefix("# ") for block in blocks() for line in block.splitlines() if "    # " in line
    ]
    assert promised
    for line in promised:
        assert line in told.splitlines()
