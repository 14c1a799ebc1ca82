# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from altegio_core.base.types import UNSET, Unset
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import name_errors
from altegio_core.operations.change import Change, ChangeCall

from ... import models
from .get_product_category_list_by_ids import ENDPOINT as _READ
from .update_product_category import ENDPOINT as _WRITE

CHANGE: Change[list[models.ProductCategory]] = Change(_READ, _WRITE, {"location_id": "location_id"}, "category_id")


def request(
    location_id: int | str,
    category_id: int | str,
    *,
    title: str | Unset = UNSET,
    article: str | Unset = UNSET,
    comment: str | Unset = UNSET,
    parent_category_id: int | Unset = UNSET,
    drop: Sequence[str] = (),
    options: CallOptions | None = None,
) -> ChangeCall[list[models.ProductCategory]]:
    """Changes the fields that are given of one product category, and loses none of the others.

    Reads it with ``get_product_category_list_by_ids``, puts in what is given, sends all of it with
    ``update_product_category``, and reads it again. Nothing is sent if the answer lacks a field that would be dropped.
    The API has no conditional write: what somebody else changes between the reading and the writing is overwritten.

    Args:
        location_id: the location (int | str)
        category_id: the category (int | str)
        title: Its name (optional)
        article: Its article number (optional)
        comment: A note (optional)
        parent_category_id: The category above; null or 0 for a topmost one (optional)
        drop: fields of the body, by their names on the wire, that may be lost where no answer shows them
        options: for this call only (optional)

    Returns:
        What was changed, ignored and kept, field by field, and the data as read again.

    Raises:
        IncompleteAnswerError: what was read lacks fields that would be dropped; nothing was sent.
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        PermissionDeniedError: the user or the application lacks a right.
        NotFoundError: not found, or not visible with these tokens.
        AltegioError: anything else, see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/products/update_product_category
    """
    path: dict[str, Any] = {"location_id": location_id, "category_id": category_id}
    asked: dict[str, Any] = {
        "title": title,
        "article": article,
        "comment": comment,
        "parent_category_id": parent_category_id,
    }
    return ChangeCall(CHANGE, path, asked, drop, options)


name_errors(globals())
