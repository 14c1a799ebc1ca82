"""Makes the answer of the mock server to a valid request: the published example, or a value made from the schema."""

import copy
from collections.abc import Mapping
from typing import Any

from altegio_core.base.types import UNSET, is_dict
from altegio_core.mock.believable import echoed
from altegio_core.mock.forms import Forms
from altegio_core.mock.pages import page
from altegio_core.mock.reply import Reply, json_reply
from altegio_core.mock.resource import Part
from altegio_core.mock.routes import Found, Route
from altegio_core.schema.types import Binary, Null, Schema
from altegio_core.tooling.catalogue import About, catalogue
from altegio_core.tooling.example_values import ExampleMaker


def about(route: Route) -> About:
    """Returns what the catalogue knows of an operation."""
    return catalogue(route.package).operation(route.operation.id)


def example_maker(route: Route) -> ExampleMaker:
    """Returns the maker of example values for the schemas of an operation's API."""
    return ExampleMaker(catalogue(route.package), full=True)


def answer(found: Found, part: Part | None, arguments: dict[str, Any], items: int) -> Reply:
    """Returns the answer; ``items`` is the number of items in a paged list."""
    route = found.route
    endpoint, described, maker = route.endpoint, about(route), example_maker(route)
    if isinstance(endpoint.response.data, Binary):
        text = described.answer[0] if described.answer else ""
        return Reply(described.status, str(text or "%PDF-1.4").encode(), described.media or "application/octet-stream")
    if described.status == 204 or (
        isinstance(endpoint.response.data, Null) and not described.answer and not described.success
    ):
        return Reply(described.status)
    body = copy.deepcopy(envelope_of(route, maker))
    enveloped = endpoint.response.enveloped and is_dict(body) and "data" in body
    path, sent = path_values(found, arguments), arguments.get("body", UNSET)
    data = echoed(Forms(maker), part, endpoint.response.data, body["data"] if enveloped else body, path, sent)
    body = {**body, "data": data} if enveloped else data
    if route.operation.paged:
        body = page(route.module.PAGING, endpoint, arguments, body, maker, items)
    return json_reply(described.status, body)


def path_values(found: Found, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Returns the path parameters by name on the wire, converted to their types."""
    wanted = {parameter.wire: parameter.name for parameter in found.route.endpoint.parameters}
    return {name: arguments.get(wanted.get(name, name), text) for name, text in found.values.items()}


def envelope_of(route: Route, maker: ExampleMaker) -> Any:
    """Returns the published answer, or one made from the schema, in its envelope."""
    endpoint, described = route.endpoint, about(route)
    if described.answer:
        return described.answer[0]
    data = (
        None if type(endpoint.response.data) is Schema else maker.make(endpoint.response.data)
    )  # the description does not say what
    if not endpoint.response.enveloped:
        return data
    return {**({"success": True} if described.success else {}), "data": data, "meta": []}
