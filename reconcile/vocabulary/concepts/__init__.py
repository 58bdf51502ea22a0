"""Words that ask the same thing across phrasings: general knowledge of English, put together for this project.

A word is in one class at most. When two senses pull apart (`goal`, `release`) it is in none, because a missed synonym
shows as a near miss and a false one joins different questions. What people do and who does it are classes apart
(`robbery`, `thief`), as are counts of different people. Two kinds of one thing (`ferry`, `tanker`) share a class where
writers call either by a common word (`ship`); a contrast then keeps the two apart.
"""

from reconcile.vocabulary.concepts import (
    accidents,
    actions,
    business,
    conflict,
    culture,
    forms,
    justice,
    measures,
    people,
    science,
)
from reconcile.vocabulary.stems import stem

_DOMAINS = (measures, actions, people, justice, conflict, business, accidents, science, culture, forms)

CONCEPTS = tuple(
    tuple(line.split())
    for domain in _DOMAINS
    for line in domain.LINES.splitlines()
    if line and not line.startswith("#")
)
"""Classes of words that ask the same thing; the first word of each names it, and one stem is listed once."""


def concept_of() -> dict[str, str]:
    """Return the name of its class for the stem of each word; a class is named by its first word."""
    return {stem(word): members[0] for members in CONCEPTS for word in members}
