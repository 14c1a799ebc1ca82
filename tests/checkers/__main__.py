"""``python -m tests.checkers``: what four type checkers say of a user's programs; ``make checkers`` runs it."""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.checkers.checkers import CHECKERS
from tests.checkers.programs import environment, write_programs


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.checkers", description=__doc__)
    parser.add_argument("--only", nargs="*", choices=CHECKERS, default=list(CHECKERS), help="these checkers")
    parser.add_argument("--keep", type=Path, help="leave the programs in this folder")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="altegio-checkers-") as name:
        made = environment(Path(name) / "environment")
        programs = given.keep or Path(name) / "programs"
        programs.mkdir(parents=True)
        for left_out in write_programs(programs):
            print("left out:", left_out)
        count = len(list(programs.rglob("*.py")))
        wrong = 0
        for checker in (CHECKERS[one] for one in given.only):
            found = checker.run(made, programs)
            for one in found:
                print(f"{one.file}:{one.line}: {one.text.splitlines()[0]} [{one.rule}]")
            print(f"{checker.name}: {len(found)} errors in {count} programs of README.md and docs/")
            wrong += len(found)
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
