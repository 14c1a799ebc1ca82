# Generated; do not edit.

"""The API developers: ``api`` holds a function for each operation, ``models`` what they take and give."""

from typing import TYPE_CHECKING

from altegio_core.package.lazy import attach

if TYPE_CHECKING:
    from . import api as api
    from . import models as models
    from .operations import OPERATIONS as OPERATIONS
    from .operations import SERVERS as SERVERS

_PARTS = {"OPERATIONS": "operations.OPERATIONS", "SERVERS": "operations.SERVERS", "api": "api", "models": "models"}

__all__ = ["OPERATIONS", "SERVERS", "api", "models"]
if not TYPE_CHECKING:  # checkers know what is there, and report what is not
    __getattr__, __dir__ = attach(__name__, _PARTS, tags=True)
