"""The whole run: a project as read from disk becomes a finished reconciliation."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from reconcile.identity import claim_digest, group_digest
from reconcile.matching.align import align
from reconcile.matching.evidence import Evidence
from reconcile.matching.judge import Court, judge, settle
from reconcile.matching.near import near_misses
from reconcile.matching.origins import OriginFinder
from reconcile.matching.questions import ask
from reconcile.matching.rulings import Rulings, rule
from reconcile.model import Claim, Comparison, Decision, Group, Predicate, Project, Reconciliation, Value
from reconcile.timespan import TimeSpan
from reconcile.values import compare
from reconcile.values.base import Setting
from reconcile.values.kinship import far_apart, kind_of, nearly_equal, one_sided, telling
from reconcile.values.names import compare_names
from reconcile.vocabulary import Lexicon, lexicon_of


class VocabularyComparer:
    """Compares values and names under one vocabulary; what `matching` sees of the value types."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._named: dict[tuple[str, str], Comparison] = {}

    def values(self, left: Value, right: Value, predicate: Predicate | None) -> Comparison:
        """Return how two values of one predicate relate."""
        return compare(left, right, Setting(self._lexicon, predicate))

    def names(self, left: str, right: str) -> Comparison:
        """Return how two names relate; the same few names meet again and again."""
        if (left, right) not in self._named:
            self._named[left, right] = compare_names(left, right, "name", self._lexicon)
        return self._named[left, right]

    def telling(self, value: Value) -> float:
        """Return how much an equal value elsewhere hints at an equal question, from 0 (`true`) to 1."""
        return telling(value)

    def kind(self, value: Value) -> tuple[str, str]:
        """Return the family and the member of the kind of answer that a value is, both empty if its wording is free."""
        return kind_of(value)

    def one_sided(self, value: Value) -> bool:
        """Return whether a value is a mere bound, which countless others lie within."""
        return one_sided(value)

    def far_apart(self, left: Value, right: Value) -> bool:
        """Return whether two values are so far apart that they are seldom reports of one thing."""
        return far_apart(left, right)

    def nearly_equal(self, left: Value, right: Value) -> bool:
        """Return whether two values are amounts that lie close together."""
        return nearly_equal(left, right)


class Run:
    """One project with the evidence behind its reconciliation, for reports and for explaining a pair."""

    def __init__(self, project: Project, today: TimeSpan | None = None) -> None:
        self.project = project
        self.today = today
        self.lexicon = lexicon_of(project.vocabulary)
        self._comparer = VocabularyComparer(self.lexicon)
        digests = {claim.id: claim_digest(claim) for claim in project.claims} if project.decisions else {}
        self.rulings: Rulings = rule(project.decisions, digests, today)

    @cached_property
    def evidence(self) -> Evidence:
        """What speaks for and against two claims asking the same; made when somebody asks."""
        return Evidence(ask(self.project.claims, self.lexicon), self.lexicon, self._comparer, self.rulings)

    def reconcile(self) -> Reconciliation:
        """Return the groups, conflicts first and then by id, the near misses, and the problems met on the way."""
        alignment = align(self.evidence)
        origins = OriginFinder(self.project.sources, self.rulings.live, self.lexicon, self._comparer)
        court = Court(self._comparer, self.rulings, origins)
        groups = self._settled([judge(cluster, court) for cluster in alignment.clusters])
        near = near_misses(alignment.near, self.evidence, self._comparer)
        return Reconciliation(self.project, tuple(groups), near, self.project.problems)

    def _settled(self, judged: Sequence[Group]) -> list[Group]:
        """Return the groups with their decisions, under digests that no name of a file changes.

        Decisions made before saw the digests that `judge` gives, over the ids of sources; those count as well.
        """
        sources = {source.id: source for source in self.project.sources}
        digests = {group.digest: group_digest(group.claims, sources) for group in judged}
        current = {_seeing(decision, digests): decision for decision in self.rulings.live}
        rulings = self.rulings._replace(live=tuple(current))
        groups = settle((group._replace(digest=digests[group.digest]) for group in judged), rulings)
        return [group._replace(decisions=tuple(current[one] for one in group.decisions)) for group in groups]

    def compare(self, left: Claim, right: Claim) -> Comparison:
        """Return how the values of two claims relate, under the predicate of the left one."""
        return self._comparer.values(left.value, right.value, self.lexicon.predicate(left.predicate))


def _seeing(decision: Decision, digests: Mapping[str, str]) -> Decision:
    """Return a decision as if it had seen its group under the digest that this has now."""
    seen = ((name, digests.get(digest, digest) if name == decision.group else digest) for name, digest in decision.seen)
    return decision._replace(seen=tuple(seen))
