"""Every operation, sync and async: the mock accepts the request, and the answer decodes into the typed model."""

import json
import ssl
from types import ModuleType
from typing import Any

import httpx
import pytest

from altegio_core.base.auth import Credentials
from altegio_core.base.errors import APIStatusError
from altegio_core.http.async_client import AsyncClient
from altegio_core.http.client import Client
from altegio_core.http.options import ClientOptions
from altegio_core.operations.envelope import Envelope, Response
from altegio_core.schema.encode import encode
from tests.contract.calls import all_operations, arguments
from tests.contract.description import corrected, operations_of, resolve
from tests.contract.generate import violations
from tests.contract.samples import sample
from tests.contract.typing_check import data_type, mismatches
from tests.notes import Notes
from tests.support.functions import function_module

DECIDES_TYPE = {"type", "allOf", "anyOf", "oneOf", "not"}
"""Rules of a schema on which the Python type depends; bounds, patterns and unknown names change nothing about it."""

_TLS = ssl.create_default_context()  # made once: it takes longer than a call
OPERATIONS = all_operations()
every_operation = pytest.mark.parametrize(("api", "operation_id"), OPERATIONS, ids=map("-".join, OPERATIONS))


@every_operation
def test_sync(api: str, operation_id: str, options: ClientOptions, credentials: Credentials, note: Notes) -> None:
    module = function_module(api, operation_id)
    with (
        httpx.Client(event_hooks={"request": [accept_pdf]}, verify=_TLS) as http,
        Client(credentials, options, http=http) as client,
    ):
        for full in (False, True):
            values = sample(api, operation_id, full=full)
            positional, named = arguments(module, values, as_model=full)
            try:
                response = module.sync_detailed(*positional, client=client, **named)
            except APIStatusError as error:
                pytest.fail(_refusal(error))
            _check(api, operation_id, module, response)
    note("left out", [f"{operation_id} {name}" for name in values.left_out])
    note("sync", [api, operation_id])


@every_operation
@pytest.mark.anyio
async def test_async(
    api: str, operation_id: str, options: ClientOptions, credentials: Credentials, note: Notes
) -> None:
    module = function_module(api, operation_id)
    async with (
        httpx.AsyncClient(event_hooks={"request": [accept_pdf_async]}, verify=_TLS) as http,
        AsyncClient(credentials, options, http=http) as client,
    ):
        for full in (False, True):
            positional, named = arguments(module, sample(api, operation_id, full=full), as_model=full)
            try:
                response = await module.asyncio_detailed(*positional, client=client, **named)
            except APIStatusError as error:
                pytest.fail(_refusal(error))
            _check(api, operation_id, module, response)
    note("async", [api, operation_id])


def accept_pdf(request: httpx.Request) -> None:
    """The server picks the type of a receipt by the operation, Prism by this header alone."""
    request.headers["accept"] += ", application/pdf"


async def accept_pdf_async(request: httpx.Request) -> None:
    accept_pdf(request)


def _refusal(error: APIStatusError) -> str:
    told = error.headers.get("sl-violations") or error.response.content.decode(errors="replace")
    return f"the mock refuses {error.method} {error.path} with {error.status_code}: {told}"


def _check(api: str, operation_id: str, module: ModuleType, response: Response[Envelope[Any]]) -> None:
    remarks = json.loads(response.headers.get("sl-violations", "[]"))
    assert not [r for r in remarks if r["location"][0] == "request" and r["severity"] == "Error"], remarks

    document = corrected(api)
    documented = operations_of(corrected, api)[operation_id][2]["responses"]
    assert str(response.status_code) in documented
    content = resolve(document, documented[str(response.status_code)]).get("content", {})

    envelope = response.parsed
    assert isinstance(envelope, Envelope)
    expected = data_type(module.sync_detailed)
    if not response.content:
        assert envelope.data in (None, b"")
    elif expected is bytes:
        assert envelope.data == response.content
    else:
        data = json.loads(response.content)
        schema = next(iter(content.values()))["schema"] if content else {}
        if module.ENDPOINT.response.enveloped and isinstance(data, dict):
            schema = resolve(document, schema).get("properties", {}).get("data", {})
            if "data" not in data:
                assert not envelope.data
                return
            data = data["data"]
        if not [error for error in violations(document, schema, data) if error.validator in DECIDES_TYPE]:
            assert not list(mismatches(envelope.data, expected))
            assert encode(envelope.data) == data, "something of the answer got lost"
        else:
            # The vendor's own example contradicts the description; it has to be read all the same.
            assert (envelope.data is None) == (data is None)
