# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object, Ref


@define(slots=False, kw_only=True, eq=False, repr=False)
class SubmitFeedbackFormData(Model):
    """Used by submit_feedback_form."""

    charge: SubmitFeedbackFormDataCharge | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object({"charge": Ref(__package__, "SubmitFeedbackFormDataCharge")})


@define(slots=False, kw_only=True, eq=False, repr=False)
class SubmitFeedbackFormDataCharge(Model):
    """Part of another model."""

    url: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object({"url": STRING})
