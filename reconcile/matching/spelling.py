"""How alike two words are spelled: the only user of rapidfuzz, loaded when two words come close."""

from rapidfuzz.distance import Indel


def likeness(left: str, right: str) -> float:
    """Return the share of letters that two words have in common in order, from 0 to 1 (insertions and deletions)."""
    return Indel.normalized_similarity(left, right)
