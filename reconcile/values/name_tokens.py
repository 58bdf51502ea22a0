"""Names taken apart once, so that comparing two of them is cheap."""

from functools import cache, lru_cache
from typing import NamedTuple

from reconcile.folding import fold, key
from reconcile.values.name_abjads import MARK
from reconcile.values.name_policy import SYLLABLE, WIDESPREAD
from reconcile.values.name_titles import is_office, without_plain_titles, without_titles, without_trailing_office
from reconcile.values.name_words import named_words, person_words, thing_words
from reconcile.values.token_likeness import sounds, weight
from reconcile.values.transliteration import canonical, latin_words, skeleton
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
    form: str
    """Its spelling class, of a thing's name in the singular."""
    telling: float
    """How much sharing it says: 1 for a rare word, 0.4 for a widespread one, 0.2 for an initial."""
    length: float
    """Weighted length of its spelling class (`token_likeness.weight`); boundless for a word with nicknames."""
    sounds: int
    """Bit set of its consonant classes."""
    opposes: int
    """Number of its set of opposites, or -1."""
    families: tuple[str, ...]
    """The given names it may stand for."""


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
        _numbers(words),
        "".join(word[0] for word in words) if len(words) > 1 else "",
        _is_short(plain),
        _is_description(plain, len(words)),
        is_office(plain),
        alias,
        fold(container),
    )


def _numbers(words: list[str]) -> frozenset[str]:
    """Return the figures within words, which tell things of one name apart (`Unit 61398`, `MH370`)."""
    if "".join(words).isalpha():
        return frozenset()
    return frozenset(run for word in words for run in "".join(c if c.isdigit() else " " for c in word).split())


def name_key(text: str) -> tuple[str, ...]:
    """Return blocking keys of a name: the sorted consonant skeletons of its telling words, widespread ones last resort.

    Spellings of one name share at least one key; names that share none are never variants, except by nickname,
    acronym or alias.
    """
    tokens = prepare(text, "name").tokens
    telling = [token for token in tokens if token.telling > WIDESPREAD] or list(tokens)
    return tuple(sorted({skeleton(token.form) or token.text for token in telling}))


def _bare_words(text: str, kind: str) -> list[str]:
    """Return the folded Latin words of `text` without titles and offices, where a `kind` has them."""
    if kind == "person":
        return without_titles(latin_words(without_trailing_office(text)), keep=1)
    if kind == "name":
        return without_plain_titles(latin_words(without_trailing_office(text)))
    return latin_words(text)


_TELLING = {"person": person_words, "name": named_words}
_TITLED = frozenset({"person", "name"})


@lru_cache(maxsize=1 << 16)
def _token(word: str, kind: str) -> Token:
    person = kind == "person"
    form = canonical(word if person else _singular(word))
    opposites = GENERATIONS if person else EXCLUSIVE
    families = _families().get(form, ()) if kind in _TITLED else ()
    length = _ANY if families else weight(form)
    text = _readable(word) if word[:1] == MARK else word
    return Token(text, form, _telling(word, form, kind), length, sounds(form), opposites.get(word, -1), families)


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
    if len(word) < 5 or word[-1] != "s" or word[-2] in "sui":
        return word
    return word[:-3] + "y" if word.endswith("ies") else word[:-1]


def _readable(word: str) -> str:
    return word.strip(MARK).replace("C", "ch").replace("S", "sh").replace("x", "kh")


@cache
def _families() -> dict[str, tuple[str, ...]]:
    """Return the given names that a spelling class may stand for; made on first use, to keep the start-up short."""
    found: dict[str, tuple[str, ...]] = {}
    for word, heads in NICKNAMES.items():
        form = canonical(word)
        found[form] = tuple(sorted({*found.get(form, ()), *heads}))
    return found


@cache
def _common_forms() -> frozenset[str]:
    """Return the spelling classes of widespread names; made on first use, to keep the start-up short."""
    forms = set(map(canonical, COMMON))
    return frozenset(forms | {canonical(MARK + form.translate(_SHORT)) for form in forms})


_SHORT = str.maketrans({**dict.fromkeys("aeiou"), "E": "y"})


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
