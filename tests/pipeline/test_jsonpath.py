"""Paths of overlays lead where the library they are read with leads them."""

import jsonpath_rfc9535 as library
import pytest

from scripts.spec.apis import APIS, ROOT, Api
from scripts.spec.jsonpath import JSONPathError, Passed, find
from scripts.spec.overlay import _actions, _apply
from scripts.spec.yaml import load_own

DOCUMENT = {
    "a": [{"n": 1, "s": "x"}, {"n": True, "s": "yy"}, {"n": None}, {"n": 1.0, "deep": {"s": "x", "list": [1, [2]]}}, 7],
    "b": {"s": "x", "": {"n": False}, "a": {"s": "xy", "a": [{"s": 3}]}},
}
PATHS = [
    *(
        "$",
        "$.a",
        "$['a','b']",
        "$.a[0]",
        "$.a[-1]",
        "$.a[9]",
        "$.a[1:3]",
        "$.a[::-1]",
        "$.*",
        "$..s",
        "$..*",
        "$..a[0]",
    ),
    *("$.a[?@.n]", "$.a[?@.n == 1]", "$.a[?@.n == true]", "$.a[?@.n == null]", "$.a[?@.n != 1]", "$.a[?!@.n]"),
    *("$..[?@.s == 'x']", "$..[?@.s != 'x']", "$.a[?@.s == 'x' && @.n == 1]", "$.a[?@.s == 'x' || @.n == null]"),
    *(
        "$..[?match(@.s, 'x.*')]",
        "$..[?search(@.s, 'y')]",
        "$.a[?@.n > 0]",
        "$..[?@.n > 1]",
        "$..[?@.n >= 1]",
        "$.a[?@.n < 1]",
        "$..[?@.n <= 1]",
        "$..[?@.s > 0]",
        "$..[?@.s < 'xy']",
        "$..['n', 's']",
        "$.a[?@.deep.list[*]]",
        "$.a[?@ == 7]",
    ),
    *(
        "$.a[?count(@.deep.*) == 2]",
        "$.a[?length(@.s) == 2]",
        "$.a[?@.s == $.b.s]",
        "$.b[?@.n == false]",
        "$.a[?@..list]",
    ),
]


def places(path, document):
    return [(node.location[-1] if node.location else "", id(node.value)) for node in library.find(path, document)]


@pytest.mark.parametrize("path", PATHS)
def test_it_finds_what_the_library_finds(path):
    assert [(one.key, id(one.value)) for one in find(path, DOCUMENT)] == places(path, DOCUMENT)


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.name)
def test_so_it_does_for_every_action_of_ours(api: Api):
    document, passed = load_own(ROOT / api.pin), Passed()
    for path in api.overlay_files(ROOT):
        for action in _actions(path):
            target = action["target"]
            found = find(target, document, passed)
            assert [(one.key, id(one.value)) for one in found] == places(target, document), target
            _apply(document, path.name, action, None, passed)


@pytest.mark.parametrize("path", ["", "a", "$.", "$[?@.a = 1]", "$.a[?foo(@)]"])
def test_what_is_no_path_is_told(path):
    with pytest.raises(JSONPathError):
        find(path, DOCUMENT)
