"""The two tokens of the API and the Authorization header made of them, kept out of everything that is shown."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, NoReturn

from altegio_core.base.errors import ConfigurationError, MissingTokenError
from altegio_core.base.lazy_attrs import field, frozen
from altegio_core.base.operation import Operation, Tokens
from altegio_core.base.redaction import MASK, Secret, secret
from altegio_core.base.types import named

PARTNER_VARIABLE = "ALTEGIO_PARTNER_TOKEN"
USER_VARIABLE = "ALTEGIO_USER_TOKEN"
_NEVER = frozenset(" ,")


def _check(instance: object, attribute: Any, token: Secret | None) -> None:
    # Visible ASCII; no comma, since that is what parts the two tokens in the header.
    if token is not None and not (token and token.isascii() and token.isprintable() and _NEVER.isdisjoint(token)):
        raise ConfigurationError(
            f"{attribute.name} is empty or holds a character no token has: white space, line break, comma, control or "
            "non-ASCII character, or is no text"
        )


def _name(operation: Operation | None) -> str:
    return operation.full_name if operation else "this call"


@named(hidden=("partner_token", "user_token"))
@frozen
class Credentials:
    """Who calls.

    Neither repr nor a traceback shows a token. Credentials refuse to be pickled, so that no token gets into a file or
    a queue by accident: a worker process builds its own from the environment. Copies share the tokens.

    Attributes:
        partner_token: identifies the application; every call needs it.
        user_token: identifies the user in whose name the application acts; most calls need it.

    Raises:
        ConfigurationError: a token is empty or holds white space, a comma or anything else no token has.
    """

    partner_token: Secret | None = field(default=None, converter=secret, validator=_check)
    user_token: Secret | None = field(default=None, converter=secret, validator=_check)

    if TYPE_CHECKING:  # not every checker knows of converters

        def __init__(self, partner_token: str | None = None, user_token: str | None = None) -> None: ...

    @classmethod
    def from_environment(cls, partner_token: str | None = None, user_token: str | None = None) -> Credentials:
        """Credentials from the arguments and, for those left out, ALTEGIO_PARTNER_TOKEN and ALTEGIO_USER_TOKEN.

        An empty variable counts as none. A token missing in both places is no error before a call needs it.
        """
        # Masked at once, for a traceback with locals shows arguments too.
        partner_token, user_token = secret(partner_token), secret(user_token)
        return cls(
            secret(os.environ.get(PARTNER_VARIABLE) or None) if partner_token is None else partner_token,
            secret(os.environ.get(USER_VARIABLE) or None) if user_token is None else user_token,
        )

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """The tokens there are, for masking them in texts."""
        return tuple(filter(None, (self.partner_token, self.user_token)))

    def authorization(self, tokens: Tokens, operation: Operation | None = None) -> Secret | None:
        """The value of the Authorization header.

        Args:
            tokens: what the operation asks for; "none" gives None, no header.
            operation: named in the error.

        Raises:
            MissingTokenError: a token the operation needs is not there. Nothing has been sent.
        """
        if tokens == "none":
            return None
        if self.partner_token is None:
            raise MissingTokenError("partner", _name(operation), "partner_token", PARTNER_VARIABLE)
        if tokens == "partner" or (tokens == "partner or partner+user" and self.user_token is None):
            return Secret(f"Bearer {self.partner_token}")
        if self.user_token is None:
            raise MissingTokenError("user", _name(operation), "user_token", USER_VARIABLE)
        return Secret(f"Bearer {self.partner_token}, User {self.user_token}")

    def __repr__(self) -> str:
        def shown(token: Secret | None) -> str:
            return "None" if token is None else MASK

        return f"Credentials(partner_token={shown(self.partner_token)}, user_token={shown(self.user_token)})"

    def __copy__(self) -> Credentials:
        return self

    def __deepcopy__(self, memo: object) -> Credentials:
        return self

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("credentials cannot be pickled: make them in the other process, from its environment")
