"""Where a change is shown."""

from reconcile.changes import Change
from reconcile.model import Claim


def shown_at(change: Change) -> Claim | None:
    """Return the claim at which to show a change; None for a question that nobody asks any more."""
    claims = change.group.claims if change.group else ()
    return next((claim for claim in claims if claim.id == change.primary), None)
