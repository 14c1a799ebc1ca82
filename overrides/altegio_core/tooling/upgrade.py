"""Rewrites a caller's Python: names of earlier releases give way to the present ones, and nothing else changes.

Imports and chains such as ``client.v1.clients`` tell what a name is; what only a run could tell is left as it is, since
the earlier names work and warn.
"""

from collections.abc import Mapping
from typing import Any

import libcst as cst
from libcst.metadata import MetadataWrapper, PositionProvider

from altegio_core.tooling.renames import Renames
from altegio_core.tooling.upgrade_scan import Scan, dotted

Found = list[tuple[int, str]]
"""Line, and what gives way to what."""


def upgraded(source: str, rules: Mapping[str, Renames], package: str = "altegio") -> tuple[str, Found]:
    """The source with present names, and what was changed.

    Raises:
        libcst.ParserSyntaxError: it is no Python.
    """
    wrapper = MetadataWrapper(cst.parse_module(source))
    scan = Scan(rules, package)
    wrapper.module.visit(scan)
    scan.settle()
    change = _Change(scan)
    return wrapper.visit(change).code, sorted(set(change.found))


class _Change(cst.CSTTransformer):
    METADATA_DEPENDENCIES = (PositionProvider,)

    def __init__(self, scan: Scan) -> None:
        super().__init__()
        self.scan = scan
        self.found: Found = []
        self.no_variables: set[cst.BaseExpression | None] = set()

    def note(self, node: cst.CSTNode, old: str, new: str) -> None:
        where: Any = self.get_metadata(PositionProvider, node)
        self.found.append((where.start.line, f"{old} → {new}"))

    def visit_Attribute(self, node: cst.Attribute) -> None:
        self.no_variables.add(node.attr)

    def visit_Arg(self, node: cst.Arg) -> None:
        self.no_variables.add(node.keyword)

    def visit_Param(self, node: cst.Param) -> None:
        self.no_variables.add(node.name)

    def visit_ImportAlias(self, node: cst.ImportAlias) -> bool:
        return False

    def leave_Attribute(self, original_node: cst.Attribute, updated_node: cst.Attribute) -> cst.BaseExpression:
        placed = self.scan.place(original_node)
        holder = original_node.value
        if isinstance(holder, cst.Name) and holder.value in self.scan.models:
            version, model = self.scan.models[holder.value]
            return self._attribute(original_node, updated_node, self.scan.rules[version].fields.get(model, {}))
        if placed is None:
            return updated_node
        version, names_after = placed
        rules = self.scan.rules[version]
        if names_after[:1] == ["models"] and len(names_after) == 2:
            return self._attribute(original_node, updated_node, rules.models)
        names = names_after[1:] if names_after[:1] == ["api"] else names_after
        if len(names) == 2 and isinstance(updated_node.value, (cst.Attribute, cst.Name)):
            tag, name = rules.operation(*names)
            if [tag, name] != names:
                self.note(original_node, ".".join(names), f"{tag}.{name}")
                inner = updated_node.value
                if isinstance(inner, cst.Attribute) and tag != names[0]:
                    inner = inner.with_changes(attr=cst.Name(tag))
                return updated_node.with_changes(value=inner, attr=cst.Name(name))
        return updated_node

    def leave_ImportFrom(self, original_node: cst.ImportFrom, updated_node: cst.ImportFrom) -> cst.ImportFrom:
        module = dotted(original_node.module)
        if module[0] != self.scan.package or len(module) < 3 or module[1] not in self.scan.rules:
            return updated_node
        rules, inside = self.scan.rules[module[1]], module[2:]
        if isinstance(updated_node.names, cst.ImportStar):
            return updated_node
        if inside == ["models"]:
            names = [self._imported(original_node, one, rules.models) for one in updated_node.names]
            return updated_node.with_changes(names=names)
        if inside[:1] == ["api"] and len(inside) == 3:
            tag, name = rules.operation(*inside[1:])
            if [tag, name] != inside[1:]:
                self.note(original_node, ".".join(inside[1:]), f"{tag}.{name}")
                return updated_node.with_changes(module=_chain([*module[:2], "api", tag, name]))
        return updated_node

    def leave_Name(self, original_node: cst.Name, updated_node: cst.Name) -> cst.Name:
        chain = self.scan.chains.get(original_node.value, [])
        if original_node in self.no_variables:
            return updated_node
        if len(chain) == 4 and chain[2] == "models" and chain[3] == original_node.value and chain[1] in self.scan.rules:
            now = self.scan.rules[chain[1]].models.get(original_node.value)
            return updated_node.with_changes(value=now) if now else updated_node
        return updated_node

    def leave_Call(self, original_node: cst.Call, updated_node: cst.Call) -> cst.Call:
        if model := self.scan.model(original_node.func):
            rules = self.scan.rules[model[0]]
            if isinstance(original_node.func, cst.Attribute) and original_node.func.attr.value == "from_dict":
                return self._with_mappings(original_node, updated_node, rules.keys.get(model[1], {}), None)
            return self._with_keywords(original_node, updated_node, rules.fields.get(model[1], {}), model[1])
        if operation := self.scan.operation(original_node.func):
            version, tag, name = operation
            rules = self.scan.rules[version]
            name = rules.operation(tag, name)[1]
            made = self._with_keywords(original_node, updated_node, rules.parameters.get(name, {}), name)
            return self._with_mappings(original_node, made, rules.keys.get(rules.bodies.get(name, ""), {}), "body")
        return updated_node

    def leave_Assign(self, original_node: cst.Assign, updated_node: cst.Assign) -> cst.Assign:
        return updated_node.with_changes(value=self._held(original_node.targets[0].target, updated_node.value))

    def leave_AnnAssign(self, original_node: cst.AnnAssign, updated_node: cst.AnnAssign) -> cst.AnnAssign:
        if updated_node.value is None:
            return updated_node
        return updated_node.with_changes(value=self._held(original_node.target, updated_node.value))

    def _held(self, target: cst.BaseExpression, value: cst.BaseExpression) -> cst.BaseExpression:
        """What is assigned to a variable that is given as a body."""
        if not isinstance(target, cst.Name) or target.value not in self.scan.bodies:
            return value
        version, model = self.scan.bodies[target.value]
        return self._mapping(target, value, self.scan.rules[version].keys.get(model, {}))

    def _attribute(self, node: cst.Attribute, made: cst.Attribute, names: Mapping[str, str]) -> cst.Attribute:
        new = names.get(node.attr.value)
        if new is None:
            return made
        self.note(node, node.attr.value, new)
        return made.with_changes(attr=cst.Name(new))

    def _imported(self, node: cst.CSTNode, one: cst.ImportAlias, names: Mapping[str, str]) -> cst.ImportAlias:
        new = names.get(one.evaluated_name)
        if new is None:
            return one
        self.note(node, one.evaluated_name, new)
        return one.with_changes(name=cst.Name(new))

    def _with_keywords(self, node: cst.CSTNode, made: cst.Call, names: Mapping[str, str | None], of: str) -> cst.Call:
        arguments: list[cst.Arg] = []
        for argument in made.args:
            word = argument.keyword.value if argument.keyword else ""
            if word not in names:
                arguments.append(argument)
                continue
            new = names[word]
            self.note(node, f"{of}({word}=)", f"{new}=" if new else "nothing: it is not sent any more")
            if new is not None:
                arguments.append(argument.with_changes(keyword=cst.Name(new)))
        return made.with_changes(args=arguments)

    def _with_mappings(self, node: cst.Call, made: cst.Call, keys: Mapping[str, str], keyword: str | None) -> cst.Call:
        arguments = [
            argument.with_changes(value=self._mapping(node, argument.value, keys))
            if (argument.keyword.value if argument.keyword else None) == keyword
            else argument
            for argument in made.args
        ]
        return made.with_changes(args=arguments) if keys else made

    def _mapping(self, node: cst.CSTNode, value: cst.BaseExpression, keys: Mapping[str, str]) -> cst.BaseExpression:
        if isinstance(value, cst.Dict):
            return value.with_changes(elements=[self._entry(node, one, keys) for one in value.elements])
        if isinstance(value, cst.Call) and isinstance(value.func, cst.Name) and value.func.value == "dict":
            return self._with_keywords(node, value, keys, "dict")
        return value

    def _entry(self, node: cst.CSTNode, one: cst.BaseDictElement, keys: Mapping[str, str]) -> cst.BaseDictElement:
        key = one.key if isinstance(one, cst.DictElement) else None
        text = key.evaluated_value if isinstance(key, cst.SimpleString) else None
        if not isinstance(key, cst.SimpleString) or not isinstance(text, str) or text not in keys:
            return one
        self.note(node, repr(text), repr(keys[text]))
        return one.with_changes(key=key.with_changes(value=key.value.replace(text, keys[text])))


def _chain(names: list[str]) -> cst.Attribute | cst.Name:
    made: cst.Attribute | cst.Name = cst.Name(names[0])
    for name in names[1:]:
        made = cst.Attribute(made, cst.Name(name))
    return made
