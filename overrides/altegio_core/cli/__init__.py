"""The command line: each command a file, all of them for any generated package. Needs click, the extra ``cli``."""

import sys


def run(package: str) -> int:
    """Run the command line for a generated package; returns the exit status."""
    try:
        import click as _  # noqa: F401 - only to see whether it is there
    except ImportError:
        print("the command line needs one more package: pip install 'altegio-client[cli]'", file=sys.stderr)
        return 2
    from altegio_core.cli.main import main

    return main(package)
