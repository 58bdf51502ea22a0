"""Between the project's places and the protocol's: code points from 1 here, the client's code units from 0 there."""

from lsprotocol import types
from pygls.uris import from_fs_path
from pygls.workspace import PositionCodec

from reconcile.errors import Edit, Location, Problem, Severity
from reconcile.factfiles.documents import Document

SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.HINT: types.DiagnosticSeverity.Hint,
}


def uri_of(path: str) -> str:
    """Return the address of a file on disk."""
    return from_fs_path(path) or ""


def column_of(line: str, position: types.Position, codec: PositionCodec) -> int:
    """Return the column, from 1 in code points, of a position on a line."""
    units = 0
    for column, character in enumerate(line, start=1):
        if units >= position.character:
            return column
        units += codec.client_num_units(character)
    return len(line) + 1


def range_of(location: Location, document: Document, codec: PositionCodec) -> types.Range:
    """Return a place as a range of the protocol."""
    line = document.line(location.line)
    start, end = (codec.client_num_units(line[: column - 1]) for column in (location.column, location.end_column))
    number = location.line - 1
    return types.Range(types.Position(number, start), types.Position(number, max(start, end)))


def diagnostic_of(problem: Problem, document: Document, codec: PositionCodec) -> types.Diagnostic:
    """Return a problem as a diagnostic; its hint is the last line of the message."""
    return types.Diagnostic(
        range=range_of(problem.location, document, codec),
        message=f"{problem.message}\n{problem.hint}" if problem.hint else problem.message,
        severity=SEVERITIES[problem.severity],
        code=problem.code,
        source="reconcile",
    )


def text_edit_of(edit: Edit, document: Document, codec: PositionCodec) -> types.TextEdit:
    """Return an edit of a text span as one of the protocol."""
    start, end = document.offset_place(edit.start), document.offset_place(edit.end)
    first, last = (range_of(place, document, codec).start for place in (start, end))
    return types.TextEdit(types.Range(first, last), edit.text)
