"""Made-up projects of any size, the same for the same size on every machine: several sources on each of many events.

Every five files report on one event of their own. Each event raises some twenty-five questions; a file answers twenty
of them, so that a question has three to five claims. Wordings vary (in the built-in vocabulary and not), values are
written in several ways, one claim in eight contradicts the others, and people, places and surnames recur across events.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, TypeVar

from benchmarks.wordings import BODIES, FIELDS, FILLERS, MONTHS, SYLLABLES, TITLES, Field

CLAIMS = 20
SOURCES_PER_EVENT = 5
QUESTIONS_PER_EVENT = 25
_CONTRADICTION = 0.12
_UNKNOWN_WORDING = 0.25

Item = TypeVar("Item")


class Chance:
    """A small generator of chance (splitmix64, Steele, Lea and Flood 2014), so that no library version changes it."""

    def __init__(self, *seed: int) -> None:
        self._state = 0
        for part in seed:
            self._state = (self._state * 0x9E3779B97F4A7C15 + part + 1) % 2**64
            self.below(2)

    def below(self, limit: int) -> int:
        """Return a whole number from 0 to below the limit."""
        self._state = (self._state + 0x9E3779B97F4A7C15) % 2**64
        mixed = self._state
        mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9 % 2**64
        mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EB % 2**64
        return (mixed ^ mixed >> 31) % limit

    def happens(self, share: float) -> bool:
        """Return True in that share of the cases."""
        return self.below(1_000_000) < share * 1_000_000

    def pick(self, items: Sequence[Item]) -> Item:
        """Return one of the items."""
        return items[self.below(len(items))]

    def sample(self, items: Sequence[Item], count: int) -> list[Item]:
        """Return so many different items, in the order of their drawing."""
        left = list(items)
        return [left.pop(self.below(len(left))) for _ in range(min(count, len(left)))]


class Question(NamedTuple):
    """A subject and a field of it, with the true answer's number and its day, from which every wording is made."""

    subject: str
    field: Field
    truth: int


class Event(NamedTuple):
    """An occasion with the names it may be called by and the questions it raises."""

    names: tuple[str, ...]
    questions: tuple[Question, ...]


def write_project(root: Path, files: int) -> int:
    """Write the fact files of a project of a size under `root`/facts, and return their bytes."""
    written = 0
    for number in range(files):
        folder = root / "facts" / f"{number // 1000:03}"
        folder.mkdir(parents=True, exist_ok=True)
        content = "\n".join((*fact_file(number, files), "")).encode()
        (folder / f"s{number:06}.yaml").write_bytes(content)
        written += len(content)
    return written


def fact_file(number: int, files: int) -> Iterator[str]:
    """Yield the lines of one fact file of a project of so many files."""
    event = _event(number // SOURCES_PER_EVENT, files)
    chance = Chance(1, number)
    yield "source:"
    yield f"  publisher: {_name(chance.below(max(3, files // 8)), 2)} {chance.pick(BODIES)}"
    yield f"  title: On the {event.names[0]}"
    yield f"  published: 2025-{1 + chance.below(12):02}-{1 + chance.below(28):02}"
    yield f"event: {chance.pick(event.names)}"
    yield "claims:"
    for question in chance.sample(event.questions, CLAIMS):
        yield from _claim(question, chance)


def _event(number: int, files: int) -> Event:
    chance = Chance(2, number)
    place, other = (_name(chance.below(files + 20), 2) for _ in range(2))
    subjects = [
        f"{place} delegation",
        f"{other} delegation",
        f"{place} round",
        f"{_name(chance.below(files + 20), 3)} crossing",
    ]
    subjects += [f"{_name(chance.below(files + 20), 2)} {_name(chance.below(200), 2)}", "agreement"]
    pairs = chance.sample([(subject, field) for subject in subjects for field in FIELDS], QUESTIONS_PER_EVENT)
    questions = (Question(subject, field, chance.below(1 << 30)) for subject, field in pairs)
    return Event((f"{place} round", f"{place} talks", f"talks at {place}"), tuple(questions))


def _claim(question: Question, chance: Chance) -> Iterator[str]:
    subject = _subject(question.subject, chance)
    known, unknown = question.field.known, question.field.unknown
    predicate = chance.pick(unknown if unknown and chance.happens(_UNKNOWN_WORDING) else known)
    truth = question.truth + (1 + chance.below(3) if chance.happens(_CONTRADICTION) else 0)
    value = write_value(question.field.type, truth, chance)
    yield f"  - subject: {subject}"
    yield f"    predicate: {predicate}"
    yield f"    value: {value}"
    yield f"    quote: {_quote(subject, predicate, value, chance)}"
    if chance.happens(0.2):
        yield f"    attribution: {chance.pick(('officials', 'diplomatic sources', _name(chance.below(500), 3)))}"
    if chance.happens(0.1):
        yield f"    modality: {chance.pick(('hedged', 'alleged', 'expected', 'denied'))}"


def _subject(subject: str, chance: Chance) -> str:
    form = chance.below(4)
    first, _, last = subject.rpartition(" ")
    if form == 0 and first:
        return f"the {subject}"
    return f"{last} of {first}" if form == 1 and first and last.islower() else subject


def _quote(subject: str, predicate: str, value: str, chance: Chance) -> str:
    filler = " ".join(chance.pick(FILLERS) for _ in range(6 + chance.below(12)))
    return f"As was said about {subject}, {predicate} {value.strip('[]')}, {filler}"


def write_value(kind: str, truth: int, chance: Chance) -> str:
    """Return one of the ways to write the answer of a number as a value of a kind."""
    if kind == "person":
        return _person(truth, chance)
    if kind == "persons":
        return "[" + ", ".join(_person(truth // 7**k, chance) for k in chance.sample(range(5), 3)) + "]"
    if kind == "place":
        return _name(truth % 5000, 3)
    if kind == "date":
        month, day = truth % 12, 1 + truth % 28
        return chance.pick(
            (f"2025-{month + 1:02}-{day:02}", f"{day} {MONTHS[month]} 2025", f"{MONTHS[month]} {day} 2025")
        )
    return _amount(kind, truth, chance)


def _amount(kind: str, truth: int, chance: Chance) -> str:
    if kind == "duration":
        weeks = 1 + truth % 9
        return chance.pick((f"{weeks} weeks", f"{7 * weeks} days", f"P{weeks}W"))
    if kind == "quantity":
        count = truth % 400
        return chance.pick((f"{count}", f"{count}", f"at least {count}", f"about {count}"))
    if kind == "money":
        return chance.pick((f"${1 + truth % 90}.5 million", f"${1 + truth % 90}500000", f"USD {1 + truth % 90}500000"))
    if kind == "boolean":
        return chance.pick(("yes", "true")) if truth % 2 else chance.pick(("no", "false"))
    if kind == "category":
        return ("began", "under way", "concluded", "suspended", "postponed")[truth % 5]
    return f"{FILLERS[truth % len(FILLERS)]} {FILLERS[truth // 7 % len(FILLERS)]} for {_name(truth % 900, 2)}"


def _person(truth: int, chance: Chance) -> str:
    given, family = _name(truth % 3000, 2), _name(truth // 3000 % 200, 2)
    title = f"{chance.pick(TITLES)} " if chance.happens(0.2) else ""
    return f"{title}{given} {family}"


def _name(number: int, syllables: int) -> str:
    chance = Chance(3, number, syllables)
    return "".join(chance.pick(SYLLABLES) for _ in range(syllables)).capitalize()
