"""Takes over one published description: fetched or read from disk, looked over, distilled, pinned."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path

from scripts.console import Console
from scripts.spec import lock
from scripts.spec.apis import Api
from scripts.spec.errors import PipelineError
from scripts.spec.operations import count_operations
from scripts.spec.version import numbers
from scripts.spec.yaml import Json, dumps, load_own
from scripts.update.distill import distill
from scripts.update.fetch import Download, fetch
from scripts.update.quarantine import HeldBack, Trial, without_broken
from scripts.update.sanitize import parse

_HEADER = "What the vendor publishes, distilled to contract facts. Nobody edits this file: `make update` writes it."


@dataclass(frozen=True, kw_only=True)
class Wishes:
    """What the maintainer asked for.

    Attributes:
        files: descriptions already on disk, by name of the API; if there are any, nothing is fetched.
        base_address: scheme, host and port to fetch from in place of the vendor's.
        edition: date of the edition, where it is known better than by server or file.
        allow_older: take an edition that looks older or cut down.
        keep_prose: keep the vendor's wording.
        all_or_nothing: refuse an edition of which a single operation cannot be read.
        source: how the files came about, where they are not what the vendor publishes.
    """

    files: dict[str, Path]
    base_address: str | None = None
    edition: date | None = None
    allow_older: bool = False
    keep_prose: bool = False
    all_or_nothing: bool = False
    source: str | None = None


@dataclass(frozen=True)
class Taken:
    """What came of a published description.

    Attributes:
        pin: its pin; None if the tree's own is what is published.
        held_back: operations that could not be read.
    """

    pin: lock.Pin | None = None
    held_back: tuple[HeldBack, ...] = ()


def take(
    api: Api, old: lock.Pin | None, wishes: Wishes, console: Console, *, root: Path, work: Path, trial: Trial
) -> Taken:
    """Writes the pinned file into the work folder, unless the tree's own is what is published."""
    present = root / api.pin
    # A pinned file that somebody edited is to be replaced, whatever the lock says of it.
    intact = old if old and present.exists() and lock.sha256(present.read_bytes()) == old.pinned_sha256 else None

    with console.stage("fetch") as notes:
        name = str(wishes.files.get(api.name) or _address(api, wishes))
        download, edition = _read(Path(name)) if wishes.files else _download(name, intact, wishes, console)
        if download is None:
            notes.append(f"{api.name}: not modified, says the server")
            return Taken()
        published = parse(download.content, name)
        notes.append(f"{api.name}: {len(download.content):,} bytes, {count_operations(published)} operations")

    def tried(document: dict[str, Json]) -> None:
        # What is pinned was tried before it was pinned.
        if intact is None or lock.sha256(_content(document, wishes)) != intact.pinned_sha256:
            trial(document)

    with console.stage("distill") as notes:
        published, held = without_broken(published, load_own(present) if intact else None, tried, console.note)
        if held:
            notes.append(f"{api.name}: {len(held)} operation(s) held back")
            if wishes.all_or_nothing:
                raise PipelineError("\n".join(f"{api.name}: {one.name}: {one.why}" for one in held))
        content = _content(published, wishes)
        pin = lock.Pin(
            address=api.address,
            edition=wishes.edition or edition,
            download_sha256=lock.sha256(download.content),
            pinned_sha256=lock.sha256(content),
            etag=download.etag,
            last_modified=download.last_modified,
            held_back=[one.name for one in held],
            source=wishes.source,
        )
        if intact and pin.pinned_sha256 == intact.pinned_sha256 and pin.source == intact.source:
            notes.append(f"{api.name}: the contract is the one pinned")
            return Taken(None, tuple(held))
        if old and not wishes.allow_older:
            _refuse_older(api, published, load_own(present) if intact else None, pin, old)
        (work / api.pin).write_bytes(content)
        notes.append(f"{api.name}: {len(content):,} bytes")
        return Taken(pin, tuple(held))


def _content(document: dict[str, Json], wishes: Wishes) -> bytes:
    """The pinned file."""
    return dumps(distill(document, keep_prose=wishes.keep_prose), _HEADER).encode()


def _address(api: Api, wishes: Wishes) -> str:
    if wishes.base_address is None:
        return api.address
    return wishes.base_address.rstrip("/") + "/" + api.address.split("/", 3)[3]


def _download(address: str, old: lock.Pin | None, wishes: Wishes, console: Console) -> tuple[Download | None, date]:
    """What the server has, of the day it says it was last changed, else today."""
    known = None if wishes.keep_prose else old
    download = fetch(
        address,
        etag=known.etag if known else None,
        last_modified=known.last_modified if known else None,
        progress=console.progress,
    )
    today = datetime.now(UTC).date()
    try:
        changed = parsedate_to_datetime(download.last_modified or "").date() if download else today
    except ValueError:
        changed = today
    return download, min(changed, today)


def _read(path: Path) -> tuple[Download, date]:
    """A description on disk; it was saved when it was downloaded, as far as we can know."""
    return Download(path.read_bytes()), datetime.fromtimestamp(path.stat().st_mtime, UTC).date()


class OlderEditionError(PipelineError):
    """An edition that looks older or cut down; only the maintainer can say whether it is meant."""


def _refuse_older(api: Api, new: Json, pinned: Json | None, pin: lock.Pin, old: lock.Pin) -> None:
    """An old cache, an old file or half a file must not undo what is pinned."""
    why = None
    if pin.edition < old.edition:
        why = f"is of {pin.edition}, the pinned edition of {old.edition}"
    elif pinned and _version(new) < _version(pinned):
        why = f"has version {new['info']['version']}, the pinned edition {pinned['info']['version']}"
    elif pinned and (now := count_operations(new)) < (before := count_operations(pinned)) * 3 / 4:
        why = f"describes {now} operations, the pinned edition {before}; is it the whole file?"
    if why:
        raise OlderEditionError(
            f"{api.name}: an older edition is refused: it {why}\nIf it is meant, give --allow-older."
        )


def _version(document: Json) -> tuple[int, ...]:
    return numbers(str(document["info"]["version"]))
