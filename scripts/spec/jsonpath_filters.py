"""Filters of a JSONPath as functions of a value: the common ones written out, all others left to the library."""

import operator
from collections.abc import Callable, Iterable
from typing import Any, Final

import jsonpath_rfc9535 as library
from jsonpath_rfc9535 import filter_expressions as expressions
from jsonpath_rfc9535 import selectors
from jsonpath_rfc9535.segments import JSONPathChildSegment, JSONPathSegment

ENVIRONMENT: Final = library.JSONPathEnvironment()
_NOTHING: Final = object()
_LITERALS: Final = (
    *(expressions.StringLiteral, expressions.BooleanLiteral, expressions.NullLiteral),
    *(expressions.IntegerLiteral, expressions.FloatLiteral),
)
_ORDERS: Final[dict[str, Callable[[Any, Any], bool]]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}

_Check = Callable[[Any], bool]
_Get = Callable[[Any], Any]
_Leads = Callable[[Iterable[JSONPathSegment], Any, Any], bool]
"""Whether a path leads anywhere from a value; given the whole document as well."""


def check(expression: Any, root: Any, leads: _Leads) -> _Check:
    """What a filter says of a value."""
    if isinstance(expression, expressions.LogicalExpression):
        left, right = check(expression.left, root, leads), check(expression.right, root, leads)
        if expression.operator == "&&":
            return lambda value: left(value) and right(value)
        return lambda value: left(value) or right(value)
    if isinstance(expression, expressions.PrefixExpression):
        inner = check(expression.right, root, leads)
        return lambda value: not inner(value)
    if isinstance(expression, expressions.RelativeFilterQuery):
        if single := _get(expression):
            return lambda value: single(value) is not _NOTHING
        segments = expression.query.segments
        return lambda value: leads(segments, value, root)
    if isinstance(expression, expressions.ComparisonExpression):
        get, literal, order = _get(expression.left), expression.right, _ORDERS.get(expression.operator)
        if get and order and isinstance(literal, expressions.IntegerLiteral):
            return _is_number_that(order, get, literal.value)
        if get and not order and isinstance(literal, _LITERALS):
            equal = _equals(get, literal.value)
            return equal if expression.operator == "==" else lambda value: not equal(value)
    if isinstance(expression, expressions.FunctionExtension) and expression.name in ("match", "search"):
        get, pattern = _get(expression.args[0]), expression.args[1]
        if get and isinstance(pattern, expressions.StringLiteral):
            return _matches(get, ENVIRONMENT.function_extensions[expression.name], pattern.value)
    whole = expressions.FilterExpression(expression.token, expression)
    return lambda value: whole.evaluate(expressions.FilterContext(env=ENVIRONMENT, current=value, root=root))


def _equals(get: _Get, wanted: Any) -> _Check:
    # True is not 1, as it would be in Python.
    truth = isinstance(wanted, bool)
    return lambda value: (found := get(value)) == wanted and isinstance(found, bool) is truth


def _is_number_that(order: Callable[[Any, Any], bool], get: _Get, limit: int) -> _Check:
    """Nothing but a number comes before or after one."""
    return lambda value: type(found := get(value)) in (int, float) and order(found, limit)


def _matches(get: _Get, function: Any, pattern: str) -> _Check:
    """A pattern is looked at once for each text: the library reads it anew each time."""
    known: dict[str, bool] = {}

    def matches(value: Any) -> bool:
        text = get(value)
        if not isinstance(text, str):
            return False
        if text not in known:
            known[text] = bool(function(text, pattern))
        return known[text]

    return matches


def _get(expression: Any) -> _Get | None:
    """What stands at a path of single steps from a value; None for any other expression."""
    if not isinstance(expression, expressions.RelativeFilterQuery):
        return None
    steps = []
    for segment in expression.query.segments:
        if not isinstance(segment, JSONPathChildSegment) or len(segment.selectors) != 1:
            return None
        if not isinstance(segment.selectors[0], selectors.NameSelector):
            return None
        steps.append(segment.selectors[0].name)

    if len(steps) == 1:
        [name] = steps
        return lambda value: value.get(name, _NOTHING) if isinstance(value, dict) else _NOTHING

    def get(value: Any) -> Any:
        for name in steps:
            if not isinstance(value, dict) or name not in value:
                return _NOTHING
            value = value[name]
        return value

    return get
