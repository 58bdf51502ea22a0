"""Places and bodies that go by several names, and names that several places go by."""

from functools import cache

from reconcile.folding import key
from reconcile.values.transliteration import latin
from reconcile.values.words.legal_forms import LEGAL_FORMS


def known_places(*texts: str) -> frozenset[str]:
    """Return the usual English names of the places that the first known of `texts` is a name of."""
    for text in texts:
        found = _places().get(key(text)) or (not text.isascii() and _places().get(key(latin(text))))
        if found:
            return frozenset(found.split())
    return frozenset()


def known_bodies(text: str) -> frozenset[str]:
    """Return the usual English name of the body that `text` is a name of, if it is a known one; legal forms aside."""
    words = key(text).split()
    found = _bodies().get(" ".join(words))
    if found is None and len(words) > 1 and words[-1] in LEGAL_FORMS:
        found = _bodies().get(" ".join(words[:-1]))
    return frozenset(found.split()) if found else _NOTHING


_NOTHING = frozenset[str]()


def in_english(word: str) -> str:
    """Return the English for a word of bodies in another language, or for what a place is called there; else `word`."""
    return _english().get(word, word)


@cache
def _english() -> dict[str, str]:
    from reconcile.values.words.exonyms import PLACES, WORDS_TOO
    from reconcile.values.words.organisation_words import ENGLISH

    rows = (row.split() for row in PLACES.strip().splitlines())
    english = {name: names[0] for names in rows if names[0].isalpha() for name in names[1:] if len(name) > _SHORT}
    return {name: place for name, place in english.items() if name.isascii() and name not in WORDS_TOO} | ENGLISH


_SHORT = 3


@cache
def _places() -> dict[str, str]:
    """Return for each name the places it names; made on first use, to keep the start-up short."""
    from reconcile.values.words.exonyms import FORMER, PLACES

    return _by_name(f"{PLACES}{FORMER}")


@cache
def _bodies() -> dict[str, str]:
    from reconcile.values.words.bodies import BODIES

    return _by_name(BODIES)


def _by_name(rows: str) -> dict[str, str]:
    """Return each name in rows of names with the first names of its rows, parted by blanks."""
    found: dict[str, str] = {}
    for row in rows.strip().splitlines():
        names = row.split()
        for name in names:
            each = name.replace("_", " ")
            if not each.isascii():
                each = key(each)
            found[each] = f"{found[each]} {names[0]}" if each in found else names[0]
    return found


def is_namesake(name: str, container: str) -> bool:
    """Return whether a folded name is that of several places, of which `container` does not say the usual one."""
    from reconcile.values.words.namesakes import NAMESAKES

    usual = NAMESAKES.get(name)
    return usual is not None and container not in usual


def container(text: str) -> str:
    """Return the usual name of what a place is said to lie in: of a state in full, of a country in English."""
    from reconcile.values.words.containers import COUNTRIES, STATE_IN_FULL

    if text in STATE_IN_FULL:
        return STATE_IN_FULL[text]
    if text in COUNTRIES:
        return text
    known = known_places(text)
    return min(known).replace("_", " ") if len(known) == 1 else text


def are_apart(one: str, other: str) -> bool:
    """Return whether two containers, by their usual names, are two countries, two states, or a state of another."""
    from reconcile.values.words.containers import COUNTRIES, STATE_COUNTRY

    if one in STATE_COUNTRY and other in STATE_COUNTRY:
        return one != other
    ours, theirs = (STATE_COUNTRY.get(each, each) for each in (one, other))
    return ours in COUNTRIES and theirs in COUNTRIES and ours != theirs
