# Generated from openapi/public.yaml by `make regenerate`; do not edit.

from __future__ import annotations

from typing import ClassVar

from altegio_core.schema.generated import ABSENT, STRING, Model, Object, Ref, define


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetLocationPrivacyPolicyData(Model):
    """Used by get_location_privacy_policy."""

    agreement: GetLocationPrivacyPolicyDataAgreement = ABSENT

    SCHEMA: ClassVar[Object] = Object({"agreement": Ref(__package__, "GetLocationPrivacyPolicyDataAgreement")})


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetLocationPrivacyPolicyDataAgreement(Model):
    """Part of another model."""

    content: str = ABSENT

    SCHEMA: ClassVar[Object] = Object({"content": STRING})
