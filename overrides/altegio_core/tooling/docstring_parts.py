"""The parts of a generated docstring: the pipeline writes docstrings from them, and ``help()`` reads them back."""

import re

from attrs import define, field

ARGS, RETURNS, RAISES = "Args", "Returns", "Raises"
_HEADING = re.compile(rf"({ARGS}|{RETURNS}|{RAISES}|Body.*):")
_SEE = "See "


@define
class DocstringParts:
    """A docstring in parts; its text is ``str(parts)``.

    Attributes:
        opening: what is said first, up to the first section.
        sections: heading → its lines, indented.
        source: address of the vendor's page; empty for none.
    """

    opening: str
    sections: dict[str, str] = field(factory=dict[str, str])
    source: str = ""

    @classmethod
    def read(cls, text: str) -> "DocstringParts":
        """Reads the text of a docstring, without the indentation it has in its source."""
        above, source = text, ""
        if (last := text.rpartition("\n\n"))[2].startswith(_SEE):
            above, source = last[0], last[2].removeprefix(_SEE)
        opening: list[str] = []
        sections: dict[str, str] = {}
        for part in above.split("\n\n"):
            first, _, lines = part.partition("\n")
            heading = _HEADING.fullmatch(first)
            if heading and lines:
                sections[heading[1]] = lines
            elif sections:
                sections[[*sections][-1]] += f"\n\n{part}"
            else:
                opening.append(part)
        return cls("\n\n".join(opening), sections, source)

    def put_before(self, following: str, heading: str, lines: str) -> None:
        """Adds a section before another one, or at the end if that is missing."""
        ordered: dict[str, str] = {}
        for name, text in self.sections.items():
            if name == following:
                ordered[heading] = lines
            ordered[name] = text
        self.sections = {**ordered, heading: lines}

    def __str__(self) -> str:
        parts = [self.opening, *(f"{heading}:\n{lines}" for heading, lines in self.sections.items())]
        return "\n\n".join([*parts, *([_SEE + self.source] if self.source else [])])
