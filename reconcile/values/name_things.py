"""What the words of two names of organisations, places or things say."""

from reconcile.model import Relation
from reconcile.values.name_alignment import Evidence, Pair
from reconcile.values.name_persons import basis, is_initial, judge_similar
from reconcile.values.name_policy import KINDRED, SHORT, SLACK, SUGGESTIVE
from reconcile.values.name_syllables import is_pinyin
from reconcile.values.name_tokens import Token
from reconcile.values.transliteration import skeleton
from reconcile.values.words.universities import UNIVERSITY_PLACES


def judge_things(evidence: Evidence, kind: str) -> tuple[Relation, str]:
    """Return how two names of things relate, and what decided."""
    if (evidence.left_over and evidence.right_over) or not (evidence.strong or evidence.weak):
        return Relation.DIFFERS, "tokens"
    if evidence.weak:
        if kind == "place" and evidence.whole and not (evidence.strong or evidence.initials):
            return _judge_place(evidence.weak[0])
        return (Relation.DIFFERS, "tokens") if evidence.crossed else judge_similar(evidence)
    extra = evidence.left_over or evidence.right_over
    if kind == "place" and evidence.lacking and not extra and len(evidence.strong) == 1:
        return _judge_spelling(evidence.strong[0])
    if evidence.initials or extra:
        return _judge_longer(evidence, extra, kind)
    if evidence.crossed and _two_universities(evidence):
        return Relation.POSSIBLE, "word order"
    return Relation.VARIANT, basis(evidence, "word order")


def _two_universities(evidence: Evidence) -> bool:
    """Return whether the order may tell two universities of one place apart (`University of York`)."""
    words = {pair.one.text for pair in evidence.strong}
    return "university" in words and not UNIVERSITY_PLACES.isdisjoint(words)


def _judge_spelling(pair: Pair) -> tuple[Relation, str]:
    """Judge places of one word each that are spelled nearly alike."""
    return _in_pinyin(pair) or (Relation.VARIANT, "transliteration")


def _in_pinyin(pair: Pair) -> tuple[Relation, str] | None:
    """Judge places of which one or both are in pinyin, where every letter counts (`Hunan`, `Henan`)."""
    one, other = is_pinyin(pair.one.text), is_pinyin(pair.other.text)
    if one and other:
        return Relation.DIFFERS, "tokens"
    long = min(len(pair.one.text), len(pair.other.text)) > SHORT
    return (Relation.POSSIBLE, "similar") if (one or other) and long and pair.likeness >= KINDRED else None


def _judge_place(pair: Pair) -> tuple[Relation, str]:
    """Judge places of one word each that are merely similar: one if only vowels differ, two if both are pinyin."""
    if found := _in_pinyin(pair):
        return found
    vowels = skeleton(pair.one.form) == skeleton(pair.other.form)
    if vowels and pair.likeness >= KINDRED and min(len(pair.one.text), len(pair.other.text)) > SHORT:
        return Relation.VARIANT, "transliteration"
    return (Relation.POSSIBLE, "similar") if pair.likeness >= KINDRED else (Relation.DIFFERS, "tokens")


def _judge_longer(evidence: Evidence, extra: list[Token], kind: str) -> tuple[Relation, str]:
    """A longer name of a thing is not a finer same: `Meridian`, `Meridian Shipping America`."""
    initials = bool(evidence.initials) or all(map(is_initial, extra))
    if initials and kind == "name" and len(evidence.strong) > 1 and evidence.lacking <= SLACK:
        return Relation.VARIANT, "initials"
    if evidence.shared < SUGGESTIVE and len(evidence.strong) < _SEVERAL:
        return Relation.DIFFERS, "tokens"
    return Relation.POSSIBLE, "initials" if initials else "subset"


_SEVERAL = 2
"""Generic words that suggest one thing if one name has nothing else (`National Bank`, `National Bank of Sarvia`)."""
