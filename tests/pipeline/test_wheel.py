"""What users install: both packages, typed, nothing that only we need, and alone in an environment it works."""

import os
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from collections.abc import Sequence
from email import message_from_string
from pathlib import Path

import pytest
from packaging.metadata import Metadata

from altegio_core.version import VERSION
from hatch_build import readme
from scripts.commands.build import build, main
from scripts.spec.apis import ROOT
from tests.support.functions import sent_as

pytestmark = pytest.mark.slow

REPOSITORY = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["urls"].get("Repository", "")
INFO = f"altegio_client-{VERSION}.dist-info"
MOST_BYTES = 1_350_000
PROGRAM = """
from datetime import datetime, timedelta

import httpx
from altegio import Altegio, errors
from altegio.v2.models import CreateEventRequest, Event
from typing_extensions import assert_type


def answer(request: httpx.Request) -> httpx.Response:
    return httpx.Response(201, json={"data": {"type": "activity", "id": "7", "attributes": {"capacity": 8}}})


yoga = CreateEventRequest(
    TEAM_MEMBER=1001,
    service_id=500,
    resource_instance_ids=[],
    label_ids=[],
    capacity=8,
    date=datetime(2026, 11, 22, 14),
    length=timedelta(hours=1),
    technical_break_duration=timedelta(minutes=5),
)
with Altegio("partner", "user", transport=httpx.MockTransport(answer)) as altegio:
    event = altegio.v2.events.create_event(4564, body=yoga).data
    assert_type(event, Event)
    try:
        altegio.v2.tags.create_tag(4564, body={"title": "VIP", "entity": 7})  # type: ignore[arg-type]
    except errors.RequestValidationError as error:
        print(event.id, [problem.field for problem in error.problems])
""".replace("TEAM_MEMBER", sent_as("v2", "create_event", "staff_id"))  # the earlier name of a field warns


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Wheel and source archive of this tree."""
    wheel, source = build(ROOT, tmp_path_factory.mktemp("dist"))
    return wheel, source


@pytest.fixture(scope="module")
def python(built: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of an environment in which the wheel is, what it requires, and nothing else."""
    folder = tmp_path_factory.mktemp("environment")
    uv = [sys.executable, "-m", "uv", "--quiet"]
    subprocess.run([*uv, "venv", "--python", sys.executable, str(folder / "venv")], check=True)
    python = folder / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python"
    # The versions that are locked, so that the outcome does not depend on the day.
    options = ["--python", str(python), "--constraint", str(ROOT / "requirements-dev.txt")]
    subprocess.run([*uv, "pip", "install", *options, str(built[0])], check=True)
    return python


def run(command: Sequence[str | Path], folder: Path) -> str:
    """What a command prints that is run in a folder far from the repository, and without its paths."""
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "MYPYPATH")}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.strip()


def test_wheel_holds_both_packages_typed_and_nothing_else(built: tuple[Path, Path]) -> None:
    with zipfile.ZipFile(built[0]) as wheel:
        names = wheel.namelist()
    tops = {"altegio": "generated", "altegio_core": "overrides"}
    for package, parent in tops.items():
        folder = ROOT / parent
        ours = (path for path in (folder / package).rglob("*") if path.is_file() and path.suffix != ".pyc")
        assert {name for name in names if name.startswith(f"{package}/")} == {
            path.relative_to(folder).as_posix() for path in ours
        }
        assert f"{package}/py.typed" in names
    assert {name for name in names if name.split("/")[0] not in tops} == {
        f"{INFO}/{name}" for name in ("METADATA", "WHEEL", "RECORD", "licenses/LICENSE", "sboms/sbom.cdx.json")
    } | {name for name in names if name == f"{INFO}/entry_points.txt"}
    assert not [name for name in names if "test" in Path(name).stem.split("_") or "__pycache__" in name]


def test_wheel_is_small(built: tuple[Path, Path]) -> None:
    assert built[0].stat().st_size < MOST_BYTES


def test_source_archive_holds_what_makes_the_wheel(built: tuple[Path, Path]) -> None:
    with tarfile.open(built[1]) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    others = {name for name in names if not name.startswith(("generated/altegio/", "overrides/altegio_core/"))}
    made_with = {"pyproject.toml", "hatch_build.py", ".gitignore"}
    assert others == {"LICENSE", "PKG-INFO", "README.md", "generated/sbom.cdx.json"} | made_with


def test_metadata_is_valid_and_complete(built: tuple[Path, Path]) -> None:
    with zipfile.ZipFile(built[0]) as wheel:
        text = wheel.read(f"{INFO}/METADATA").decode()
    metadata = Metadata.from_email(text, validate=True)
    assert (metadata.name, str(metadata.version)) == ("altegio-client", VERSION)
    assert metadata.license_expression == "MIT"
    assert metadata.description_content_type == "text/markdown"
    assert (metadata.description or "").strip() == readme((ROOT / "README.md").read_text(), REPOSITORY, VERSION).strip()
    assert {"Typing :: Typed", "Programming Language :: Python :: 3.11"} <= set(metadata.classifiers or ())
    assert {"fast", "http2", "redis"} <= set(message_from_string(text).get_all("Provides-Extra", []))


def test_readme_has_no_dead_link_on_the_index() -> None:
    """What is a path in the repository is an address elsewhere, or, as long as there is none, just text."""
    text = "[a](docs/faq.md#x) [b](https://example.org) [c](#here)"
    address = "https://example.org/us/client"
    assert readme(text, f"{address}/", "1.2.3") == text.replace("(docs", f"({address}/blob/v1.2.3/docs")
    assert readme(text, "", "1.2.3") == text.replace("[a](docs/faq.md#x)", "a")


def test_wheel_alone_can_be_loaded_as_a_whole(python: Path, tmp_path: Path) -> None:
    """Lazy loading must not hide that a module needs what only the repository or an extra has."""
    script = ROOT / "scripts" / "commands" / "import_all.py"
    told = run([python, "-I", script, "--without", "click", "pytest", "libcst"], tmp_path)
    assert int(told.split()[0]) > 900
    where = run([python, "-I", "-c", "import altegio, altegio_core; print(altegio, altegio_core)"], tmp_path)
    assert where.count("site-packages") == 2


def test_program_of_a_third_party_type_checks_and_runs(python: Path, tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(PROGRAM)
    mypy = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--config-file",
        os.devnull,
        "--cache-dir",
        str(tmp_path / "cache"),
    ]
    assert "no issues" in run([*mypy, "--python-executable", str(python), "program.py"], tmp_path)
    assert run([python, "-W", "error", "program.py"], tmp_path) == "7 ['body.color', 'body.entity']"


def test_builds_that_differ_or_fail_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for parent, package in (("generated", "altegio"), ("overrides", "altegio_core")):
        (tmp_path / parent / package).mkdir(parents=True)
        (tmp_path / parent / package / "__init__.py").touch()
    version = tmp_path / "overrides" / "altegio_core" / "version.py"
    version.write_text(f'VERSION = "{VERSION}"\n')
    (tmp_path / "LICENSE").touch()
    (tmp_path / "generated" / "sbom.cdx.json").write_text("{}")
    (tmp_path / "README.md").touch()
    shutil.copy(ROOT / "hatch_build.py", tmp_path)
    project = (ROOT / "pyproject.toml").read_text()
    (tmp_path / "pyproject.toml").write_text(project)
    assert main([], root=tmp_path) == 0
    assert capsys.readouterr().out.count("the same from both builds") == 2
    made = sorted((tmp_path / "dist").iterdir())
    (tmp_path / "generated" / "altegio" / "left_out.py").touch()
    section = "[tool.hatch.build.targets.sdist]\n"
    (tmp_path / "pyproject.toml").write_text(project.replace(section, f'{section}exclude = ["left_out.py"]\n'))
    assert main([], root=tmp_path) == 1
    assert "come out different: altegio_client" in capsys.readouterr().err
    version.unlink()
    assert main([], root=tmp_path) == 1
    assert "the build fails" in capsys.readouterr().err
    assert sorted((tmp_path / "dist").iterdir()) == made
