"""What a later stage cannot do shows in the trial of a new edition, so that it holds back one operation and not all."""

from pathlib import Path
from typing import Any

import pytest

from scripts.spec.apis import APIS
from scripts.spec.errors import PipelineError
from scripts.update.trial import real_shape, trial

API = next(api for api in APIS if api.name == "b2b-v2")
PROBE: dict[str, Any] = {
    "operationId": "probe_op",
    "summary": "Probe",
    "tags": ["Tags"],
    "security": [{"BearerPartnerUser": []}],
    "responses": {"200": {"description": "OK", "content": {"application/json": {"schema": {"type": "object"}}}}},
}


def body(media: str, **properties: Any) -> dict[str, Any]:
    schema = {"type": "object", "properties": properties or {"a": {"type": "string"}}}
    return {"requestBody": {"required": True, "content": {media: {"schema": schema}}}}


def tried(more: dict[str, Any], path: str = "/probe") -> None:
    document = {
        "openapi": "3.1.1",
        "info": {"title": "t", "version": "1"},
        "servers": [{"url": "https://api.alteg.io/api/v2"}],
        "paths": {path: {"post": {**PROBE, **more}}},
        "components": {
            "securitySchemes": {"BearerPartnerUser": {"type": "apiKey", "name": "Authorization", "in": "header"}},
            "schemas": {},
        },
    }
    trial(API, Path("/nowhere"), real_shape)(document)


@pytest.mark.parametrize(
    "more",
    [
        body("application/x-www-form-urlencoded"),
        body("application/json; charset=utf-8"),
        {"parameters": [{"name": "sid", "in": "cookie", "schema": {"type": "string"}}]},
        body("application/json", имя={"type": "string"}),
        body("application/json", userId={"type": "string"}, user_id={"type": "string"}),
    ],
    ids=["form", "charset", "cookie", "Cyrillic", "two of one name"],
)
def test_what_cannot_be_rendered_does_not_pass(more: dict[str, Any]) -> None:
    with pytest.raises(PipelineError):
        tried(more)


def parameter(place: str, kind: str, **more: Any) -> dict[str, Any]:
    return {"parameters": [{"name": "probe", "in": place, "required": True, "schema": {"type": kind}, **more}]}


@pytest.mark.parametrize(
    "more",
    [
        *(parameter("query", "array", style=style) for style in ("spaceDelimited", "pipeDelimited", "deepObject")),
        *(parameter("query", "object", **how) for how in ({}, {"style": "form"}, {"style": "form", "explode": False})),
        *(parameter("query", "string", style=style) for style in ("simple", "label")),
        *(parameter("path", "integer", style=style) for style in ("label", "matrix")),
        *(parameter(place, kind) for place in ("path", "header") for kind in ("array", "object")),
    ],
    ids=str,
)
def test_what_cannot_be_written_does_not_pass(more: dict[str, Any]) -> None:
    """Sent in another style, a server would not see it, and answer as if nothing had been asked."""
    with pytest.raises(PipelineError, match="parameter probe: no .* of style|the generator cannot read it: .*probe"):
        tried(more, "/probe/{probe}" if more["parameters"][0]["in"] == "path" else "/probe")


@pytest.mark.parametrize(
    "more",
    [
        *(parameter("query", "array", style="form", explode=explode) for explode in (True, False)),
        parameter("query", "object", style="deepObject"),
        parameter("query", "string", style="form"),
        parameter("header", "string", style="simple"),
        parameter("path", "integer", style="simple"),
    ],
    ids=str,
)
def test_what_can_be_written_passes(more: dict[str, Any]) -> None:
    tried(more, "/probe/{probe}" if more["parameters"][0]["in"] == "path" else "/probe")


def test_what_can_be_rendered_passes() -> None:
    tried(body("application/json"))
