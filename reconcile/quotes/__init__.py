"""Finding a quote in the text of its source: what typesetting may change is forgiven, a word or a digit never.

Places are offsets in code points into the text as it is, like those of the W3C's TextPositionSelector.
"""

from reconcile.quotes.finding import Passage, find_quote, has_gap, in_context, line_of, parts_of
from reconcile.quotes.nearest import Near, nearest_passage
from reconcile.quotes.normalising import Normalised, evened, normalise, without_invisible

__all__ = [
    "Near",
    "Normalised",
    "Passage",
    "evened",
    "find_quote",
    "has_gap",
    "in_context",
    "line_of",
    "nearest_passage",
    "normalise",
    "parts_of",
    "without_invisible",
]
