"""Whether a number is a multiple of another, by the digits people write; loaded where a rule asks for it."""

from __future__ import annotations

from fractions import Fraction


def is_multiple(value: float, of: float) -> bool:
    """Whether it is. By their digits: 0.07 is a multiple of 0.01, though the binary numbers behind are not."""
    if isinstance(value, int) and isinstance(of, int):
        return value % of == 0
    digits = [Fraction(number if isinstance(number, int) else float.__repr__(number)) for number in (value, of)]
    return digits[0] % digits[1] == 0
