"""Predicates of which the vocabulary does not say what verdicts on them depend on."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from reconcile.model import Group, Predicate, Value
from reconcile.suggestions.draft import Draft, cited
from reconcile.suggestions.suggestion import Addition
from reconcile.suggestions.trial import Trial
from reconcile.values import Setting, read, type_named
from reconcile.vocabulary import Lexicon, predicate_key

_NAMES = ("person", "organisation", "place", "name")


def suggest_predicates(trial: Trial) -> Iterator[Draft]:
    """Yield what to say of each predicate: how many values, whether it changes, which type its values have.

    Only where the answers lead to different verdicts, tried on the groups themselves.
    """
    by_predicate: defaultdict[str, list[Group]] = defaultdict(list)
    for group in trial.groups:
        if len({claim.source for claim in group.claims}) > 1:
            by_predicate[predicate_key(group.predicate)].append(group)
    for name in sorted(by_predicate):
        groups = by_predicate[name]
        known = trial.run.lexicon.predicate(groups[0].predicate)
        if any(_is_open(group) for group in groups):
            yield from _values(trial, groups, known)
            yield from _changes(trial, groups, known)
        if known is None or not known.type:
            yield from _type(trial, groups, known)


def _is_open(group: Group) -> bool:
    """Return whether the values of a group are not all the same, so that a rule may tell."""
    return len({claim.value.text for claim in group.claims}) > 1


def _values(trial: Trial, groups: Sequence[Group], known: Predicate | None) -> Iterator[Draft]:
    if known is None or known.many is None:
        name = groups[0].predicate
        question = f"may one thing have several values of `{name}` at once?"
        yield from _flag(trial, groups, ("values", question, ("one", "many")))


def _changes(trial: Trial, groups: Sequence[Group], known: Predicate | None) -> Iterator[Draft]:
    if known is None or known.changes is None:
        question = f"may the value of `{groups[0].predicate}` change over time?"
        yield from _flag(trial, groups, ("changes", question, ("true", "false")))


def _flag(trial: Trial, groups: Sequence[Group], asked: tuple[str, str, tuple[str, str]]) -> Iterator[Draft]:
    """Yield the question behind a key of two answers, if these lead to different verdicts."""
    key, question, texts = asked
    name = groups[0].predicate
    tried = [trial.outcomes([Addition("predicates", name, key, text)]) for text in texts]
    verdicts = [{tuple(c.id for c in group.claims): (group.verdict, group.kind) for group in found} for found in tried]
    depending = [ids for ids in verdicts[0] if verdicts[0][ids] != verdicts[1].get(ids)]
    if not depending:
        return
    answers = tuple(trial.answer(text, [Addition("predicates", name, key, text)]) for text in texts)
    count = f"{len(depending)} group{' depends' if len(depending) == 1 else 's depend'} on it"
    ids = {claim for claims in depending for claim in claims}
    shown = [group for group in groups if any(claim.id in ids for claim in group.claims)]
    why = (f"nobody says so far; {count}", *cited(shown))
    yield Draft(key, ("predicates", name), question, why, _claims(shown), answers)


def _type(trial: Trial, groups: Sequence[Group], known: Predicate | None) -> Iterator[Draft]:
    """Yield the question of which type values are whose shapes suggest several."""
    values = [value for group in groups for claim in group.claims for value in claim.value.items or (claim.value,)]
    shapes = sorted({"name" if value.type in _NAMES else value.type for value in values if value.inferred})
    if len(shapes) < 2:
        return
    name = groups[0].predicate
    vague = ("text", "category") if "name" in shapes else ("text",)
    fitting = [kind for kind in shapes if kind not in vague and _reads(values, kind, trial.run.lexicon, known)]
    tried = (trial.answer(kind, [Addition("predicates", name, "type", kind)]) for kind in fitting)
    answers = tuple(answer for answer in tried if answer.changes)
    if answers:
        why = (f"its values read as {', '.join(shapes)}; nobody says what they are", *cited(groups))
        yield Draft("type", ("predicates", name), f"of which type is `{name}`?", why, _claims(groups), answers)


def _reads(values: Iterable[Value], kind: str, lexicon: Lexicon, known: Predicate | None) -> bool:
    """Return whether all values can be read as a type."""
    setting = Setting(lexicon, known)
    return type_named(kind) is not None and not any(read(value.text, kind, setting).failed for value in values)


def _claims(groups: Iterable[Group]) -> tuple[str, ...]:
    return tuple(claim.id for group in groups for claim in group.claims)
