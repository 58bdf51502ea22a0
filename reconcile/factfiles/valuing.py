"""Reading values and dates of claims, each distinct wording once."""

from typing import NamedTuple

from reconcile.model import Predicate
from reconcile.timespan import TimeSpan
from reconcile.values import Reading, Setting, read, read_list
from reconcile.values.dates import read_date
from reconcile.vocabulary import Lexicon


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
        """Return the type that a claim asks for: the written one, else the vocabulary's; empty if neither says."""
        known = self._predicate(predicate)
        return wording.type or (known.type if known else "")

    def _predicate(self, text: str) -> Predicate | None:
        if text not in self._predicates:
            self._predicates[text] = self._lexicon.predicate(text)
        return self._predicates[text]

    def _read(self, wording: Wording, predicate: str, published: TimeSpan | None) -> Reading:
        setting = Setting(self._lexicon, self._predicate(predicate), published, wording.unit)
        kind = self.type_asked(wording, predicate)
        if wording.listed:
            return read_list(wording.texts, kind, setting, wording.complete)
        return read(wording.texts[0], kind, setting)
