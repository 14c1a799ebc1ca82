"""What is fuzzed: each target takes any bytes, and raises where the code behind it does what it must not."""

import json
import math
import tempfile
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from altegio_core.base.charset import decoded
from altegio_core.base.clock import SystemClock
from altegio_core.base.errors import AltegioError, error_for
from altegio_core.base.operation import Operation
from altegio_core.base.response import Headers, RawResponse
from altegio_core.http.body import BodyReader
from altegio_core.http.options import ClientOptions
from altegio_core.http.retry import read_retry_after
from altegio_core.http.steps import Attempt
from altegio_core.operations.response import read
from altegio_core.schema import decode as json_reader
from altegio_core.schema import encode as json_writer
from altegio_core.schema.encode import encode
from scripts.spec.errors import PipelineError
from scripts.spec.overlay import apply_overlays
from scripts.spec.yaml import dumps, loads
from scripts.update.sanitize import parse

TOKEN = "user-token-77ac91"
_STATUSES = (400, 401, 403, 404, 409, 422, 429, 500, 503)
_MOST = 4096
_SAID = 4000
"""Characters the text of an error may have."""


def reads_json(data: bytes) -> None:
    """JSON is read as the standard library reads it, fast or not, and a copy is equal."""
    wanted, found = (_outcome(reader, data) for reader in (json.loads, json_reader.loads))
    assert wanted == found, (wanted, found)
    if found[0] == "read":
        value = json_reader.loads(data)
        assert repr(encode(value)) == repr(value)
        if isinstance(value, dict):
            assert repr(json_writer._copier()(value)) == repr(json_writer._copied(value)) == repr(value)


def _outcome(reader: Callable[[bytes], Any], data: bytes) -> tuple[str, str]:
    try:
        return "read", repr(reader(data))
    except ValueError:
        return "refused", ""
    except RecursionError:
        return "refused", ""


def decodes(data: bytes) -> None:
    """An answer of an operation is read, or refused with one of our errors, and what was read can be shown and sent."""
    names = _operations()
    version, tag, name = names[int.from_bytes(data[:2], "big") % len(names)]
    endpoint = import_module(f"altegio.{version}.api.{tag}.{name}").ENDPOINT
    raw = RawResponse(200, Headers([("Content-Type", "application/json")]), data[2:], secrets=(TOKEN,))
    drifts: list[Any] = []
    try:
        response = read(endpoint, raw, ClientOptions(on_drift=drifts.append))
    except AltegioError as error:
        str(error), repr(error)
        return
    repr(response)
    assert all(str(drift).isprintable() for drift in drifts)
    if isinstance(response.parsed.data, bytes):
        return
    with suppress(AltegioError):  # what no request can say, such as a number that is none
        json.dumps(encode(response.parsed.data))


@cache
def _operations() -> list[tuple[str, str, str]]:
    return [
        (version, operation.tag, name)
        for version in ("v1", "v2")
        for name, operation in import_module(f"altegio.{version}").OPERATIONS.items()
    ]


def reads_headers(data: bytes) -> None:
    """Headers say nothing that makes a call wait without end, read too much or fail in an unforeseen way."""
    head, _, body = data.partition(b"\n\n")
    pairs = [line.partition(b":")[::2] for line in head.split(b"\n")]
    headers = Headers((name.decode("latin-1").strip(), value.decode("latin-1").strip()) for name, value in pairs)
    seconds = read_retry_after(headers, 1_800_000_000.0)
    assert seconds is None or (seconds >= 0 and math.isfinite(seconds)), seconds
    until = math.inf
    attempt = Attempt(1.0, 1.0, until, _MOST)  # type: ignore[arg-type]
    reader = BodyReader(attempt, SystemClock(), 200, headers)
    for start in range(0, len(body), 100):
        if reader.is_done(body[start : start + 100]):
            break
    outcome = reader.outcome()
    assert isinstance(outcome, RawResponse)
    assert len(outcome.content) <= _MOST
    decoded(outcome.content, headers.get("content-type", ""))


def reads_refusals(data: bytes) -> None:
    """Whatever a refusal says becomes one line anybody can print, without a token in it."""
    status, media_type, body = data[:1], *data[1:].partition(b"\n")[::2]
    body = body.replace(b"@", TOKEN.encode())
    headers = Headers([("Content-Type", media_type.decode("latin-1"))])
    raw = RawResponse(_STATUSES[sum(status) % len(_STATUSES)], headers, body, secrets=(TOKEN,))
    operation = Operation(
        "get_thing", "v1", "GET", "/things", tokens="partner+user", server="https://api.alteg.io/api/v1"
    )
    error = error_for(raw)(operation=operation, response=raw, gave_up="not tried again", retry_after=None)
    said = str(error)
    assert said.isprintable(), said
    assert len(said) < _SAID, len(said)
    for text in (said, repr(error), error.message, repr(error.errors)):
        assert TOKEN not in text


def reads_yaml(data: bytes) -> None:
    """A description is refused with the reason, or read and written back as it was."""
    with suppress(PipelineError):
        parse(data, "fuzzed")
    with suppress(PipelineError):
        value = loads(data.decode("utf-8", "replace"), "fuzzed")
        json.dumps(value, allow_nan=False)
        with suppress(PipelineError):
            written = dumps(value)
            assert loads(written, "written") == value


def applies_overlays(data: bytes) -> None:
    """An overlay is refused with the reason, or applied; the description it was given stays as it is."""
    document = json.loads(_DOCUMENT)
    with _Given(data) as path, suppress(PipelineError):
        corrected, count = apply_overlays(document, [path])
        assert count >= 0
        json.dumps(corrected, allow_nan=False)
    assert json.dumps(document) == _DOCUMENT


class _Given:
    """A file with this content, as long as it is needed; in memory where that can be."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def __enter__(self) -> Path:
        text = self._data.decode("utf-8", "replace")
        _path().write_text(text, encoding="utf-8", newline="")
        return _path()

    def __exit__(self, *_: object) -> None:
        _path().unlink()


@cache
def _path() -> Path:
    memory = Path("/dev/shm")  # noqa: S108 - in a folder of its own there
    return Path(tempfile.mkdtemp(dir=memory if memory.is_dir() else None)) / "10-fuzzed.overlay.yaml"


_DOCUMENT = json.dumps(
    {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {
            "/a/{id}": {
                "get": {
                    "operationId": "get_a",
                    "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "number"}}],
                    "responses": {"200": {"description": "", "content": {"*/*": {"schema": {"type": "array"}}}}},
                }
            }
        },
        "components": {"schemas": {"A": {"type": "object", "properties": {"x": {"enum": [1, 2, None]}}}}},
    }
)

TARGETS: dict[str, Callable[[bytes], None]] = {
    "json": reads_json,
    "decode": decodes,
    "headers": reads_headers,
    "refusals": reads_refusals,
    "yaml": reads_yaml,
    "overlay": applies_overlays,
}
