"""What every value type offers, and what it may know besides the values themselves."""

from collections.abc import Callable
from typing import NamedTuple

from reconcile.model import Comparison, Predicate, Value
from reconcile.timespan import TimeSpan
from reconcile.vocabulary import Lexicon

LONGEST = 500
"""Characters that a name, a category, a date or an amount has at most: what is longer is a statement or free text.

Reading and comparing names takes time that grows with the square of their length, and nobody wrote one.
"""


class Setting(NamedTuple):
    """The surroundings of a value: vocabulary, predicate, day of publication, and the unit stated beside it."""

    lexicon: Lexicon
    predicate: Predicate | None = None
    published: TimeSpan | None = None
    unit: str = ""


class ValueType(NamedTuple):
    """One type of value: `parse` gives None for a text that is not of this type; `compare` never raises."""

    name: str
    parse: Callable[[str, Setting], object | None]
    compare: Callable[[Value, Value, Setting], Comparison]
