"""The guides of the documentation by the topics they cover, for whoever searches an operation and wants to know how."""

from typing import NamedTuple

from altegio_core.tooling.search import fits, tokens


class Guide(NamedTuple):
    """A page of the documentation.

    Attributes:
        title: its title.
        page: its file.
        topics: words for what it covers.
    """

    title: str
    page: str
    topics: str


GUIDES = (
    Guide("Event booking from end to end", "docs/booking.md", "event appointment reschedule seat capacity break"),
    Guide("Online booking from end to end", "docs/online-booking.md", "online booking free slot time code sms"),
    Guide("Short programs", "docs/recipes.md", "client find create image receipt schedule duplicate appointment week"),
    Guide("Authentication and tokens", "docs/authentication.md", "login token user partner authentication"),
    Guide("Errors and what to do about them", "docs/errors.md", "error refused busy conflict check"),
    Guide("Paging", "docs/paging.md", "page all list copy changed follow iterate export"),
    Guide("Retries, limits, many processes", "docs/limits.md", "rate limit retry timeout proxy redis"),
    Guide("Dates, times, zones, durations", "docs/dates.md", "date time zone duration recurrence"),
    Guide("v2: resources and related resources", "docs/jsonapi.md", "include included relationship resource"),
    Guide("Testing your own code", "docs/testing.md", "test mock pytest fixture"),
    Guide("Webhooks", "docs/webhooks.md", "webhook notification event subscribe"),
    Guide("Migration: v1 → v2, early 2026 → now", "docs/migration.md", "migration deprecated replaced v1 v2"),
)


def guides(wanted: str) -> list[Guide]:
    """Those that cover every word of it, the best first."""
    words = list(dict.fromkeys(tokens(wanted)))
    scored = [(fits(words, tokens(f"{one.title} {one.topics}")), one) for one in GUIDES]
    return [one for score, one in sorted(scored, key=lambda entry: -entry[0]) if score]
