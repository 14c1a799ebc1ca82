"""The bill of materials that goes into the wheel (PEP 770): which descriptions, corrections and generator made it.

CycloneDX 1.6. Nothing in it depends on the day or the machine, so the wheel comes out the same everywhere.
"""

import hashlib
import json
import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from scripts.spec.apis import Api
from scripts.spec.lock import GENERATOR, Lock, Pin
from scripts.spec.version import VERSION, read_version

NAME = "sbom.cdx.json"


def sbom(root: Path, locked: Lock, apis: Sequence[Api]) -> str:
    """The text of the file."""
    corrections = {api.name: digest(root, _of_api(root, api)) for api in apis}
    ours = digest(root, [root / "overrides" / "names.toml", *_files(root / "overrides" / "templates")])
    version = read_version(root) if (root / VERSION).is_file() else "0"
    document: dict[str, Any] = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "library",
                "bom-ref": "altegio-client",
                "name": "altegio-client",
                "version": version,
                "purl": f"pkg:pypi/altegio-client@{version}",
                "licenses": [{"license": {"id": "MIT"}}],
            }
        },
        "components": [
            *(_description(api, locked.pins[api.name]) for api in apis),
            *(_data(f"overrides/{name}", value, "corrections and texts") for name, value in corrections.items()),
            _data("overrides/templates", ours, "templates and names"),
            _package(GENERATOR, locked.generator, scope="excluded"),
            *(_package(name, needed) for name, needed in _dependencies(root)),
        ],
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def digest(root: Path, files: Iterable[Path]) -> str:
    """One hash of many files, by their names and contents."""
    total = hashlib.sha256()
    for path in sorted(files):
        if path.is_file():
            content = hashlib.sha256(path.read_bytes()).hexdigest()
            total.update(f"{content}  {path.relative_to(root).as_posix()}\n".encode())
    return total.hexdigest()


def _of_api(root: Path, api: Api) -> Iterator[Path]:
    return _files(root / api.overlays)


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.suffix in (".yaml", ".toml", ".jinja"))


def _description(api: Api, pin: Pin) -> dict[str, Any]:
    return {
        "type": "data",
        "bom-ref": f"openapi/{api.name}",
        "name": f"openapi/{api.name}.yaml",
        "version": str(pin.edition),
        "hashes": [{"alg": "SHA-256", "content": pin.pinned_sha256}],
        "externalReferences": [
            {
                "type": "distribution",
                "url": pin.address,
                "hashes": [{"alg": "SHA-256", "content": pin.download_sha256}],
            }
        ],
    }


def _data(name: str, value: str, text: str) -> dict[str, Any]:
    return {
        "type": "data",
        "bom-ref": name,
        "name": name,
        "description": text,
        "hashes": [{"alg": "SHA-256", "content": value}],
    }


def _package(name: str, version: str, scope: str = "required") -> dict[str, Any]:
    return {"type": "library", "bom-ref": name, "name": name, "version": version, "scope": scope}


def _dependencies(root: Path) -> list[tuple[str, str]]:
    path = root / "pyproject.toml"
    if not path.is_file():
        return []
    needed = tomllib.loads(path.read_text(encoding="utf-8")).get("project", {}).get("dependencies", [])
    return [(found[1], found[2].strip()) for one in needed if (found := re.match(r"([A-Za-z0-9._-]+)(.*)", one))]
