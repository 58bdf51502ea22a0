"""An amount said twice: `seven (7)`, `10 miles (16 km)`, `€1.2bn ($1.4bn)`; with a heading: `killed: 7`."""

import re

from reconcile.folding import fold
from reconcile.values.amounts import Quantity, dimension
from reconcile.values.quantity_phrases import read_quantity
from reconcile.values.rounding import close_when_converted
from reconcile.values.unit_phrases import singular
from reconcile.values.unit_relations import Pair, aligned
from reconcile.values.words.people import FATES, PERSON_KINDS, PERSON_WORDS

_TWICE = r"([^()]+?)\s*\(([^()]+)\)"
_HEADED = r"([^\W\d_]+(?: [^\W\d_]+)?)\s*:\s+(.+)"
_COUNTED = PERSON_KINDS | PERSON_WORDS | FATES.keys()


def read_restated(text: str, unit: str) -> Quantity | None:
    """Return the amount of a wording that gives it twice, or under a heading that names what is counted; else None.

    In two units of one kind the first is kept where the second is no more than its conversion; in two currencies, whose
    rate nobody knows, the second remains what the wording says as well.
    """
    if text.endswith(")"):
        found = re.fullmatch(_TWICE, text)
        return _twice(*map(read_quantity, found.groups())) if found and not unit else None
    return _headed(text, unit) if ":" in text else None


def _twice(first: Quantity | None, second: Quantity | None) -> Quantity | None:
    if first is None or second is None or first.point is None or second.point is None or second.counted:
        return None
    if first.other or second.other or first.total or second.total or first.sense or second.sense:
        return None
    if not second.unit:
        return first if first.point == second.point else None
    if not first.unit or first.per != second.per:
        return None
    if dimension(first.unit) == dimension(second.unit) == "currency":
        return first._replace(other=(second,)) if first.unit != second.unit else None
    pair = aligned(Pair(first, second))
    return first if pair and close_when_converted(pair.left, pair.right) else None


def _headed(text: str, unit: str) -> Quantity | None:
    found = re.fullmatch(_HEADED, text)
    if not found or not all(singular(word) in _COUNTED for word in fold(found[1]).split()):
        return None
    amount = read_quantity(found[2], unit)
    return read_quantity(f"{found[2]} {found[1]}", unit) if amount and not (amount.unit or amount.counted) else None
