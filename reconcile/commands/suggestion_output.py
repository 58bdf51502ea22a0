"""Suggestions as text, as YAML to paste, and as JSON."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from shlex import quote

from reconcile.factfiles.quoting import flow_list, scalar
from reconcile.suggestions.suggestion import SECTIONS, Addition, Answer, Change, Outcome, Suggestion

LISTS = ("aliases", "distinct_from")
"""The keys that hold a list of texts."""
_SHOWN = 5
"""Groups that the text lists of each answer; JSON has all."""


def suggestion_text(suggestions: Sequence[Suggestion]) -> str:
    """Return each suggestion with why it is made, its answers as YAML to paste, and what each would change."""
    lines = [f"{_counted(len(suggestions), 'suggestion')}; `reconcile suggest ID=ANSWER --apply` writes an answer"]
    for one in suggestions:
        lines += ["", f"{one.id}  {one.question}  ({_counted(one.depending, 'group')} may change)"]
        lines += [f"    {why}" for why in one.why]
        for answer in one.answers:
            lines += [f"  {one.id}={answer.name}", *(f"    {line}" for line in _pasted(answer.additions))]
            lines += _changes(answer.changes)
        for ruling in one.rulings:
            lines += [f"  {_command(ruling.claims)}", *_changes(ruling.changes)]
    return "".join(line + "\n" for line in lines)


def suggestion_yaml(suggestions: Sequence[Suggestion]) -> str:
    """Return the answers as a vocabulary in which every line is a comment, for a person to choose from."""
    lines = ["# What the vocabulary could say. Of each suggestion keep the answer that is right, without its `# `."]
    for section in SECTIONS:
        asked = [one for one in suggestions if any(_first_section(answer) == section for answer in one.answers)]
        lines += [f"{section}:"] if asked else []
        for one in asked:
            lines += ["", f"  # {one.id}: {one.question}", *(f"  #   {_one_line(why)}" for why in one.why)]
            for answer in one.answers:
                lines += [f"  # {answer.name} ({_counted(len(answer.changes), 'group')} would change):"]
                lines += [f"  # {line.partition(': ')[2][1:-1]}" for line in _pasted(answer.additions)]
    return "".join(line + "\n" for line in lines)


def suggestion_json(suggestions: Sequence[Suggestion]) -> str:
    """Return the suggestions as one JSON object."""
    import json

    found = {"schema_version": 1, "suggestions": [_json(one) for one in suggestions]}
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


FORMATS: dict[str, Callable[[Sequence[Suggestion]], str]] = {
    "text": suggestion_text,
    "yaml": suggestion_yaml,
    "json": suggestion_json,
}
"""The formats of `suggest`, by name."""


def entries(additions: Iterable[Addition]) -> Iterator[tuple[str, str, tuple[Addition, ...]]]:
    """Yield section, name and additions of each entry that additions bear on, in their order."""
    for (section, name), found in groupby(additions, key=lambda one: (one.section, one.name)):
        yield section, name, tuple(found)


def entry_yaml(additions: Iterable[Addition]) -> str:
    """Return the keys that additions give one entry, as YAML in braces; these are empty if they only declare it."""
    keys = [(one.key, flow_list([one.text]) if one.key in LISTS else one.text) for one in additions if one.key]
    return "{" + ", ".join(f"{key}: {text}" for key, text in keys) + "}"


def _pasted(additions: Iterable[Addition]) -> Iterator[str]:
    """Yield one line of YAML for each entry: `entities: {Ann Lee: {aliases: [A. Lee]}}`."""
    for section, name, found in entries(additions):
        yield f"{section}: {{{scalar(name, flow=True)}: {entry_yaml(found)}}}"


def _changes(changes: Sequence[Change]) -> Iterator[str]:
    if not changes:
        yield "      the report stays as it is"
    for change in changes[:_SHOWN]:
        yield f"      {_change(change)}"
    if len(changes) > _SHOWN:
        yield f"      and {_counted(len(changes) - _SHOWN, 'more group')}"


def _change(change: Change) -> str:
    before, after = [_standing(one) for one in change.before], change.after
    parts = (after.event if after.event != after.subject else "", after.subject, after.predicate)
    asked = " · ".join(part for part in parts if part)
    return f"{asked}: {' + '.join(before)} → {_standing(after)}"


def _standing(outcome: Outcome) -> str:
    sides = f", {outcome.positions} positions" if outcome.positions > 1 else ""
    origins = "" if outcome.positions > 1 else f", {_counted(outcome.origins, 'origin')}"
    return f"{outcome.verdict} ({outcome.kind}{sides}{origins})"


def _command(claims: Iterable[str]) -> str:
    return f"reconcile decide one-origin {' '.join(map(quote, claims))} --reason '...'"


def _first_section(answer: Answer) -> str:
    return answer.additions[0].section


def _one_line(text: str) -> str:
    return "".join(character for character in " ".join(text.split()) if character.isprintable())


def _json(one: Suggestion) -> dict[str, object]:
    return {
        "id": one.id,
        "kind": one.kind,
        "question": one.question,
        "why": list(one.why),
        "claims": list(one.claims),
        "groups": one.depending,
        "answers": [
            {
                "name": answer.name,
                "vocabulary": [addition._asdict() for addition in answer.additions],
                "changes": list(map(_json_change, answer.changes)),
            }
            for answer in one.answers
        ],
        "decisions": [
            {"command": _command(ruling.claims), "changes": list(map(_json_change, ruling.changes))}
            for ruling in one.rulings
        ],
    }


def _json_change(change: Change) -> dict[str, object]:
    before = [{key: value for key, value in one._asdict().items() if key != "claims"} for one in change.before]
    return {"before": before, "after": change.after._asdict()}


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
