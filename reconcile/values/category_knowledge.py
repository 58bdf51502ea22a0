"""What is known of states: which are one, which are kinds of which, which exclude each other, which may go together."""

from functools import cache, lru_cache

from reconcile.model import Relation
from reconcile.values.category_phrases import Words, stemmed
from reconcile.values.words.antonyms import (
    ANTONYMS,
    EITHER_OR,
    NONE_OF,
    OPPOSED_BEGINNINGS,
    OPPOSED_ENDINGS,
    PREFIXED,
    TWO_STATES,
)
from reconcile.values.words.exclusive_values import EXCLUSIVE_VALUES
from reconcile.values.words.kinds import KINDS
from reconcile.values.words.negations import AUXILIARIES, HEADS, NOT_A_KIND, NOT_BY_HEAD, PREPOSITIONS
from reconcile.values.words.stages import STAGES
from reconcile.values.words.synonyms import SYNONYMS

State = str | int
"""The number of a set of synonyms, or the stems of a phrase that is in none."""

Pairs = frozenset[tuple[State, State]]

_LONGEST_NAME = 4
_NEGATED_STEM = 4
_EITHER_OR_ENDINGS = ("ed", "able", "ible", "lawful")


@cache
def _stemmed_synonyms() -> dict[str, int]:
    return {" ".join(map(stemmed, phrase.split())): number for phrase, number in reversed(SYNONYMS.items())}


@lru_cache(maxsize=1 << 14)
def state(words: Words) -> State:
    """Return the number of the set of synonyms of a phrase, else its stems."""
    number = SYNONYMS.get(" ".join(words))
    stems = " ".join(map(stemmed, words))
    return _stemmed_synonyms().get(stems, stems) if number is None else number


@lru_cache(maxsize=1 << 12)
def _named(phrase: str) -> State:
    """Return the state of a phrase of the lists, which are written folded and deny nothing."""
    bare = tuple(word for word in phrase.split() if word not in AUXILIARIES)
    return state(bare if phrase not in SYNONYMS else tuple(phrase.split()))


@cache
def _parents() -> dict[State, frozenset[State]]:
    found: dict[State, frozenset[State]] = {}
    for general, cells in KINDS:
        for kind in (_named(phrase) for cell in cells for phrase in cell):
            found[kind] = found.get(kind, frozenset()) | ({_named(general)} - {kind})
    return found


@cache
def _exclusive() -> Pairs:
    """Return the pairs of states of which one thing has at most one, in both orders."""
    sets = [*EXCLUSIVE_VALUES, *(cells for _, cells in KINDS)]
    states = ([list(map(_named, cell)) for cell in cells] for cells in sets if len(cells) > 1)
    pairs = {
        (one, other)
        for cells in states
        for place, cell in enumerate(cells)
        for one in cell
        for rest in cells[place + 1 :]
        for other in rest
    }
    return _both_ways(pairs | antonyms())


@cache
def antonyms() -> Pairs:
    """Return the pairs of opposites, in both orders."""
    return _both_ways({(_named(one), _named(other)) for one, other in ANTONYMS})


@cache
def two_states() -> Pairs:
    """Return the opposites of which the one is said by denying the other, by their stems, in both orders."""
    return _both_ways({((stemmed(one)), (stemmed(other))) for one, other in TWO_STATES})


@cache
def _either_or() -> Pairs:
    return _both_ways({(_named(one), _named(other)) for one, other in EITHER_OR})


@cache
def _none_of() -> Pairs:
    return frozenset((_named(some), _named(none)) for some, none in NONE_OF)


def is_none_of(some: Words, none: Words) -> bool:
    """Return whether the second state leaves nothing of the first."""
    return (state(some), state(none)) in _none_of()


@cache
def _together() -> Pairs:
    return _both_ways(
        {(_named(one), _named(other)) for line in STAGES for one in line for other in line if one != other}
    )


def _both_ways(pairs: set[tuple[State, State]] | Pairs) -> Pairs:
    return frozenset(pairs) | frozenset((other, one) for one, other in pairs)


@cache
def _known() -> frozenset[State]:
    listed = {side for pair in (*_exclusive(), *_together()) for side in pair}
    kinds = {*_parents(), *(parent for parents in _parents().values() for parent in parents)}
    return frozenset(listed | kinds)


def is_known(words: Words) -> bool:
    """Return whether a phrase stands in one of the lists."""
    found = state(words)
    return isinstance(found, int) or found in _known()


@lru_cache(maxsize=1 << 14)
def _above(words: Words) -> frozenset[State]:
    """Return a state and all that it is a kind of."""
    found: set[State] = set()
    ahead = [state(words), *_by_head(words)]
    while ahead:
        here = ahead.pop()
        if here not in found:
            found.add(here)
            ahead.extend(_parents().get(here, ()))
    return frozenset(found)


def _by_head(words: Words) -> list[State]:
    """Return what a longer name is a kind of by its last word: a house fire is a fire, an attempted one is none."""
    if not 1 < len(words) <= _LONGEST_NAME or words[-1] not in HEADS or " ".join(words) in NOT_BY_HEAD:
        return []
    if not (NOT_A_KIND | PREPOSITIONS).isdisjoint(words[:-1]):
        return []
    return [state(words[start:]) for start in range(1, len(words)) if " ".join(words[start:]) not in NOT_BY_HEAD]


def relation(one: Words, other: Words) -> Relation | None:
    """Return how two states relate, None where nothing is known of the two."""
    ours, theirs = _above(one), _above(other)
    here, there = state(one), state(other)
    if here == there:
        return Relation.VARIANT
    if there in ours or here in theirs:
        return Relation.REFINES if there in ours else Relation.REFINED_BY
    if (here, there) in _together():
        return Relation.COMPATIBLE
    pairs = [(above, below) for above in ours for below in theirs]
    if any(pair in _exclusive() for pair in pairs) or _is_opposed(one, other):
        return Relation.DIFFERS
    return Relation.COMPATIBLE if any(pair in _together() for pair in pairs) else None


def _is_opposed(one: Words, other: Words) -> bool:
    """Return whether the form of one word makes two phrases opposites."""
    if _denies(one, other) or _denies(other, one):
        return True
    apart = _apart(one, other)
    return apart is not None and (_mirrored(*apart) or _mirrored(*apart[::-1]))


def _mirrored(one: str, other: str) -> bool:
    """Return whether two words differ in a beginning or an ending that makes opposites (`harmful`, `harmless`)."""
    rests = [
        *((one[len(a) :], other[len(b) :]) for a, b in OPPOSED_BEGINNINGS if one.startswith(a) and other.startswith(b)),
        *((one[: -len(a)], other[: -len(b)]) for a, b in OPPOSED_ENDINGS if one.endswith(a) and other.endswith(b)),
    ]
    return any(ours == theirs and len(ours) >= _NEGATED_STEM for ours, theirs in rests)


def _apart(one: Words, other: Words) -> tuple[str, str] | None:
    """Return the two words in which phrases of one length differ, None where it is not just one."""
    if len(one) != len(other):
        return None
    apart = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    return apart[0] if len(apart) == 1 else None


def _denies(long: Words, short: Words) -> bool:
    """Return whether the one phrase is the other behind a syllable that denies it (`uninhabited`, `invalid`)."""
    apart = _apart(long, short)
    return apart is not None and _is_denial(*apart)


def _is_denial(long: str, short: str) -> bool:
    if PREFIXED.get(long) == short:
        return True
    return len(short) >= _NEGATED_STEM and long in (f"un{short}", f"non{short}")


def leaves_no_third(one: Words, other: Words) -> bool:
    """Return whether everything is one or the other of two opposites, so that to deny the one is to say the other."""
    if (state(one), state(other)) in _either_or():
        return True
    longer = max(one, other, key=lambda words: len(" ".join(words)))
    denied = _denies(one, other) or _denies(other, one)
    return denied and (longer[-1].startswith("non") or longer[-1].endswith(_EITHER_OR_ENDINGS))
