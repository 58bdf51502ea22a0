"""What would improve a project: questions that only a person can answer, and what depends on each answer."""

from collections.abc import Callable

from reconcile.model import Reconciliation, Vocabulary
from reconcile.pipeline import Run
from reconcile.suggestions.draft import collect
from reconcile.suggestions.names import suggest_near_misses, suggest_spellings
from reconcile.suggestions.origins import suggest_origins
from reconcile.suggestions.predicates import suggest_predicates
from reconcile.suggestions.suggestion import Suggestion
from reconcile.suggestions.trial import Trial


def suggest(
    run: Run, found: Reconciliation, own: Vocabulary, complete: Callable[[Vocabulary], Vocabulary]
) -> tuple[Suggestion, ...]:
    """Return the suggestions for a finished run; those on which most depends come first, then by id.

    `own` is what the project's vocabulary says, and `complete` makes of such a one what a run works with.
    """
    trial = Trial(run, found, own, complete)
    return collect(
        (
            *suggest_predicates(trial),
            *suggest_spellings(trial),
            *suggest_near_misses(trial, found.near_misses),
            *suggest_origins(trial),
        )
    )
