"""The modules of generated operations, for tests that have nothing to do with the descriptions."""

import re
from importlib import import_module
from types import ModuleType


def function_module(api: str, operation_id: str) -> ModuleType:
    """The module with the four functions of an operation."""
    tag = import_module(f"altegio.{api}").OPERATIONS[operation_id].tag
    return import_module(f"altegio.{api}.api.{tag}.{operation_id}")


def sent_as(api: str, operation_id: str, name: str) -> str:
    """What a field of a body is called on the wire; an edition may have given it another name than the one known."""
    names: dict[str, str] = function_module(api, operation_id).ENDPOINT.body.schema.model.SCHEMA.other_names
    return names.get(name, name)


def path_of(api: str, operation_id: str, *values: object) -> str:
    """The path of an operation on the server, with the values of its parameters in their order."""
    known = import_module(f"altegio.{api}").OPERATIONS[operation_id]
    given = map(str, values)
    return f"/api/{api}" + re.sub(r"\{[^}]+\}", lambda _: next(given), known.path)
