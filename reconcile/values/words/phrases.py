"""Fixed wordings of an amount: shares, figures of so many digits, ages and temperatures by the decade.

General knowledge, put together for this project; how a vague one is read is said beside it.
"""

_MORE = "vast large overwhelming great clear slim narrow simple absolute slight small bare"
_LESS = "small tiny large sizeable sizable significant"


def _shares(noun: str, adjectives: str) -> list[str]:
    """Return a noun with and without an article and one of the adjectives."""
    bare = [noun, *(f"{adjective} {noun}" for adjective in adjectives.split())]
    return [*bare, *(f"{article} {name}" for name in bare for article in ("a", "an", "the"))]


_NEARLY = "almost all|nearly all|virtually all|practically all|almost everyone|nearly everyone"
SHARES: dict[str, str] = {
    **dict.fromkeys(("most", "the bulk", *_shares("majority", _MORE)), "more"),
    **dict.fromkeys(_shares("minority", _LESS), "less"),
    **dict.fromkeys(_NEARLY.split("|"), "nearly"),
}
"""Shares of a whole: more than half of it, less than half, or nearly all (90 per cent and more)."""

DIGIT_NOUNS = frozenset({"figure", "figures", "digit", "digits"})
"""What is counted in a `six-figure sum`."""

_SUMS = """
sum sums amount amounts fee fees salary salaries deal deals price prices cost costs fine fines bill budget debt debts
payout payouts settlement donation donations contract income bonus wage reward payment payments loan prize advance grant
"""
SUMS = frozenset(_SUMS.split())
"""Nouns of money behind it, which say nothing of how much."""

IN_PERCENT = frozenset(
    {"growth", "inflation", "increase", "rise", "decline", "fall", "drop", "gain", "gains", "unemployment"}
)
"""Nouns behind it that are given in percent."""

DIGIT_COUNTS: dict[str, int] = {
    "single": 1,
    "double": 2,
    "triple": 3,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
}

DECADE_WORDS: dict[str, int] = {
    "teens": 10,
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
}
"""Decades of age or of degrees."""

DECADE_PARTS: dict[str, tuple[int, int]] = {
    "early": (0, 3),
    "low": (0, 3),
    "lower": (0, 3),
    "mid": (4, 6),
    "middle": (4, 6),
    "late": (7, 9),
    "high": (7, 9),
    "upper": (7, 9),
}
"""Which numbers of a decade are meant, first and last: early up to three, late from seven, mid between."""
