"""Where a group is shown, for services that show one place a finding, and what it asks in one line."""

from reconcile.errors import Location
from reconcile.model import Claim, Group
from reconcile.reports.sarif import Region


def primary(group: Group) -> Claim:
    """Return the claim at which a report shows a group: that of the smallest source id."""
    return min(group.claims, key=lambda claim: (claim.source, claim.id))


def region(location: Location, prefix: str) -> Region:
    """Return a place, its path as seen from the root of the repository."""
    path, line, column, end_column = location
    return Region(prefix + path, line, column, max(end_column, column + 1))


def question(subject: str, predicate: str, event: str) -> str:
    """Return what a group asks, on one line, with the event where the subject is not the event itself."""
    return " ".join(f"{subject}, {predicate}{f' ({event})' if event not in ('', subject) else ''}".split())
