# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object, Ref


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetLocationPrivacyPolicyData(Model):
    """Used by get_location_privacy_policy."""

    agreement: GetLocationPrivacyPolicyDataAgreement | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object({"agreement": Ref(__package__, "GetLocationPrivacyPolicyDataAgreement")})


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetLocationPrivacyPolicyDataAgreement(Model):
    """Part of another model."""

    content: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object({"content": STRING})
