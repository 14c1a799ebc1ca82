"""The command that checks a release: against a folder, and against a package index on this machine."""

import hashlib
import subprocess
import threading
import zipfile
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from scripts.commands import verify_release
from scripts.spec.errors import PipelineError

VERSION = "9.9.9"
WHEEL, SOURCE = f"altegio_client-{VERSION}-py3-none-any.whl", f"altegio_client-{VERSION}.tar.gz"


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """What a build of the tag makes."""
    folder = tmp_path / "made"
    folder.mkdir()
    info = f"altegio_client-{VERSION}.dist-info"
    with zipfile.ZipFile(folder / WHEEL, "w") as wheel:
        wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: altegio-client\nVersion: {VERSION}\n")
        wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr(f"{info}/RECORD", "")
    (folder / SOURCE).write_bytes(b"a source archive that is never opened")
    return folder


@pytest.fixture
def root(tmp_path: Path, made: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with the tag; that its generated/ is right, and how a build goes, is tested elsewhere."""
    repository = tmp_path / "repository"
    repository.mkdir()
    (repository / "file").write_text("x")
    for line in (
        ["init", "-q"],
        ["add", "file"],
        ["-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-q", "-m", "x"],
        ["tag", f"v{VERSION}"],
    ):
        subprocess.run(["git", *line], cwd=repository, check=True)  # noqa: S607
    monkeypatch.setattr(verify_release, "_check", lambda source: None)
    monkeypatch.setattr(verify_release, "build", lambda source, output: [made / SOURCE, made / WHEEL])
    return repository


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The folder of the project in an index, where its files can be put; what is asked for is in ``asked``."""
    project = tmp_path / "index" / "altegio-client"
    project.mkdir(parents=True)
    handler = type("Handler", (_Handler,), {"asked": []})
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(tmp_path / "index"))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        for name in ("UV_INDEX", "UV_INDEX_URL", "UV_EXTRA_INDEX_URL", "UV_FIND_LINKS", "UV_OFFLINE"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("UV_DEFAULT_INDEX", f"http://127.0.0.1:{server.server_port}/")
        monkeypatch.setenv("UV_NO_CONFIG", "1")
        monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "cache"))
        yield project
        server.shutdown()
    assert not [path for path in handler.asked if path.endswith(".tar.gz")]  # type: ignore[attr-defined]


class _Handler(SimpleHTTPRequestHandler):
    asked: list[str]

    def do_GET(self) -> None:
        self.asked.append(self.path)
        super().do_GET()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def publish(project: Path, **files: bytes) -> None:
    links = []
    for name, content in files.items():
        (project / name).write_bytes(content)
        links.append(f'<a href="{name}#sha256={hashlib.sha256(content).hexdigest()}">{name}</a>')
    (project / "index.html").write_text(f"<!doctype html><html><body>{''.join(links)}</body></html>")


def test_what_the_index_has_is_what_the_tag_makes(
    root: Path, made: Path, index: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    publish(index, **{name: (made / name).read_bytes() for name in (WHEEL, SOURCE)})
    assert verify_release.main([VERSION], root=root) == 0
    told = capsys.readouterr().out
    assert f"{WHEEL}  the same" in told
    assert f"{SOURCE}  the same" in told


def test_another_source_archive_is_found_without_being_opened(
    root: Path, made: Path, index: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    publish(index, **{WHEEL: (made / WHEEL).read_bytes(), SOURCE: b"another one"})
    assert verify_release.main([VERSION], root=root) == 1
    told = capsys.readouterr()
    assert f"{SOURCE}  DIFFERENT" in told.out
    assert f"not what the tag v{VERSION} makes: {SOURCE}" in told.err


def test_a_further_file_is_found(root: Path, made: Path, index: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Such as a wheel for one platform, which installers there would prefer."""
    further = f"altegio_client-{VERSION}-py3-none-manylinux_2_17_x86_64.whl"
    publish(index, **{name: (made / name).read_bytes() for name in (WHEEL, SOURCE)}, **{further: b"evil"})
    assert verify_release.main([VERSION], root=root) == 1
    assert hashlib.sha256(b"evil").hexdigest() in capsys.readouterr().out


def test_a_version_nobody_published_is_an_error(root: Path, index: Path, capsys: pytest.CaptureFixture[str]) -> None:
    publish(index)
    assert verify_release.main([VERSION], root=root) == 1
    assert f"the index has no altegio-client {VERSION}" in capsys.readouterr().err


def test_a_folder_is_compared_file_by_file(root: Path, made: Path, tmp_path: Path) -> None:
    assert all(same for _, _, same in verify_release.verify(root, VERSION, made))
    folder = tmp_path / "downloaded"
    folder.mkdir()
    with pytest.raises(PipelineError, match="is empty"):
        verify_release.verify(root, VERSION, folder)
    (folder / WHEEL).write_bytes((made / WHEEL).read_bytes() + b"x")
    assert not any(same for _, _, same in verify_release.verify(root, VERSION, folder))
