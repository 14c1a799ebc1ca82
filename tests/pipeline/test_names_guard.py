"""Names do not vanish in silence: the two ways a correction of ours took one from callers without a word."""

import shutil
from pathlib import Path

import pytest

from scripts.commands.names import require_names
from scripts.shape import shape
from scripts.spec.apis import APIS, ROOT, Api
from scripts.spec.errors import PipelineError
from scripts.spec.overlay import apply_overlays
from scripts.spec.yaml import dumps, load_own

V2 = next(api for api in APIS if api.package == "v2")


class Tree:
    """The overrides of v2 in a tree of their own, and what they make."""

    def __init__(self, folder: Path) -> None:
        self.root = folder
        ignore = shutil.ignore_patterns("__pycache__", "altegio_core", "templates")
        shutil.copytree(ROOT / "overrides", folder / "overrides", ignore=ignore)
        (folder / "overrides" / "altegio_core").mkdir()
        shutil.copy(ROOT / "overrides/altegio_core/version.py", folder / "overrides/altegio_core/version.py")
        self.present, self.made = folder / "present", folder / "made"
        self.make(self.present)

    def make(self, folder: Path, api: Api = V2) -> None:
        document, _ = apply_overlays(load_own(ROOT / api.pin), api.overlay_files(self.root))
        folder.mkdir(exist_ok=True)
        (folder / f"{api.name}.openapi.yaml").write_text(dumps(shape(document, api, root=self.root).document))

    def require(self) -> None:
        self.make(self.made)
        require_names(self.root, self.present, self.made, [V2])


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    return Tree(tmp_path_factory.mktemp("names"))


@pytest.fixture
def tree(once: Tree) -> Tree:
    for name in ("CHANGELOG.md", "overrides/aliases.toml", "overrides/b2b-v2/99-trial.overlay.yaml"):
        (once.root / name).unlink(missing_ok=True)
    shutil.copy(ROOT / "overrides/names.toml", once.root / "overrides/names.toml")
    return once


def test_nothing_changed_is_nothing_to_tell(tree: Tree) -> None:
    tree.require()


def rename_a_model(tree: Tree) -> None:
    names = tree.root / "overrides/names.toml"
    text = names.read_text()
    assert 'GetTagData = "Tag"' in text
    names.write_text(text.replace('GetTagData = "Tag"', 'GetTagData = "Label"'))


def test_a_model_renamed_in_names_toml_keeps_its_old_name_or_says_so(tree: Tree) -> None:
    rename_a_model(tree)
    with pytest.raises(PipelineError, match=r"v2\.models\.Tag is gone"):
        tree.require()
    (tree.root / "CHANGELOG.md").write_text("# Changes\n\n## Unreleased\n\n- `v2.models.Tag` is gone\n")
    tree.require()


def test_the_line_the_error_gives_keeps_it(tree: Tree) -> None:
    rename_a_model(tree)
    (tree.root / "overrides/aliases.toml").write_text('[b2b-v2.models]\n"Tag" = { to = "Label", last = "0.1.0" }\n')
    tree.require()


COLOUR = """\
overlay: 1.0.0
info: {title: Colours, version: 1.0.0}
actions:
  - target: $.paths[*][?@.operationId == 'create_tag'].requestBody.content[*].schema.properties.color
    description: A colour is written with six digits.
    update: {maxLength: 7}
"""


def test_a_correction_of_one_operation_says_whose_class_it_changes(tree: Tree) -> None:
    """Equal classes are one; a rule for one of the two operations parts them, and callers of the other meet it."""
    (tree.root / "overrides/b2b-v2/99-trial.overlay.yaml").write_text(COLOUR)
    with pytest.raises(PipelineError) as refused:
        tree.require()
    assert "(body=) is " in str(refused.value)
    assert "create_tag_v2" in str(refused.value)
