"""What a snapshot looks like; it may be written by hand, so it is checked before anything of it is loaded."""

from typing import Any

from altegio_core.base.problem import Problem
from altegio_core.schema.encode import encode
from altegio_core.schema.types import ANY, BOOLEAN, INTEGER, STRING, Array, Integer, Map, Object, Union
from altegio_core.schema.validate import check

_ID = Union((INTEGER, STRING))
_THING = Object(
    {
        "resource": STRING,
        "scope": Array(_ID),
        "id": _ID,
        "fields": Map(ANY),
        "made": STRING,
        "changed": STRING,
        "deleted": BOOLEAN,
    },
    required=("resource", "scope", "id"),
)
_SNAPSHOT = Object(
    {"seconds": Integer(minimum=0, maximum=10**10), "next": Map(INTEGER), "things": Array(_THING)}, required=("things",)
)


def checked(snapshot: Any) -> Any:
    """Returns a copy of a snapshot.

    Raises:
        ValueError: it has another form; the text says where.
    """
    snapshot = encode(snapshot)
    wrong = [
        str(Problem(".".join(map(str, found.path)), found.value, found.rule))
        for found in check(_SNAPSHOT, snapshot, ("snapshot",))
    ]
    if wrong:
        raise ValueError("; ".join(wrong))
    return snapshot
