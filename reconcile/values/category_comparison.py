"""How two categories relate by their words alone: states, what denies them, and what is said besides."""

from functools import lru_cache
from typing import NamedTuple

from reconcile.model import Relation
from reconcile.values.category_knowledge import antonyms, is_known, leaves_no_third, relation, state, two_states
from reconcile.values.category_phrases import Category, Split, Words, exclude, read_category, splits, stemmed, weakens
from reconcile.values.words.antonyms import PREFIXED
from reconcile.values.words.negations import NEGATED_BEHIND
from reconcile.values.words.synonyms import SYNONYMS

_REORDERED = 5
_LONGEST_REST = 3
_LONGEST_PHRASE = 6
_MIRRORED = {Relation.REFINES, Relation.REFINED_BY}


class Judgement(NamedTuple):
    """A relation, the slug of what decided it, and whether the two states leave nothing between them.

    `of_parts` tells that it is a part of two phrases that was compared, the rest being equal.
    """

    relation: Relation
    basis: str
    no_third: bool = False
    of_parts: bool = False

    @property
    def mirrored(self) -> "Judgement":
        """The same judgement with the sides swapped."""
        return self._replace(relation=self.relation.mirrored)


def says(left: Category, right: Category) -> bool:
    """Return whether two categories say the same: equal, synonyms or inflections, and both or neither negated."""
    return left.negated == right.negated and join(left, right) is not None


def join(left: Category, right: Category) -> str | None:
    """Return what makes two phrases one (a basis), whether negated or not; None when nothing does."""
    if left.phrase == right.phrase:
        return "folded"
    if _inflected(left.words, right.words):
        return "inflection"
    if state(left.words) == state(right.words):
        return "synonym"
    if 1 < max(len(left.stems), len(right.stems)) <= _REORDERED and _reordered(left) == _reordered(right):
        return "word order"
    return None


def _inflected(one: Words, other: Words) -> bool:
    """Return whether two phrases differ in endings only; `fired` and `fire` are in different lists."""
    if tuple(map(stemmed, one)) != tuple(map(stemmed, other)):
        return False
    return state(one) == state(other) or " ".join(one) not in SYNONYMS or " ".join(other) not in SYNONYMS


def _reordered(category: Category) -> list[str]:
    """Return the stems in alphabetical order; `minister of defence` is `defence minister`."""
    return sorted(word for word in category.stems if word not in ("of", "the"))


@lru_cache(maxsize=1 << 15)
def judge(left: str, right: str) -> Judgement | None:
    """Return what the words of two categories say; None when they say nothing. The elements of lists meet often."""
    one, other = read_category(left), read_category(right)
    found = _judged(one, other)
    if found is None:
        behind = (_denied_behind(one), _denied_behind(other))
        found = _judged(behind[0] or one, behind[1] or other) if any(behind) else None
    return found


def _judged(one: Category, other: Category) -> Judgement | None:
    positive = _positive(one, other)
    found = _with_denials(one, other, positive) if positive else None
    return _hedged(one, other, found) if found else None


def _denied_behind(category: Category) -> Category | None:
    """Return `extradition refused` as the denial of extradition, None for other phrases."""
    found = category.words
    for count in (2, 1):
        if len(found) > count and " ".join(found[-count:]) in NEGATED_BEHIND:
            rest = found[:-count]
            return Category(" ".join(rest), tuple(map(stemmed, rest)), not category.negated, "", category.hedged)
    return None


def _hedged(one: Category, other: Category, found: Judgement) -> Judgement:
    """Return the judgement as far as it holds where one side leaves open whether it is so."""
    if one.hedged == other.hedged and (not one.hedged or found.relation is Relation.VARIANT):
        return found
    return Judgement(Relation.COMPATIBLE, "hedged")


def _positive(one: Category, other: Category) -> Judgement | None:
    """Return how the two states relate apart from what denies them."""
    basis = join(one, other)
    if basis:
        return Judgement(Relation.VARIANT, basis)
    pair = (one.words, other.words)
    whole = _states(*pair)
    if whole and whole.relation is not Relation.COMPATIBLE:
        return whole
    return _numbers(*pair) or _rests(*pair) or _besides(*pair) or whole


def _states(one: Words, other: Words) -> Judgement | None:
    found = relation(one, other)
    if found is Relation.VARIANT:
        return Judgement(found, "synonym")
    if found is Relation.DIFFERS:
        return Judgement(found, _opposition(one, other), leaves_no_third(one, other))
    if found is None:
        return None
    return Judgement(found, "stages" if found is Relation.COMPATIBLE else "kind")


def _opposition(one: Words, other: Words) -> str:
    """Return the slug of what keeps two states apart."""
    short, long = sorted((" ".join(one), " ".join(other)), key=len)
    if long in (f"un{short}", f"non{short}", f"non {short}"):
        return "negation"
    stems = tuple(" ".join(map(stemmed, words)) for words in (one, other))
    if (stems[0], stems[1]) in two_states():
        return "opposite"
    return "antonym" if (state(one), state(other)) in antonyms() or PREFIXED.get(long) == short else "exclusive values"


def _numbers(one: Words, other: Words) -> Judgement | None:
    """Return that two phrases differ where a number in figures is all that tells them apart (`category 3`)."""
    if len(one) != len(other) or len(one) < 2:
        return None
    apart = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    if len(apart) == 1 and all(word.isdigit() for word in apart[0]):
        return Judgement(Relation.DIFFERS, "number")
    return None


def _rests(one: Words, other: Words) -> Judgement | None:
    """Return how the words relate that two phrases do not share (`red alert`, `amber alert`)."""
    ours = tuple(word for word in one if word not in other)
    theirs = tuple(word for word in other if word not in one)
    if not ours or not theirs or (len(ours) == len(one) and len(theirs) == len(other)):
        return None
    if (len(ours), len(theirs)) == (1, 1) and (state(ours), state(theirs)) in antonyms():
        return _states(ours, theirs)
    short = max(len(ours), len(theirs)) <= _LONGEST_REST and max(len(one), len(other)) <= _LONGEST_PHRASE
    found = _states(ours, theirs) or _besides(ours, theirs) if short else None
    return (
        None
        if found is None or found.relation is Relation.COMPATIBLE
        else found._replace(no_third=False, of_parts=True)
    )


def _besides(one: Words, other: Words) -> Judgement | None:
    """Return how two states relate of which at least one says something besides (`temporarily closed`)."""
    found = [
        judgement
        for ours in splits(one)
        for theirs in splits(other)
        if (ours.besides or theirs.besides) and (judgement := _split(ours, theirs))
    ]
    relations = {judgement.relation for judgement in found}
    if relations >= _MIRRORED or len(relations & {Relation.VARIANT, Relation.DIFFERS}) > 1:
        return None
    return min(found, key=lambda judgement: _RANKS[judgement.relation], default=None)


_RANKS = {
    Relation.VARIANT: 0,
    Relation.DIFFERS: 1,
    Relation.REFINES: 2,
    Relation.REFINED_BY: 2,
    Relation.COMPATIBLE: 3,
}


def _split(ours: Split, theirs: Split) -> Judgement | None:
    """Return how two states with something besides relate."""
    equal = ours.core == theirs.core or _inflected(ours.core, theirs.core)
    if not all(_may_stand_alone(side, equal) for side in (ours, theirs)):
        return None
    states = Judgement(Relation.VARIANT, "inflection") if equal else _states(ours.core, theirs.core)
    if states is None:
        return None
    match states.relation:
        case Relation.DIFFERS:
            part = weakens(ours.besides | theirs.besides)
            return Judgement(Relation.COMPATIBLE, "in part") if part else states._replace(no_third=False)
        case Relation.COMPATIBLE:
            return states
    if exclude(ours.besides, theirs.besides):
        return Judgement(Relation.DIFFERS, "qualified")
    return _qualified(states, ours.besides, theirs.besides)


def _may_stand_alone(side: Split, equal: bool) -> bool:
    """Return whether the state of a split is one: in a list, or, where only adverbs were cut, the very other side."""
    if is_known(side.core):
        return True
    phrases = any(" " in said for said in side.besides)
    return equal and (not phrases or side.core[-1].endswith("ed"))


def _qualified(states: Judgement, ours: frozenset[str], theirs: frozenset[str]) -> Judgement | None:
    """Return which side says more: the narrower state, or the one with more besides; None where each says its own."""
    more, less = ours > theirs, theirs > ours
    narrower, wider = states.relation is Relation.REFINES, states.relation is Relation.REFINED_BY
    if ours == theirs:
        return states._replace(no_third=False)
    if more and not wider:
        return Judgement(Relation.REFINES, "qualified")
    if less and not narrower:
        return Judgement(Relation.REFINED_BY, "qualified")
    phrases = any(" " in said for said in ours ^ theirs)
    return None if phrases and states.relation is Relation.VARIANT else Judgement(Relation.COMPATIBLE, "qualified")


def _with_denials(one: Category, other: Category, found: Judgement) -> Judgement | None:
    """Return how the two relate with what denies them: to deny the wider denies the narrower, not the reverse."""
    if not one.negated and not other.negated:
        return found
    if one.negated and other.negated:
        return _both_denied(one, other, found)
    if other.negated:
        swapped = _with_denials(other, one, found.mirrored)
        return swapped.mirrored if swapped else None
    match found.relation:
        case Relation.VARIANT:
            return Judgement(Relation.DIFFERS, "negation")
        case Relation.REFINED_BY:
            return Judgement(Relation.DIFFERS, "denied kind")
        case Relation.REFINES:
            return Judgement(Relation.COMPATIBLE, "denied kind")
        case Relation.DIFFERS:
            return _denied_opposite(one.nuance, found)
    return None


def _denied_opposite(nuance: str, found: Judgement) -> Judgement:
    """Return how the denial of a state relates to its opposite, which says at least as much (`rejected`)."""
    if found.no_third:
        return Judgement(Relation.REFINES if nuance else Relation.VARIANT, "denied opposite")
    return Judgement(Relation.COMPATIBLE if nuance or found.of_parts else Relation.REFINED_BY, "denied opposite")


def _both_denied(one: Category, other: Category, found: Judgement) -> Judgement | None:
    match found.relation:
        case Relation.VARIANT if one.nuance != other.nuance:
            return _nuanced(one.nuance, other.nuance)
        case Relation.VARIANT:
            return found
        case Relation.REFINES | Relation.REFINED_BY:
            return found.mirrored._replace(basis="denied kind")
        case Relation.DIFFERS if found.no_third:
            return found
    return None


def _nuanced(one: str, other: str) -> Judgement:
    """Compare two denials of one state: `no longer`, `not yet` and `never` say more than `not`, and not the same."""
    if one and other:
        differ = "no longer" in (one, other)
        return Judgement(Relation.DIFFERS if differ else Relation.COMPATIBLE, "denial")
    return Judgement(Relation.REFINES if one else Relation.REFINED_BY, "denial")
