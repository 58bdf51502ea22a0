"""How alike two words of a name are: an edit distance over spelling classes that hears consonants before vowels."""

from functools import lru_cache
from itertools import accumulate

from reconcile.values.transliteration import canonical
from reconcile.values.words.nicknames import NICKNAMES

CONSONANT, VOWEL = 1.0, 0.4
"""Weight of a letter in the length of a word."""
_DROP = {**dict.fromkeys("aeiouE", 0.3), "h": 0.3, "y": 0.35, "v": 0.55}
"""Cost of a letter that one side lacks; 0.9 for any other."""
_CHANGE: dict[str, float] = {}
"""Cost of one letter standing for another, keyed by the two letters in order."""
for _cost, _pairs in (
    (0.1, "ei ou Ee"),
    (0.2, "ae Ei Ea xh xk gk Cj"),
    (0.3, "ao au oE eo uE iu CS zs zj"),
    (0.4, "dt bp vf gx gh vb Cs Ck Sj Sx iy jg td jy vu vo sS zd"),
    (0.5, "ai eu io ld"),
    (0.7, "mn lr gj"),
    (0.9, "st zt"),
):
    for _pair in _pairs.split():
        _CHANGE[_pair] = _CHANGE[_pair[::-1]] = _cost
_VOWELS = frozenset("aeiouE")
_SWAP = 0.8
_LOST = 0.9
_FIRST = 0.1
"""Another opening letter costs this more: people seldom misspell the first."""
_CLASSES = {letter: 1 << at for at, row in enumerate(("kgxC", "Sszj", "dt", "bpvf", "lr", "mn")) for letter in row}


@lru_cache(maxsize=1 << 16)
def weight(form: str) -> float:
    """Return the length of a spelling class: 1 a consonant, 0.4 a vowel."""
    return sum(VOWEL if letter in _VOWELS else CONSONANT for letter in form)


def sounds(form: str) -> int:
    """Return the consonant classes of a spelling class as a bit set: words that share few are unlike."""
    bits = 0
    for letter in form:
        bits |= _CLASSES.get(letter, 0)
    return bits


def likeness(left: str, right: str) -> float:
    """Return how alike two folded words are, from 0 to 1; 1 only when they are spelled alike.

    Symmetric. Equal spelling classes give 0.99, a nickname 0.9.
    """
    if left == right:
        return 1.0
    return _likeness(left, right) if left < right else _likeness(right, left)


@lru_cache(maxsize=1 << 17)
def _likeness(left: str, right: str) -> float:
    if left in NICKNAMES and right in NICKNAMES and not set(NICKNAMES[left]).isdisjoint(NICKNAMES[right]):
        return 0.9
    found = class_likeness(canonical(left), canonical(right))
    for article in ("al", "el"):
        for one, other in ((left, right), (right, left)):
            if one.startswith(article) and len(one) > 5:
                found = max(found, class_likeness(canonical(one[2:]), canonical(other)) - 0.03)
    return found


def class_likeness(left: str, right: str) -> float:
    """Return how alike two spelling classes are, from 0 to 0.99."""
    if left == right:
        return 0.99
    length = max(weight(left), weight(right))
    if not length or abs(len(left) - len(right)) > 4:
        return 0.0
    budget = 0.45 * length
    if _is_bare(left) or _is_bare(right):
        left, right, length = left.translate(_SILENT), right.translate(_SILENT), length + 0.1
        cost = 0.05 * length + _distance(left, right, budget)
    else:
        cost = _distance(left, right, budget) + _ending(left, right) + _nucleus(left, right)
    return 0.0 if cost > budget else round(0.99 - cost / length, 4)


_SILENT = str.maketrans(dict.fromkeys("aeiouEyv"))


def _is_bare(form: str) -> bool:
    """Return whether a word came from a script without written vowels."""
    return len(form) > 1 and _VOWELS.isdisjoint(form)


def _ending(left: str, right: str) -> float:
    """Return the cost of an ending that makes another name (`Mario`, `Maria`; `Saeed`, `Saeedi`)."""
    ends = {left[-1], right[-1]}
    if "a" in ends and len(ends) == 2:
        return 0.6 if (ends - {"a"}).isdisjoint("eihEuy") else 0.0
    shorter, longer = sorted((left, right), key=len)
    return 0.6 if longer[-1] == "i" and len(longer) == len(shorter) + 1 and longer[-2] == shorter[-1] else 0.0


def _nucleus(left: str, right: str) -> float:
    """Return the extra cost of another vowel where it is the only one (`Chen`, `Chan`; `Kim`, `Kam`)."""
    one, other = [c for c in left if c in _VOWELS], [c for c in right if c in _VOWELS]
    return _CHANGE.get(one[0] + other[0], 0.6) if len(one) == len(other) == 1 and one != other else 0.0


def _distance(left: str, right: str, budget: float) -> float:
    """Return the weighted edit distance with swaps of neighbours, or anything above `budget` once it is exceeded."""
    start, end = 0, 0
    shorter = min(len(left), len(right))
    while start < shorter and left[start] == right[start]:
        start += 1
    while end < shorter - start and left[-1 - end] == right[-1 - end]:
        end += 1
    return _table(left[start : len(left) - end], right[start : len(right) - end], budget, 0.0 if start else _FIRST)


def _table(left: str, right: str, budget: float, first: float) -> float:
    """Fill the table of distances row by row; `first` is added when the opening letters differ."""
    before: list[float] = []
    drops = [_DROP.get(letter, _LOST) for letter in right]
    above = list(accumulate(drops, initial=0.0))
    for row, letter in enumerate(left):
        drop = _DROP.get(letter, _LOST)
        least = best = above[0] + drop
        current = [best]
        for column, other in enumerate(right):
            best = min(above[column] + _change(letter, other), above[column + 1] + drop, best + drops[column])
            if row and column and letter == right[column - 1] and left[row - 1] == other:
                best = min(best, before[column - 1] + _SWAP)
            current.append(best)
            least = min(least, best)
        if least > budget:
            return budget + 1
        before, above = above, current
    return above[-1] + first


def _change(letter: str, other: str) -> float:
    if letter == other:
        return 0.0
    cost = _CHANGE.get(letter + other)
    if cost is None:
        return 0.6 if letter in _VOWELS and other in _VOWELS else 1.1
    return cost
