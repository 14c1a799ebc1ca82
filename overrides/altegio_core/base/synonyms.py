"""Words for the same thing: what people say for what the API says; loaded where somebody searches or misspells."""

from __future__ import annotations

SYNONYMS = (
    ("appointment", "record", "booking", "reservation", "visit"),
    ("book", "booking", "create", "add", "make", "new"),
    ("event", "activity", "class", "group"),
    ("client", "customer", "guest", "patient"),
    ("staff", "team", "member", "master", "employee", "specialist"),
    ("location", "company", "salon", "branch"),
    ("login", "log", "auth", "authorize", "authentication", "signin", "token"),
    ("find", "search", "list", "get", "lookup", "autocomplete"),
    ("read", "get", "show", "fetch"),
    ("update", "edit", "change", "replace", "modify", "patch"),
    ("move", "reschedule", "transfer", "shift"),
    ("delete", "remove", "cancel"),
    ("copy", "duplicate", "clone", "repeat"),
    ("product", "good", "item", "stock"),
    ("schedule", "timetable", "hours", "shift"),
    ("free", "available", "slot", "nearest"),
    ("picture", "image", "photo", "avatar", "upload"),
    ("receipt", "bill", "pdf", "cheque", "fiscal"),
    ("payment", "pay", "transaction", "money", "finance"),
    ("membership", "abonement", "subscription", "pass"),
    ("gift", "certificate", "voucher"),
    ("tag", "label", "category"),
    ("webhook", "notification", "hook", "callback"),
    ("message", "sms", "email", "campaign"),
    ("review", "comment", "note", "feedback"),
    ("warehouse", "storage", "inventory"),
    ("export", "list", "csv"),
)
"""Within a line any word stands for any other."""


def stem(word: str) -> str:
    """A word in its simplest form: of several, that of one."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > 3 else word
