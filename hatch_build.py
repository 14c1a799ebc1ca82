"""What a build does beyond hatchling: README.md as the package index shows it, where a path leads nowhere, and a wheel
compressed as well as every installer can unpack it."""

import re
import zipfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface

_LINK = re.compile(r"\[([^\]]*)\]\((?!https?:|#)([^)\s]+)\)")


def readme(text: str, repository: str, version: str) -> str:
    """The text with links to files leading to that version in the repository, or without links if it has no address."""
    if not repository:
        return _LINK.sub(r"\1", text)
    return _LINK.sub(rf"[\1]({repository.rstrip('/')}/blob/v{version}/\2)", text)


class ReadmeHook(MetadataHookInterface):
    """Called by hatchling."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Put the text in; the repository's address stands in ``[project.urls]`` of pyproject.toml, nowhere else."""
        root = Path(self.root)
        version = re.findall(r'VERSION = "(.+)"', (root / self.config["version"]).read_text(encoding="utf-8"))[0]
        text = (root / "README.md").read_text(encoding="utf-8")
        address = metadata.get("urls", {}).get("Repository", "")
        metadata["readme"] = {"content-type": "text/markdown", "text": readme(text, address, version)}


class SmallWheelHook(BuildHookInterface[Any]):
    """Called by hatchling, which knows of no level of compression."""

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Write the wheel again with the same entries in the same order."""
        with zipfile.ZipFile(artifact_path) as wheel:
            entries = [(entry, wheel.read(entry)) for entry in wheel.infolist()]
        with zipfile.ZipFile(artifact_path, "w") as wheel:
            for entry, content in entries:
                wheel.writestr(entry, content, zipfile.ZIP_DEFLATED, 9)
