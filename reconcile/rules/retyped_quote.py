"""RF402: a quote with other quotation marks, dashes or dots than its source."""

import unicodedata
from collections.abc import Iterator

from reconcile.errors import Edit, Fix, Severity
from reconcile.factfiles.codes import Code, Example
from reconcile.factfiles.documents import Document
from reconcile.factfiles.nodes import MappingNode, Node
from reconcile.factfiles.quoting import scalar
from reconcile.factfiles.spans import Spans, is_flow, value_of
from reconcile.quotes import has_gap, parts_of, without_invisible
from reconcile.rules.checked import Checked
from reconcile.rules.quotations import Quotation
from reconcile.rules.rule import Finding, Rule

_FACTS = "source: {title: A, published: 2031-05-01, text: seeds/a.txt}\nclaims:\n"
CODE = Code(
    "RF402",
    "retyped-quote",
    Severity.HINT,
    "Quote with other marks than its source",
    "the quote has other quotation marks, dashes or dots than {path}",
    "the text has `{text}`",
    "It counts as found, but it is not verbatim, and a search for it misses the passage. Spaces, line breaks and "
    "characters that cannot be seen are never reported.",
    Example(
        _FACTS + '  - {subject: Pact, predicate: stage, value: signed, quote: "Ann Lee\'s pact - signed"}\n',
        3,
        61,
        86,
        beside=(("seeds/a.txt", "So it was Ann Lee’s pact — signed at last.\n"),),
        mended=_FACTS + "  - {subject: Pact, predicate: stage, value: signed, quote: Ann Lee’s pact — signed}\n",
    ),
)


def find(checked: Checked) -> Iterator[Finding]:
    """Yield each quote that is found only because marks, dashes and dots may differ."""
    for quotation in checked.quotations:
        if quotation.passages and not any(passage.exact for passage in quotation.passages):
            passages = [quotation.text.original[found.start : found.end] for found in quotation.passages]
            parts = [_seen(part) for part in parts_of(quotation.claim.quote)]
            if not any(all(part in _seen(passage) for part in parts) for passage in passages):
                yield _finding(checked, quotation, passages[0])


def _seen(text: str) -> str:
    """Return what a reader sees of a text, white space apart."""
    return " ".join(unicodedata.normalize("NFC", without_invisible(text)).split())


def _finding(checked: Checked, quotation: Quotation, passage: str) -> Finding:
    claim = quotation.claim
    document = checked.documents[claim.location.path]
    node = checked.fields(claim)["quote"]
    exact = without_invisible(passage)
    kept = has_gap(claim.quote) or len(exact.splitlines()) > 1 or node.start_mark.line != node.end_mark.line
    fix = None if kept else Fix("quote the text as it is", (_edit(document, node, exact),))
    return Finding(document.location(node), {"path": quotation.path, "text": _seen(passage)}, fix=fix)


def _edit(document: Document, node: Node, text: str) -> Edit:
    spans = Spans(document)
    return Edit(document.path, spans.start(node), spans.end(node), scalar(text, flow=_stands_in_flow(document, node)))


def _stands_in_flow(document: Document, node: Node) -> bool:
    """Return whether the claim of a quote, or the list of all claims, is written in braces or brackets."""
    claims = value_of(document.root, "claims")
    if claims is None or is_flow(claims) or (document.root is not None and is_flow(document.root)):
        return True
    homes = (item for item in claims.value if type(item) is MappingNode)
    return any(is_flow(home) for home in homes if any(value is node for _, value in home.value))


RULE = Rule(CODE, find, local=True)
