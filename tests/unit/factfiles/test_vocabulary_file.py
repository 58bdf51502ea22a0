"""The vocabulary file, its rules, and the built-in vocabulary below it."""

from pathlib import Path

import pytest

import reconcile
from reconcile.factfiles.builtin import builtin_vocabulary, compiled, compiled_forms, compiled_stems
from reconcile.factfiles.merging import merge
from reconcile.factfiles.reading import parse
from reconcile.factfiles.vocabulary import read_vocabulary
from reconcile.model import Entity, Predicate, Vocabulary

BUILTIN = Vocabulary(
    (Entity("Türkiye", "place", ("Turkey",), builtin=True),),
    (
        Predicate("leader", "person", many=False, per_event=True, aliases=("led by", "head"), builtin=True),
        Predicate("venue", "place", aliases=("location",), builtin=True),
    ),
)


def read(text: str) -> tuple[Vocabulary, list[str]]:
    document = parse("v.yaml", text.encode())
    vocabulary = read_vocabulary(document)
    return vocabulary, [f"{problem.location} {problem.code}" for problem in document.problems]


def test_every_key_of_a_vocabulary_is_read() -> None:
    vocabulary, problems = read(
        """
entities:
  Torkham: {type: place, aliases: T, within: Khyber, distinct_from: [Chaman]}
  Khyber:
predicates:
  stage: {type: category, values: one, changes: true, scope: event, order: [begun, done], exclusive: [[a], [b, c]]}
  members: {values: many, scope: thing}
events:
  Second round: {aliases: [round two], when: 2025-10-25, continues: First round}
  First round: {}
"""
    )
    assert not problems
    assert vocabulary.entities == (
        Entity("Torkham", "place", ("T",), ("Khyber",), ("Chaman",)),
        Entity("Khyber"),
    )
    assert vocabulary.predicates == (
        Predicate("stage", "category", False, True, True, (), ("begun", "done"), (("a",), ("b", "c"))),
        Predicate("members", many=True, per_event=False),
    )
    assert [(event.name, event.continues) for event in vocabulary.events] == [
        ("Second round", "First round"),
        ("First round", ""),
    ]


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("entities: {A: {within: A}}", ["v.yaml:1:12 RF202"]),
        ("events:\n  A: {continues: B}\n  B: {continues: C}\n  C: {continues: A}", ["v.yaml:2:3 RF202"]),
        ("entities: {A: {within: [B, C]}, B: {within: D}, C: {within: D}, D: {}}", []),
        ("entities: {A: {within: Unknown place, distinct_from: Nobody}}", []),
        ("predicates: {led by: {}, is led by: {}}", ["v.yaml:1:26 RF201"]),
        ("entities: {A: {aliases: [a, A]}}", []),
        ("events: {A: {continues: B}}", ["v.yaml:1:10 RF203"]),
        ("entities: {A: {}, A: {}}", ["v.yaml:1:19 RF018"]),
        ("entities: {A\u00a0B: {}, می\u200cخواهد: {}}", ["v.yaml:1:12 RF019"]),
        ("", []),
    ],
)
def test_rules(text: str, problems: list[str]) -> None:
    assert read(text)[1] == problems


def test_a_project_entry_inherits_what_it_leaves_open() -> None:
    ours = Vocabulary(predicates=(Predicate("head of delegation", many=True, aliases=("led by",)),))
    merged = merge(ours, BUILTIN)
    assert merged.predicates == (
        Predicate("head of delegation", "person", True, None, True, ("led by", "leader", "head")),
        BUILTIN.predicates[1],
    )


def test_two_project_entries_share_no_inherited_alias() -> None:
    ours = Vocabulary(predicates=(Predicate("leader"), Predicate("head")))
    merged = merge(ours, BUILTIN)
    assert [entry.aliases for entry in merged.predicates[:2]] == [(), ()]
    assert BUILTIN.predicates[0] in merged.predicates


def test_entities_merge_by_folded_names() -> None:
    merged = merge(Vocabulary((Entity("Turkiye"),)), BUILTIN)
    assert merged.entities == (Entity("Turkiye", "place", ("Turkey",)),)


def test_without_a_project_vocabulary_the_built_in_one_remains() -> None:
    assert merge(Vocabulary(), BUILTIN) == BUILTIN


def test_the_compiled_built_in_vocabulary_is_up_to_date() -> None:
    folder = Path(reconcile.__file__).parent / "vocabulary"
    assert (folder / "general_entries.py").read_text("utf-8") == compiled(), "python -m reconcile.factfiles.builtin"
    assert (folder / "general_forms.py").read_text("utf-8") == compiled_forms(), "python -m reconcile.factfiles.builtin"
    assert (folder / "stemmed.py").read_text("utf-8") == compiled_stems(), "python -m reconcile.factfiles.builtin"
    assert all(entity.builtin for entity in builtin_vocabulary().entities)
    assert all(predicate.builtin for predicate in builtin_vocabulary().predicates)
