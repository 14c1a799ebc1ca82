"""openapi-python-client does the generating: what its parser's objects say is what comes out."""

from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import evolve
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty, Property
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import PythonIdentifier

from scripts.render.context import api as context
from scripts.render.generator.parse import parse
from tests.pipeline.workshop import Made, make

PETSHOP = (Path(__file__).parent / "small" / "petshop.yaml").read_text()

Alter = Callable[[GeneratorData], None]


@pytest.fixture
def altered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Alter], Made]:
    """Renders the small description with the parser's objects changed before anything else sees them."""

    def render(alter: Alter) -> Made:
        def changed(*arguments: object) -> GeneratorData:
            data = parse(*arguments)  # type: ignore[arg-type]
            alter(data)
            return data

        monkeypatch.setattr(context, "parse", changed)
        return make(PETSHOP, tmp_path)

    return render


def model(data: GeneratorData, name: str) -> ModelProperty:
    return next(one for one in data.models if one.class_info.name == name)


def endpoint(data: GeneratorData, name: str) -> Endpoint:
    every = (one for collection in data.endpoint_collections_by_tag.values() for one in collection.endpoints)
    return next(one for one in every if one.name == name)


def field(data: GeneratorData, of: str, wire: str) -> tuple[list[Property], int]:
    """The list a field stands in, and where."""
    for fields in (model(data, of).required_properties, model(data, of).optional_properties):
        for index, one in enumerate(fields or ()):
            if one.name == wire:
                assert fields is not None
                return fields, index
    raise AssertionError(f"{of} has no {wire}")


def test_a_renamed_field(altered: Callable[[Alter], Made]) -> None:
    def rename(data: GeneratorData) -> None:
        fields, index = field(data, "Pet", "name")
        fields[index].python_name = str.__new__(PythonIdentifier, "called")

    text = (altered(rename).package / "models" / "pet.py").read_text()
    assert "    called: " in text
    assert '"name": "called"' in text
    assert "    name: " not in text


def test_a_field_of_another_type(altered: Callable[[Alter], Made]) -> None:
    def change(data: GeneratorData) -> None:
        fields, index = field(data, "Pet", "name")
        old = fields[index]
        made = BooleanProperty.build(old.name, old.required, None, old.python_name, None, None)
        assert isinstance(made, BooleanProperty)
        fields[index] = made

    assert "    name: bool" in (altered(change).package / "models" / "pet.py").read_text()


def test_a_field_that_has_to_be_given(altered: Callable[[Alter], Made]) -> None:
    def change(data: GeneratorData) -> None:
        fields, index = field(data, "Pet", "class")
        pet = model(data, "Pet")
        assert fields is pet.optional_properties
        assert pet.required_properties is not None
        pet.required_properties.append(evolve(fields.pop(index), required=True))

    text = (altered(change).package / "models" / "pet.py").read_text()
    assert "Unset" not in next(line for line in text.splitlines() if line.startswith("    class_: "))
    assert '"class"' in text.partition("required=")[2].partition(")")[0]


def test_a_dropped_endpoint(altered: Callable[[Alter], Made]) -> None:
    def drop(data: GeneratorData) -> None:
        for collection in data.endpoint_collections_by_tag.values():
            collection.endpoints[:] = [one for one in collection.endpoints if one.name != "get_pet"]

    made = altered(drop)
    assert not list(made.package.glob("api/*/get_pet.py"))
    for name in ("operations.py", "methods.pyi", "catalogue.json"):
        assert '"get_pet"' not in (made.package / name).read_text()
        assert "get_pet " not in (made.package / name).read_text()


def test_an_endpoint_with_another_name_summary_parameter_and_body(altered: Callable[[Alter], Made]) -> None:
    def change(data: GeneratorData) -> None:
        one = endpoint(data, "update_pet")
        one.summary = UntrustedString("Mend a pet")
        one.bodies = []
        one.tags = [str.__new__(PythonIdentifier, "vets")]
        one.path_parameters[0].python_name = str.__new__(PythonIdentifier, "shop")

    text = (altered(change).package / "api" / "vets" / "update_pet.py").read_text()
    assert "Mend a pet" in text
    assert "shop: int | str, pet_id: int | str, *, options: CallOptions" in text
    assert 'Parameter("shop", "path", INTEGER, wire="shop_id")' in text
    assert "BodySpec(" not in text


def test_a_response_of_another_type(altered: Callable[[Alter], Made]) -> None:
    def change(data: GeneratorData) -> None:
        one = endpoint(data, "update_pet")
        one.responses.patterns = [each for each in one.responses.patterns if each.status_code.pattern == "200"]

    text = (altered(change).package / "api" / "pets_owners" / "update_pet.py").read_text()
    assert ") -> Call[models.Model2FaCode]:" in text


def test_models_that_are_there_and_their_order(altered: Callable[[Alter], Made]) -> None:
    def change(data: GeneratorData) -> None:
        data.models[:] = [one for one in reversed(data.models) if one.class_info.name != "ErrorEnvelope"]

    made = altered(change)
    text = (made.package / "models" / "__init__.py").read_text()
    assert not (made.package / "models" / "error_envelope.py").exists()
    assert "ErrorEnvelope" not in text
    names = [line.split('"')[1] for line in text.splitlines() if line.startswith('    "')]
    assert names.index("PetFood") < names.index("Pet")
