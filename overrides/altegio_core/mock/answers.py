"""What the mock server answers a right request with: the published example, or a value made of the schema."""

from typing import Any

from altegio_core.mock.pages import page
from altegio_core.mock.reply import Reply, json_reply
from altegio_core.mock.routes import Route
from altegio_core.operations.endpoint import Endpoint
from altegio_core.schema.types import Binary, Null
from altegio_core.tooling.catalogue import About, catalogue
from altegio_core.tooling.example_values import ExampleMaker


def answer(route: Route, arguments: dict[str, Any], items: int) -> Reply:
    """The answer; ``items`` is how many a list that comes in pages has."""
    endpoint, about = route.endpoint, catalogue(route.package).operation(route.operation.id)
    maker = ExampleMaker(catalogue(route.package), full=True)
    if isinstance(endpoint.response.data, Binary):
        text = about.answer[0] if about.answer else ""
        return Reply(about.status, str(text or "%PDF-1.4").encode(), about.media or "application/octet-stream")
    if about.status == 204 or (isinstance(endpoint.response.data, Null) and not about.answer and not about.success):
        return Reply(about.status)
    body = _body(endpoint, about, maker)
    if route.operation.paged:
        body = page(route.module.PAGING, endpoint, arguments, body, maker, items)
    return json_reply(about.status, body)


def _body(endpoint: Endpoint[Any], about: About, maker: ExampleMaker) -> Any:
    if about.answer:
        return about.answer[0]
    data = maker.make(endpoint.response.data)
    if not endpoint.response.enveloped:
        return data
    return {**({"success": True} if about.success else {}), "data": data, "meta": []}
