"""The schemas in an editor: the language server for YAML, driven over stdin and stdout, completes, explains, reports.

`tools/language_server` installs it with the node of the machine or of Python's package index; `make test` runs that.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

HOME = Path(sys.prefix) / "yaml-language-server"
SERVER = HOME / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"
FILES = {
    "facts/alpha.yaml": (
        "source: {id: alpha, publisher: Alpha Courier, title: Talks}\n"
        "claims: [{subject: Marran delegation, predicate: seating plan, value: Omar Tarzi}]\n"
    ),
    "facts/vocabulary.yaml": (
        "entities:\n  Omar Tarzi: {type: person}\n"
        "predicates:\n  hosting city: {type: place}\n"
        "events:\n  Brask round: {when: 2031-05-01}\n"
    ),
    "facts/decisions.yaml": "",
}
MODELINE = "# yaml-language-server: $schema=../.reconcile/{}.json\n"
CLAIM = (
    "source: {title: B, relies_on: [{source: , kind: cites}]}\nclaims:\n  - subject: \n    predicate: \n    vaule: 7\n"
)
Position = dict[str, int]


class Server:
    """A language server and what it says, message by message."""

    def __init__(self, process: "subprocess.Popen[bytes]", root: Path) -> None:
        self._process = process
        self._root = root
        self._asked = 0

    def start(self) -> None:
        """Shake hands; no schemas but those that the files name, so that nothing is fetched."""
        capabilities = {
            "textDocument": {"completion": {"completionItem": {}}, "hover": {"contentFormat": ["plaintext"]}},
        }
        self.ask("initialize", {"processId": None, "rootUri": self._root.as_uri(), "capabilities": capabilities})
        self.tell("initialized", {})
        wanted = {"schemaStore": {"enable": False}, "validate": True, "hover": True, "completion": True}
        self.tell("workspace/didChangeConfiguration", {"settings": {"yaml": wanted}})

    def open(self, path: str, text: str) -> list[Any]:
        """Open a file and return what is wrong with it."""
        document = {"uri": self._uri(path), "languageId": "yaml", "version": 1, "text": text}
        self.tell("textDocument/didOpen", {"textDocument": document})
        while True:
            message = self._read()
            said = message.get("params") or {}
            if message.get("method") == "textDocument/publishDiagnostics" and said["uri"] == self._uri(path):
                found: list[Any] = said["diagnostics"]
                return found

    def completions(self, path: str, line: int, character: int) -> set[str]:
        """Return what is offered at a place, counted from 0."""
        found = self.ask("textDocument/completion", self._place(path, line, character))
        return {item["label"] for item in found["items"]}

    def hover(self, path: str, line: int, character: int) -> str:
        """Return what is shown at a place, counted from 0."""
        return json.dumps(self.ask("textDocument/hover", self._place(path, line, character)))

    def ask(self, method: str, params: object) -> Any:
        """Send a request and return its result; what the server asks meanwhile is answered with nothing."""
        self._asked += 1
        self._send({"id": self._asked, "method": method, "params": params})
        while True:
            message = self._read()
            if message.get("id") == self._asked and "method" not in message:
                assert "error" not in message, message
                return message["result"]

    def tell(self, method: str, params: object) -> None:
        """Send a notification."""
        self._send({"method": method, "params": params})

    def _send(self, message: dict[str, object]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._process.stdin.flush()

    def _read(self) -> dict[str, Any]:
        assert self._process.stdout
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        assert length, "the language server has ended"
        message: dict[str, Any] = json.loads(self._process.stdout.read(length))
        if "method" in message and "id" in message:
            several = message["method"] == "workspace/configuration"
            self._send({"id": message["id"], "result": [None for _ in message["params"]["items"]] if several else None})
        return message

    def _place(self, path: str, line: int, character: int) -> dict[str, Any]:
        return {"textDocument": {"uri": self._uri(path)}, "position": {"line": line, "character": character}}

    def _uri(self, path: str) -> str:
        return (self._root / path).as_uri()


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a project with the schemas that `reconcile schema --project` prints for it."""
    root = tmp_path_factory.mktemp("project")
    for path, text in FILES.items():
        (root / path).parent.mkdir(exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    (root / ".reconcile").mkdir()
    for name in ("facts", "vocabulary", "decisions"):
        command = [sys.executable, "-m", "reconcile", "schema", name, "--project"]
        done = subprocess.run(command, cwd=root, capture_output=True, check=True)
        (root / ".reconcile" / f"{name}.json").write_bytes(done.stdout)
    return root


@pytest.fixture(scope="module")
def server(project: Path) -> Iterator[Server]:
    if not SERVER.exists():
        pytest.skip(f"no language server for YAML: tools/language_server {Path(sys.prefix).name} installs it")
    command = [str(HOME / "node"), str(SERVER), "--stdio"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        started = Server(process, project)
        started.start()
        yield started
        process.kill()


def test_a_fact_file_is_checked_while_it_is_typed(server: Server) -> None:
    found = server.open("facts/beta.yaml", MODELINE.format("facts") + CLAIM)
    unknown = [one for one in found if "vaule" in one["message"]]
    assert [one["range"]["start"] for one in unknown] == [{"line": 5, "character": 4}]
    assert any("value" in one["message"] for one in found if one not in unknown)


def test_names_of_other_files_are_completed(server: Server) -> None:
    server.open("facts/gamma.yaml", MODELINE.format("facts") + CLAIM)
    assert {"hosting city", "seating plan"} <= server.completions("facts/gamma.yaml", 4, 15)
    assert {"Marran delegation", "Omar Tarzi", "Brask round"} <= server.completions("facts/gamma.yaml", 3, 13)
    assert "alpha" in server.completions("facts/gamma.yaml", 1, 40)


def test_keys_are_completed_and_explained(server: Server) -> None:
    text = MODELINE.format("facts") + "source: {title: B}\nclaims:\n  - subject: A\n    predicate: leader\n    \n"
    server.open("facts/delta.yaml", text)
    assert {"value", "quote", "attribution"} <= server.completions("facts/delta.yaml", 5, 4)
    assert "The property asked about" in server.hover("facts/delta.yaml", 4, 6)
    assert "The headline" in server.hover("facts/delta.yaml", 1, 10)


def test_the_vocabulary_offers_what_it_does_not_declare_yet(server: Server) -> None:
    text = MODELINE.format("vocabulary") + "predicates:\n  \nevents:\n  Doha round: {continues: }\n"
    server.open("facts/vocabulary.yaml", text)
    assert "seating plan" in server.completions("facts/vocabulary.yaml", 2, 2)
    assert "Brask round" in server.completions("facts/vocabulary.yaml", 4, 26)


def test_decisions_offer_claims_and_groups(server: Server) -> None:
    server.open("facts/decisions.yaml", MODELINE.format("decisions") + "- id: D-1\n  claims:\n    - \n  group: \n")
    assert "alpha#seating-plan" in server.completions("facts/decisions.yaml", 3, 6)
    assert any(label.startswith("RC-") for label in server.completions("facts/decisions.yaml", 4, 9))


@pytest.mark.parametrize("path", ["nukta.yaml", "htn.yaml", "vocabulary.yaml"])
def test_our_own_facts_are_clean(server: Server, project: Path, path: str) -> None:
    text = (Path(__file__).parents[2] / "facts" / path).read_text(encoding="utf-8")
    kind = "vocabulary" if path == "vocabulary.yaml" else "facts"
    without = text.partition("\n")[2]
    assert server.open(f"facts/own-{path}", MODELINE.format(kind) + without) == []
