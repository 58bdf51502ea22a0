"""RF409: a value that says who said it."""

import re
from collections.abc import Iterator
from functools import cache

from reconcile.errors import Severity
from reconcile.factfiles.codes import Code, Example
from reconcile.rules.checked import Checked
from reconcile.rules.rule import Finding, Rule
from reconcile.rules.value_places import value_place, values_of
from reconcile.vocabulary.anonymous import ANONYMOUS
from reconcile.vocabulary.attributions import HEARSAY, NOBODY, PHRASES, REPORTED, SAID

_FACTS = "source: {title: A, published: 2031-05-01}\nclaims:\n"
CODE = Code(
    "RF409",
    "attribution-in-value",
    Severity.WARNING,
    "Value that says who said it",
    "`{words}` is no part of the value",
    "leave it out of the value, and write whom the source credits under `attribution`",
    "A value is compared for what it says. Whom the source credits, and how sure it is, have keys of their own "
    "(`attribution`, `modality`), and origins are counted by them. Statements and free texts are looked at only where "
    "they begin and end.",
    Example(
        _FACTS + "  - {subject: Raid, predicate: killed, value: 30 according to police}\n",
        3,
        47,
        69,
        mended=_FACTS + "  - {subject: Raid, predicate: killed, value: 30, attribution: police}\n",
    ),
)
_SPOKEN = frozenset({"text", "statement"})
_HEARSAY_HINT = "leave it out of the value, and write `modality: alleged` or `modality: hedged`"


def find(checked: Checked) -> Iterator[Finding]:
    """Yield each value, or element of a list, with words that credit somebody."""
    for claim in checked.project.claims:
        for number, value in enumerate(values_of(claim)):
            words = _credit(value.text, value.type in _SPOKEN)
            if words:
                hint = _HEARSAY_HINT if _hearsay().fullmatch(words) else ""
                yield Finding(value_place(checked, claim, number), {"words": words}, hint)


def _credit(text: str, spoken: bool) -> str:
    """Return the words of a value that credit somebody, empty if there are none."""
    if not _any().search(text):
        return ""
    found = _at_the_ends().search(text) or (None if spoken else _anywhere().search(text))
    return found[0].strip(" ,.;:\"'“”‘’") if found else ""


@cache
def _any() -> re.Pattern[str]:
    """Return what every such wording has, to pass over the values without quickly."""
    return _pattern(rf"\b(?:{PHRASES}|{HEARSAY}|{REPORTED})\b")


@cache
def _hearsay() -> re.Pattern[str]:
    return _pattern(HEARSAY)


@cache
def _anywhere() -> re.Pattern[str]:
    return _pattern(rf"\b(?:{PHRASES})\b.*|\b(?:{HEARSAY})\b")


@cache
def _at_the_ends() -> re.Pattern[str]:
    """Return what credits somebody at the beginning (`He said that`) or at the end (`, he said`) of a value."""
    unnamed = "|".join(sorted(ANONYMOUS))
    who, end = rf"(?:(?!(?:{NOBODY})\s)[\w.’'-]+\s+){{1,5}}", r"[.\"”’']*$"
    return _pattern(
        rf"^(?:{PHRASES})\s[^,]*,|^(?:{HEARSAY})\b"
        rf"|^{who}(?:(?:{SAID})\s(?:that\s)?|(?:{REPORTED})\s+that\s)"
        rf"|,?\s(?:{PHRASES})\s+(?:[\w.’'-]+\s*){{1,6}}{end}|,?\s(?:{HEARSAY}){end}"
        rf"|,[\"”’']?\s+{who}(?:{REPORTED})(?:\s+(?:[\w’'-]+)){{0,2}}{end}"
        rf"|,[\"”’']?\s+(?:{SAID})\s+(?:[\w.’'-]+\s*){{1,5}}{end}"
        rf"|\b(?:{unnamed})\s+(?:{REPORTED}){end}"
    )


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)


RULE = Rule(CODE, find, local=True)
