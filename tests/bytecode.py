"""Links the bytecode of the standard library and of installed packages to where tests look for all of it.

Tests keep bytecode apart from the sources (PYTHONPYCACHEPREFIX), and Python then looks nowhere else: each process of a
first run would compile anew what is compiled already.
"""

import os
import shutil
import sys
import sysconfig
from importlib.util import cache_from_source
from pathlib import Path


def link() -> int:
    """Makes the links; returns how many there are now."""
    number, tag = 0, f".{sys.implementation.cache_tag}.pyc"
    for root in sorted({sysconfig.get_path(name) for name in ("stdlib", "purelib", "platlib")}):
        for place, folders, files in os.walk(root):
            if place == root:  # inside the standard library; installed packages have a root of their own
                folders[:] = [name for name in folders if name not in ("site-packages", "test")]
            if not place.endswith("__pycache__"):
                continue
            to = Path(cache_from_source(str(Path(place).with_name("any.py")))).parent
            to.mkdir(parents=True, exist_ok=True)
            for name in files:
                if name.endswith(tag):
                    _link(Path(place, name), to / name)
                    number += 1
    return number


def _link(made: Path, target: Path) -> None:
    target.unlink(missing_ok=True)
    try:
        os.link(made, target)
    except OSError:  # on another file system
        shutil.copy2(made, target)


if __name__ == "__main__":
    if not sys.pycache_prefix:
        sys.exit("give PYTHONPYCACHEPREFIX")
    print(f"{link()} modules are compiled already")
