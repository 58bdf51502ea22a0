"""Explanations in plain text: what a kind or a code means, how a group came to be, why two claims were joined."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from reconcile.kinds import KINDS, KindEntry
from reconcile.model import Claim, Comparison, Decision, Group, Link, Modality, Origins, Position, Relationship
from reconcile.reports.characters import visible
from reconcile.reports.claim_events import claim_events
from reconcile.reports.scores import apportioned

_DIGITS = 3


class ExampleEntry(Protocol):
    """A file that has a problem, and where it is reported."""

    @property
    def text(self) -> str:
        """The whole file."""

    @property
    def path(self) -> str:
        """Its path within a project."""

    @property
    def line(self) -> int:
        """The line, from 1."""

    @property
    def column(self) -> int:
        """The column, from 1 in code points."""

    @property
    def beside(self) -> tuple[tuple[str, str], ...]:
        """Paths and texts of other files that the problem needs."""

    @property
    def mended(self) -> str:
        """The same file without the problem."""


class CodeEntry(Protocol):
    """The documentation of one kind of problem, as reports need to know it."""

    @property
    def code(self) -> str:
        """The permanent code."""

    @property
    def slug(self) -> str:
        """Its name in words."""

    @property
    def severity(self) -> str:
        """error, warning or hint."""

    @property
    def title(self) -> str:
        """What is wrong, in a few words."""

    @property
    def explanation(self) -> str:
        """Why it matters."""

    @property
    def hint(self) -> str:
        """What to type instead; may hold the names of details in braces."""

    @property
    def example(self) -> ExampleEntry | None:
        """A file that has the problem, where a text can show it."""


def explain_kind(entry: KindEntry) -> str:
    """Return what a kind of verdict means and how to read it."""
    return _text(f"{entry.code} {entry.kind} ({entry.verdict})", "", f"rule: {entry.rule}", "", entry.reading)


def explain_code(entry: CodeEntry) -> str:
    """Return what a code of a problem in a file means, what to do about it, and a file that has it and has it not."""
    hint = ["", f"hint: {usual_hint(entry)}"] if entry.hint else []
    head = f"{entry.code} {entry.slug} ({entry.severity})"
    return _text(head, "", entry.title, "", entry.explanation, *hint, *_example(entry.example))


def usual_hint(entry: CodeEntry) -> str:
    """Return what to type instead, the details of a place as words in capitals."""
    return re.sub(r"\{(\w+)[^{}]*\}", lambda detail: detail[1].upper(), entry.hint)


def _example(shown: ExampleEntry | None) -> list[str]:
    if shown is None:
        return []
    files = [line for path, text in shown.beside for line in _section(f"Beside it {path}", text.splitlines())]
    return [
        *_section(f"Reported at {shown.path}:{shown.line}:{shown.column}", shown.text.splitlines()),
        *_section("Mended", shown.mended.splitlines()),
        *files,
    ]


def explain_group(group: Group) -> str:
    """Return how a group came to be, which rule gave its verdict, and who stands behind each position."""
    return _text(
        f"{group.id} {group.subject}, {group.predicate}"
        + (f" ({group.event})" if group.event not in ("", group.subject) else ""),
        f"{group.verdict}: {group.kind} {KINDS[group.kind].code}",
        *_section("The question each claim asks, in its own words", _asked(group)),
        *_section("What brought the claims together", _links(group.links)),
        *_section("The rule that gave the verdict", _ruled(group)),
        *_section("Positions", _positions(group)),
        *_section("Origins of the whole", [_origins(group.origins)]),
        *_section("Decisions", map(_decision, group.decisions)),
    )


def explain_pair(link: Link, left: Claim, right: Claim, together: bool, compared: Comparison | None = None) -> str:
    """Return why two claims were taken to ask the same or not.

    `together` says whether they ended in one group, `compared` how their values relate, if that is known.
    """
    values = [f"{compared.left} / {compared.right}: {compared.relation}, {compared.reason}"] if compared else []
    return _text(
        f"{left.id} and {right.id}: {'one question' if together else 'two questions'}",
        *_section("The two claims", (line for claim in (left, right) for line in _claim(claim))),
        *_section("The evidence that they ask the same", _link(link)),
        *_section("How their values compare", values),
        *_section("Note", _note(link, together, {left.id, right.id})),
    )


def _note(link: Link, together: bool, ends: set[str]) -> Iterator[str]:
    """Yield what the evidence alone does not tell: whose words were scored, and why the outcome is another."""
    if {link.left, link.right} != ends:
        yield f"scored on {link.left} and {link.right}, which ask the same two questions"
    if together and link.veto:
        yield "a decision about claims beside them joined the two, whatever the veto"
    if not together and not link.veto:
        yield "nothing forbids the pair: its score is too low, or claims beside the two keep them apart"


def _asked(group: Group) -> Iterator[str]:
    for claim, by in zip(group.claims, group.aligned_by, strict=True):
        event = f" ({claim.event})" if claim.event else ""
        yield f"{claim.id}: {claim.subject}, {claim.predicate}{event} [{by}]"


def _links(links: Sequence[Link]) -> Iterator[str]:
    if not links:
        yield "one claim, no links"
    for link in links:
        yield from _link(link)


def _link(link: Link) -> Iterator[str]:
    """Yield a link with its parts as a sum: the figures shown add up to the score shown."""
    yield f"{link.left} and {link.right}: {link.by}"
    weights = apportioned([part.weight for part in link.parts], link.score, _DIGITS)
    width = max((len(part.feature) for part in link.parts), default=0)
    for part, weight in zip(link.parts, weights, strict=True):
        yield f"  {weight:+.3f} {part.feature:<{width}} {part.detail}"
    yield f"  {link.score:+.3f} score"
    if link.veto:
        yield f"  kept apart: {link.veto}"


def _ruled(group: Group) -> Iterator[str]:
    entry = KINDS[group.kind]
    yield f"{entry.code} {entry.kind}: {entry.rule}"
    yield f"here: {group.why}"
    for relationship in group.relationships:
        yield _relationship(relationship, group.positions)
    yield f"flags: {', '.join(group.flags) or 'none'}"


def _relationship(relationship: Relationship, positions: Sequence[Position]) -> str:
    left, right = (f"{n + 1}. {positions[n].value}" for n in (relationship.left, relationship.right))
    code = KINDS[relationship.kind].code
    return f"between {left} and {right}: {relationship.kind} {code}, {relationship.why}"


def _positions(group: Group) -> Iterator[str]:
    claims = {claim.id: claim for claim in group.claims}
    events = claim_events(group)
    for number, position in enumerate(group.positions, start=1):
        yield f"{number}. {position.value}"
        if len(position.claims) > 1:
            yield f"  held together by: {position.kind}, {position.why}"
        yield f"  {_origins(position.origins)}"
        for claim_id in position.claims:
            yield from (f"  {line}" for line in _said(claims[claim_id], events[claim_id]))


def _claim(claim: Claim) -> Iterator[str]:
    """Yield one claim with the question it asks in its own words."""
    event = f" ({claim.event})" if claim.event else ""
    yield f"{claim.id}: {claim.subject}, {claim.predicate}{event}: {claim.value.text}"
    yield from _qualified(claim)


def _said(claim: Claim, event: str) -> Iterator[str]:
    """Yield one claim of a known question, with its event where the group spans several."""
    yield f"{claim.id}: {claim.value.text}" + (f" (on {event})" if event else "")
    yield from _qualified(claim)


def _qualified(claim: Claim) -> Iterator[str]:
    yield f"  {'; '.join(_qualifiers(claim))}"
    if claim.quote:
        yield f"  quote: {claim.quote}"


def _qualifiers(claim: Claim) -> Iterator[str]:
    yield claim.value.type + (", complete list" if claim.value.complete else "")
    yield f"as of {claim.as_of.text}" if claim.as_of else "undated"
    if claim.when:
        yield f"when {claim.when.text}"
    if claim.modality is not Modality.ASSERTED:
        yield claim.modality
    if claim.attribution:
        yield "citing " + ", from ".join(claim.attribution)
    yield f"{claim.location.path}:{claim.location.line}"


def _origins(origins: Origins) -> str:
    known = f"{len(origins.known)} known origins" if len(origins.known) != 1 else "1 known origin"
    names = f" ({', '.join(origins.known)})" if origins.known else ""
    return f"{known}{names}, {origins.undetermined} undetermined"


def _decision(decision: Decision) -> str:
    value = f" {decision.value}" if decision.value else ""
    said_by = ", ".join(part for part in (decision.by, decision.date) if part)
    return f"{decision.id}: {decision.ruling}{value} ({said_by}): {decision.reason}"


def _section(title: str, lines: Iterable[str]) -> list[str]:
    """Return the lines below a title and indented, or nothing if there are none."""
    held = [f"  {line}" for line in lines]
    return ["", title, *held] if held else []


def _text(*lines: str) -> str:
    """Return the lines, those of many-line quotes indented like their beginning, with nothing a terminal would obey."""
    return "".join(_indented(visible(line)) + "\n" for line in lines)


def _indented(line: str) -> str:
    margin = line[: len(line) - len(line.lstrip(" "))]
    return line.rstrip("\n").replace("\n", f"\n{margin}  ")
