"""Number words of English, and the scale words and signs of news writing. Public knowledge.

The South Asian scales (lakh, crore) are those of the Indian numbering system; the others the short scale.
"""

from reconcile.values.words.scales import FOREIGN_SCALES

_SMALL = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_SCORES = {"threescore": 60, "fourscore": 80}
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

UNITS_AND_TEENS: dict[str, int] = {word: number for number, word in enumerate(_SMALL)} | _SCORES
TENS: dict[str, int] = {word: 10 * number for number, word in enumerate(_TENS, 2)}

SCALES: dict[str, int] = {
    "thousand": 10**3,
    "lakh": 10**5,
    "lac": 10**5,
    "million": 10**6,
    "mln": 10**6,
    "crore": 10**7,
    "billion": 10**9,
    "bn": 10**9,
    "bln": 10**9,
    "trillion": 10**12,
    "tn": 10**12,
    "trn": 10**12,
    "quadrillion": 10**15,
    **FOREIGN_SCALES,
}
"""Words that multiply the number before them and say how coarsely it is given."""

SCALE_LETTERS: dict[str, str] = {"k": "thousand", "m": "million", "mn": "million", "b": "billion", "t": "trillion"}
"""Letters that stand for a scale behind figures, with its word."""

MONEY_LETTERS: dict[str, str] = {**SCALE_LETTERS, "mm": "million"}
"""The same beside money, where bankers write `MM` for a million."""

MEASURE_LETTERS = frozenset({"m", "t"})
"""Scale letters that are units as well: `5 m` is a length, `$5 m` is not."""

DOZENS: dict[str, int] = {
    "dozen": 12,
    "score": 20,
    "gross": 144,
    "pair": 2,
    "pairs": 2,
    "brace": 2,
    "duo": 2,
    "trio": 3,
    "quartet": 4,
    "quintet": 5,
    "sextet": 6,
}
"""Nouns of number: they need an article or a number before them."""

NOTHING = frozenset({"none", "nobody", "nil", "nought", "naught", "nothing", "zilch"})
"""Words for no number at all, beside `zero`."""

ORDINAL_WORDS: dict[str, int] = {
    **{
        word: number
        for number, word in enumerate(
            [
                "first",
                "second",
                "third",
                "fourth",
                "fifth",
                "sixth",
                "seventh",
                "eighth",
                "ninth",
                "tenth",
                "eleventh",
                "twelfth",
                "thirteenth",
                "fourteenth",
                "fifteenth",
                "sixteenth",
                "seventeenth",
                "eighteenth",
                "nineteenth",
            ],
            1,
        )
    },
    **{word[:-1] + "ieth": number for word, number in TENS.items()},
    "hundredth": 100,
    "thousandth": 1000,
}

FRACTION_WORDS: dict[str, int] = {
    "half": 2,
    "halves": 2,
    "quarter": 4,
    "quarters": 4,
    **{word: number for word, number in ORDINAL_WORDS.items() if number > 2},
    **{f"{word}s": number for word, number in ORDINAL_WORDS.items() if number > 2},
}
"""Words for parts with their denominators; `second` is never a part."""

MULTIPLES: dict[str, int] = {
    "once": 1,
    "twice": 2,
    "thrice": 3,
    "double": 2,
    "triple": 3,
    "treble": 3,
    "quadruple": 4,
    "quintuple": 5,
    **{f"{word}fold": number for word, number in UNITS_AND_TEENS.items() if 1 < number < 20},
    **{f"{word}fold": number for word, number in TENS.items()},
    "hundredfold": 100,
    "thousandfold": 1000,
}
"""Words that mean so many times."""

VAGUE: dict[tuple[str, ...], tuple[int, int]] = {
    ("couple",): (2, 3),
    ("few",): (3, 9),
    ("several",): (3, 9),
    ("handful",): (2, 9),
    ("tens",): (20, 99),
    ("dozens",): (24, 99),
    ("scores",): (40, 199),
    ("hundreds",): (200, 999),
    ("thousands",): (2_000, 9_999),
    ("tens", "of", "thousands"): (20_000, 99_999),
    ("dozens", "of", "thousands"): (24_000, 99_999),
    ("hundreds", "of", "thousands"): (200_000, 999_999),
    ("millions",): (2_000_000, 999_999_999),
    ("tens", "of", "millions"): (20_000_000, 99_999_999),
    ("hundreds", "of", "millions"): (200_000_000, 999_999_999),
    ("billions",): (2 * 10**9, 10**12 - 1),
    ("tens", "of", "billions"): (2 * 10**10, 10**11 - 1),
    ("hundreds", "of", "billions"): (2 * 10**11, 10**12 - 1),
    ("lakhs",): (2 * 10**5, 10**7 - 1),
    ("crores",): (2 * 10**7, 10**12 - 1),
}
"""How vague numbers are read: at least two of what they name, and less than the next larger word would say.

`dozens` is at least two dozen and stays under a hundred, `scores` is at least two score and stays under ten. `few` and
`several` are three to nine: more than a couple, fewer than ten; a handful may be two. Before a number (`several
hundred`) they multiply it.
"""
