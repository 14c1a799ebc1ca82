"""The documentation: pages made by commands are those committed, the reference is whole, the check of links bites."""

import re
from importlib import import_module
from pathlib import Path

import pytest

from bench.feature_sides import SIDES
from bench.features import BEGIN, END, START, put
from bench.probes import PROBES
from docs.make import check, compare, matrix, pages, reference

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("path", pages.made(), ids=lambda path: path.name)
def test_what_commands_make_is_what_is_committed(path: Path) -> None:
    """Figures, corrections and faults may change: `make pages` takes them over."""
    assert path.read_text(encoding="utf-8") == pages.made()[path], "run make pages"


def test_the_table_of_features_is_what_the_command_prints() -> None:
    """README's table has the probes as rows and the sides as columns; the cells are for `make features` to fill."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    table = text[text.index(BEGIN) + len(BEGIN) : text.index(END)].strip()
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines()]
    assert rows[0] == ["", *SIDES]
    assert [row[0] for row in rows[2:]] == [*PROBES, START]
    assert all(all(row[1:]) and len(row) == len(SIDES) + 1 for row in rows[2:])
    assert put(text, table) == text


@pytest.fixture(scope="module")
def written() -> reference.Reference:
    return reference.Reference()


@pytest.fixture(scope="module")
def made(written: reference.Reference) -> dict[str, dict[str, str]]:
    """The pages of each API."""
    return {api: written.pages(api) for api in reference.APIS}


@pytest.mark.parametrize("api", reference.APIS)
def test_the_reference_is_whole(api: str, made: dict[str, dict[str, str]]) -> None:
    """Every operation and every model of the package has a heading of its own."""
    text = "\n".join(made[api].values())
    headings = [line.rpartition("{#")[2].rstrip("}") for line in text.splitlines() if line.startswith("## ")]
    package = import_module(f"altegio.{api}")
    models = {getattr(package.models, name).__name__ for name in package.models.__all__}
    assert {*package.OPERATIONS, *models} <= set(headings)
    assert len(headings) == len(set(headings))


def test_models_link_to_the_operations_that_take_or_give_them(made: dict[str, dict[str, str]]) -> None:
    request, event = (
        made["v2"][page].partition(f"## {name} ")[2].partition("\n## ")[0] for page, name in MODELS.items()
    )
    assert "Taken by [events.create\\_event](events.md#create_event)." in request
    assert "Given by [events.create\\_event](events.md#create_event)" in event
    assert "[EventAttributes](models-e.md#EventAttributes)" in event


def test_what_stands_by_hand_is_described(written: reference.Reference) -> None:
    """Clients, options, errors and helpers, from their docstrings: signature, arguments, what is raised."""
    made = written.general()
    for page, name in (("client", "Altegio"), ("client", "Envelope.to_dicts"), ("errors", "NotFoundError")):
        assert f"{{#{name}}}" in made[f"{page}.md"]
    client = made["client.md"].partition("### Altegio ")[2].partition("\n### ")[0]
    assert "    partner_token: str | None = None,\n" in client
    assert "| <code>user\\_<wbr>token</code> |" in client
    assert "Raises `ConfigurationError`" in client


def test_the_navigation_names_every_page_of_the_reference(
    written: reference.Reference, made: dict[str, dict[str, str]]
) -> None:
    named = set(re.findall(r"reference/\S+\.md", pages.SITE.read_text(encoding="utf-8")))
    every = {f"reference/{api}/{name}" for api in reference.APIS for name in made[api]}
    assert named == every | {f"reference/{name}" for name in written.general()}


def test_the_picture_has_every_fault_of_the_page() -> None:
    page = (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8")
    told = int(page.partition("## Matrix\n\n")[2].split(" ", 1)[0])
    assert matrix.picture().count("fill='#") - matrix.picture().count("<text") == told * 5 + 1  # and the ground


@pytest.mark.parametrize(
    "name", ["README.md", "CONTRIBUTING.md", "SECURITY.md", "bench/README.md", "overrides/README.md"]
)
def test_links_between_files_lead_somewhere(name: str) -> None:
    """The site checks its own pages; these are read where the repository is browsed."""
    text = (ROOT / name).read_text(encoding="utf-8")
    headings = [line.lstrip("# ").lower().replace(" ", "-") for line in text.splitlines() if line.startswith("#")]
    for target in re.findall(r"\]\((?!https?://)([^)\s]+)\)", text):
        path, _, anchor = target.partition("#")
        assert ((ROOT / name).parent / path).exists(), target
        assert path or anchor in headings, target


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "index.html").write_text('<a href="more/#here">x</a> <img src="a.svg"> <a href="https://example.org">')
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "index.html").write_text('<h1 id="here"></h1><a href="..">back</a>')
    (tmp_path / "a.svg").write_text("<svg/>")
    return tmp_path


MODELS = {"models-c.md": "CreateEventRequest", "models-e.md": "Event"}


@pytest.mark.parametrize(
    ("html", "told"),
    [
        ('<a href="/">home</a><article><a href="../">other</a></article>', "link .#: only in"),
        ('<article><a href="#here">x</a><h1 id="there"></h1></article>', "anchor there: only in"),
    ],
)
def test_sites_that_differ_are_told_apart(html: str, told: str, tmp_path: Path) -> None:
    for name in ("one", "other"):
        (tmp_path / name / "more").mkdir(parents=True)
        (tmp_path / name / "index.html").write_text('<nav><a href="more/">x</a></nav><article>Text</article>')
        (tmp_path / name / "more" / "index.html").write_text('<article><a href="#here">x</a></article>')
    one, other = tmp_path / "one", tmp_path / "other"
    assert list(compare.differences(one, other)) == []
    (other / "more" / "index.html").write_text(html)
    assert any(told in line for line in compare.differences(one, other))
    (other / "index.html").write_text("<article>Text</article>")
    assert "more: not in the navigation of other" in list(compare.differences(one, other))


def test_a_good_site_passes(site: Path) -> None:
    assert list(check.problems(site)) == []


@pytest.mark.parametrize(
    ("html", "problem"),
    [
        ('<a href="mor/">', "no such page"),
        ('<a href="more/#ther">', "no such place"),
        ('<img src="b.svg">', "no such page"),
        ('<script src="https://example.org/a.js"></script>', "loads https://example.org/a.js"),
        ('<link rel="stylesheet" href="https://example.org/a.css">', "loads https://example.org/a.css"),
    ],
)
def test_a_bad_site_is_noticed(site: Path, html: str, problem: str) -> None:
    (site / "bad.html").write_text(html)
    found = list(check.problems(site))
    assert len(found) == 1
    assert problem in found[0]
