"""The nouns: sources, claims, values, comparisons, groups and verdicts. Frozen, without input or output.

They are named tuples: immutable, typed, and six times cheaper to define at start-up than frozen dataclasses.
"""

from enum import StrEnum
from typing import NamedTuple

from reconcile.errors import Location, Problem
from reconcile.timespan import TimeSpan


class Relation(StrEnum):
    """How the left value relates to the right one."""

    SAME = "same"
    VARIANT = "variant"
    REFINES = "refines"
    REFINED_BY = "is refined by"
    COMPATIBLE = "compatible"
    POSSIBLE = "possible variant"
    DIFFERS = "differs"
    INCOMPARABLE = "incomparable"

    @property
    def mirrored(self) -> "Relation":
        """The relation with the sides swapped."""
        return {Relation.REFINES: Relation.REFINED_BY, Relation.REFINED_BY: Relation.REFINES}.get(self, self)


class Comparison(NamedTuple):
    """What comparing two values gave: the relation, what decided it (`basis`, a slug), and why in words.

    `left` and `right` are the exact strings that were compared.
    """

    relation: Relation
    basis: str
    reason: str
    left: str
    right: str

    @property
    def mirrored(self) -> "Comparison":
        """The same comparison seen from the other side."""
        return self._replace(relation=self.relation.mirrored, left=self.right, right=self.left)


class Value(NamedTuple):
    """A value as written beside what its type made of it.

    `parsed` belongs to the type's own module and is opaque to everyone else. For a list `items` holds the elements,
    `type` is theirs, and `complete` says that the source gives them all.
    """

    text: str
    type: str
    parsed: object = None
    items: "tuple[Value, ...] | None" = None
    complete: bool = False
    inferred: bool = False
    """True when nobody stated the type, and the shape of the text gave it."""
    relative: bool = False
    """True when the words are relative ("Sunday") and were worked out against the day of publication."""


class Modality(StrEnum):
    """How the source stands to what it says."""

    ASSERTED = "asserted"
    HEDGED = "hedged"
    ALLEGED = "alleged"
    EXPECTED = "expected"
    PROPOSED = "proposed"
    DENIED = "denied"
    OPINION = "opinion"


class Reliance(NamedTuple):
    """A source that takes its text or facts from another: `kind` is reprint, rewrite or cites."""

    source: str
    kind: str


class Source(NamedTuple):
    """One published item: an article, a statement, a post."""

    id: str
    publisher: str
    title: str
    published: TimeSpan | None
    path: str
    url: str = ""
    text_path: str = ""
    relies_on: tuple[Reliance, ...] = ()
    location: Location = Location("")
    tags: tuple[str, ...] = ()
    """The curator's own words to select by; they count for every claim of the source."""


class Claim(NamedTuple):
    """What one source says: subject, predicate, value, with qualifiers and the verbatim quote."""

    id: str
    """`SOURCE#CLAIM`"""
    source: str
    subject: str
    predicate: str
    event: str
    """As written in the fact file; empty when none is stated."""
    value: Value
    quote: str = ""
    attribution: tuple[str, ...] = ()
    """The chain of whom the source credits, nearest first; the last link is the origin."""
    modality: Modality = Modality.ASSERTED
    as_of: TimeSpan | None = None
    when: TimeSpan | None = None
    note: str = ""
    location: Location = Location("")
    tags: tuple[str, ...] = ()
    prefix: str = ""
    """The words right before the quote, and in `suffix` behind it, where it stands in several places of the text."""
    suffix: str = ""
    stated: tuple[str, str] = ("", "")
    """The type and the unit that the file states beside the value; empty where it states none."""


class Entity(NamedTuple):
    """A person, place, organisation or thing of the vocabulary, under its preferred name."""

    name: str
    type: str = ""
    aliases: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    distinct_from: tuple[str, ...] = ()
    builtin: bool = False
    keys: tuple[str, ...] = ()
    """The folded names, ready made for built-in entries; empty where they are still to be folded."""


class Predicate(NamedTuple):
    """A property that claims speak about, and what decides verdicts on it.

    `many` and `changes` are None when the vocabulary does not say. `per_event` marks what is asked anew at each
    event (a venue, a leader, a start date), which is never compared along `continues`.
    """

    name: str
    type: str = ""
    many: bool | None = None
    changes: bool | None = None
    per_event: bool | None = None
    aliases: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    exclusive: tuple[tuple[str, ...], ...] = ()
    tolerance: str = ""
    """How far two of its values may lie apart and still both hold, as the project states it: `5%`, `2 days`."""
    builtin: bool = False
    keys: tuple[str, ...] = ()
    """The folded names, ready made for built-in entries; empty where they are still to be folded."""


class Event(NamedTuple):
    """The occasion a claim is about; `continues` names the event whose lasting state it prolongs."""

    name: str
    aliases: tuple[str, ...] = ()
    when: TimeSpan | None = None
    continues: str = ""


class Vocabulary(NamedTuple):
    """Entities, predicates and events with their aliases and rules."""

    entities: tuple[Entity, ...] = ()
    predicates: tuple[Predicate, ...] = ()
    events: tuple[Event, ...] = ()


class Ruling(StrEnum):
    """What a person decided."""

    SAME = "same"
    DIFFERENT = "different"
    NOT_COMPARABLE = "not-comparable"
    SETTLED = "settled"
    ACKNOWLEDGED = "acknowledged"
    ONE_ORIGIN = "one-origin"


class Decision(NamedTuple):
    """What a person concluded about claims or a group, with the digests of what they saw."""

    id: str
    ruling: Ruling
    claims: tuple[str, ...] = ()
    group: str = ""
    value: str = ""
    seen: tuple[tuple[str, str], ...] = ()
    """Pairs of a claim id (or a group id) and the digest it had."""
    reason: str = ""
    by: str = ""
    date: str = ""
    expires: TimeSpan | None = None
    location: Location = Location("")


class Project(NamedTuple):
    """Everything read from disk, before any matching."""

    sources: tuple[Source, ...]
    claims: tuple[Claim, ...]
    vocabulary: Vocabulary
    decisions: tuple[Decision, ...] = ()
    problems: tuple[Problem, ...] = ()
    """Warnings and hints only; errors never leave the loader."""


class Verdict(StrEnum):
    """What a group of claims comes to, most urgent first."""

    CONFLICT = "conflict"
    DIFFERENCE = "difference"
    UNCLEAR = "unclear"
    AGREEMENT = "agreement"
    SINGLE_SOURCE = "single-source"


class Kind(StrEnum):
    """The rule that gave a verdict; `reconcile.kinds` documents each."""

    EXACT = "exact"
    VARIANT = "variant"
    REFINEMENT = "refinement"
    COMPATIBLE = "compatible"
    LIST = "list"
    POSSIBLE_VARIANT = "possible-variant"
    SUPERSEDED = "superseded"
    MODALITY = "modality"
    CONTRADICTION = "contradiction"
    DENIED = "denied"
    SINGLE_SOURCE = "single-source"
    NEEDS_READING = "needs-reading"


class Flag(StrEnum):
    """What a reader should know about a group beside its verdict."""

    INTERNAL = "internal"
    ONE_ORIGIN = "one-origin"
    HEDGED = "hedged"
    ANONYMOUS = "anonymous"
    UNDATED = "undated"
    INFERRED = "inferred"
    DECIDED = "decided"
    STALE_DECISION = "stale-decision"


class Part(NamedTuple):
    """One feature's share in a score: what was looked at, its weight, and the words that gave it."""

    feature: str
    weight: float
    detail: str


class Link(NamedTuple):
    """Why two claims were taken to ask the same thing, or kept apart; the parts sum to the score.

    `by` is decision, vocabulary, built-in vocabulary, same words or similar words. `veto` is empty unless something
    forbids the link whatever its score.
    """

    left: str
    right: str
    by: str
    score: float
    parts: tuple[Part, ...]
    veto: str = ""


class Origins(NamedTuple):
    """Who stands behind claims: the known origins by name, and how many unnamed ones, each from a house of its own."""

    known: tuple[str, ...]
    undetermined: int


class Position(NamedTuple):
    """Claims of one group that can all hold: the finest value, how it was written, and who stands behind it."""

    value: str
    claims: tuple[str, ...]
    kind: Kind
    why: str
    spellings: tuple[tuple[str, tuple[str, ...]], ...]
    """Each value as written with the ids of the claims that write it so."""
    origins: Origins


class Relationship(NamedTuple):
    """How two positions of a group, given by index, relate, and why."""

    left: int
    right: int
    kind: Kind
    why: str


class Element(NamedTuple):
    """One element of the lists of a group: the sources that name it and those that deny it."""

    value: str
    named: tuple[str, ...]
    denied: tuple[str, ...]


class Group(NamedTuple):
    """Claims that answer the same question, and what they come to."""

    id: str
    digest: str
    event: str
    subject: str
    predicate: str
    verdict: Verdict
    kind: Kind
    flags: tuple[Flag, ...]
    why: str
    origins: Origins
    positions: tuple[Position, ...]
    relationships: tuple[Relationship, ...]
    elements: tuple[Element, ...]
    claims: tuple[Claim, ...]
    aligned_by: tuple[str, ...]
    """For each claim, in the order of `claims`, what brought it into the group."""
    events: tuple[str, ...]
    """For each claim, the event it speaks of, in the words of the vocabulary."""
    links: tuple[Link, ...]
    decisions: tuple[Decision, ...]


class NearMiss(NamedTuple):
    """Two claims that looked alike and were kept apart, why, and what would join them."""

    claims: tuple[str, str]
    score: float
    why: str
    hint: str
    link: Link


class Reconciliation(NamedTuple):
    """The finished result that every report is made from."""

    project: Project
    groups: tuple[Group, ...]
    near_misses: tuple[NearMiss, ...]
    problems: tuple[Problem, ...]
