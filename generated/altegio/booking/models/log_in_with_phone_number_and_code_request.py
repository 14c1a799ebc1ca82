# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import STRING, UNSET, Model, Object, Unset, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class LogInWithPhoneNumberAndCodeRequest(Model):
    """Used by log_in_with_phone_number_and_code."""

    phone: str | Unset = UNSET
    """Phone number with country code."""
    code: str | Unset = UNSET
    """The code that came by SMS, if the form asks for it."""
    login: str | Unset = UNSET
    """Phone number with country code, or e-mail address."""
    password: str | Unset = UNSET
    """The password."""

    SCHEMA: ClassVar[Object] = Object({"phone": STRING, "code": STRING, "login": STRING, "password": STRING})
