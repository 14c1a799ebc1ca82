"""What mypy finds of the repository's package: found once, and what each process of a run begins with.

Most of it is of the runtime, which is the same in every tree a test makes.
"""

import os
import shutil
from contextlib import suppress
from pathlib import Path
from unittest import mock

from scripts.commands.verify import _require_types
from scripts.spec.apis import ROOT
from scripts.spec.errors import PipelineError
from tests.support.typed import SHARED, unshared


def prepare() -> None:
    """Put it where this process keeps what it finds itself, unless something is there from an earlier run."""
    own = Path(os.environ["MYPY_CACHE_DIR"])
    if not own.exists():
        found, part = find(), own.with_name(f"{own.name}.part")
        shutil.rmtree(part, ignore_errors=True)
        for place in ("verify", "whole/verify"):  # the latter: see typed.py
            shutil.copytree(found, part / place)
        part.rename(own)


def find() -> Path:
    """Where it is, by the check of the pipeline itself."""
    found = SHARED / "package"
    with unshared():
        if not found.exists():
            part = SHARED / "package.part"
            shutil.rmtree(part, ignore_errors=True)
            if (checked := ROOT / ".mypy_cache" / "verify").exists():  # by `make check`
                shutil.copytree(checked, part / "verify")
            with mock.patch.dict(os.environ, MYPY_CACHE_DIR=str(part)), suppress(PipelineError):
                _require_types(ROOT / "generated", ROOT)
            part.rename(found)
    return found / "verify"


if __name__ == "__main__":
    find()
