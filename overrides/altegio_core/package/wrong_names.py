"""What is said of a tag or an operation that is not there: what may be meant, and where it is.

Loaded when somebody asks for one, and never by a call.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from altegio_core.base.suggestion import did_you_mean


def unknown(
    package: str, kind: str, name: str, known: Iterable[str], by_tag: Mapping[str, Mapping[str, object]]
) -> str:
    """What is wrong with a name.

    Args:
        package: where it was looked for, such as ``altegio.v1.api.clients``.
        kind: of what it is the name, "tag" or "operation".
        name: what was asked for.
        known: what there is.
        by_tag: the operations of that API, by the tags they are in.
    """
    place = package.removeprefix("altegio.").replace(".api.", ".")
    api = place.partition(".")[0]
    found = [f"{api}.{tag}.{name}" for tag, operations in by_tag.items() if name in operations]
    if found:
        hint = f"; there is {' and '.join(found)}"
    else:
        hint = did_you_mean(name, sorted(known), most=2, show=repr) or f"; help() of {place} lists what there is"
    return f"{place} has no {kind} {name!r}{hint}"
