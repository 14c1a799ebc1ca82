"""The modules of generated operations, for tests that have nothing to do with the descriptions."""

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
