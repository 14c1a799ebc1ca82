"""The APIs this client covers, as data: where each is published, pinned and corrected."""

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
"""The repository; every stage that reads or writes files takes it as an argument."""


@dataclass(frozen=True)
class Api:
    """One published description and what is made of it.

    Attributes:
        name: the vendor's name of the description, such as "b2b-v1".
        package: the namespace it becomes inside ``altegio``, such as "v1".
        published: where the description is published, if not with the others of the vendor's.
        docs: address in front of ``/<tag>/<operationId>`` of its pages, likewise.
    """

    name: str
    package: str
    published: str = ""
    docs: str = ""

    @property
    def address(self) -> str:
        """Where the vendor publishes the description."""
        return self.published or f"https://developer.alteg.io/_bundle/en/{self.name}/openapi.yaml"

    @property
    def docs_base(self) -> str:
        """Address in front of ``/<tag>/<operationId>``, the vendor's page of an operation."""
        return self.docs or f"https://developer.alteg.io/en/{self.name}/openapi"

    @property
    def pin(self) -> Path:
        """The pinned description, relative to the repository."""
        return Path("openapi", f"{self.name}.yaml")

    @property
    def overlays(self) -> Path:
        """The folder of our corrections, relative to the repository."""
        return Path("overrides", self.name)

    def overlay_files(self, root: Path) -> list[Path]:
        """The overlays in the order they are applied in."""
        return sorted((root / self.overlays).glob("*.overlay.yaml"))


APIS = (
    Api("b2b-v1", "v1"),
    Api("b2b-v2", "v2"),
    Api("developers", "developers"),
    Api("public", "booking"),
)
