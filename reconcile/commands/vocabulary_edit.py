"""Answers to suggestions as patches of the vocabulary, one after the other, all made before the first is written."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from reconcile.commands.suggestion_output import LISTS, entries, entry_yaml
from reconcile.errors import BadFactsError, Severity
from reconcile.factfiles.documents import Document
from reconcile.factfiles.edit import Edits, add_entry, append_to_list, patched, scalar, set_key
from reconcile.factfiles.nodes import MappingNode, Node
from reconcile.factfiles.vocabulary import read_vocabulary
from reconcile.suggestions.suggestion import Addition, Answer


class Patch(NamedTuple):
    """One change of a file: as it was, the edits, as it is then."""

    before: Document
    edits: Edits
    after: Document


def patches(document: Document, answers: Sequence[Answer]) -> list[Patch]:
    """Return the patches that put answers into a vocabulary, in order.

    Raises:
        EditError: the file is laid out so that a change has to be made by hand.
        BadFactsError: the answers do not go together, such as one alias for two entries.
    """
    made: list[Patch] = []
    for answer in answers:
        for section, name, additions in entries(answer.additions):
            made += _entry_patches(made[-1].after if made else document, (section, name), additions)
    if made:
        _check(made[-1].after)
    return made


def _entry_patches(document: Document, place: tuple[str, str], additions: Iterable[Addition]) -> Iterator[Patch]:
    """Yield the patches of one entry: a new one at once, one that is there key by key."""
    section, name = place
    if not _has(document, section, name):
        yield _patch(document, add_entry(document, section, name, entry_yaml(additions)))
        return
    for one in additions:
        entry = _value(_value(document.root, section), name)
        edits: Edits = ()
        if one.key in LISTS:
            edits = append_to_list(document, entry, one.key, one.text)
        elif one.key:
            edits = set_key(document, entry, one.key, scalar(one.text, flow=True))
        if edits:
            patch = _patch(document, edits)
            document = patch.after
            yield patch


def _patch(document: Document, edits: Edits) -> Patch:
    return Patch(document, edits, patched(document, edits))


def _has(document: Document, section: str, name: str) -> bool:
    home = _value(document.root, section)
    return type(home) is MappingNode and any(key.value == name for key, _ in home.value)


def _value(node: Node | None, name: str) -> Node | None:
    """Return what stands behind a key of a mapping, None if there is no such key."""
    pairs = node.value if type(node) is MappingNode else ()
    return next((value for key, value in pairs if key.value == name), None)


def _check(document: Document) -> None:
    """Raise BadFactsError if a patched vocabulary has an error."""
    read_vocabulary(document)
    errors = tuple(problem for problem in document.problems if problem.severity is Severity.ERROR)
    if errors:
        raise BadFactsError(errors)
