"""The keys under which two wordings of a predicate meet: its words as singulars, or as stems in one order."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from reconcile.model import Predicate
from reconcile.vocabulary import askings
from reconcile.vocabulary.phrasing import Phrasing, is_state, loosened, phrasing, tells_state, uncounted
from reconcile.vocabulary.stems import PLURALS, singular, stem

_TYPE_MARKS = dict(pair.split(":") for pair in askings.TYPE_MARK_LIST.split())
_TRAILING = {"date": ("on", "in"), "place": ("at", "in")}
"""Prepositions at the end of a name that only say of which type the answer is (`signed on`, `buried in`)."""
_MEASURES = frozenset(map(stem, askings.MEASURE_LIST.split()))
_NO_PLURALS = frozenset(askings.NO_PLURAL_LIST.split())
_SPELLINGS = dict(pair.split(":") for pair in askings.SPELLING_LIST.split())
_PEOPLE = ("people", "persons")

Types = frozenset[str]
_NAMED: Types = frozenset(("person", "organisation", "name", ""))
_FITTING: dict[str, Types] = {"who": _NAMED, "name": _NAMED | {"place"}, "amount": frozenset(("quantity",))}
"""The types of a predicate whose bare noun may be asked for in this way: `name of the captain` for `captain`."""


class Form(NamedTuple):
    """A key under which to look for a wording, and the types that the predicate must then have (None: any)."""

    key: str
    types: Types | None = None


@lru_cache(maxsize=1 << 14)
def forms_asked(text: str) -> tuple[Form, ...]:
    """Return the keys under which to look for a wording, the closest first; the last ones drop what qualifies it."""
    close, loose = phrasing(text), loosened(text)
    return (*_forms(close), *(_forms(loose) if loose != close else ()))


def close_forms(text: str) -> tuple[str, ...]:
    """Return the keys of a wording as it stands, whatever the type of its predicate."""
    return tuple(form.key for form in _forms(phrasing(text)) if form.types is None)


def forms_of(predicates: Iterable[Predicate]) -> dict[str, str]:
    """Return for each key the name of the predicate it leads to; none where it would lead to two.

    A key that some name has as it is worded comes before one that follows from a type.
    """
    named = [(name, one) for one in predicates for name in (one.name, *one.aliases)]
    own = _owners((own_form(name, one), one.name) for name, one in named)
    typed = _owners((typed_form(name, one.type), one.name) for name, one in named)
    found = {**typed, **own}
    return {key: owner for key, owner in found.items() if key and owner}


def own_form(name: str, predicate: Predicate) -> str:
    """Return the key of a name of a predicate, as it is worded.

    A bare noun may change its number only where it stands for several or for people (`mediator`, `judges`): `days` are
    no day, `parties` not the party of somebody, and one `case` is not a number of cases.
    """
    asked = phrasing(name)
    if asked.mark or not asked.words or predicate.many or predicate.type == "person":
        return _key(asked)
    return _exact(asked.words)


def typed_form(name: str, kind: str) -> str:
    """Return the key under which values of a type ask for a bare name: `killed` is a number killed; empty if none."""
    mark, spoken = phrasing(name)
    if mark or not spoken:
        return ""
    if kind == "quantity":
        is_count = _MEASURES.isdisjoint(map(stem, spoken))
        return _key(Phrasing("number" if is_count else "amount", uncounted(spoken)))
    if len(spoken) > 1 and spoken[-1] in _TRAILING.get(kind, ()):
        spoken = spoken[:-1]
    return _key(Phrasing(_TYPE_MARKS[kind], spoken)) if kind in _TYPE_MARKS else ""


def _owners(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return the owner of each key, empty where there are several."""
    found: dict[str, str] = {}
    for key, owner in pairs:
        found[key] = owner if found.get(key, owner) == owner else ""
    return found


def _forms(asked: Phrasing) -> Iterator[Form]:
    mark, spoken = asked
    if not spoken:
        yield Form(_key(asked))
        return
    if not mark:
        yield Form(_exact(spoken))
    yield Form(_key(asked))
    if mark in _FITTING:
        yield Form(_exact(spoken), _FITTING[mark])
        yield Form(_key(Phrasing("", spoken)), _FITTING[mark])
    people = () if mark else _people(spoken)
    if people:
        yield Form(_key(Phrasing("number", people)), frozenset(("quantity",)))


def _people(spoken: tuple[str, ...]) -> tuple[str, ...]:
    """Return the state in which people are said to be (`people killed`, `missing people`); nothing if in none."""
    about = spoken[2:] if spoken[1:2] in (("who",), ("that",)) else spoken[1:]
    if about and spoken[0] in _PEOPLE and tells_state(about[0]):
        return about
    return spoken[:-1] if len(spoken) > 1 and spoken[-1] in _PEOPLE and is_state(spoken[-2]) else ()


def _exact(spoken: tuple[str, ...]) -> str:
    return f"=: {' '.join(map(_spelled, _ordered(spoken)))}"


def _key(asked: Phrasing) -> str:
    """Return stems in one order behind a mark, else singulars as they stand: `hosted` is not `host`."""
    if asked.mark in ("", "who", "name"):
        return f"{asked.mark}: {' '.join(map(_singular, _ordered(asked.words)))}"
    return f"{asked.mark}: {' '.join(sorted(map(_stem, asked.words)))}"


def _ordered(spoken: tuple[str, ...]) -> Sequence[str]:
    """Return the words in one order if one of them is a participle, which stands on either side (`items stolen`)."""
    return sorted(spoken) if any(map(is_state, spoken)) else spoken


def _stem(word: str) -> str:
    return stem(_spelled(word))


def _singular(word: str) -> str:
    return word if word in _NO_PLURALS else singular(PLURALS.get(word) or _spelled(word))


def _spelled(word: str) -> str:
    """Return a word in one spelling: British, and with `-is-` for every `-iz-`, as both sides are read so."""
    british = word.replace("iz", "is")
    return _SPELLINGS.get(british) or (f"{_SPELLINGS[british[:-1]]}s" if british[:-1] in _SPELLINGS else british)
