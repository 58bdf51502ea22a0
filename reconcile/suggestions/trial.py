"""What the report would say under another vocabulary: the groups concerned are judged anew, all others stay.

Claims stay together as the alignment left them, but for questions that a new entry makes one, and for those that it
declares different. That is what aligning the whole project again comes to, without doing so for every answer.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence

from reconcile.folding import key
from reconcile.matching.align import Cluster
from reconcile.matching.judge import Court, judge
from reconcile.matching.origins import OriginFinder
from reconcile.matching.questions import Asked, ask
from reconcile.matching.rulings import Rulings
from reconcile.matching.vetoes import declared_apart
from reconcile.model import Claim, Decision, Group, Reconciliation, Ruling, Vocabulary
from reconcile.pipeline import Run, VocabularyComparer
from reconcile.suggestions.additions import names_of, with_additions
from reconcile.suggestions.rereading import Rereader
from reconcile.suggestions.suggestion import Addition, Answer, Change, Outcome
from reconcile.vocabulary import Lexicon, predicate_key

_Key = tuple[str, str, str]


class Trial:
    """Tries answers on a finished run. `complete` makes a whole vocabulary of what the project itself says."""

    def __init__(
        self, run: Run, found: Reconciliation, own: Vocabulary, complete: Callable[[Vocabulary], Vocabulary]
    ) -> None:
        self.run, self.groups, self.own = run, found.groups, own
        self.comparer = VocabularyComparer(run.lexicon)
        self.uses = uses_of(run.project.claims)
        self._complete = complete
        self._home = {claim.id: group for group in found.groups for claim in group.claims}
        self._reader = Rereader(run.project.sources, run.lexicon)
        self._asking: defaultdict[_Key, list[Group]] = defaultdict(list)
        self._worded: defaultdict[tuple[str, str], list[Group]] = defaultdict(list)
        self._valued: defaultdict[str, list[Group]] = defaultdict(list)
        for one in ask(run.project.claims, run.lexicon):
            self._index(one)

    def answer(self, name: str, additions: Sequence[Addition]) -> Answer:
        """Return an answer with what it would change in the report."""
        return Answer(name, tuple(additions), changed(self.outcomes(additions), self._home))

    def outcomes(self, additions: Sequence[Addition]) -> tuple[Group, ...]:
        """Return the groups that additions to the vocabulary bear on, as they would be."""
        lexicon = Lexicon(self._complete(with_additions(self.own, additions)))
        groups = self._concerned(additions, lexicon)
        asked = {group.id: self._asked(group, lexicon) for group in groups}
        for one in (one for members in tuple(asked.values()) for one in members):
            for group in self._asking[one.question.key]:
                asked.setdefault(group.id, self._asked(group, lexicon))
        court = self._court(lexicon, VocabularyComparer(lexicon), ())
        return tuple(judge(Cluster(members, ()), court) for members in _regrouped(asked, self.run.rulings))

    def one_origin(self, group: Group, claims: tuple[str, ...]) -> tuple[Change, ...]:
        """Return what would change if claims of a group were decided to have one origin."""
        lexicon = self.run.lexicon
        court = self._court(lexicon, self.comparer, (Decision("trial", Ruling.ONE_ORIGIN, claims),))
        return changed((judge(Cluster(self._asked(group, lexicon), ()), court),), self._home)

    def _index(self, one: Asked) -> None:
        claim, group = one.claim, self._home[one.claim.id]
        value = claim.value
        for table, name in (
            (self._worded, ("entities", key(claim.subject))),
            (self._worded, ("events", key(claim.subject))),
            (self._worded, ("predicates", predicate_key(claim.predicate))),
            (self._worded, ("events", key(claim.event))),
        ):
            _add(table[name], group)
        _add(self._asking[one.question.key], group)
        for text in (*(item.text for item in value.items or (value,)), *claim.attribution):
            _add(self._valued[key(text)], group)

    def _concerned(self, additions: Iterable[Addition], lexicon: Lexicon) -> list[Group]:
        """Return the groups that speak of a name: as subject, predicate or event, or within a value or a credit."""
        found: dict[str, Group] = {}
        for addition in additions:
            folding = predicate_key if addition.section == "predicates" else key
            names = {folding(name) for name in names_of(addition, (self.run.lexicon, lexicon))} - {""}
            if addition.section == "predicates":
                names |= self._wordings(names, (self.run.lexicon, lexicon))
            groups = [group for name in names for group in self._worded.get((addition.section, name), ())]
            if addition.section == "entities":
                held = (text for text in self._valued if any(name in text for name in names))
                groups += (group for text in held for group in self._valued[text])
            found.update((group.id, group) for group in groups)
        return [found[name] for name in sorted(found)]

    def _wordings(self, names: set[str], lexicons: Iterable[Lexicon]) -> set[str]:
        """Return the folded wordings that ask for a predicate of these folded names in other forms of its words."""
        worded = [wording for section, wording in self._worded if section == "predicates"]
        found = ((wording, lexicon.predicate(wording)) for lexicon in lexicons for wording in worded)
        return {wording for wording, entry in found if entry and predicate_key(entry.name) in names}

    def _asked(self, group: Group, lexicon: Lexicon) -> tuple[Asked, ...]:
        claims: Iterable[Claim] = group.claims
        if lexicon is not self.run.lexicon:
            claims = (self._reader.claim(claim, lexicon) for claim in group.claims)
        return tuple(ask(claims, lexicon))

    def _court(self, lexicon: Lexicon, comparer: VocabularyComparer, more: tuple[Decision, ...]) -> Court:
        decisions = (*self.run.rulings.live, *more)
        origins = OriginFinder(self.run.project.sources, decisions, lexicon, comparer)
        return Court(comparer, self.run.rulings, origins)


def uses_of(claims: Iterable[Claim]) -> Counter[str]:
    """Return how often each folded wording is used: as subject, predicate, event, or value."""
    found: Counter[str] = Counter()
    for claim in claims:
        values = (item.text for item in claim.value.items or (claim.value,))
        found.update(map(key, (claim.subject, claim.predicate, claim.event, *values)))
    return found


def _add(groups: list[Group], group: Group) -> None:
    if not groups or groups[-1] is not group:
        groups.append(group)


def _regrouped(asked: dict[str, tuple[Asked, ...]], rulings: Rulings) -> list[tuple[Asked, ...]]:
    """Return the claims of groups by what they now ask, each set ordered by claim id; a decision keeps sets apart."""
    parts = [part for name in sorted(asked) for part in _parted(asked[name])]
    merged: list[list[Asked]] = []
    for part in parts:
        same = [other for other in merged if _are_one(part, other, rulings)]
        merged = [other for other in merged if not any(other is one for one in same)]
        merged.append([*(one for other in same for one in other), *part])
    return [tuple(sorted(part, key=lambda one: one.claim.id)) for part in merged]


def _are_one(left: Iterable[Asked], right: Iterable[Asked], rulings: Rulings) -> bool:
    """Return whether two sets of claims share a question that no decision has split."""
    shared = {one.question.key for one in left} & {one.question.key for one in right}
    return bool(shared) and not any(rulings.parts(one.claim.id, two.claim.id) for one in left for two in right)


def _parted(members: Iterable[Asked]) -> list[list[Asked]]:
    """Return the claims of a group in parts, so that no part holds two that the vocabulary declares different."""
    parts: list[list[Asked]] = []
    for one in members:
        home = next((part for part in parts if not any(declared_apart(one, other) for other in part)), None)
        if home is None:
            parts.append([one])
        else:
            home.append(one)
    return parts


def changed(groups: Iterable[Group], home: dict[str, Group]) -> tuple[Change, ...]:
    """Return the groups that come to something else than they do today, in the order of their first claims."""
    changes = []
    for group in groups:
        before = {home[claim.id].id: home[claim.id] for claim in group.claims}
        if len(before) > 1 or any(_gist(old) != _gist(group) for old in before.values()):
            changes.append(Change(tuple(map(_outcome, before.values())), _outcome(group)))
    return tuple(sorted(changes, key=lambda change: change.after.claims))


def _gist(group: Group) -> tuple[object, ...]:
    positions = sorted(position.claims for position in group.positions)
    return (group.verdict, group.kind, positions, _origins(group), [claim.id for claim in group.claims])


def _outcome(group: Group) -> Outcome:
    ids = tuple(claim.id for claim in group.claims)
    asked = (group.subject, group.predicate, group.event)
    return Outcome(group.id, *asked, group.verdict, group.kind, len(group.positions), _origins(group), ids)


def _origins(group: Group) -> int:
    return len(group.origins.known) + group.origins.undetermined
