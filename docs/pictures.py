"""Draws what the commands print, as pictures for the pages.

`python docs/pictures.py` draws them, with `--check` it only compares. Each
picture is made by running its command, and is the same on every machine.
"""

import io
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Final

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.text import Text

from altegio.mock import MockServer

FOLDER: Final = Path(__file__).parent / "pictures"
PORT: Final = "4010"
WIDTH: Final = 96

PICTURES: Final = {
    "operations": "altegio operations --tag events --current",
    "describe": "altegio describe v2.events.create_event",
    "call": "altegio call v2 create_tag --company-id 4564"
    ' --body \'{"title": "VIP", "color": "#ff2828"}\'',
    "refused": "altegio call v2 get_event --location-id 0 --include staf",
    "help": "altegio call v2 get_event --help",
}
"""Name of the file → the command."""

EVENT: Final = ["--location-id", "4564", "--event-id", "7"]

# Without fonts from the network.
_FORMAT: Final = re.sub(
    r"@font-face \{\{.*?\}\}\s*|<!--.*?-->\s*", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL
)


def picture(name: str, lines: list[str]) -> str:
    """The lines in a window of a terminal."""
    console = Console(
        record=True,
        width=WIDTH,
        file=io.StringIO(),
        force_terminal=True,
        color_system="truecolor",
    )
    for line in lines:
        console.print(Text(line, style="bold" if line.startswith("$ ") else ""))
    return re.sub(
        r"[ \t]+$",
        "",
        console.export_svg(title="", code_format=_FORMAT, unique_id=name),
        flags=re.MULTILINE,
    )


def printed(command: str, mock: MockServer) -> list[str]:
    """What a command prints, both streams, as on a terminal of our width."""
    environment = os.environ | {
        "COLUMNS": str(WIDTH),
        "ALTEGIO_PARTNER_TOKEN": "partner",
        "ALTEGIO_USER_TOKEN": "user",
    }
    words = shlex.split(command)[1:]
    if words[0] == "call":
        words[3:3] = ["--base-url", mock.base_urls[words[1]]]
    done = subprocess.run(
        [sys.executable, "-m", "altegio", *words],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.stdout.rstrip().splitlines()


def server(mock: MockServer) -> list[str]:
    """What the mock server prints, with two requests made of it."""
    command = [sys.executable, "-m", "altegio", "mock", "--port", "0"]
    environment = os.environ | {
        "ALTEGIO_PARTNER_TOKEN": "partner",
        "ALTEGIO_USER_TOKEN": "user",
    }
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        lines: list[str] = []
        try:
            while not lines or not lines[-1].startswith("altegio call"):
                if not (line := process.stdout.readline()):
                    sys.exit(f"`altegio mock` ended before it said how to call it: {lines}")
                lines.append(line.rstrip())
            tried = shlex.split(lines[-1])[1:]
            for words in (
                tried,
                ["call", "v2", "get_event", *EVENT, "--base-url", lines[1].split()[-1]],
            ):
                subprocess.run(
                    [sys.executable, "-m", "altegio", *words],
                    env=environment,
                    capture_output=True,
                    check=True,
                )
        finally:
            process.terminate()
        lines += process.stdout.read().splitlines()
    port = lines[1].split(":")[-1].split("/")[0]
    return [line.replace(f":{port}/", f":{PORT}/") for line in lines]


def draw() -> dict[str, str]:
    """All pictures, by the names of their files."""
    with MockServer() as mock:
        shown = {
            name: [f"$ {command}", *printed(command, mock)]
            for name, command in PICTURES.items()
        }
        shown["mock"] = ["$ altegio mock", *server(mock)]
    return {f"{name}.svg": picture(name, lines) for name, lines in shown.items()}


def main() -> int:
    """Write the pictures, or say which of them are not as they would be written."""
    made = draw()
    if "--check" in sys.argv[1:]:
        stale = [name for name, text in made.items() if not _is(FOLDER / name, text)]
        for name in stale:
            print(
                f"{FOLDER.name}/{name} differs from what its command prints; run `make pages`",
                file=sys.stderr,
            )
        return 1 if stale else 0
    FOLDER.mkdir(exist_ok=True)
    for name, text in made.items():
        (FOLDER / name).write_text(text, encoding="utf-8")
    return 0


def _is(path: Path, text: str) -> bool:
    return path.exists() and path.read_text(encoding="utf-8") == text


if __name__ == "__main__":
    sys.exit(main())
