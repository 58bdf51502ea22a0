"""Names taken apart once, so that comparing two of them is cheap."""

import re
from functools import cache, lru_cache
from typing import NamedTuple, Never

from reconcile.folding import fold, key
from reconcile.values.name_abbreviations import is_abbreviated
from reconcile.values.name_abjads import MARK
from reconcile.values.name_characters import han
from reconcile.values.name_families import Family, family, thing_family
from reconcile.values.name_phrases import Phrase, phrase
from reconcile.values.name_places import known_bodies, known_places
from reconcile.values.name_policy import FLOOR, SYLLABLE, WIDESPREAD
from reconcile.values.name_readings import Reading, reading
from reconcile.values.name_titles import (
    NO_TITLE,
    Title,
    family_last,
    is_office,
    title,
    without_body,
    without_plain_titles,
    without_titles,
    without_trailing_office,
)
from reconcile.values.name_words import legal_kinds, named_words, person_words, place_words, thing_words
from reconcile.values.token_likeness import sounds, weight
from reconcile.values.transliteration import canonical, latin_words, skeleton
from reconcile.values.words.common_names import GENERIC
from reconcile.values.words.name_particles import FILIATION
from reconcile.values.words.opposites import EXCLUSIVE, GENERATIONS

_LEAST = 0.8
"""What a consonant class that only one of two words has costs at least."""
_DETERMINING = "a an some several many one two three another its their his her this that"
_DETERMINERS = frozenset(_DETERMINING.split())


class Token(NamedTuple):
    """One telling word of a name."""

    text: str
    """Folded Latin letters."""
    shown: str
    """The word with a capital, as a reason shows it."""
    form: str
    """Its spelling class, of a thing's name in the singular."""
    telling: float
    """How much sharing it says: 1 for a rare word, 0.4 for a widespread one, 0.2 for an initial."""
    single: bool
    """Whether it is one letter."""
    reach: float
    """How many consonant classes it may lack and still be like another word."""
    sounds: int
    """Bit set of its consonant classes."""
    opposes: int
    """Number of its set of opposites, or -1."""
    family: Family
    """The known names it may stand for."""


class Name(NamedTuple):
    """A name ready for comparison."""

    text: str
    key: str
    """The folded words, without a leading article."""
    bare: str
    """The folded words without titles."""
    tokens: tuple[Token, ...]
    """Telling words in order, without titles and legal forms."""
    joined: str
    """The telling words as one word."""
    unspaced: str
    """The folded words without titles as one word."""
    opposing: bool
    """Whether a word is one of a set of opposites."""
    numbers: frozenset[str]
    initials: str
    """First letters of a thing's telling words; empty for a name of one word."""
    short: bool
    """Written like an acronym: one word, mostly in capitals."""
    abbreviated: bool
    """Whether it is a thing's name with a word that ends in a full stop."""
    described: bool
    """Worded like a description (`a local hotel`), not like a name."""
    office: bool
    """Nothing but titles and offices (`the interior minister`)."""
    alias: str
    """What stands in brackets behind the name, or nothing."""
    container: str
    """What follows the comma of a place (`Lyon, France`), folded."""
    legal: frozenset[int]
    """The kinds of a company's legal forms."""
    known: frozenset[str]
    """The usual names of the place or body that it may be a name of, as far as they are known."""
    filial: bool
    """Whether `bin`, `ibn` or the like stands within it."""
    han: str
    """The name in simplified characters, if it is written in Chinese characters only."""
    reading: Reading | None
    """The syllables of a person's name that may be Chinese, Korean or Vietnamese."""
    title: Title
    """What stands before a person's name."""
    phrase: Phrase | None
    """What is said of a name within it (`the wife of Imran Khan`), or the persons named together."""


@lru_cache(maxsize=1 << 16)
def prepare(text: str, kind: str) -> Name:
    """Return `text` taken apart as a `kind`: person, organisation, place or name (unknown)."""
    plain, alias = _split_brackets(text)
    place, _, container = plain.partition(",") if kind == "place" else (plain, "", "")
    spoken = _spoken(place, kind)
    bare = _bare_words(spoken, kind)
    words = _TELLING[kind](bare) if kind in _TELLING else thing_words(bare)
    thing, office = kind != "person", is_office(plain)
    tokens = tuple([_token(word, kind) for word in words])
    return Name(
        text,
        key(text),
        " ".join(bare),
        tokens,
        "".join(words),
        "".join(bare),
        max([token.opposes for token in tokens], default=-1) >= 0,
        _numbers(words),
        "".join([word[0] for word in words]) if thing and len(words) > 1 else "",
        thing and is_acronym(plain),
        thing and is_abbreviated(plain),
        _is_description(plain, len(words)),
        office,
        alias,
        fold(container),
        legal_kinds(bare) if kind in _FORMED else _NONE,
        _known(text, plain, place, kind) if thing else _NONE,
        not FILIATION.isdisjoint(bare[1:-1]),
        "" if plain.isascii() else han(plain),
        reading(bare) if kind in _TITLED else None,
        title(spoken) if kind == "person" else NO_TITLE,
        None if office or kind == "place" else phrase(plain, kind),
    )


_NONE: frozenset[Never] = frozenset()


def _known(text: str, plain: str, place: str, kind: str) -> frozenset[str]:
    """Return the usual names of the places or bodies that a text is a name of."""
    return known_places(text, place) if kind == "place" else known_bodies(plain)


def _numbers(words: list[str]) -> frozenset[str]:
    """Return the figures within words, which tell things of one name apart (`Unit 61398`, `MH370`)."""
    if "".join(words).isalpha():
        return frozenset()
    return frozenset(run for word in words for run in "".join(c if c.isdigit() else " " for c in word).split())


def name_key(text: str) -> tuple[str, ...]:
    """Return blocking keys of a name: the sorted consonant skeletons of its telling words, widespread ones last resort.

    Spellings of one name share at least one key; names that share none are never variants, except by nickname,
    acronym, alias or what is known of a place or body.
    """
    tokens = prepare(text, "name").tokens
    telling = [token for token in tokens if token.telling > WIDESPREAD] or list(tokens)
    return tuple(sorted({skeleton(token.form) or token.text for token in telling}))


def _spoken(text: str, kind: str) -> list[str]:
    """Return the folded Latin words of `text`; of a person, without an office behind the name, the family name last."""
    if kind == "person":
        return latin_words(family_last(without_body(without_trailing_office(text))))
    if kind == "name":
        return latin_words(without_trailing_office(text))
    if kind == "organisation" and ".com" in text:
        text = _site().sub("", text)
    return latin_words(_elided().sub(r"\1 ", text) if "'" in text or "’" in text else text)


def _bare_words(spoken: list[str], kind: str) -> list[str]:
    """Return folded words without titles and offices, where a `kind` has them."""
    if kind == "person":
        words = without_titles(spoken, keep=1)
        return words if "".join(words).isalpha() else list(map(_lettered, words))
    return without_plain_titles(spoken) if kind == "name" else spoken


@cache
def _elided() -> re.Pattern[str]:
    """Return what finds a French or Italian word that lost its vowel (`Banca d'Italia`)."""
    return re.compile(r"\b(d|l|dell|nell|all|sull|qu)['’](?=\w\w)", re.IGNORECASE)


@cache
def _site() -> re.Pattern[str]:
    """Return what finds the end of a company's site in its name (`Amazon.com Inc.`)."""
    return re.compile(r"(?<=\w\w)\.com\b")


def _lettered(word: str) -> str:
    """Return a word in which a machine read letters as figures with its letters (`Ange1a`); ordinals stay."""
    misread = not word.isalpha() and not word.isdigit() and word[-2:] not in _ORDINAL_ENDS
    return word.translate(_MISREAD) if misread else word


_MISREAD = str.maketrans("0158", "olsb")
_ORDINAL_ENDS = frozenset({"st", "nd", "rd", "th"})
_TELLING = {"person": person_words, "name": named_words, "place": place_words}
_TITLED = frozenset({"person", "name"})
_FORMED = frozenset({"organisation", "name"})


@lru_cache(maxsize=1 << 16)
def _token(word: str, kind: str) -> Token:
    person = kind == "person"
    form = canonical(_singular(word) if kind in _FORMED else word)
    opposites = GENERATIONS if person else EXCLUSIVE
    known = family(form) if kind in _TITLED else thing_family(_singular(word))
    reach = weight(form) * (1 - FLOOR) / _LEAST
    text = _readable(word) if word[:1] == MARK else word
    return Token(
        text,
        text.title(),
        form,
        _telling(word, form, kind),
        len(form) == 1,
        reach,
        sounds(form),
        opposites.get(word, -1),
        known,
    )


def _telling(word: str, form: str, kind: str) -> float:
    """Return how much sharing a word says."""
    if len(word) == 1 and word.isalpha():
        return 0.2
    if kind != "person" and word in GENERIC:
        return WIDESPREAD
    if form in _common_forms():
        return WIDESPREAD if kind in _TITLED else 0.7
    return SYLLABLE if kind == "person" and len(word) < 6 and sum(map(word.count, "aeiou")) < 2 else 1.0


def _singular(word: str) -> str:
    if len(word) < 5 or word[-1] != "s" or word[-2] in "suiao":
        return word
    return word[:-3] + "y" if word.endswith("ies") else word[:-1]


def _readable(word: str) -> str:
    return word.strip(MARK).replace("C", "ch").replace("S", "sh").replace("x", "kh")


@cache
def _common_forms() -> frozenset[str]:
    """Return the spelling classes of widespread names; loaded on first use, to keep the start-up short."""
    from reconcile.values.words.known_forms import COMMON

    return COMMON


def _split_brackets(text: str) -> tuple[str, str]:
    if "(" not in text:
        return text, ""
    before, _, rest = text.partition("(")
    inside, _, after = rest.partition(")")
    plain = f"{before} {after}"
    return (plain, inside.strip()) if fold(plain) else (text, "")


def without_brackets(text: str) -> str:
    """Return `text` without what stands in brackets, unless all of it does."""
    return _split_brackets(text)[0]


def is_acronym(text: str) -> bool:
    """Return whether `text` is written like an acronym: one short word with two capitals at least."""
    bare = text.replace(".", "").strip()
    return " " not in bare and len(bare) < _LONGEST_ACRONYM and sum(map(str.isupper, bare)) > 1


_LONGEST_ACRONYM = 9


def _is_description(text: str, telling: int) -> bool:
    if text != text.lower() or text == text.upper():
        return False
    return telling > 1 or text.split()[0] in _DETERMINERS
