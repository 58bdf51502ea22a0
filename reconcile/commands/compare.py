"""Comparing two values, or the pairs of a table, exactly as a report compares the values of two claims."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from reconcile.commands.output import say, write, write_exactly, write_pieces
from reconcile.commands.pairs import Pair, Pairs, open_pairs
from reconcile.commands.running import load_run
from reconcile.errors import UsageError
from reconcile.factfiles.builtin import builtin_vocabulary
from reconcile.factfiles.fields import suggestion
from reconcile.model import Comparison, Relation, Value
from reconcile.reports.comparisons import Compared, comparison_json, comparison_text, row_csv, summary_text
from reconcile.values import TYPE_ALIASES, TYPES, Setting, compare, read, type_named
from reconcile.values.dates import read_date
from reconcile.vocabulary import Lexicon, lexicon_of


class Terms(NamedTuple):
    """Under what two values are compared, as given on the command line; a table may say otherwise row by row."""

    type: str = ""
    unit: str = ""
    predicate: str = ""
    as_of: str = ""


class Judged(NamedTuple):
    """How two values relate, what each was read as, and those that are not of the type asked for."""

    left: Value
    right: Value
    found: Comparison
    unread: tuple[str, ...] = ()


def compare_two(values: tuple[str, str], terms: Terms, facts: str | None, form: str) -> int:
    """Write how two values relate, as `text` or `json`. Raises UsageError, and BadFactsError with a facts folder."""
    _check_form(form, ("text", "json"))
    judged = _judge(Pair(*values, {}), terms, _lexicon(facts))
    _warn(judged)
    if form == "json":
        write_exactly(comparison_json(_compared(judged)))
    else:
        write(comparison_text(_compared(judged)))
    return 0


def compare_table(path: str, columns: Mapping[str, str], terms: Terms, facts: str | None, form: str) -> int:
    """Write the rows of a table of pairs with how each relates, as `csv` or `jsonl`; `-` is stdin.

    With an `expect` column (`same|variant`) only a summary and the rows that came out otherwise are written, and 1
    is returned if there are any.

    Raises:
        UsageError: the table lacks a column, or asks for a type or a date that there is not; all such rows are named.
    """
    lexicon = _lexicon(facts)
    with open_pairs(path, columns) as pairs:
        expected = columns.get("expect", "")
        _check_form(form, ("text",) if expected else ("csv", "jsonl"))
        judged = list(_all_judged(pairs, terms, lexicon))
    if expected:
        return _verdict(judged, expected)
    if form == "jsonl":
        write_pieces(comparison_json(_compared(one), pair.row) for pair, one in judged)
    else:
        head = row_csv([*pairs.header, "relation", "basis", "reason"])
        write_pieces([head, *(row_csv([*pair.row.values(), *_three(one.found)]) for pair, one in judged)])
    return 0


def _all_judged(pairs: Pairs, terms: Terms, lexicon: Lexicon) -> list[tuple[Pair, Judged]]:
    """Return every pair with how it relates; raises UsageError with the place of every row that cannot be read."""
    found, wrong = [], []
    for pair in pairs:
        try:
            found.append((pair, _judge(pair, terms, lexicon)))
        except UsageError as error:
            wrong.append(f"{pairs.path}:{pair.line}: {error}" + (f" ({error.hint})" if error.hint else ""))
    if wrong:
        raise UsageError("\n".join(wrong), "no row was compared; mend these first")
    for pair, judged in found:
        _warn(judged, f"{pairs.path}:{pair.line}: ")
    return found


def _warn(judged: Judged, place: str = "") -> None:
    """Say on stderr which values could not be read, as the reader of fact files does."""
    for sentence in judged.unread:
        say(f"{place}{sentence}; it is compared as free text")


def _judge(pair: Pair, terms: Terms, lexicon: Lexicon) -> Judged:
    """Return how the values of a pair relate. Raises UsageError for an unknown type or a day that cannot be read."""
    said = Terms(*(pair.row.get(name, "").strip() or usual for name, usual in zip(Terms._fields, terms, strict=True)))
    predicate = lexicon.predicate(said.predicate) if said.predicate else None
    kind = said.type or (predicate.type if predicate else "")
    if kind and type_named(kind) is None:
        raise UsageError(f"there is no type {kind!r}", suggestion(kind, [*TYPES, *TYPE_ALIASES]))
    published = read_date(said.as_of, None) if said.as_of else None
    if said.as_of and published is None:
        raise UsageError(f"{said.as_of!r} is no date", "write it as 2025-10-25")
    setting = Setting(lexicon, predicate, published, said.unit)
    left, right = (read(text, kind, setting) for text in (pair.left, pair.right))
    unread = tuple(f"`{text}` does not read as {kind}" for side in (left, right) for text in side.failed)
    return Judged(left.value, right.value, compare(left.value, right.value, setting), unread)


def _lexicon(facts: str | None) -> Lexicon:
    """Return the built-in vocabulary, together with that of a project where one is named."""
    return load_run([facts]).lexicon if facts else lexicon_of(builtin_vocabulary())


def _compared(judged: Judged) -> Compared:
    return Compared(judged.left.type, judged.right.type, judged.found)


def _three(found: Comparison) -> tuple[str, str, str]:
    return found.relation.value, found.basis, found.reason


def _verdict(judged: Sequence[tuple[Pair, Judged]], column: str) -> int:
    """Write how many pairs came out as expected, and those that did not; return 1 if there are any."""
    counts: Counter[tuple[str, str]] = Counter()
    wrong = []
    for pair, one in judged:
        expected, found = pair.row[column], one.found.relation.value
        is_right = found in _relations(expected)
        counts[expected, found] += 1
        if not is_right:
            wrong.append((pair.line, _compared(one), expected))
    write(summary_text(counts, wrong, len(judged)))
    return 1 if wrong else 0


def _relations(text: str) -> frozenset[str]:
    """Return the relations of `same|variant`; raises UsageError for a word that is none."""
    asked = frozenset(word.strip() for word in text.split("|"))
    known = {relation.value: relation.value for relation in Relation} | {
        "possible": Relation.POSSIBLE.value,
        "different": Relation.DIFFERS.value,
        "refined by": Relation.REFINED_BY.value,
    }
    strangers = sorted(asked - known.keys())
    if strangers:
        raise UsageError(f"{strangers[0]!r} is no relation", f"valid are {', '.join(known)}")
    return frozenset(known[word] for word in asked)


def _check_form(form: str, valid: tuple[str, ...]) -> None:
    if form not in valid:
        raise UsageError(f"the format {form!r} is not for this", f"valid here: {', '.join(valid)}")
