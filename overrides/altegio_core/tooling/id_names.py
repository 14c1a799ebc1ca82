"""The vendor's words for one thing, before an id: older and newer ones stand in paths, bodies and responses alike."""

FAMILIES: tuple[tuple[str, ...], ...] = (
    ("location", "company", "salon"),
    ("chain", "company_group", "salon_group", "group"),
    ("team_member", "staff", "master"),
    ("appointment", "record"),
    ("event", "activity"),
    ("product", "good"),
)
"""Words for one thing, the present one first."""

_NAMES = {f"{word}_id": tuple(f"{one}_id" for one in words) for words in FAMILIES for word in words}


def id_names(name: str) -> tuple[str, ...]:
    """All names of what has this one, the present one first."""
    return _NAMES.get(name, (name,))
