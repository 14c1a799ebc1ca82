"""The extension ``x-altegio-pagination``."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self

from altegio_core.operations.page_styles import STYLES
from scripts.spec.extension import Extension, as_number, as_object, as_text, as_texts, one_of
from scripts.spec.yaml import Json

_READ = {"argument": as_text, "number": as_text, "place": as_text, "names": as_texts, "largest": as_number}
"""Kind of what a paging style declares → how it is read."""


@dataclass(frozen=True)
class Pagination(Extension):
    """On an operation: how it gives its items page by page. Names are those on the wire, places are written with dots.

    Attributes:
        style: the key that is there of ``page``, ``offset``, ``cursor``, …: see ``STYLES`` of the runtime.
        own: what the style declares besides, with the style's own key: what takes the number of the page, or of the
            items to skip; or the place of the cursor in the response, beginning with ``meta.``. ``size`` takes the
            number of items of a page, of which the description's maximum is asked for, else ``largest``; ``fields`` go
            from the cursor into the next request.
        in_body: whether these are fields of the body (``in: body``) and not of the query.
        items: places of the lists of items in the data; the data itself if left out.
        id: places in an item that tell it from others; None for ``id``, where there is one.
        total: place of the number of all items, beginning with ``meta.`` or ``data.``; empty if it is not told.
        order: what is sent for a steady order, where the caller asks for none.
    """

    KEY = "x-altegio-pagination"
    style: str
    own: Mapping[str, Json]
    in_body: bool = False
    items: tuple[str, ...] = ("",)
    id: tuple[str, ...] | None = None
    total: str = ""
    order: Mapping[str, Json] = field(default_factory=dict)

    @classmethod
    def read(cls, value: Json) -> Self:
        given = as_object(value) if isinstance(value, dict) else {}
        styles = [name for name in STYLES if name in given]
        parts = {key: kind for style in styles or STYLES for key, kind in STYLES[style].declared(style).items()}
        if unknown := sorted(given.keys() - parts.keys() - {"in", "items", "id", "total", "order"}):
            raise ValueError(f"unknown {', '.join(unknown)}")
        if len(styles) != 1:
            *first, last = STYLES
            raise ValueError(f"one of {', '.join(first)} and {last} is needed")
        if missing := [key for key, kind in parts.items() if key not in given and kind != "largest"]:
            raise ValueError(f"{styles[0]} goes with {', '.join(missing)}")
        own = {key: _READ[kind](given[key]) for key, kind in parts.items() if key in given}
        return cls(
            styles[0],
            own,
            one_of(given.get("in", "query"), "query", "body") == "body",
            as_texts(given.get("items", [""])),
            as_texts(given["id"]) if "id" in given else None,
            as_text(given.get("total", "")),
            as_object(given.get("order", {})),
        )
