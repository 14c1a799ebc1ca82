# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import STRING, Object


@define(slots=False, kw_only=True, eq=False, repr=False)
class FeedbackFormAgreementLinks(Model):
    """Part of another model."""

    confidentiality_agreement: str | Unset = UNSET
    terms_of_use: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object({"confidentiality_agreement": STRING, "terms_of_use": STRING})
