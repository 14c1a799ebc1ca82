"""For PyInstaller: operations and models are loaded by name when they are first asked for, which it cannot see."""

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

_PACKAGES = ("altegio", "altegio_core")
# The plugin of pytest, and this folder.
_LEFT_OUT = ("altegio.mock.pytest", "altegio_core.tooling.pyinstaller")


def _files() -> Iterator[tuple[Path, Path]]:
    """The files of the packages: where they are, and where below it they belong."""
    for package in _PACKAGES:
        spec = find_spec(package)
        if spec is not None and spec.origin is not None:
            top = Path(spec.origin).parent
            yield from ((file, file.relative_to(top.parent)) for file in top.rglob("*") if file.is_file())


def _module(file: Path) -> str:
    return ".".join(file.with_suffix("").parts).removesuffix(".__init__")


hiddenimports = sorted(
    name for _, file in _files() if file.suffix == ".py" and not (name := _module(file)).startswith(_LEFT_OUT)
)
datas = [(str(source), str(file.parent)) for source, file in _files() if file.suffix == ".json"]
