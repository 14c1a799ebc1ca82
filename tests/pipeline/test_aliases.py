"""Names of earlier releases: recorded, rendered, importable with a warning, and gone with their line."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from scripts.commands import aliases as earlier
from scripts.commands.verify import verify
from scripts.compat import aliases
from scripts.compat import retained as kept
from scripts.compat.aliases import Alias, Aliases
from scripts.diff.change import Change
from scripts.render import render
from scripts.shape import shape
from scripts.spec.apis import ROOT
from scripts.spec.errors import PipelineError
from scripts.spec.extensions import Retained
from scripts.update.words import in_words
from tests.pipeline.tiny import EDITION, TINY
from tests.pipeline.workshop import API, furnish, python

pytestmark = pytest.mark.slow

EARLIER = Aliases(
    operations={"pets.read_pet": Alias("pets.get_pet", "0.1.0"), "animals.make_pet": Alias("pets.create_pet", "0.1.0")},
    models={"Animal": Alias("Pet", "0.1.0")},
    parameters={"get_pet": {"animal_id": Alias("pet_id", "0.1.0"), "verbose": Alias(None, "0.1.0")}},
    fields={
        "Pet": {"title": Alias("name", "0.1.0"), "lost": Alias("gone", "0.1.0")},
        "Gone": {"a": Alias("b", "0.1.0")},
    },
)

PROGRAM = """
import json, warnings, httpx
from altegio import Altegio

def answer(request):
    return httpx.Response(200, json={"success": True, "data": {"name": "Rex"}, "meta": []})

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    from altegio.v1.models import Animal, Pet
    assert Animal is Pet
    from altegio.v1 import models
    assert "Animal" not in dir(models) and models.Animal is Pet
    with Altegio("p", "u", transport=httpx.MockTransport(answer)) as client:
        from altegio.v1.api.pets.read_pet import sync
        sync(animal_id=1, client=client)
        client.v1.pets.read_pet(1, verbose=True)
        client.v1.animals.make_pet(body=Animal(title="Rex"))
        client.v1.pets.create_pet(body={"title": "Rex"})
        from altegio.v1 import OPERATIONS
        assert OPERATIONS["read_pet"] is OPERATIONS["get_pet"] and "read_pet" not in list(OPERATIONS)
        try:
            sync(animal_id=1, pet_id=1, client=client)
        except TypeError as error:
            print(error)
        client.v1.pets.get_pet(1)
for one in caught:
    assert one.category is DeprecationWarning and one.filename == "<string>", (one.filename, str(one.message))
    print(one.message)
"""


def made(folder: Path, earlier: Aliases, models: dict[str, Any] | None = None) -> Path:
    """The package of the small description with these names of earlier releases."""
    from scripts.spec.yaml import loads

    root = furnish(folder / "tree")
    aliases.write(root, {API.name: earlier})
    kept.write_models(root, API, models or {})
    source = (API, shape(loads(TINY, "tiny"), API, root=root), EDITION)
    output = folder / "out"
    output.mkdir()
    verify([source], render([source], output, root=root), output, root=root)
    return output


def test_earlier_names_work_and_warn(tmp_path: Path) -> None:
    ran = python(made(tmp_path, EARLIER), PROGRAM)
    assert ran.returncode == 0, ran.stderr
    told = ran.stdout.splitlines()
    assert told[0] == "get_pet() got pet_id, and animal_id, which is its earlier name"
    assert list(dict.fromkeys(told[1:])) == [
        "altegio.v1.models.Animal goes away with the next minor release; use altegio.v1.models.Pet",
        "altegio.v1.api.pets.read_pet goes away with the next minor release; use altegio.v1.api.pets.get_pet",
        "argument animal_id of get_pet goes away with the next minor release; use pet_id",
        "pets.read_pet goes away with the next minor release; use pets.get_pet",
        "get_pet no longer has the argument verbose: it is not sent",
        "animals.make_pet goes away with the next minor release; use pets.create_pet",
        "field title of Pet goes away with the next minor release; use name",
        "field title of the body goes away with the next minor release; use name",
        "OPERATIONS['read_pet'] goes away with the next minor release; use OPERATIONS['get_pet']",
    ]


def test_without_a_line_there_is_no_trace(tmp_path: Path) -> None:
    output = made(tmp_path, Aliases())
    assert not (tmp_path / "tree" / aliases.ALIASES).exists()
    assert [path for path in output.rglob("*.py") if "enamed" in path.read_text()] == []


def test_file_comes_back_as_it_was_written(tmp_path: Path) -> None:
    (tmp_path / "overrides").mkdir()
    aliases.write(tmp_path, {API.name: EARLIER, "b2b-v2": Aliases(positions={"x": ["b", "a"]})})
    assert aliases.read(tmp_path, API) == EARLIER
    (tmp_path / aliases.ALIASES).write_text("[b2b-v1.models]\nA = 3\n")
    with pytest.raises(PipelineError, match="aliases.toml cannot be read"):
        aliases.read(tmp_path, API)


KEPT = {
    "Kennel": {
        Retained.KEY: "0.1.0",
        "x-altegio-aliases": ["Doghouse", "Pet"],
        "type": "object",
        "properties": {
            "roof": {"$ref": "#/components/schemas/Roof"},
            "guest": {"$ref": "#/components/schemas/Animal"},
            "owner": {"$ref": "#/components/schemas/Owner"},
        },
    },
    "Roof": {Retained.KEY: "0.1.0", "type": "object", "properties": {"color": {"type": "string"}}},
    "Pet": {Retained.KEY: "0.1.0", "type": "object", "properties": {"fur": {"type": "string"}}},
}

KENNEL = """
import warnings
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    from altegio.v1 import models
    Kennel = models.Kennel
    kennel = Kennel.from_dict({"roof": {"color": "red"}, "guest": {"name": "Rex"}, "owner": 3})
    print(type(kennel.roof).__module__, kennel.roof.color, type(kennel.guest).__name__, kennel.owner)
    print(models.Doghouse is Kennel, "Kennel" in dir(models), hasattr(models.Pet(name="Rex"), "fur"))
for one in caught:
    print(one.message)
"""


def test_kept_model_is_the_class_as_it_was(tmp_path: Path) -> None:
    """It leads to present classes by their present names, to kept ones without a word, and what is gone is anything;
    a name that is in use again is the new class."""
    output = made(tmp_path, EARLIER, KEPT)
    ran = python(output, KENNEL)
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.splitlines() == [
        "altegio.v1.models.roof red Pet 3",
        "True False False",
        "altegio.v1.models.Kennel is no longer described by Altegio; 0.1.0 was the last release that supported it",
        "altegio.v1.models.Doghouse is no longer described by Altegio; 0.1.0 was the last release that supported it",
    ]
    stub = (output / "altegio" / "v1" / "models" / "__init__.pyi").read_text()
    assert "from .kennel import Kennel as Kennel" in stub
    assert "Doghouse = Kennel" in stub


def later(root: Path, version: str) -> None:
    """A tree whose package has a version."""
    file = root / "overrides" / "altegio_core" / "version.py"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f'VERSION = "{version}"\n')


def test_names_are_due_after_one_minor_release_and_one_command_removes_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "overrides").mkdir()
    last = Aliases(models={"Beast": Alias("Pet", "0.2.0")}, positions={"get_pet": ["b", "a"]})
    everything = replace(EARLIER, models={**EARLIER.models, **last.models}, positions=last.positions)
    aliases.write(tmp_path, {API.name: everything})
    node = {"operationId": "pat", Retained.KEY: "0.1.0"}
    kept.write_actions(tmp_path, API, [{"target": "$", "update": {"paths": {"/pat": {"get": node}}}}])
    kept.write_models(tmp_path, API, {"Kennel": {Retained.KEY: "0.1.0"}, "Leash": {Retained.KEY: "0.2.0"}})
    for version in ("0.1.3", "0.2.9"):
        later(tmp_path, version)
        assert earlier.main([], root=tmp_path) == 0
        assert "12 name(s) of earlier releases are kept, none is due" in capsys.readouterr().out
    later(tmp_path, "0.3.0")
    assert [one.name for one in earlier.due(tmp_path)] == [
        "v1.animals.make_pet",
        "v1.get_pet(animal_id=)",
        "v1.get_pet(verbose=)",
        "v1.models.Animal",
        "v1.models.Gone(a=)",
        "v1.models.Pet(lost=)",
        "v1.models.Pet(title=)",
        "v1.pets.read_pet",
        "v1.pat",
        "v1.models.Kennel",
    ]
    assert earlier.main([], root=tmp_path) == 1
    captured = capsys.readouterr()
    assert "DUE  v1.models.Animal leads to Pet; 0.1.0 had it last (overrides/aliases.toml)" in captured.out
    assert "10 name(s) have had their minor release by 0.3.0: `make aliases ARGS=--drop`" in captured.err

    assert earlier.main(["--drop"], root=tmp_path) == 0
    assert aliases.read(tmp_path, API) == last
    assert kept.actions_of(tmp_path, API) == []
    assert list(kept.models_of(tmp_path, API)) == ["Leash"]
    assert earlier.main([], root=tmp_path) == 0


def test_nothing_is_overdue_here() -> None:
    """A release does not go out with names that should have gone."""
    assert [one.name for one in earlier.due(ROOT)] == []


def test_what_is_kept_breaks_nothing_for_now() -> None:
    own = Aliases()
    gone = Change("model gone", "model gone", "Old", "v1.models.Old", True, old="Old", new="New", after="v1.models.New")
    lost = Change("model gone", "model gone", "Lost", "v1.models.Lost", True, old="Lost")
    changes, lines = own.added([gone, lost], "0.1.0")
    assert [one.breaks for one in changes] == [False, True]
    assert in_words(changes[0]) == "is `v1.models.New` now; the earlier name stays and warns"
    assert lines == ["`models.Old` leads to `models.New`"]
    assert own.models == {"Old": Alias("New", "0.1.0")}


def test_name_renamed_again_leads_to_the_newest() -> None:
    own = Aliases(
        operations={"pets.read": Alias("pets.get", "0.1.0")},
        models={"Animal": Alias("Pet", "0.1.0")},
        parameters={"get": {"no": Alias("number", "0.1.0")}},
        positions={"get": ["b", "a"]},
    )
    own.added(
        [
            Change("renamed", "renamed", "fetch", old="pets.get", new="pets.fetch"),
            Change("model gone", "model gone", "Pet", "v1.models.Pet", old="Pet", new="Animal"),
            Change("parameter", "named", "fetch(pet_id=)", old="number", new="pet_id"),
        ],
        "0.2.0",
    )
    assert own == Aliases(
        operations={"pets.read": Alias("pets.fetch", "0.1.0"), "pets.get": Alias("pets.fetch", "0.2.0")},
        models={"Pet": Alias("Animal", "0.2.0")},
        parameters={"fetch": {"no": Alias("pet_id", "0.1.0"), "number": Alias("pet_id", "0.2.0")}},
        positions={"fetch": ["b", "a"]},
    )
