"""The family of httpx that tests of the runtime run over: httpx, or httpx2 where ALTEGIO_FAMILY says so.

Both are installed beside each other, and neither takes the other's place: tests take clients, transports and answers
from here, and whoever imports this has Altegio's clients make their own connections with the same.
"""

import importlib
import os
from typing import TYPE_CHECKING

from altegio_core.http import httpx_family

FAMILY = os.environ.get("ALTEGIO_FAMILY") or "httpx"

# The library below, by whose name it logs and its files are found.
CORE = FAMILY.replace("httpx", "httpcore")

if TYPE_CHECKING:
    import httpx
else:
    httpx = importlib.import_module(FAMILY)

httpx_family.OURS = httpx
