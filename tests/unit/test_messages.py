"""Whatever form a refusal takes, its message and its errors come out in one form."""

import json

import pytest

from altegio_core.base.error_body import parse_error_body, summarize

V1 = {"success": False, "data": None, "meta": {"message": "No access"}}


@pytest.mark.parametrize(
    ("body", "message", "errors"),
    [
        (V1, "No access", {}),
        ({"success": False, "data": None, "meta": []}, "", {}),
        ({"success": False, "data": None, "meta": None}, "", {}),
        ({"success": False, "meta": "No access"}, "No access", {}),
        (
            {"meta": {"message": "Wrong", "errors": {"phone": ["Bad", "Short"], "name": "Empty"}}},
            "Wrong",
            {"phone": ("Bad", "Short"), "name": ("Empty",)},
        ),
        (
            {"meta": {"message": "Wrong", "errors": [{"phone": "Bad"}, {"phone": "Short"}]}},
            "Wrong",
            {"phone": ("Bad", "Short")},
        ),
        ({"meta": {"errors": [{"phone": ["Bad"]}]}}, "phone: Bad", {"phone": ("Bad",)}),
        ({"meta": {"errors": ["First", "Second"]}}, "First", {"": ("First", "Second")}),
        ({"meta": {"errors": "Just text"}}, "Just text", {"": ("Just text",)}),
        ({"meta": {"message": "m", "errors": []}}, "m", {}),
        ({"meta": {"message": "m", "errors": {"client": {"phone": ["Bad"]}}}}, "m", {"client.phone": ("Bad",)}),
        (
            {"meta": {"message": "m", "errors": [{"index": 0, "phone": "1", "name": "A", "error": "Busy"}]}},
            "m",
            {"A": ("Busy",)},
        ),
        ({"meta": {"message": "m", "errors": [{"field": "phone", "message": "Bad"}]}}, "m", {"phone": ("Bad",)}),
        (
            {"meta": {"message": "m", "errors": {"count": 5, "ok": True, "none": None}}},
            "m",
            {"count": ("5",), "ok": ("true",)},
        ),
        ({"errors": {"code": 433, "message": "The slot is taken"}}, "The slot is taken", {"": ("The slot is taken",)}),
        ({"errors": {"code": ["Unknown code"]}}, "code: Unknown code", {"code": ("Unknown code",)}),
        ({"message": "Top level"}, "Top level", {}),
        ({"title": "Conflict", "detail": "Busy", "status": 409}, "Busy", {}),
        ({"error": "invalid"}, "invalid", {}),
        ([{"phone": "Bad"}], "phone: Bad", {"phone": ("Bad",)}),
        ("Just a string", "Just a string", {"": ("Just a string",)}),
        (None, "", {}),
        (5, "5", {"": ("5",)}),
        ({}, "", {}),
        ([], "", {}),
    ],
)
def test_json_forms(body, message, errors):
    refusal = parse_error_body(json.dumps(body).encode())
    assert (refusal.message, dict(refusal.errors)) == (message, errors)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", ""),
        (b"  \r\n ", ""),
        (b"<html><head><title>502 Bad &amp; Gateway</title></head><body>x</body></html>", "502 Bad & Gateway"),
        (b"<h1>Not  here</h1>\n<p>Sorry</p>", "Not here Sorry"),
        (b"plain text", "plain text"),
        ("Не найдено".encode("cp1251"), "�� �������"),
        (b'\xef\xbb\xbf{"meta":{"message":"with a BOM"}}', "with a BOM"),
        (b'{"meta":{"message":"cut off', '{"meta":{"message":"cut off'),
        (b"[" * 100_000, "[" * 499 + "…"),
        (b'{"meta":{"message":"two\\nlines\\u0000\\u001b[31m"}}', "two lines [31m"),
    ],
)
def test_other_forms(content, message):
    assert parse_error_body(content).message == message


def test_the_apis_own_error_number():
    assert parse_error_body(b'{"errors":{"code":432,"message":"Wrong code"}}').code == 432
    assert parse_error_body(b'{"meta":{"message":"m","code":437}}').code == 437
    assert parse_error_body(json.dumps(V1).encode()).code is None


def test_what_the_message_says_is_not_told_again():
    errors = {"color": ("required",), "title": ("required", "too short"), "": ("Refused",)}
    assert summarize(errors, "color: required; title: required") == "title: too short; Refused"
    assert summarize(errors, "Refused") == "color: required; title: required; title: too short"


def test_texts_are_bounded():
    refusal = parse_error_body(
        json.dumps({"meta": {"message": "x" * 10**6, "errors": {"a" * 10**6: "b" * 10**6}}}).encode()
    )
    assert len(refusal.message) == 500
    assert all(len(name) <= 500 and len(texts[0]) <= 500 for name, texts in refusal.errors.items())


def test_deep_nesting_ends():
    told: object = "bottom"
    for _ in range(400):
        told = {"a": told}
    assert parse_error_body(json.dumps({"meta": {"message": "m", "errors": told}}).encode()).message == "m"
