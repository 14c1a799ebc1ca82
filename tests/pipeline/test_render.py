"""Stage "render" on the small description, and what stands in the package that users get."""

import ast
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.commands.folders import digest
from scripts.commands.verify import verify
from scripts.render import render
from scripts.shape import shape
from scripts.spec.apis import APIS, ROOT, Api
from scripts.spec.errors import PipelineError
from scripts.spec.operations import operations
from scripts.spec.yaml import load, loads
from scripts.update.distill import _PHRASES
from tests.pipeline.tiny import EDITION, TINY
from tests.pipeline.workshop import API, Made, compare_with_golden, furnish, make, python

PETSHOP = (Path(__file__).parent / "small" / "petshop.yaml").read_text()
GENERATED = ROOT / "generated" / "altegio"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(PETSHOP, tmp_path_factory.mktemp("petshop"))


@pytest.mark.parametrize(
    "name",
    [
        "models/pet.py",
        "models/__init__.py",
        "api/pets_owners/update_pet.py",
        "api/papers_b2_b/get_paper.py",
        "operations.py",
    ],
)
def test_files_come_out_as_in_the_golden_files(name: str, made: Made) -> None:
    compare_with_golden(name.replace("/", "-"), (made.package / name).read_text())


def test_what_is_made_passes_every_check(made: Made) -> None:
    """Types among them: mypy is content with every form the small description holds."""
    before = digest(made.output)
    verify([made.source], made.rendered, made.output, root=made.root)
    assert digest(made.output) == before, "a check leaves something behind"


def test_the_order_of_hashes_changes_no_byte(tmp_path: Path) -> None:
    code = "import sys; from pathlib import Path; from tests.pipeline.workshop import make; "
    code += "make(Path(sys.argv[1]).read_text(), Path(sys.argv[2]))"
    digests = set()
    for seed in ("1", "2"):
        folder = tmp_path / seed
        folder.mkdir()
        command = [sys.executable, "-c", code, str(Path(__file__).parent / "small" / "petshop.yaml"), str(folder)]
        subprocess.run(command, cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": seed}, check=True)
        digests.add(digest(folder / "out"))
    assert len(digests) == 1


def test_every_place_has_its_name_and_equal_ones_share_a_class(made: Made) -> None:
    code = """
import json
from altegio.v1 import models
from altegio.v1.models import CreateOwnerDataAddress
assert not hasattr(models, "CreateOwnerRequestAddress"), "one thing has one name"
assert models.GetPetData is models.ListPetsDataItem is models.Pet
request = models.CreateOwnerRequest.from_dict({"address": {"zip": "12345"}})
assert isinstance(request.address, CreateOwnerDataAddress)
print(json.dumps({name: getattr(models, name).__name__ for name in models.__all__}))
"""
    done = python(made.output, code)
    assert not done.returncode, done.stderr
    names = json.loads(done.stdout)
    assert {"UpdatePetData", "UpdatePetData2", "PetFood", "PetFood2", "PetFoodItem", "UpdatePetRequestOwner"} <= {
        *names
    }
    assert set(names.values()) == set(made.models)


def test_signatures(made: Made) -> None:
    """Path parameters by position in the order of the path, the rest by keyword; transport headers nowhere."""
    code = """
import inspect
from altegio.v1.api.pets_owners import get_pet, list_pets, update_pet
for module in (get_pet, list_pets, update_pet):
    parameters = inspect.signature(module.request).parameters.values()
    print(*(("*" if p.kind is p.KEYWORD_ONLY else "") + p.name for p in parameters))
from altegio.v1 import OPERATIONS
print(*sorted({operation.tokens for operation in OPERATIONS.values()}), sep=", ")
"""
    done = python(made.output, code)
    assert not done.returncode, done.stderr
    assert done.stdout.splitlines() == [
        "shop_id pet_id *x_request_id *options",
        "shop_id *filter_from *kinds *owner_ids *class_ *from_ *field_2_fa *sort_order *request_query "
        "*client_query *options",
        "shop_id pet_id *body *options",
        "none, partner, partner or partner+user, partner+user",
    ]


def test_positions_in_the_path_are_kept_on_the_wire(made: Made) -> None:
    """The description has the parameters the other way round."""
    code = """
from altegio.v1.api.pets_owners.get_pet import ENDPOINT, request
print(ENDPOINT.request({"shop_id": 1, "pet_id": 2}).path)
"""
    done = python(made.output, code)
    assert done.stdout == "/shops/1/pets/2\n", done.stderr


def test_a_warning_of_the_generator_stops_with_the_operation_named(tmp_path: Path) -> None:
    text = PETSHOP.replace("/papers/{paper_id}:", "/papers/{paper_id}/{page}:")
    with pytest.raises(PipelineError, match="the generator warns.*\n.*/papers/{paper_id}/{page}"):
        make(text, tmp_path)


UNUSABLE = {
    "body of another kind": (("multipart/form-data", "text/csv"), "add_paper: a body of text/csv is not supported"),
    "parameter of a media type": (
        (
            "name: client, in: query, schema: {type: integer, minimum: 1, maximum: 9}",
            "name: client, in: query, content: {application/json: {schema: {}}}",
        ),
        "list_pets: parameter client of a media type",
    ),
    "cookie": (("in: header, schema", "in: cookie, schema"), "get_pet: parameter X-Request-Id in 'cookie'"),
    "security": (("[{BearerPartner: []}]", "[{Basic: []}]"), "get_pet: tokens of security"),
    "two of a name": (("name: 2fa", "name: Class"), "list_pets: several parameters want the name class_"),
    "two fields of a name": (("birthDate: {", "Class: {"), "Pet: several fields want the name class_"),
    "tag without a letter": (("tags: [Papers B2B]", "tags: ['+']"), "no module name can be made of the tag '[+]'"),
    "id twice": (("operationId: delete_pet", "operationId: get_pet"), "operationId get_pet twice"),
    "id of no module": (("operationId: delete_pet", "operationId: import"), "operationId 'import' of 'DELETE /shops/"),
    "id not as its module": (("operationId: delete_pet", "operationId: deletePet"), "operationId 'deletePet'"),
}


@pytest.mark.parametrize(("change", "told"), UNUSABLE.values(), ids=UNUSABLE.keys())
def test_what_cannot_be_generated_is_refused_by_name(change: tuple[str, str], told: str, tmp_path: Path) -> None:
    assert change[0] in PETSHOP
    with pytest.raises(PipelineError, match=told):
        make(PETSHOP.replace(*change), tmp_path)


def test_an_api_without_any_operation_is_refused_in_words(tmp_path: Path) -> None:
    """As where every operation was held back."""
    document = loads(TINY, "tiny") | {"paths": {}}
    shaped = shape(document, API, root=furnish(tmp_path / "tree"))
    with pytest.raises(PipelineError, match=f"^{API.name}: no operation is left to make a client of"):
        render([(API, shaped, EDITION)], tmp_path / "made", root=tmp_path / "tree")


def test_given_names_that_are_one_module_are_refused(tmp_path: Path) -> None:
    names = '[b2b-v1.models]\nPetFood = "PetBowl"\nPetFood2 = "Pet_Bowl"\n'
    with pytest.raises(PipelineError, match="PetBowl"):
        make(PETSHOP, tmp_path, names)


def test_words_python_keeps_for_itself_can_be_tags_and_models(tmp_path: Path) -> None:
    text = (
        PETSHOP.replace("tags: [Papers B2B]", "tags: [Filter]").replace("2fa-code", "class").replace("pet-base", "file")
    )
    output = make(text, tmp_path).output
    code = "from altegio.v1.api.filter import get_paper; from altegio.v1.models import Class; print(Class.__module__)"
    assert python(output, code).stdout == "altegio.v1.models.class_\n"


# What stands in the package users get.


def sources() -> Iterator[tuple[Path, str]]:
    for path in sorted([*GENERATED.rglob("*.py"), *GENERATED.rglob("*.pyi"), *GENERATED.parent.glob("*.yaml")]):
        yield path, path.read_text()


def test_every_generated_file_says_so_at_its_head() -> None:
    for path, text in sources():
        head = "\n".join(text.splitlines()[:2])
        assert "generate" in head.lower(), path
        assert "do not edit" in head.lower(), path


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.name)
def test_every_function_tells_what_it_does_and_where_the_vendor_tells_more(api: Api) -> None:
    found = 0
    for operation in operations(load(GENERATED.parent / f"{api.name}.openapi.yaml")):
        (path,) = (GENERATED / api.package / "api").glob(f"*/{operation.id}.py")
        functions = {node.name: node for node in ast.parse(path.read_text()).body if isinstance(node, FUNCTIONS)}
        assert functions.keys() >= {"request", "sync", "sync_detailed", "asyncio", "asyncio_detailed"}
        texts = {name: ast.get_docstring(node) or "" for name, node in functions.items()}
        assert all(texts.values())
        page = texts["request"].splitlines()[-1]
        assert page.startswith(f"See {api.docs_base}/")
        assert page.endswith(f"/{operation.id}")
        assert f"{operation.method.upper()} {operation.path}" in texts["request"]
        found += 1
    modules = [path.stem for path in (GENERATED / api.package / "api").glob("*/[!_]*.py")]
    assert found == len([name for name in modules if not name.startswith("change_")])


FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def test_no_prose_of_the_vendor_is_in_the_corrected_descriptions() -> None:
    """Descriptions are left out by stage "distill"; an answer's is the phrase of the standard, ours are overlays'."""
    phrases = {*_PHRASES.values(), "Answer"}

    def texts(node: object, where: str = "") -> Iterator[str]:
        if isinstance(node, dict):
            for key, value in node.items():
                if key in {"description", "title", "externalDocs"} and where not in {"properties", "example", "info"}:
                    yield str(value)
                if key not in {"example", "examples", "default"}:
                    yield from texts(value, key if where != "properties" else "")
        elif isinstance(node, list):
            for item in node:
                yield from texts(item)

    for api in APIS:
        pinned = set(texts(load(ROOT / api.pin)))
        assert pinned <= phrases, api.name
