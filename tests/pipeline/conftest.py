"""Fixtures of the pipeline's tests: a small tree and a web server, new for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.spec.apis import APIS
from tests.pipeline.site import Site, serve
from tests.pipeline.tiny import OVERLAY, TINY, pin


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A tree with a small description pinned for every API and something in generated/."""
    root = tmp_path / "tree"
    for api in APIS:
        (root / api.overlays).mkdir(parents=True)
    (root / APIS[0].overlays / "ages.overlay.yaml").write_text(OVERLAY)
    (root / "overrides" / "altegio_core").mkdir(parents=True, exist_ok=True)
    (root / "overrides" / "altegio_core" / "version.py").write_text('VERSION = "0.1.0"\n')
    pin(root, TINY)
    (root / "generated" / "altegio").mkdir(parents=True)
    (root / "generated" / "altegio" / "__init__.py").write_text("# of an earlier run\n")
    return root


@pytest.fixture
def site() -> Iterator[Site]:
    """A web server of the test's own."""
    with serve() as the_site:
        yield the_site
