"""The character encoding of a body: the declared one, if it is in common use."""

from __future__ import annotations

import re

_DECLARED = re.compile(r"charset\s*=\s*[\"']?([\w-]{1,20})", re.ASCII | re.IGNORECASE)
# Not every codec of Python: some are no characters at all, and some take long for a hostile text.
_USED = re.compile(r"utf-?(8|16|32)([lb]e|-[lb]e)?|(iso-?8859-|windows-|cp)\d+|latin-?1|koi8-[ru]|(us-)?ascii")


def declared(media_type: str) -> str | None:
    """The charset of a Content-Type header; None without one, or with one that is not in use."""
    found = _DECLARED.search(media_type)
    name = found[1].lower() if found else ""
    if not _USED.fullmatch(name):
        return None
    try:
        "".encode(name)
    except LookupError:
        return None
    return name


def decoded(content: bytes, media_type: str = "") -> str:
    """The text of a body, whatever it takes: what cannot be read stands as a replacement character."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        name = "utf-16"
    else:
        name = declared(media_type) or ("utf-16-le" if content[1:2] == b"\0" else "utf-8")
    return content.decode(name, errors="replace").lstrip("\ufeff")
