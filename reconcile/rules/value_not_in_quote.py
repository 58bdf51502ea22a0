"""RF405: a value whose words or numbers are not in its quote."""

import re
from collections.abc import Collection, Iterator
from fractions import Fraction
from functools import cache, lru_cache

from reconcile.errors import Severity
from reconcile.factfiles.codes import Code, Example
from reconcile.folding import fold
from reconcile.model import Claim, Value
from reconcile.rules.checked import Checked
from reconcile.rules.rule import Finding, Rule
from reconcile.rules.value_places import value_place, values_of
from reconcile.values.figures import tokenise
from reconcile.values.numerals import is_number_word, read_number
from reconcile.values.words.dates import MONTHS
from reconcile.values.words.demonyms import DEMONYMS
from reconcile.values.words.honorifics import HEADS, MODIFIERS
from reconcile.vocabulary import Lexicon
from reconcile.vocabulary.stems import stem
from reconcile.vocabulary.wordclasses import STOPWORDS

_FACTS = "source: {title: A, published: 2031-05-01}\nclaims:\n"
CODE = Code(
    "RF405",
    "value-not-in-quote",
    Severity.HINT,
    "Value that its quote does not say",
    "`{words}` of the value is not in its quote",
    "quote the words that say it, or correct the value",
    "What a claim says should be read in its quote. Other spellings of the vocabulary, forms of a word and numbers in "
    "words count as said; categories, yes and no, and dates that the quote gives in other words are not looked at.",
    Example(
        _FACTS + "  - {subject: Raid, predicate: killed, value: 40 people, quote: fourteen people were killed}\n",
        3,
        47,
        56,
        mended=_FACTS
        + "  - {subject: Raid, predicate: killed, value: 14 people, quote: fourteen people were killed}\n",
    ),
)
_NAMES = frozenset({"person", "organisation", "place", "name"})
_AMOUNTS = frozenset({"quantity", "duration"})
_SPOKEN = frozenset({"text", "statement"})
_LOOKED_AT = _NAMES | _AMOUNTS | _SPOKEN | {"date"}
_OFFICES = HEADS | MODIFIERS
_TWO = frozenset({"both", "couple", "pair", "twice"})
_LAST_DAY = 31
_ROOT = 4
"""Letters at least that two forms of a word have in common."""
_ENDING = 4
"""Letters at most that they do not: `disruption`, `disrupted`."""


def find(checked: Checked) -> Iterator[Finding]:
    """Yield each value, or element of a list, that tells something which its quote does not."""
    for claim in checked.project.claims:
        if claim.quote:
            for number, value in enumerate(values_of(claim)):
                missing = _missing(value, claim, checked)
                if missing:
                    yield Finding(value_place(checked, claim, number), {"words": missing})


def _missing(value: Value, claim: Claim, checked: Checked) -> str:
    """Return the words or numbers of a value that its quote lacks, empty if it says them."""
    text, quote = value.text, claim.quote
    if value.type not in _LOOKED_AT or text.casefold() in quote.casefold() or fold(text) in fold(quote):
        return ""
    if value.type == "date":
        return _missing_day(text, quote)
    if value.type in _AMOUNTS:
        return _missing_numbers(text, quote)
    return _missing_wording(text, quote) if value.type in _SPOKEN else _missing_name(value, quote, checked.run.lexicon)


def _missing_numbers(text: str, quote: str) -> str:
    said = _numbers(quote)
    return ", ".join(written for number, written in _numbers(text).items() if number not in said and number != 1)


@lru_cache(maxsize=1 << 12)
def _numbers(text: str) -> dict[Fraction, str]:
    """Return the numbers of a text in figures and in words, each with its wording; `a week` is one without a number."""
    tokens, at = [token.lower() for token in tokenise(text)], 0
    found: dict[Fraction, str] = {}
    while at < len(tokens):
        number = read_number(tokens, at) if is_number_word(tokens[at]) else None
        if tokens[at] in _TWO:
            found.setdefault(Fraction(2), tokens[at])
        if number is None:
            at += 1
            continue
        found.setdefault(number.value, " ".join(tokens[at : number.end]))
        at = number.end
    return found


def _missing_day(text: str, quote: str) -> str:
    """Return the days of a date that a quote lacks which names days of a month; other wordings say them otherwise."""
    said = _days(quote)
    if not said or MONTHS.keys().isdisjoint(fold(quote).split()):
        return ""
    days = [int(day) for day in _iso_day().findall(text)] or sorted(_days(text))
    return ", ".join(str(day) for day in days if day not in said)


def _days(text: str) -> set[int]:
    return {int(number) for number in _numbers(text) if number.denominator == 1 and 0 < number <= _LAST_DAY}


def _missing_name(value: Value, quote: str, lexicon: Lexicon) -> str:
    """Return the words of a name that a quote lacks: any of a person's, all of another's, under no alias either."""
    said = frozenset(fold(quote).split())
    entity = lexicon.entity(value.text)
    if entity and any(_says(said, name) for name in (entity.name, *entity.aliases)):
        return ""
    telling = [word for word in fold(value.text).split() if word not in STOPWORDS]
    if value.type == "person":
        telling = [word for word in telling if word not in _OFFICES] or telling
    missing = [word for word in telling if not _named(word, said)]
    if not missing or (value.type != "person" and len(missing) < len(telling)):
        return ""
    return value.text if len(missing) == len(telling) else _as_written(missing, value.text)


def _says(said: frozenset[str], name: str) -> bool:
    return all(word in said for word in fold(name).split())


def _named(word: str, said: frozenset[str]) -> bool:
    """Return whether a word of a name is said as it is, as an initial, or as the adjective of a country."""
    if word in said or len(word) == 1 or stem(word) in map(stem, said):
        return True
    return any(DEMONYMS.get(other, other) == DEMONYMS.get(word, word) for other in said)


def _missing_wording(text: str, quote: str) -> str:
    """Return the numbers of a text that a quote lacks, else its telling words if most of them are missing."""
    numbers = _missing_numbers(text, quote)
    if numbers:
        return numbers
    said = fold(quote).split()
    telling = [word for word in fold(text).split() if word not in STOPWORDS]
    missing = [word for word in telling if not any(_akin(word, other) for other in said)]
    return _as_written(missing, text) if 2 * len(missing) > len(telling) else ""


def _as_written(folded: Collection[str], text: str) -> str:
    """Return the words of a text whose folded forms are given, as they stand there."""
    return ", ".join(
        word.strip(".,;:!?\"'“”‘’()") for word in text.split() if not set(fold(word).split()).isdisjoint(folded)
    )


def _akin(word: str, other: str) -> bool:
    """Return whether two words are forms of one: the same stem, or the same beginning but for an ending."""
    if word == other or stem(word) == stem(other):
        return True
    shorter = min(len(word), len(other))
    root = next((at for at in range(shorter) if word[at] != other[at]), shorter)
    return root >= _ROOT and max(len(word), len(other)) - root <= _ENDING


@cache
def _iso_day() -> re.Pattern[str]:
    return re.compile(r"\b\d{4}-\d\d-(\d\d)\b")


RULE = Rule(CODE, find, local=True)
