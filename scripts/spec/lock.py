"""openapi/lock.toml: which edition of each description is pinned, and the hashes that show it is unchanged."""

import hashlib
import json
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from datetime import date
from importlib.metadata import version
from pathlib import Path

from scripts.spec.apis import APIS, Api
from scripts.spec.errors import PipelineError

LOCK = Path("openapi", "lock.toml")
GENERATOR = "openapi-python-client"

_HEADER = """\
# Which edition of the vendor's descriptions is pinned here. `make update` writes this file,
# `make regenerate` compares it with the pinned files before anything else.
"""

_KINDS = {"address": str, "edition": date, "download_sha256": str, "pinned_sha256": str}


@dataclass(frozen=True, kw_only=True)
class Pin:
    """What is known of one pinned description.

    Attributes:
        address: where it was published.
        edition: the day the vendor last changed it, else the day it was downloaded.
        download_sha256: hash of the file as published.
        pinned_sha256: hash of the file in ``openapi/``.
        etag: the server's mark of this edition, for a conditional request.
        last_modified: the server's date of this edition, for a conditional request.
        held_back: operations taken over from the edition before, or left out, since they could not be read.
        source: how the facts came here, such as "transcribed" by hand; None for the vendor's own publication.
    """

    address: str
    edition: date
    download_sha256: str
    pinned_sha256: str
    etag: str | None = None
    last_modified: str | None = None
    held_back: list[str] = field(default_factory=list)
    source: str | None = None

    def __post_init__(self) -> None:
        for name, kind in _KINDS.items():
            if type(getattr(self, name)) is not kind:
                raise TypeError(f"{name} is no {'date' if kind is date else 'text'}")


@dataclass(frozen=True)
class Lock:
    """The lock as a whole: the generator's version and a pin per description, by name."""

    generator: str
    pins: dict[str, Pin]


def sha256(content: bytes) -> str:
    """Hash in the form the lock holds it."""
    return hashlib.sha256(content).hexdigest()


def installed_generator() -> str:
    """Version of the generator this environment would use."""
    return version(GENERATOR)


def read(root: Path) -> Lock:
    """Reads and understands the lock of a tree."""
    try:
        entries = tomllib.loads((root / LOCK).read_text(encoding="utf-8"))
        generator = entries.pop(GENERATOR)
        pins = {name: Pin(**entry) for name, entry in entries.items()}
    except FileNotFoundError:
        raise PipelineError(f"{LOCK} is missing; restore it from version control, or run `make update`") from None
    except (tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise PipelineError(f"{LOCK} cannot be read ({error}); restore it from version control") from None
    return Lock(generator, pins)


def dumps(lock: Lock) -> str:
    """The lock as text, the same byte for byte for equal locks."""
    lines = [f"{GENERATOR} = {_toml(lock.generator)}"]
    for name, pin in sorted(lock.pins.items()):
        lines += ["", f"[{name}]"]
        for entry in fields(pin):
            value = getattr(pin, entry.name)
            if value:
                lines.append(f"{entry.name} = {value.isoformat() if isinstance(value, date) else _toml(value)}")
    return _HEADER + "\n" + "\n".join(lines) + "\n"


def _toml(value: str | list[str]) -> str:
    return json.dumps(value, ensure_ascii=False)  # texts, and lists of them, are written alike in JSON and TOML


def check(root: Path, apis: Sequence[Api] = APIS) -> Lock:
    """Returns the lock if it speaks the truth about the tree; otherwise says what differs and what to do."""
    lock = read(root)
    for api in apis:
        if api.name not in lock.pins:
            raise PipelineError(f"{LOCK} has no entry for {api.name}; run `make update`")
        expected = lock.pins[api.name].pinned_sha256
        try:
            found = sha256((root / api.pin).read_bytes())
        except FileNotFoundError:
            raise PipelineError(f"{api.pin} is missing; restore it from version control") from None
        if found != expected:
            raise PipelineError(
                f"{api.pin} is not the file that was pinned:\n"
                f"  expected sha256 {expected}\n  found    sha256 {found}\n"
                f"Restore it from version control (corrections belong into {api.overlays}/), or run `make update`."
            )
    if lock.generator != installed_generator():
        raise PipelineError(
            f"{LOCK} was made for {GENERATOR} {lock.generator}, installed is {installed_generator()}. "
            "`make setup` installs the locked one; `make update` adopts the one installed."
        )
    return lock
