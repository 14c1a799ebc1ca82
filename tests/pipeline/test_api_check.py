"""`make api-check`: an unannounced break of the Python surface since a commit is found, an announced one passes."""

import shutil
import subprocess
from pathlib import Path

import pytest

from scripts.commands import api_check
from scripts.commands.api_check import public_name
from scripts.compat import aliases
from scripts.compat.aliases import Alias, Aliases
from scripts.spec.apis import APIS

pytestmark = pytest.mark.slow

GIT = shutil.which("git")
EXAMPLE = """\
from altegio.v1.api.pets import get_pet

reveal: int = get_pet.sync(1)
"""
NAMESPACES = ("altegio", "altegio/v1", "altegio/v1/api", "altegio/v1/api/pets")


def git(root: Path, *arguments: str) -> None:
    assert GIT
    who = ["-c", "user.name=t", "-c", "user.email=t@example.test", "-c", "commit.gpgsign=false"]
    subprocess.run([GIT, *who, *arguments], cwd=root, check=True, capture_output=True)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A repository with one release: an operation, a runtime and an example."""
    root = tmp_path / "repository"
    for package in NAMESPACES:
        (root / "generated" / package).mkdir(parents=True)
        (root / "generated" / package / "__init__.py").touch()
    (root / "generated" / "altegio" / "client.py").write_text(
        "from altegio_core.package.client import Facade as Facade\n"
    )
    (root / "generated" / "altegio" / "py.typed").touch()
    (root / "overrides" / "altegio_core").mkdir(parents=True)
    (root / "overrides" / "altegio_core" / "__init__.py").touch()
    (root / "overrides" / "altegio_core" / "facade.py").write_text("class Facade: ...\n")
    (root / "overrides" / "altegio_core" / "inner.py").write_text("def helper() -> None: ...\n")
    (root / "docs" / "examples").mkdir(parents=True)
    (root / "docs" / "examples" / "one.py").write_text(EXAMPLE)
    operation(root, "def sync(pet_id: int, *, page: int = 1) -> int:\n    return pet_id\n")
    (root / "CHANGELOG.md").write_text(
        "# Changelog\n\n## Unreleased\n\n## 0.1.0\n\n- `v1.pets.get_pet(page=)` is new\n"
    )
    git(root, "init", "-q")
    git(root, "add", ".")
    git(root, "commit", "-qm", "Release")
    return root


def operation(root: Path, code: str) -> None:
    (root / "generated" / "altegio" / "v1" / "api" / "pets" / "get_pet.py").write_text(code)


def check(root: Path) -> int:
    return api_check.main(["HEAD"], root=root)


def test_additions_and_inner_changes_are_no_break(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    operation(tree, "def sync(pet_id: int, *, page: int = 1, size: int = 2) -> int:\n    return pet_id + size\n")
    (tree / "overrides" / "altegio_core" / "inner.py").unlink()
    assert check(tree) == 0
    assert "is whole; 0 announced" in capsys.readouterr().out


def test_lost_argument_is_found_and_may_be_announced(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    operation(tree, "def sync(pet_id: int) -> int:\n    return pet_id\n")
    # The entry of the release before does not count.
    assert check(tree) == 1
    told = capsys.readouterr().err
    assert "1 break(s) of the Python surface since HEAD" in told
    assert "v1.pets.get_pet(page=)" in told
    changelog = tree / "CHANGELOG.md"
    text = changelog.read_text().replace("Unreleased\n", "Unreleased\n\n- ⚠️ `v1.pets.get_pet(page=)` is gone\n")
    changelog.write_text(text)
    assert check(tree) == 0
    assert "1 announced" in capsys.readouterr().out


ROOT_OF_PARTS = """\
_PARTS = {
    "Options": "/altegio_core.WHERE.Options",
}
"""
RUNTIME = """\
class Base:
    def take(self, size: int, *, limit: int = 1) -> int: ...

class Options(Base):
    attempts: int = 3
"""


def runtime(root: Path, room: str, code: str = RUNTIME) -> None:
    """The runtime with one class that ``altegio`` passes on."""
    (root / "generated" / "altegio" / "__init__.py").write_text(ROOT_OF_PARTS.replace("WHERE", room))
    for old in (root / "overrides" / "altegio_core").glob("room*.py"):
        old.unlink()
    (root / "overrides" / "altegio_core" / f"{room}.py").write_text(code)


def test_what_altegio_passes_on_may_move_inside_the_runtime_and_not_change(
    tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    runtime(tree, "room1")
    git(tree, "add", ".")
    git(tree, "commit", "-qm", "With a runtime")
    runtime(tree, "room2")
    assert check(tree) == 0
    runtime(tree, "room2", RUNTIME.replace("    attempts: int = 3\n", "    pass\n"))
    assert check(tree) == 1
    assert "altegio.Options.attempts: " in capsys.readouterr().err
    runtime(tree, "room2", RUNTIME.replace(", *, limit: int = 1", ""))
    assert check(tree) == 1
    assert "altegio.Options.take(limit=)" in capsys.readouterr().err
    (tree / "generated" / "altegio" / "__init__.py").write_text("_PARTS: dict[str, str] = {}\n")
    assert check(tree) == 1
    assert "altegio.Options: " in capsys.readouterr().err


def test_example_that_no_longer_fits_its_types_is_found(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Even where every name is still there."""
    operation(tree, "def sync(pet_id: int, *, page: int = 1) -> str:\n    return str(pet_id)\n")
    assert check(tree) == 1
    assert "one.py:3: error" in capsys.readouterr().err


def test_unknown_commit_is_told(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert api_check.main(["v9.9"], root=tree) == 1
    assert capsys.readouterr().err.startswith("error: git ls-tree")


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("altegio.v1.api.clients.get_client.sync", "v1.clients.get_client"),
        ("altegio.v2.models.event.Event.comment", "v2.models.Event.comment"),
        ("altegio.v2.models.Event", "v2.models.Event"),
        ("altegio_core.http.options.CallOptions", "altegio_core.http.options.CallOptions"),
    ],
)
def test_names_are_those_of_reports(path: str, name: str) -> None:
    assert public_name(path) == name


def test_argument_taken_by_its_earlier_name_is_no_break(tree: Path) -> None:
    operation(tree, "def sync(id: int = 0, *, page: int = 1, pet_id: int = 0) -> int:\n    return id or pet_id\n")
    assert api_check.main(["HEAD"], root=tree) == 1
    name = APIS[0].name
    aliases.write(tree, {name: Aliases(parameters={"get_pet": {"pet_id": Alias("id", "0.1.0")}})})
    assert api_check.main(["HEAD"], root=tree) == 0


def test_example_that_cannot_go_on_is_announced_by_its_path(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    operation(tree, "def sync(pet_id: int, *, page: int = 1) -> str:\n    return str(pet_id)\n")
    log = tree / "CHANGELOG.md"
    log.write_text(log.read_text().replace("## Unreleased\n", "## Unreleased\n\n- `v1.pets.get_pet` gives text\n"))
    assert api_check.main(["HEAD"], root=tree) == 1
    assert "one.py:3: error" in capsys.readouterr().err
    log.write_text(log.read_text().replace("gives text", "gives text, see `docs/examples/one.py`"))
    assert api_check.main(["HEAD"], root=tree) == 0
