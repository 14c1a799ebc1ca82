"""Keeps in a folder what stages of the pipeline have made, so that each rehearsal of a run finds what another made."""

from collections.abc import Iterator, MutableMapping
from pathlib import Path
from tempfile import NamedTemporaryFile


class Folder(MutableMapping[str, bytes]):
    """A file for each; written aside, so that nobody reads half of one."""

    def __init__(self, place: Path) -> None:
        self._place = place
        place.mkdir(exist_ok=True)

    def __getitem__(self, key: str) -> bytes:
        try:
            return (self._place / key).read_bytes()
        except FileNotFoundError:
            raise KeyError(key) from None

    def __setitem__(self, key: str, value: bytes) -> None:
        with NamedTemporaryFile(dir=self._place, delete=False) as file:
            file.write(value)
        Path(file.name).replace(self._place / key)

    def __delitem__(self, key: str) -> None:
        (self._place / key).unlink()

    def __iter__(self) -> Iterator[str]:
        return (path.name for path in self._place.iterdir())

    def __len__(self) -> int:
        return sum(1 for _ in self)
