"""RF125: typographic quotation marks around a text, which YAML takes for a part of it."""

from collections.abc import Iterator

from reconcile.errors import Edit, Fix, Severity
from reconcile.factfiles.codes import Code, Example
from reconcile.factfiles.documents import Document
from reconcile.factfiles.spans import value_of
from reconcile.rules.checked import Checked
from reconcile.rules.rule import Finding, Rule
from reconcile.rules.scalars import NAME, Scalar, raw, scalars

CODE = Code(
    "RF125",
    "typographic-quotes",
    Severity.WARNING,
    "Typographic quotation marks around a text",
    "the marks around `{text}` belong to the text for YAML",
    "write `{straight}`",
    "Word processors turn straight quotation marks into curly ones. YAML knows only the straight ones; the curly ones "
    "become the first and last character of the text. Where the source itself has them they are right.",
    Example(
        "source: {title: A, published: 2025-10-25}\nclaims:\n"
        "  - subject: Team\n    predicate: leader\n    value: “Ann Lee”\n",
        5,
        12,
        21,
        mended="source: {title: A, published: 2025-10-25}\nclaims:\n"
        "  - subject: Team\n    predicate: leader\n    value: 'Ann Lee'\n",
    ),
)
_OPENING, _CLOSING = "“„«‘‚‹", "”“»’›"
_KEYS = frozenset(
    {"subject", "predicate", "value", "quote", "event", "attribution", "unit", "publisher", "aliases", NAME}
)


def find(checked: Checked) -> Iterator[Finding]:
    """Yield each unquoted text that is wrapped in such marks, unless the source has them too."""
    for document in checked.documents.values():
        if not any(mark in document.text for mark in _OPENING):
            continue
        for scalar in scalars(document):
            wrapped = scalar.key in _KEYS and not scalar.node.style and _is_wrapped(scalar.node.value)
            if wrapped and not _is_the_source_s(scalar, checked):
                yield _finding(scalar)


def _is_wrapped(text: str) -> bool:
    """Return whether the first and the last character are such marks, and none stands between: `“A” and “B”` is not."""
    inner = text[1:-1]
    wrapped = len(text) > 2 and text[0] in _OPENING and text[-1] in f'{_CLOSING}"'
    return wrapped and not any(mark in inner for mark in "“”„«»‚‹›")


def _is_the_source_s(scalar: Scalar, checked: Checked) -> bool:
    """Return whether the marks may stand in the source: a value with them in its quote; a quote, as far as is known."""
    text = scalar.node.value
    if scalar.key == "quote":
        source = _source_text(scalar.document, checked)
        return " ".join(text[1:-1].split()) not in source or " ".join(text.split()) in source
    return text in scalar.beside("quote")


def _source_text(document: Document, checked: Checked) -> str:
    """Return the text of the source with single spaces, empty if there is none."""
    path = value_of(value_of(document.root, "source"), "text")
    return (
        " ".join(checked.texts.get(path.value, "").split()) if path is not None and isinstance(path.value, str) else ""
    )


def _finding(scalar: Scalar) -> Finding:
    start, end, text = raw(scalar)
    straight = "'" + scalar.node.value[1:-1].replace("'", "''") + "'"
    edit = Edit(scalar.document.path, start, end, straight)
    fix = Fix("use straight quotation marks", (edit,)) if "\n" not in text else None
    return Finding(scalar.document.location(scalar.node), {"text": scalar.node.value, "straight": straight}, fix=fix)


RULE = Rule(CODE, find, local=True)
