"""RF123: an event that is most likely one of the vocabulary, mistyped."""

from collections.abc import Iterator

from reconcile.errors import Location, Severity
from reconcile.factfiles.codes import Code, Example
from reconcile.folding import key
from reconcile.model import Claim
from reconcile.rules.checked import Checked
from reconcile.rules.rule import Finding, Rule
from reconcile.rules.slips import Wordings

CODE = Code(
    "RF123",
    "mistyped-event",
    Severity.WARNING,
    "Event spelled almost like one of the vocabulary",
    "the event `{text}` is spelled almost like one of the vocabulary",
    "did you mean `{known}`?",
    "Claims about different events are never compared, so a mistyped event sets its claims apart from all others.",
    Example(
        "source: {title: A, published: 2025-10-25}\nevent: Harvset fair\n"
        "claims: [{subject: Fair, predicate: venue, value: Orm}]\n",
        2,
        8,
        20,
        beside=(("facts/vocabulary.yaml", "events: {Harvest fair: {when: 2025-10}}\n"),),
        mended="source: {title: A, published: 2025-10-25}\nevent: Harvest fair\n"
        "claims: [{subject: Fair, predicate: venue, value: Orm}]\n",
    ),
)


def find(checked: Checked) -> Iterator[Finding]:
    """Yield each event, of a claim or of a whole file once, that is a slip of a name of one in the vocabulary."""
    lexicon = checked.run.lexicon
    wordings = Wordings([name for event in lexicon.vocabulary.events for name in (event.name, *event.aliases)], key)
    seen: set[Location] = set()
    for claim in checked.project.claims:
        near = wordings.near(claim.event) if claim.event and lexicon.event(claim.event) is None else []
        place = _place(checked, claim) if near else None
        if place and place not in seen:
            seen.add(place)
            yield Finding(place, {"text": claim.event, "known": near[0]})


def _place(checked: Checked, claim: Claim) -> Location:
    """Return where the event of a claim is written: in the claim, else at the head of its file."""
    path = claim.location.path
    node = checked.fields(claim).get("event") or checked.file_fields(path).get("event")
    return checked.documents[path].location(node) if node is not None else claim.location


RULE = Rule(CODE, find, local=True)
