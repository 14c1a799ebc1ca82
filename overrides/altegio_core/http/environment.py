"""Reads proxies and certificates from the environment; an error names the variable that caused it."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TypeVar

from altegio_core.base.errors import ConfigurationError
from altegio_core.base.printable import printable

T = TypeVar("T")

PROXIES = ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY")
CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")


def from_environment(make: Callable[[], T], variables: tuple[str, ...]) -> T:
    """What is made of these variables.

    Raises:
        ConfigurationError: it cannot be made; the variables that are set are named.
    """
    try:
        return make()
    except Exception as error:
        # The address of a proxy may hold a password, and such a text quotes it.
        text = "" if variables is PROXIES else f": {printable(str(error))}"
        kind = type(error).__name__
    # Raised out here, for the exception holds what its text may say.
    named = [name for variable in variables for name in (variable, variable.lower()) if os.environ.get(name)]
    raise ConfigurationError(f"{', '.join(named) or 'the environment'} cannot be used ({kind}{text})")
