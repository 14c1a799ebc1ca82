# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from altegio_core.schema.generated import (
    ABSENT,
    ANY,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    Array,
    Map,
    Model,
    Object,
    Ref,
    String,
    define,
)

if TYPE_CHECKING:
    from .feedback_form_master_position import FeedbackFormMasterPosition


@define(slots=False, kw_only=True, eq=False, repr=False)
class FeedbackForm(Model):
    """Used by get_feedback_form_status."""

    agreement_links: FeedbackFormAgreementLinks = ABSENT
    company: FeedbackFormCompany = ABSENT
    currency: FeedbackFormCurrency = ABSENT
    favicon_url: str = ABSENT
    is_review_submitted: bool = ABSENT
    language: FeedbackFormLanguage = ABSENT
    master: FeedbackFormMaster = ABSENT
    page_title: str = ABSENT
    record: FeedbackFormRecord = ABSENT
    tips: list[dict[str, Any]] = ABSENT

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

    confidentiality_agreement: str = ABSENT
    terms_of_use: str = ABSENT

    SCHEMA: ClassVar[Object] = Object({"confidentiality_agreement": STRING, "terms_of_use": STRING})


@define(slots=False, kw_only=True, eq=False, repr=False)
class FeedbackFormCompany(Model):
    """Part of another model."""

    address: str = ABSENT
    id: int = ABSENT
    """Its id."""
    logo: str = ABSENT
    title: str = ABSENT
    """Its name."""

    SCHEMA: ClassVar[Object] = Object({"address": STRING, "id": INTEGER, "logo": STRING, "title": STRING})


@define(slots=False, kw_only=True, eq=False, repr=False)
class FeedbackFormCurrency(Model):
    """Part of another model."""

    id: int = ABSENT
    """Its id."""
    is_symbol_after_amount: bool = ABSENT
    iso: str = ABSENT
    name: str = ABSENT
    """The name."""
    symbol: str = ABSENT

    SCHEMA: ClassVar[Object] = Object(
        {"id": INTEGER, "is_symbol_after_amount": BOOLEAN, "iso": STRING, "name": STRING, "symbol": STRING}
    )


@define(slots=False, kw_only=True, eq=False, repr=False)
class FeedbackFormLanguage(Model):
    """Part of another model."""

    id: int = ABSENT
    """Its id."""
    iso: str = ABSENT
    locale: str = ABSENT

    SCHEMA: ClassVar[Object] = Object({"id": INTEGER, "iso": STRING, "locale": STRING})


@define(slots=False, kw_only=True, eq=False, repr=False)
class FeedbackFormMaster(Model):
    """Part of another model."""

    avatar: str = ABSENT
    company_id: int = ABSENT
    id: int = ABSENT
    """Its id."""
    name: str = ABSENT
    """The name."""
    position: FeedbackFormMasterPosition = ABSENT
    prepaid: str = ABSENT
    rating: int = ABSENT
    """Mark from 1 to 5."""
    show_rating: int = ABSENT
    specialization: str = ABSENT

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

    date: str = ABSENT
    """The start, local to the location."""
    id: int = ABSENT
    """Its id."""
    payed_cost: float = ABSENT

    SCHEMA: ClassVar[Object] = Object({"date": String(format="date-time"), "id": INTEGER, "payed_cost": NUMBER})
