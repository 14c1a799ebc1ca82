"""Which module a model is written in: that of the only model or operation it is part of, or its own.

A file of its own costs whoever loads the model, whoever checks types and the archive; parts are loaded with the whole.
"""

from collections.abc import Iterable, Mapping


def modules_of(parts: Mapping[str, Iterable[str]], own: Mapping[str, str], alone: Iterable[str]) -> dict[str, str]:
    """Name of a model → module it is written in.

    Args:
        parts: name of a model → models its fields name.
        own: name of a model → module of its own.
        alone: models that stay in a module of their own, since users meet them by themselves.
    """
    module, kept = dict(own), set(alone)
    users: dict[str, set[str]] = {name: set() for name in own}
    for whole, names in parts.items():
        for name in names:
            if name != whole:
                users[name].add(whole)
    moved = True
    while moved:
        moved = False
        for name in own:
            around = {module[user] for user in users[name]} - {own[name]}
            if name not in kept and len(around) == 1 and module[name] not in around:
                into = around.pop()
                # What is written with this one so far goes along.
                module = {one: into if where == own[name] else where for one, where in module.items()}
                moved = True
    return module
