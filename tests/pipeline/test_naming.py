"""Names by the rule: short, usable as they stand, of their own place only."""

import keyword
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.shape import shape
from scripts.spec.errors import PipelineError
from scripts.spec.naming import LONGEST, GivenNames, class_name, identifier, module_name, words
from tests.pipeline.workshop import API, answering, description, furnish, holding

TEXTS = st.text(min_size=1, max_size=200).filter(words)
PATHS = st.lists(st.from_regex(r"[a-z]{1,25}[0-9]{0,2}", fullmatch=True), min_size=1, max_size=20).map(" ".join)


@given(TEXTS | PATHS)
def test_class_and_module_names_can_be_used(text: str) -> None:
    name = class_name(text)
    for made in (name, module_name(name)):
        assert made.isidentifier()
        assert made.isascii()
        assert not keyword.iskeyword(made)
        assert len(made) <= LONGEST


@given(PATHS.filter(lambda path: len(path) > LONGEST))
def test_shortened_names_begin_and_end_as_their_place_does(path: str) -> None:
    name = class_name(path)
    assert len(name) <= LONGEST
    assert name.startswith(class_name(words(path)[0]).removesuffix("Model"))
    assert name == class_name(path)


@pytest.mark.parametrize(
    ("place", "name"),
    [
        (
            "CreateEventAppointmentRequest client custom_field_values item",
            "CreateEventAppointmentRequestCustomFieldValuesItem",
        ),
        (
            "VisitDetails kkm_transaction_details_container transactions item document",
            "VisitDetailsKkmTransactionDetailsContainerDocument",
        ),
    ],
)
def test_a_long_name_goes_without_the_steps_before_the_last(place: str, name: str) -> None:
    """Nothing in a name has to be looked up: no hash, and no word torn out of a property."""
    assert class_name(place) == name


@pytest.mark.parametrize(("wire", "name"), [("security_2fa_access", "security_2fa_access"), ("recordId", "record_id")])
def test_a_field_is_renamed_only_where_it_has_to_be(wire: str, name: str) -> None:
    assert identifier(wire, {}) == name


@pytest.mark.parametrize(
    ("text", "name", "module"),
    [
        ("get_pet data item", "GetPetDataItem", "get_pet_data_item"),
        ("=pet-base", "PetBase", "pet_base"),
        ("2fa", "Model2Fa", "model2_fa"),
        ("none", "NoneModel", "none_model"),
        ("class", "Class", "class_"),
        ("import", "Import", "import_"),
        ("file", "FileModel", "file_model"),
        ("union", "UnionModel", "union_model"),
        ("camelCase", "CamelCase", "camel_case"),
    ],
)
def test_names_by_the_rule(text: str, name: str, module: str) -> None:
    assert (class_name(text), module_name(name)) == (name, module)


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("filter[from]", "filter_from"),
        ("class", "class_"),
        ("from", "from_"),
        ("2fa", "field_2_fa"),
        ("kinds[]", "kinds"),
        ("birthDate", "birth_date"),
        ("int", "int_"),
        ("dt", "dt_"),
        ("to_dict", "to_dict_"),
        ("__class__", "class_"),
        ("properties", "properties"),
    ],
)
def test_names_of_fields(wire: str, name: str) -> None:
    assert identifier(wire, {}) == name


@given(st.text(min_size=1, max_size=40))
def test_names_of_fields_are_identifiers_or_refused(wire: str) -> None:
    if not words(wire):
        with pytest.raises(PipelineError, match="no Python name can be made of"):
            identifier(wire, {})
        return
    name = identifier(wire, {})
    assert name.isidentifier()
    assert not keyword.iskeyword(name)
    assert not name.startswith("_")


def test_fields_without_a_letter_are_refused_until_named() -> None:
    with pytest.raises(PipelineError, match="names.toml"):
        identifier("+", {})
    assert identifier("+", {"+": "plus"}) == "plus"


def colliding() -> tuple[str, str]:
    """Two long property names for which shortening makes the same name."""
    seen: dict[str, str] = {}
    for one, other in combinations("abcdefghijklmnopqrstuvwxyz", 2):
        for third in "abcdefghijklmnopqrstuvwxyz":
            middle = f"{one}{other}{third}"
            path = f"begin_{'of_a_long_property_' * 2}{middle}_{'with_a_long_end_' * 2}"
            if (first := seen.setdefault(class_name(f"get_it data {path}"), path)) != path:
                return first, path
    raise AssertionError("no two names collide")


def test_a_collision_after_shortening_is_refused_until_a_place_is_named(tmp_path: Path) -> None:
    """Two places never silently share a class that is not theirs."""
    one, other = colliding()
    schema = {
        "type": "object",
        "properties": {
            one: {"type": "object", "properties": {"a": {"type": "string"}}},
            other: {"type": "object", "properties": {"b": {"type": "string"}}},
        },
    }
    responses = {"200": {"description": "OK", "content": {"application/json": {"schema": schema}}}}
    document = description({"/a": {"get": {"operationId": "get_it", "tags": ["T"], "responses": responses}}})
    with pytest.raises(PipelineError, match=f'"get_it data {one}" or "get_it data {other}"'):
        shape(document, API, root=furnish(tmp_path / "one"))
    root = furnish(tmp_path / "two", f'[b2b-v1.models]\n"get_it data {other}" = "Other"\n')
    made = shape(document, API, root=root).document["components"]["schemas"]
    assert {"a", "b"} <= {name for schema in made.values() for name in schema["properties"]}
    assert "Other" in made


@pytest.mark.parametrize(
    ("line", "advice"),
    [
        ('GetPetsDataItem = "Animal"', 'GetPetsDataItem: write GetPetListDataItem = "Animal" instead'),
        ('SellHorsesData = "Sale"', "SellHorsesData: delete the line, or name the model that took its place"),
        ('GetKeeperDataRoomX = "R"', "GetKeeperDataRoomX: delete the line"),  # it may be either room
    ],
)
def test_a_line_no_model_answers_to_is_told_with_the_one_to_write(tmp_path: Path, line: str, advice: str) -> None:
    pets = {"type": "array", "items": holding(name={"type": "string"})}
    room = {"type": "object", "properties": {"size": {"type": "integer"}}}
    document = answering(pets, name="get_pet_list")
    document["paths"] |= answering(holding(room_a=room, room_b=room), name="get_keeper")["paths"]
    with pytest.raises(PipelineError) as caught:
        shape(document, API, root=furnish(tmp_path, f"[b2b-v1.models]\n{line}\n"))
    assert f"\n  {advice}" in str(caught.value)


def test_broken_file_of_names_is_told(tmp_path: Path) -> None:
    (tmp_path / "names.toml").write_text("[b2b-v1\n")
    with pytest.raises(PipelineError, match="not valid TOML"):
        GivenNames.load(tmp_path / "names.toml", API.name)
