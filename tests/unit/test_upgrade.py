"""`altegio upgrade`: names of an earlier release give way in a caller's code, and every other byte stays."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from altegio_core.cli import upgrade as command
from altegio_core.cli.surface import Surface
from altegio_core.tooling import renames as renaming
from altegio_core.tooling.renames import Renames
from altegio_core.tooling.upgrade import upgraded

RULES = {
    "v1": Renames(
        operations={"accounts.get_account_list": "payments.list_accounts", "pets.get_pets": "pets.list_pets"},
        models={"OldPet": "Pet"},
        parameters={"list_pets": {"shop": "shop_id", "mood": None}},
        fields={"Pet": {"staff_id": "team_member_id"}},
        keys={"Pet": {"staff_id": "team_member_id"}},
        bodies={"create_pet": "Pet"},
    ),
    "v2": Renames(),
}


# Code before and after, each a thing callers write.
CASES = {
    "a method": ("client.v1.pets.get_pets(1)", "client.v1.pets.list_pets(1)"),
    "a method in another tag": ("client.v1.accounts.get_account_list(1)", "client.v1.payments.list_accounts(1)"),
    "its iterator": ("for x in c.v1.pets.iter_get_pets(1): ...", "for x in c.v1.pets.iter_list_pets(1): ..."),
    "its raw form": ("c.v1.pets.get_pets.with_raw_response(1)", "c.v1.pets.list_pets.with_raw_response(1)"),
    "of an attribute": ("self.api.v1.pets.get_pets(1)", "self.api.v1.pets.list_pets(1)"),
    "through a variable": ("v1 = client.v1\nv1.pets.get_pets()", "v1 = client.v1\nv1.pets.list_pets()"),
    "through two": ("v = client.v1\np = v.pets\np.get_pets()", "v = client.v1\np = v.pets\np.list_pets()"),
    "a function": (
        "from altegio.v1.api.accounts.get_account_list import sync\nsync(1)",
        "from altegio.v1.api.payments.list_accounts import sync\nsync(1)",
    ),
    "an argument": ("client.v1.pets.get_pets(shop=1)", "client.v1.pets.list_pets(shop_id=1)"),
    "an argument not sent any more": ("c.v1.pets.list_pets(mood=1, a=2)", "c.v1.pets.list_pets(a=2)"),
    "an argument of a function": (
        "from altegio.v1.api.pets import list_pets\nlist_pets.sync(shop=1, client=c)",
        "from altegio.v1.api.pets import list_pets\nlist_pets.sync(shop_id=1, client=c)",
    ),
    "a model": (
        "from altegio.v1.models import OldPet, Cat\nx: OldPet = OldPet(name='x')",
        "from altegio.v1.models import Pet, Cat\nx: Pet = Pet(name='x')",
    ),
    "a model among words of its letters": (
        "from altegio.v1.models import OldPet\nf(OldPet=OldPet(x.OldPet))",
        "from altegio.v1.models import Pet\nf(OldPet=Pet(x.OldPet))",
    ),
    "a model of another name": (
        "from altegio.v1.models import OldPet as P\nP(staff_id=1)",
        "from altegio.v1.models import Pet as P\nP(team_member_id=1)",
    ),
    "a module of models": (
        "from altegio.v1 import models\nmodels.OldPet(staff_id=1)",
        "from altegio.v1 import models\nmodels.Pet(team_member_id=1)",
    ),
    "the whole name": ("import altegio.v1\naltegio.v1.models.OldPet()", "import altegio.v1\naltegio.v1.models.Pet()"),
    "a field": (
        "from altegio.v1.models import Pet\np = Pet(staff_id=1)\np.staff_id = 2\nprint(p.staff_id)",
        "from altegio.v1.models import Pet\np = Pet(team_member_id=1)\np.team_member_id = 2\nprint(p.team_member_id)",
    ),
    "a body": (
        'c.v1.pets.create_pet(1, body={"staff_id": 3, "name": "staff_id"})',
        'c.v1.pets.create_pet(1, body={"team_member_id": 3, "name": "staff_id"})',
    ),
    "a namespace in a variable, one of two": (
        'v1, v2 = c.v1, c.v2\nv1.pets.create_pet(1, body={"staff_id": 3})',
        'v1, v2 = c.v1, c.v2\nv1.pets.create_pet(1, body={"team_member_id": 3})',
    ),
    "a body in a variable": (
        "body = {'staff_id': 3}\nc.v1.pets.create_pet(1, body=body)",
        "body = {'team_member_id': 3}\nc.v1.pets.create_pet(1, body=body)",
    ),
    "a body of parts": (
        "FIELDS: dict[str, int] = {'staff_id': 3}\nc.v1.pets.create_pet(1, body={**FIELDS, 'x': 1})",
        "FIELDS: dict[str, int] = {'team_member_id': 3}\nc.v1.pets.create_pet(1, body={**FIELDS, 'x': 1})",
    ),
    "fields in a variable": (
        "from altegio.v1.models import Pet\nfields = dict(staff_id=3)\nPet(**fields)",
        "from altegio.v1.models import Pet\nfields = dict(team_member_id=3)\nPet(**fields)",
    ),
    "a body by dict": (
        "c.v1.pets.create_pet(body=dict(staff_id=3))",
        "c.v1.pets.create_pet(body=dict(team_member_id=3))",
    ),
    "a mapping made a model": (
        "from altegio.v1.models import Pet\nPet.from_dict({'staff_id': 3})",
        "from altegio.v1.models import Pet\nPet.from_dict({'team_member_id': 3})",
    ),
}


@pytest.mark.parametrize(("before", "after"), CASES.values(), ids=CASES)
def test_names_give_way(before: str, after: str) -> None:
    made, found = upgraded(before, RULES)
    assert made == after
    assert found
    assert upgraded(made, RULES) == (made, []), "once is enough"


ALIKE = {
    "another version": "client.v2.pets.get_pets(shop=1)",
    "another package": "from pets.v1.models import OldPet\nOldPet(staff_id=1)",
    "a name of one's own": "OldPet = 1\nget_pets = OldPet\nget_pets(shop=2)",
    "words of the same letters": "f(OldPet=1, **{'staff_id': 2})\nx.OldPet = x.get_pets",
    "another model": "from altegio.v1.models import Cat\nCat(staff_id=1)",
    "another body": "c.v1.pets.create_cat(1, body={'staff_id': 3})",
    "text": "'client.v1.pets.get_pets(shop=1)'  # get_pets(shop=1)",
    "odd form": "x = { 'a' :1 , }\r\nif x :\n\ty = (1,)\n",
}


@pytest.mark.parametrize("source", ALIKE.values(), ids=ALIKE)
def test_what_is_no_name_of_ours_stays(source: str) -> None:
    assert upgraded(source, RULES) == (source, [])


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(renaming, "renames", lambda package, versions: RULES)
    (tmp_path / "app" / ".venv").mkdir(parents=True)
    for path in ("app/main.py", "app/.venv/lib.py"):
        (tmp_path / path).write_text("# héllo\nclient.v1.pets.get_pets(shop=1)\n", encoding="utf-8")
    return tmp_path / "app"


def run(*arguments: str) -> tuple[int, str]:
    done = CliRunner().invoke(command.command(Surface("altegio")), arguments)
    return done.exit_code, done.output


def test_check_lists_and_writes_nothing(program: Path) -> None:
    before = (program / "main.py").read_bytes()
    status, told = run("--check", str(program))
    assert status == 1
    assert f"{program / 'main.py'}:2: pets.get_pets → pets.list_pets\n" in told
    assert told.endswith("1 file to change\n")
    assert (program / "main.py").read_bytes() == before


def test_files_are_written_once(program: Path) -> None:
    assert run(str(program))[0] == 0
    assert (program / "main.py").read_text(encoding="utf-8") == "# héllo\nclient.v1.pets.list_pets(shop_id=1)\n"
    assert "get_pets" in (program / ".venv" / "lib.py").read_text(encoding="utf-8"), "installed code is not ours"
    assert run("--check", str(program)) == (0, "0 files to change\n")


def test_what_is_no_python_is_told_and_left(program: Path) -> None:
    (program / "broken.py").write_text("def (:\n")
    status, told = run(str(program))
    assert status == 1
    assert "broken.py: cannot be read as Python" in told
    assert "1 file changed" in told
    assert (program / "broken.py").read_text() == "def (:\n"
