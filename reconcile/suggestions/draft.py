"""Suggestions while they are collected: several findings that ask the same become one."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from reconcile.identity import short_hash
from reconcile.model import Group
from reconcile.suggestions.suggestion import Answer, Ruling, Suggestion

_SHOWN = 3
"""Groups that a suggestion cites as its reason; all that would change are listed beside."""
_SHORT = 4


class Draft(NamedTuple):
    """A finding: `about` is what makes it the same question as another one of its kind."""

    kind: str
    about: tuple[str, ...]
    question: str
    why: tuple[str, ...]
    claims: tuple[str, ...]
    answers: tuple[Answer, ...] = ()
    rulings: tuple[Ruling, ...] = ()


def cited(groups: Iterable[Group]) -> Iterator[str]:
    """Yield for the first groups who says what, in their words."""
    for group in list(groups)[:_SHOWN]:
        said = " / ".join(f"{claim.value.text} ({claim.source})" for claim in group.claims)
        yield f"{' · '.join(part for part in (group.event, group.subject, group.predicate) if part)}: {said}"


def collect(drafts: Iterable[Draft]) -> tuple[Suggestion, ...]:
    """Return findings as suggestions, those of one question joined; most depends on the first, then by id."""
    joined: dict[tuple[str, ...], Draft] = {}
    for draft in drafts:
        about = (draft.kind, *draft.about)
        joined[about] = _join(joined[about], draft) if about in joined else draft
    taken: set[str] = set()
    found = []
    for about in sorted(joined):
        draft = joined[about]
        name = _name(about, taken)
        claims = tuple(dict.fromkeys(draft.claims))
        found.append(Suggestion(name, draft.kind, draft.question, draft.why, claims, draft.answers, draft.rulings))
    return tuple(sorted(found, key=lambda one: (-one.depending, one.id)))


def _join(left: Draft, right: Draft) -> Draft:
    return left._replace(
        why=tuple(dict.fromkeys((*left.why, *right.why))),
        claims=(*left.claims, *right.claims),
        answers=left.answers or right.answers,
        rulings=(*left.rulings, *(ruling for ruling in right.rulings if ruling not in left.rulings)),
    )


def _name(about: tuple[str, ...], taken: set[str]) -> str:
    """Return the id of a question: 4 digits over it, more where another one has them already."""
    digits = short_hash(*about)
    length = next((n for n in range(_SHORT, len(digits)) if digits[:n] not in taken), len(digits))
    taken.add(digits[:length])
    return f"S-{digits[:length]}"
