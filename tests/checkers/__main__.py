"""``python -m tests.checkers``: what four type checkers say of a user's programs; ``make checkers`` runs it.

``programs``: README.md and docs/, no errors. ``mistakes``: each is seen by all. ``misspelt``: names with a wrong
letter, each in a line of its own. ``complete``: how much of what ``altegio`` offers has a type.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.checkers import complete, misspelt, mistakes
from tests.checkers.checkers import CHECKERS
from tests.checkers.programs import environment, write_programs

PAGE = Path(__file__).parents[2] / "docs" / "type-checkers.md"


def programs(made: Path, folder: Path) -> int:
    for left_out in write_programs(folder):
        print("left out:", left_out)
    count = len(list(folder.rglob("*.py")))
    wrong = 0
    for checker in CHECKERS.values():
        found = checker.run(made, folder)
        for one in found:
            print(f"{one.file}:{one.line}: {one.text.splitlines()[0]} [{one.rule}]")
        print(f"{checker.name}: {len(found)} errors in {count} programs of README.md and docs/")
        wrong += len(found)
    return wrong


COMMANDS: dict[str, Callable[[Path, Path], int]] = {
    "programs": programs,
    "mistakes": mistakes.command(PAGE),
    "misspelt": misspelt.command,
    "complete": complete.command,
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.checkers", description=__doc__)
    parser.add_argument("commands", nargs="*", choices=[*COMMANDS, []], help="these alone")
    parser.add_argument("--keep", type=Path, help="leave what is checked in this folder")
    given = parser.parse_args()
    wrong = 0
    with tempfile.TemporaryDirectory(prefix="altegio-checkers-") as name:
        made = environment(Path(name) / "environment")
        for command in given.commands or COMMANDS:
            folder = (given.keep or Path(name)) / command
            folder.mkdir(parents=True)
            wrong += COMMANDS[command](made, folder)
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
