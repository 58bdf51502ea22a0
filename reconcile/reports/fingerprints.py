"""Marks by which a finding is known again in another version of its file."""

from collections import Counter
from collections.abc import Iterable
from hashlib import sha256

_DIGITS = 16


def fingerprint(*parts: str) -> str:
    """Return a short digest of what makes a finding the same one in another version of its file."""
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]


def distinct(marks: Iterable[str]) -> list[str]:
    """Return the marks, each told apart from earlier equal ones by its number: `x`, `x:2`, `x:3`."""
    met: Counter[str] = Counter()
    found = []
    for mark in marks:
        met[mark] += 1
        found.append(mark if met[mark] == 1 else f"{mark}:{met[mark]}")
    return found
