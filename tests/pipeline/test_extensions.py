"""Extensions ``x-altegio-…``: each kind of wrong one is an error that names the overlay, or the operation."""

import re
from pathlib import Path
from typing import Any

import pytest

from scripts.spec.errors import PipelineError
from scripts.spec.extensions import EXTENSIONS, check_extensions
from scripts.spec.overlay import apply_overlays
from scripts.spec.yaml import dumps
from tests.pipeline.test_paging_view import ONE_IS_NEEDED

ROOT = Path(__file__).parents[2]
RIGHT: dict[str, Any] = {
    "x-altegio-aliases": ["Doghouse"],
    "x-altegio-answered": True,
    "x-altegio-earlier": {"old": "new"},
    "x-altegio-edition": "early 2026",
    "x-altegio-flag": "appointment",
    "x-altegio-format": "date-digits",
    "x-altegio-kept": "0.3.0",
    "x-altegio-login": True,
    "x-altegio-other-names": ["staff_id"],
    "x-altegio-pagination": {"page": "page", "size": "count", "largest": 200},
    "x-altegio-behaviours": {"numbers": {"rule": "numbers"}},
    "x-altegio-replaced-by": "v2.get_event",
    "x-altegio-resources": {"client": {"read": ["get_client"]}},
    "x-altegio-retry": "safe",
    "x-altegio-shown": ["id"],
    "x-altegio-webhook-settings": "read",
}
WRONG = [
    ({"x-altegio-retrys": "safe"}, "x-altegio-retrys is no extension; there are "),
    ({"x-altegio-aliases": "Doghouse"}, "x-altegio-aliases: 'Doghouse' is no list of texts"),
    ({"x-altegio-answered": 1}, "x-altegio-answered: 1 is not true"),
    ({"x-altegio-earlier": {"old": None}}, "x-altegio-earlier: None is no text"),
    ({"x-altegio-edition": 2026}, "x-altegio-edition: 2026 is no text"),
    ({"x-altegio-flag": "a flag"}, "x-altegio-flag: 'a flag' is no name of a setting"),
    ({"x-altegio-format": "local-datetime"}, "x-altegio-format: 'local-datetime' is none of date, "),
    ({"x-altegio-kept": ["0.3.0"]}, "x-altegio-kept: ['0.3.0'] is no text"),
    ({"x-altegio-login": "yes"}, "x-altegio-login: 'yes' is not true; leave it out where it does not hold"),
    ({"x-altegio-login": False}, "x-altegio-login: False is not true; leave it out where it does not hold"),
    ({"x-altegio-other-names": [1]}, "x-altegio-other-names: 1 is no text"),
    ({"x-altegio-pagination": "page"}, f"x-altegio-pagination: {ONE_IS_NEEDED}"),
    ({"x-altegio-pagination": {"page": "page"}}, "x-altegio-pagination: page goes with size"),
    ({"x-altegio-pagination": {"page": "page", "sise": "count"}}, "x-altegio-pagination: unknown sise"),
    ({"x-altegio-pagination": {"page": "page", "size": 20}}, "x-altegio-pagination: 20 is no text"),
    ({"x-altegio-pagination": {"page": "a", "size": "b", "in": "path"}}, "'path' is none of query, body"),
    ({"x-altegio-pagination": {"page": "a", "size": "b", "largest": "9"}}, "'9' is no number of items"),
    ({"x-altegio-pagination": {"page": "a", "size": "b", "items": "data"}}, "'data' is no list of texts"),
    ({"x-altegio-pagination": {"page": "a", "size": "b", "order": "id"}}, "'id' is not an object"),
    ({"x-altegio-replaced-by": "get_event"}, "x-altegio-replaced-by: 'get_event' is not as in v2.get_event"),
    ({"x-altegio-resources": ["client"]}, "x-altegio-resources: ['client'] is not an object"),
    ({"x-altegio-behaviours": "numbers"}, "x-altegio-behaviours: 'numbers' is not an object"),
    ({"x-altegio-retry": True}, "x-altegio-retry: True is none of default, safe, never"),
    ({"x-altegio-webhook-settings": "both"}, "x-altegio-webhook-settings: 'both' is none of read, write"),
]


@pytest.mark.parametrize(("update", "told"), WRONG)
def test_a_wrong_extension_names_the_overlay(tmp_path: Path, update: dict[str, Any], told: str) -> None:
    action = {"target": "$.paths['/a'].get", "description": "published so", "update": {"deep": [update]}}
    path = tmp_path / "30-wrong.overlay.yaml"
    info = {"title": "t", "version": "1.0.0"}
    path.write_text(dumps({"overlay": "1.0.0", "info": info, "actions": [action]}), encoding="utf-8")
    with pytest.raises(PipelineError, match=rf"^30-wrong\.overlay\.yaml, action 1: .*{re.escape(told)}"):
        apply_overlays({"paths": {"/a": {"get": {}}}}, [path])


@pytest.mark.parametrize(("key", "value"), RIGHT.items())
def test_a_right_one_is_read_and_is_wrong_as_anything_else(key: str, value: Any) -> None:
    assert EXTENSIONS[key].of({key: value}, "get_pet") is not None
    assert EXTENSIONS[key].of({}, "get_pet") is None
    with pytest.raises(PipelineError, match=f"^get_pet: {key}: "):
        EXTENSIONS[key].of({key: 7}, "get_pet")


def test_examples_are_nobodys_extensions() -> None:
    check_extensions({"example": {"x-altegio-nothing": 1}, "enum": [{"x-altegio-nothing": 1}]}, "")


def test_every_extension_has_its_example_here_and_its_row_in_the_readme() -> None:
    told = (ROOT / "overrides" / "README.md").read_text(encoding="utf-8")
    assert RIGHT.keys() == EXTENSIONS.keys()
    rows = {key: str(one.__doc__).splitlines()[0].replace("``", "`") for key, one in EXTENSIONS.items()}
    assert [row for key, text in rows.items() if (row := f"| `{key}` | {text} |") not in told] == []
