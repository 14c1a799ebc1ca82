"""JSON is read alike with the extra ``fast`` and without it."""

import json
import math
import sys
from importlib.metadata import version
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from altegio_core.schema import decode as json_reader

ODD = [
    *(b"NaN", b"[Infinity, -Infinity]", b"1e400", b"-1e400", b"5e-324", b"-0", b"-0.0", b"1e5", b"1E+2"),
    *(
        b"18446744073709551616",
        b"19446744073709551617",
        b"-9223372036854775809",
        b"1" + b"0" * 400,
        b"9007199254740993",
        b"0." + b"1" * 400,
    ),
    *(b'"\\ud800"', b'"\\ud83d\\ude00"', b'{"\\ud800": 1}', b'"\\u0000"', b'"\\/"', b'"\x7f"', b'"\xed\xa0\x80"'),
    *(b'{"a": 1, "a": 2}', b"\xef\xbb\xbf{}", '"ё"'.encode("utf-16"), b"\t[1]\r\n", b"1.0", b"null"),
]
BROKEN = [
    *(b"", b" ", b"[1,]", b"01", b"1.", b".5", b'"\x01"', b"[1] x", b'{"a":}', b"nul", b"-", b"+1", b"[1,2\x00]"),
    *(b'"\xff"', b"<html>", b"1" + b"0" * 5000),
]


@pytest.fixture(params=["fast", "plain"])
def reader(request, monkeypatch):
    """The reader with the extra and, as if it were not installed, without."""
    if request.param == "plain":
        monkeypatch.setitem(sys.modules, "msgspec", None)
    else:
        assert version("msgspec")
    json_reader._fast.cache_clear()
    yield json_reader.loads
    json_reader._fast.cache_clear()


def same(one: Any, other: Any) -> bool:
    """Equal, of the same type, sign included; NaN is NaN."""
    if isinstance(one, float) and isinstance(other, float):
        return (math.isnan(one) and math.isnan(other)) or (one == other and repr(one) == repr(other))
    return repr(one) == repr(other)


@pytest.mark.parametrize("content", ODD, ids=lambda content: content[:20].decode("latin-1"))
def test_odd_values_are_what_the_standard_library_makes_of_them(reader, content: bytes):
    assert same(reader(content), json.loads(content))


@pytest.mark.parametrize("content", BROKEN, ids=lambda content: content[:20].decode("latin-1"))
def test_what_is_no_json_is_a_value_error(reader, content: bytes):
    with pytest.raises(ValueError):  # noqa: PT011 - every reader has its own text
        reader(content)


def test_endless_nesting_is_a_recursion_error(reader):
    with pytest.raises(RecursionError):
        reader(b"[" * 200_000 + b"]" * 200_000)


def test_an_msgspec_that_takes_long_numbers_for_others_is_left_alone(monkeypatch):
    """Another package may have brought one older than the extra takes."""
    wrong = SimpleNamespace(Decoder=lambda: SimpleNamespace(decode=lambda content: 1_000_000_000_000_000_001))
    monkeypatch.setitem(sys.modules, "msgspec", SimpleNamespace(json=wrong, MsgspecError=ValueError))
    json_reader._fast.cache_clear()
    assert json_reader.loads(b"[5]") == [5]
    json_reader._fast.cache_clear()


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(VALUES)
def test_any_value_comes_out_alike(value: Any):
    content = json.dumps(value).encode()
    assert same(json_reader.loads(content), json.loads(content))


@given(st.binary())
def test_any_bytes_come_out_alike(content: bytes):
    try:
        expected = json.loads(content)
    except ValueError:
        with pytest.raises(ValueError):  # noqa: PT011 - its text is the reader's own
            json_reader.loads(content)
    else:
        assert same(json_reader.loads(content), expected)
