"""RF126: something that a source says as done, at a time when it could not know yet."""

from collections.abc import Iterator

from reconcile.errors import Severity
from reconcile.factfiles.codes import Code, Example
from reconcile.folding import words
from reconcile.model import Claim, Modality, Source
from reconcile.rules.checked import Checked
from reconcile.rules.rule import Finding, Rule
from reconcile.timespan import Order, TimeSpan, order, touch
from reconcile.values.dates import read_date

CODE = Code(
    "RF126",
    "done-after-publication",
    Severity.WARNING,
    "Later than the publication, and asserted",
    "`{text}` is after the publication on {published}, yet asserted as done",
    "correct the date, or say `modality: expected` (or `proposed`) if the source speaks of what is to come",
    "What lies ahead of a source it can only expect. Asserted, it would confirm what later sources report.",
    Example(
        "source: {title: A, published: 2025-10-25}\n"
        "claims: [{subject: Team, predicate: signed on, value: 2025-10-28, type: date}]\n",
        2,
        55,
        65,
        mended="source: {title: A, published: 2025-10-25}\n"
        "claims: [{subject: Team, predicate: signed on, value: 2025-10-28, type: date, modality: expected}]\n",
    ),
)
_AHEAD = frozenset(
    {
        *("deadline", "due", "expires", "expiry", "end", "ends", "ending", "until", "valid", "effective"),
        *("next", "upcoming", "planned", "scheduled", "expected"),
    }
)
"""Words of predicates whose dates lie ahead by their nature, although the source states them as facts."""


def find(checked: Checked) -> Iterator[Finding]:
    """Yield each asserted claim whose time, or whose value if that is a date, lies wholly after the publication."""
    sources = {source.path: source for source in checked.project.sources}
    for claim in checked.project.claims:
        if claim.modality is not Modality.ASSERTED:
            continue
        published = sources[claim.location.path].published
        for key, span in _times(claim, sources[claim.location.path]):
            if published and _is_later(span, published):
                yield Finding(checked.place(claim, key), {"text": span.text, "published": published.text})
                break


def _times(claim: Claim, source: Source) -> Iterator[tuple[str, TimeSpan]]:
    """Yield the keys of a claim that give a time of the thing itself, with the time."""
    if claim.when:
        yield "when", claim.when
    if claim.value.type == "date" and claim.value.items is None and _AHEAD.isdisjoint(words(claim.predicate)):
        span = read_date(claim.value.text, source.published)
        if span:
            yield "value", span


def _is_later(span: TimeSpan, published: TimeSpan) -> bool:
    """Return whether a time surely lies behind the publication; an uncertain day may be off by a few."""
    if published.uncertain:
        published = published._replace(approximate=True)
    return order(span, published) is Order.AFTER and not touch(published, span)


RULE = Rule(CODE, find, local=True)
