"""Makes the mutants of a module: its source with one small thing changed, by the operators of mutmut."""

from collections import Counter
from collections.abc import Iterator

import libcst as cst
from attrs import frozen
from libcst.metadata import ByteSpanPositionProvider, MetadataWrapper, PositionProvider
from mutmut.mutation.mutators import mutation_operators

_SHOWN = 120


@frozen
class Mutant:
    """One change.

    Attributes:
        name: where it is, what stood there and what stands there now; the same as long as that line is.
        lines: of the source, on which it is.
        source: the whole module with it.
    """

    name: str
    lines: frozenset[int]
    source: str


def mutants(source: str) -> Iterator[Mutant]:
    """All mutants of a module, from its top to its bottom."""
    wrapper = MetadataWrapper(cst.parse_module(source), unsafe_skip_copy=True)
    finder = _Finder()
    wrapper.visit(finder)
    seen: Counter[str] = Counter()
    whole = source.encode()
    for place, lines, (start, end), new in finder.found:
        changed = wrapper.module.code_for_node(new).strip()
        code = (whole[:start] + changed.encode() + whole[end:]).decode()
        if code == source or not _compiles(code):
            continue
        name = f"{place}: {_difference(source, code)}"
        seen[name] += 1
        yield Mutant(name if seen[name] == 1 else f"{name} ({seen[name]})", lines, code)


class _Finder(cst.CSTVisitor):
    """Finds what can be changed. Left out is what does nothing when the program runs, and what is there for people:
    annotations, protocols, docstrings, imports for type checkers, ``__repr__`` and the texts of errors raised."""

    METADATA_DEPENDENCIES = (ByteSpanPositionProvider, PositionProvider)

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, frozenset[int], tuple[int, int], cst.CSTNode]] = []
        self._place: list[str] = []

    def on_visit(self, node: cst.CSTNode) -> bool:
        if _is_left_out(node):
            return False
        if isinstance(node, cst.FunctionDef | cst.ClassDef):
            self._place.append(node.name.value)
        for kind, operator in mutation_operators:
            if isinstance(node, kind):
                position = self.get_metadata(PositionProvider, node, None)
                span = self.get_metadata(ByteSpanPositionProvider, node, None)
                if position is None or span is None:
                    continue
                lines = frozenset(range(position.start.line, position.end.line + 1))
                where, place = (span.start, span.start + span.length), ".".join(self._place) or "module"
                self.found += [(place, lines, where, new) for new in operator(node)]
        return True

    def on_leave(self, original_node: cst.CSTNode) -> None:
        if isinstance(original_node, cst.FunctionDef | cst.ClassDef) and not _is_left_out(original_node):
            self._place.pop()


def _is_left_out(node: cst.CSTNode) -> bool:
    if isinstance(node, cst.Annotation | cst.Decorator | cst.Import | cst.ImportFrom | cst.FormattedString):
        return True
    if isinstance(node, cst.SimpleString):
        return " " in node.value  # a text for people
    if isinstance(node, cst.FunctionDef):
        return node.name.value == "__repr__"
    if isinstance(node, cst.ClassDef):
        return any(isinstance(base.value, cst.Name) and base.value.value == "Protocol" for base in node.bases)
    if isinstance(node, cst.If):
        return isinstance(node.test, cst.Name) and node.test.value == "TYPE_CHECKING"
    if isinstance(node, cst.Assign):
        return isinstance(node.value, cst.Call) and getattr(node.value.func, "value", "") == "TypeVar"
    if isinstance(node, cst.AnnAssign):
        annotation = node.annotation.annotation
        return isinstance(annotation, cst.Name) and annotation.value == "TypeAlias"
    return False


def _compiles(code: str) -> bool:
    try:
        compile(code, "<mutant>", "exec")
    except (SyntaxError, ValueError):
        return False
    return True


def _difference(old: str, new: str) -> str:
    """What differs, as ``before → after``, a line or several."""
    before, after = old.splitlines(), new.splitlines()
    while before and after and before[0] == after[0]:
        del before[0], after[0]
    while before and after and before[-1] == after[-1]:
        del before[-1], after[-1]
    return " → ".join(" ".join(" ".join(side).split())[:_SHOWN] or "nothing" for side in (before, after))
