"""Values that are made without attrs: whoever looks at one finds what attrs makes of the same class."""

import copy
import inspect
import pickle
import weakref
from typing import Any, ClassVar, get_type_hints

import attrs
import pytest

import altegio
from altegio import RetryPolicy
from altegio_core.base import lazy_attrs
from altegio_core.base.operation import Operation
from altegio_core.base.response import Headers
from altegio_core.operations.envelope import Response
from altegio_core.operations.page_styles import ByPage


def at_least_one(instance: Any, attribute: Any, value: int) -> None:
    if value < 1:
        raise ValueError(f"{attribute.name} is too small")


def declared(by: Any) -> Any:
    """A class with all that is said of fields, as a function makes it."""

    @by.frozen(kw_only=True)
    class Point:
        x: int = by.field(converter=int, validator=at_least_one)
        tags: list[str] = by.field(factory=list, repr=False)
        name: str = by.field(default="origin", repr=str.upper)
        tail: tuple[int, ...] = ()

        def __attrs_post_init__(self) -> None:
            if self.name == "":
                raise ValueError("no name")

    return Point


def inherited(by: Any) -> Any:
    """A class with fields of its own behind those of its base, and what is no field."""

    @by.frozen(kw_only=True)
    class Place(declared(by)):
        NAMES: ClassVar[list[str]] = ["a"]

        z: int = 0
        tail: tuple[int, ...] = (1,)

    return Place


def by_position(by: Any) -> Any:
    """A class whose values are mostly made by position."""

    @by.frozen
    class Pair:
        first: int
        second: int = 2
        third: tuple[int, ...] = ()

    return Pair


def with_factory(by: Any) -> Any:
    """The same where one of the values is made anew for each."""

    @by.frozen
    class Pair:
        first: int
        second: list[int] = by.field(factory=list)
        third: int = 3

    return Pair


def outcome(action: Any) -> tuple[str, str]:
    """What comes of an action, as text."""
    try:
        result = action()
    except Exception as error:  # whatever it is, it has to be the same
        return type(error).__name__, str(error)
    return "", str(result)


@pytest.mark.parametrize("declare", [declared, inherited])
@pytest.mark.parametrize(
    "look",
    [
        lambda kind: kind(x="3"),
        lambda kind: kind(x=1, tags=["a"], name="here"),
        lambda kind: kind(x=0),
        lambda kind: kind(x=1, name=""),
        lambda kind: kind(),
        lambda kind: kind(1),
        lambda kind: kind(x=1, y=2),
        lambda kind: kind(x=1).tags is kind(x=1).tags,
        lambda kind: (kind(x=1) == kind(x="1"), kind(x=1) == kind(x=2), kind(x=1) != 1),
        lambda kind: hash(kind(x=1)),
        lambda kind: hash(kind(x=1, tags=())) == hash(kind(x=1, tags=())),
        lambda kind: setattr(kind(x=1), "x", 2),
        lambda kind: setattr(kind(x=1), "further", 2),
        lambda kind: delattr(kind(x=1), "x"),
        lambda kind: attrs.asdict(attrs.evolve(kind(x=1), x=2, tail=(5,))),
        lambda kind: [(one.name, one.kw_only) for one in attrs.fields(kind)],
        lambda kind: (kind.__match_args__, kind.__doc__, kind.__init__.__qualname__),
        lambda kind: list(inspect.signature(kind).parameters),
        lambda kind: copy.deepcopy(kind(x=1, tags=["a"])).tags,
        lambda kind: weakref.ref(kind(x=1)) is not None,
    ],
)
def test_a_value_is_what_attrs_would_make_of_it(declare: Any, look: Any):
    """Each look is the first one at a class of its own."""
    ours, theirs = (outcome(lambda by=by: look(declare(by))) for by in (lazy_attrs, attrs))
    assert ours == theirs


@pytest.mark.parametrize("declare", [by_position, with_factory])
@pytest.mark.parametrize(
    "given", [(), (1,), (1, [5]), (1, [5], 6), (1, [5], 6, 7), (1, {"third": 7}), (1, {"first": 7}), ({"first": 1},)]
)
def test_a_value_by_position_is_what_attrs_would_make_of_it(declare: Any, given: tuple[Any, ...]):
    """A dictionary at the end is given by name."""
    *arguments, last = given or ({},)
    named = last if isinstance(last, dict) else {}
    positions = arguments if isinstance(last, dict) else given

    def made(by: Any) -> Any:
        value = declare(by)(*positions, **named)
        return attrs.asdict(value), repr(value)

    assert outcome(lambda: made(lazy_attrs)) == outcome(lambda: made(attrs))


@pytest.mark.parametrize(
    "value",
    [RetryPolicy(attempts=5), Response(200, Headers([("a", "b")]), b"{}", 1, 0.5, {"data": None})],
    ids=lambda value: type(value).__name__,
)
def test_values_are_shown_compared_and_copied(value: Any):
    assert repr(value).startswith(f"{type(value).__name__}(")
    again = pickle.loads(pickle.dumps(value))  # noqa: S301 - our own
    assert (again == value) is (copy.copy(value) == value)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        value.attempts = 1


def test_what_is_not_compared_is_itself_alone():
    one, other = (Operation("get", "v1", "GET", "/") for _ in range(2))
    assert (one == one, one == other, len({one, other})) == (True, False, 2)
    assert attrs.evolve(one, tag="x").full_name == "v1.x.get"
    assert lazy_attrs.evolve(one, tag="x").full_name == "v1.x.get"


def test_a_copy_with_changes_is_what_attrs_makes_of_it():
    whole = Response(200, Headers([("a", "b")]), b"{}", 1, 0.5, {"data": None})
    assert lazy_attrs.evolve(whole, attempts=2) == attrs.evolve(whole, attempts=2)
    assert outcome(lambda: lazy_attrs.evolve(whole, further=2)) == outcome(lambda: attrs.evolve(whole, further=2))


@pytest.mark.parametrize(
    "kind",
    [ByPage, *(kind for name in altegio.__all__ if hasattr(kind := getattr(altegio, name), "_lazy_fields"))],
    ids=lambda kind: kind.__name__,
)
def test_types_of_arguments_are_found_where_the_class_is(kind: Any):
    """Annotations are not evaluated before somebody asks for them."""
    hints = get_type_hints(kind.__init__)
    assert hints.keys() == {*kind._lazy_fields, "return"}
    assert not any(isinstance(hint, str) for hint in hints.values())
