"""RF406: a source whose text is not there."""

from collections.abc import Iterator

from reconcile.errors import Severity
from reconcile.factfiles.codes import Code, Example
from reconcile.factfiles.fields import suggestion
from reconcile.rules.checked import Checked
from reconcile.rules.quotations import text_path
from reconcile.rules.rule import Finding, Rule

CODE = Code(
    "RF406",
    "text-not-found",
    Severity.ERROR,
    "Text of a source that is not there",
    "there is no text {path}",
    "put the text there, or correct the path, which is seen from the project's folder",
    "No quote of this source can be checked.",
    Example(
        "source: {title: A, published: 2031-05-01, text: seeds/harbor.txt}\nclaims: []\n",
        1,
        49,
        65,
        beside=(("seeds/harbour.txt", "The harbour is closed.\n"),),
        mended="source: {title: A, published: 2031-05-01, text: seeds/harbour.txt}\nclaims: []\n",
    ),
)


def find(checked: Checked) -> Iterator[Finding]:
    """Yield each source that names a text which cannot be read."""
    for source in checked.project.sources:
        path = text_path(source.text_path)
        if path and path not in checked.texts:
            yield Finding(checked.source_place(source, "text"), {"path": source.text_path}, _advice(checked, path))


def _advice(checked: Checked, path: str) -> str:
    known = sorted(checked.texts)
    if path in known:
        return "the file cannot be read as text: it has to be UTF-8 of at most 10 MB"
    return suggestion(path, known) if known else ""


RULE = Rule(CODE, find)
