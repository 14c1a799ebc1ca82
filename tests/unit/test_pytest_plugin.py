"""What a user of the package puts into a conftest.py: one line, and the fixtures are there."""

import subprocess
import sys
from pathlib import Path

TESTS = """
import pytest
from altegio import errors

def test_client(altegio, altegio_mock):
    altegio_mock.answer("v2", "get_event", status=409)
    with pytest.raises(errors.ConflictError):
        altegio.v2.events.get_event(1, 2)
    assert [seen.operation_id for seen in altegio_mock.requests] == ["get_event"]

def test_a_pocket_altegio(altegio_pocket, altegio_pocket_server):
    made = altegio_pocket.v1.clients.create_client(1, body={"name": "Zoe", "phone": "1"}).data.id
    assert altegio_pocket_server.snapshot()["things"][0]["id"] == str(made)

def test_its_server_is_empty_too(altegio_pocket_server):
    assert altegio_pocket_server.snapshot()["things"] == []

def test_nothing_is_left_of_the_test_before(altegio, altegio_mock):
    assert altegio_mock.requests == []
    assert altegio.v2.events.get_event(1, 2).data
"""


def test_one_line_is_enough(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text('pytest_plugins = ["altegio.mock.pytest"]\n')
    (tmp_path / "test_it.py").write_text(TESTS)
    command = [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", "--rootdir", "."]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "4 passed" in done.stdout, done.stdout + done.stderr
