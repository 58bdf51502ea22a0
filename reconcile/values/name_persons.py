"""What the words of two persons' names say: order, parts left out, initials, and one word that is merely similar."""

from reconcile.model import Relation
from reconcile.values.name_abjads import MARK
from reconcile.values.name_alignment import Evidence, Pair
from reconcile.values.name_policy import (
    APART,
    BARE_FAMILY,
    CERTAIN,
    CHAIN,
    EVIDENCE,
    KINDRED,
    LONG,
    NEAR_LONG,
    NEAR_PART,
    NEAR_SHORT,
    NICKNAME,
    ONE_SPELLING,
    RELATED,
    SHORT,
    SLACK,
    SUGGESTIVE,
    SYLLABLE,
)
from reconcile.values.name_resemblance import Tokens, sexed
from reconcile.values.name_tokens import Token
from reconcile.values.transliteration import canonical, skeleton
from reconcile.values.words.common_names import FORENAMES, RELIGIOUS


def judge_persons(evidence: Evidence) -> tuple[Relation, str]:
    """Return how two persons' names relate, and what decided."""
    if evidence.left_over and evidence.right_over:
        if _shortened(evidence):
            return Relation.POSSIBLE, "short form"
        return (Relation.POSSIBLE, "another name") if _renamed(evidence) else (Relation.DIFFERS, "tokens")
    if evidence.weak:
        return (Relation.VARIANT, "transliteration") if _nearly(evidence) else judge_similar(evidence)
    if evidence.initials or not evidence.whole:
        return _judge_partial(evidence)
    if evidence.lacking > SLACK or _revowelled(evidence) or _respelled(evidence):
        return Relation.POSSIBLE, "similar"
    if evidence.jumbled and _exchanged(evidence):
        return Relation.DIFFERS, "order"
    return (Relation.POSSIBLE if _reordered(evidence) else Relation.VARIANT), basis(evidence, "order")


def _revowelled(evidence: Evidence) -> bool:
    """Return whether a family name beside a Western given name has another vowel (`Christian Wulff`, `Wolff`)."""
    if not evidence.lacking or len(evidence.strong) != _GIVEN_AND_FAMILY:
        return False
    western = [pair for pair in evidence.strong if pair.one.family.western and pair.other.family.western]
    others = [pair for pair in evidence.strong if pair not in western and pair.likeness < ONE_SPELLING]
    return bool(western) and len(others) == 1 and _other_vowel(others[0])


def _respelled(evidence: Evidence) -> bool:
    """Return whether a given name of Western Europe is merely like the other's word (`Carl`, `Carel`)."""
    return evidence.lacking > 1 - ONE_SPELLING and any(map(_is_western_slip, evidence.strong))


def _is_western_slip(pair: Pair) -> bool:
    """Return whether a short given name is a known Western one on one side only, and merely like the other."""
    one, other = pair.one.family, pair.other.family
    if MARK in (pair.one.form[:1], pair.other.form[:1]):
        return False
    if pair.at or one.western == other.western or len(pair.one.text) >= LONG <= len(pair.other.text):
        return False
    return pair.likeness < ONE_SPELLING and not (one.rows & other.rows)


_GIVEN_AND_FAMILY = 2


def _other_vowel(pair: Pair) -> bool:
    one, other = pair.one.form, pair.other.form
    return len(one) == len(other) and one.translate(_VOWELS) == other.translate(_VOWELS)


_VOWELS = str.maketrans(dict.fromkeys("aeiouE"))


def _exchanged(evidence: Evidence) -> bool:
    """Return whether only known names change places behind or before the others (`María José`, `José María`)."""
    return len(evidence.strong) == CHAIN and sum(map(_moved, evidence.strong)) > 1


def _moved(pair: Pair) -> bool:
    """Return whether two known names, or two initials, stand in other places."""
    initials = pair.one.single and pair.other.single
    return pair.at != pair.to and (initials or bool(pair.one.family.kindred and pair.other.family.kindred))


def _shortened(evidence: Evidence) -> bool:
    """Return whether the given names alone differ, one of which begins the other (`Tim Reyes`, `Timothy Reyes`)."""
    if len(evidence.left_over) != 1 or len(evidence.right_over) != 1 or evidence.weak or not evidence.strong:
        return False
    one, other = evidence.left_over[0], evidence.right_over[0]
    if one is not evidence.left[0] or other is not evidence.right[0] or sexed(one, other):
        return False
    if one.family.rows and other.family.rows and one.family.rows.isdisjoint(other.family.rows):
        return False
    shorter, longer = sorted((one.text, other.text), key=len)
    return len(shorter) >= _SHORTEST_GIVEN and longer.startswith(shorter)


_SHORTEST_GIVEN = 3


def _renamed(evidence: Evidence) -> bool:
    """Return whether one name each differs behind a shared given name: by marriage, by origin, or of two namesakes."""
    if len(evidence.left_over) + len(evidence.right_over) > _ONE_EACH or evidence.weak or evidence.crossed:
        return False
    if evidence.left_over[0].single or evidence.right_over[0].single or _opened(evidence):
        return False
    return sum(pair.telling for pair in evidence.strong if not pair.one.text.endswith(_PATRONYMIC)) >= CERTAIN


_ONE_EACH = 2
_PATRONYMIC = ("vich", "vych", "vitch", "vna", "una")
"""Ends of Slavic patronymics: behind a given name they are no second name of one's own."""


def _pairs(evidence: Evidence) -> list[Pair]:
    return [*evidence.strong, *evidence.weak, *evidence.initials]


def _opened(evidence: Evidence) -> bool:
    """Return whether not both names open with a word of a pair."""
    pairs = _pairs(evidence)
    return bool(pairs) and (all(pair.at for pair in pairs) or all(pair.to for pair in pairs))


def _reordered(evidence: Evidence) -> bool:
    """Return whether the order makes another name: `Hassan Mahmoud`, `Mahmoud Hassan`, all words given names."""
    if not evidence.crossed or evidence.jumbled:
        return evidence.jumbled
    return evidence.shared < EVIDENCE or all(
        pair.one.family.given or pair.other.family.given for pair in evidence.strong
    )


def judge_similar(evidence: Evidence) -> tuple[Relation, str]:
    """Judge names of which some words are merely similar: at best a possible variant."""
    apart = [pair for pair in evidence.weak if pair.likeness == APART or (pair.likeness != RELATED and pair.common)]
    if apart and len(evidence.strong) < CHAIN:
        return Relation.DIFFERS, "tokens"
    mean = sum(pair.likeness for pair in evidence.weak) / len(evidence.weak)
    related = any(pair.likeness == RELATED for pair in evidence.weak)
    suggested = related or evidence.shared >= SUGGESTIVE or mean >= KINDRED
    return (Relation.POSSIBLE, "similar") if suggested else (Relation.DIFFERS, "tokens")


def _nearly(evidence: Evidence) -> bool:
    """Return whether one similar word may pass for the same because all others agree and tell enough."""
    if len(evidence.weak) > 1 or evidence.crossed or evidence.initials or evidence.shared < SUGGESTIVE:
        return False
    pair = evidence.weak[0]
    if _is_western_slip(pair):
        return False
    return not pair.common and pair.likeness >= _near(pair, evidence.whole) and evidence.lacking <= SLACK


def _near(pair: Pair, whole: bool) -> float:
    """Return how alike one word must be when all others agree: less for a long word, more if words are missing."""
    letters = min(len(pair.one.text), len(pair.other.text))
    if letters <= SHORT and skeleton(canonical(pair.one.text)) != skeleton(canonical(pair.other.text)):
        return 1.0
    if not whole:
        return NEAR_PART
    return NEAR_LONG if letters >= LONG else NEAR_SHORT


def _judge_partial(evidence: Evidence) -> tuple[Relation, str]:
    """Judge names of which one has more words or only initials for some."""
    extra = evidence.left_over or evidence.right_over
    decided = "initials" if evidence.initials or all(map(is_initial, extra)) else "subset"
    if not evidence.strong:
        return Relation.DIFFERS, "tokens"
    if not extra and len(evidence.initials) > 1 and evidence.shared >= SUGGESTIVE and not evidence.jumbled:
        return Relation.VARIANT, decided
    enough = (
        len(evidence.strong) > 1
        and (evidence.shared >= EVIDENCE or decided == "initials")
        and evidence.lacking <= SLACK
        and not _reordered(evidence)
        and not (extra and _tells(evidence, extra))
    )
    return (Relation.VARIANT if enough else Relation.POSSIBLE), decided


def _tells(evidence: Evidence, extra: list[Token]) -> bool:
    """Return whether what one name has more makes it another's: a child's, a namesake's, another syllable."""
    if any(token.opposes >= 0 for token in extra) or _chained(evidence) or _other_family(evidence):
        return True
    initialled = evidence.initials or any(pair.one.single for pair in evidence.strong)
    return bool(initialled) or (len(extra) > 1 and all(pair.telling <= SYLLABLE for pair in evidence.strong))


def _other_family(evidence: Evidence) -> bool:
    """Return whether the family name is what one of two names lacks (`Martin Luther`, `Martin Luther King`).

    Only if what they share are given names of Europe, or short words (`Aung San`): in the Islamic world a name of
    origin, in Spain and in Iran another family name is put behind at will.
    """
    shared = [token for pair in evidence.strong for token in (pair.one, pair.other)]
    if any(token.family.father for token in shared):
        return False
    if not all(token.family.given or len(token.text) <= SHORT for token in shared):
        return False
    if len({token.family.given for token in shared}) > 1:
        return False
    if evidence.left_over:
        return all(pair.at < len(evidence.left) - 1 for pair in _pairs(evidence))
    return all(pair.to < len(evidence.right) - 1 for pair in _pairs(evidence))


def _chained(evidence: Evidence) -> bool:
    """Return whether what one name puts before all of the other makes it another's (`Uday Saddam Hussein`: a son)."""
    pairs = _pairs(evidence)
    lefts, rights = [pair.at for pair in pairs], [pair.to for pair in pairs]
    preceded = max(_opening(evidence.left, lefts), _opening(evidence.right, rights))
    if not preceded:
        return False
    return len(evidence.strong) >= CHAIN or preceded >= BARE_FAMILY or evidence.shared < CERTAIN


def _opening(tokens: Tokens, paired: list[int]) -> int:
    """Return how many words stand before the first paired one, one more before what is a father's name.

    A given name that is often left out does not count, if it is a religious one or if three words follow.
    """
    before = min(paired)
    left_out = FORENAMES if len(paired) >= CHAIN else RELIGIOUS
    counted = sum(token.text not in left_out for token in tokens[:before])
    doubled = tokens[before].family.father or tokens[0].text in FORENAMES
    return counted + (counted > 0 and doubled)


def is_initial(token: Token) -> bool:
    """Return whether a word is one letter."""
    return token.single and token.text.isalpha()


def basis(evidence: Evidence, order: str) -> str:
    """Return what kept two names that agree from being equal: `order`, particles, a nickname or the spelling."""
    if not evidence.lacking:
        return order if evidence.crossed else "particles"
    if any(pair.likeness == NICKNAME and pair.one.text[:2] != pair.other.text[:2] for pair in evidence.strong):
        return "nickname"
    return "transliteration"
