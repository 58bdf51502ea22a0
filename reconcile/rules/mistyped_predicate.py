"""RF121: a predicate that is most likely another one, mistyped."""

from collections import defaultdict
from collections.abc import Iterator

from reconcile.errors import Severity
from reconcile.factfiles.codes import Code, Example
from reconcile.model import Claim
from reconcile.rules.checked import Checked
from reconcile.rules.rule import Finding, Rule
from reconcile.rules.slips import Wordings
from reconcile.vocabulary import predicate_key
from reconcile.vocabulary.wordclasses import concept

CODE = Code(
    "RF121",
    "mistyped-predicate",
    Severity.WARNING,
    "Predicate spelled almost like another one",
    "the predicate `{text}` is spelled almost like another one",
    "did you mean `{known}`?",
    "A mistyped predicate asks a question of its own, which no other source answers, and misses the rules of its entry "
    "in the vocabulary.",
    Example(
        "source: {title: A, published: 2025-10-25}\n"
        "claims: [{subject: Team, predicate: harbour maser, value: Ann Lee}]\n",
        2,
        37,
        50,
        beside=(("facts/vocabulary.yaml", "predicates: {harbour master: {type: person, values: one}}\n"),),
        mended="source: {title: A, published: 2025-10-25}\n"
        "claims: [{subject: Team, predicate: harbour master, value: Ann Lee}]\n",
    ),
)


def find(checked: Checked) -> Iterator[Finding]:
    """Yield each claim whose predicate is a slip of one in the project's vocabulary, or of one that is used more."""
    lexicon = checked.run.lexicon
    used: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in checked.project.claims:
        used[claim.predicate].append(claim)
    unknown = [text for text in used if lexicon.predicate(text) is None]
    if not unknown:
        return
    declared = {
        name for entry in lexicon.vocabulary.predicates if not entry.builtin for name in (entry.name, *entry.aliases)
    }
    wordings = Wordings({*used, *declared}, predicate_key)
    for text in unknown:
        near = [known for known in wordings.near(text) if known in declared or _outdoes(known, text, used)]
        if near:
            for claim in used[text]:
                yield Finding(checked.place(claim, "predicate"), {"text": text, "known": near[0]})


def _outdoes(known: str, text: str, used: dict[str, list[Claim]]) -> bool:
    """Return whether of two wordings that nobody declared the known one is right: used by more, else met first.

    Two forms of one word (`mediates`, `mediated`) need no correction: they are matched anyway.
    """
    forms = {frozenset(map(concept, predicate_key(wording).split())) for wording in (known, text)}
    return len(forms) > 1 and _rank(used[known]) < _rank(used[text])


def _rank(claims: list[Claim]) -> tuple[int, int, str, int]:
    first = min(claim.location for claim in claims)
    return -len({claim.source for claim in claims}), -len(claims), first.path, first.line


RULE = Rule(CODE, find)
