"""Reading what stands around a number: currencies, units, scale letters, and the words for what is counted."""

from collections.abc import Sequence
from functools import lru_cache

from reconcile.folding import fold
from reconcile.values.figures import tokenise
from reconcile.values.numerals import is_number_word
from reconcile.values.words.currencies import SIGNS, SMALL_CODES
from reconcile.values.words.hedges import BOUNDS
from reconcile.values.words.numbers import MEASURE_LETTERS, MONEY_LETTERS, SCALE_LETTERS, SCALES
from reconcile.values.words.people import PERSON_WORDS, SAME_NOUNS
from reconcile.values.words.units import UNITS, Unit

_LONGEST_UNIT = 4
_AROUND_SCALES = frozenset({"in", "of", "(", ")", "'", "s"})
_MOST_COUNTED = 6
_LINK_WORDS = """
of the a an in total was were is are been be has have had and or other more - , de d' di del des sum amount figure
number value count 個 个
"""
_LINKS = frozenset(_LINK_WORDS.split())
"""Words around what is counted that say nothing of it."""
_IRREGULAR = {
    **{f"{stem}men": f"{stem}man" for stem in ("", "police", "service", "militia", "fisher", "gun")},
    **{f"{stem}women": f"{stem}woman" for stem in ("", "police", "service")},
    "children": "child",
    "buses": "bus",
    "wives": "wife",
    "lives": "life",
    "personnel": "person",
    "police": "policeman",
}


def spell_scales(tokens: Sequence[str], unit: str) -> list[str]:
    """Return the tokens with a scale letter behind figures spelled out: `$5 m`, `5k`, `5m people`.

    `5 m` alone stays a length and `5 t` a mass, unless a currency, here or as the stated `unit`, says otherwise. The
    point of an abbreviated scale (`Mio.`) goes.
    """
    money = is_money(unit.split() or ("",)) or is_money(tokens)
    spelled = list(tokens)
    for at in range(1, len(tokens)):
        letter = tokens[at].lower()
        known = letter in (MONEY_LETTERS if money else SCALE_LETTERS)
        if known and tokens[at - 1][0].isdecimal() and (money or _is_scale(tokens, at)):
            spelled[at] = MONEY_LETTERS[letter]
        elif letter == "." and tokens[at - 1].lower() in SCALES:
            spelled[at] = ""
    return [token for token in spelled if token]


def is_money(tokens: Sequence[str]) -> bool:
    """Return whether one of the tokens is the sign, code or name of a currency."""
    return any((unit := unit_named(token)) is not None and unit.dimension == "currency" for token in tokens)


def _is_scale(tokens: Sequence[str], at: int) -> bool:
    if tokens[at] == "M" or tokens[at].lower() not in MEASURE_LETTERS:
        return True
    after = tokens[at + 1].lower() if at + 1 < len(tokens) else ""
    return tokens[at] == "m" and (after in PERSON_WORDS or (len(after) > 3 and after.endswith("s")))


def stated_unit(unit: str) -> tuple[list[str], list[str]]:
    """Return the scale that a unit stated beside a number says (`billion USD`, `thousands of people`), and the rest.

    Both are tokens; the first is empty where there is none.
    """
    tokens = tokenise(unit)
    money = is_money(tokens)
    for at, token in enumerate(tokens):
        word = token.lower()
        scale = word if word in SCALES else word[:-1] if word[:-1] in SCALES and word.endswith("s") else ""
        letter = SCALE_LETTERS.get(word, "") if money or (word not in MEASURE_LETTERS and len(tokens) == 1) else ""
        if scale or letter or (token == "000" and at < 2):
            rest = [*tokens[:at], *tokens[at + 1 :]]
            return [scale or letter or "thousand"], [word for word in rest if word not in _AROUND_SCALES]
    return [], tokens


def take_prefix(tokens: Sequence[str], at: int) -> tuple[Unit | None, int]:
    """Return the unit before a number (`$`, `US$`, `EUR`, `Rs.`, `magnitude`) and the position behind it."""
    for length in (2, 1):
        span = "".join(tokens[at : at + length])
        unit = UNITS.get(span) or (UNITS.get(span.lower()) if span in SIGNS else None)
        if unit and unit.dimension == "currency" and _is_sign(span) and len(tokens) > at + length:
            end = at + length
            return unit._replace(others=()), end + (tokens[end] == ".")
    return _magnitude(tokens, at)


def _is_sign(span: str) -> bool:
    code = span.isascii() and len(span) == 3 and (span.isupper() or span.upper() in SMALL_CODES)
    return span in SIGNS or not span.isalpha() or code


def _magnitude(tokens: Sequence[str], at: int) -> tuple[Unit | None, int]:
    """Return the unit of `magnitude 7.4`, `M7.4`, `Mw 7.4`; `M7` alone may be a road."""
    word = tokens[at].lower() if at < len(tokens) else ""
    end = at + 1 + (tokens[at + 1 : at + 2] in (["of"], ["-"]))
    figure = tokens[end] if end < len(tokens) else ""
    if word in ("magnitude", "mag") or (tokens[at : at + 1] in (["M"], ["Mw"]) and "." in figure):
        return (UNITS["magnitude"], end) if figure[:1].isdecimal() else (None, at)
    return None, at


def take_unit(tokens: Sequence[str], at: int) -> tuple[Unit | None, int]:
    """Return the unit at `at`, the longest that fits, and the position behind it; None when there is none."""
    for length in range(min(_LONGEST_UNIT, len(tokens) - at), 0, -1):
        span = tokens[at : at + length]
        unit = _unit(span)
        if unit and not (span == ["in"] and at + 1 < len(tokens)):
            end = at + length
            weighed = unit.symbol == "GBP" and unit.others and "of" in tokens[end : end + 1]
            return (UNITS["lb"] if weighed else unit), end
    return None, at


def _unit(span: Sequence[str]) -> Unit | None:
    if any(token.isdecimal() for token in span):
        return None
    hyphened = " ".join(token for token in span if token != "-") if "-" in span[1:-1] else ""
    for joined in (" ".join(span), "".join(span), hyphened):
        unit = unit_named(joined)
        if unit:
            return unit
    return None


def unit_named(name: str) -> Unit | None:
    """Return the unit of a symbol as written or of a word in any case; single letters count as written."""
    found = UNITS.get(name)
    return found if found or len(name) < 2 else UNITS.get(name.lower().replace(".", ""))


@lru_cache(maxsize=1 << 12)
def singular(word: str) -> str:
    """Return a folded noun without its plural ending, words for people in general as `person`."""
    if word in PERSON_WORDS:
        return "person"
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    found = _without_plural(word)
    return SAME_NOUNS.get(found, found)


def _without_plural(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("sses", "xes", "ches", "shes")):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return "person" if word[:-1] in PERSON_WORDS else word[:-1]
    return word


def read_counted(tokens: Sequence[str]) -> tuple[str, ...] | None:
    """Return the singular words for what is counted; None when the tokens are not a short plain phrase.

    Neither a unit that comes too late to be one of the number (`5 in pounds`) is understood, nor a bound without one.
    """
    if any(tuple(tokens[at : at + 2]) in BOUNDS for at in range(len(tokens))):
        return None
    found: list[str] = []
    for token in tokens:
        word = token.lower()
        if word in _LINKS:
            continue
        noun = "person" if word in PERSON_WORDS else singular(fold(word))
        if not word[0].isalpha() or not noun or is_number_word(word) or is_number_word(noun) or " " in noun:
            return None
        if not found and (word in SCALE_LETTERS or unit_named(token)):
            return None
        found.append(noun)
    return tuple(found) if len(found) <= _MOST_COUNTED else None
