"""RF401: a quote that is not in the text of its source."""

from collections.abc import Iterator

from reconcile.errors import Severity
from reconcile.factfiles.codes import Code, Example
from reconcile.quotes import Near, Normalised, evened, find_quote, has_gap, nearest_passage, parts_of
from reconcile.rules.checked import Checked
from reconcile.rules.quotations import Quotation
from reconcile.rules.rule import Finding, Rule

_FACTS = "source: {title: A, published: 2031-05-01, text: seeds/a.txt}\nclaims:\n"
CODE = Code(
    "RF401",
    "quote-not-found",
    Severity.ERROR,
    "Quote that is not in its source",
    "the quote is not in {path}",
    "copy the passage anew; `[...]` stands for words left out",
    "A quote has to be checkable. White space, line breaks, quotation marks, dashes, the ellipsis, soft hyphens and "
    "characters without width may differ from the text; case, digits and words may not. How like the nearest passage "
    "is decides nothing.",
    Example(
        _FACTS + "  - {subject: Raid, predicate: killed, value: 4, quote: four people were killed}\n",
        3,
        57,
        80,
        beside=(("seeds/a.txt", "In the raid three people were killed.\n"),),
        mended=_FACTS + "  - {subject: Raid, predicate: killed, value: 3, quote: three people were killed}\n",
    ),
)
_LIKE = 30
"""Percent below which a passage has too little of a quote to show what was mistyped."""
_SHOWN = 4
"""Differing words that are listed; more would hide what matters."""


def find(checked: Checked) -> Iterator[Finding]:
    """Yield each quote that is not in the text of its source, with the nearest passage."""
    for quotation in checked.quotations:
        if not quotation.passages:
            place = checked.place(quotation.claim, "quote")
            yield Finding(place, {"path": quotation.path}, _advice(quotation))


def _advice(quotation: Quotation) -> str:
    quote, text = quotation.claim.quote, quotation.text
    if find_quote(quote, text):
        return "it is in the text, but not between the words of `prefix` and `suffix`"
    if find_quote(evened(quote).strip('" '), text):
        return "it is in the text without the quotation marks around it: leave them out"
    lost = [part for part in parts_of(quote) if not find_quote(part, text)]
    if has_gap(quote) and not lost:
        return "all its parts are in the text, but not in this order: make it two quotes, or put them in order"
    opened = quote.replace("…", "...").replace("...", "[...]")
    if not has_gap(quote) and opened != quote and find_quote(opened, text):
        return "a bare `...` has to be in the text: write `[...]` for words left out"
    near = nearest_passage(lost[0] if lost else quote, text)
    return _nearest(near, text, quotation.path) if near else f"no word of it is in {quotation.path}"


def _nearest(near: Near, text: Normalised, path: str) -> str:
    where = f"line {near.line} of {path}, {near.likeness}% alike"
    if near.likeness < _LIKE:
        return f"no passage is much like it; the nearest is in {where}"
    passage = " ".join(text.original[near.start : near.end].split())
    return f"the nearest passage is `{passage}` ({where}): {_differences(near.differences)}"


def _differences(pairs: tuple[tuple[str, str], ...]) -> str:
    if not pairs:
        return "only spaces differ"
    listed = "; ".join(_difference(*pair) for pair in pairs[:_SHOWN])
    return f"{listed}; and {len(pairs) - _SHOWN} more" if len(pairs) > _SHOWN else listed


def _difference(quoted: str, found: str) -> str:
    if not quoted:
        return f"the text also has `{found}`"
    return f"the text has `{found}` instead of `{quoted}`" if found else f"the text does not have `{quoted}`"


RULE = Rule(CODE, find, local=True)
