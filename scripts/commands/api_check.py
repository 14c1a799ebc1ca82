"""The command that compares the importable Python surface with that of an earlier commit: no break goes unannounced.

A break is announced by its Python name, such as `v1.models.Client.name`, in the topmost section of CHANGELOG.md. The
examples in docs/ of that commit are type-checked against the present code as well: they are what callers wrote. One
that cannot go on as it was is announced by its path.
"""

import argparse
import io
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import griffe

from scripts.commands.aliases import earlier
from scripts.compat.announced import announced_names, is_announced
from scripts.console import exit_status
from scripts.spec.apis import ROOT
from scripts.spec.errors import PipelineError

_PACKAGES = {"generated/altegio": "generated", "overrides/altegio_core": "overrides"}
_EXAMPLES = "docs/examples"

_CLIENTS = ("Altegio", "AsyncAltegio")
# Tables and lists whose contents are no part of the surface.
_IGNORED = {griffe.BreakageKind.ATTRIBUTE_CHANGED_VALUE}


def api_check(root: Path, base: str) -> int:
    """Compares the tree with a commit; returns the exit status.

    Raises:
        PipelineError: there is an unannounced break, or an example does not fit the types any more.
    """
    with tempfile.TemporaryDirectory() as folder:
        old = Path(folder)
        _check_out(root, base, old)
        found = sorted(set(_breaks(old, root)))
        announced = announced_names(root)
        unannounced = [line for name, line in found if not is_announced(name, announced)]
        complaints = _examples(old, root, announced)
    problems = []
    if unannounced:
        lines = "\n".join(f"  {line}" for line in unannounced)
        problems.append(
            f"{len(unannounced)} break(s) of the Python surface since {base} that CHANGELOG.md does not announce:\n"
            f"{lines}\n"
            "Keep the names (overrides/aliases.toml, as an update does), or announce each in its topmost section."
        )
    if complaints:
        problems.append(
            f"{_EXAMPLES} of {base} do not fit the present types:\n{complaints}\n"
            f"Where that is meant, name the file in the topmost section, as in `{_EXAMPLES}/...`."
        )
    if problems:
        raise PipelineError("\n".join(problems))
    print(f"the Python surface of {base} is whole; {len(found)} announced break(s)")
    return 0


def _check_out(root: Path, base: str, folder: Path) -> None:
    """The parts of a commit that are compared; those it does not have are left out."""
    for part in (*_PACKAGES, _EXAMPLES):
        if _git(root, "ls-tree", "-d", base, part).strip():
            with tarfile.open(fileobj=io.BytesIO(_git(root, "archive", "--format=tar", base, part))) as archive:
                archive.extractall(folder, filter="data")


def _git(root: Path, *arguments: str) -> bytes:
    git = shutil.which("git")
    if git is None:
        raise PipelineError("git is needed to look at an earlier commit")
    done = subprocess.run([git, *arguments], cwd=root, capture_output=True, check=False)  # noqa: S603 - words, no shell
    if done.returncode:
        raise PipelineError(f"git {arguments[0]}: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def _breaks(old: Path, new: Path) -> Iterator[tuple[str, str]]:
    """Public name and a line for each break."""
    if not (old / "generated/altegio").exists():
        return
    taken = _taken(new)
    before, after = _load(old), _load(new)
    for one in griffe.find_breaking_changes(before["altegio"], after["altegio"]):
        argument = f"({one.old_value.name}=)" if isinstance(one.old_value, griffe.Parameter) else ""
        public = public_name(one.obj.path) + argument
        bare = re.sub(r"^(\w+)\.\w+\.", r"\1.", public)
        # An alias of the root into the runtime is compared below, by its public name.
        inside = one.obj.path.startswith("altegio.")
        moved = one.kind is griffe.BreakageKind.PARAMETER_CHANGED_KIND and bare in taken
        if inside and one.kind not in _IGNORED and not moved:
            yield public, f"{public}: {one.kind.value} ({one.obj.path})"
    yield from _root_breaks(before, _exported(old), after, _exported(new))


def _load(tree: Path) -> griffe.ModulesCollection:
    """Both packages of a tree."""
    loader = griffe.GriffeLoader(search_paths=[tree / parent for parent in _PACKAGES.values()], allow_inspection=False)
    for package in _PACKAGES:
        if (tree / package).exists():
            loader.load(package.rpartition("/")[2], try_relative_path=False)
    return loader.modules_collection


def _root_breaks(
    before: griffe.ModulesCollection, old: Mapping[str, str], after: griffe.ModulesCollection, new: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """Breaks of what ``altegio`` passes on from the runtime, wherever the runtime keeps it: that is private."""
    for name, target in old.items():
        was, now = _found(before, target), _found(after, new.get(name, ""))
        if was is None:
            continue  # the earlier tree did not have it either
        if now is None:
            yield f"altegio.{name}", f"altegio.{name}: {griffe.BreakageKind.OBJECT_REMOVED.value}"
            continue
        for one in griffe.find_breaking_changes(_flat(was), _flat(now)):
            if one.kind not in _IGNORED and not one.obj.name.startswith("_"):
                argument = f"({one.old_value.name}=)" if isinstance(one.old_value, griffe.Parameter) else ""
                public = f"altegio.{name}.{one.obj.name}{argument}"
                yield public, f"{public}: {one.kind.value}"


def _found(collection: griffe.ModulesCollection, path: str) -> griffe.Object | griffe.Alias | None:
    try:
        found: griffe.Object | griffe.Alias = collection[path]
    except (KeyError, ValueError):
        return None
    return found


def _flat(one: griffe.Object | griffe.Alias) -> griffe.Object | griffe.Alias:
    """A class with all it inherits, since a base may change places and names; anything else as it is."""
    if not one.is_class:
        return one
    flat = griffe.Class(one.name)
    for name, member in one.all_members.items():
        flat.members[name] = member.final_target if isinstance(member, griffe.Alias) else member
    return flat


def _taken(root: Path) -> set[str]:
    """Arguments that are taken by their earlier names, though not where they stood: there the present one stands."""
    return {one.name for one in earlier(root) if one.name.endswith("=)")}


def _exported(tree: Path) -> dict[str, str]:
    """Name in ``altegio`` → where the runtime keeps it."""
    text = (tree / "generated" / "altegio" / "__init__.py").read_text(encoding="utf-8")
    return dict(re.findall(r'"(\w+)": "/(altegio_core\.[\w.]+)"', text)) | {
        name: f"altegio.client.{name}" for name in _CLIENTS
    }


def public_name(path: str) -> str:
    """A name as callers and reports have it: ``altegio.v1.api.clients.get_client.sync`` → ``v1.clients.get_client``."""
    if found := re.match(r"altegio\.(\w+)\.api\.([a-z0-9_]+\.[a-z0-9_]+)(?:\.[a-z_]+)?$", path):
        return f"{found[1]}.{found[2]}"
    if found := re.match(r"altegio\.(\w+)\.models\.(?:[a-z0-9_]+\.)?([A-Z]\w*)(.*)$", path):
        return f"{found[1]}.models.{found[2]}{found[3]}"
    return path


def _examples(old: Path, root: Path, announced: set[str]) -> str:
    """What the type checker has to say of the earlier examples, but for those announced to have changed."""
    folder = old / _EXAMPLES
    if not folder.exists():
        return ""
    paths = os.pathsep.join(str(root / parent) for parent in _PACKAGES.values())
    # A configuration of its own: what the examples are written for is the code, not our settings.
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file", os.devnull]
    done = subprocess.run(  # noqa: S603 - words, no shell
        [*command, "."],
        cwd=folder,
        env={**os.environ, "MYPYPATH": paths},
        capture_output=True,
        text=True,
        check=False,
    )
    if not done.returncode:
        return ""
    lines = [line for line in done.stdout.splitlines() if ": " in line]
    rest = [line for line in lines if f"{_EXAMPLES}/{line.partition(':')[0]}" not in announced]
    return "\n".join(rest) if lines else done.stdout + done.stderr


def main(arguments: Sequence[str] | None = None, *, root: Path = ROOT) -> int:
    """The command line; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts api-check",
        description="Fail on a break of the Python surface since a commit that CHANGELOG.md does not announce.",
    )
    parser.add_argument("base", help="commit, tag or branch to compare with, such as the last release")
    given = parser.parse_args(arguments)
    return exit_status(lambda: api_check(root, given.base))
