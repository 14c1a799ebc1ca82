"""Names of models that tell a user something wrong, or nothing; ``python -m tests.contract.model_names`` lists them."""

import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any, Final

from altegio_core.schema.model import Model
from scripts.spec.apis import APIS
from tests.contract.untyped import models_in

HASH: Final = re.compile(r"\d{3,}")
"""What a checksum leaves in a name, and nothing else does."""
VERBS: Final = {
    "Created": ("create", "bulk_create"),
    "Updated": ("update",),
    "Patched": ("patch",),
    "Moved": ("update", "reschedule"),
    "Frozen": ("chain_loyalty_memberships_freeze",),
    "Unfrozen": ("chain_loyalty_memberships_unfreeze",),
}
"""A participle at the head of a name, and how the names of all the operations that answer with it begin."""


def models() -> Iterator[tuple[str, str, type[Model]]]:
    """API, name and class of every model, once."""
    for api in (one.package for one in APIS):
        module = import_module(f"altegio.{api}.models")
        for name in sorted(module.__all__):
            model: Any = getattr(module, name)
            if isinstance(model, type) and issubclass(model, Model):
                yield api, name, model


def with_a_hash() -> list[str]:
    """Names, of aliases as well, that nobody can read."""
    return [f"{api} {name}" for api, name, _ in models() if HASH.search(name)]


def answered() -> dict[tuple[str, str], set[str]]:
    """Every model that comes in answers, at any depth, and the operations it comes from."""
    found: dict[tuple[str, str], set[str]] = {}
    known = {(api, name): model for api, name, model in models()}

    def walk(api: str, name: str, operation: str) -> None:
        operations = found.setdefault((api, name), set())
        if operation not in operations:
            operations.add(operation)
            for schema in known[api, name].SCHEMA.properties.values():
                for inner in models_in(schema):
                    walk(api, inner, operation)

    for api in (one.package for one in APIS):
        for operation in import_module(f"altegio.{api}").OPERATIONS.values():
            module = import_module(f"altegio.{api}.api.{operation.tag}.{operation.id}")
            for name in models_in(module.ENDPOINT.response.data):
                walk(api, name, operation.id)
    return found


def requests_in_answers() -> list[str]:
    """Models named after a request that come in answers."""
    return [f"{api} {name}: {', '.join(sorted(by))}" for (api, name), by in answered().items() if "Request" in name]


def untrue_participles() -> list[str]:
    """Models named after what was done, which come from an operation that does something else."""
    return [
        f"{api} {name}: {operation}"
        for (api, name), by in answered().items()
        for participle, verbs in VERBS.items()
        for operation in sorted(by)
        if name.startswith(participle) and not operation.removeprefix("deprecated_").startswith(verbs)
    ]


if __name__ == "__main__":
    for what, names in (
        ("names with a hash", with_a_hash()),
        ("models of requests in answers", requests_in_answers()),
        ("models named after what another operation does", untrue_participles()),
    ):
        print(f"{len(names)} {what}", *names, sep="\n    ")
