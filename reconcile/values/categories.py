"""Categories: one state out of several, such as `permanent` or `banned`.

Two categories that nothing declares equal or opposite cannot be compared by a machine: `withdrawn` and `amended` may
both hold. No conflict and no agreement is invented for them.
"""

from functools import cache, lru_cache
from typing import NamedTuple

from reconcile.folding import words
from reconcile.model import Comparison, Relation, Value
from reconcile.values.base import Setting, ValueType
from reconcile.values.outcome import incomparable, outcome, same_wording
from reconcile.values.words.antonyms import ANTONYMS, NEGATIONS, TWO_STATES
from reconcile.values.words.spellings import SPELLINGS
from reconcile.values.words.synonyms import SYNONYMS
from reconcile.vocabulary.stems import stem

_REORDERED = 5
_NEGATED_STEM = 5


class Category(NamedTuple):
    """A phrase without its negations, folded; `stems` are its words without inflection; `negated` counts them odd."""

    phrase: str
    stems: tuple[str, ...]
    negated: bool


@lru_cache(maxsize=1 << 14)
def read_category(text: str) -> Category:
    """Return `text` as a category: its folded phrase, its stems, and whether it is negated."""
    found = words(text)
    # A phrase such as `not guilty` may be a state of its own, with a name of its own.
    if " ".join(found) in SYNONYMS or found[:1] == ("no",) * len(found):
        return _category(found, 0)
    kept = tuple(word for word in found if word not in NEGATIONS)
    return _category(kept, len(found) - len(kept)) if kept else _category(found, 0)


def _category(kept: tuple[str, ...], negations: int) -> Category:
    return Category(" ".join(kept), tuple(map(_stem, kept)), negations % 2 == 1)


def _stem(word: str) -> str:
    return stem(SPELLINGS.get(word, word))


def says(left: Category, right: Category) -> bool:
    """Return whether two categories say the same: equal, synonyms or inflections, and both or neither negated."""
    return left.negated == right.negated and _join(left, right) is not None


def _join(left: Category, right: Category) -> str | None:
    """Return what makes two phrases one (a basis), whether negated or not; None when nothing does."""
    if left.phrase == right.phrase:
        return "folded"
    if left.stems == right.stems:
        return "inflection"
    if _state(left) == _state(right):
        return "synonym"
    if max(len(left.stems), len(right.stems)) <= _REORDERED and _reordered(left) == _reordered(right):
        return "word order"
    return None


def _reordered(category: Category) -> list[str]:
    """Return the stems in alphabetical order; `minister of defence` is `defence minister`."""
    return sorted(word for word in category.stems if word not in ("of", "the"))


@cache
def _stemmed_synonyms() -> dict[str, int]:
    return {" ".join(map(_stem, phrase.split())): number for phrase, number in reversed(SYNONYMS.items())}


def _state(category: Category) -> str | int:
    """Return the number of the set of synonyms of a phrase, or the phrase itself."""
    return _state_of(category.phrase, category.stems)


@lru_cache(maxsize=1 << 14)
def _state_of(phrase: str, stems: tuple[str, ...]) -> str | int:
    number = SYNONYMS.get(phrase)
    if number is None:
        number = _stemmed_synonyms().get(" ".join(stems))
    return " ".join(stems) if number is None else number


@cache
def _opposites() -> frozenset[tuple[str | int, str | int]]:
    pairs = [(_state(read_category(one)), _state(read_category(other))) for one, other in ANTONYMS]
    return frozenset(pairs) | frozenset((other, one) for one, other in pairs)


def _compare(left: Value, right: Value, setting: Setting) -> Comparison:
    return (
        same_wording(left, right)
        or _named(left, right, setting)
        or _worded(left.text, right.text)
        or incomparable(left, right, "unknown category", f"nothing says how {left.text} and {right.text} relate")
    )


def _named(left: Value, right: Value, setting: Setting) -> Comparison | None:
    """Return what the vocabulary says when it knows both sides."""
    one, other = setting.lexicon.entity(left.text), setting.lexicon.entity(right.text)
    if one is None or other is None:
        return None
    if one.name == other.name:
        return outcome(left, right, Relation.VARIANT, "alias", f"both are {one.name} in the vocabulary")
    if setting.lexicon.distinct(one, other):
        return outcome(left, right, Relation.DIFFERS, "distinct", "declared distinct in the vocabulary")
    return None


@lru_cache(maxsize=1 << 15)
def _worded(left: str, right: str) -> Comparison | None:
    """Return what the words of two categories say; None when they say nothing. The elements of lists meet often."""
    one, other = read_category(left), read_category(right)
    basis = _join(one, other)
    if basis and one.negated == other.negated:
        return Comparison(Relation.VARIANT, basis, f"{left} and {right} mean the same", left, right)
    if basis or _prefixed(one, other):
        reason = f"one of {left} and {right} negates the other"
        twice = one.negated != other.negated and not basis  # `not unlawful` negates twice
        return None if twice else Comparison(Relation.DIFFERS, "negation", reason, left, right)
    if one.negated == other.negated and not one.negated and _opposed(one, other):
        basis = "opposite" if frozenset((one.stems, other.stems)) in _two_states() else "antonym"
        return Comparison(Relation.DIFFERS, basis, f"{left} and {right} are opposites", left, right)
    return None


@cache
def _two_states() -> frozenset[frozenset[tuple[str, ...]]]:
    return frozenset(frozenset(((_stem(left),), (_stem(right),))) for left, right in TWO_STATES)


def _prefixed(left: Category, right: Category) -> bool:
    """Return whether one phrase is the other behind `un-` or `non-` (`uninhabited`, `non-binding`)."""
    short, long = sorted((left.phrase, right.phrase), key=len)
    return len(short) >= _NEGATED_STEM and long in (f"un{short}", f"non{short}", f"non {short}")


def _opposed(left: Category, right: Category) -> bool:
    """Return whether the phrases are antonyms, or differ in one word each and these are."""
    if (_state(left), _state(right)) in _opposites():
        return True
    ours = [word for word in left.phrase.split() if word not in right.phrase.split()]
    theirs = [word for word in right.phrase.split() if word not in left.phrase.split()]
    if len(ours) != 1 or len(theirs) != 1:
        return False
    return (_word_state(ours[0]), _word_state(theirs[0])) in _opposites()


def _word_state(word: str) -> str | int:
    return _state_of(word, (_stem(word),))


def _read(text: str, setting: Setting) -> Category | None:
    category = read_category(text)
    return category if category.phrase else None


CATEGORIES = ValueType("category", _read, _compare)
