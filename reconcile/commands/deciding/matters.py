"""What is left to decide: open conflicts, then names that may be one, then what looked alike and was kept apart."""

from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

from reconcile.commands.deciding.commands import is_open
from reconcile.commands.deciding.desk import Desk
from reconcile.commands.deciding.drafting import Subject
from reconcile.model import Claim, Flag, Group, Kind, NearMiss, Ruling


class Matter(NamedTuple):
    """One thing to decide: a group, or two claims that were kept apart."""

    group: Group | None
    near: NearMiss | None
    claims: tuple[Claim, ...]

    @property
    def key(self) -> frozenset[frozenset[str]]:
        """The sides by which the matter is known again after other decisions; one that joins two makes another."""
        return frozenset(map(frozenset, self.sides))

    @property
    def sides(self) -> tuple[tuple[str, ...], ...]:
        """The claims of each position, or each of the two claims."""
        if self.group is None:
            return tuple((claim.id,) for claim in self.claims)
        return tuple(position.claims for position in self.group.positions)


def matters(desk: Desk) -> Iterator[Matter]:
    """Yield what nobody has decided, in the order of the report."""
    groups = desk.found.groups
    for group in (*filter(is_open, groups), *filter(_may_be_one, groups)):
        yield Matter(group, None, group.claims)
    for near in desk.found.near_misses:
        yield Matter(None, near, tuple(desk.claims[claim] for claim in near.claims))


def _may_be_one(group: Group) -> bool:
    return group.kind is Kind.POSSIBLE_VARIANT and Flag.DECIDED not in group.flags


def subjects(matter: Matter, ruling: Ruling, chosen: Sequence[int], value: str) -> list[Subject]:
    """Return what to decide about a matter; `chosen` are the sides that it is about.

    Claims are told apart two by two across the sides, so that those of one side stay together.
    """
    if ruling in (Ruling.SETTLED, Ruling.ACKNOWLEDGED) and matter.group:
        return [Subject(ruling, (), matter.group.id, value)]
    sides = [matter.sides[number] for number in chosen]
    if ruling in (Ruling.SAME, Ruling.ONE_ORIGIN):
        return [Subject(ruling, tuple(claim for side in sides for claim in side))]
    pairs = (pair for n, left in enumerate(sides) for right in sides[n + 1 :] for pair in product(left, right))
    return [Subject(ruling, pair) for pair in pairs]
