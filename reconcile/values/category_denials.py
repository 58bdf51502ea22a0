"""What denials make of the relation of two states: who denies the wider denies the narrower, not the reverse."""

from typing import NamedTuple

from reconcile.model import Relation
from reconcile.values.category_phrases import Category


class Judgement(NamedTuple):
    """A relation, the slug of what decided it, and whether the two states leave nothing between them.

    `of_parts` tells that it is a part of two phrases that was compared, the rest being equal.
    """

    relation: Relation
    basis: str
    no_third: bool = False
    of_parts: bool = False

    @property
    def mirrored(self) -> "Judgement":
        """The same judgement with the sides swapped."""
        return self._replace(relation=self.relation.mirrored)


def with_denials(one: Category, other: Category, found: Judgement) -> Judgement | None:
    """Return how the two relate with what denies them: to deny the wider denies the narrower, not the reverse."""
    if not one.negated and not other.negated:
        return found
    if one.negated and other.negated:
        return _both_denied(one, other, found)
    if other.negated:
        swapped = with_denials(other, one, found.mirrored)
        return swapped.mirrored if swapped else None
    match found.relation:
        case Relation.VARIANT:
            return Judgement(Relation.DIFFERS, "negation")
        case Relation.REFINED_BY:
            return Judgement(Relation.DIFFERS, "denied kind")
        case Relation.REFINES:
            return Judgement(Relation.COMPATIBLE, "denied kind")
        case Relation.DIFFERS:
            return _denied_opposite(one.nuance, found)
    return None


def _denied_opposite(nuance: str, found: Judgement) -> Judgement:
    """Return how the denial of a state relates to its opposite, which says at least as much (`rejected`)."""
    if found.no_third:
        return Judgement(Relation.REFINES if nuance else Relation.VARIANT, "denied opposite")
    return Judgement(Relation.COMPATIBLE if nuance or found.of_parts else Relation.REFINED_BY, "denied opposite")


def _both_denied(one: Category, other: Category, found: Judgement) -> Judgement | None:
    match found.relation:
        case Relation.VARIANT if one.nuance != other.nuance:
            return _nuanced(one.nuance, other.nuance)
        case Relation.VARIANT:
            return found
        case Relation.REFINES | Relation.REFINED_BY:
            return found.mirrored._replace(basis="denied kind")
        case Relation.DIFFERS if found.no_third:
            return found
    return None


def _nuanced(one: str, other: str) -> Judgement:
    """Compare two denials of one state: `no longer`, `not yet` and `never` say more than `not`, and not the same."""
    if one and other:
        differ = "no longer" in (one, other)
        return Judgement(Relation.DIFFERS if differ else Relation.COMPATIBLE, "denial")
    return Judgement(Relation.REFINES if one else Relation.REFINED_BY, "denial")
