"""An operation with its parameters, body and response; makes a validated request from arguments."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from itertools import chain
from typing import Any, Generic, Literal, TypeVar
from urllib.parse import quote

from altegio_core.base.errors import RequestValidationError
from altegio_core.base.lazy_attrs import frozen
from altegio_core.base.operation import Operation, Request
from altegio_core.base.problem import REQUIRED, Problem
from altegio_core.base.types import UNSET
from altegio_core.schema.encode import encode
from altegio_core.schema.types import Schema
from altegio_core.schema.validate import check

T_co = TypeVar("T_co", covariant=True)

_MOST_BITS = 10_000


class Parameter:
    """A parameter of an operation.

    Attributes:
        name: name in Python.
        location: where it goes.
        schema: what it takes.
        wire: name on the wire, where it differs.
        required: whether it has to be given; what is part of the path always has.
        explode: whether a list sends its name once for each item, or once with the items joined by commas.
    """

    __slots__ = ("explode", "location", "name", "required", "schema", "wire")

    def __init__(
        self,
        name: str,
        location: Literal["path", "query", "header"],
        schema: Schema,
        *,
        wire: str | None = None,
        required: bool = False,
        explode: bool = True,
    ) -> None:
        self.name, self.location, self.schema = name, location, schema
        self.wire, self.required, self.explode = wire or name, required or location == "path", explode


@frozen
class BodySpec:
    """What an operation takes as its body."""

    schema: Schema
    required: bool = True
    multipart: bool = False


@frozen
class ResponseSpec:
    """What an operation responds with.

    Attributes:
        data: schema of the data, without the envelope around it.
        enveloped: whether the description has an envelope around the data.
    """

    data: Schema
    enveloped: bool = True


class Endpoint(Generic[T_co]):
    """One operation; ``T_co`` is the type of the data it responds with."""

    operation: Operation
    response: ResponseSpec
    parameters: tuple[Parameter, ...]
    body: BodySpec | None

    def __init__(
        self,
        operation: Operation,
        answer: ResponseSpec,
        parameters: tuple[Parameter, ...] = (),
        body: BodySpec | None = None,
    ) -> None:
        self.operation, self.response, self.parameters, self.body = operation, answer, parameters, body

    def request(
        self, arguments: Mapping[str, Any], *, checked: bool = True, extra_body: Mapping[str, Any] | None = None
    ) -> Request:
        """Makes the request from arguments by Python name; ``UNSET`` counts as not given.

        Args:
            arguments: what is given.
            checked: whether rules of the description are held against it; if not, only what no request can be made
                of is refused.
            extra_body: what goes into the body beside it, held against nothing.

        Raises:
            RequestValidationError: the arguments break rules of the description; it lists every rule broken.
            ConfigurationError: there is something to go into a body that is no object.
        """
        problems: list[Problem] = []
        missing: list[Problem] = []  # without which there is no request
        path = self.operation.path
        query: list[tuple[str, str]] = []
        headers: dict[str, str] = {}
        for parameter in self.parameters:
            try:
                value = encode(arguments.get(parameter.name, UNSET), parameter.schema)
            except RecursionError:
                problems.append(Problem(parameter.name, UNSET, "no deeper nesting than Python can follow"))
                missing += problems[-1:]
                continue
            if isinstance(value, int) and value.bit_length() > _MOST_BITS:
                problems.append(Problem(parameter.name, UNSET, "a number of fewer digits"))
                missing += problems[-1:]
                continue
            in_path = parameter.location == "path"
            # Outside of a body there is no way to write null: it counts as not given.
            if value is UNSET or value is None:
                if parameter.required:
                    problems.append(Problem(parameter.name, UNSET, REQUIRED))
                    missing += problems[-1:] if in_path else []
                continue
            broken: list[Problem] = []
            if checked:
                value, broken = _fitted(parameter.schema, value, parameter.name, as_text=True)
                problems += broken
            if in_path:
                text = as_text(value)
                is_plain = text.isalnum() and text.isascii()
                if not is_plain and (not text or not _is_writable(text)):
                    rule = "text that can be written as UTF-8" if text else "not empty"
                    problems.append(Problem(parameter.name, value, rule))
                    missing += problems[-1:]
                filled_in = text if is_plain else quote(text, safe="", errors="replace")
                path = path.replace("{" + parameter.wire + "}", filled_in)
            elif parameter.location == "header":
                headers[parameter.wire] = as_text(value)
            elif not broken:
                from altegio_core.base.query import written

                try:
                    query += written(parameter.wire, value, explode=parameter.explode)
                except ValueError as error:
                    problems.append(Problem(parameter.name, value, str(error)))
                    missing += problems[-1:]
        body = self._body(arguments.get("body", UNSET), problems, checked)
        if not arguments.keys() <= self._known:
            problems += self._strange(arguments)
        if missing or (problems and checked):
            unique = dict.fromkeys(
                problems if checked else missing
            )  # two parts of the description can state the same rule
            raise RequestValidationError(self.operation.full_name, list(unique), avoidable=not missing)
        if extra_body:
            from altegio_core.operations.bodies import extended

            body = extended(body, extra_body, self.operation.id)
        has_body = body is not UNSET
        if self.body and self.body.multipart:
            from altegio_core.operations.bodies import parts_of

            files = parts_of(body) if has_body else None
            return Request(self.operation, path, tuple(query), files=files, headers=headers)
        return Request(self.operation, path, tuple(query), body if has_body else None, has_body, headers=headers)

    def _body(self, given: Any, problems: list[Problem], checked: bool) -> Any:
        if self.body is None:
            return UNSET
        if given is UNSET:
            if self.body.required:
                problems.append(Problem("body", UNSET, REQUIRED))
            return UNSET
        try:
            value = encode(given, self.body.schema)
            if checked:
                value, broken = _fitted(self.body.schema, value, "body", as_text=False, given=given)
                problems += broken
        except RecursionError:
            problems.append(Problem("body", UNSET, "no deeper nesting than Python can follow"))
            return UNSET
        return value

    def _strange(self, arguments: Mapping[str, Any]) -> list[Problem]:
        strange = [name for name, value in arguments.items() if name not in self._known and value is not UNSET]
        if not strange:
            return []
        from altegio_core.base.suggestion import did_you_mean, in_backticks

        free = self._known - arguments.keys()
        return [
            Problem(name, arguments[name], "no such argument" + did_you_mean(name, sorted(free), show=in_backticks))
            for name in strange
        ]

    @cached_property
    def _known(self) -> frozenset[str]:
        return frozenset([parameter.name for parameter in self.parameters] + (["body"] if self.body else []))


def _fitted(schema: Schema, value: Any, name: str, *, as_text: bool, given: Any = None) -> tuple[Any, list[Problem]]:
    """The value, with what means the same written as the schema has it, and what is wrong with the rest.

    ``given`` is the value with its models, where it may hold any.
    """
    broken = iter(check(schema, value))
    if (first := next(broken, None)) is None:
        return value, []
    from altegio_core.operations.fitting import fitted

    return fitted(schema, value, chain([first], broken), name, as_text=as_text, given=given)


def as_text(value: Any) -> str:
    """A value as text, in a path, a header or a part."""
    if isinstance(value, bool):
        return str(int(value))  # as in a query
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _is_writable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
