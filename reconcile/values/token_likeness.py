"""How alike two words of a name are: an edit distance over spelling classes that hears consonants before vowels."""

from functools import lru_cache
from itertools import accumulate

from reconcile.values.name_abjads import MARK
from reconcile.values.name_policy import FLOOR

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
    (0.3, "ao au oE eo uE iu CS zj gj aW eW iW EW jY AW AY"),
    (0.4, "dt bp vf gx gh vb Cs Ck Sj Sx iy td jy vu vo sS zd oY uY WY"),
    (0.45, "zs"),
    (0.5, "ai eu io ld fp"),
    (0.6, "aY"),
    (0.7, "mn lr"),
    (0.9, "st zt"),
)
_CLASSES = {letter: at for at, row in enumerate(("kgxC", "Sszj", "dt", "bpvf", "lr", "mn")) for letter in row}
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
    vowels = sum(map(form.count, "aeiouEAWY"))
    return CONSONANT * (len(form) - vowels - form.count(MARK)) + VOWEL * vowels


@lru_cache(maxsize=1 << 16)
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


@lru_cache(maxsize=1 << 17)
def class_likeness(left: str, right: str) -> float:
    """Return how alike two spelling classes are, from 0 to 0.99; symmetric, and 0 for what lies below `FLOOR`."""
    if left == right:
        return 0.99
    if right < left:
        return class_likeness(right, left)
    found = _bare_likeness(left, right) if MARK in (left[:1], right[:1]) else _likeness(left, right)
    for article in ("al", "el"):
        for one, other in ((left, right), (right, left)):
            if one.startswith(article) and len(one) > 5:
                found = max(found, class_likeness(one[2:], other) - 0.03)
    return found if found >= FLOOR else 0.0


def _likeness(left: str, right: str) -> float:
    for ending in _COMPOUND:
        if left.endswith(ending) and right.endswith(ending) and min(len(left), len(right)) > len(ending) + 2:
            left, right = left[: -len(ending)], right[: -len(ending)]
    if left.startswith(_SERVANT) and right.startswith(_SERVANT) and min(len(left), len(right)) > len(_SERVANT) + 2:
        left, right = left[len(_SERVANT) :], right[len(_SERVANT) :]
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


_LEAST, _LEAST_OTHER = 0.8, 0.3
"""What a consonant, and any other letter, without a counterpart costs at least, nearly always."""
_COARSE = {
    letter: at for at, row in enumerate(("kgxCSszj", "dt", "bpvf", "lr", "mn")) for letter in row if letter not in "v"
}


def _least_cost(left: str, right: str) -> float:
    """Return what making one word of the other costs at least: by consonants in order, and by the number of others.

    The longest common subsequence of coarse classes is counted with bits (Crochemore and others, 2001), which takes a
    tenth of the time of the table.
    """
    masks, length, others, _ = _outline(left)
    _, right_length, right_others, codes = _outline(right)
    open_places = full = (1 << length) - 1
    for code in codes:
        met = open_places & masks[code]
        open_places = (open_places + met) | (open_places - met)
    common = length - (open_places & full).bit_count()
    return _LEAST * (max(length, right_length) - common) + _LEAST_OTHER * abs(others - right_others)


@lru_cache(maxsize=1 << 16)
def _outline(form: str) -> tuple[tuple[int, ...], int, int, tuple[int, ...]]:
    """Return of a form the places of each coarse class, the numbers of consonants and of others, and the classes."""
    codes = tuple(_COARSE[letter] for letter in form if letter in _COARSE)
    masks = [0] * 5
    for at, code in enumerate(codes):
        masks[code] |= 1 << at
    return tuple(masks), len(codes), len(form) - len(codes), codes


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
        return 0.6 if (ends - {"a"}).isdisjoint("eihEuy") else 0.0
    shorter, longer = (left, right) if len(left) < len(right) else (right, left)
    return 0.6 if longer[-1] == "i" and len(longer) == len(shorter) + 1 and longer[-2] == shorter[-1] else 0.0


def _nucleus(left: str, right: str) -> float:
    """Return the extra cost of another vowel where it is the only one (`Chen`, `Chan`; `Kim`, `Kam`)."""
    one, other = [c for c in left if c in _VOWELS], [c for c in right if c in _VOWELS]
    return _CHANGE[one[0]][other[0]] if len(one) == len(other) == 1 else 0.0


def _distance(left: str, right: str, budget: float, left_drop: dict[str, float], right_drop: dict[str, float]) -> float:
    """Return the weighted edit distance with swaps of neighbours, or anything above `budget` once it is exceeded."""
    start, end = 0, 0
    shorter = min(len(left), len(right))
    while start < shorter and left[start] == right[start]:
        start += 1
    while end < shorter - start and left[-1 - end] == right[-1 - end]:
        end += 1
    one, other = left[start : len(left) - end], right[start : len(right) - end]
    lefts = [left_drop.get(letter, _LOST) for letter in one]
    rights = [right_drop.get(letter, _LOST) for letter in other]
    return _table(one, other, budget, lefts, rights) + (0.0 if start else _FIRST)


def _table(left: str, right: str, budget: float, lefts: list[float], rights: list[float]) -> float:
    """Fill the table of distances row by row, each cell from the cheapest of change, loss, gain and swap."""
    above, before = list(accumulate(rights, initial=0.0)), [0.0]
    for row, (letter, drop) in enumerate(zip(left, lefts, strict=True)):
        changes = _CHANGE.get(letter, _NOTHING)
        best = above[0] + drop
        current = [best]
        for column, other in enumerate(right):
            best += rights[column]
            cost = above[column] + changes.get(other, _OTHER)
            if cost < best:  # noqa: PLR1730 - half the time of min() in the innermost loop
                best = cost
            cost = above[column + 1] + drop
            if cost < best:  # noqa: PLR1730 - half the time of min() in the innermost loop
                best = cost
            if row and column and letter == right[column - 1] and left[row - 1] == other:
                best = min(best, before[column - 1] + _SWAP)
            current.append(best)
        if min(current) > budget:
            return budget + 1
        before, above = above, current
    return above[-1]


_NOTHING: dict[str, float] = {}
