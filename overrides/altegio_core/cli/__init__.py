"""The command line, one file per command, for any generated package. Needs click, the extra ``cli``."""

import sys


def run(package: str) -> int:
    """Runs the command line for a generated package; returns the exit status."""
    try:
        import click as _  # noqa: F401 - checks that it is installed
    except ImportError:
        print("the command line needs one more package: pip install 'altegio-client[cli]'", file=sys.stderr)
        return 2
    from altegio_core.cli.main import main

    return main(package)
