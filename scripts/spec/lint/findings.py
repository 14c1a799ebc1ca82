"""A finding of the lint: a rule of ours that a corrected description breaks."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Rule: TypeAlias = Literal[
    "required",
    "discriminator",
    "enum",
    "default",
    "example",
    "path",
    "operation id",
    "unreachable",
    "partial",
    "edition",
    "blank",
]

_HARMLESS: frozenset[Rule] = frozenset({"default", "example", "blank"})


@dataclass(frozen=True)
class Finding:
    """A rule that is broken.

    Attributes:
        rule: which one.
        where: place in the description, or the overlay action such as ``24-clients-in-bulk:2``.
        problem: what is wrong there.
        overlay: the overlay file after which it is so; None if it is published so.
    """

    rule: Rule
    where: str
    problem: str
    overlay: str | None = None

    @property
    def stops(self) -> bool:
        """Whether nothing can be made of it: calls would go wrong, or the fault is ours and so is the mending."""
        return self.overlay is not None or self.rule not in _HARMLESS

    def __str__(self) -> str:
        origin = f"since overlay {self.overlay}" if self.overlay else "published so; mend it by an overlay"
        return f"{self.where}: {self.problem} [{self.rule}; {origin}]"
