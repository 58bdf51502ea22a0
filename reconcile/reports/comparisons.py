"""How a comparison of two values is shown: for a person, as JSON, as a row of CSV, and many in a summary."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from reconcile.model import Comparison
from reconcile.reports.characters import visible
from reconcile.reports.csv_text import csv_row


class Compared(NamedTuple):
    """A comparison, and the types that its two sides were read as."""

    left_type: str
    right_type: str
    found: Comparison


def parts(found: Comparison) -> list[str]:
    """Return what decided, one finding each."""
    return found.reason.split("; ")


def comparison_text(one: Compared) -> str:
    """Return the lines for a person: the relation first, then what decided it."""
    types = one.left_type if one.left_type == one.right_type else f"{one.left_type} / {one.right_type}"
    left, right = (visible(text) for text in (one.found.left, one.found.right))
    head = f"{one.found.relation.value}: {left} / {right}\n  {types}, {one.found.basis}\n"
    return head + "".join(f"    {visible(part)}\n" for part in parts(one.found))


def comparison_json(one: Compared, row: Mapping[str, str] | None = None) -> str:
    """Return one line of JSON; `row` holds the other columns of a table."""
    from reconcile.reports.json_text import json_line

    found = one.found
    return (
        json_line(
            {
                "relation": found.relation.value,
                "basis": found.basis,
                "reason": found.reason,
                "parts": list(parts(found)),
                "left": {"value": found.left, "type": one.left_type},
                "right": {"value": found.right, "type": one.right_type},
                **({"row": dict(row)} if row is not None else {}),
            }
        )
        + "\n"
    )


def row_csv(cells: Iterable[str]) -> str:
    """Return a row of CSV."""
    return csv_row(cells)


def summary_text(counts: Mapping[tuple[str, str], int], wrong: Sequence[tuple[int, Compared, str]], total: int) -> str:
    """Return how often what was expected was found, and each row that came out otherwise, with its line."""
    lines = [f"{total - len(wrong)} of {total} as expected", ""]
    lines += [f"{count:7}  expected {expected}, found {found}" for (expected, found), count in sorted(counts.items())]
    for line, one, expected in wrong:
        found = one.found
        lines += [
            "",
            f"line {line}: {visible(found.left)} / {visible(found.right)}",
            f"  expected {expected}, found {found.relation.value} ({found.basis}): {visible(found.reason)}",
        ]
    return "\n".join(lines) + "\n"
