"""What a suggestion is: a question to a person, the answers it may have, and what each would change in the report."""

from typing import NamedTuple

from reconcile.model import Kind, Verdict

SECTIONS = ("entities", "predicates", "events")


class Addition(NamedTuple):
    """One thing to add to the vocabulary: a text to a list, a value to a key, or, without a key, the entry itself."""

    section: str
    name: str
    key: str = ""
    text: str = ""


class Outcome(NamedTuple):
    """What a group comes to, as far as an answer may change it; `claims` are in order."""

    id: str
    subject: str
    predicate: str
    event: str
    verdict: Verdict
    kind: Kind
    positions: int
    origins: int
    claims: tuple[str, ...]


class Change(NamedTuple):
    """A group as it would be, and the groups of today that its claims stand in."""

    before: tuple[Outcome, ...]
    after: Outcome


class Answer(NamedTuple):
    """One answer to a suggestion: what to add to the vocabulary, and the groups that would change."""

    name: str
    additions: tuple[Addition, ...]
    changes: tuple[Change, ...]


class Ruling(NamedTuple):
    """A decision that a person may take instead: the claims that it is about, and the groups that would change."""

    claims: tuple[str, ...]
    changes: tuple[Change, ...]


class Suggestion(NamedTuple):
    """A question that only a person can answer, why it is asked, and what depends on it.

    `id` is made from what is asked, so that it stays while other suggestions come and go.
    """

    id: str
    kind: str
    question: str
    why: tuple[str, ...]
    claims: tuple[str, ...]
    answers: tuple[Answer, ...] = ()
    rulings: tuple[Ruling, ...] = ()

    @property
    def depending(self) -> int:
        """How many groups of the report turn out otherwise by one answer or another."""
        tried = (*(answer.changes for answer in self.answers), *(ruling.changes for ruling in self.rulings))
        return len({change.after.claims for changes in tried for change in changes})
