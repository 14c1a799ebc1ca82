"""A correction that an update has brought up to date by itself, as a fact for the report."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Deed: TypeAlias = Literal["retargeted", "renamed", "deleted", "kept beside", "named", "added"]


@dataclass(frozen=True)
class Settled:
    """One correction that an update has brought up to date.

    Attributes:
        name: such as ``b2b-v1/11-repeated-prefix:1``, by the number the action had; or a line of names.toml.
        deed: what was done.
        why: the facts that leave no other answer.
    """

    name: str
    deed: Deed
    why: str
