"""Names of the classes in the stub of an API's methods: none is that of another, and none hides an import."""

from collections.abc import Iterable

from scripts.spec.naming import words

_IMPORTED = {
    *("Client", "AsyncClient", "ParamSpec", "TypeVar"),
    *("Method", "PagedMethod", "ChangeMethod", "AsyncMethod", "AsyncPagedMethod", "AsyncChangeMethod"),
}
"""What methods.pyi.jinja imports; what else it defines begins with an underscore."""


def class_names(package: str, tags: Iterable[str]) -> dict[tuple[str, str], str]:
    """By prefix ("" or "Async") and module name of a tag, the class of its methods; by "" that of the API itself."""
    found: dict[tuple[str, str], str] = {}
    taken = set(_IMPORTED)
    modules = [(tag, tag) for tag in tags] + [("", package)]
    for prefix in ("", "Async"):
        for key, module in modules:
            name = prefix + "".join(word.capitalize() for word in words(module))
            while name in taken:
                name += "_"
            taken.add(name)
            found[prefix, key] = name
    return found
