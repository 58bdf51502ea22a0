"""How alike two words of a name are: an edit distance over spelling classes that hears consonants before vowels."""

from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from reconcile.values.name_abjads import MARK
from reconcile.values.name_endings import ending, gendered
from reconcile.values.name_policy import FLOOR, RELATED

CONSONANT, VOWEL = 1.0, 0.4
"""Weight of a letter in the length of a word."""
_VOWELS = frozenset("aeiouE")
_LETTERS = "abcdefghijklmnopqrstuvwxyzCSEAWY0123456789" + MARK
_LOST, _OTHER, _OTHER_VOWEL = 0.9, 1.1, 0.6
_SWAP = 0.8
_FIRST = 0.1
"""Another opening letter costs this more: people seldom misspell the first."""
_DROP = {**dict.fromkeys("aeiouE", 0.3), "h": 0.3, "y": 0.35, "v": 0.55, "A": 0.2, "W": 0.45, "Y": 0.35}
"""Cost of a letter that one side lacks; 0.9 for any other. A, W and Y are the long vowels of consonant scripts."""
_DROP_UNWRITTEN = {**_DROP, **dict.fromkeys("aeiou", 0.05), "E": 0.6}
"""The same for a word that meets one without short vowels."""
_LIKE = (
    (0.0, "aA uW oW vW iY EY yY"),
    (0.05, "eA eY"),
    (0.1, "ei ou Ee iA uA oA EA"),
    (0.2, "ae Ei Ea xh xk gk Cj"),
    (0.3, "ao au oE eo uE iu CS zj gj aW eW iW EW jY AW AY xC"),
    (0.4, "dt bp vf gx gh vb Cs Ck Sj Sx iy td jy ij vu vo sS zd oY uY WY cz cs cC"),
    (0.45, "zs"),
    (0.5, "ai eu io ld fp"),
    (0.6, "aY"),
    (0.7, "mn lr"),
    (0.9, "st zt"),
)
_CLASSES = {letter: at for at, row in enumerate(("kgxC", "Sszjc", "dt", "bpvf", "lr", "mn")) for letter in row}
_DEPTH = 3
"""How many consonants of one class are counted when two words are held against each other at a glance."""


def _changes() -> dict[str, dict[str, float]]:
    """Return for each letter what it costs to stand for another one."""
    usual = {one: {other: _unlike(one, other) for other in _LETTERS} for one in _LETTERS}
    for cost, pairs in _LIKE:
        for pair in pairs.split():
            usual[pair[0]][pair[1]] = usual[pair[1]][pair[0]] = cost
    return usual


def _unlike(one: str, other: str) -> float:
    if one == other:
        return 0.0
    return _OTHER_VOWEL if one in _VOWELS and other in _VOWELS else _OTHER


_CHANGE = _changes()


@lru_cache(maxsize=1 << 16)
def weight(form: str) -> float:
    """Return the length of a spelling class: 1 a consonant, 0.4 a vowel."""
    consonants = len(form.translate(_CONSONANTS_ONLY))
    return CONSONANT * consonants + VOWEL * (len(form) - consonants - form.count(MARK))


_CONSONANTS_ONLY = str.maketrans(dict.fromkeys("aeiouEAWY" + MARK))


def sounds(form: str) -> int:
    """Return the consonants of a spelling class by class and number as a bit set: words that share few are unlike."""
    bits = 0
    for letter in form:
        at = _CLASSES.get(letter)
        if at is not None:
            bit = 1 << at
            while bits & bit and bit < 1 << 8 * (_DEPTH - 1):
                bit <<= 8
            bits |= bit
    return bits


def class_likeness(left: str, right: str) -> float:
    """Return how alike two spelling classes are, from 0 to 0.99; symmetric, and 0 for what lies below `FLOOR`."""
    if left == right:
        return 0.99
    return _class_likeness(left, right) if left < right else _class_likeness(right, left)


@lru_cache(maxsize=1 << 17)
def _class_likeness(left: str, right: str) -> float:
    found = _spelled_likeness(left, right)
    ours, theirs = _without_article(left), _without_article(right)
    if ours != left:
        found = max(found, _spelled_likeness(ours, right) - _ARTICLE)
    if theirs != right:
        found = max(found, _spelled_likeness(left, theirs) - _ARTICLE)
    if ours != left and theirs != right:
        found = max(found, _spelled_likeness(ours, theirs) - 2 * _ARTICLE)
    return found if found >= FLOOR else 0.0


def _without_article(form: str) -> str:
    """Return a word without the Arabic article that begins it; a second one would be part of the name."""
    return form[2:] if form[:2] in _ARTICLES and len(form) > _ARTICLED else form


def _spelled_likeness(left: str, right: str) -> float:
    """Return how alike two words are letter by letter, articles left as they are."""
    if left == right:
        return 0.99
    left, right = sorted((left, right))
    found = _bare_likeness(left, right) if MARK in (left[:1], right[:1]) else _likeness(left, right)
    if ("rn" in left) != ("rn" in right) and min(len(left), len(right)) >= _LONG:
        found = max(found, min(_likeness(left.replace("rn", "m"), right.replace("rn", "m")), _MISREAD))
    return found


_MISREAD = 0.86
"""At most this counts a word in which a machine may have read `rn` as `m` (`Fernando`, `Femando`)."""
_ARTICLES = frozenset({"al", "el"})
_ARTICLE = 0.03
"""How much less alike two words are for each article that is set aside to compare them."""
_ARTICLED = _LONG = 5
"""Letters up to which a word is no name with its article (`Alan`), and from which it may be misread."""


def _likeness(left: str, right: str) -> float:
    one, other = ending(left), ending(right)
    if one.kind != other.kind and one.kind and other.kind:
        stems = sorted((one.stem, other.stem))
        return RELATED if gendered(one, other) and _likeness_of_letters(*stems) >= RELATED else 0.0
    return _likeness_of_letters(left, right)


def _likeness_of_letters(left: str, right: str) -> float:
    """Return how alike two words are whose ends are of one kind, or that stand before such ends."""
    left, right = _telling_parts(left, right)
    if left == right:
        return 0.98
    length = max(weight(left), weight(right))
    if not length or abs(len(left) - len(right)) > 4:
        return 0.0
    budget = (1 - FLOOR) * length
    if _least_cost(left, right) > budget:
        return 0.0
    cost = _ending(left, right) + _nucleus(left, right)
    if cost <= budget:
        cost += _distance(left, right, budget, _DROP, _DROP)
    return 0.0 if cost > budget else round(0.99 - cost / length, 4)


def _telling_parts(left: str, right: str) -> tuple[str, str]:
    """Return two words without a part of both that says nothing about the rest."""
    if left[-3:] == right[-3:]:
        for end in _COMPOUND:
            if left.endswith(end) and right.endswith(end) and min(len(left), len(right)) > len(end) + 2:
                left, right = left[: -len(end)], right[: -len(end)]
    if left[:3] == _SERVANT == right[:3] and min(len(left), len(right)) > len(_SERVANT) + 2:
        return left[len(_SERVANT) :], right[len(_SERVANT) :]
    return left, right


_LEAST, _LEAST_OTHER = 0.8, 0.3
"""What a consonant, and any other letter, without a counterpart costs at least, nearly always."""
_COARSE = {
    letter: at for at, row in enumerate(("kgxCSszjc", "dt", "bpvf", "lr", "mn")) for letter in row if letter not in "v"
}


class _Outline(NamedTuple):
    """What is counted of a spelling class."""

    masks: list[int]
    """The places of each coarse class of consonants, as bits."""
    length: int
    """Consonants."""
    others: int
    codes: list[int]
    """The coarse classes in order."""
    vowel: str
    """Its vowel, if it has one only."""


def _least_cost(left: str, right: str) -> float:
    """Return what making one word of the other costs at least: by consonants in order, and by the number of others.

    The longest common subsequence of coarse classes is counted with bits (Crochemore and others, 2001), which takes a
    tenth of the time of the table.
    """
    one, other = _outline(left), _outline(right)
    masks = one.masks
    open_places = full = (1 << one.length) - 1
    for code in other.codes:
        met = open_places & masks[code]
        open_places = (open_places + met) | (open_places - met)
    common = one.length - (open_places & full).bit_count()
    return _LEAST * (max(one.length, other.length) - common) + _LEAST_OTHER * abs(one.others - other.others)


@lru_cache(maxsize=1 << 16)
def _outline(form: str) -> _Outline:
    """Return what is counted of a spelling class before its letters are compared."""
    codes = [_COARSE[letter] for letter in form if letter in _COARSE]
    masks = [0] * 5
    for at, code in enumerate(codes):
        masks[code] |= 1 << at
    vowels = form.translate(_VOWELS_ONLY)
    return _Outline(masks, len(codes), len(form) - len(codes), codes, vowels if len(vowels) == 1 else "")


_VOWELS_ONLY = {ord(letter): None for letter in _LETTERS if letter not in _VOWELS}
_COMPOUND = ("udin", "ula")
_SERVANT = "abd"
"""Parts that many names are made with, which say nothing about the rest (`Burhanuddin`, `Salahuddin`)."""


def _bare_likeness(left: str, right: str) -> float:
    """Return the likeness of words one of which at least lacks its short vowels, with its article or without."""
    drops = [_DROP if form[:1] == MARK else _DROP_UNWRITTEN for form in (left, right)]
    if drops[0] is drops[1]:
        drops = [_DROP, _DROP]
    best = 0.0
    for one in _articled(left):
        for other in _articled(right):
            length = max(weight(one), weight(other)) + 0.1
            budget = (1 - FLOOR) * length
            cost = _distance(one, other, budget, drops[0], drops[1]) - (one[:1] != other[:1]) * _FIRST
            if cost <= budget:
                best = max(best, round(0.97 - cost / length, 4))
    return best


def _articled(form: str) -> tuple[str, ...]:
    """Return a form without its mark, and without the Arabic article if it may have one."""
    bare = form.lstrip(MARK)
    return (bare, bare[2:]) if form[:1] == MARK and bare[:2] == "Al" and len(bare) > 3 else (bare,)


def _ending(left: str, right: str) -> float:
    """Return the cost of an ending that makes another name (`Mario`, `Maria`; `Saeed`, `Saeedi`)."""
    if left[-1] == right[-1]:
        return 0.0
    ends = {left[-1], right[-1]}
    if "a" in ends:
        return 0.6 if (ends - {"a"}).isdisjoint("ehEuy") else 0.0
    shorter, longer = (left, right) if len(left) < len(right) else (right, left)
    return 0.6 if longer[-1] == "i" and len(longer) == len(shorter) + 1 and longer[-2] == shorter[-1] else 0.0


def _nucleus(left: str, right: str) -> float:
    """Return the extra cost of another vowel where it is the only one (`Chen`, `Chan`; `Kim`, `Kam`)."""
    one, other = _outline(left).vowel, _outline(right).vowel
    return _CHANGE[one][other] if one and other else 0.0


def _distance(left: str, right: str, budget: float, left_drop: dict[str, float], right_drop: dict[str, float]) -> float:
    """Return the weighted edit distance with swaps of neighbours, or anything above `budget` once it is exceeded."""
    start, end = 0, 0
    shorter = min(len(left), len(right))
    while start < shorter and left[start] == right[start]:
        start += 1
    while end < shorter - start and left[-1 - end] == right[-1 - end]:
        end += 1
    one, other = left[start : len(left) - end], right[start : len(right) - end]
    if len(other) < len(one):
        one, other, left_drop, right_drop = other, one, right_drop, left_drop
    lefts = [left_drop.get(letter, _LOST) for letter in one]
    rights = [right_drop.get(letter, _LOST) for letter in other]
    return _table(one, other, budget, lefts, rights) + (0.0 if start else _FIRST)


def _table(left: str, right: str, budget: float, lefts: list[float], rights: list[float]) -> float:
    """Fill the table of distances row by row, each cell from the cheapest of change, loss, gain and swap."""
    above, before, previous = list(accumulate(rights, initial=0.0)), [0.0], ""
    for letter, drop in zip(left, lefts, strict=True):
        changes = _CHANGE.get(letter, _NOTHING)
        best = lowest = above[0] + drop
        current = [best]
        for column, other in enumerate(right):
            best += rights[column]
            cost = above[column] + changes.get(other, _OTHER)
            if cost < best:  # noqa: PLR1730 - half the time of min() in the innermost loop
                best = cost
            cost = above[column + 1] + drop
            if cost < best:  # noqa: PLR1730 - half the time of min() in the innermost loop
                best = cost
            if other == previous and column and letter == right[column - 1]:
                best = min(best, before[column - 1] + _SWAP)
            if best < lowest:  # noqa: PLR1730 - half the time of min() in the innermost loop
                lowest = best
            current.append(best)
        if lowest > budget:
            return budget + 1
        before, above, previous = above, current, letter
    return above[-1]


_NOTHING: dict[str, float] = {}
