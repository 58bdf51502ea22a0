"""RF404: a quote that stands in several sentences of its source."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache

from reconcile.errors import Severity
from reconcile.factfiles.codes import Code, Example
from reconcile.quotes import line_of
from reconcile.rules.checked import Checked
from reconcile.rules.quotations import Quotation
from reconcile.rules.rule import Finding, Rule

_FACTS = "source: {title: A, published: 2031-05-01, text: seeds/a.txt}\nclaims:\n"
CODE = Code(
    "RF404",
    "ambiguous-quote",
    Severity.WARNING,
    "Quote that stands in several places",
    "the quote stands in {count} sentences of {path}, in {lines}",
    "quote some more words, or name those right before or behind it as `prefix` or `suffix`",
    "A reader who looks a quote up should come to the sentence that was meant. Places in one sentence, or in "
    "sentences of the same words, are not reported.",
    Example(
        _FACTS + "  - {subject: Pact, predicate: term, value: one week, quote: the pact}\n",
        3,
        62,
        70,
        beside=(("seeds/a.txt", "They signed the pact.\nFor a week the pact will hold.\n"),),
        mended=_FACTS + "  - {subject: Pact, predicate: term, value: one week, quote: For a week the pact will hold}\n",
    ),
)


def find(checked: Checked) -> Iterator[Finding]:
    """Yield each quote with places in more than one sentence; the same sentence twice, as in a caption, is one."""
    for quotation in checked.quotations:
        if len(quotation.passages) > 1:
            offsets = _places(quotation)
            if len(offsets) > 1:
                lines = list(dict.fromkeys(line_of(quotation.text.original, offset) for offset in offsets))
                listed = f"line{'s' * (len(lines) > 1)} {', '.join(map(str, lines))}"
                words = {"count": len(offsets), "path": quotation.path, "lines": listed}
                yield Finding(checked.place(quotation.claim, "quote"), words)


def _places(quotation: Quotation) -> list[int]:
    """Return the offset of the first place in each sentence that has one, sentences of the same words being one."""
    text, first = quotation.text.original, dict[str, int]()
    ends = [0, *(found.end() for found in _sentence_end().finditer(text)), len(text)]
    for passage in quotation.passages:
        start, end = ends[bisect_right(ends, passage.start) - 1], ends[bisect_left(ends, passage.end)]
        first.setdefault(" ".join(text[start:end].split()), passage.start)
    return list(first.values())


@cache
def _sentence_end() -> re.Pattern[str]:
    return re.compile(r"[.!?…][\"'”’)\]»]*\s|[。！？]|\n\s*\n")


RULE = Rule(CODE, find, local=True)
