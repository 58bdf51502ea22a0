"""Patches of text spans: the target changes, every other line stays byte for byte, and what is written reads back."""

import os
from collections.abc import Callable
from itertools import takewhile
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reconcile.errors import Edit
from reconcile.factfiles.documents import Document
from reconcile.factfiles.edit import (
    EditError,
    Edits,
    add_entry,
    append_item,
    append_to_list,
    apply,
    flow_list,
    flow_mapping,
    insert_items,
    remove_item,
    remove_items,
    remove_key,
    scalar,
    set_key,
    set_keys,
    write,
)
from reconcile.factfiles.edit.patching import Data, data_of
from reconcile.factfiles.nodes import Node
from reconcile.factfiles.reading import parse
from reconcile.factfiles.spans import Spans, value_of

PIECES = [*"-?:,[]{}#&*!|>'\"%@` \n\t\r~=<\\", ": ", " #", "...", "---", "null", "<<", "a", "no", "12", "é", "東", "😀"]
ODD = ["\u2028", "\u0085", "\u00a0", "\ufeff", "\u200b", "\x00", "\x1b", "\x7f", "\ufffe", "<<<<<<<", "======="]
TEXTS = st.one_of(
    st.lists(st.sampled_from(PIECES + ODD), max_size=8).map("".join),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
)


def document_of(text: str) -> Document:
    return parse("facts/vocabulary.yaml", text.encode())


def node_at(document: Document, *keys: str | int) -> Node:
    node = document.root
    for key in keys:
        node = node.value[key] if isinstance(key, int) and node else value_of(node, str(key))
    assert node is not None
    return node


def read(text: str) -> Data:
    document = document_of(text)
    assert document.problems == []
    return data_of(document.root, {})


@given(TEXTS)
@settings(max_examples=400, deadline=None)
@example("a: b #c")
@example("it's")
@example('the "big" day: one')
@example("\\'\"")
@example("<<")
@example("What? Yes")
@example('a:"b"')
def test_a_scalar_reads_back_as_it_was(text: str) -> None:
    assert read(f"k: {scalar(text)}") == [("k", text)]
    assert read(f"- {scalar(text)}\n- x") == [text, "x"]
    assert read(f"k: [{scalar(text, flow=True)}, x]") == [("k", [text, "x"])]
    assert read(f"{{k: {scalar(text, flow=True)}, {scalar(text, flow=True)}: x}}") == [("k", text), (text, "x")]
    assert read(f"{scalar(text)}: x\n") == [(text, "x")]
    assert "\n" not in scalar(text)


@given(st.lists(TEXTS, max_size=4), st.dictionaries(TEXTS, TEXTS, max_size=3))
@settings(deadline=None)
def test_lists_and_mappings_on_one_line_read_back(texts: list[str], pairs: dict[str, str]) -> None:
    assert read(f"k: {flow_list(texts)}") == [("k", texts)]
    assert read(f"k: {flow_mapping(pairs)}") == [("k", list(pairs.items()))]


@pytest.mark.parametrize(
    ("text", "block", "flow"),
    [
        ("Noor Ahmad", "Noor Ahmad", "Noor Ahmad"),
        ("a, b", "a, b", "'a, b'"),
        ("2:30", "2:30", "2:30"),
        ("-5", "-5", "-5"),
        ("- 5", "'- 5'", "'- 5'"),
        ("no", "no", "no"),
        ("null", "'null'", "'null'"),
        ("it's: so", '"it\'s: so"', '"it\'s: so"'),
        ("a\nb", '"a\\nb"', '"a\\nb"'),
        ("", "''", "''"),
    ],
)
def test_quotes_are_set_where_they_are_needed_only(text: str, block: str, flow: str) -> None:
    assert (scalar(text), scalar(text, flow=True)) == (block, flow)


def test_half_a_character_is_refused() -> None:
    with pytest.raises(EditError):
        scalar("a\udcff")


def test_edits_are_applied_in_the_order_of_the_text_with_its_line_ends() -> None:
    edits = [Edit("f", 5, 5, "x\ny"), Edit("f", 0, 1, "A"), Edit("f", 5, 5, "z")]
    assert apply("a\r\nb\r\n", edits) == "A\r\nb\r" + "x\r\nyz" + "\n"


@pytest.mark.parametrize("second", [Edit("f", 1, 3, ""), Edit("f", 3, 9, ""), Edit("f", 4, 3, "")])
def test_edits_that_overlap_or_leave_the_text_are_refused(second: Edit) -> None:
    with pytest.raises(EditError):
        apply("abcd", [Edit("f", 0, 2, "x"), second])


def aliases(document: Document) -> Edits:
    return append_to_list(document, node_at(document, "entities", "Bo"), "aliases", "Bo, Lee")


VOCABULARY = {
    "block list": (
        "entities:\n  Bo:\n    aliases:\n      - A  # 1\n      # two\n      - B # 2\n\n  # n\n  Cy:\n",
        "entities:\n  Bo:\n    aliases:\n      - A  # 1\n      # two\n      - B # 2\n      - Bo, Lee\n\n  # n\n  Cy:\n",
    ),
    "list in the column of its key": (
        "entities:\n  Bo:\n    aliases:\n    - A\n    type: person\n",
        "entities:\n  Bo:\n    aliases:\n    - A\n    - Bo, Lee\n    type: person\n",
    ),
    "flow list": (
        "entities:\n  Bo: {aliases: [ A ], type: person}  # him\n",
        "entities:\n  Bo: {aliases: [ A, 'Bo, Lee' ], type: person}  # him\n",
    ),
    "flow list over lines": (
        "entities:\n  Bo:\n    aliases: [A,  # one\n      B,  # two\n    ]\n",
        "entities:\n  Bo:\n    aliases: [A,  # one\n      B, 'Bo, Lee',  # two\n    ]\n",
    ),
    "one text": (
        "entities:\n  Bo:\n    aliases: A, B  # one\n    type: person\n",
        "entities:\n  Bo:\n    aliases: ['A, B', 'Bo, Lee']  # one\n    type: person\n",
    ),
    "no key in braces": (
        "entities: {Bo: {type: person}, Cy: }\n",
        "entities: {Bo: {type: person, aliases: ['Bo, Lee']}, Cy: }\n",
    ),
    "no key in lines": (
        "entities:\n  Bo:\n    type: person # x\n    # his own\nevents: {}\n",
        "entities:\n  Bo:\n    type: person # x\n    aliases: ['Bo, Lee']\n    # his own\nevents: {}\n",
    ),
    "name alone": ("entities:\n  Bo:  # him\n  Cy:", "entities:\n  Bo: {aliases: ['Bo, Lee']}  # him\n  Cy:"),
    "empty braces": ("entities:\n  Bo: {}\n", "entities:\n  Bo: {aliases: ['Bo, Lee']}\n"),
    "empty list": ("entities:\n  Bo:\n    aliases: []\n", "entities:\n  Bo:\n    aliases: ['Bo, Lee']\n"),
    "empty key": ("entities:\n  Bo:\n    aliases:\n", "entities:\n  Bo:\n    aliases: ['Bo, Lee']\n"),
    "no newline at the end": (
        "entities:\n  Bo:\n    type: person",
        "entities:\n  Bo:\n    type: person\n    aliases: ['Bo, Lee']\n",
    ),
    "carriage returns": (
        "entities:\r\n  Bo:\r\n    aliases:\r\n      - A\r\n  Cy:\r\n",
        "entities:\r\n  Bo:\r\n    aliases:\r\n      - A\r\n      - Bo, Lee\r\n  Cy:\r\n",
    ),
    "there already": ("entities: {Bo: {aliases: ['Bo, Lee']}}\n", "entities: {Bo: {aliases: ['Bo, Lee']}}\n"),
}


@pytest.mark.parametrize("case", VOCABULARY)
def test_an_alias_is_added(case: str) -> None:
    before, after = VOCABULARY[case]
    document = document_of(before)
    assert apply(before, aliases(document)) == after


def test_a_mapping_is_no_list_to_add_to() -> None:
    with pytest.raises(EditError, match=r"facts/vocabulary.yaml:3:14 is laid out so"):
        aliases(document_of("entities:\n  Bo:\n    aliases: {A: B}\n"))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("k: old # c\nl: x\n", "k: new # c\nl: x\n"),
        ("k: 'o''ld'\n", "k: new\n"),
        ("k:  # c\nl: x\n", "k: new  # c\nl: x\n"),
        ("k:\n  old\n  older\nl: x\n", "k:\n  new\nl: x\n"),
        ("k: |\n  old\n\n  older\n\nl: x\n", "k: new\n\nl: x\n"),
        ("k:  # why\n  # here\n  a: b\n  c: d  # gone\n# stays\nl: x\n", "k: new  # why\n  # here\n# stays\nl: x\n"),
        ("k:\n- a\n- b", "k: new\n"),
        ("{k: {a: b}, l: x}\n", "{k: new, l: x}\n"),
        ("{k}\n", "{k: new}\n"),
        ("{}\n", "{k: new}\n"),
        ("l: |+\n  x\n\n", "l: |+\n  x\n\nk: new\n"),
        ("l: x\n# end\n", "l: x\nk: new\n# end\n"),
        ("- a\n", None),
        ("? k\n", None),
        ("? [k]\n: a\n", "? [k]\n: a\nk: new\n"),
    ],
)
def test_a_key_is_set(before: str, after: str | None) -> None:
    document = document_of(before)
    if after is None:
        with pytest.raises(EditError):
            set_key(document, document.root, "k", "new")
    else:
        assert apply(before, set_key(document, document.root, "k", "new")) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("# c\nk: a # x\n# d\nl: x\n", "# c\n# d\nl: x\n"),
        ("k: {a: b, k: c}\nl:\n  k: |\n    x\n", "l:\n  k: |\n    x\n"),
        ("{k: a, l: x}\n", "{l: x}\n"),
        ("{l: x, k: a}\n", "{l: x}\n"),
        ("l: x\n", "l: x\n"),
        ("k: x\n", None),
    ],
)
def test_a_key_is_removed(before: str, after: str | None) -> None:
    document = document_of(before)
    assert document.root is not None
    if after is None:
        with pytest.raises(EditError):
            remove_key(document, document.root, "k")
    else:
        assert apply(before, remove_key(document, document.root, "k")) == after


@pytest.mark.parametrize("text", ["", "# a: comment\n", "# no newline", "\n"])
def test_a_key_is_set_where_nothing_stands(text: str) -> None:
    document = document_of(text)
    assert apply(text, set_key(document, None, "k", "new")).endswith("k: new\n")


ITEM = "id: D-2\nreason: b, c"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "- id: D-2\n  reason: b, c\n"),
        ("# head\n\n", "# head\n\n- id: D-2\n  reason: b, c\n"),
        ("# head", "# head\n- id: D-2\n  reason: b, c\n"),
        ("[]\n", "- id: D-2\n  reason: b, c\n"),
        ("[{id: D-1}]\n", "[{id: D-1}, {id: D-2, reason: 'b, c'}]\n"),
        ("- {id: D-1}\n# end\n", "- {id: D-1}\n- id: D-2\n  reason: b, c\n# end\n"),
        ("- id: D-1\n  x: y\n  # of D-1\n# end\n", "- id: D-1\n  x: y\n  # of D-1\n- id: D-2\n  reason: b, c\n# end\n"),
        ("- a: |\n    x\n\n# c\n\n- b: y\n", "- a: |\n    x\n\n# c\n\n- b: y\n\n- id: D-2\n  reason: b, c\n"),
        ("  - id: D-1", "  - id: D-1\n  - id: D-2\n    reason: b, c\n"),
        ("- id: D-1\r\n", "- id: D-1\r\n- id: D-2\r\n  reason: b, c\r\n"),
    ],
)
def test_an_item_is_appended_to_the_root(before: str, after: str) -> None:
    assert apply(before, append_item(document_of(before), ITEM)) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "claims:\n  - id: D-2\n    reason: b, c\n"),
        ("source: A\n", "source: A\nclaims:\n  - id: D-2\n    reason: b, c\n"),
        ("source: A\nclaims:  # all\nend: x\n", "source: A\nclaims:  # all\n  - id: D-2\n    reason: b, c\nend: x\n"),
        ("claims: []  # none\n", "claims:  # none\n  - id: D-2\n    reason: b, c\n"),
        ("claims:\n- id: D-1\nend: x\n", "claims:\n- id: D-1\n- id: D-2\n  reason: b, c\nend: x\n"),
        ("{source: A}\n", "{source: A, claims: [{id: D-2, reason: 'b, c'}]}\n"),
        ("{}\n", "claims:\n  - id: D-2\n    reason: b, c\n"),
    ],
)
def test_an_item_is_appended_behind_a_key(before: str, after: str) -> None:
    assert apply(before, append_item(document_of(before), ITEM, "claims")) == after


@pytest.mark.parametrize(
    ("before", "number", "after"),
    [
        ("- a: 1\n- b: 2\n- c: 3\n", 1, "- a: 1\n- c: 3\n"),
        ("# file\n\n# of a\n- a: 1 # x\n  # in a\n\n# of b\n- b: 2\n", 0, "# file\n\n# of b\n- b: 2\n"),
        ("# file\n- a: 1\n- b: 2\n", 0, "# file\n- b: 2\n"),
        ("# file\n\n- a: 1\n", 0, "# file\n"),
        ("- a: 1\n\n# apart\n\n- b: |\n    x\n\n- c: 3", 1, "- a: 1\n\n# apart\n\n- c: 3"),
        ("- a: 1\n- b: 2\n# end\n", 1, "- a: 1\n# end\n"),
        ("- a: 1\r\n\r\n- b: 2\r\n", 1, "- a: 1\r\n"),
        ("[a, {b: c} , d]\n", 1, "[a, d]\n"),
        ("[a, b]\n", 1, "[a]\n"),
        ("[a]\n", 0, "[]\n"),
        ("-\n  a: 1\n- b\n", 0, None),
        ("- - a\n- b\n", 1, "- - a\n"),
    ],
)
def test_an_item_is_removed_with_its_comments(before: str, number: int, after: str | None) -> None:
    document = document_of(before)
    if after is None:
        with pytest.raises(EditError):
            remove_item(document, node_at(document, number))
    else:
        assert apply(before, remove_item(document, node_at(document, number))) == after


def test_the_last_item_behind_a_key_leaves_an_empty_list() -> None:
    document = document_of("claims:  # all\n  - a: 1\nend: x\n")
    assert apply(document.text, remove_item(document, node_at(document, "claims", 0))) == "claims: []  # all\nend: x\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "entities:\n  'A: b': {type: person}\n"),
        ("# words\n", "# words\nentities:\n  'A: b': {type: person}\n"),
        ("entities:\n", "entities:\n  'A: b': {type: person}\n"),
        ("entities: {}  # c\n", "entities:  # c\n  'A: b': {type: person}\n"),
        (
            "entities:\n    B:\n\n# rest\nevents:\n",
            "entities:\n    B:\n    'A: b': {type: person}\n\n# rest\nevents:\n",
        ),
        ("entities: {B: {}}\n", "entities: {B: {}, 'A: b': {type: person}}\n"),
        ("events:\n  B:\n    # why\n", "events:\n  B:\nentities:\n  'A: b': {type: person}\n    # why\n"),
        ("{events: {}}\n", "{events: {}, entities: {'A: b': {type: person}}}\n"),
        ("---\n# c\nevents:\n  B: x\n...\n", "---\n# c\nevents:\n  B: x\nentities:\n  'A: b': {type: person}\n...\n"),
    ],
)
def test_an_entry_is_added(before: str, after: str) -> None:
    assert apply(before, add_entry(document_of(before), "entities", "A: b", "{type: person}")) == after


def test_an_entry_that_is_there_is_refused() -> None:
    with pytest.raises(EditError, match="has an entry 'A' already"):
        add_entry(document_of("entities: {A: }\n"), "entities", "A", "{type: person}")


def test_what_is_no_yaml_is_refused() -> None:
    document = document_of("k: v\n")
    with pytest.raises(EditError):
        set_key(document, document.root, "k", "a: b: c")


PATCHES: dict[str, Callable[[Document], Edits]] = {
    "set": lambda document: set_key(document, node_at(document, 0), "k", scalar("x # y")),
    "insert": lambda document: set_key(document, node_at(document, 1), "new", flow_list(["x, y"])),
    "append": lambda document: append_to_list(document, node_at(document, 1), "list", "z: z"),
    "item": lambda document: append_item(document, "l: |\n  a\n\n  b\nk: [1, 2]"),
    "remove": lambda document: remove_item(document, node_at(document, 1)),
}
"""Every patch is proven to leave all other data, so what is tested with any layout is the lines."""

LINES = st.sampled_from(["", "# c", "  # c", "     # deep", "#"])
VALUES = st.sampled_from(
    ["v", "'v'", '"a: b"  # c', "|\n    a\n\n    b", ">-\n    a", "[a, b]", "{a: b}", "\n    - a", ""]
)


@st.composite
def layouts(draw: st.DrawFn) -> str:
    """Return a list of two mappings with comments and blank lines anywhere."""
    lines = []
    for _ in range(2):
        lines += draw(st.lists(LINES, max_size=3))
        lines.append(f"- k: {draw(VALUES)}".rstrip())
        lines += draw(st.lists(LINES, max_size=2))
        lines.append(f"  list: {draw(st.sampled_from(['[a]', '[]', 'a', '', chr(10) + '  - a']))}".rstrip())
    lines += draw(st.lists(LINES, max_size=3))
    text = "\n".join(lines) + draw(st.sampled_from(["\n", ""]))
    return text.replace("\n", draw(st.sampled_from(["\n", "\r\n"])))


def changed(before: str, after: str) -> tuple[int, int]:
    """Return the first line that was changed, counted from 0, and the number of those changed."""
    left, right = before.splitlines(), after.splitlines()
    first = same_lines(left, right)
    return first, len(left) - first - same_lines(left[first:][::-1], right[first:][::-1])


def same_lines(left: list[str], right: list[str]) -> int:
    """Return how many lines two texts begin with alike."""
    return len(list(takewhile(lambda pair: pair[0] == pair[1], zip(left, right, strict=False))))


@given(layouts(), st.sampled_from(sorted(PATCHES)))
@settings(max_examples=300, deadline=None)
def test_lines_outside_the_target_stay(text: str, name: str) -> None:
    document = document_of(text)
    after = apply(text, PATCHES[name](document))
    first, count = changed(text, after)
    target, spans = node_at(document, 0 if name == "set" else 1), Spans(document)
    height = len(text[spans.line_start(spans.start(target)) : spans.end(target)].splitlines())
    above = text[: spans.start(target)].splitlines()[:-1]
    own = len(above) - len(text[: spans.end(node_at(document, 0))].splitlines())
    assert ("\r\n" in after) == ("\r\n" in text)
    assert count <= {"insert": 0, "item": 0, "append": 1, "set": height, "remove": height + own + 5}[name]
    assert name not in ("set", "append") or count == 0 or len(above) <= first < len(above) + height


def test_a_file_is_written_whole_with_its_mark_mode_and_link(tmp_path: Path) -> None:
    path, link = tmp_path / "real.yaml", tmp_path / "link.yaml"
    path.write_bytes(b"\xef\xbb\xbfk: v\r\n")
    path.chmod(0o640)
    link.symlink_to("real.yaml")
    document = parse("facts/link.yaml", path.read_bytes())
    write(link, document, set_key(document, document.root, "l", "w"))
    assert path.read_bytes() == b"\xef\xbb\xbfk: v\r\nl: w\r\n"
    assert path.stat().st_mode & 0o777 == 0o640
    assert link.is_symlink()
    assert sorted(os.listdir(tmp_path)) == ["link.yaml", "real.yaml"]


def test_a_missing_file_is_made_from_an_empty_document(tmp_path: Path) -> None:
    document = Document("facts/new.yaml")
    write(tmp_path / "new.yaml", document, append_item(document, "a: b"))
    assert (tmp_path / "new.yaml").read_text() == "- a: b\n"


@pytest.mark.parametrize("now", [b"k: w\n", b"", None, b"k: v\n\xff"])
def test_a_file_that_has_changed_meanwhile_is_left_alone(tmp_path: Path, now: bytes | None) -> None:
    path = tmp_path / "a.yaml"
    if now is not None:
        path.write_bytes(now)
    document = document_of("k: v\n")
    with pytest.raises(EditError):
        write(path, document, set_key(document, document.root, "k", "x"))
    assert (path.read_bytes() if path.exists() else None) == now


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    document = Document("facts/new.yaml")
    with pytest.raises(EditError, match=r"cannot write facts/new\.yaml: No such file or directory"):
        write(tmp_path / "none" / "new.yaml", document, append_item(document, "a: b"))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- b: 1\n# of d\n- d: 1\n", "- a: 1\n- b: 1\n- c: 1\n- c: 2\n# of d\n- d: 1\n- e: 1\n"),
        ("# file\n- b: 1\n\n- d: 1", "# file\n- a: 1\n\n- b: 1\n\n- c: 1\n\n- c: 2\n\n- d: 1\n\n- e: 1\n"),
        ("[b: 1, d: 1]\n", "[{a: 1}, b: 1, {c: 1}, {c: 2}, d: 1, {e: 1}]\n"),
    ],
)
def test_items_are_inserted_before_others(before: str, after: str) -> None:
    document = document_of(before)
    first, second = node_at(document, 0), node_at(document, 1)
    placed = [(first, "a: 1"), (second, "c: 1"), (None, "e: 1"), (second, "c: 2")]
    assert apply(before, insert_items(document, placed)) == after


@pytest.mark.parametrize(
    ("before", "gone", "after"),
    [
        ("- a\n- b\n- c\n- d\n", (1, 2), "- a\n- d\n"),
        ("- a\n- b\n", (0, 1), ""),
        ("# x\n\n- a\n\n- b\n\n- c\n", (1, 2), "# x\n\n- a\n"),
        ("[a, b, c, d]\n", (0, 2, 3), "[b]\n"),
        ("[a, b, c, d]\n", (0, 2), "[b, d]\n"),
        ("[a, b]\n", (0, 1), "[]\n"),
    ],
)
def test_several_items_are_removed(before: str, gone: tuple[int, ...], after: str) -> None:
    document = document_of(before)
    assert apply(before, remove_items(document, [node_at(document, number) for number in gone])) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("k: a\nl: b", "k: x\nl: b\nm: y\nn: z\n"),
        ("{k: a, l: b}", "{k: x, l: b, m: y, n: z}"),
        ("{}", "{k: x, m: y, n: z}"),
        ("", "k: x\nm: y\nn: z\n"),
    ],
)
def test_several_keys_are_set(before: str, after: str) -> None:
    document = document_of(before)
    assert apply(before, set_keys(document, document.root, {"k": "x", "m": "y", "n": "z"})) == after
