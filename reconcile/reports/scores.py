"""Scores as they are printed: rounded so that the parts of a sum still add up to it."""

from collections.abc import Sequence
from math import floor


def apportioned(weights: Sequence[float], total: float, digits: int) -> list[float]:
    """Return the weights rounded to `digits` decimals so that they sum to `total` rounded likewise.

    The method of the largest remainder: every weight is rounded down, and the units that are then missing go to the
    weights that lost most, the first of equals. A weight that needs no rounding keeps its value.
    """
    unit = 10**digits
    scaled = [weight * unit for weight in weights]
    units = [floor(round(weight, 6)) for weight in scaled]
    lost = sorted(range(len(units)), key=lambda n: (units[n] - scaled[n], n))
    missing = round(round(total, digits) * unit) - sum(units)
    for n in lost[: max(0, missing)]:
        units[n] += 1
    return [count / unit for count in units]
