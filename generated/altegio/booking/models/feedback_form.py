# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, BOOLEAN, STRING, Array, Map, Object, Ref

if TYPE_CHECKING:
    from .feedback_form_agreement_links import FeedbackFormAgreementLinks
    from .feedback_form_company import FeedbackFormCompany
    from .feedback_form_currency import FeedbackFormCurrency
    from .feedback_form_language import FeedbackFormLanguage
    from .feedback_form_master import FeedbackFormMaster
    from .feedback_form_record import FeedbackFormRecord


@define(slots=False, kw_only=True, eq=False, repr=False)
class FeedbackForm(Model):
    """Used by get_feedback_form_status."""

    agreement_links: FeedbackFormAgreementLinks | Unset = UNSET
    company: FeedbackFormCompany | Unset = UNSET
    currency: FeedbackFormCurrency | Unset = UNSET
    favicon_url: str | Unset = UNSET
    is_review_submitted: bool | Unset = UNSET
    language: FeedbackFormLanguage | Unset = UNSET
    master: FeedbackFormMaster | Unset = UNSET
    page_title: str | Unset = UNSET
    record: FeedbackFormRecord | Unset = UNSET
    tips: list[dict[str, Any]] | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "agreement_links": Ref(__package__, "FeedbackFormAgreementLinks"),
            "company": Ref(__package__, "FeedbackFormCompany"),
            "currency": Ref(__package__, "FeedbackFormCurrency"),
            "favicon_url": STRING,
            "is_review_submitted": BOOLEAN,
            "language": Ref(__package__, "FeedbackFormLanguage"),
            "master": Ref(__package__, "FeedbackFormMaster"),
            "page_title": STRING,
            "record": Ref(__package__, "FeedbackFormRecord"),
            "tips": Array(Map(ANY)),
        }
    )
