"""Reads and writes descriptions as YAML 1.2, the version OpenAPI 3.1 asks for.

A YAML 1.1 reader takes ``720441_13245586_0_0`` for a number and ``no`` for false; ours must not.
"""

from pathlib import Path
from typing import Any

import yaml12

from scripts.spec.errors import PipelineError

Json = Any
"""Any JSON value; descriptions are trees of these."""


def loads(text: str, name: str) -> dict[str, Json]:
    """Parse a description; ``name`` says in the error which one it was."""
    try:
        document: Any = yaml12.parse_yaml(text)
    except ValueError as error:
        raise PipelineError(f"{name} is not valid YAML: {error}") from None
    if not isinstance(document, dict):
        raise PipelineError(f"{name} is not a description: expected a mapping, got {type(document).__name__}")
    return document


def load(path: Path) -> dict[str, Json]:
    """Read a description or an overlay from a file."""
    return loads(path.read_text(encoding="utf-8"), str(path))


def dumps(document: dict[str, Json], header: str = "") -> str:
    """Write a description in a form that is the same byte for byte for equal documents.

    ``header`` is put in front as a comment, a line for each of its lines.
    """
    comment = "".join(f"# {line}\n" for line in header.splitlines())
    return f"{comment}{yaml12.format_yaml(document)}\n"
