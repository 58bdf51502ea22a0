"""Which event each claim of a group speaks of, where that has to be said."""

from reconcile.model import Group


def claim_events(group: Group) -> dict[str, str]:
    """Return the event of each claim, by id, if the claims of the group speak of several; else empty texts."""
    several = len(set(group.events)) > 1
    return {claim.id: event if several else "" for claim, event in zip(group.claims, group.events, strict=True)}
