"""The language server, driven over stdin and stdout by a real client, on a project on disk."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from lsprotocol import types
from pygls.lsp.client import LanguageClient
from pygls.uris import to_fs_path

ROOT = Path(__file__).parents[2]
FILES = {
    "seeds/alpha.txt": "Talks in Brask\n\nThe team was led by Omar Tarzi, an aide said.\n",
    "facts/alpha.yaml": (
        "source: {publisher: Alpha Courier, title: Talks, published: 2031-05-01, text: seeds/alpha.txt}\n"
        "claims:\n"
        "  - subject: 😀 team\n"
        "    predicate: leader\n"
        "    value: Omar Tarzi\n"
        "    quote: The team was led by Omar Tarzi\n"
    ),
    "facts/beta.yaml": (
        "source: {publisher: Beta Courier, title: Talks go on, published: 2031-05-01}\n"
        "claims: [{subject: 😀 team, predicate: led by, value: Yusuf al-Khatib}]\n"
    ),
    "facts/vocabulary.yaml": (
        "entities:\n  😀 team: {type: organisation}\n  Omar Tarzi: {type: person, aliases: [O. Tarzi]}\n"
        "predicates:\n  leader: {type: person, values: one}\n"
    ),
}
Step = Callable[["Editor"], Coroutine[Any, Any, None]]


class Editor:
    """An editor with one project: it opens and changes files, asks, and waits for diagnostics."""

    def __init__(self, home: Path, client: LanguageClient) -> None:
        self.home, self.client = home, client
        self.diagnostics: dict[str, list[types.Diagnostic]] = {}
        self._came = asyncio.Condition()

        @client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)  # type: ignore[untyped-decorator]  # of pygls
        async def published(params: types.PublishDiagnosticsParams) -> None:
            path = Path(to_fs_path(params.uri) or "").relative_to(home).as_posix()
            async with self._came:
                self.diagnostics[path] = list(params.diagnostics)
                self._came.notify_all()

    def uri(self, path: str) -> str:
        """Return the address of a file of the project."""
        return (self.home / path).as_uri()

    def open(self, path: str, text: str | None = None) -> None:
        """Open a file, as it is on disk or with another text."""
        held = (self.home / path).read_text(encoding="utf-8") if text is None else text
        item = types.TextDocumentItem(self.uri(path), "yaml", 1, held)
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(item))

    def change(self, path: str, text: str) -> None:
        """Type another text."""
        identifier = types.VersionedTextDocumentIdentifier(2, self.uri(path))
        whole = types.TextDocumentContentChangeWholeDocument(text)
        self.client.text_document_did_change(types.DidChangeTextDocumentParams(identifier, [whole]))

    async def codes(self, path: str, wanted: set[str]) -> list[types.Diagnostic]:
        """Return the diagnostics of a file once they have these codes."""

        def are_there() -> bool:
            return path in self.diagnostics and {str(one.code) for one in self.diagnostics[path]} == wanted

        async with self._came:
            await asyncio.wait_for(self._came.wait_for(are_there), 10)
        return self.diagnostics[path]

    def at(self, path: str, line: int, character: int) -> dict[str, Any]:
        """Return a place as requests want it, counted from 0 in units of UTF-16."""
        position = types.Position(line, character)
        return {"text_document": types.TextDocumentIdentifier(self.uri(path)), "position": position}

    async def actions(self, path: str, line: int) -> list[types.CodeAction]:
        """Return what can be done on a line, counted from 0."""
        span = types.Range(types.Position(line, 0), types.Position(line, 0))
        document = types.TextDocumentIdentifier(self.uri(path))
        params = types.CodeActionParams(document, span, types.CodeActionContext([]))
        found = await self.client.text_document_code_action_async(params)
        return [one for one in found or () if isinstance(one, types.CodeAction)]


@asynccontextmanager
async def editing(home: Path, *arguments: str) -> AsyncIterator[Editor]:
    client = LanguageClient("test", "1")
    editor = Editor(home, client)
    os.environ["PYTHONPATH"] = str(ROOT)
    await client.start_io(sys.executable, "-m", "reconcile", "lsp", *arguments)
    folder = types.WorkspaceFolder(home.as_uri(), "home")
    capabilities = types.ClientCapabilities()
    await client.initialize_async(
        types.InitializeParams(capabilities, root_uri=home.as_uri(), workspace_folders=[folder])
    )
    client.initialized(types.InitializedParams())
    try:
        yield editor
    finally:
        await client.shutdown_async(None)
        client.exit(None)
        await client.stop()  # type: ignore[no-untyped-call]  # of pygls


@pytest.fixture
def edit(tmp_path: Path) -> Callable[[Step], None]:
    """Return a runner of steps in an editor on the project."""
    for path, text in FILES.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")

    def run(step: Step) -> None:
        async def whole() -> None:
            async with editing(tmp_path) as editor:
                await step(editor)

        asyncio.run(whole())

    return run


def test_a_slip_is_reported_while_typing_and_gone_when_mended(edit: Callable[[Step], None]) -> None:
    async def step(editor: Editor) -> None:
        path, text = "facts/alpha.yaml", FILES["facts/alpha.yaml"]
        editor.open(path)
        await editor.codes(path, set())
        editor.change(path, text.replace("was led", "was headed"))
        (found,) = await editor.codes(path, {"RF401"})
        assert found.severity is types.DiagnosticSeverity.Error
        assert (found.range.start.line, found.range.start.character) == (5, 11)
        assert found.source == "reconcile"
        editor.change(path, text)
        await editor.codes(path, set())

    edit(step)


def test_what_the_schema_says_is_left_to_the_schema(edit: Callable[[Step], None]) -> None:
    async def step(editor: Editor) -> None:
        path, text = "facts/alpha.yaml", FILES["facts/alpha.yaml"]
        editor.open(path, text.replace("value: Omar", "vlaue: Omar").replace("was led", "was headed"))
        await editor.codes(path, set())

    edit(step)


def test_hover_shows_what_other_sources_say(edit: Callable[[Step], None]) -> None:
    async def step(editor: Editor) -> None:
        editor.open("facts/alpha.yaml")
        hover = await editor.client.text_document_hover_async(types.HoverParams(**editor.at("facts/alpha.yaml", 4, 12)))
        assert hover
        assert isinstance(hover.contents, types.MarkupContent)
        assert "**conflict**" in hover.contents.value
        assert "Yusuf al-Khatib" in hover.contents.value
        above = await editor.client.text_document_hover_async(types.HoverParams(**editor.at("facts/alpha.yaml", 0, 2)))
        assert above is None

    edit(step)


@pytest.mark.parametrize(
    ("at", "target"),
    [
        ((2, 16), ("facts/vocabulary.yaml", 1, 2, 9)),  # the emoji takes two units of UTF-16
        ((3, 16), ("facts/vocabulary.yaml", 4, 2, 8)),
        ((4, 12), ("facts/vocabulary.yaml", 2, 2, 12)),
        ((5, 20), ("seeds/alpha.txt", 2, 0, 30)),
        ((0, 88), ("seeds/alpha.txt", 0, 0, 0)),
    ],
)
def test_definitions(edit: Callable[[Step], None], at: tuple[int, int], target: tuple[str, int, int, int]) -> None:
    async def step(editor: Editor) -> None:
        editor.open("facts/alpha.yaml")
        asked = types.DefinitionParams(**editor.at("facts/alpha.yaml", *at))
        found = await editor.client.text_document_definition_async(asked)
        path, line, start, end = target
        assert isinstance(found, types.Location)
        assert found.uri == editor.uri(path)
        assert found.range == types.Range(types.Position(line, start), types.Position(line, end))

    edit(step)


def test_a_fix_is_offered_where_its_problem_is(edit: Callable[[Step], None]) -> None:
    async def step(editor: Editor) -> None:
        path = "facts/alpha.yaml"
        editor.open(path, FILES[path].replace("value: Omar Tarzi", "value: “Omar Tarzi”"))
        (found,) = await editor.codes(path, {"RF125"})
        (fix,) = [one for one in await editor.actions(path, 4) if one.kind == types.CodeActionKind.QuickFix]
        assert list(fix.diagnostics or ()) == [found]
        (change,) = fix.edit.document_changes if fix.edit and fix.edit.document_changes else ()
        assert isinstance(change, types.TextDocumentEdit)
        assert [one.new_text for one in change.edits if isinstance(one, types.TextEdit)] == ["'Omar Tarzi'"]
        assert await editor.actions(path, 0) == []

    edit(step)


def test_a_decision_is_written_but_for_its_reason(edit: Callable[[Step], None], tmp_path: Path) -> None:
    async def step(editor: Editor) -> None:
        path = "facts/alpha.yaml"
        editor.open(path)
        offered = {one.title: one for one in await editor.actions(path, 4)}
        (title,) = [title for title in offered if "acknowledge" in title]
        assert {name.rpartition(" ")[0] for name in offered if name != title} == {
            "Decide: the same as",
            "Decide: another than",
            "Decide: not about",
        }
        written = offered[title].edit
        made, change = (written and written.document_changes) or ()
        assert isinstance(made, types.CreateFile)
        assert isinstance(change, types.TextDocumentEdit)
        (insertion,) = change.edits
        assert isinstance(insertion, types.TextEdit)
        home = tmp_path / "facts/decisions.yaml"
        home.write_text(insertion.new_text, encoding="utf-8")
        editor.client.text_document_did_save(
            types.DidSaveTextDocumentParams(types.TextDocumentIdentifier(editor.uri(path)))
        )
        await editor.codes("facts/decisions.yaml", {"RF023"})
        home.write_text(
            insertion.new_text.replace("reason: ''", "reason: Known").replace('reason: ""', "reason: Known")
        )
        editor.client.text_document_did_save(
            types.DidSaveTextDocumentParams(types.TextDocumentIdentifier(editor.uri(path)))
        )
        await editor.codes("facts/decisions.yaml", set())
        assert await editor.actions(path, 4) == []

    edit(step)
