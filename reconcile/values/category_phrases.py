"""Reading the phrase of a category: what denies it, what leaves it open, and what is said besides the bare state."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from reconcile.values.category_numbers import is_label, numbered
from reconcile.values.lettering import signed_words
from reconcile.values.words.negations import (
    AUXILIARIES,
    DEGREES,
    ENDINGS,
    FINDINGS,
    HEDGES,
    IN_PART,
    INTENSIFIERS,
    NEGATING_PHRASES,
    NEGATIONS,
    NO_NEGATIONS,
    PREPOSITIONS,
    WEAKENERS,
)
from reconcile.values.words.spellings import SPELLINGS
from reconcile.values.words.synonyms import SYNONYMS
from reconcile.vocabulary.stems import stem

_IZE = re.compile(r"iz(e[dsr]?|ers|ing|ations?)$")

Words = tuple[str, ...]

_LONGEST_DENIAL = max(map(len, NEGATING_PHRASES))
_SHORTEST_ADVERB = 6
_ADVERBS = frozenset(word for cells in DEGREES for cell in cells for word in cell if " " not in word)
_ADVERBS |= WEAKENERS | INTENSIFIERS
_ENDINGS = ENDINGS | {word for cells in DEGREES for cell in cells for word in cell if " " in word}
_NO_STATES = (("right",), ("left",))
"""What is no state in front of a preposition: a right to return is not right."""
_NO_ADVERBS = frozenset(
    ["family", "assembly", "monopoly", "anomaly", "supply", "reply", "italy", "butterfly", "daily", "weekly"]
)


class Category(NamedTuple):
    """A phrase without its negations, folded; `stems` are its words without inflection; `negated` counts them odd.

    `nuance` is what the denial says besides (`no longer`, `not yet`, `never`); `hedged` tells that the phrase leaves
    open whether it holds (`feared dead`).
    """

    phrase: str
    stems: Words
    negated: bool
    nuance: str = ""
    hedged: bool = False

    @property
    def words(self) -> Words:
        """The words of the phrase."""
        return tuple(self.phrase.split())


class Split(NamedTuple):
    """A state and what is said besides it: adverbs (`temporarily`) and phrases behind it (`for repairs`)."""

    core: Words
    besides: frozenset[str] = frozenset()


@lru_cache(maxsize=1 << 14)
def read_category(text: str) -> Category:
    """Return `text` as a category: its folded phrase, its stems, and whether it is negated."""
    found = _joined(numbered(signed_words(text)))
    # A phrase such as `not guilty` may be a state of its own, with a name of its own.
    if " ".join(found) in SYNONYMS or found[:1] == ("no",) * len(found):
        return _category(found)
    bare = tuple(word for at, word in enumerate(found) if word not in AUXILIARIES or is_label(found, at)) or found
    bare = _without_finding(bare)
    if " ".join(bare) in SYNONYMS or any(bare[: len(start)] == start for start in NO_NEGATIONS):
        return _category(bare)
    kept, denials, nuance = _without_denials(bare)
    if not kept:
        return _category(found)
    sure = _without_hedges(kept)
    return _category(sure, denials, nuance, len(sure) < len(kept))


def _joined(found: Words) -> Words:
    """Return the words with `re-opened` and `de-escalated` in one where that is a word of the lists."""
    whole = "".join(found[:2]) if found[:1] in (("re",), ("de",)) else ""
    return (whole, *found[2:]) if whole in SYNONYMS or whole.startswith("deescalat") else found


def _category(kept: Words, denials: int = 0, nuance: str = "", hedged: bool = False) -> Category:
    return Category(" ".join(kept), tuple(map(stemmed, kept)), denials % 2 == 1, nuance if denials == 1 else "", hedged)


@lru_cache(maxsize=1 << 14)
def stemmed(word: str) -> str:
    """Return what a word shares with its forms and its American spelling (`-ize` for `-ise` as well)."""
    british = SPELLINGS.get(word) or (_IZE.sub(r"is\1", word) if "iz" in word else word)
    return stem(british)


def _without_denials(found: Words) -> tuple[Words, int, str]:
    """Return the words without what denies them, how often they are denied, and what the denials add."""
    denials, nuance = 0, ""
    longest = min(_LONGEST_DENIAL, len(found) - 1)
    for count in range(longest, 0, -1):
        if found[:count] in NEGATING_PHRASES:
            denials, nuance, found = 1, NEGATING_PHRASES[found[:count]], found[count:]
            break
    kept = tuple(word for at, word in enumerate(found) if word not in NEGATIONS or _is_inner(found, at))
    return kept, denials + len(found) - len(kept), nuance


def _is_inner(found: Words, at: int) -> bool:
    """Return whether a word is the `without` of a phrase behind a state (`ended without agreement`), no denial."""
    return found[at] == "without" and not NEGATIONS.issuperset(found[:at])


def _without_finding(found: Words) -> Words:
    """Return the words without `ruled`, `declared`, `said to be` in front; `ruled out` and `found not guilty` stay."""
    start = 0
    while (
        " ".join(found[start:]) not in SYNONYMS
        and found[start] in FINDINGS
        and found[start + 1 :][:1] not in ((), ("out",))
    ):
        start += 1
    return found[start:]


def _without_hedges(found: Words) -> Words:
    start, end = 0, len(found)
    while start < end and found[start] in HEDGES:
        start += 1
    while end > start and found[end - 1] in HEDGES:
        end -= 1
    kept = found[start:end]
    return found if INTENSIFIERS.issuperset(kept) else kept


def splits(found: Words) -> Iterator[Split]:
    """Yield the readings of a phrase as a state with something beside it, the whole phrase first."""
    yield Split(found)
    besides: frozenset[str] = frozenset()
    core = found
    while len(core) > 1 and (taken := _beside(core)):
        core, said = taken
        besides |= {said}
        yield Split(core, besides)
    for place in range(1, len(core) - 1):
        if core[place] in PREPOSITIONS and core[:place] not in _NO_STATES:
            yield Split(core[:place], besides | {" ".join(core[place:])})
            break


def _beside(core: Words) -> tuple[Words, str] | None:
    """Return the words without one adverb or ending at either side, and that adverb or ending."""
    for count in range(min(4, len(core) - 1), 0, -1):
        if " ".join(core[-count:]) in _ENDINGS:
            return core[:-count], " ".join(core[-count:])
    if core[0] == "re":
        return core[1:], "again"
    if _is_adverb(core[0]):
        return core[1:], core[0]
    return (core[:-1], core[-1]) if _is_adverb(core[-1]) else None


def _is_adverb(word: str) -> bool:
    return word in _ADVERBS or (word.endswith("ly") and len(word) >= _SHORTEST_ADVERB and word not in _NO_ADVERBS)


def exclude(one: frozenset[str], other: frozenset[str]) -> bool:
    """Return whether two sets of what is said besides contain a pair that cannot both hold."""
    if any(_is_lacking(said, other) for said in one) or any(_is_lacking(said, one) for said in other):
        return True
    return any(
        not one.isdisjoint(cells[here]) and not other.isdisjoint(cells[there])
        for cells in DEGREES
        for here in range(len(cells))
        for there in range(len(cells))
        if here != there
    )


def _is_lacking(said: str, besides: frozenset[str]) -> bool:
    """Return whether `without X` stands against `with X`."""
    return said.startswith("without ") and "with " + said.removeprefix("without ") in besides


def weakens(besides: frozenset[str]) -> bool:
    """Return whether something said besides lets the state hold in part only."""
    return not besides.isdisjoint(WEAKENERS | {"in part", "in principle"})


def touches(besides: frozenset[str]) -> bool:
    """Return whether something said besides lets the state hold for a part at least (`partly`, not `nearly`)."""
    return not besides.isdisjoint(IN_PART)
