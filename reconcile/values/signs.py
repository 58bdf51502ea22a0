"""Numbers with the scales of Japanese, Chinese and Korean: `2億`, `1億2000万`, `三百`, `5만`."""

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from reconcile.values.figures import read_figure
from reconcile.values.words.scales import SIGN_DIGITS, SIGN_SCALES

_MYRIAD = 10**4
_BEYOND = 10**16


class Signs(NamedTuple):
    """A number so written: its value, its step, and the position behind it."""

    value: Fraction
    step: Fraction
    end: int


def read_signs(words: Sequence[str], start: int) -> Signs | None:
    """Return the number at `start` when it is written with at least one sign for a scale or a digit."""
    total, below, at, step = Fraction(0), _BEYOND, start, Fraction(1)
    while below > 1:
        group = _group(words, at)
        scale = _scale(words, group.end, _MYRIAD) if group else 1
        if group is None or scale >= below:
            break
        total, below, at, step = total + group.value * scale, scale, group.end + (scale > 1), group.step * scale
    written = any(word in SIGN_SCALES or word in SIGN_DIGITS for word in words[start:at])
    return Signs(total, step, at) if written else None


def _scale(words: Sequence[str], at: int, least: int) -> int:
    """Return the scale at `at` if it is at least so large, else 1."""
    scale = SIGN_SCALES.get(words[at], 1) if at < len(words) else 1
    return scale if scale >= least else 1


def _group(words: Sequence[str], start: int) -> Signs | None:
    """Return a number below ten thousand: a figure, `三`, `十二`, `5千`, `三百二十`."""
    total, below, at, step = Fraction(0), _MYRIAD, start, Fraction(1)
    while at < len(words):
        digit, finest, after = _digit(words, at)
        scale = _scale(words, after, 10)
        if not 1 < scale < below:
            return Signs(total + digit, finest, after) if after > at else Signs(total, step, at) if at > start else None
        total, below, at, step = total + (digit if after > at else 1) * scale, scale, after + 1, finest * scale
    return Signs(total, step, at) if at > start else None


def _digit(words: Sequence[str], at: int) -> tuple[Fraction, Fraction, int]:
    """Return the figure or the run of signs for digits at `at`, its step, and the position behind it."""
    figure = read_figure(words[at]) if words[at][0].isdecimal() else None
    if figure:
        return figure.value, figure.step, at + 1
    end = at
    while end < len(words) and words[end] in SIGN_DIGITS:
        end += 1
    digits = "".join(str(SIGN_DIGITS[word]) for word in words[at:end])
    return Fraction(int(digits or 0)), Fraction(1), end
