"""RF407: a text that no source names."""

from collections.abc import Iterator

from reconcile.errors import Location, Severity
from reconcile.factfiles.codes import Code, Example
from reconcile.rules.checked import Checked
from reconcile.rules.quotations import text_path
from reconcile.rules.rule import Finding, Rule

CODE = Code(
    "RF407",
    "text-without-facts",
    Severity.WARNING,
    "Text without a fact file",
    "no source names this text",
    "write its facts, with `text: {path}` in their `source`",
    "An article that was obtained and never read takes part in nothing. A file that holds nothing, not even a word, is "
    "not reported.",
    Example("The harbour is closed.\n", 1, 1, 2, path="seeds/a.txt", mended="\n"),
)


def find(checked: Checked) -> Iterator[Finding]:
    """Yield each text that no source names; none while a fact file cannot be read to its end."""
    if not checked.is_whole:
        return
    named = {text_path(source.text_path) for source in checked.project.sources}
    for path in sorted(checked.texts):
        if path not in named and checked.texts.get(path, "unreadable").strip():
            yield Finding(Location(path, 1, 1, 2), {"path": path})


RULE = Rule(CODE, find)
