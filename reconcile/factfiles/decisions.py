"""A decisions file to decisions."""

from functools import partial

from reconcile.factfiles.documents import Document
from reconcile.factfiles.fields import (
    Fields,
    bare_text,
    identifier,
    items_of,
    optional_choice,
    optional_date,
    optional_text,
    optional_texts,
    read_entries,
    read_fields,
)
from reconcile.factfiles.nodes import Node, SequenceNode
from reconcile.factfiles.schema import DECISION
from reconcile.model import Decision, Ruling
from reconcile.values.dates import read_date

_DIGEST_LENGTH = 8
_PAIRWISE = (Ruling.SAME, Ruling.DIFFERENT, Ruling.NOT_COMPARABLE, Ruling.ONE_ORIGIN)


def read_decisions(document: Document) -> tuple[Decision, ...]:
    """Return the decisions of a parsed file in its order, without those that could not be read."""
    if document.root is None:
        return ()
    found: dict[str, Decision] = {}
    for node in items_of(document, document.root, "the file of decisions"):
        decision = _read_decision(document, node)
        if decision and decision.id in found:
            line = found[decision.id].location.line
            document.report("RF301", decision.location, id=decision.id, line=line)
        elif decision:
            found[decision.id] = decision
    return tuple(found.values())


def _read_decision(document: Document, node: Node) -> Decision | None:
    fields = read_fields(document, node, DECISION, "a decision")
    name = identifier(document, fields, "id")
    ruling = optional_choice(document, fields, "decision", DECISION.keys["decision"].choices)
    claims = _claims(document, fields)
    reason = optional_text(document, fields, "reason")
    if not (name and ruling and reason):
        return None
    decision = Decision(
        name,
        Ruling(ruling),
        claims,
        optional_text(document, fields, "group"),
        optional_text(document, fields, "value"),
        _seen(document, fields),
        reason,
        optional_text(document, fields, "by"),
        _date(document, fields),
        optional_date(document, fields, "expires", partial(read_date, published=None)),
        document.location(fields["id"]),
    )
    _report_needs(document, fields["decision"], decision)
    return decision


def _report_needs(document: Document, node: Node, decision: Decision) -> None:
    """Report a decision that does not say what it is about."""
    needed = ""
    if decision.ruling in _PAIRWISE and len(set(decision.claims)) < 2:
        needed = "`claims` with two claims or more"
    elif decision.ruling is Ruling.SETTLED and not (decision.group and decision.value):
        needed = "a `group` and a `value`"
    elif decision.ruling is Ruling.ACKNOWLEDGED and not (decision.group or decision.claims):
        needed = "a `group` or `claims`"
    if needed:
        document.report("RF303", node, ruling=decision.ruling.value, needed=needed)


def _claims(document: Document, fields: Fields) -> tuple[str, ...]:
    texts = optional_texts(document, fields, "claims")
    if "claims" in fields:
        node = fields["claims"]
        for item in node.value if type(node) is SequenceNode else [node]:
            if isinstance(item.value, str) and item.value in texts and not _names_claim(item.value):
                document.report("RF304", item, text=item.value)
    return texts


def _names_claim(text: str) -> bool:
    source, mark, claim = text.partition("#")
    return bool(source and mark and claim) and "#" not in claim and len(text.split()) == 1


def _seen(document: Document, fields: Fields) -> tuple[tuple[str, str], ...]:
    if "seen" not in fields:
        return ()
    pairs = []
    for name, _, node in read_entries(document, fields["seen"], "seen"):
        digest = bare_text(document, node, "seen")
        if len(digest) == _DIGEST_LENGTH and all(digit in "0123456789abcdef" for digit in digest):
            pairs.append((name, digest))
        elif digest:
            document.report("RF305", node, text=digest)
    return tuple(pairs)


def _date(document: Document, fields: Fields) -> str:
    """Return the date as written, once it has been seen to be one."""
    span = optional_date(document, fields, "date", partial(read_date, published=None))
    return span.text if span else ""
