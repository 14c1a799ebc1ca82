"""Sentences of our own: where they come out, that they do no harm, and that nothing a user looks at lacks one."""

import ast
import itertools
import textwrap
from dataclasses import replace
from pathlib import Path

import pytest

from scripts.commands import regenerate
from scripts.commands import texts as texts_report
from scripts.commands.texts import coverage
from scripts.compat import aliases
from scripts.console import Console
from scripts.diff.changes import compare
from scripts.diff.sides import Edition
from scripts.shape import shape
from scripts.shape.descriptions import Texts
from scripts.spec.apis import APIS, ROOT, Api
from scripts.spec.errors import PipelineError
from scripts.spec.operations import operations
from scripts.spec.yaml import Json, load_own, loads
from tests.pipeline.harm import EVIL, require_inert
from tests.pipeline.tiny import TINY, PlayShaped, play_stages
from tests.pipeline.workshop import API, Made, furnish, make, python

SENTENCE = (
    "Takes a pet in, whatever its kind, and gives it a number, by which it is known from then on in every other call "
    "there is, until it has found another home."
)
TEXTS = """\
operations:
  create_pet:
    summary: Take a pet in
    text: SENTENCE
    body: the pet as it came
  get_pet:
    text: Reads a pet.
    parameters: {pet_id: number of the pet}
models:
  Pet: {text: Somebody small., fields: {name: What it listens to.}}
fields: {name: A name., age: In years.}
""".replace("SENTENCE", SENTENCE)
PAGED = """\
  /tails:
    get:
      operationId: list_tails
      tags: [Pets]
      x-altegio-pagination: {page: page, size: limit, items: ['']}
      parameters:
      - {name: page, in: query, description: which page, schema: {type: integer, default: 1, minimum: 1}}
      - {name: limit, in: query, schema: {type: integer}}
      responses:
        '200': {description: OK, content: {application/json: {schema: {type: array, items: {type: integer}}}}}
        '409': {description: Conflict}
        '418': {description: Teapot}
    post:
      operationId: grow_tails
      tags: [Pets]
      requestBody:
        description: lengths in inches
        content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'204': {description: No Content}}
    put:
      operationId: dock_tails
      tags: [Pets]
      requestBody: {required: true, content: {application/json: {schema: {type: object}}}}
      responses: {'204': {description: No Content}}
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    text = TINY.replace("components:\n", f"{PAGED}components:\n", 1)
    return make(text, tmp_path_factory.mktemp("texts"), texts=TEXTS)


def documented(module: Path) -> dict[str, str]:
    """Docstrings of functions and classes, and of what is assigned or annotated, by name."""
    tree = ast.parse(module.read_text())
    found = {}
    for holder in ast.walk(tree):
        if isinstance(holder, ast.FunctionDef | ast.ClassDef) and (text := ast.get_docstring(holder)):
            found[holder.name] = text
        body = getattr(holder, "body", [])
        for one, after in itertools.pairwise(body) if isinstance(body, list) else ():
            if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant):
                target = one.targets[0] if isinstance(one, ast.Assign) else getattr(one, "target", None)
                if isinstance(target, ast.Name):
                    found[target.id] = str(after.value.value)
    return found


def test_an_operation_tells_what_it_does_takes_returns_and_raises(made: Made) -> None:
    text = documented(made.package / "api" / "pets" / "create_pet.py")["request"]
    assert text.splitlines() == [
        *textwrap.wrap(SENTENCE, 116, initial_indent="   ")[0].split("   ", 1)[1:],
        *textwrap.wrap(SENTENCE, 116, initial_indent="   ")[1:],
        "",
        "POST /pets",
        "",
        "Args:",
        "    body: the pet as it came (a model or a mapping)",
        "    options: for this call only (optional)",
        "",
        "Returns:",
        "    The envelope; ``data`` is None.",
        "",
        "Raises:",
        "    RequestValidationError: an argument breaks a rule; not sent.",
        "",
        "See https://developer.alteg.io/en/b2b-v1/openapi/pets/create_pet",
    ]


def test_arguments_are_told_with_what_they_have_to_be(made: Made) -> None:
    assert (
        "    pet_id: number of the pet (int | str)\n"
        in documented(made.package / "api" / "pets" / "get_pet.py")["request"]
    )
    tails = documented(made.package / "api" / "pets" / "list_tails.py")
    argument = "    page: which page (int, at least 1, 1 if left out, optional)\n"
    assert argument in tails["request"]
    assert "\nOne page; ``iter_list_tails`` turns them all.\n" in tails["request"]
    assert argument in tails["iterate"], "the iterator has the same arguments"
    assert "    max_items: stop after so many items (optional)\n" in tails["iterate"]


def test_a_body_is_told_by_its_form(made: Made) -> None:
    folder = made.package / "api" / "pets"
    grow, dock = (documented(folder / f"{name}.py")["request"] for name in ("grow_tails", "dock_tails"))
    assert "    body: lengths in inches (a list of models or mappings, optional)\n" in grow
    assert "    body: what to send (a mapping)\n" in dock


def test_a_model_tells_what_it_is_and_each_field_once(made: Made) -> None:
    texts = documented(made.package / "models" / "pet.py")
    assert texts["Pet"].startswith("Somebody small.\n\nUsed by ")
    assert texts["name"] == "What it listens to.", "its own text goes before that of all fields of the name"
    assert texts["age"] == "In years."
    assert (made.package / "models" / "pet.py").read_text().count("In years.") == 1


def test_editors_and_help_show_it_on_the_method(made: Made) -> None:
    assert documented(made.package / "methods.pyi")["create_pet"].startswith("Takes a pet in, whatever its kind")
    code = """
import pydoc, altegio
client = altegio.Altegio("partner", "user")
print(pydoc.plain(pydoc.render_doc(client.v1.pets.get_pet)))
"""
    done = python(made.output, code)
    assert not done.returncode, done.stderr
    assert "\nget_pet(pet_id: int" in done.stdout
    assert "pet_id: number of the pet (int | str)" in done.stdout


def test_what_is_refused_is_told_by_its_status(made: Made) -> None:
    text = documented(made.package / "api" / "pets" / "list_tails.py")["request"]
    assert text.partition("Raises:\n")[2].partition("\n\n")[0].splitlines() == [
        "    RequestValidationError: an argument breaks a rule; not sent.",
        "    ConflictError: a conflict with existing data, such as a busy time.",
    ]


@pytest.mark.parametrize("text", [one for one in EVIL if one.strip() and one != "\x00"])
def test_a_text_with_harm_in_it_is_inert(text: str, tmp_path: Path) -> None:
    """Of operation, body, parameter, model and field; a backslash or a quotation mark ends no docstring."""
    said = repr_yaml(text)
    texts = f"""\
operations:
  create_pet: {{summary: {said}, text: {said}, body: {said}}}
  get_pet: {{text: {said}, parameters: {{pet_id: {said}}}}}
models: {{Pet: {{text: {said}, fields: {{name: {said}}}}}}}
fields: {{age: {said}}}
"""
    output = make(TINY, tmp_path, texts=texts).output
    require_inert(output)


def repr_yaml(text: str) -> str:
    """A text as a double-quoted scalar of YAML."""
    escaped = "".join(
        char if char.isascii() and char.isprintable() and char not in '"\\' else f"\\U{ord(char):08x}" for char in text
    )
    return f'"{escaped}"'


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        ("operation: {get_pet: Reads.}", "no section is called 'operation'"),
        ("operations: {get_pet: {texts: Reads.}}", "operations get_pet: no place for texts"),
        ("models: {Pet: {body: Reads.}}", "models Pet: no place for body"),
        ("operations: {get_pet: {parameters: {pet_id: 7}}}", "get_pet.pet_id: a sentence is expected, not 7"),
        ("fields: {age: ' '}", "fields age: a sentence is expected"),
    ],
)
def test_a_file_not_of_the_form_is_refused(texts: str, told: str, tmp_path: Path) -> None:
    with pytest.raises(PipelineError, match=told):
        make(TINY, tmp_path, texts=texts)


def test_the_same_is_not_said_twice(tmp_path: Path) -> None:
    folder = tmp_path / API.overlays / "texts"
    folder.mkdir(parents=True)
    for name in ("a.yaml", "b.yaml"):
        (folder / name).write_text("fields: {age: In years.}")
    with pytest.raises(PipelineError, match=r"b\.yaml: fields age: another file says it already"):
        Texts.load(tmp_path, API)


def test_a_text_about_nothing_is_listed_and_stops_nothing(tmp_path: Path) -> None:
    texts = """\
operations:
  get_dog: Reads a dog.
  get_pet: {body: nothing, parameters: {dog_id: the dog}}
models: {Dog: A dog., Pet: {fields: {tail: Its tail.}}}
fields: {bark: How loud.}
"""
    made = make(TINY, tmp_path, texts=texts)
    again = shape(loads(TINY, "tiny"), API, root=furnish(tmp_path / "bare")).document
    assert Texts.load(made.root, API).apply(again) == [
        "body of operation get_pet",
        "field bark",
        "field tail of model Pet",
        "model Dog",
        "operation get_dog",
        "parameter dog_id of operation get_pet",
    ]


def test_texts_of_a_model_go_with_its_name(tmp_path: Path) -> None:
    """Given another name by hand, or by an update, where the old one leads to it."""
    texts = "models: {Pet: {text: What barks., fields: {age: In years.}}}"
    root = furnish(tmp_path / "tree", '[b2b-v1.models]\nPet = "Animal"\n')
    (root / API.overlays / "texts").mkdir(parents=True)
    (root / API.overlays / "texts" / "pets.yaml").write_text(texts)
    lost = shape(loads(TINY, "tiny"), API, root=root)
    assert "Animal" in lost.document["components"]["schemas"]
    assert lost.lost_texts == ("model Pet",)
    aliases.write(root, {API.name: aliases.Aliases(models={"Pet": aliases.Alias("Animal", "0.1.0")})})
    shaped = shape(loads(TINY, "tiny"), API, root=root)
    animal = shaped.document["components"]["schemas"]["Animal"]
    assert (animal["description"], animal["properties"]["age"]["description"]) == ("What barks.", "In years.")
    assert shaped.lost_texts == ()


def test_a_text_about_nothing_is_told_by_the_run(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def shaped(document: dict[str, Json], api: Api) -> PlayShaped:
        return PlayShaped(document, lost_texts=("model Dog",) if api == API else ())

    assert regenerate.main([], root=tree, stages=replace(play_stages(), shape=shaped)) == 0
    assert "text of nothing  b2b-v1: model Dog is not there; see overrides/b2b-v1/texts/\n" in capsys.readouterr().out


def test_a_new_operation_without_a_text_is_named_by_the_run(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert regenerate.main([], root=tree, stages=play_stages()) == 0
    told = capsys.readouterr().out
    assert "without a text  b2b-v1: operation get_pet; see overrides/b2b-v1/texts/\n" in told
    assert "without a text  b2b-v1: parameter pet_id of operation get_pet;" in told


def test_a_text_is_no_change_of_the_contract() -> None:
    """Else the report of an update would tell of each sentence we wrote since the last one."""
    api = APIS[1]
    document = load_own(ROOT / "generated" / f"{api.name}.openapi.yaml")
    bare = without_texts(load_own(ROOT / "generated" / f"{api.name}.openapi.yaml"))
    assert bare != document
    assert compare(Edition(bare, api.name), Edition(document, api.name)) == []


def without_texts(node: Json, *, names: bool = False) -> Json:
    if isinstance(node, list):
        return [without_texts(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        key: without_texts(value, names=key == "properties" and not names)
        for key, value in node.items()
        if names or key != "description" or not isinstance(value, str)
    }


def committed(api: Api) -> dict[str, Json]:
    return load_own(ROOT / "generated" / f"{api.name}.openapi.yaml")


@pytest.mark.parametrize("api", APIS, ids=lambda api: api.name)
def test_every_operation_argument_and_field_met_first_has_a_text(api: Api) -> None:
    texts = Texts.load(ROOT, api)
    found = coverage(committed(api), texts)
    assert found.lacking() == []
    assert found.operations.total == len(list(operations(committed(api))))
    assert texts.apply(committed(api)) == [], "texts about nothing"


def test_forty_models_are_met_first() -> None:
    assert sum(coverage(committed(api), Texts.load(ROOT, api)).models for api in APIS) >= 40
    first = Texts.load(ROOT, APIS[0]).models
    assert {"Appointment", "Client", "TeamMember", "Service", "Location", "AppointmentRequest"} <= first.keys()


def test_the_report_names_what_lacks_a_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Taken away one by one from a copy of what is committed."""
    api = APIS[1]
    document = committed(api)
    operation = next(one for one in operations(document) if one.id == "create_event")
    del operation.node["description"], operation.node["requestBody"]["description"]
    del operation.node["parameters"][0]["description"]
    del document["components"]["schemas"]["EventAttributes"]["properties"]["capacity"]["description"]
    assert coverage(document, Texts.load(ROOT, api)).lacking() == [
        "operation create_event",
        "parameter location_id of operation create_event",
        "body of operation create_event",
        "field capacity of model EventAttributes",
    ]


def test_the_command_counts_and_fails_if_one_lacks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = make(TINY, tmp_path, texts=TEXTS)
    made.output.rename(made.root / "generated")
    assert texts_report.report(made.root, Console(), [API]) == 0
    assert "operations                     2/2\n" in capsys.readouterr().out
    (made.root / API.overlays / "texts" / "pets.yaml").write_text("operations: {get_dog: Reads a dog.}")
    assert texts_report.report(made.root, Console(), [API]) == 1
    assert "texts about nothing" in capsys.readouterr().out
