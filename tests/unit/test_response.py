"""The bytes of an answer → data, envelope and errors."""

import json
from typing import Any, ClassVar

import pytest

from altegio_core.base.errors import DriftError, InvalidResponseError, UnsuccessfulResponseError
from altegio_core.base.response import Headers, RawResponse
from altegio_core.http.options import ClientOptions
from altegio_core.operations.endpoint import Endpoint, ResponseSpec
from altegio_core.operations.envelope import Envelope, Response
from altegio_core.operations.response import read
from altegio_core.schema.drift import Drift
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, INTEGER, NULL, STRING, Array, Binary, Object, Ref, Schema
from tests.unit.conftest import operation


class Thing(Model):
    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "name": STRING}, required=("id",))


THING = Ref(__name__, "Thing")
ONE = Thing.from_dict({"id": 1})


def answered(
    content: Any, schema: Schema = THING, *, enveloped: bool = True, status: int = 200, **options: Any
) -> Response[Envelope[Any]]:
    raw = RawResponse(
        status,
        Headers([("Content-Type", "text/html"), ("X-Id", "7")]),
        content if isinstance(content, bytes) else json.dumps(content).encode(),
        attempts=3,
        elapsed=1.5,
    )
    return read(Endpoint(operation(), ResponseSpec(schema, enveloped)), raw, ClientOptions(**options))


@pytest.mark.parametrize(
    ("body", "schema", "enveloped", "data"),
    [
        ({"success": True, "data": {"id": 1}, "meta": []}, THING, True, ONE),
        ({"data": {"id": 1}, "included": [], "meta": {}}, THING, True, ONE),
        ({"success": True, "data": [{"id": 1}], "meta": []}, Array(THING), True, [ONE]),
        ({"success": True, "data": [{"id": 1}]}, THING, True, ONE),
        ({"success": True, "data": {"id": 1}}, Array(THING), True, [ONE]),
        ({"success": True, "data": None, "meta": []}, Array(THING), True, []),
        ({"success": True, "data": None, "meta": []}, THING, True, None),
        ({"success": True, "meta": {"message": "Deleted"}}, NULL, True, None),
        ({"meta": []}, THING, True, None),
        ({"id": 1}, THING, False, ONE),
        ({"id": 1}, THING, True, ONE),
        ([{"id": 1}], Array(THING), False, [ONE]),
        ([{"id": 1}], Array(THING), True, [ONE]),
        ({"success": True, "data": [{"id": 1}], "meta": []}, Array(THING), False, [ONE]),
        ({"data": 1, "other": 2}, ANY, False, {"data": 1, "other": 2}),
        ({}, THING, True, None),
        ("text", STRING, False, "text"),
        (None, THING, False, None),
    ],
)
def test_data_with_and_without_an_envelope(body, schema, enveloped, data):
    """The data is found inside its envelope, without one, and where the description is wrong about that."""
    assert answered(body, schema, enveloped=enveloped).parsed.data == data


@pytest.mark.parametrize(
    ("meta", "total", "page", "message"),
    [
        ([], None, None, ""),
        (None, None, None, ""),
        (["odd"], None, None, ""),
        ({}, None, None, ""),
        ({"count": 4}, 4, None, ""),
        ({"page": 2, "total_count": 40}, 40, 2, ""),
        ({"total": 40}, 40, None, ""),
        ({"pagination": {"page": 3, "total": 9}}, 9, 3, ""),
        ({"pagination": []}, None, None, ""),
        ({"message": "Saved"}, None, None, "Saved"),
        ({"total_count": "many", "page": "first", "message": ["odd"]}, None, None, ""),
    ],
)
def test_meta_is_an_object_in_any_case(meta, total, page, message):
    """`meta` can be asked for totals, page and message, in whatever form or under whatever name they come."""
    found = answered({"success": True, "data": {"id": 1}, "meta": meta}).parsed.meta
    assert (found.total, found.page, found.message) == (total, page, message)
    assert found == (meta if isinstance(meta, dict) else {})


def test_nothing_in_the_envelope_is_lost():
    """Side-loaded resources and what the description does not know of can be reached."""
    envelope = answered({"data": {"id": 1}, "included": [{"type": None, "id": "1"}], "links": {"next": "x"}}).parsed
    assert (envelope.included, envelope.extra) == ([{"type": None, "id": "1"}], {"links": {"next": "x"}})
    assert answered({"data": {"id": 1}, "included": None}).parsed.included == []


@pytest.mark.parametrize("status", [200, 201, 202, 204])
@pytest.mark.parametrize("content", [b"", b" \r\n"])
@pytest.mark.parametrize("schema", [THING, Array(THING), NULL])
def test_an_empty_body_is_no_data(status, content, schema):
    """No body is an answer too, under any status of success."""
    assert answered(content, schema, status=status, strict=True).parsed == Envelope(None)


@pytest.mark.parametrize("content", [b"%PDF-1.7 \xff\x00", b"", b'{"not": "a refusal"}', b"{", b"[" * 100_000])
def test_binary_answers_are_bytes(content):
    """A file arrives byte for byte."""
    assert answered(content, Binary(), enveloped=False).parsed.data == content


@pytest.mark.parametrize("enveloped", [True, False])
@pytest.mark.parametrize("schema", [THING, Array(THING), NULL, ANY, Binary()])
@pytest.mark.parametrize(
    "body",
    [
        {"success": False, "data": None, "meta": {"message": "Busy"}},
        {"success": False, "meta": {"message": "Busy"}, "more": 1},
        {"success": False, "message": "Busy"},
    ],
)
def test_success_false_is_an_error_under_any_status(body, schema, enveloped):
    """A refusal that calls itself 200 raises, with the server's words."""
    with pytest.raises(UnsuccessfulResponseError, match="Busy") as caught:
        answered(body, schema, enveloped=enveloped)
    assert (caught.value.status_code, caught.value.attempts) == (200, 3)


@pytest.mark.parametrize("said", ["false", "False", "0", 0])
def test_a_flag_is_read_as_the_api_writes_flags(said):
    """Flags come as booleans, as 0 and 1, and as text; a count or a word that is called so is none."""
    with pytest.raises(UnsuccessfulResponseError, match="Busy"):
        answered({"success": said, "data": None, "meta": {"message": "Busy"}})
    assert answered({"success": said, "failed": 3}, ANY, enveloped=False).parsed.data == {"success": said, "failed": 3}


@pytest.mark.parametrize("said", [None, 1, "true", "1", ""])
def test_what_says_no_refusal_is_none(said):
    assert answered({"success": said, "data": {"id": 1}}).parsed.data == ONE


@pytest.mark.parametrize(
    "content",
    [
        b"<html>Maintenance</html>",
        b"Service unavailable",
        b'{"data": {"id": 1}',
        b"{'data': 1}",
        b'\xff\xfe{"data"',
        b"[" * 100_000 + b"]" * 100_000,
        b'{"data":' * 100_000 + b"1" + b"}" * 100_000,
        b'{"data": ' + b"9" * 10_000 + b"}",
    ],
    ids=lambda content: repr(content[:16]),
)
def test_what_is_not_json_is_one_documented_error(content):
    """HTML under 200, half an answer or nesting without end: never a JSON error, always InvalidResponseError."""
    with pytest.raises(InvalidResponseError, match=r"the answer is not JSON \(text/html\)") as caught:
        answered(content, enveloped=True)
    assert not isinstance(caught.value, DriftError)


@pytest.mark.parametrize("encoded", ["utf-8-sig", "utf-16"])
def test_json_in_other_encodings(encoded):
    """A byte order mark does no harm."""
    assert answered('{"data": {"id": 1, "name": "Ж"}}'.encode(encoded)).parsed.data.name == "Ж"


def test_the_response_has_all_that_came_with_the_answer():
    """Status, headers in any spelling, content, attempts and time are there, and do not flood a log."""
    response = answered({"data": {"id": 1}})
    assert (response.status_code, response.headers["x-ID"], response.attempts, response.elapsed) == (200, "7", 3, 1.5)
    assert response.content == b'{"data": {"id": 1}}'
    assert "<19 bytes>" in repr(response)


@pytest.mark.parametrize(
    ("body", "schema", "places"),
    [
        ({"data": {"id": 1}}, THING, []),
        ({"data": {"id": "1"}}, THING, ["/id"]),
        ({"data": {}}, THING, ["/id"]),
        ({"data": [{"id": 1}]}, THING, []),
        ({"data": None}, THING, [""]),
        ({"data": None}, Array(THING), []),
        ({"success": True}, THING, []),
        ({"success": True, "meta": []}, Array(THING), []),
        ({"data": [{"id": None}, {"id": None}]}, Array(THING), ["/*/id"]),
        ({"data": []}, THING, []),
        ([{"success": True, "data": {"id": 1}, "meta": []}], THING, []),
    ],
)
def test_drift_is_told_and_raises_only_when_strict(body, schema, places):
    """A contradiction is told to the hook and read all the same; `strict` makes it one documented error."""
    told: list[Drift] = []
    answered(body, schema, on_drift=told.append)
    assert [drift.pointer for drift in told] == places
    if not places:
        assert answered(body, schema, strict=True)
        return
    with pytest.raises(DriftError, match="contradicts the description") as caught:
        answered(body, schema, strict=True)
    assert [drift.pointer for drift in caught.value.drifts] == places
    # Strict or not, the server has done it: what came of it is not lost.
    assert caught.value.parsed == answered(body, schema).parsed
    assert str(caught.value).count("done (200)") == 1


def test_a_new_field_is_told_but_never_raises():
    """The server may add fields: the hook hears of it, strict mode does not mind."""
    told: list[Drift] = []
    assert answered({"data": {"id": 1, "new": 2}}, strict=True, on_drift=told.append).parsed.data.new == 2
    assert [(drift.pointer, drift.contradiction) for drift in told] == [("/new", False)]
