"""`reconcile compare`: how two values relate, or the pairs of a table."""

from typing import Annotated

import typer

from reconcile.commands.guard import guarded
from reconcile.errors import UsageError


def compare(
    values: Annotated[list[str] | None, typer.Argument(help="The two values.", metavar="LEFT RIGHT")] = None,
    kind: Annotated[
        str, typer.Option("--type", "-t", metavar="TYPE", help="person, date, quantity ...; else what they look like.")
    ] = "",
    unit: Annotated[str, typer.Option("--unit", metavar="UNIT", help="The unit of bare numbers.")] = "",
    predicate: Annotated[
        str, typer.Option("--predicate", "-p", metavar="NAME", help="Compare as values of this predicate.")
    ] = "",
    as_of: Annotated[str, typer.Option("--as-of", metavar="DATE", help="The day that `last week` is seen from.")] = "",
    facts: Annotated[
        str | None, typer.Option("--facts", metavar="FOLDER", help="Use the vocabulary of this project as well.")
    ] = None,
    table: Annotated[str, typer.Option("--csv", metavar="FILE", help="Compare the pairs of a table; - is stdin.")] = "",
    left: Annotated[str, typer.Option("--left", metavar="COLUMN", help="Where the left values stand.")] = "",
    right: Annotated[str, typer.Option("--right", metavar="COLUMN", help="Where the right values stand.")] = "",
    expect: Annotated[
        str, typer.Option("--expect", metavar="COLUMN", help="The relations that are right, as in 'same|variant'.")
    ] = "",
    form: Annotated[
        str, typer.Option("--format", "-f", metavar="FORMAT", help="text or json; with --csv: csv or jsonl.")
    ] = "",
) -> None:
    """Show how two values relate, why, and what decided: the same comparison that a report makes.

    Exits with 0 whatever they are to each other; with --expect, with 1 if any pair comes out otherwise.
    """
    guarded(_compare, values or [], (kind, unit, predicate, as_of), facts, table, (left, right, expect), form)


def _compare(
    values: list[str],
    terms: tuple[str, str, str, str],
    facts: str | None,
    table: str,
    columns: tuple[str, str, str],
    form: str,
) -> int:
    from reconcile.commands.compare import Terms, compare_table, compare_two

    if bool(table) == bool(values) or (values and len(values) != 2):
        raise UsageError("compare takes two values, or --csv FILE", "quote values of several words")
    if table:
        named = dict(zip(("left", "right", "expect"), columns, strict=True))
        return compare_table(table, named, Terms(*terms), facts, form or ("text" if named["expect"] else "csv"))
    return compare_two((values[0], values[1]), Terms(*terms), facts, form or "text")
