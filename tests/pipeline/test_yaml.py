"""Descriptions and overlays are read whole or not at all: nothing in a file is dropped or changed in silence."""

import pytest

from scripts.spec.errors import PipelineError
from scripts.spec.yaml import dumps, load, load_own, loads


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("paths:\n  /a: {get: 1}\n  /a: {post: 2}\n", "line 3: the key '/a' occurs twice"),
        ("a: 1\n---\nb: 2\n", "a second document begins"),
        ("a: x\0y\n", "NUL character"),
        ("a: &x 1\nb: *x\n", "anchors and aliases are refused"),
        ("a: .inf\n", "/a: inf is no number in JSON"),
        ("a: [1, .nan]\n", "/a/1: nan is no number in JSON"),
        ("a: 1e999\n", "/a: inf is no number in JSON"),
        ("a: !secret b\n", "/a: a tag of YAML"),
        ("? [a]\n: 1\n", "a key is neither text nor a whole number"),
        ("a: " + "[" * 200 + "]" * 200, "nested more than 100 levels deep"),
        ("a: [1\n", "not valid YAML"),
        ("- a\n", "expected a mapping, got list"),
    ],
    ids=lambda value: repr(value)[:24],
)
def test_what_would_be_lost_or_changed_is_refused(text: str, why: str) -> None:
    with pytest.raises(PipelineError) as caught:
        loads(text, "b2b-v1")
    assert str(caught.value).startswith("b2b-v1")
    assert why in str(caught.value)


def test_a_byte_order_mark_is_no_part_of_the_first_key() -> None:
    assert loads("\ufeffopenapi: 3.1.0\n", "b2b-v1") == {"openapi": "3.1.0"}


def test_statuses_without_quotes_are_text_as_in_json() -> None:
    assert loads("responses:\n  200: {description: OK}\n", "b2b-v1") == {"responses": {"200": {"description": "OK"}}}


@pytest.mark.parametrize("value", [12345678901234567890123, "\ud800"], ids=["great number", "lone surrogate"])
def test_what_yaml_cannot_hold_is_an_error_of_the_pipeline(value: object) -> None:
    with pytest.raises(PipelineError, match="cannot be written as YAML"):
        dumps({"default": value})


def test_files_written_by_hand_may_use_anchors_and_nothing_else_is_lost(tmp_path) -> None:
    path = tmp_path / "x.overlay.yaml"
    path.write_text("a: &x {b: 1}\nc: *x\n")
    assert load(path) == {"a": {"b": 1}, "c": {"b": 1}}
    path.write_text("a: 1\na: 2\n")
    with pytest.raises(PipelineError, match="occurs twice"):
        load(path)


def test_own_files_come_back_as_they_were_written(tmp_path) -> None:
    document = {"a": [1, 2.5, None, True, "no", "720441_13245586_0_0"], "b": {"200": {}}}
    path = tmp_path / "x.yaml"
    path.write_text(dumps(document, "made by a test"))
    assert load_own(path) == load(path) == document


def test_what_was_fine_by_hand_is_refused_of_the_vendor_and_what_was_refused_is_again() -> None:
    text = "a: &x 1\nb: *x\n"
    assert loads(text, "ours", anchors=True) == loads(text, "ours", anchors=True) == {"a": 1, "b": 1}
    for _ in range(2):
        with pytest.raises(PipelineError, match="anchors and aliases are refused"):
            loads(text, "theirs")
