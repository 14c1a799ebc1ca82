"""What the names in a caller's Python file stand for, as far as its imports and assignments tell."""

from collections.abc import Mapping

import libcst as cst

from altegio_core.tooling.renames import Renames

_CALLS = {"sync", "sync_detailed", "asyncio", "asyncio_detailed", "request", "iterate", "with_raw_response"}


def dotted(node: cst.BaseExpression | None) -> list[str]:
    """The names of a chain, with what stands before the last call or item left out."""
    names: list[str] = []
    while isinstance(node, cst.Attribute):
        names.insert(0, node.attr.value)
        node = node.value
    return [node.value if isinstance(node, cst.Name) else "", *names]


class Scan(cst.CSTVisitor):
    """What names of a file stand for: the chain each begins, and what was assigned."""

    def __init__(self, rules: Mapping[str, Renames], package: str) -> None:
        self.rules = rules
        self.package = package
        self.chains: dict[str, list[str]] = {}  # name → package, version and so on
        self.models: dict[str, tuple[str, str]] = {}  # variable → version and model it is one of
        self.assigned: dict[str, list[str]] = {}
        self.made: dict[str, cst.Call] = {}
        self.bodies: dict[str, tuple[str, str]] = {}  # variable given as a body → version and model

    def settle(self) -> None:
        """What is assigned from what was imported or assigned before."""
        for name, chain in self.assigned.items():
            self.chains.setdefault(name, self.full(chain))
        for name, call in self.made.items():
            if model := self.model(call.func):
                self.models[name] = model

    def visit_ImportFrom(self, node: cst.ImportFrom) -> None:
        module = dotted(node.module)
        if node.relative or module[0] != self.package or isinstance(node.names, cst.ImportStar):
            return
        for one in node.names:
            known = one.evaluated_alias or one.evaluated_name
            self.chains[known] = [*module, one.evaluated_name]

    def visit_Assign(self, node: cst.Assign) -> None:
        self._assign(node.targets[0].target, node.value)

    def visit_AnnAssign(self, node: cst.AnnAssign) -> None:
        self._assign(node.target, node.value)

    def visit_Call(self, node: cst.Call) -> None:
        if model := self.model(node.func):
            made = isinstance(node.func, cst.Attribute) and node.func.attr.value == "from_dict"
            for argument in node.args:
                if argument.star == "**" or (made and argument.keyword is None):
                    self._given(argument.value, *model)
        elif operation := self.operation(node.func):
            version, _, name = operation
            model_of = self.rules[version].bodies.get(name)
            for argument in node.args if model_of else ():
                if model_of and argument.keyword and argument.keyword.value == "body":
                    self._given(argument.value, version, model_of)

    def _given(self, value: cst.BaseExpression, version: str, model: str) -> None:
        """A variable that holds fields of a model, or a mapping with such in it."""
        if isinstance(value, cst.Name):
            self.bodies[value.value] = version, model
        for one in value.elements if isinstance(value, cst.Dict) else ():
            if isinstance(one, cst.StarredDictElement):
                self._given(one.value, version, model)

    def _assign(self, target: cst.BaseExpression, value: cst.BaseExpression | None) -> None:
        if (
            isinstance(target, cst.Tuple)
            and isinstance(value, cst.Tuple)
            and len(target.elements) == len(value.elements)
        ):
            for one, other in zip(target.elements, value.elements, strict=True):
                self._assign(one.value, other.value)
        if not isinstance(target, cst.Name):
            return
        if isinstance(value, cst.Attribute):
            self.assigned[target.value] = dotted(value)
            if self.place(value) is not None:  # calls further down are looked at before all is read
                self.chains.setdefault(target.value, self.full(dotted(value)))
        elif isinstance(value, cst.Call):
            self.made[target.value] = value

    def full(self, chain: list[str]) -> list[str]:
        """A chain with what its first name stands for written out."""
        return [*self.chains.get(chain[0], chain[:1]), *chain[1:]]

    def place(self, node: cst.BaseExpression) -> tuple[str, list[str]] | None:
        """API version, and the names after it."""
        chain = self.full(dotted(node))
        at = next((number for number, name in enumerate(chain) if name in self.rules and number), None)
        return None if at is None else (chain[at], chain[at + 1 :])

    def operation(self, node: cst.BaseExpression) -> tuple[str, str, str] | None:
        """Version, tag and name of the operation that a function is of."""
        placed = self.place(node)
        if placed is None:
            return None
        version, names = placed
        names = names[1:] if names[:1] == ["api"] else names
        if len(names) == 3 and names[2] in _CALLS:
            names = names[:2]
        return (version, names[0], names[1].removeprefix("iter_")) if len(names) == 2 and names[0] != "models" else None

    def model(self, node: cst.BaseExpression) -> tuple[str, str] | None:
        """Version and name of the model that a class, or a way to make one, is of."""
        placed = self.place(node)
        if placed is None or placed[1][:1] != ["models"] or len(placed[1]) < 2:
            return None
        version, names = placed
        return version, self.rules[version].models.get(names[1], names[1])
