"""The language server: what `check` finds while typing, hovers, definitions and code actions, over stdin and stdout.

It stands beside a YAML language server, which reports syntax and what the schema can say; `everything` repeats that
for editors that have none.
"""

import asyncio
import gc
import os

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from reconcile import __version__
from reconcile.commands.settings import settings
from reconcile.editor.actions import Action, actions_at
from reconcile.editor.desk import Desk, State
from reconcile.editor.hovers import hover_at
from reconcile.editor.targets import target_at
from reconcile.editor.wire import column_of, diagnostic_of, range_of, text_edit_of, uri_of
from reconcile.errors import Location, Problem
from reconcile.factfiles.documents import Document

SCHEMA_CODES = frozenset({"RF010", "RF011", "RF012", "RF013", "RF018", "RF020", "RF021", "RF022", "RF025", "RF026"})
"""What a YAML language server with the schema reports by itself: syntax, doubled keys, and the shape of a file."""
_PAUSE_SECONDS = 0.15
"""How long typing has to rest before the project is checked again."""


class ReconcileServer(LanguageServer):
    """One project at a time: the folder that the editor opened."""

    def __init__(self, everything: bool = False) -> None:
        super().__init__("reconcile", __version__, types.TextDocumentSyncKind.Full)
        self._everything = everything
        self._desk: Desk | None = None
        self._uris: dict[str, str] = {}
        self._published: set[str] = set()
        self._pending: asyncio.TimerHandle | None = None

    @property
    def desk(self) -> Desk:
        """The project, found from the folder that was opened."""
        if self._desk is None:
            folder = self.workspace.root_path
            if folder and os.path.isdir(folder):
                os.chdir(folder)
            self._desk = Desk(settings())
        return self._desk

    def take(self, uri: str, text: str) -> None:
        """Take the text of an open file."""
        path = to_fs_path(uri)
        if path:
            self._uris[self.desk.shown(path)] = uri
            self.desk.put(path, text)
            self.check_soon()

    def release(self, uri: str) -> None:
        """Read a file that was closed from disk again."""
        path = to_fs_path(uri)
        if path:
            self._uris.pop(self.desk.shown(path), None)
            self.desk.drop(path)
            self.check_soon()

    def check_soon(self) -> None:
        """Check the project once typing rests."""
        if self._pending:
            self._pending.cancel()
        self._pending = asyncio.get_running_loop().call_later(_PAUSE_SECONDS, self.publish)

    def publish(self) -> None:
        """Send the problems of every file that has some, and nothing for those that had."""
        state = self.desk.state()
        found: dict[str, list[Problem]] = {path: [] for path in (*self._published, *self._uris)}
        for problem in state.problems if state else ():
            if self._everything or problem.code not in SCHEMA_CODES:
                found.setdefault(problem.location.path, []).append(problem)
        for path, problems in sorted(found.items()):
            document = self.document(state, path)
            diagnostics = [diagnostic_of(one, document, self.workspace.position_codec) for one in problems]
            self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(self.uri(path), diagnostics))
        self._published = {path for path, problems in found.items() if problems}

    def document(self, state: State | None, path: str) -> Document:
        """Return a file of the project, or a text of it, by its shown path."""
        if state and path in state.checked.documents:
            return state.checked.documents[path]
        return Document(path, state.checked.texts.get(path, "") if state else "")

    def uri(self, path: str) -> str:
        """Return the address of a shown path, as the editor writes it where it is open."""
        return self._uris.get(path) or uri_of(self.desk.on_disk(path))

    def place(self, uri: str, position: types.Position) -> tuple[State, Location] | None:
        """Return the state of the project and the place of a position, None outside of it."""
        state, path = self.desk.state(), to_fs_path(uri)
        if state is None or not path:
            return None
        shown = self.desk.shown(path)
        line = self.document(state, shown).line(position.line + 1)
        column = column_of(line, position, self.workspace.position_codec)
        return state, Location(shown, position.line + 1, column, column)

    def code_action(self, action: Action, state: State) -> types.CodeAction:
        """Return an action as the protocol wants it."""
        path, document = action.edits[0].path, action.document
        edits = [text_edit_of(edit, document, self.workspace.position_codec) for edit in action.edits]
        return types.CodeAction(
            title=action.title,
            kind=types.CodeActionKind.QuickFix if action.problem else types.CodeActionKind.RefactorRewrite,
            diagnostics=self._diagnostics(action, state),
            edit=types.WorkspaceEdit(document_changes=self._changes(path, document, edits)),
        )

    def _diagnostics(self, action: Action, state: State) -> list[types.Diagnostic] | None:
        if action.problem is None:
            return None
        document = self.document(state, action.problem.location.path)
        return [diagnostic_of(action.problem, document, self.workspace.position_codec)]

    def _changes(
        self, path: str, document: Document, edits: list[types.TextEdit]
    ) -> list[types.TextDocumentEdit | types.CreateFile | types.RenameFile | types.DeleteFile]:
        uri = self.uri(path)
        made = [] if document.text or os.path.exists(self.desk.on_disk(path)) else [types.CreateFile(uri)]
        identifier = types.OptionalVersionedTextDocumentIdentifier(uri)
        return [*made, types.TextDocumentEdit(identifier, list(edits))]


def serve(everything: bool = False) -> None:
    """Answer an editor on stdin and stdout until it leaves."""
    gc.enable()  # a short run does without; this one may last for days
    make_server(everything).start_io()


def make_server(everything: bool = False) -> ReconcileServer:
    """Return a server with all that it answers."""
    server = ReconcileServer(everything)
    _follow_texts(server)
    _answer_questions(server)
    return server


def _follow_texts(server: ReconcileServer) -> None:
    @server.feature(types.INITIALIZED)
    def initialized(_: types.InitializedParams) -> None:
        server.check_soon()

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: types.DidOpenTextDocumentParams) -> None:
        server.take(params.text_document.uri, params.text_document.text)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def changed(params: types.DidChangeTextDocumentParams) -> None:
        uri = params.text_document.uri
        server.take(uri, server.workspace.get_text_document(uri).source)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        server.release(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    def saved(_: types.DidSaveTextDocumentParams) -> None:
        server.desk.refresh()
        server.check_soon()

    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    def changed_on_disk(_: types.DidChangeWatchedFilesParams) -> None:
        server.desk.refresh()
        server.check_soon()


def _answer_questions(server: ReconcileServer) -> None:
    @server.feature(types.TEXT_DOCUMENT_HOVER)
    def hover(params: types.HoverParams) -> types.Hover | None:
        found = server.place(params.text_document.uri, params.position)
        text = hover_at(found[0].checked, found[1].path, found[1].line) if found else ""
        return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, text)) if text else None

    @server.feature(types.TEXT_DOCUMENT_DEFINITION)
    def definition(params: types.DefinitionParams) -> types.Location | None:
        found = server.place(params.text_document.uri, params.position)
        target = target_at(found[0].checked, found[1].path, found[1].line, found[1].column) if found else None
        if found is None or target is None:
            return None
        document = server.document(found[0], target.path)
        return types.Location(server.uri(target.path), range_of(target, document, server.workspace.position_codec))

    kinds = [types.CodeActionKind.QuickFix, types.CodeActionKind.RefactorRewrite]

    @server.feature(types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions(code_action_kinds=kinds))
    def actions(params: types.CodeActionParams) -> list[types.CodeAction]:
        first = server.place(params.text_document.uri, params.range.start)
        last = server.place(params.text_document.uri, params.range.end)
        if first is None or last is None:
            return []
        state, start = first
        return [server.code_action(action, state) for action in actions_at(server.desk, state, start, last[1].line)]
