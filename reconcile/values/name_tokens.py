"""Names taken apart once, so that comparing two of them is cheap."""

from functools import cache, lru_cache
from typing import NamedTuple

from reconcile.folding import fold, key
from reconcile.values.name_policy import SYLLABLE, WIDESPREAD
from reconcile.values.name_titles import is_office, without_plain_titles, without_titles, without_trailing_office
from reconcile.values.name_words import named_words, person_words, thing_words
from reconcile.values.token_likeness import sounds, weight
from reconcile.values.transliteration import canonical, is_abjad, latin, skeleton
from reconcile.values.words.common_names import COMMON, GENERIC
from reconcile.values.words.nicknames import NICKNAMES
from reconcile.values.words.opposites import EXCLUSIVE, GENERATIONS

_ANY = 99.0
_DETERMINERS = frozenset(
    {
        "a",
        "an",
        "some",
        "several",
        "many",
        "one",
        "two",
        "three",
        "another",
        "its",
        "their",
        "his",
        "her",
        "this",
        "that",
    }
)


class Token(NamedTuple):
    """One telling word of a name."""

    text: str
    """Folded Latin letters."""
    telling: float
    """How much sharing it says: 1 for a rare word, 0.4 for a widespread one, 0.2 for an initial."""
    length: float
    """Weighted length of its spelling class (`token_likeness.weight`); boundless for a word with nicknames."""
    sounds: int
    """Bit set of its consonant classes."""
    opposes: int
    """Number of its set of opposites, or -1."""


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
    numbers: frozenset[str]
    initials: str
    """First letters of the telling words; empty for a name of one word."""
    short: bool
    """Written like an acronym or an abbreviation: capitals only, or dotted."""
    described: bool
    """Worded like a description (`a local hotel`), not like a name."""
    office: bool
    """Nothing but titles and offices (`the interior minister`)."""
    alias: str
    """What stands in brackets behind the name, or nothing."""
    container: str
    """What follows the comma of a place (`Lyon, France`), folded."""


@lru_cache(maxsize=1 << 16)
def prepare(text: str, kind: str) -> Name:
    """Return `text` taken apart as a `kind`: person, organisation, place or name (unknown)."""
    plain, alias = _split_brackets(text)
    place, _, container = plain.partition(",") if kind == "place" else (plain, "", "")
    bare = _bare_words(place, kind)
    words = _TELLING[kind](bare) if kind in _TELLING else thing_words(bare)
    return Name(
        text,
        key(text),
        " ".join(bare),
        tuple(_token(word, kind) for word in words),
        "".join(words),
        frozenset(word for word in words if word.isdigit()),
        "".join(word[0] for word in words) if len(words) > 1 else "",
        _is_short(plain),
        _is_description(plain, len(words)),
        is_office(plain),
        alias,
        fold(container),
    )


def name_key(text: str) -> tuple[str, ...]:
    """Return blocking keys of a name: the sorted consonant skeletons of its telling words, widespread ones last resort.

    Spellings of one name share at least one key; names that share none are never variants, except by nickname,
    acronym or alias.
    """
    tokens = prepare(text, "name").tokens
    telling = [token for token in tokens if token.telling > WIDESPREAD] or list(tokens)
    return tuple(sorted({skeleton(canonical(token.text)) or token.text for token in telling}))


def _bare_words(text: str, kind: str) -> list[str]:
    """Return the folded Latin words of `text` without titles and offices, where a `kind` has them."""
    if kind == "person":
        return without_titles(_latin_words(without_trailing_office(text)), keep=1)
    if kind == "name":
        return without_plain_titles(_latin_words(without_trailing_office(text)))
    return _latin_words(text)


_TELLING = {"person": person_words, "name": named_words}
_TITLED = frozenset({"person", "name"})


def _latin_words(text: str) -> list[str]:
    if text.isascii():
        return fold(text).split()
    words = fold(latin(text)).split()
    return [_consonants(word) for word in words] if is_abjad(text) else words


def _consonants(word: str) -> str:
    """Return a word transliterated from a script without short vowels as consonants, without the Arabic article."""
    bare = word[2:] if len(word) > 4 and word.startswith("al") else word
    return bare.translate(_LONG_VOWELS) or word


_LONG_VOWELS = str.maketrans(dict.fromkeys("aeiouwy"))


@lru_cache(maxsize=1 << 16)
def _token(word: str, kind: str) -> Token:
    form = canonical(word)
    if len(word) == 1 and word.isalpha():
        telling = 0.2
    elif kind != "person" and word in GENERIC:
        telling = WIDESPREAD
    elif form in _common_forms():
        telling = WIDESPREAD if kind in _TITLED else 0.7
    else:
        telling = SYLLABLE if kind == "person" and len(word) < 6 and sum(map(word.count, "aeiou")) < 2 else 1.0
    opposites = GENERATIONS if kind == "person" else EXCLUSIVE
    length = _ANY if word in NICKNAMES else weight(form)
    return Token(word, telling, length, sounds(form), opposites.get(word, -1))


@cache
def _common_forms() -> frozenset[str]:
    """Return the spelling classes of widespread names; made on first use, to keep the start-up short."""
    return frozenset(map(canonical, COMMON))


def _split_brackets(text: str) -> tuple[str, str]:
    if "(" not in text:
        return text, ""
    before, _, rest = text.partition("(")
    inside, _, after = rest.partition(")")
    plain = f"{before} {after}"
    return (plain, inside.strip()) if fold(plain) else (text, "")


def _is_short(text: str) -> bool:
    bare = text.strip()
    return "." in bare or (" " not in bare and len(bare) < 9 and sum(map(str.isupper, bare)) > 1)


def _is_description(text: str, telling: int) -> bool:
    if text != text.lower() or text == text.upper():
        return False
    return telling > 1 or text.split()[0] in _DETERMINERS
