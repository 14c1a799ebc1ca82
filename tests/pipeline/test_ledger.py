"""The ledger in overrides/README.md says of each correction how sure it is, as the overlays themselves do."""

import re

import pytest

from scripts.spec.apis import APIS, ROOT, Api
from scripts.spec.overlay import SURE, how_sure
from scripts.spec.yaml import load

LEDGER = (ROOT / "overrides" / "README.md").read_text(encoding="utf-8")


def words(api: Api, number: str) -> set[str]:
    """The words of all actions of the overlays with a number."""
    files = [path for path in api.overlay_files(ROOT) if path.name.startswith(f"{number}-")]
    return {how_sure(overlay, action) for overlay in map(load, files) for action in overlay["actions"]}


def rows() -> list[tuple[str, Api, set[str], set[str]]]:
    """Each row that names overlays, with their numbers and the row's own words."""
    found = []
    for line in LEDGER.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        place = re.match(r"`?([a-z0-9-]+)/\d\d-", cells[-2]) if len(cells) == 6 else None
        if place and place[1] in {api.name for api in APIS}:
            api = next(api for api in APIS if api.name == place[1])
            numbers = set(re.findall(r"(?<![-\d])(\d\d)\b", cells[-2]))
            if between := re.search(r"(\d\d)` to `(\d\d)", cells[-2]):
                numbers |= {str(number) for number in range(int(between[1]), int(between[2]) + 1)}
            found.append((cells[0], api, numbers, set(cells[2].split(", "))))
    return found


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.name)
def test_every_action_says_how_sure_it_is(api: Api) -> None:
    vague = [
        f"{path.name}:{number}"
        for path in api.overlay_files(ROOT)
        for overlay in [load(path)]
        for number, action in enumerate(overlay["actions"], start=1)
        if how_sure(overlay, action) not in SURE
    ]
    assert vague == []


def test_the_ledger_says_the_same() -> None:
    assert len(rows()) > 30, "the table was not read"
    for what, api, numbers, told in rows():
        assert told == set().union(*(words(api, number) for number in numbers)), what


def test_the_ledger_explains_every_word() -> None:
    assert all(f"**{word}**" in LEDGER for word in SURE)
