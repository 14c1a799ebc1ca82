"""Compares two folders by what is in them; what Python leaves behind on import does not count."""

import hashlib
from pathlib import Path


def compare(new: Path, current: Path) -> list[str]:
    """One line for each file that differs between two folders."""
    new_files, current_files = _files(new), _files(current)
    lines = []
    for name in sorted(new_files.keys() | current_files.keys()):
        if name not in current_files:
            lines.append(f"missing: {name}")
        elif name not in new_files:
            lines.append(f"not generated: {name}")
        elif (made := new_files[name].read_bytes()) != (present := current_files[name].read_bytes()):
            lines.append(f"differs: {name}, line {_first_difference(made, present)}")
    return lines


def same(new: Path, current: Path) -> bool:
    """Whether two folders, or two files, hold the same."""
    if new.is_file():
        return current.is_file() and new.read_bytes() == current.read_bytes()
    return current.is_dir() and not compare(new, current)


def digest(folder: Path) -> str:
    """Hash of all names and contents of a folder."""
    result = hashlib.sha256()
    for name, path in sorted(_files(folder).items()):
        content = path.read_bytes()
        result.update(f"{name}\0{len(content)}\0".encode() + content)
    return result.hexdigest()


def _files(folder: Path) -> dict[str, Path]:
    """Files by name."""
    paths = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix(): path for path in paths}


def _first_difference(one: bytes, other: bytes) -> int:
    lines = zip(one.splitlines(), other.splitlines(), strict=False)
    equal = 0
    for equal, (left, right) in enumerate(lines, start=1):
        if left != right:
            return equal
    return equal + 1
