"""Runs one target under Atheris: `python -m tests.fuzz.instrumented TARGET [OPTION OF LIBFUZZER ...] FOLDER ...`."""

import sys

import atheris

with atheris.instrument_imports(include=["altegio_core", "scripts.spec", "scripts.update.sanitize"]):
    from tests.fuzz.targets import TARGETS

if __name__ == "__main__":
    target = TARGETS[sys.argv[1]]
    atheris.Setup([sys.argv[0], *sys.argv[2:]], target)
    atheris.Fuzz()
