"""YAML errors as sentences: what libyaml says about its own grammar, told as what was typed."""

import yaml

from reconcile.errors import Location
from reconcile.factfiles.documents import Document
from reconcile.factfiles.hazards import report_control_characters
from reconcile.factfiles.nodes import DEEPEST, TooDeepError

UNCLOSED = ("found unexpected end of stream", "did not find expected ',' or", "expected ',' or")
"""What the parser says where a quotation mark or bracket is not closed."""
SEVERAL = "expected a single document"
"""What it says where a second document begins."""
_IN_MARK = ("while scanning an alias", "while scanning an anchor", "while scanning a tag", "while parsing a tag")
_AT_CONTEXT = ("could not find expected ':'", *UNCLOSED, *_IN_MARK)
"""Errors noticed behind their cause; the context says where it began."""

_COLON = "put a space behind the colon of `key: value`; quote a value that goes on over several lines"
_ON_SEVERAL_LINES = (
    "put a value that goes on over several lines in quotation marks; keys of one mapping stand in one column"
)
_CUT_ABOVE = "` #` in the line above began a comment; put its value in quotation marks"
_ENDED_EARLY = "a quotation mark within the value ended it early; double it ('') or use the other kind around the value"
_INDENT = "compare the indentation with the lines above: keys of one mapping and items of one list stand in one column"
_HINTS = (
    ("could not find expected ':'", _COLON),
    ("cannot start any token", "put the value in quotation marks: '...'"),
    ("escape", "a backslash in double quotes begins an escape; use single quotes, or write it twice"),
    ("sequence entries are not allowed", "put the first `- ` on the next line, indented"),
    ("expected key", _INDENT),
    ("expected '-'", _INDENT),
)


def report_syntax(document: Document, error: yaml.YAMLError) -> None:
    """Report what stopped the parser, unless something already reported on that line explains it."""
    if isinstance(error, TooDeepError):
        mark = error.node.start_mark
        document.report("RF009", document.place(mark.line + 1, mark.column + 1), limit=DEEPEST)
        return
    if isinstance(error, yaml.reader.ReaderError):
        if not report_control_characters(document):
            document.report("RF010", document.place(1, 1), reason=error.reason)
        return
    place = place_of(document, error)
    if not any(problem.location.line == place.line for problem in document.problems):
        _report(document, place, words_of(error))


def place_of(document: Document, error: yaml.YAMLError) -> Location:
    """Return the place of what caused an error, which may be noticed later."""
    mark = getattr(error, "problem_mark", None)
    context = getattr(error, "context_mark", None)
    if (
        context is not None
        and (mark is None or words_of(error).startswith(_AT_CONTEXT))
        and not _at_colon(document, error)
    ):
        mark = context
    if mark is None:
        return document.place(1, 1)
    line, column = mark.line + 1, mark.column + 1
    while line > 1 and column == 1 and not document.line(line):
        line, column = line - 1, len(document.line(line - 1)) + 1
    return document.place(line, column)


def _at_colon(document: Document, error: yaml.YAMLError) -> bool:
    """Return whether a list or mapping in brackets ended at a colon: `{title: Talks: day two}`."""
    mark = getattr(error, "problem_mark", None)
    if mark is None or not words_of(error).startswith(UNCLOSED):
        return False
    line = document.line(mark.line + 1)
    return line[mark.column : mark.column + 2] == ": " and ": " in line[: mark.column]


def words_of(error: yaml.YAMLError) -> str:
    """Return the parser's words, what it was doing first where that decides."""
    context = getattr(error, "context", None) or ""
    problem = getattr(error, "problem", None) or "it ends too early"
    return context if context.startswith((*_IN_MARK, SEVERAL)) else problem


def _report(document: Document, place: Location, said: str) -> None:
    line = document.line(place.line)
    character = line[place.column - 1 : place.column]
    if said.startswith(SEVERAL):
        document.report("RF007", place._replace(end_column=place.column + 3))
    elif "tab character" in said or (character == "\t" and "cannot start" in said):
        document.report("RF011", _tab(line, place))
    elif said.startswith("mapping values are not allowed") or (said.startswith(UNCLOSED) and character == ":"):
        _report_colon(document, place)
    elif said.startswith((*_IN_MARK, "found undefined alias")):
        _report_mark(document, place, said)
    elif said.startswith(UNCLOSED):
        _report_unclosed(document, place, character)
    else:
        document.report("RF010", place, _hint(document, place, said), reason=said)


def _report_colon(document: Document, place: Location) -> None:
    """Report a colon within a value, or the key that was not read as one if that is why it stands in a value."""
    from reconcile.factfiles.lost_keys import lost_key

    first = ": " not in document.line(place.line)[: place.column - 1]
    lost = lost_key(document, place) if first else None
    if lost:
        document.report("RF010", lost.place, lost.hint, reason=lost.reason)
    else:
        document.report("RF013", place, _ON_SEVERAL_LINES if first else "")


def _report_mark(document: Document, place: Location, said: str) -> None:
    word = document.line(place.line)[place.column - 1 :].partition(" ")[0]
    whole = place._replace(end_column=place.column + max(len(word), 1))
    if "tag" in said:
        document.report("RF015", whole, text=word)
    else:
        document.report("RF014", whole, text=word, what="an alias" if "alias" in said else "an anchor")


def _report_unclosed(document: Document, place: Location, opening: str) -> None:
    """Report what is never closed, or the comment on its line that swallowed the end."""
    cut = next((column for line, column in sorted(document.cuts) if line == place.line - 1), None)
    if cut is None or opening not in ("[", "{"):
        document.report("RF012", place, opening=opening)
    else:
        rest = document.line(place.line)[cut + 1 :].rstrip()
        document.report("RF017", document.place(place.line, cut + 2, len(rest)), rest=rest)


def _tab(line: str, place: Location) -> Location:
    """Return the place of the tab itself, which the parser notices before or behind it."""
    column = line.find("\t") + 1
    return place._replace(column=column, end_column=column + 1) if column else place


def _hint(document: Document, place: Location, said: str) -> str:
    before = document.line(place.line)[: place.column - 1]
    without = _hint_of_key(document, place) if "could not find expected ':'" in said else ""
    if without:
        return without
    if "expected key" in said and before.count("'") + before.count('"') > 1:
        return _ENDED_EARLY
    if "expected key" in said and any(line == place.line - 2 for line, _ in document.cuts):
        return _CUT_ABOVE
    return next((hint for words, hint in _HINTS if words in said), "")


def _hint_of_key(document: Document, place: Location) -> str:
    """Return how to write the key that a line begins with, if it has no colon; empty for any other word."""
    from reconcile.factfiles.lost_keys import key_without_colon

    lost = key_without_colon(document, place.line)
    return lost.hint if lost else ""
