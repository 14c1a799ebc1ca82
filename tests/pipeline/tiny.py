"""A small description, stages that take no time, and a look at what a run has left: the ground of these tests."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from scripts.commands.folders import digest
from scripts.commands.regenerate import Source, Stages
from scripts.spec import lock
from scripts.spec.apis import APIS
from scripts.spec.operations import count_operations
from scripts.spec.yaml import dumps, loads

EDITION = date(2026, 7, 22)

TINY = """\
openapi: 3.1.1
info: {title: Tiny, version: 1.2.0}
servers: [{url: https://api.example.test/api/v1}]
security: [{BearerPartner: []}]
tags: [{name: Pets}]
paths:
  /pets/{pet_id}:
    get:
      operationId: get_pet
      summary: Get a pet
      tags: [Pets]
      parameters:
        - {name: pet_id, in: path, required: true, schema: {type: number}}
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Pet'}
  /pets:
    post:
      operationId: create_pet
      summary: Create a pet
      tags: [Pets]
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/Pet'}
      responses:
        '204': {description: No Content}
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: {type: string}
        age: {type: integer}
  securitySchemes:
    BearerPartner: {type: http, scheme: bearer}
"""

OVERLAY = """\
overlay: 1.0.0
info: {title: Ages, version: 1.0.0}
actions:
  - target: $.components.schemas.Pet.properties.age
    description: An age below nought is refused; seen on 2026-07-22.
    update: {minimum: 0}
"""


@dataclass
class PlayShaped:
    """As stage "shape" would answer."""

    document: dict[str, Any]
    models_before: int = 3
    models_after: int = 2
    lost_texts: tuple[str, ...] = ()


@dataclass
class PlayRendered:
    """As stage "render" would answer."""

    operations: dict[str, int]
    models: dict[str, int]
    warnings: list[str] = field(default_factory=list)


def play_render(sources: list[Source], output: Path) -> PlayRendered:
    """Writes the corrected descriptions and a package with nothing but their names in it."""
    package = output / "altegio"
    package.mkdir()
    (package / "__init__.py").write_text(f"APIS = {[api.name for api, _, _ in sources]}\n")
    for api, shaped, edition in sources:
        (output / f"{api.name}.openapi.yaml").write_text(dumps(shaped.document, str(edition)))
    counts = {api.name: count_operations(shaped.document) for api, shaped, _ in sources}
    return PlayRendered(operations=counts, models=dict.fromkeys(counts, 2))


def play_stages(
    render: Callable[[list[Source], Path], PlayRendered] = play_render,
    verify: Callable[..., None] = lambda sources, rendered, output: None,
) -> Stages:
    """Stages that take no time."""
    return Stages(lambda document, api: PlayShaped(document), render, verify)


def pin(root: Path, text: str, *, edition: date = EDITION) -> None:
    """Pin this description for every API, as `make update` would."""
    (root / "openapi").mkdir(exist_ok=True)
    pins = {}
    for api in APIS:
        content = dumps(loads(text, "tiny")).encode()
        (root / api.pin).write_bytes(content)
        pins[api.name] = lock.Pin(
            address=api.address,
            edition=edition,
            download_sha256=lock.sha256(text.encode()),
            pinned_sha256=lock.sha256(content),
        )
    (root / lock.LOCK).write_text(lock.dumps(lock.Lock(lock.installed_generator(), pins)))


def contents(root: Path) -> tuple[str, str, list[str]]:
    """Hashes of openapi/ and generated/, and all that lies beside them: equal if a run left nothing behind."""
    lying = sorted(path.name for path in root.iterdir()) + sorted(path.name for path in root.glob(".regenerate/*"))
    beside = [name for name in lying if name not in (".regenerate", "lock")]
    return digest(root / "openapi"), digest(root / "generated"), beside
