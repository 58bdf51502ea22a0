"""What the words of two names say together: one name, perhaps one, or two."""

from typing import NamedTuple

from reconcile.model import Relation
from reconcile.values.name_alignment import Alignment, Pair, align
from reconcile.values.name_policy import (
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
    SLACK,
    STRONG,
    STRONG_THING,
    SUGGESTIVE,
    SYLLABLES,
)
from reconcile.values.name_syllables import agreement
from reconcile.values.name_tokens import Name, Token
from reconcile.values.words.legal_forms import LEGAL_FORMS


class Finding(NamedTuple):
    """The relation of two names, what decided it, and why in words."""

    relation: Relation
    basis: str
    reason: str


class Evidence(NamedTuple):
    """An alignment, sorted by what its pairs are worth."""

    strong: list[Pair]
    weak: list[Pair]
    initials: list[Pair]
    left_over: list[Token]
    right_over: list[Token]
    crossed: bool
    jumbled: bool
    preceded: int
    """With how many words that the other lacks one name opens."""
    opened: bool
    """True when not both names open with a word of a pair."""

    @property
    def shared(self) -> float:
        """How much the words that both names have tell."""
        return sum(pair.telling for pair in self.strong)

    @property
    def chained(self) -> bool:
        """Whether what one name puts before all of the other makes it another's (`Uday Saddam Hussein`: a son)."""
        if not self.preceded:
            return False
        return len(self.strong) >= CHAIN or self.preceded >= BARE_FAMILY or self.shared < CERTAIN

    @property
    def lacking(self) -> float:
        """What all strong pairs together lack to be equal."""
        return sum(1 - pair.likeness for pair in self.strong)


def judge(left: Name, right: Name, kind: str) -> Finding:
    """Return how two prepared names of one kind relate, without any vocabulary."""
    if left.numbers != right.numbers and left.numbers and right.numbers:
        return Finding(Relation.DIFFERS, "numbers", f"{_listed(left.numbers)} ≠ {_listed(right.numbers)}")
    evidence = weigh(align(left.tokens, right.tokens), STRONG if kind == "person" else STRONG_THING)
    if _opposed(evidence):
        return Finding(Relation.DIFFERS, "opposites", reason(evidence))
    if left.joined == right.joined:
        return Finding(Relation.VARIANT, _trimmed(left, right), reason(evidence))
    if _unspaced(left) == _unspaced(right):
        return Finding(Relation.VARIANT, "spacing", reason(evidence, "~"))
    relation, basis = _judge_person(evidence) if kind == "person" else _judge_thing(evidence, kind)
    if relation is not Relation.VARIANT and kind in _EASTERN:
        relation, basis = _romanised(left, right) or (relation, basis)
    return Finding(relation, basis, reason(evidence, "~" if relation is Relation.VARIANT else "≠"))


_EASTERN = frozenset({"person", "name"})


def _unspaced(name: Name) -> str:
    return name.bare.replace(" ", "")


def _romanised(left: Name, right: Name) -> tuple[Relation, str] | None:
    """Return the relation of two Chinese or Korean names of the same sounds, or None."""
    found = agreement([token.text for token in left.tokens], [token.text for token in right.tokens])
    if found is None:
        return None
    return (Relation.VARIANT if found >= SYLLABLES else Relation.POSSIBLE), "romanisation"


def _trimmed(left: Name, right: Name) -> str:
    """Return what kept two names with the same telling words from being equal."""
    if len(left.tokens) != len(right.tokens):
        return "spacing"
    if any(len(name.bare.split()) < len(name.key.split()) for name in (left, right)):
        return "title"
    if not LEGAL_FORMS.isdisjoint((left.key.split()[-1], right.key.split()[-1])):
        return "legal form"
    return "particles"


def weigh(alignment: Alignment, strong_from: float) -> Evidence:
    """Return the pairs of an alignment sorted into strong, weak and initials."""
    strong, weak, initials = [], [], []
    for pair in alignment.pairs:
        if pair.initial:
            initials.append(pair)
        elif pair.likeness >= strong_from:
            strong.append(pair)
        else:
            weak.append(pair)
    return Evidence(strong, weak, initials, *alignment[1:])


def _judge_person(evidence: Evidence) -> tuple[Relation, str]:
    if evidence.left_over and evidence.right_over:
        return (Relation.POSSIBLE, "another name") if _renamed(evidence) else (Relation.DIFFERS, "tokens")
    if evidence.weak:
        return (Relation.VARIANT, "transliteration") if _nearly(evidence) else _judge_similar(evidence)
    if evidence.initials or evidence.left_over or evidence.right_over:
        return _judge_partial(evidence)
    if evidence.lacking > SLACK:
        return Relation.POSSIBLE, "similar"
    return (Relation.POSSIBLE if _reordered(evidence) else Relation.VARIANT), _basis(evidence, "order")


def _renamed(evidence: Evidence) -> bool:
    """Return whether one name each differs behind a shared given name: by marriage, by origin, or of two namesakes."""
    others = [*evidence.left_over, *evidence.right_over]
    plain = len(others) == 2 and not evidence.weak and not any(map(_is_initial, others))
    telling = sum(pair.telling for pair in evidence.strong if not pair.left.endswith(_PATRONYMIC))
    return plain and not (evidence.crossed or evidence.opened) and telling >= CERTAIN


_PATRONYMIC = ("vich", "vych", "vitch", "vna", "una")
"""Ends of Slavic patronymics: behind a given name they are no second name of one's own."""


def _reordered(evidence: Evidence) -> bool:
    """Return whether the order makes another name: `Hassan Mahmoud`, `Mahmoud Hassan`, all words widespread."""
    return evidence.jumbled or (evidence.crossed and evidence.shared < EVIDENCE)


def _judge_similar(evidence: Evidence) -> tuple[Relation, str]:
    """Judge names of which some words are merely similar: at best a possible variant."""
    if any(pair.common for pair in evidence.weak):
        return Relation.DIFFERS, "tokens"
    mean = sum(pair.likeness for pair in evidence.weak) / len(evidence.weak)
    suggested = evidence.shared >= SUGGESTIVE or mean >= KINDRED
    return (Relation.POSSIBLE, "similar") if suggested else (Relation.DIFFERS, "tokens")


def _nearly(evidence: Evidence) -> bool:
    """Return whether one similar word may pass for the same because all others agree and tell enough."""
    (pair,) = evidence.weak if len(evidence.weak) == 1 else (None,)
    if pair is None or pair.common or evidence.crossed or evidence.initials or evidence.shared < SUGGESTIVE:
        return False
    whole = not (evidence.left_over or evidence.right_over)
    return pair.likeness >= _near(pair, whole) and evidence.lacking <= SLACK


def _near(pair: Pair, whole: bool) -> float:
    """Return how alike one word must be when all others agree: less for a long word, more if words are missing."""
    if not whole:
        return NEAR_PART
    return NEAR_LONG if min(len(pair.left), len(pair.right)) >= LONG else NEAR_SHORT


def _judge_partial(evidence: Evidence) -> tuple[Relation, str]:
    """Judge names of which one has more words or only initials for some."""
    extra = [*evidence.left_over, *evidence.right_over]
    basis = "initials" if evidence.initials or (extra and all(map(_is_initial, extra))) else "subset"
    if not evidence.strong:
        return Relation.DIFFERS, "tokens"
    if not extra and len(evidence.initials) > 1 and evidence.shared >= SUGGESTIVE and not evidence.jumbled:
        return Relation.VARIANT, basis
    enough = (
        len(evidence.strong) > 1
        and (evidence.shared >= EVIDENCE or basis == "initials")
        and not (evidence.chained or _reordered(evidence) or any(token.opposes >= 0 for token in extra))
        and not (extra and _initialled(evidence))
    )
    return (Relation.VARIANT if enough and evidence.lacking <= SLACK else Relation.POSSIBLE), basis


def _initialled(evidence: Evidence) -> bool:
    """Return whether both names give initials, so that one more tells them apart (`Jon P. Ek`, `Jon K. P. Ek`)."""
    return bool(evidence.initials) or any(len(pair.left) == 1 for pair in evidence.strong)


def _judge_thing(evidence: Evidence, kind: str) -> tuple[Relation, str]:
    extra = [*evidence.left_over, *evidence.right_over]
    if (evidence.left_over and evidence.right_over) or not (evidence.strong or evidence.weak):
        return Relation.DIFFERS, "tokens"
    if evidence.weak:
        return _judge_similar(evidence)
    if evidence.initials or extra:
        return _judge_longer(evidence, extra, kind)
    return Relation.VARIANT, _basis(evidence, "word order")


def _judge_longer(evidence: Evidence, extra: list[Token], kind: str) -> tuple[Relation, str]:
    """A longer name of a thing is not a finer same: `Meridian`, `Meridian Shipping America`."""
    initials = bool(evidence.initials) or all(map(_is_initial, extra))
    if initials and kind == "name" and len(evidence.strong) > 1 and evidence.lacking <= SLACK:
        return Relation.VARIANT, "initials"
    if evidence.shared < SUGGESTIVE:
        return Relation.DIFFERS, "tokens"
    return Relation.POSSIBLE, "initials" if initials else "subset"


def _is_initial(token: Token) -> bool:
    return len(token.text) == 1 and token.text.isalpha()


def _basis(evidence: Evidence, order: str) -> str:
    if all(pair.likeness == 1 for pair in evidence.strong):
        return order if evidence.crossed else "particles"
    if any(pair.likeness == NICKNAME and pair.left[:2] != pair.right[:2] for pair in evidence.strong):
        return "nickname"
    return "transliteration"


def _opposed(evidence: Evidence) -> bool:
    if any(pair.opposed for pair in evidence.weak + evidence.strong):
        return True
    lefts = {token.opposes for token in evidence.left_over} - {-1}
    return bool(lefts) and any(token.opposes in lefts for token in evidence.right_over)


def reason(evidence: Evidence, sign: str = "≠") -> str:
    """Return which words decided: `Doris ≠ Boris; Yusuf shared`; `sign` stands between merely similar words."""
    parts = [f"{pair.left.title()} {sign} {pair.right.title()}" for pair in evidence.weak]
    if evidence.left_over and evidence.right_over:
        parts.append(f"{_named(evidence.left_over)} ≠ {_named(evidence.right_over)}")
    elif evidence.left_over or evidence.right_over:
        parts.append(f"{_named(evidence.left_over or evidence.right_over)} on one side only")
    parts += [
        f"{pair.left.title()} ~ {pair.right.title()}"
        for pair in evidence.strong + evidence.initials
        if pair.likeness < 1
    ]
    shared = [pair.left.title() for pair in evidence.strong if pair.likeness == 1]
    if shared:
        parts.append(f"{', '.join(shared)} shared")
    return "; ".join(parts)


def _named(tokens: list[Token]) -> str:
    return " ".join(token.text.title() for token in tokens)


def _listed(numbers: frozenset[str]) -> str:
    return ", ".join(sorted(numbers))
