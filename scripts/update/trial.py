"""Tries whether a published description could be taken over, before anything is written."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from scripts.spec.apis import Api
from scripts.spec.errors import PipelineError
from scripts.spec.lint import attempt_actions
from scripts.spec.naming import GivenNames
from scripts.spec.operations import operations
from scripts.spec.references import holds, references
from scripts.spec.yaml import Json, copied
from scripts.update.distill import distill
from scripts.update.quarantine import Trial

Shape = Callable[[dict[str, Json], Api, Path], tuple[dict[str, Json], GivenNames]]
"""Corrected description, its API and the tree of the overrides → shaped description and the names used."""


def real_shape(document: dict[str, Json], api: Api, root: Path) -> tuple[dict[str, Json], GivenNames]:
    """The stage "shape"; every name given by hand may be stale here, for that is looked into."""
    from scripts.shape import shape

    shaped = shape(document, api, root=root, all_names=False)
    return shaped.document, shaped.names


def trial(api: Api, root: Path, shape: Shape) -> Trial:
    """Tries whether a description could be taken over, leaving aside corrections that do not fit."""

    def attempt(published: dict[str, Json]) -> None:
        if lost := sorted({one for one in references(published["paths"]) if not holds(published, one)}):
            raise PipelineError(f"refers to {', '.join(lost[:3])}, which is not there")
        corrected, _, _ = attempt_actions(distill(published), api.overlay_files(root))
        shaped, names = shape(corrected, api, root)
        for operation in operations(shaped):
            if not isinstance(operation.node.get("responses"), dict):
                raise PipelineError(f"{operation.id} has no responses")
        _try_to_render(api, shaped, names or GivenNames())

    return attempt


def _try_to_render(api: Api, shaped: dict[str, Json], names: GivenNames) -> None:
    """Makes all that the templates are filled with, and fills none: what this client cannot call shows here."""
    from scripts.render import ALLOWED_WARNINGS
    from scripts.render.context.api import ApiContext
    from scripts.render.generator.parse import warnings
    from scripts.shape import Shaped

    context = ApiContext(api, Shaped(copied(shaped), names, 0, 0), date.min)
    for warning in warnings(context.generated):
        if f"{api.name}: {warning}" not in ALLOWED_WARNINGS:
            raise PipelineError(f"the generator cannot read it: {warning}")
    for operation in context.operations.values():
        _ = operation.parameters, operation.paging
