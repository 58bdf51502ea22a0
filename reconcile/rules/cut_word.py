"""RF410: a quote that begins or ends within a word or a number."""

from collections.abc import Iterator

from reconcile.errors import Severity
from reconcile.factfiles.codes import Code, Example
from reconcile.quotes import Passage
from reconcile.rules.checked import Checked
from reconcile.rules.rule import Finding, Rule

_FACTS = "source: {title: A, published: 2031-05-01, text: seeds/a.txt}\nclaims:\n"
CODE = Code(
    "RF410",
    "cut-word",
    Severity.WARNING,
    "Quote that cuts a word or a number in two",
    "the quote cuts a word or a number in two: {path} has `{text}`",
    "quote whole words and numbers",
    "`30 people` is in `130 people`, and `2` in `2.5 million`: the quote is found, and says something else.",
    Example(
        _FACTS + "  - {subject: Raid, predicate: killed, value: 30, quote: 30 people were killed}\n",
        3,
        58,
        79,
        beside=(("seeds/a.txt", "In the raid 130 people were killed.\n"),),
        mended=_FACTS + "  - {subject: Raid, predicate: killed, value: 130, quote: 130 people were killed}\n",
    ),
)


def find(checked: Checked) -> Iterator[Finding]:
    """Yield each quote of which every place cuts a word or a number in two."""
    for quotation in checked.quotations:
        if quotation.passages and not quotation.passages[0].whole:
            text = _widened(quotation.text.original, quotation.passages[0])
            yield Finding(checked.place(quotation.claim, "quote"), {"path": quotation.path, "text": text})


def _widened(text: str, passage: Passage) -> str:
    """Return a passage with the rest of the words it begins and ends in, without marks behind them."""
    before, after = text[: passage.start], text[passage.end :]
    start = passage.start - len(before.split()[-1] if before and not before[-1].isspace() else "")
    end = passage.end + len(after.split(maxsplit=1)[0] if after and not after[0].isspace() else "")
    return " ".join(text[start:end].strip(".,;:!?").split())


RULE = Rule(CODE, find, local=True)
