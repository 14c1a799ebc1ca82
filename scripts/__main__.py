"""``python -m scripts VERB``: the one entry of the pipeline's commands, a file each in ``commands``."""

import sys
from collections.abc import Sequence
from importlib import import_module

VERBS = {
    "regenerate": ("regenerate", "pinned descriptions and overrides -> generated/"),
    "check": ("regenerate", "rebuild aside, fail if generated/ differs by a byte"),
    "update": ("update", "fetch the descriptions, pin them, regenerate, report"),
    "aliases": ("aliases", "list the names kept for callers of an earlier release"),
    "texts": ("texts", "count what has a docstring text, and list what lacks one"),
    "resources": ("resources", "count resources by how their updates work, and name operations of none"),
    "narrowing": ("narrowing", "count the fields of answers that may be absent by their types"),
    "api-check": ("api_check", "fail on an unannounced break of the Python surface"),
    "changelog": ("changelog", "put the news of the last report into CHANGELOG.md"),
    "release": ("release", "check a version's tag, and print its notes"),
    "verify-release": ("verify_release", "rebuild a release from its tag, and compare it with what was published"),
    "build": ("build", "source archive and wheel, built twice and compared"),
}
"""Verb → its module in ``scripts.commands``, and what it does."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one verb; returns its exit status, 2 for a verb there is not."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] in (["-h"], ["--help"]):
        print(_usage())
        return 0
    if not words or words[0] not in VERBS:
        print(_usage(), file=sys.stderr)
        print(f"\nerror: there is no verb {words[0]!r}" if words else "\nerror: give a verb", file=sys.stderr)
        return 2
    verb, *rest = words
    if verb == "check":
        rest.insert(0, "--check")
    status: int = import_module(f"scripts.commands.{VERBS[verb][0]}").main(rest)
    return status


def _usage() -> str:
    lines = [f"  {verb:<14} {does}" for verb, (_, does) in VERBS.items()]
    return "\n".join(["usage: python -m scripts VERB [OPTION ...]", "", *lines, "", "VERB --help explains one."])


if __name__ == "__main__":
    sys.exit(main())
