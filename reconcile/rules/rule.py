"""What a rule of `reconcile check` is: its documentation, and the search for what breaks it."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from reconcile.errors import Fix, Location, Problem
from reconcile.factfiles.codes import Code
from reconcile.rules.checked import Checked


class Finding(NamedTuple):
    """One place where a rule is broken; `words` fill the sentence of its code, `hint` replaces the usual one."""

    location: Location
    words: dict[str, object] = {}  # noqa: RUF012  # never changed
    hint: str = ""
    fix: Fix | None = None


class Rule(NamedTuple):
    """A rule: what is documented about it, and the function that finds where it is broken.

    What a `local` rule finds in a fact file depends on that file alone, the text of its source, the vocabulary and the
    decisions, so that a program which watches need not look at the other files again.
    """

    code: Code
    find: Callable[[Checked], Iterator[Finding]]
    local: bool = False

    def problems(self, checked: Checked) -> Iterator[Problem]:
        """Yield a problem for each place where the rule is broken."""
        code = self.code
        for place, words, hint, fix in self.find(checked):
            if checked.is_lost(place):
                continue
            message, usual = code.message.format(**words), hint or code.hint.format(**words)
            yield Problem(code.code, code.severity, message, place, usual, checked.line(place), fix)
