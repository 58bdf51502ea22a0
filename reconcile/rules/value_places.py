"""The values of a claim, one by one, with the places where they stand."""

from reconcile.errors import Location
from reconcile.factfiles.nodes import SequenceNode
from reconcile.model import Claim, Value
from reconcile.rules.checked import Checked


def values_of(claim: Claim) -> tuple[Value, ...]:
    """Return the elements of a list, or the one value."""
    return claim.value.items if claim.value.items is not None else (claim.value,)


def value_place(checked: Checked, claim: Claim, number: int) -> Location:
    """Return where a value stands, by its number from 0 among the elements of a list."""
    node = checked.fields(claim).get("value")
    if type(node) is not SequenceNode or len(node.value) != len(values_of(claim)):
        return checked.place(claim, "value")
    return checked.documents[claim.location.path].location(node.value[number])
