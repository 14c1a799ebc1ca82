"""However a server writes what it was told, no secret of it is readable; and no text of its moves a cursor."""

import re

import pytest

from altegio_core.base.charset import decoded
from altegio_core.base.printable import printable
from altegio_core.base.redaction import Secret, Secrets, mask, mask_body
from altegio_core.base.response import Headers, RawResponse

TOKEN = "user-token/91ab7d=="
FORMS = {
    "plain": TOKEN,
    "PHP's slash": TOKEN.replace("/", "\\/"),
    "JSON escapes": "".join(f"\\u{ord(c):04x}" for c in TOKEN),
    "JSON inside of JSON": "".join(f"\\\\u{ord(c):04X}" for c in TOKEN),
    "one escape": TOKEN.replace("t", "\\u0074"),
    "address": "".join(f"%{ord(c):02X}" for c in TOKEN),
    "HTML": "".join(f"&#{ord(c)};" for c in TOKEN),
    "HTML, hexadecimal": "".join(f"&#x{ord(c):X};" for c in TOKEN),
    "a bit of each": "us\\u0065r-token%2F91ab&#55;d%3d=",
}


@pytest.mark.parametrize(
    ("body", "media_type"),
    [
        (b"\0\n\0\0" + TOKEN.encode(), "text/html"),
        (f"Привет {TOKEN}".encode("utf-16-le"), "text/plain; charset=utf-16-le"),
        (f"Привет {TOKEN}".encode("utf-32-be"), "text/plain; charset=utf-32-be"),
        (f"Привет \\u{ord(TOKEN[0]):04x}{TOKEN[1:]}".encode("utf-16-be"), "text/plain; charset=utf-16-be"),
    ],
    ids=["begins with a NUL", "UTF-16 by its header", "UTF-32 by its header", "escaped in UTF-16"],
)
def test_a_body_may_be_in_another_encoding_than_it_seems(body, media_type):
    raw = RawResponse(404, Headers([("Content-Type", media_type)]), body, secrets=(TOKEN,)).redacted()
    assert TOKEN not in decoded(raw.content, media_type)
    assert TOKEN[1:] not in raw.content.decode("latin-1")


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_a_token_is_masked_in_whatever_form(form):
    assert mask(f"a {form} b", [TOKEN]) == "a *** b"
    assert mask_body(f"a {form} b".encode(), [TOKEN]) == b"a *** b"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_wide_characters_hide_nothing(encoding):
    body = mask_body(f'{{"echo": "{TOKEN}", "token": "another", "a": 1}}'.encode(encoding), [TOKEN])
    assert body.decode(encoding) == '{"echo": "***", "token": "***", "a": 1}'


def test_what_was_typed_is_masked_as_well():
    secrets = Secrets([TOKEN], {"login": "me@example.com", "password": "hunter2", "pin_token": ""})
    assert mask("no: hunter2 and me@example.com", secrets) == "no: *** and me@example.com"
    assert "hunter2" not in repr(secrets)


def test_a_short_token_is_a_word_like_any_other():
    assert mask("the user is unknown", ["user"]) == "the user is unknown"


@pytest.mark.parametrize("part", [slice(5), slice(2, None), slice(None, None, 2), 0])
def test_part_of_a_secret_is_one(part):
    assert repr(Secret(TOKEN)[part]) == "'***'"


@pytest.mark.parametrize(
    "body",
    [b'{"token":"' + b"a" * 3_000_000 + b'"}', b'{"token":"' + b"a" * 3_000_000, b'{"token":"' + b"\\a" * 1_000_000],
    ids=["long", "never ends", "escapes"],
)
def test_a_value_of_any_length_is_masked_whole(body):
    assert mask_body(body, [])[:14] == b'{"token":"***"'


@pytest.mark.parametrize(
    "text",
    [
        "\x1b[2Jgone",
        "\x9b2Jgone",
        "\x9d0;title\x9c",
        "evil\u202etxt.exe",
        "one\nFORGED two",
        "a\x00b",
        "\u2028",
        "\ud800",
    ],
)
def test_foreign_text_is_one_printable_line(text):
    assert re.fullmatch(r"[ -~…]*", printable(text))
    assert len(printable(text * 1000)) <= 500


@pytest.mark.parametrize(
    ("content", "media_type", "text"),
    [
        ("ошибка".encode("windows-1251"), "text/html; charset=windows-1251", "ошибка"),
        ("ошибка".encode("koi8-r"), "text/html;charset='KOI8-R'", "ошибка"),
        ("ошибка".encode(), "text/html", "ошибка"),
        ("ошибка".encode("utf-16"), "application/json", "ошибка"),
        (b"{}", "application/json; charset=punycode", "{}"),
        (b"{}", "application/json; charset=cp99999", "{}"),
        (b"\xff", "", "\ufffd"),
    ],
)
def test_a_declared_charset_is_used_if_it_is_one(content, media_type, text):
    assert decoded(content, media_type) == text
