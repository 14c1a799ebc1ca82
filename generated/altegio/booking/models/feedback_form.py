# Generated from openapi/public.yaml by `make regenerate`. Do not edit: change overrides/ instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from altegio_core.base.types import UNSET, Unset
from altegio_core.schema.model import Model
from altegio_core.schema.types import ANY, BOOLEAN, INTEGER, NUMBER, STRING, Array, Map, Object, Ref, String

if TYPE_CHECKING:
    from .feedback_form_master_position import FeedbackFormMasterPosition


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


@define(slots=False, kw_only=True, eq=False, repr=False)
class FeedbackFormAgreementLinks(Model):
    """Part of another model."""

    confidentiality_agreement: str | Unset = UNSET
    terms_of_use: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object({"confidentiality_agreement": STRING, "terms_of_use": STRING})


@define(slots=False, kw_only=True, eq=False, repr=False)
class FeedbackFormCompany(Model):
    """Part of another model."""

    address: str | Unset = UNSET
    id: int | Unset = UNSET
    """Its id."""
    logo: str | Unset = UNSET
    title: str | Unset = UNSET
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"address": STRING, "id": INTEGER, "logo": STRING, "title": STRING})


@define(slots=False, kw_only=True, eq=False, repr=False)
class FeedbackFormCurrency(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    is_symbol_after_amount: bool | Unset = UNSET
    iso: str | Unset = UNSET
    name: str | Unset = UNSET
    """The name."""
    symbol: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {"id": INTEGER, "is_symbol_after_amount": BOOLEAN, "iso": STRING, "name": STRING, "symbol": STRING}
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class FeedbackFormLanguage(Model):
    """Part of another model."""

    id: int | Unset = UNSET
    """Its id."""
    iso: str | Unset = UNSET
    locale: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "iso": STRING, "locale": STRING})


@define(slots=False, kw_only=True, eq=False, repr=False)
class FeedbackFormMaster(Model):
    """Part of another model."""

    avatar: str | Unset = UNSET
    company_id: int | Unset = UNSET
    id: int | Unset = UNSET
    """Its id."""
    name: str | Unset = UNSET
    """The name."""
    position: FeedbackFormMasterPosition | Unset = UNSET
    prepaid: str | Unset = UNSET
    rating: int | Unset = UNSET
    """Mark from 1 to 5."""
    show_rating: int | Unset = UNSET
    specialization: str | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object(
        {
            "avatar": STRING,
            "company_id": INTEGER,
            "id": INTEGER,
            "name": STRING,
            "position": Ref(__package__, "FeedbackFormMasterPosition"),
            "prepaid": STRING,
            "rating": INTEGER,
            "show_rating": INTEGER,
            "specialization": STRING,
        }
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class FeedbackFormRecord(Model):
    """Part of another model."""

    date: str | Unset = UNSET
    """The start, local to the location."""
    id: int | Unset = UNSET
    """Its id."""
    payed_cost: float | Unset = UNSET

    SCHEMA: ClassVar[Object] = Object({"date": String(format="date-time"), "id": INTEGER, "payed_cost": NUMBER})
