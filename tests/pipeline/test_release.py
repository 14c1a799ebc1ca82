"""A release: tag, version and changelog have to agree, and the workflow's commands do what they say."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from scripts.commands.release import VERSION, main
from scripts.compat import aliases
from scripts.compat.aliases import Alias, Aliases
from scripts.spec.apis import APIS, ROOT
from scripts.spec.yaml import load

WORKFLOW = load(ROOT / ".github" / "workflows" / "release.yml")
CHANGELOG = "# Changelog\n\n## 1.2.3 (2026-11-30)\n\n- What is new.\n\n## 1.2.2 (2026-10-01)\n\n- Old.\n"
PROJECT = '[project]\nurls = { Repository = "https://example.org/us/client" }\n'


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A tree about to be released as 1.2.3, with what the command needs."""
    shutil.copytree(ROOT / "scripts", tmp_path / "scripts", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / VERSION).parent.mkdir(parents=True)
    (tmp_path / VERSION).write_text('"""The version."""\n\nVERSION = "1.2.3"\n')
    (tmp_path / "CHANGELOG.md").write_text(CHANGELOG)
    (tmp_path / "pyproject.toml").write_text(PROJECT)
    (tmp_path / ".venv").symlink_to(sys.prefix)
    return tmp_path


def step(job: str, name: str) -> str:
    """The command of a step of the workflow."""
    (found,) = [step["run"] for step in WORKFLOW["jobs"][job]["steps"] if step.get("name") == name]
    return str(found)


def shell(command: str, folder: Path, **environment: str) -> "subprocess.CompletedProcess[str]":
    """Run a command as the workflow does."""
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", command],  # noqa: S607 - the bash of the machine, as a workflow has it
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_agreeing_tag_hands_on_what_is_new(tree: Path) -> None:
    done = shell(step("build", "Tag, version and changelog say the same"), tree, GITHUB_REF_NAME="v1.2.3")
    assert (done.returncode, done.stderr) == (0, "")
    assert (tree / "notes.md").read_text() == "- What is new.\n"


@pytest.mark.parametrize("tag", ["v1.2.4", "1.2.3", "v1.2.3-rc1", "v1.2.3; touch harm", "$(touch harm)"])
def test_other_tag_stops_the_release(tree: Path, tag: str) -> None:
    done = shell(step("build", "Tag, version and changelog say the same"), tree, GITHUB_REF_NAME=tag)
    assert done.returncode == 1
    assert "it has to be tagged v1.2.3" in done.stderr
    assert not (tree / "harm").exists()


@pytest.mark.parametrize(
    ("file", "text", "message"),
    [
        ("CHANGELOG.md", CHANGELOG.replace("1.2.3 (2026-11-30)", "Unreleased"), "topmost section .* 'Unreleased'"),
        ("CHANGELOG.md", CHANGELOG.replace("1.2.3", "1.2.30"), "has to begin with 1.2.3"),
        ("CHANGELOG.md", CHANGELOG.replace("- What is new.\n", ""), "says nothing under '1.2.3"),
        ("CHANGELOG.md", "# Changelog\n", "has to begin with 1.2.3"),
        (str(VERSION), "VERSION = None\n", "names no version"),
        ("pyproject.toml", "[project]\nurls = {}\n", 'names no "Repository"'),
    ],
)
def test_tree_that_is_not_ready_stops_the_release(
    tree: Path, file: str, text: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tree / file).write_text(text)
    assert main(["v1.2.3"], root=tree) == 1
    assert re.search(message, capsys.readouterr().err)


def test_release_is_announced_with_the_files_and_what_is_new(tree: Path) -> None:
    (tree / "dist").mkdir()
    for name in ("a.whl", "a.tar.gz"):
        (tree / "dist" / name).touch()
    (tree / "gh").write_text('#!/bin/sh\nprintf "%s\\n" "$@"\n')
    (tree / "gh").chmod(0o755)
    path = f"{tree}{os.pathsep}{os.environ['PATH']}"
    done = shell(step("announce", "Release with what the changelog says"), tree, PATH=path, GITHUB_REF_NAME="v1.2.3")
    assert done.stdout.split() == [
        *("release", "create", "v1.2.3", "dist/a.tar.gz", "dist/a.whl", "--verify-tag"),
        *("--title", "v1.2.3", "--notes-file", "notes.md"),
    ]


def test_only_the_publishing_job_can_publish_and_runs_nothing_of_ours() -> None:
    jobs: dict[str, dict[str, Any]] = WORKFLOW["jobs"]
    assert WORKFLOW["permissions"] == {"contents": "read"}
    assert {name for name, job in jobs.items() if "id-token" in job.get("permissions", {})} == {"publish"}
    publish = jobs["publish"]
    assert publish["environment"] == "pypi"
    assert publish["needs"] == "build"
    assert not [step for step in publish["steps"] if "run" in step or "checkout" in step["uses"]]
    assert "password" not in str(publish)
    assert WORKFLOW["on"] == {"push": {"tags": ["v*"]}}


def test_build_tests_before_it_hands_on() -> None:
    commands = [step.get("run", step.get("uses", "")).split("@")[0] for step in WORKFLOW["jobs"]["build"]["steps"]]
    tail = commands[commands.index("make setup") :]
    assert [tail[0], *tail[2:]] == ["make setup", ".ci/run", "make build", "actions/upload-artifact"]


def test_release_does_not_go_out_with_names_that_are_due(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tree / "overrides").mkdir(exist_ok=True)
    for last, status in (("1.1.0", 0), ("1.0.4", 1)):
        aliases.write(tree, {APIS[0].name: Aliases(models={"Old": Alias("New", last)})})
        assert main(["v1.2.3"], root=tree) == status
    assert "v1.models.Old: kept for importers, and due with 1.2.3; see `make aliases`" in capsys.readouterr().err
