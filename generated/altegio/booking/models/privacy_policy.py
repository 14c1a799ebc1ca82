# Generated; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, STRING, Model, Object, Ref, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class PrivacyPolicy(Model):
    """Used by get_location_privacy_policy."""

    agreement: PrivacyPolicyAgreement = ABSENT

    SCHEMA: ClassVar[Object] = Object({"agreement": Ref(__package__, "PrivacyPolicyAgreement")})


@define(slots=False, kw_only=True, eq=False, repr=False)
class PrivacyPolicyAgreement(Model):
    """Part of another model."""

    content: str = ABSENT

    SCHEMA: ClassVar[Object] = Object({"content": STRING})
