"""Which name of an edition went on under another one: fields of an object, or parameters of an operation."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

# The vendor's words for one thing, before an id or ids: older ones, and the present one at the end.
_FAMILIES = (
    ("staff", "master", "team_member"),
    ("record", "appointment"),
    ("good", "product"),
    ("company", "salon", "location"),
    ("salon_group", "company_group", "group", "chain"),
    ("activity", "event"),
)
_WORDS = {word: family[-1] for family in _FAMILIES for word in family}
_ID = re.compile(rf"(?<![a-z])({'|'.join(sorted(_WORDS, key=len, reverse=True))})(?=_ids?(?![a-z]))")


@dataclass(frozen=True)
class Named:
    """What is known of a name: what it takes, in words, and whether it has to be given."""

    takes: str
    required: bool = False


def renames(gone: Mapping[str, Named], new: Mapping[str, Named]) -> dict[str, str]:
    """Names that went → names that came in their place; of two that could be meant, none.

    A name leads to one of the same family; failing that, the only one required that went leads to the only one that
    came, where both take the same.
    """
    found: dict[str, str] = {}
    for name in gone:
        kin = [other for other in new if _family(other) == _family(name)]
        rivals = [other for other in gone if _family(other) == _family(name)]
        if len(kin) == len(rivals) == 1:
            found[name] = kin[0]
    left = [name for name, known in gone.items() if known.required and name not in found]
    come = [name for name, known in new.items() if known.required and name not in found.values()]
    if len(left) == len(come) == 1 and gone[left[0]].takes == new[come[0]].takes:
        found[left[0]] = come[0]
    return found


def _family(name: str) -> str:
    return _ID.sub(lambda match: _WORDS[match[1]], name)
