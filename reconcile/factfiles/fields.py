"""Reading the keys of a mapping by the table of its kind; what does not fit is reported and left out."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from reconcile.errors import Edit, Fix
from reconcile.factfiles.documents import Document
from reconcile.factfiles.nodes import MappingNode, Node, ScalarNode, SequenceNode
from reconcile.factfiles.schema import FILE, TABLES, Table
from reconcile.timespan import TimeSpan
from reconcile.values import TYPES, type_named

Fields = Mapping[str, Node]

_SEEN = str.maketrans(dict.fromkeys("\u00a0\u2007\u202f", " ") | dict.fromkeys("\u00ad\u200b\u2060\ufeff"))
"""No-break spaces as plain ones, and nothing in the place of marks without width."""
_JOINERS = "\u200c\u200d"
_BLOCK = ("|", ">")
_FLAGS = {"true": True, "yes": True, "false": False, "no": False}
_SHORT_LIST = 10
_ALIKE = 0.7
"""The least likeness of a word to the one that it is taken for."""
_SURELY_ALIKE = 0.8
"""The same where the words are opposites: `rejected` has most of its letters from `expected`."""
_NO_ADVICE: Mapping[str, str] = MappingProxyType({})


def read_fields(document: Document, node: Node, table: Table, kind: str) -> Fields:
    """Return the nodes behind the known keys of a mapping, the first of each; `kind` names it in messages.

    Reported: a node that is no mapping, unknown, doubled and missing keys, invisible characters in keys. A key that is
    merely spelled otherwise (`As-of`) is read as the one it is; one that was probably meant is not missing.
    """
    fields: dict[str, Node] = {}
    others: list[tuple[Node, Node]] = []
    if type(node) is not MappingNode:
        document.report("RF022", node, key=kind, wanted="a mapping of keys and values")
        return fields
    known = table.keys
    for key, value in node.value:
        name = key.value
        if type(key) is ScalarNode and name in known and name not in fields:
            fields[name] = value
        else:
            others.append((key, value))
    for key, value in others:
        _read_other(document, key, value, fields, table)
    missing = [name for name in table.required if name not in fields]
    meant = meant_keys((key.value for key, _ in others if type(key) is ScalarNode), table) if missing else ()
    for name in missing:
        if name not in meant:
            document.report("RF021", _beginning(node), key=name, kind=kind)
    return fields


def meant_keys(names: Iterable[str], table: Table) -> frozenset[str]:
    """Return the known keys that unknown ones are spelled almost like."""
    return frozenset(_nearest(name, table.keys) for name in names if name not in table.keys)


def read_entries(document: Document, node: Node, kind: str) -> list[tuple[str, Node, Node]]:
    """Return name, key node and value node of each entry of a mapping with free names, the first of each name."""
    if type(node) is not MappingNode:
        document.report("RF022", node, key=kind, wanted="a mapping of names")
        return []
    entries: dict[str, tuple[str, Node, Node]] = {}
    for key, value in node.value:
        name = text_of(document, key, kind) if check_key(document, key) else ""
        if name in entries:
            document.report("RF018", key, key=name)
        elif name:
            entries[name] = (name, key, value)
    return list(entries.values())


def text_of(document: Document, node: Node, key: str) -> str:
    """Return the text of a scalar as typed; empty, and reported, if there is none.

    A block scalar (`|`, `>`) loses its outer line breaks.
    """
    text = bare_text(document, node, key)
    if document.cuts and text and isinstance(node, ScalarNode) and not node.style:
        _report_cut(document, node)
    return text


def bare_text(document: Document, node: Node, key: str) -> str:
    """Return the text of a date, flag or name, behind which a comment may follow after one space."""
    if type(node) is not ScalarNode:
        document.report("RF022", node, key=key, wanted="one text")
        return ""
    value: str = node.value
    if not value or value == "~" or value.isspace():
        if value != "~" or not node.style:
            document.report("RF023", node, key=key)
            return ""
    elif node.style in _BLOCK:
        return value.strip()
    return value


def texts_of(document: Document, node: Node, key: str) -> tuple[str, ...]:
    """Return the texts of a list, or one text as a list of one."""
    if type(node) is not SequenceNode:
        text = text_of(document, node, key)
        return (text,) if text else ()
    texts = tuple([text_of(document, item, key) for item in node.value])
    return texts if all(texts) else tuple(text for text in texts if text)


def optional_text(document: Document, fields: Fields, key: str) -> str:
    """Return the text under a key, empty if the key is absent."""
    node = fields.get(key)
    return text_of(document, node, key) if node is not None else ""


def optional_texts(document: Document, fields: Fields, key: str) -> tuple[str, ...]:
    """Return the texts under a key, none if the key is absent."""
    node = fields.get(key)
    return texts_of(document, node, key) if node is not None else ()


def optional_flag(document: Document, fields: Fields, key: str) -> bool | None:
    """Return true or false as written (`yes` and `no` too), None if the key is absent."""
    node = fields.get(key)
    text = bare_text(document, node, key) if node is not None else ""
    if node is None or not text:
        return None
    flag = _FLAGS.get(text.casefold())
    if flag is None:
        document.report("RF025", node, key=key, text=text)
    return flag


def optional_choice(
    document: Document, fields: Fields, key: str, choices: tuple[str, ...], advice: Mapping[str, str] = _NO_ADVICE
) -> str:
    """Return one of the choices; empty if the key is absent or, reported, holds something else.

    `advice` has the hint for words that are no choice and whose meaning is known.
    """
    node = fields.get(key)
    text = bare_text(document, node, key) if node is not None else ""
    if node is None or not text or text in choices:
        return text
    hint = advice.get(text.casefold()) or suggestion(text, choices, _SURELY_ALIKE)
    document.report("RF026", node, hint, key=key, text=text)
    return ""


def optional_type(document: Document, fields: Fields, key: str) -> str:
    """Return a type of value as written; empty if the key is absent or, reported, names none."""
    node = fields.get(key)
    text = bare_text(document, node, key) if node is not None else ""
    if node is None or not text or type_named(text):
        return text
    document.report("RF105", node, suggestion(text, TYPES), text=text)
    return ""


def optional_date(
    document: Document, fields: Fields, key: str, read: Callable[[str], TimeSpan | None]
) -> TimeSpan | None:
    """Return the time under a key, read by `read`; None if the key is absent or, reported, holds no date."""
    node = fields.get(key)
    text = bare_text(document, node, key) if node is not None else ""
    if node is None or not text:
        return None
    span = read(text)
    if span is None:
        document.report("RF107", node, key=key, text=text)
    return span


def identifier(document: Document, fields: Fields, key: str) -> str:
    """Return the name under a key: without spaces and `#`, so that it can stand in a list of names."""
    node = fields.get(key)
    text = bare_text(document, node, key) if node is not None else ""
    if node is not None and ("#" in text or any(character.isspace() for character in text)):
        document.report("RF027", node, text=text)
        return ""
    return text


def items_of(document: Document, node: Node, key: str) -> list[Node]:
    """Return the nodes of a list; none, and reported, if it is something else."""
    if type(node) is SequenceNode:
        items: list[Node] = node.value
        return items
    document.report("RF022", node, key=key, wanted="a list, each item behind `- `")
    return []


def suggestion(text: str, choices: Iterable[str], alike: float = _ALIKE) -> str:
    """Return the hint for an unknown word: the one near neighbour, else the valid ones if they are at most ten."""
    valid = list(choices)
    near = near_neighbour(text, valid, alike)
    return near or (f"valid are {', '.join(valid)}" if len(valid) <= _SHORT_LIST else "")


def near_neighbour(text: str, choices: Iterable[str], alike: float = _ALIKE) -> str:
    """Return the question whether the word most like `text` was meant, empty if none is like it."""
    near = _nearest(text, choices, alike)
    return f"did you mean `{near}`?" if near else ""


def _nearest(text: str, choices: Iterable[str], alike: float = _ALIKE) -> str:
    from difflib import get_close_matches

    by_case = {choice.casefold(): choice for choice in choices}
    near = get_close_matches(text.casefold(), list(by_case), 1, alike)
    return by_case[near[0]] if near else ""


def check_key(document: Document, key: Node) -> bool:
    """Return whether a key is a text without invisible characters; a merge key or another shape is reported too."""
    if type(key) is not ScalarNode:
        document.report("RF022", key, key="a key", wanted="one text")
    elif key.value == "<<" and not key.style:
        document.report("RF016", key)
    elif _visible(key.value) != key.value:
        visible = _visible(key.value)
        document.report("RF019", key, key=visible, fix=_key_fix(document, key, visible))
    else:
        return True
    return False


def _visible(text: str) -> str:
    """Return a key as it looks; joiners within a word belong to its script."""
    if text.isascii():
        return text
    bare = text.translate(_SEEN).strip(_JOINERS)
    return bare if bare == text else bare.strip()


def _read_other(document: Document, key: Node, value: Node, fields: dict[str, Node], table: Table) -> None:
    """Report a key that is not one of the table's or stands there twice; read it if only its spelling is off."""
    right = _respelled(key.value, table) if type(key) is ScalarNode else ""
    if check_key(document, key):
        if key.value in fields:
            document.report("RF018", key, key=key.value)
        elif right and right not in fields:
            hint, fix = f"did you mean `{right}`?", _key_fix(document, key, right)
            document.report("RF020", key, hint, key=key.value, fix=fix)
        elif key.value:
            document.report("RF020", key, _advice(key.value, table), key=key.value)
        else:
            document.report("RF023", key, key="a key")
    if right:
        fields.setdefault(right, value)


def _advice(text: str, table: Table) -> str:
    """Return the hint for an unknown key: the near neighbour, else where in a fact file the key belongs, else all."""
    homes = [name for name, other in TABLES.items() if text in other.keys] if table in (FILE, *TABLES.values()) else []
    near = near_neighbour(text, table.keys)
    return f"it belongs under `{homes[0]}`" if homes and not near else suggestion(text, table.keys)


def _respelled(text: str, table: Table) -> str:
    """Return the known key that differs in case, hyphens, spaces or invisible characters only; empty if none does."""
    bare = _bare(_visible(text))
    return next((name for name in table.keys if _bare(name) == bare), "")


def _bare(text: str) -> str:
    return text.casefold().replace("_", "").replace("-", "").replace(" ", "")


def _key_fix(document: Document, key: Node, text: str) -> Fix | None:
    """Return the change of a key to its right spelling; None where that might need quotation marks."""
    from reconcile.factfiles.spans import Spans

    spans = Spans(document)
    plain = text[:1].isalnum() and all(letter.isalnum() or letter in " _-" for letter in text)
    return Fix(f"write `{text}`", (Edit(document.path, spans.start(key), spans.end(key), text),)) if plain else None


def _report_cut(document: Document, node: Node) -> None:
    line, column = node.end_mark.line, node.end_mark.column
    if (line, column) in document.cuts:
        rest = document.line(line + 1)[column + 1 :].rstrip()
        document.report("RF017", document.place(line + 1, column + 2, len(rest)), rest=rest)


def _beginning(node: Node) -> Node:
    """Return the first key of a mapping, which stands for the whole in a message."""
    first: Node = node.value[0][0] if node.value else node
    return first
