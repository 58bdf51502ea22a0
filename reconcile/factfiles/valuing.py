"""Reading values and dates of claims, each distinct wording once."""

from typing import NamedTuple

from reconcile.folding import words
from reconcile.model import Predicate
from reconcile.timespan import TimeSpan
from reconcile.values import Reading, Setting, read, read_list
from reconcile.values.dates import read_date
from reconcile.vocabulary import Lexicon
from reconcile.vocabulary.wordclasses import asks_how_many


class Wording(NamedTuple):
    """What a claim writes about its value."""

    texts: tuple[str, ...]
    type: str
    unit: str
    listed: bool
    complete: bool


class ValueReader:
    """Reads values against a vocabulary and remembers them: claims repeat each other's wording."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._predicates: dict[str, Predicate | None] = {}
        self._dates: dict[tuple[str, str], TimeSpan | None] = {}
        self._readings: dict[tuple[object, ...], Reading] = {}

    def date(self, text: str, published: TimeSpan | None) -> TimeSpan | None:
        """Return the time that a text gives, relative words resolved against `published`; None if it gives none."""
        asked = (text, published.text if published else "")
        if asked not in self._dates:
            self._dates[asked] = read_date(text, published)
        return self._dates[asked]

    def value(self, wording: Wording, predicate: str, published: TimeSpan | None) -> Reading:
        """Return the value; its type is the one written, else that of the vocabulary's predicate, else inferred."""
        asked = (wording, predicate, published.text if published else "")
        reading = self._readings.get(asked)
        if reading is None:
            reading = self._readings[asked] = self._read(wording, predicate, published)
        return reading

    def type_asked(self, wording: Wording, predicate: str) -> str:
        """Return the type that a claim asks for: the written one, else the vocabulary's; empty if neither says.

        The words `how many` and their like ask for a quantity: `1286` is then no year.
        """
        known = self._predicate(predicate)
        return wording.type or (known.type if known else "") or ("quantity" if asks_how_many(words(predicate)) else "")

    def _predicate(self, text: str) -> Predicate | None:
        if text not in self._predicates:
            self._predicates[text] = self._lexicon.predicate(text)
        return self._predicates[text]

    def _read(self, wording: Wording, predicate: str, published: TimeSpan | None) -> Reading:
        setting = Setting(self._lexicon, self._predicate(predicate), published, wording.unit)
        reading = _read_as(wording, self.type_asked(wording, predicate), setting)
        if not reading.failed or not self._is_general(wording, predicate):
            return reading
        return _read_as(wording, "", setting)  # that the built-in vocabulary expects another type is no mistake

    def _is_general(self, wording: Wording, predicate: str) -> bool:
        """Return whether the type asked for is only what the built-in vocabulary, or the wording, leads to expect."""
        known = self._predicate(predicate)
        return not wording.type and (known is None or known.builtin or not known.type)


def _read_as(wording: Wording, kind: str, setting: Setting) -> Reading:
    if wording.listed:
        return read_list(wording.texts, kind, setting, wording.complete)
    return read(wording.texts[0], kind, setting)
