"""What the project depends on: bounded for users, locked by version and hash for development."""

import re
import tomllib
from itertools import chain
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from scripts.spec.apis import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
FOR_USERS = [*PROJECT["project"]["dependencies"], *chain(*PROJECT["project"]["optional-dependencies"].values())]
LOCKS = sorted(ROOT.glob("requirements-*.txt"))


@pytest.mark.parametrize("requirement", [*FOR_USERS, *PROJECT["build-system"]["requires"]])
def test_what_users_get_is_bounded_at_both_ends(requirement: str) -> None:
    assert {part.operator for part in Requirement(requirement).specifier} == {">=", "<"}


def test_extras_are_tested_within_the_same_bounds() -> None:
    """What is asked for twice is asked for alike, or development would try other versions than users get."""
    development = [Requirement(line) for line in PROJECT["dependency-groups"]["dev"]]
    for extra in (Requirement(line) for line in chain(*PROJECT["project"]["optional-dependencies"].values())):
        assert [str(one) for one in development if one.name == extra.name] == [str(extra)]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_lock_has_a_hash_for_everything_and_no_address(lock: Path) -> None:
    text = lock.read_text()
    assert "//" not in text
    requirements = re.findall(r"^(\S+)==\S+(?: ;[^\\\n]*)? \\\n    --hash=sha256:[0-9a-f]{64}", text, re.MULTILINE)
    assert len(requirements) == len(re.findall(r"^[a-z0-9]", text, re.MULTILINE))
    assert len(requirements) == len(set(requirements)), "one version for every Python, else they build different bytes"


def test_development_lock_holds_what_the_project_asks_for() -> None:
    wanted = FOR_USERS + PROJECT["dependency-groups"]["dev"]
    locked = re.findall(r"^([a-z0-9._-]+)==", (ROOT / "requirements-dev.txt").read_text(), re.MULTILINE)
    names = {Requirement(line).name.lower().replace(".", "-") for line in wanted}
    assert names <= {name.replace(".", "-") for name in locked}
