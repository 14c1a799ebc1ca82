"""Who reads, changes and writes is not refused for what the server sent; what the caller adds may be misspelt."""

import copy
import json
import pickle
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from altegio import Altegio, errors
from altegio.v1.models import LocationSocial, UpdateLocationRequest

SOCIAL = {"facebook": "https://example.com", "new_network": "https://example.org"}


@pytest.fixture
def sent() -> list[httpx.Request]:
    return []


@pytest.fixture
def altegio(sent: list[httpx.Request]) -> Any:
    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"success": True, "data": {"id": 1, "social": SOCIAL}, "meta": []})

    http = httpx.Client(transport=httpx.MockTransport(answer))
    with Altegio(partner_token="p", user_token="u", http=http, limiter=None) as client:
        yield client


def _pickled(one: Any) -> Any:
    return pickle.loads(pickle.dumps(one))  # noqa: S301 - made here


@pytest.mark.parametrize("kept", [lambda one: one, copy.deepcopy, _pickled])
def test_what_came_goes_back(altegio: Altegio, sent: list[httpx.Request], kept: Callable[[Any], Any]) -> None:
    social = kept(altegio.v1.locations.get_location(4564).data.social)
    social.facebook = "https://example.net"
    altegio.v1.locations.update_location(4564, body=UpdateLocationRequest(social=social))
    wanted = UpdateLocationRequest(social=LocationSocial.from_dict({**SOCIAL, "facebook": "https://example.net"}))
    assert json.loads(sent[-1].read()) == wanted.to_dict()


def test_what_came_can_be_changed(altegio: Altegio, sent: list[httpx.Request]) -> None:
    social = altegio.v1.locations.get_location(4564).data.social
    social["new_network"] = "https://example.net"
    altegio.v1.locations.update_location(4564, body={"social": social})
    assert b"https://example.net" in sent[-1].read()


def _added(social: LocationSocial) -> Any:
    social["facebok"] = "https://example.net"
    return social


@pytest.mark.parametrize(
    "made",
    [
        _added,
        lambda social: {**social.to_dict(), "facebok": 1},
        lambda _: LocationSocial.from_dict({"facebok": 1}),
    ],
)
def test_what_the_caller_adds_is_held_against_the_description(altegio: Altegio, made: Callable[[Any], Any]) -> None:
    social = altegio.v1.locations.get_location(4564).data.social
    body = UpdateLocationRequest.from_dict({"social": {"facebok": 1}})
    with pytest.raises(errors.RequestValidationError, match="facebok: no such field"):
        altegio.v1.locations.update_location(4564, body={"social": made(social)})
    with pytest.raises(errors.RequestValidationError, match="facebok: no such field"):
        altegio.v1.locations.update_location(4564, body=body)
