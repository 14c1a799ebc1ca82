"""The workflows in .github: they can be read, and call nothing that is not there."""

import re
from pathlib import Path
from typing import Any

import pytest

from scripts.spec.apis import ROOT
from scripts.spec.yaml import load

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
MAKEFILE = (ROOT / "Makefile").read_text()


def steps(workflow: Path) -> list[dict[str, Any]]:
    return [step for job in load(workflow)["jobs"].values() for step in job["steps"]]


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_targets_of_make_exist(workflow: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE))
    commands = "\n".join(step.get("run", "") for step in steps(workflow))
    called = {
        word
        for line in re.findall(r"\bmake ((?:--silent )?[a-z -]+)", commands)
        for word in line.split()
        if not word.startswith("-")
    }
    assert called <= targets
    assert called or ".ci/run" in commands


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_nothing_from_outside_gets_into_a_command(workflow: Path) -> None:
    """Inputs and titles reach a shell as environment variables only, never as part of its text."""
    assert [step["run"] for step in steps(workflow) if "${{" in step.get("run", "")] == []


def test_watch_proposes_and_never_pushes_to_main() -> None:
    commands = "\n".join(step.get("run", "") for step in steps(ROOT / ".github" / "workflows" / "spec-watch.yml"))
    assert "gh pr create" in commands
    assert re.findall(r"git push .*", commands) == ['git push --force origin "$BRANCH"']
    assert {"schedule", "workflow_dispatch"} <= load(ROOT / ".github" / "workflows" / "spec-watch.yml")["on"].keys()


def test_every_supported_python_is_tested() -> None:
    matrix = load(ROOT / ".github" / "workflows" / "ci.yml")["jobs"]["check"]["strategy"]["matrix"]["python"]
    supported = re.findall(r"Python :: (3\.[0-9]+)", (ROOT / "pyproject.toml").read_text())
    assert matrix == supported


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_actions_are_pinned_by_commit(workflow: Path) -> None:
    """A tag of somebody else's can be moved; the comment tells which one it was."""
    used = re.findall(r"uses: (.*)", workflow.read_text())
    assert used
    assert [line for line in used if not re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v[0-9.]+", line)] == []


def test_the_token_goes_to_no_step_that_reads_what_the_vendor_publishes() -> None:
    job = load(ROOT / ".github" / "workflows" / "spec-watch.yml")["jobs"]["update"]
    checkout, *_ = job["steps"]
    assert checkout["with"]["persist-credentials"] is False
    assert "GH_TOKEN" not in job["env"]
    assert [step["name"] for step in job["steps"] if "GH_TOKEN" in step.get("env", {})] == ["Propose", "Note"]
