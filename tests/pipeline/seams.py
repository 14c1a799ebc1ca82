"""What our templates and contexts ask of openapi-python-client, seen while a description is rendered."""

import ast
import sys
from collections.abc import Iterator
from types import FrameType
from typing import Any

import pytest
from openapi_python_client import Project
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.bodies import Body
from openapi_python_client.parser.openapi import Endpoint, EndpointCollection
from openapi_python_client.parser.properties import Property
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.schemas import Class
from openapi_python_client.parser.responses import HTTPStatusPattern, Response, Responses

from scripts.spec.apis import ROOT

_OURS = (str(ROOT / "scripts" / "render"), "overrides/templates")
_OF_ALL = {*PropertyProtocol.__annotations__, *vars(PropertyProtocol)}


def imported() -> set[str]:
    """Names that scripts/ imports from the generator, with their modules."""
    found = set()
    for path in (ROOT / "scripts").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ImportFrom) and str(node.module).startswith("openapi_python_client"):
                found |= {f"{node.module}.{name.name}" for name in node.names}
            elif isinstance(node, ast.Import):
                found |= {name.name for name in node.names if name.name.startswith("openapi_python_client")}
    return found


class Reads:
    """Which attributes of the parser's objects are read by us, in templates or beside them."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.found: set[str] = set()
        made = [
            GeneratorData,
            EndpointCollection,
            Endpoint,
            Body,
            Responses,
            Response,
            HTTPStatusPattern,
            Class,
            Project,
        ]
        for owner in (*made, Project, *Property.__args__):
            monkeypatch.setattr(owner, "__getattribute__", self._reader(owner), raising=False)

    def _reader(self, owner: type) -> object:
        plain: Any = owner.__getattribute__

        def read(instance: object, name: str) -> object:
            own = type(instance) is not owner and (
                name in vars(type(instance)) or name in type(instance).__annotations__
            )
            if not name.startswith("_") and not own and _ours(sys._getframe(1)):
                common = PropertyProtocol in owner.__mro__ and name in _OF_ALL
                self.found.add(f"{'Property' if common else owner.__name__}.{name}")
            return plain(instance, name)

        return read


def _ours(frame: FrameType | None) -> bool:
    """Whether the reader is ours, past what Jinja puts between a template and an attribute."""
    while frame is not None and "jinja2" in frame.f_code.co_filename:
        frame = frame.f_back
    return frame is not None and any(part in frame.f_code.co_filename for part in _OURS)


def listed(heading: str) -> Iterator[str]:
    """Entries of a table in overrides/templates/README.md: what stands in backquotes in its first column."""
    text = (ROOT / "overrides" / "templates" / "README.md").read_text()
    section = text.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    for line in section.splitlines():
        if line.startswith("| `"):
            for entry in line.split("|")[1].split(","):
                yield entry.strip().strip("`")
