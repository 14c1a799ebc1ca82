"""Puts changes into words, which follow the name of what changed."""

import json
from typing import Any

from scripts.diff.change import Change

_RULES = {"minimum": "at least", "exclusiveMinimum": "more than", "minLength": "characters at least"}
_RULES |= {"minItems": "items at least", "minProperties": "properties at least"}
_RULES |= {"maximum": "at most", "exclusiveMaximum": "less than", "maxLength": "characters at most"}
_RULES |= {"maxItems": "items at most", "maxProperties": "properties at most"}
_RULES |= {"multipleOf": "multiple of", "pattern": "pattern", "format": "format", "uniqueItems": "each item once"}

# Those that have no values to tell.
_PLAIN = {
    "kept": "no longer published, kept for importers",
    "undeprecated": "no longer advised against",
    "body taken": "takes a body now",
    "body gone": "takes no body any more",
    "data gone": "gives no data any more",
    "gone": "is gone",
    "webhook new": "is new",
    "new required": "is new and required",
    "required": "is newly required",
    "optional": "is no longer required",
    "always there": "is always there now",
    "may be missing": "may be missing now",
    "closed": "takes no other properties any more",
    "open": "may hold other properties",
}

_KEPT = {"leads": "; the earlier name stays and warns", "taken": "; still taken for now, not sent, and warns"}

_NOTES = {"type", "path parameters", "new", "default", "tightened", "loosened"}
"""Codes whose words are a note on the name, and no rest of a sentence that it begins."""

_BEGUN = {"parameter", "model", "model gone", "server", "webhook"}
"""Kinds whose words are the rest of a sentence that the name begins."""


def in_words(one: Change) -> str:
    """What happened, in words that follow the name."""
    if one.code == "model gone" and one.kept:
        leads = f"is `{one.after}` now; the earlier name stays and warns"
        return leads if one.kept == "leads" else "is no longer described; stays as it was, and warns"
    text = _PLAIN.get(one.code) or _with_values(one)
    return (f"{one.at}: {text}" if one.at else text) + _KEPT.get(one.kept, "")


def is_note(one: Change) -> bool:
    """Whether the words are a note on the name, not the rest of a sentence that it begins."""
    return one.kind not in _BEGUN or bool(one.at) or one.code in _NOTES


def _with_values(one: Change) -> str:
    before, after = one.before, one.after
    match one.code:
        case "added":
            return str(after)
        case "removed":
            return str(before)
        case "renamed":
            return f"was `{before}`"
        case "named" | "named in path":
            equals = "=" if one.kind == "parameter" and not one.at else ""
            return f"was `{before}{equals}`" + ("; by position nothing changes" if one.code == "named in path" else "")
        case "moved":
            return f"`{before}` → `{after}`"
        case "another method" | "type":
            return f"{before} → {after}"
        case "deprecated":
            return "advised against now" + (f"; use `{after}`" if after else "")
        case "tokens":
            return f"{_tokens(before)} → {_tokens(after)}"
        case "server":
            return f"is called at `{after}`, not at `{before}`"
        case "path parameters":
            return f"parameters of the path: {_listed(before, 'none')} → {_listed(after, 'none')}"
        case "sent as":
            return f"is sent as `{after[0]}` in the {after[1]}, not as `{before}`"
        case "media type":
            return f"is sent as {', '.join(after)}, not as {', '.join(before)}"
        case "class":
            return f"is {after} now, was {before}"
        case "data class":
            return f"data is {after} now, was {before}"
        case "statuses":
            return f"answers {_listed(after, 'nothing')}, was {_listed(before, 'nothing')}"
        case "data new":
            return f"gives data now: {after}"
        case "model gone":
            return "cannot be imported any more" + (f"; use `{after}`" if after else "")
        case "new":
            return f"is new: {after}"
        case "form gone":
            return f"is no longer {before}"
        case "form new":
            return f"can be {after} as well"
        case "tightened" | "loosened":
            return f"{one.code}, {_RULES[one.rule]}: {_value(before)} → {_value(after)}"
        case "default":
            return f"default: {_value(before)} → {_value(after)}"
        case "limited":
            return f"takes only {_values(after)} now"
        case "unlimited":
            return f"is no longer limited to {_values(before)}"
        case "values grown":
            return f"has new values {_values(after)}"
        case "values lost":
            return f"has lost the values {_values(before)}"
    raise ValueError(one.code)


def _tokens(security: Any) -> str:
    return " or ".join(" and ".join(one) for one in security) or "none"


def _listed(names: Any, none: str) -> str:
    return ", ".join(names) or none


def _value(value: Any) -> str:
    return "none" if value is None else f"`{json.dumps(value, ensure_ascii=False)}`"


def _values(values: Any) -> str:
    return ", ".join("null" if value is None else _value(value) for value in values)
