"""Arguments → a request: where each value goes, and what never gets that far."""

import datetime as dt
import io
from typing import Any, ClassVar

import pytest

from altegio_core.base.auth import Credentials
from altegio_core.base.errors import ConfigurationError, RequestValidationError
from altegio_core.base.operation import Request
from altegio_core.base.types import UNSET, File
from altegio_core.http.options import CallOptions, ClientOptions
from altegio_core.http.request import PreparedRequest, prepare
from altegio_core.operations.endpoint import BodySpec, Endpoint, Parameter, ResponseSpec
from altegio_core.schema.model import Model
from altegio_core.schema.types import (
    ANY,
    BOOLEAN,
    INTEGER,
    INTEGER_OR_NULL,
    NUMBER,
    STRING,
    Array,
    Binary,
    Integer,
    Object,
    Ref,
    String,
)
from tests.unit.conftest import operation


class Thing(Model):
    SCHEMA: ClassVar[Object] = Object(
        {"name": STRING, "from": STRING, "length": INTEGER, "day": STRING, "password": Integer(), "deep": ANY},
        required=("name",),
        renamed={"from": "from_"},
    )


THING = Ref(__name__, "Thing")
UPLOAD = Object({"image": Binary(), "id": INTEGER_OR_NULL, "flag": BOOLEAN, "images": Array(Binary())})


def endpoint(*parameters: Parameter, body: BodySpec | None = None, path: str = "/things") -> Endpoint[Any]:
    return Endpoint(operation("POST" if body else "GET", path), ResponseSpec(ANY), parameters, body)


def sent(request: Request) -> PreparedRequest:
    return prepare(request, Credentials("partner", "user"), ClientOptions(), CallOptions())


def refused(target: Endpoint[Any], **arguments: Any) -> list[str]:
    with pytest.raises(RequestValidationError) as caught:
        sent(target.request(arguments))
    return [str(problem) for problem in caught.value.problems]


IN_PATH = endpoint(Parameter("id", "path", STRING), path="/things/{id}/parts")


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        ("720441_1_0", "720441_1_0"),
        ("a/b", "a%2Fb"),
        ("../..", "..%2F.."),
        ("%2f", "%252f"),
        ("%2e%2e", "%252e%252e"),
        ("a?b=c", "a%3Fb%3Dc"),
        ("a#b", "a%23b"),
        ("a b+c", "a%20b%2Bc"),
        ("a\r\nHost: b", "a%0D%0AHost%3A%20b"),
        ("\0", "%00"),
        ("a\\b;c", "a%5Cb%3Bc"),
        ("Жä", "%D0%96%C3%A4"),
        ("{id}", "%7Bid%7D"),
        ("x" * 5000, "x" * 5000),
    ],
)
def test_a_path_value_stays_in_its_segment(value, segment):
    """Whatever an id holds, it cannot lead to another address."""
    assert sent(IN_PATH.request({"id": value})).url == f"https://api.alteg.io/api/v1/things/{segment}/parts"


@pytest.mark.parametrize(
    ("value", "rule"),
    [
        ("", "id: not empty"),
        (".", "no segment that points elsewhere"),
        ("..", "no segment that points elsewhere"),
        ("x" * 70_000, "at most 60000 characters"),
        ("\ud800", "id: text that can be written as UTF-8"),
        ([7], "id: string"),
        (None, "id: required"),
        (UNSET, "id: required"),
    ],
)
def test_a_path_value_that_cannot_be_is_refused(value, rule):
    """What would change the path, or not be the same at the other end, is not sent."""
    assert rule in refused(IN_PATH, id=value)[0]


@pytest.mark.parametrize(
    ("schema", "settings", "value", "query"),
    [
        (INTEGER, {}, 7, (("q", "7"),)),
        (INTEGER, {}, 7.0, (("q", "7"),)),
        (NUMBER, {}, 0.5, (("q", "0.5"),)),
        (BOOLEAN, {}, True, (("q", "1"),)),
        (BOOLEAN, {}, False, (("q", "0"),)),
        (STRING, {}, "", (("q", ""),)),
        (STRING, {}, "a&b=c", (("q", "a&b=c"),)),
        (STRING, {"wire": "filter[x]"}, "a", (("filter[x]", "a"),)),
        (Array(INTEGER), {"wire": "ids[]"}, [1, 2], (("ids[]", "1"), ("ids[]", "2"))),
        (Array(INTEGER), {}, (3,), (("q", "3"),)),
        (Array(INTEGER), {}, [], ()),
        (Array(INTEGER), {"explode": False}, [1, 2], (("q", "1,2"),)),
        (Array(INTEGER), {"explode": False}, [], ()),
        (INTEGER_OR_NULL, {}, None, ()),
        (INTEGER, {}, UNSET, ()),
    ],
)
def test_query(schema, settings, value, query):
    """Lists are repeated or joined as described, booleans are 0 and 1, and what is not given is not sent."""
    assert endpoint(Parameter("q", "query", schema, **settings)).request({"q": value}).query == query


@pytest.mark.parametrize(
    ("schema", "value", "problem"),
    [
        (INTEGER, "7a", "q: integer (got '7a')"),
        (INTEGER, float("inf"), "q: integer (got inf)"),
        (String(enum=("a", "b")), "c", "q: one of 'a', 'b' (got 'c')"),
        (Array(INTEGER), [1, "b"], "q[1]: integer (got 'b')"),
        (Array(INTEGER), {}, "q: array; write [{...}], even for a single one (got '{}')"),
    ],
)
def test_a_query_value_outside_of_its_rules_is_refused(schema, value, problem):
    """A wrong value is told with the argument, the rule and the value."""
    assert refused(endpoint(Parameter("q", "query", schema)), q=value) == [problem]


def test_required_outside_of_the_path():
    """A required query parameter or body left out is told by name."""
    target = endpoint(Parameter("q", "query", INTEGER, required=True), body=BodySpec(THING))
    assert refused(target) == ["q: required", "body: required"]


@pytest.mark.parametrize(("value", "headers"), [(5, {"X-Count": "5"}), (None, {}), (UNSET, {})])
def test_header_parameters(value, headers):
    """A parameter of the header goes there, and nowhere else."""
    target = endpoint(Parameter("count", "header", INTEGER_OR_NULL, wire="X-Count"))
    request = target.request({"count": value})
    assert (request.headers, request.query) == (headers, ())


def test_a_header_cannot_smuggle_another():
    """Line breaks do not get into a header."""
    [problem] = refused(endpoint(Parameter("a", "header", STRING, wire="X-A")), a="b\r\nX-B: c")
    assert "printable ASCII in one line" in problem


@pytest.mark.parametrize(
    "arguments", [{"idd": 1}, {"id": "1", "idd": 1}, {"id": "1", "body": {}}, {"id": "1", "ID": None}]
)
def test_wrong_names_are_refused(arguments):
    """A misspelt argument is told, and not left out in silence."""
    assert any(": no such argument" in problem for problem in refused(IN_PATH, **arguments))
    assert IN_PATH.request({"id": "1", "idd": UNSET, "body": UNSET}).path == "/things/1/parts"


@pytest.mark.parametrize(
    ("given", "body"),
    [
        ({"name": "a"}, {"name": "a"}),
        ({"name": "a", "length": dt.timedelta(minutes=5)}, {"name": "a", "length": 300}),
        ({"name": "a", "day": dt.date(2026, 11, 22)}, {"name": "a", "day": "2026-11-22"}),
        ({"name": "a", "day": dt.datetime(2026, 11, 22, 14)}, {"name": "a", "day": "2026-11-22 14:00:00"}),
        ({"name": "a", "deep": [None]}, {"name": "a", "deep": [None]}),
        (Thing.from_dict({"name": "a", "from": "b"}), {"name": "a", "from": "b"}),
    ],
)
def test_body(given, body):
    """A body is a model or a mapping, with dates and durations as Python has them."""
    request = endpoint(body=BodySpec(THING)).request({"body": given})
    assert (request.body, request.has_body, request.files) == (body, True, None)


@pytest.mark.parametrize(
    ("given", "problems"),
    [
        (None, ["body: object, not null"]),
        ("{}", ["body: object (got '{}')"]),
        ([], ["body: object (got '[]')"]),
        ({}, ["body.name: required"]),
        (
            {"name": [], "length": "x"},
            ["body.name: string (got '[]')", "body.length: integer (got 'x')"],
        ),
        ({"name": "a", "password": "s3cret"}, ["body.password: integer (got '***')"]),
        ({"name": "a", "length": dt.timedelta(seconds=0.5)}, None),
        ({"name": "a", "deep": object()}, None),
        ({"name": "a", "deep": float("nan")}, None),
    ],
)
def test_a_body_outside_of_its_rules_is_refused(given, problems):
    """Every rule broken is told, secrets are not, and what JSON cannot hold does not leave."""
    told = refused(endpoint(body=BodySpec(THING)), body=given)
    assert told == (problems or told)
    assert "s3cret" not in str(told)


def test_extra_body_goes_out_beside_the_body():
    """What nobody described is refused, and leaves where it is named for what it is."""
    put = endpoint(body=BodySpec(THING))
    assert refused(put, body={"name": "a", "new": 1}) == ["body.new: no such field (got 1)"]
    given = {"name": "a", "deep": {"x": 1, "y": [1]}}
    extra = {"new": dt.date(2026, 11, 22), "deep": {"y": [2], "z": None}}
    request = put.request({"body": given}, extra_body=extra)
    assert request.body == {"name": "a", "new": "2026-11-22", "deep": {"x": 1, "y": [2], "z": None}}
    assert given == {"name": "a", "deep": {"x": 1, "y": [1]}}, "what is given stays as it is"
    assert endpoint().request({}, extra_body={"new": 1}).body == {"new": 1}
    with pytest.raises(ConfigurationError, match="the body of .* is not one"):
        endpoint(body=BodySpec(Array(INTEGER))).request({"body": [1]}, extra_body={"new": 1})


def test_a_body_without_end_is_refused():
    """A body that holds itself is refused like any other wrong body."""
    endless: dict[str, Any] = {"name": "a"}
    endless["deep"] = endless
    deep: Any = 0
    for _ in range(100_000):
        deep = [deep]
    for body in (endless, {"name": "a", "deep": deep}):
        assert "body: no deeper nesting than Python can follow" in refused(endpoint(body=BodySpec(THING)), body=body)[0]


def test_a_body_may_be_left_out_where_it_is_optional():
    """No body, no JSON null either."""
    request = endpoint(body=BodySpec(THING, required=False)).request({})
    assert (request.body, request.has_body) == (None, False)


class Reader:
    """What gives bytes and is no more of a file than that, such as the answer of another library."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    def read(self) -> bytes:
        return self.content


@pytest.mark.parametrize(
    ("given", "parts"),
    [
        ({"image": b"png"}, [("image", ("file", b"png"))]),
        ({"image": File(b"png", "a.png", "image/png")}, [("image", ("a.png", b"png", "image/png"))]),
        ({"image": File(b"png", "a.png")}, [("image", ("a.png", b"png"))]),
        ({"image": io.BytesIO(b"png")}, [("image", ("file", b"png"))]),
        ({"image": File(io.BytesIO(b"png"), "a.png")}, [("image", ("a.png", b"png"))]),
        ({"image": Reader(b"png")}, [("image", ("file", b"png"))]),
        ({"images": [b"1", b"2"]}, [("images", ("file", b"1")), ("images", ("file", b"2"))]),
        ({"id": 7, "flag": True, "image": UNSET}, [("id", (None, b"7")), ("flag", (None, b"1"))]),
        ({"id": None}, []),
    ],
)
def test_multipart(given, parts):
    """Files are sent as bytes, File or open file, one part for each; other fields as text, null not at all."""
    request = endpoint(body=BodySpec(UPLOAD, multipart=True)).request({"body": given})
    assert (sent(request).files, request.has_body) == (parts, False)


@pytest.mark.parametrize(
    ("given", "rule"),
    [
        ({"image": "path.png"}, "body.image: a path (pathlib.Path), bytes, a File, or a file opened in binary mode"),
        ({"image": 7}, "body.image: a path (pathlib.Path), bytes, a File, or a file opened in binary mode"),
        ({"image": io.StringIO("text")}, "image: bytes, or a file opened in binary mode"),
        ({"id": "7a"}, "body.id: integer"),
    ],
)
def test_a_multipart_body_outside_of_its_rules_is_refused(given, rule):
    """A file name is not a file, nor is a file opened as text."""
    assert rule in refused(endpoint(body=BodySpec(UPLOAD, multipart=True)), body=given)[0]
