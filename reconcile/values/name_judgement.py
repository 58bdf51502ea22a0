"""What the words of two names say together: one name, perhaps one, or two."""

from typing import NamedTuple

from reconcile.model import Relation
from reconcile.values.name_alignment import Evidence, weigh
from reconcile.values.name_persons import judge_persons
from reconcile.values.name_policy import LONG_JOINED, STRETCH, STRONG, STRONG_THING, WIDESPREAD
from reconcile.values.name_readings import relate
from reconcile.values.name_things import judge_things
from reconcile.values.name_titles import one_title
from reconcile.values.name_tokens import Name, Token
from reconcile.values.transliteration import canonical
from reconcile.values.words.legal_forms import LEGAL_FORMS


class Finding(NamedTuple):
    """The relation of two names, what decided it, and why in words."""

    relation: Relation
    basis: str
    reason: str


def judge(left: Name, right: Name, kind: str) -> Finding:
    """Return how two prepared names of one kind relate, without any vocabulary."""
    if left.numbers != right.numbers and left.numbers and right.numbers:
        return Finding(Relation.DIFFERS, "numbers", f"{_listed(left.numbers)} ≠ {_listed(right.numbers)}")
    evidence = weigh(left.tokens, right.tokens, STRONG if kind == "person" else STRONG_THING)
    decided = _decided(left, right, evidence)
    if decided and kind == "person" and decided[0] is Relation.VARIANT:
        decided = _titled(left, right) or decided
    if decided:
        return Finding(*decided, reason(evidence, "~" if decided[0] is Relation.VARIANT else "≠"))
    relation, basis = judge_persons(evidence) if kind == "person" else judge_things(evidence, kind)
    if relation is Relation.VARIANT and evidence.lacking + len(evidence.weak) and _are_described(left, right):
        relation = Relation.POSSIBLE
    if left.reading and right.reading:
        relation, basis = _read(relation, basis, relate(left.reading, right.reading))
    return Finding(relation, basis, reason(evidence, "~" if relation is Relation.VARIANT else "≠"))


def _decided(left: Name, right: Name, evidence: Evidence) -> tuple[Relation, str] | None:
    """Return what holds of names of any kind: opposites, a father and a son, the same letters but for the blanks."""
    if left.opposing and right.opposing and _opposed(evidence):
        return Relation.DIFFERS, "opposites"
    if evidence.crossed and left.filial and right.filial and evidence.whole:
        return Relation.DIFFERS, "order"
    if left.joined == right.joined:
        return Relation.VARIANT, _trimmed(left, right)
    if left.unspaced == right.unspaced or _respaced(left, right):
        return Relation.VARIANT, "spacing"
    return None


def _are_described(left: Name, right: Name) -> bool:
    """Return whether both are offices or descriptions, whose words are not respelled (`official`, `officer`)."""
    return (left.office or left.described) and (right.office or right.described)


def _titled(left: Name, right: Name) -> tuple[Relation, str] | None:
    """Return what their titles make of two persons with the same words (`Mr Berg`, `Mrs Berg`; `King Olaf`, `Olaf`).

    A man and a woman of one family name are two; a single word with a title and without is perhaps one.
    """
    single = " " not in left.bare and " " not in right.bare
    if left.title.sex and right.title.sex and left.title.sex != right.title.sex:
        return (Relation.DIFFERS if single else Relation.POSSIBLE), "title"
    if not single or not left.tokens or one_title(left.title, right.title, left.tokens[0].telling > WIDESPREAD):
        return None
    return Relation.POSSIBLE, "title"


def _opposed(evidence: Evidence) -> bool:
    if any(pair.opposed for pair in evidence.weak + evidence.strong):
        return True
    lefts = {token.opposes for token in evidence.left_over} - {-1}
    return bool(lefts) and any(token.opposes in lefts for token in evidence.right_over)


def _respaced(left: Name, right: Name) -> bool:
    """Return whether two names are spelled alike but for the blanks (`Prayut Chan-o-cha`, `Prayuth Chanocha`)."""
    if len(left.tokens) == len(right.tokens) or abs(len(left.joined) - len(right.joined)) > STRETCH:
        return False
    return (
        left.joined[0] == right.joined[0]
        and len(left.joined) > LONG_JOINED
        and canonical(left.joined) == canonical(right.joined)
    )


def _trimmed(left: Name, right: Name) -> str:
    """Return what kept two names with the same telling words from being equal."""
    if len(left.tokens) != len(right.tokens):
        return "spacing"
    if any(len(name.bare.split()) < len(name.key.split()) for name in (left, right)):
        return "title"
    if not LEGAL_FORMS.isdisjoint((left.key.split()[-1], right.key.split()[-1])):
        return "legal form"
    return "particles"


def _read(relation: Relation, basis: str, read: Relation | None) -> tuple[Relation, str]:
    """Return what the syllables of two East Asian names say, or else what their words say."""
    return (relation, basis) if read is None or read is relation else (read, "romanisation")


def reason(evidence: Evidence, sign: str = "≠") -> str:
    """Return which words decided: `Doris ≠ Boris; Yusuf shared`; `sign` stands between merely similar words."""
    parts = [f"{pair.one.shown} {sign} {pair.other.shown}" for pair in evidence.weak]
    if evidence.left_over and evidence.right_over:
        parts.append(f"{_named(evidence.left_over)} ≠ {_named(evidence.right_over)}")
    elif evidence.left_over or evidence.right_over:
        parts.append(f"{_named(evidence.left_over or evidence.right_over)} on one side only")
    strong = [*evidence.strong, *evidence.initials] if evidence.initials else evidence.strong
    parts += [f"{pair.one.shown} ~ {pair.other.shown}" for pair in strong if pair.likeness < 1]
    shared = ", ".join([pair.one.shown for pair in evidence.strong if pair.likeness == 1])
    if shared:
        parts.append(f"{shared} shared")
    return "; ".join(parts)


def _named(tokens: list[Token]) -> str:
    return " ".join([token.shown for token in tokens])


def _listed(numbers: frozenset[str]) -> str:
    return ", ".join(sorted(numbers))
