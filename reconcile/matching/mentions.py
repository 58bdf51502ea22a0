"""Proper names in the wording of claims: runs of capitalised words that the project does not also write small."""

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from typing import NamedTuple

from reconcile.folding import fold, words
from reconcile.model import Claim
from reconcile.vocabulary.wordclasses import CALENDAR, NAME_PARTICLES, is_general

_YEAR = 4
_FEW = 2
"""So many subjects of a source may begin with a general word in capitals because they are names (`Port of X`)."""
_BREAKS = re.compile(r"[,;:()\[\]]+|\s[-–—]\s")
_JOINTS = re.compile(r"[-–—/]|\band\b")


class Mention(NamedTuple):
    """A name as written, and its folded words."""

    text: str
    spoken: tuple[str, ...]


class Spelling(NamedTuple):
    """How a project uses capitals."""

    plain: frozenset[str]
    """Folded words that stand small somewhere: a capital elsewhere does not make them names."""
    capitalising: frozenset[str]
    """Sources that begin every phrase with a capital, which then says nothing."""
    met: frozenset[str]
    """Folded words whose capital does say something somewhere."""


def spelling_of(claims: Sequence[Claim]) -> Spelling:
    """Return how the claims use capitals."""
    texts = {text for claim in claims for text in (*_phrases(claim), claim.quote)}
    plain = frozenset(part for text in texts for word in text.split() if word[:1].islower() for part in words(word))
    habits = Counter(_habit(*subject) for subject in {(claim.source, claim.subject) for claim in claims})
    sources = {claim.source for claim in claims}
    capitalising = frozenset(one for one in sources if habits[one, True] > max(habits[one, False], _FEW))
    inside = (word for text in texts for word in text.split()[1:] if _is_capitalised(word))
    first = (claim.subject.split()[0] for claim in claims if claim.source not in capitalising and claim.subject.split())
    met = frozenset(part for word in (*inside, *filter(_is_capitalised, first)) for part in words(word))
    return Spelling(plain, capitalising, met - plain)


def _phrases(claim: Claim) -> tuple[str, ...]:
    return claim.subject, claim.predicate, claim.event


def _habit(source: str, subject: str) -> tuple[str, bool | None]:
    """Return the source and whether it gives a general word at the beginning of a subject a capital."""
    first = (subject.split() or [""])[0]
    return source, _is_capitalised(first) if is_general(fold(first)) else None


def claim_mentions(claim: Claim, spelling: Spelling) -> Iterator[Mention]:
    """Yield the names in the question of a claim."""
    for phrase in _phrases(claim):
        for part in _BREAKS.split(phrase):
            yield from _runs(part.split(), spelling, trusted=claim.source not in spelling.capitalising)


def _runs(spoken: Sequence[str], spelling: Spelling, *, trusted: bool) -> Iterator[Mention]:
    """Yield the runs of capitalised words, with the small ones that may stand inside them.

    The first word has a capital in any case, so it opens a name only if it is no plain word, or if what follows is a
    name of plain words too (`High Court`); where the source is not to be trusted, only if it is a name elsewhere.
    """
    run: list[str] = []
    for place, word in enumerate(spoken):
        follower = spoken[place + 1] if place + 1 < len(spoken) else ""
        opens = place > 0 or _opens(word, follower, spelling, trusted=trusted)
        if (_is_capitalised(word) and opens) or (run and _may_stand_inside(word, run)):
            run.append(word)
        else:
            yield from _named(run, spelling.plain)
            run = []
    yield from _named(run, spelling.plain)


def _opens(word: str, follower: str, spelling: Spelling, *, trusted: bool) -> bool:
    if not _is_plain(word, spelling.plain):
        trusted = trusted or (word.isupper() and len(word) > 1) or not spelling.met.isdisjoint(words(word))
        return trusted or _is_capitalised(follower)
    return _is_capitalised(follower) and _is_plain(follower, spelling.plain)


def _may_stand_inside(word: str, run: Sequence[str]) -> bool:
    """Return whether a word goes on with a name: a particle, a number that is no year, `and` only behind an `of`."""
    return word in NAME_PARTICLES or (word == "and" and "of" in run) or (word.isdigit() and len(word) < _YEAR)


def _is_capitalised(word: str) -> bool:
    return word.lstrip("\"'“”‘’")[:1].isupper() and fold(word) not in CALENDAR


def _is_plain(word: str, plain: Container[str]) -> bool:
    return all(part in plain or is_general(part) for part in words(word))


def _named(run: list[str], plain: Container[str]) -> Iterator[Mention]:
    while run and not _is_capitalised(run[-1]) and not run[-1].isdigit():
        run = run[:-1]
    text = " ".join(run)
    spoken = words(text)
    several = sum(map(_is_capitalised, run)) > 1
    if spoken and len("".join(spoken)) > 1 and (several or not all(_is_plain(word, plain) for word in run)):
        yield Mention(text, spoken)


def is_compound(mention: Mention, known: Container[tuple[str, ...]]) -> bool:
    """Return whether a mention only puts other known ones side by side (`Peru-Chile`)."""
    parts = [words(part) for part in _JOINTS.split(mention.text)]
    return len(parts) > 1 and all(part in known for part in parts)


def with_initials(mention: Mention) -> str:
    """Return the first letters of the words of a name, particles aside; of an acronym, the acronym."""
    if len(mention.spoken) == 1:
        return mention.spoken[0] if mention.text.isupper() else ""
    return "".join(word[0] for word in mention.spoken if word not in NAME_PARTICLES and word != "and")


def all_mentions(claims: Iterable[Claim], spelling: Spelling) -> list[Mention]:
    """Return the names in the questions of the claims, ordered, without compounds of others.

    Of several spellings of the same folded words the one in capitals stands for all (`UDW`, `Udw`).
    """
    spelled = {mention for claim in claims for mention in claim_mentions(claim, spelling)}
    met = {mention.spoken: mention for mention in sorted(spelled, key=_by_capitals)}
    return sorted(mention for mention in met.values() if not is_compound(mention, met))


def _by_capitals(mention: Mention) -> tuple[bool, str]:
    """Return what sorts spellings of the same words so that capitals only, which tell an acronym, come last."""
    return mention.text.isupper(), mention.text
