# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from altegio_core.base.types import UNSET, Unset
from altegio_core.http.options import CallOptions
from altegio_core.operations.call import name_errors
from altegio_core.operations.change import Change, ChangeCall

from ... import models
from .get_location import ENDPOINT as _READ
from .update_location import ENDPOINT as _WRITE

CHANGE: Change[models.Location] = Change(_READ, _WRITE, {"location_id": "location_id"}, "location_id")


def request(
    location_id: int | str,
    *,
    address: str | Unset = UNSET,
    business_type_id: int | Unset = UNSET,
    city: str | Unset = UNSET,
    city_id: int | Unset = UNSET,
    coordinate_lat: float | Unset = UNSET,
    coordinate_lon: float | Unset = UNSET,
    country: str | Unset = UNSET,
    country_id: int | Unset = UNSET,
    description: str | Unset = UNSET,
    phones: list[str] | Unset = UNSET,
    short_descr: str | Unset = UNSET,
    site: str | Unset = UNSET,
    social: models.LocationSocial | Unset = UNSET,
    title: str | Unset = UNSET,
    zip: str | Unset = UNSET,
    drop: Sequence[str] = (),
    options: CallOptions | None = None,
) -> ChangeCall[models.Location]:
    """Changes the fields that are given of one location, and loses none of the others.

    Reads it with ``get_location``, puts in what is given, sends all of it with ``update_location``, and reads it again.
    Nothing is sent if the answer lacks a field that would be dropped. The API has no conditional write: what somebody
    else changes between the reading and the writing is overwritten.

    Args:
        location_id: the location (int | str)
        address: Street address (optional)
        business_type_id: Type of business (optional)
        city: Name of the city (optional)
        city_id: The city (optional)
        coordinate_lat: Latitude, in degrees (optional)
        coordinate_lon: Longitude, in degrees (optional)
        country: Name of the country (optional)
        country_id: The country (optional)
        description: A description (optional)
        phones: Phone numbers; they may not be kept, read them back (optional)
        short_descr: The kind of business in a few words (optional)
        site: Web site (optional)
        social: Accounts in social networks (optional)
        title: Its name (optional)
        zip: Postal code (optional)
        drop: fields of the body, by their names on the wire, that may be lost where no answer shows them
        options: for this call only (optional)

    Returns:
        What was changed, ignored and kept, field by field, and the data as read again.

    Raises:
        IncompleteAnswerError: what was read lacks fields that would be dropped; nothing was sent.
        RequestValidationError: an argument breaks a rule; not sent.
        AuthenticationError: the tokens or the login are refused.
        NotFoundError: not found, or not visible with these tokens.
        AltegioError: anything else, see altegio.errors.

    See https://developer.alteg.io/en/b2b-v1/openapi/locations/update_location
    """
    path: dict[str, Any] = {"location_id": location_id}
    asked: dict[str, Any] = {
        "address": address,
        "business_type_id": business_type_id,
        "city": city,
        "city_id": city_id,
        "coordinate_lat": coordinate_lat,
        "coordinate_lon": coordinate_lon,
        "country": country,
        "country_id": country_id,
        "description": description,
        "phones": phones,
        "short_descr": short_descr,
        "site": site,
        "social": social,
        "title": title,
        "zip": zip,
    }
    return ChangeCall(CHANGE, path, asked, drop, options)


name_errors(globals())
