"""Two finished reconciliations to what changed between them: which conflicts came, went or stand otherwise."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from reconcile.changes.givens import Given, givens
from reconcile.identity import claim_digest, wording_digest
from reconcile.model import Flag, Group, Reconciliation, Ruling, Source, Verdict

DISPUTED = (Verdict.CONFLICT, Verdict.DIFFERENCE, Verdict.UNCLEAR)
"""Verdicts on which somebody may have to act."""
_CLOSING = (Ruling.SETTLED, Ruling.ACKNOWLEDGED, Ruling.SAME)
_VERDICTS = list(Verdict)


class State(StrEnum):
    """What became of a question and its verdict."""

    NEW = "new"
    """It was not asked before, or by one source only, and nothing was disputed."""
    CHANGED = "changed"
    """It stands otherwise: sources, values or positions differ, or several sources no longer agree."""
    FIXED = "fixed"
    """It is disputed no more, or less gravely, or nobody asks it any more."""
    UNCHANGED = "unchanged"


class What(StrEnum):
    """One way in which a question changed."""

    TURNED = "verdict turned"
    """`before` and `after` are verdicts."""
    OPENED = "position opened"
    """`sources` say `after`, which nobody said before."""
    CLOSED = "position closed"
    """Nobody says `before` any more, which `sources` did."""
    GAINED = "source gained"
    """`sources` joined the position `after`."""
    LOST = "source lost"
    """`sources` left the position `before`."""
    EDITED = "value edited"
    """`sources` said `before` and say `after`."""
    MODALITY = "modality changed"
    """`sources` say the same otherwise: `before` and `after` are modalities."""
    REGROUPED = "positions regrouped"
    """The same claims stand in other positions; `before` and `after` count them."""
    JOINED = "question joined"
    """The question `before`, an id, is now part of this one."""
    SPLIT = "question split off"
    """This question was part of the question `before`, an id."""
    AWAY = "claim moved away"
    """`sources` say `before` as they did, but in the question `after`, an id."""
    HERE = "claim moved here"
    """`sources` say `after` as they did, then in the question `before`, an id."""


class Detail(NamedTuple):
    """What changed in one respect; `What` says what each field holds, and those it does not name are empty."""

    what: What
    sources: tuple[str, ...] = ()
    before: str = ""
    after: str = ""


class Saying(NamedTuple):
    """What is kept of a claim: its id, its value as written, its modality, and the digest that decisions look at."""

    id: str
    value: str
    modality: str
    digest: str
    asks: str = ""
    """The digest of what else its file says that decides where it stands; empty in a baseline of an earlier version."""

    @property
    def source(self) -> str:
        """The id of the source that says it."""
        return self.id.partition("#")[0]

    @property
    def name(self) -> str:
        """Its name within the file of its source."""
        return self.id.partition("#")[2]


class Stand(NamedTuple):
    """What is kept of a position: its finest value and the ids of its claims, sorted."""

    value: str
    claims: tuple[str, ...]


class Imprint(NamedTuple):
    """What is kept of a group to compare it with a later one; it holds no place in a file, quote or wording of why."""

    id: str
    digest: str
    event: str
    subject: str
    predicate: str
    verdict: Verdict
    kind: str
    decided: bool
    stale: bool
    """Whether a decision about it no longer matches what it saw."""
    decisions: tuple[str, ...]
    """The ids of the live decisions that close it, sorted."""
    known: tuple[str, ...]
    """The names of its known origins."""
    undetermined: int
    positions: tuple[Stand, ...]
    claims: tuple[Saying, ...]


class Named(NamedTuple):
    """What is kept of a source: its id, and what it says of itself; empty where it does not."""

    id: str
    publisher: str
    title: str
    url: str


class Snapshot(NamedTuple):
    """What is kept of a reconciliation: its groups by id, the decisions there were, and the settings that shaped it."""

    imprints: tuple[Imprint, ...]
    decisions: tuple[str, ...] = ()
    """The ids of all decisions of the project itself, sorted."""
    settings: tuple[tuple[str, str], ...] = ()
    """Names and values of the settings that a result depends on, sorted."""
    sources: tuple[Named, ...] = ()
    """All sources, sorted by id; none in a baseline of an earlier version."""
    givens: tuple[Given, ...] | None = None
    """All entries of the vocabulary and all decisions, sorted; None in a baseline of an earlier version."""


class Lapse(NamedTuple):
    """A decision that held about a question and holds no more."""

    decision: str
    gone: bool = False
    """Whether it is there no more; else it no longer matches, or `names` says why."""
    names: tuple[tuple[str, str], ...] = ()
    """The claims that it names and that are not there, each with the id it has now, empty if it has none."""


class Change(NamedTuple):
    """What became of one question. Both sides are there, but for one that is new or that nobody asks any more."""

    state: State
    verdict: Verdict
    """The verdict that the state is about: the graver one of before and after."""
    before: Imprint | None
    after: Imprint | None
    group: Group | None
    """The whole group of `after`, with places and quotes."""
    details: tuple[Detail, ...] = ()
    """What changed, in the order of `What`, then of sources; none where nothing did."""
    touched: tuple[str, ...] = ()
    """The ids of those claims of `group` that are new, or say or ask something else, sorted."""
    primary: str = ""
    """The claim of `group` to show it at: a touched one, else one of a file that changed, else the first by id."""
    newly_decided: bool = False
    """Whether decisions close it now that were not there before."""
    gone_stale: bool = False
    """Whether a decision about it held before and holds no more."""
    lapsed: tuple[Lapse, ...] = ()
    """The decisions that closed it and hold no more, by id; none unless it has `gone_stale`."""
    regrouped: bool = False
    """Whether it stands otherwise only because of what else the project says.

    No claim of it was added, edited or removed, and no entry of the vocabulary, decision or setting about it changed.
    """
    moved: int = 0
    """How many claims stand in another question than before: came to it, or left it."""

    @property
    def shown(self) -> Imprint:
        """The later side that there is: its id and question name the change."""
        found = self.after or self.before
        assert found is not None  # a change has a side
        return found

    @property
    def decided(self) -> bool:
        """Whether a live decision covers it."""
        return bool(self.after and self.after.decided)

    @property
    def corroborated(self) -> bool:
        """Whether what one origin said is now said by a second one."""
        return self._turned(Verdict.SINGLE_SOURCE, Verdict.AGREEMENT)

    @property
    def lost_origin(self) -> bool:
        """Whether what several origins said has only one of them left."""
        return self._turned(Verdict.AGREEMENT, Verdict.SINGLE_SOURCE)

    @property
    def is_open(self) -> bool:
        """Whether it is new or changed by what somebody edited, holds now, and no live decision covers it."""
        stands = self.after is not None and not self.decided
        return self.state in (State.NEW, State.CHANGED) and stands and not self.regrouped

    def _turned(self, left: Verdict, right: Verdict) -> bool:
        return bool(self.before and self.after and self.before.verdict is left and self.after.verdict is right)


class Setting(NamedTuple):
    """A setting that differs between the two sides; empty where a side has none."""

    name: str
    before: str
    after: str


class Changes(NamedTuple):
    """Everything that became of the questions of a project, unchanged ones included."""

    changes: tuple[Change, ...]
    """The gravest verdict first; then new, changed, fixed, unchanged; then by id."""
    after: Reconciliation
    """The later side as a whole: sources with their paths, groups, problems."""
    settings: tuple[Setting, ...] = ()
    """The settings in which the two sides differ, sorted by name."""
    settings_from: str = "head"
    """`head`: both sides were read under the later settings; `each`: each under its own."""

    def of(self, state: State, *verdicts: Verdict) -> tuple[Change, ...]:
        """Return the changes of a state about some verdicts, in their order; without verdicts, about any."""
        return tuple(one for one in self.changes if one.state is state and one.verdict in (verdicts or _VERDICTS))


def snapshot(reconciliation: Reconciliation, settings: Mapping[str, str] | None = None) -> Snapshot:
    """Return what is kept of a reconciliation, its groups sorted by id."""
    project = reconciliation.project
    sources = {source.id: source for source in project.sources}
    imprints = (_imprint(group, sources) for group in reconciliation.groups)
    return Snapshot(
        tuple(sorted(imprints, key=lambda imprint: imprint.id)),
        tuple(sorted(decision.id for decision in project.decisions)),
        tuple(sorted((settings or {}).items())),
        tuple(sorted(Named(one.id, one.publisher, one.title, one.url) for one in project.sources)),
        givens(project),
    )


def _imprint(group: Group, sources: Mapping[str, Source]) -> Imprint:
    claims = (
        Saying(one.id, one.value.text, one.modality.value, claim_digest(one), wording_digest(one, sources))
        for one in group.claims
    )
    return Imprint(
        group.id,
        group.digest,
        group.event,
        group.subject,
        group.predicate,
        group.verdict,
        group.kind.value,
        Flag.DECIDED in group.flags,
        Flag.STALE_DECISION in group.flags,
        tuple(sorted(decision.id for decision in group.decisions if decision.ruling in _CLOSING)),
        group.origins.known,
        group.origins.undetermined,
        tuple(Stand(position.value, position.claims) for position in group.positions),
        tuple(sorted(claims)),
    )
