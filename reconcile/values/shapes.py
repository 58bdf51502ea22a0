"""Telling the type of a value from its shape, where neither the claim nor the vocabulary says it."""

from reconcile.values.base import Setting
from reconcile.values.booleans import BOOLEANS, looks_like_boolean
from reconcile.values.dates import DATES, looks_like_date
from reconcile.values.durations import DURATIONS, looks_like_duration
from reconcile.values.quantities import QUANTITIES, looks_like_quantity
from reconcile.values.statements import unquoted
from reconcile.values.words.type_names import TYPE_ALIASES

_NAME_WORDS = 6
_CATEGORY_WORDS = 3
_PARTICLES = frozenset(
    (
        *("of", "the", "and", "for", "in", "on", "de", "la", "le", "el", "al", "bin", "ibn", "ul", "ur", "e", "i", "y"),
        *("von", "van", "der", "den", "da", "do", "dos", "das", "del", "di", "du"),
    )
)
_ENTITY_TYPES = frozenset({"person", "organisation", "place"})


def infer(text: str, setting: Setting) -> str:
    """Return the name of the type that the shape of `text` suggests; `text` when it suggests none.

    In this order: known to the vocabulary, wholly in quotation marks, yes or no, a date, a duration, a quantity,
    capitalised words (`name`), a short lower-case phrase (`category`).
    """
    entity = setting.lexicon.entity(text)
    if entity:
        kind = TYPE_ALIASES.get(entity.type, entity.type)
        return kind if kind in _ENTITY_TYPES else "name"
    if unquoted(text):
        return "statement"
    return _parsed_type(text, setting) or _worded_type(text)


def _parsed_type(text: str, setting: Setting) -> str | None:
    tried = ((BOOLEANS, looks_like_boolean), (DATES, looks_like_date), (DURATIONS, looks_like_duration))
    for kind, could_be in tried:
        if could_be(text) and kind.parse(text, setting) is not None:
            return kind.name
    return QUANTITIES.name if looks_like_quantity(text, setting) else None


def _worded_type(text: str) -> str:
    found = text.split()
    if 0 < len(found) <= _NAME_WORDS and _is_name(found):
        return "name"
    if 0 < len(found) <= _CATEGORY_WORDS and text == text.casefold() and any(map(str.isalpha, text)):
        return "category"
    return "text"


def _is_name(found: list[str]) -> bool:
    """Return whether the words look like a name: capitals but for particles; scripts without case count as capitals."""
    if found[-1][-1] in ".!?" and len(found) > 2:
        return False
    telling = [word for word in found if word not in _PARTICLES]
    return bool(telling) and not any(map(_is_plain, telling)) and any(any(map(str.isalpha, word)) for word in telling)


def _is_plain(word: str) -> bool:
    first = next((letter for letter in word if letter.isalpha()), "")
    # `al-Shabaab`, `iPhone`: lower-case beginnings of names with a capital inside.
    return first.islower() and word == word.lower()
