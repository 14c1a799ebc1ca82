"""Finds operations by words: their names, what they do, other words for the same; the best first, deprecated last."""

import re
from collections.abc import Iterable

from altegio_core.base.operation import Operation
from altegio_core.base.synonyms import SYNONYMS, stem
from altegio_core.tooling.catalogue import About

_LITTLE = (
    {*("a", "an", "the", "of", "to", "for", "in", "on", "with", "by", "and", "or", "my", "all", "every", "from")}
    | {*("into", "at", "is", "be", "as", "it", "s", "i", "me", "this", "that", "how", "do", "can", "what", "which")}
    | {"today", "tomorrow", "week", "month"}  # say when, which is an argument of many operations
)


def tokens(text: str) -> list[str]:
    """The words of a text, in their simplest form."""
    return [stem(word) for word in re.findall(r"[a-z0-9]+", text.lower()) if word not in _LITTLE]


def ranked(found: Iterable[tuple[Operation, About]], wanted: str) -> list[tuple[Operation, About]]:
    """Those that have something of every word, the best first; what the vendor advises against comes last.

    Where none has something of every word, those of the most: people search in sentences.
    """
    words = list(dict.fromkeys(tokens(wanted)))
    scored = [(*_score(operation, about, words), operation, about) for operation, about in found]
    most = max((matched for matched, *_ in scored), default=0)
    kept = [entry for entry in scored if entry[0] == most > 0]
    best: dict[str, float] = {}
    for _, score, operation, _ in kept:
        best[operation.id] = max(score, best.get(operation.id, 0.0))
    # Of one name in two versions the later one comes first, whichever has the longer text.
    kept.sort(key=lambda entry: entry[2].api, reverse=True)
    kept.sort(key=lambda entry: (entry[2].deprecated, -best[entry[2].id], len(entry[2].id), entry[2].id))
    return [(operation, about) for *_, operation, about in kept]


def _score(operation: Operation, about: About, words: list[str]) -> tuple[int, float]:
    """How many of the words have to do with an operation, and how well it fits them."""
    name = tokens(operation.id)
    fields = (
        (6.0, name),
        (4.0, tokens(about.summary)),
        (3.0, tokens(operation.tag)),
        (2.0, tokens(about.text.partition(".")[0])),
        (1.0, [*tokens(about.text), *tokens(operation.path), *tokens(" ".join(about.texts.values()))]),
    )
    best = [max(_worth(word, field) * weight for weight, field in fields) for word in words]
    spare = sum(1 for one in name if not any(_worth(word, [one]) for word in words))
    return sum(map(bool, best)), sum(best) - 0.4 * spare


def fits(words: list[str], field: list[str]) -> float:
    """How well a text fits that is made of these words; 0 where a word has nothing to do with it."""
    worth = [_worth(word, field) for word in words]
    return sum(worth) if worth and all(worth) else 0


def _worth(word: str, field: list[str]) -> float:
    if word in field:
        return 1
    if len(word) > 2 and any(one.startswith(word) or (len(one) > 3 and word.startswith(one)) for one in field):
        return 0.8
    if any(word in line and any(other in field for other in line) for line in SYNONYMS):
        return 0.6
    return 0.3 if len(word) > 3 and any(word in one for one in field) else 0
