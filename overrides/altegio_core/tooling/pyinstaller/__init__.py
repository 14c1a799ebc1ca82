"""Tells PyInstaller where the hook is that makes a frozen program hold what this package loads by name."""

from pathlib import Path


def hook_dirs() -> list[str]:
    """Folders with hooks, as the entry point ``pyinstaller40`` gives them."""
    return [str(Path(__file__).parent)]
