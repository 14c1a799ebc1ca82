"""Whether a webhook comes from where it says: comparisons that take as long whatever is given.

The server signs nothing. What can be compared is the bearer token of all its webhooks, the partner's token inside of
events about an application, and a secret you put into the address yourself.
"""

import hmac
from typing import Any

from altegio_core.base.errors import ConfigurationError


def is_bearer(authorization: str | None, token: str) -> bool:
    """Whether the header Authorization of a webhook holds the token the server sends with all of them.

    It is one token for every receiver, so it keeps out strangers, and not other receivers.

    Args:
        authorization: value of the header; None where there is none.
        token: what it has to hold, without the word Bearer.
    """
    scheme, _, given = (authorization or "").strip().partition(" ")
    return is_secret(given.strip(), token) and scheme.lower() == "bearer"


def is_partner_token(event: Any, partner_token: str) -> bool:
    """Whether an event about an application holds your own partner token, which is the proof of where it is from."""
    return is_secret(getattr(event, "partner_token", None), partner_token)


def is_secret(given: object, expected: str) -> bool:
    """Whether what came is the secret, such as the one in the query of the address you subscribed.

    Args:
        given: what came; anything but text is wrong.
        expected: the secret.

    Raises:
        ConfigurationError: the secret is empty, so that anybody would know it.
    """
    if not expected:
        raise ConfigurationError("an empty secret proves nothing")
    text = given if isinstance(given, str) else ""
    return hmac.compare_digest(_bytes(text), _bytes(expected)) and isinstance(given, str)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
