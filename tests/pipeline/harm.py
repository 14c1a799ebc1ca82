"""A description that means harm, and how to tell that nothing came of it."""

import ast
from pathlib import Path
from typing import Any

from tests.pipeline.workshop import python

EVIL = [
    "__import__('os').system('touch EVIL')",
    "'''\n__import__('os').system('touch EVIL')\n'''",
    '"""\n__import__("os").system("touch EVIL")\n"""',
    '")\n__import__("os").system("touch EVIL")\n#',
    "\\",
    '\\"""',
    "\\\n",
    "\\N{BULLET} \\N{no such name} \\x4 \\u12 \\777",
    'a """',
    'a "',
    "a \\",
    "r\"\"\" f'{evil()}' b''",
    "Args:\n    evil: __import__('os')\n\nReturns:\n    >>> evil()\n",
    "# type: ignore\n# noqa\n# fmt: off\n# ruff: noqa\n# mypy: ignore-errors\n# -*- coding: utf-7 -*-",
    '"',
    "'",
    "a\r\nb",
    "a\x85b\u2028c\u2029d",
    "\x00",
    "{{ 7 * 7 }}",
    "{% raw %}",
    "{# note #}",
    "${7*7}",
    "%s %(a)s {0}",
    "a | None | b",
    "\N{RIGHT-TO-LEFT OVERRIDE}abc",
    "\N{GRINNING FACE}",
    "../../evil",
    "/etc/passwd",
    "x" * 5000,
]


def hostile(text: str, **changes: Any) -> dict[str, Any]:
    """A description with ``text`` in every place where a text is free; ``changes`` put it into others."""
    schema = {
        "type": "object",
        "title": text,
        "description": text,
        "required": [f"a{text}"],
        "properties": {
            f"a{text}": {
                "type": "string",
                "enum": [text, f"b{text}"],
                "default": text,
                "example": text,
                "description": text,
            },
            "pattern": {"type": "string", "format": text, "x-altegio-aliases": [text]},
            "constant": {"const": text},
            "map": {"type": "object", "additionalProperties": {"type": "object", "properties": {f"c{text}": {}}}},
            "__class__": {"type": "string"},
            "__init__": {
                "type": "object",
                "properties": {"__dict__": {"type": "string"}},
                "x-altegio-aliases": [text, "Model", "attach"],
            },
            "SCHEMA": {"type": "integer"},
            "self": {"type": "integer"},
        },
        "if": {"properties": {f"a{text}": {"const": text}}},
        "then": {"required": [f"a{text}"]},
        "x-altegio-aliases": [text],
        "x-evil": text,
    }
    operation = {
        "operationId": "get_pet",
        "summary": text,
        "description": text,
        "tags": [f"Pets {text}"[:50]],
        "parameters": [
            {"name": f"q{text}", "in": "query", "description": text, "schema": {"type": "string", "enum": [text]}},
            {"name": f"h{text}"[:60], "in": "header", "description": text, "schema": {"type": "string"}},
        ],
        "requestBody": {"description": text, "content": {"application/json": {"schema": schema}}},
        "responses": {
            "200": {"description": text, "content": {"application/json": {"schema": schema}}},
            "404": {"description": text},
        },
    }
    document = {
        "openapi": "3.1.1",
        "info": {"title": text, "version": text},
        "servers": [{"url": "https://api.example.test/api/v1"}],
        "paths": {"/pets": {"post": {**operation, **changes.pop("operation", {})}}},
        "components": {"schemas": {}, "securitySchemes": {}},
    }
    return {**document, **changes}


# All that templates have generated code call, and import from.
CALLS = {
    "ParamSpec",
    "TypeVar",
    *(
        "Operation",
        "Endpoint",
        "ResponseSpec",
        "Parameter",
        "BodySpec",
        "attach",
        "define",
        "sorted",
        "Version",
        "Facade",
    ),
    *("Object", "Array", "Map", "Ref", "Union", "String", "Integer", "Number", "Boolean", "Binary"),
    *("Method", "AsyncMethod", "Call", "run", "run_async", "request", "self._log_in"),
    *("PagedMethod", "AsyncPagedMethod", "PagedCall", "ByPage", "ByOffset", "ByCursor"),
    *("main", "sys.exit", "super", "super().__init__", "MockServer", "pytest.fixture"),
    *("name_errors", "globals", "named"),
    "altegio_mock_server.reset",
    "altegio_mock.client",
    "altegio_pocket_process.reset",
    "altegio_pocket_server.client",
    "TypedDict",  # in stubs, where a key is no identifier
}


IMPORTED = {"altegio_core", "attrs", "typing", "collections", "__future__"}


def called(node: ast.Call) -> str:
    return ast.unparse(node.func)


def require_inert(output: Path) -> None:
    """Only the calls of our templates, only files inside the package, nothing run on import."""
    for path in output.rglob("*.py*"):
        tree = ast.parse(path.read_text())
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                assert called(node) in CALLS, f"{path}: {ast.unparse(node)}"
            if isinstance(node, ast.Import):
                assert ast.unparse(node) in {"import datetime as dt", "import pytest", "import sys"}, f"{path}: {node}"
            if isinstance(node, ast.ImportFrom) and not node.level:
                assert str(node.module).split(".")[0] in IMPORTED, f"{path}: {ast.unparse(node)}"
    code = """
import importlib, pkgutil, altegio
from altegio.v1 import models
for module in pkgutil.walk_packages(altegio.__path__, "altegio."):
    importlib.import_module(module.name)
for name in models.__all__:
    getattr(models, name).from_dict({})
"""
    done = python(output, code)
    assert not done.returncode, done.stderr
    assert done.stdout == ""
    assert not list(output.rglob("EVIL"))
