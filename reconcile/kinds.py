"""Every kind of verdict: its permanent code, the verdict it belongs to, its rule, and how to read it."""

from typing import NamedTuple

from reconcile.model import Kind, Verdict


class KindEntry(NamedTuple):
    """The documentation of one kind; codes are never reused."""

    code: str
    kind: Kind
    verdict: Verdict
    rule: str
    reading: str


_ENTRIES = (
    KindEntry(
        "RK01",
        Kind.CONTRADICTION,
        Verdict.CONFLICT,
        "one value possible, same event, overlapping time, and the values cannot both hold",
        "Positions stand side by side, each with its sources, origins and quotes. The tool never picks one.",
    ),
    KindEntry(
        "RK02",
        Kind.DENIED,
        Verdict.CONFLICT,
        "one source asserts what another denies",
        "Both speakers are shown. A name that is merely not mentioned is no denial.",
    ),
    KindEntry(
        "RK03",
        Kind.LIST,
        Verdict.DIFFERENCE,
        "open lists name different elements",
        "The table of elements says who names each. A list is open unless its claim says `complete: true`.",
    ),
    KindEntry(
        "RK04",
        Kind.POSSIBLE_VARIANT,
        Verdict.DIFFERENCE,
        "similar names answer the same question and no alias joins them",
        "Perhaps one name in two spellings, perhaps two people. Join them with an alias in the vocabulary, or keep "
        "them apart with `distinct_from`.",
    ),
    KindEntry(
        "RK05",
        Kind.SUPERSEDED,
        Verdict.DIFFERENCE,
        "the predicate changes over time and the sources speak as of different times",
        "The positions form a timeline, each at the latest time of its claims. The last one is the latest, which "
        "does not make it the correct one. A bound (`at least 300`) stands with the finer value nearest in time.",
    ),
    KindEntry(
        "RK06",
        Kind.MODALITY,
        Verdict.DIFFERENCE,
        "expected or proposed in one source, said to be so in another",
        "A plan and a fact are different claims, also where their values are equal.",
    ),
    KindEntry(
        "RK07",
        Kind.NEEDS_READING,
        Verdict.UNCLEAR,
        "free text or values that cannot be compared, or a time that is unknown where it decides",
        "The quotes are shown and nothing is guessed: a person has to read them.",
    ),
    KindEntry(
        "RK08",
        Kind.EXACT,
        Verdict.AGREEMENT,
        "the values are equal after folding or parsing",
        "Every source gives the same value.",
    ),
    KindEntry(
        "RK09",
        Kind.VARIANT,
        Verdict.AGREEMENT,
        "the values are equal through an alias, a synonym, a transliteration, a unit or rounding",
        "Each spelling is shown with its source and what joined them.",
    ),
    KindEntry(
        "RK10",
        Kind.REFINEMENT,
        Verdict.AGREEMENT,
        "one value contains the other",
        "The finest value comes first; the coarser ones can hold as well.",
    ),
    KindEntry(
        "RK11",
        Kind.COMPATIBLE,
        Verdict.AGREEMENT,
        "the values can all hold and neither contains the other",
        "The values stand side by side; they do not say the same.",
    ),
    KindEntry(
        "RK12",
        Kind.SINGLE_SOURCE,
        Verdict.SINGLE_SOURCE,
        "one source only, or several that go back to one known origin",
        "Nobody else confirms or contradicts it here.",
    ),
)

KINDS: dict[Kind, KindEntry] = {entry.kind: entry for entry in _ENTRIES}
"""Most urgent first."""


def verdict_of(kind: Kind) -> Verdict:
    """Return the verdict that a kind belongs to."""
    return KINDS[kind].verdict


def urgency(kind: Kind) -> int:
    """Return the rank of a kind, 0 for the most urgent."""
    return list(KINDS).index(kind)
