"""The shell of the workflows, run for real: what is pushed, and what `gh` is called with."""

import json
from pathlib import Path
from typing import Any

import pytest

from scripts.spec.apis import APIS
from scripts.spec.yaml import dumps
from tests.pipeline.rehearsals import derive
from tests.pipeline.site import Site, status
from tests.pipeline.workflow import Repository, Run, template

pytestmark = pytest.mark.slow

PARTS = ("Makefile", "pyproject.toml", "openapi", "overrides", "generated", "scripts")
NOTE = "spec-watch: the update does not come through"
LINK = "https://github.example/o/r/actions/runs/7"


@pytest.fixture
def repository(tmp_path: Path, shared: Path) -> Repository:
    return Repository(tmp_path, template(shared / "whole", PARTS))


def publish(site: Site, documents: derive.Published) -> None:
    for api in APIS:
        site.answers["/" + api.address.split("/", 3)[3]] = status(200, dumps(documents[api.name]).encode())


def watch(
    repository: Repository, site: Site, *, issues: tuple[str, ...] = (), requests: tuple[str, ...] = (), tests: int = 0
) -> Run:
    opened = json.dumps({"issue": issues, "pr": requests})
    return Run(repository, "spec-watch.yml", "update", SITE=site.address, OPEN=opened, TESTS_STATUS=str(tests))


def acted(repository: Repository) -> list[Any]:
    """Calls of `gh` that do more than look."""
    return [call for call in repository.calls("gh") if call["arguments"][1] != "list"]


def test_nothing_changed_pushes_nothing_and_closes_the_note(repository: Repository, site: Site) -> None:
    publish(site, derive.pinned())
    before = repository.pushed()
    run = watch(repository, site, issues=("12",)).all()
    assert run.ran == {"make setup": 0, "Update": 0, "Note": 0}, run.told
    assert repository.pushed() == before
    assert [call["arguments"] for call in acted(repository)] == [
        ["issue", "close", "12", "--comment", f"It came through: {LINK}"]
    ]
    assert (repository.folder / "summary.md").read_text() == "Nothing has changed.\n"


def test_changed_is_proposed_with_the_report_and_the_outcome_of_the_tests(repository: Repository, site: Site) -> None:
    publish(site, derive.published(derive.schemas_changed))
    before = repository.pushed()
    run = watch(repository, site, tests=1).all()
    assert run.ran == {"make setup": 0, "Update": 0, "Test": 1, "Propose": 0, "Note": 0}, run.told
    assert [one for one in repository.calls("make") if "test" in one] == [["check", "test"]]
    after = repository.pushed()
    assert after.keys() == {"main", "spec-watch"}
    assert after["main"] == before["main"]
    changed = repository.git("diff", "--name-only", "main", "spec-watch").splitlines()
    assert {"openapi/b2b-v2.yaml", "openapi/CHANGES.md", "openapi/lock.toml"} <= set(changed)
    assert {name.partition("/")[0] for name in changed} <= {"openapi", "overrides", "generated"}
    [created] = acted(repository)
    assert created["arguments"][:6] == [
        *("pr", "create", "--head", "spec-watch", "--title", "The vendor's descriptions have changed")
    ]
    assert "Checks and tests on the new editions: **failure**." in created["body"]
    assert repository.git("show", "spec-watch:openapi/CHANGES.md") in created["body"]

    # A week later the proposal is still open: it is brought up to date, and there is still one.
    repository.git("switch", "-q", "main")
    repository.git("checkout", "-q", "spec-watch", "--", "openapi")
    run = watch(repository, site, requests=("3",))
    run.known["steps.test.outcome"] = "success"
    assert run.only("Propose").ran == {"Propose": 0}, run.told
    assert acted(repository)[1]["arguments"] == ["pr", "edit", "spec-watch", "--body-file", "body.md"]
    assert "**success**" in acted(repository)[1]["body"]
    assert repository.pushed()["spec-watch"] not in after.values()


@pytest.mark.parametrize("opened", [(), ("12",)], ids=["first", "again"])
def test_failed_fetch_is_told_by_one_issue(repository: Repository, site: Site, opened: tuple[str, ...]) -> None:
    site.answer_all(status(404, b"no such page"))
    before = repository.pushed()
    run = watch(repository, site, issues=opened).all()
    assert run.ran["Update"] != 0
    assert run.ran.keys() == {"make setup", "Update", "Note"}
    assert run.known["job.status"] == "failure"
    assert repository.pushed() == before
    [told] = acted(repository)
    wanted = ["issue", "comment", "12"] if opened else ["issue", "create", "--title", NOTE]
    assert told["arguments"] == [*wanted, "--body-file", "note.md"]
    assert LINK in told["body"]
    assert "    error: http://127.0.0.1" in told["body"]
    assert "the server answered 404 Not Found; has the page moved?" in told["body"]


def test_input_is_no_part_of_a_command(repository: Repository, site: Site) -> None:
    publish(site, derive.pinned())
    run = watch(repository, site).all(accept_stale="b2b-v1/x:1 b2b$(touch${IFS}../harm);touch")
    assert run.ran["Update"] == 2
    assert "not the name of a correction: b2b$(touch${IFS}../harm);touch" in run.told
    assert [one for one in repository.calls("make") if "update" in one] == []
    assert not (repository.folder / "harm").exists()


def test_accepted_corrections_reach_the_update(repository: Repository, site: Site) -> None:
    watch(repository, site).all(accept_stale="b2b-v1/x:1 b2b-v2/names:Y")
    [made] = [one for one in repository.calls("make") if "update" in one]
    assert made[-1] == "ARGS= --accept-stale b2b-v1/x:1 --accept-stale b2b-v2/names:Y"


@pytest.mark.parametrize("tags", [(), ("v0.1.0",), ("v0.1.0", "other")], ids=["none", "one", "others"])
def test_surface_is_compared_with_the_last_release(tmp_path: Path, shared: Path, tags: tuple[str, ...]) -> None:
    repository = Repository(tmp_path, template(shared / "makefile", ("Makefile",)))
    for tag in tags:
        repository.git("tag", tag)
    run = Run(repository, "ci.yml", "surface", TESTS_STATUS="0").only("Compare with the last release")
    assert list(run.ran.values()) == [0], run.told
    assert repository.calls("make") == ([["api-check", "BASE=v0.1.0"]] if tags else [])
    assert ("no release yet" in run.told) == (not tags)
