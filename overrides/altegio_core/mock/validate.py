"""Checks whether the API would accept a request: tokens, media type, and the rules of its operation."""

import re
from collections.abc import Mapping
from typing import Any

from altegio_core.base.errors import RequestValidationError
from altegio_core.base.operation import MEDIA_TYPE
from altegio_core.mock.reply import Reply, error_reply
from altegio_core.operations.endpoint import Endpoint
from altegio_core.schema.misspelt import NoField

_AUTHORIZATION = re.compile(r"Bearer (?P<partner>[^\s,]+)(, User (?P<user>[^\s,]+))?")


def header_error(endpoint: Endpoint[Any], headers: Mapping[str, str]) -> Reply | None:
    """Returns a refusal if tokens or the Accept header are missing; it contains no part of a token."""
    tokens = endpoint.operation.tokens
    if tokens != "none":
        given = _AUTHORIZATION.fullmatch(headers.get("authorization", ""))
        if given is None:
            form = "Bearer <partner token>" if tokens == "partner" else "Bearer <partner token>, User <user token>"
            return error_reply(401, f"Authorization has to be of the form {form!r}")
        if tokens == "partner+user" and given["user"] is None:
            return error_reply(401, f"{endpoint.operation.id} needs a user token beside the partner token")
    if MEDIA_TYPE not in headers.get("accept", ""):
        return error_reply(400, f"Accept has to name {MEDIA_TYPE}")
    return None


def argument_error(endpoint: Endpoint[Any], arguments: Mapping[str, Any], *, prepared: bool = False) -> Reply | None:
    """Returns a refusal that names every broken rule, checked as the client does.

    If a test has prepared the answer, undescribed fields are accepted: the test may know more than we do.
    """
    try:
        endpoint.request(arguments)
    except RequestValidationError as error:
        wire = {parameter.name: parameter.wire for parameter in endpoint.parameters}
        errors: dict[str, list[str]] = {}
        for problem in error.problems:
            if prepared and isinstance(problem.rule, NoField):
                continue
            name = problem.field.removeprefix("body.")
            errors.setdefault(wire.get(name, name), []).append(problem.rule)
        if not errors:
            return None
        message = "; ".join(f"{name}: {rule}" for name, rules in errors.items() for rule in rules)
        return error_reply(422, message, errors)
    return None
