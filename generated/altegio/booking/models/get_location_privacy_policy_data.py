# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import Object, Ref

if TYPE_CHECKING:
    from .get_location_privacy_policy_data_agreement import GetLocationPrivacyPolicyDataAgreement


@define(slots=False, kw_only=True, eq=False, repr=False)
class GetLocationPrivacyPolicyData(Model):
    """Used by get_location_privacy_policy."""

    agreement: GetLocationPrivacyPolicyDataAgreement | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object({"agreement": Ref(__package__, "GetLocationPrivacyPolicyDataAgreement")})
