"""The type of a value in a mapping that stands for a model: every model inside may be a mapping too."""

from scripts.render.generator.types import PythonTypes

SUFFIX = "Dict"
"""Comes after the name of a model in the name of the mapping that stands for it."""


class MappingTypes(PythonTypes):
    """Python types of what is given; a mapping can stand for each model, any sequence for a list of models."""

    def model(self, name: str) -> list[str]:
        return [name, name + SUFFIX]

    def list_of(self, items: str, *, models: bool) -> str:
        return f"Sequence[{items}]" if models else super().list_of(items, models=models)

    def map_of(self, values: str) -> str:
        return f"Mapping[str, {values}]"
