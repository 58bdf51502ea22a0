"""How two categories relate by their words alone: states, what denies them, and what is said besides."""

from functools import lru_cache

from reconcile.model import Relation
from reconcile.values.category_denials import Judgement, with_denials
from reconcile.values.category_knowledge import (
    antonyms,
    is_known,
    is_none_of,
    leaves_no_third,
    relation,
    state,
    two_states,
)
from reconcile.values.category_numbers import labels_apart
from reconcile.values.category_openings import Opened, Share, opened, shared
from reconcile.values.category_phrases import (
    Category,
    Split,
    Words,
    exclude,
    read_category,
    splits,
    stemmed,
    touches,
    weakens,
)
from reconcile.values.words.antonyms import PREFIXED
from reconcile.values.words.classes import CLASSES
from reconcile.values.words.negations import ALMOST, NEGATED_BEHIND
from reconcile.values.words.openings import OTHERWISE_SAID
from reconcile.values.words.synonyms import SYNONYMS

_REORDERED = 5
_LONGEST_REST = 3
_LONGEST_PHRASE = 6
_MIRRORED = {Relation.REFINES, Relation.REFINED_BY}


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
    if found is None or found.basis == "negation":
        found = _by_openings(opened(left), opened(right)) or found
    return found or _by_shares(shared(left), shared(right))


def _by_openings(one: Opened | None, other: Opened | None) -> Judgement | None:
    """Return how two phrases relate of which each begins with a word such as `will` or with its denial (`won't`)."""
    if one is None or other is None or one.kind != other.kind or bool(one.rest) != bool(other.rest):
        return None
    if one.denied == other.denied and one.kind in OTHERWISE_SAID:
        return None
    ours, theirs = one.category, other.category
    basis = join(ours, theirs)
    if basis is None or ours.hedged != theirs.hedged:
        return None
    if (ours.negated != one.denied) == (theirs.negated != other.denied):
        return Judgement(Relation.VARIANT, basis)
    return Judgement(Relation.COMPATIBLE, "hedged") if one.kind == "may" else Judgement(Relation.DIFFERS, "negation")


def _by_shares(one: Share | None, other: Share | None) -> Judgement | None:
    """Return how two phrases relate that say one thing of all, some or none."""
    if one is None or other is None or not says(one.category, other.category):
        return None
    if "none" not in (one.share, other.share):
        return Judgement(Relation.COMPATIBLE, "share") if one.share != other.share else None
    return Judgement(Relation.DIFFERS, "share") if one.share != other.share else Judgement(Relation.VARIANT, "synonym")


def _judged(one: Category, other: Category) -> Judgement | None:
    positive = _positive(one, other)
    found = with_denials(one, other, positive) if positive else None
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
    return _labelled(*pair) or _rests(*pair) or _besides(*pair) or whole


def _labelled(one: Words, other: Words) -> Judgement | None:
    """Return that two phrases differ in a number, a letter or a sign alone; two codes of the lists may go together."""
    label = labels_apart(one, other)
    if label is None or (len(one) == 1 and is_known(one) and is_known(other)):
        return None
    return Judgement(Relation.DIFFERS, label)


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
    label = labels_apart(ours.core, theirs.core) if ours.core[:1] and ours.core[0] in CLASSES else None
    if label:
        return Judgement(Relation.DIFFERS, label)
    equal = ours.core == theirs.core or _inflected(ours.core, theirs.core)
    if not all(_may_stand_alone(side, equal) for side in (ours, theirs)):
        return None
    states = Judgement(Relation.VARIANT, "inflection") if equal else _states(ours.core, theirs.core)
    if states is None:
        return None
    match states.relation:
        case Relation.DIFFERS:
            part = weakens(ours.besides | theirs.besides) and not _lacks_all(ours, theirs)
            return Judgement(Relation.COMPATIBLE, "in part") if part else states._replace(no_third=False)
        case Relation.COMPATIBLE:
            return states
    if exclude(ours.besides, theirs.besides):
        return Judgement(Relation.DIFFERS, "qualified")
    return _qualified(states, ours.besides, theirs.besides)


def _lacks_all(ours: Split, theirs: Split) -> bool:
    """Return whether one state holds in part and the other, said of the whole, leaves nothing of it (`closed`)."""
    return any(
        not bare.besides and touches(partial.besides) and is_none_of(partial.core, bare.core)
        for partial, bare in ((ours, theirs), (theirs, ours))
    )


def _may_stand_alone(side: Split, equal: bool) -> bool:
    """Return whether the state of a split is one: in a list, or, where only adverbs were cut, the very other side."""
    if is_known(side.core):
        return True
    phrases = any(" " in said for said in side.besides)
    return equal and (not phrases or side.core[-1].endswith("ed"))


def _qualified(states: Judgement, ours: frozenset[str], theirs: frozenset[str]) -> Judgement | None:
    """Return which side says more: the narrower state, or the one with more besides; None where each says its own."""
    if not ALMOST.isdisjoint(ours ^ theirs):
        return Judgement(Relation.COMPATIBLE, "in part")
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
