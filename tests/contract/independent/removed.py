"""What published requests have and the corrected ones have no more; ``python -m tests.contract.independent.removed``
lists it with what becomes of a call that has it."""

from collections.abc import Iterator

from scripts.spec.apis import APIS, ROOT
from scripts.spec.yaml import load
from tests.contract.independent.published import Published, description, operations
from tests.contract.independent.report import found
from tests.contract.independent.values import leaves


def removed() -> Iterator[tuple[str, str, str]]:
    """API, operation and field of a body, or name in the query, each without list indices."""
    for api in APIS:
        document = load(ROOT / "generated" / f"{api.name}.openapi.yaml")
        corrected = {operation.id: sent(operation) for operation in operations(api.package, document)}
        for operation in operations(api.package, description(api.package)):
            for name in sorted(sent(operation) - corrected.get(operation.id, set())):
                yield api.package, operation.id, name


def sent(operation: Published) -> set[str]:
    """The names of all that a request can have."""
    names = {f"query.{one['name'].removesuffix('[]')}" for one in operation.parameters if one["in"] == "query"}
    if operation.body is not None:
        for steps, _ in leaves(operation.document, operation.body["schema"]):
            names.add(".".join(["body", *(str(step) for kind, step in steps if kind == "name")]))
    return names


def unknown() -> list[str]:
    """Fields of published bodies that the client refuses for not knowing them."""
    return [str(one.refusal) for one in found()[1] if one.refusal.rule.startswith("no such field")]


if __name__ == "__main__":
    for api, operation, name in removed():
        word = name.rpartition(".")[2]
        told = [
            f"refused, {one.reason.action} [{one.reason.sure}]"
            for one in found()[1]
            if (one.refusal.api, one.refusal.operation) == (api, operation)
            and (one.refusal.rule == "no such operation" or f"argument `{word}`" in one.refusal.rule)
        ]
        print(api, operation, name, *(told[:1] or ["taken"]))
    print(f"{len(unknown())} fields of published bodies refused as unknown")
