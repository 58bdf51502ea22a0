"""Words that are most likely others, mistyped: slips are found, and different words are left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.factfiles.load import survey_blobs
from reconcile.folding import key
from reconcile.rules import mistyped_event, mistyped_name, mistyped_predicate, unused_entry
from reconcile.rules.checked import Checked
from reconcile.rules.rule import Rule
from reconcile.rules.slips import Wordings, edit_distance

VOCABULARY = """\
entities:
  Lowland Assembly: {type: organisation, aliases: [the Assembly]}
  Northern Bridge: {type: place}
  Zakir Mujahid: {type: person, distinct_from: [Zakir Mujahil]}
  Anna Holmquist: {type: person}
predicates:
  spokesperson: {type: person, values: one}
  number stranded: {type: quantity}
events:
  Harvest fair: {aliases: [second market]}
"""
HEAD = "source: {title: A, published: 2031-05-02}\n"


def found(rule: Rule, vocabulary: str, *files: str) -> list[str]:
    """Return what a rule says of fact files a, b, c, each a list of claims: place and, where it has one, its hint."""
    blobs = {f"facts/{name}.yaml": (HEAD + text).encode() for name, text in zip("abc", files, strict=False)}
    if vocabulary:
        blobs["facts/vocabulary.yaml"] = vocabulary.encode()
    problems = rule.problems(Checked(survey_blobs(blobs), {}))
    return [f"{problem.location.path[6:]}:{problem.location.line} {problem.hint}" for problem in problems]


def claims(*claims: str) -> str:
    return "claims:\n" + "".join(f"  - {{{claim}}}\n" for claim in claims)


@pytest.mark.parametrize(
    ("predicate", "meant"),
    [
        ("spokesprson", "spokesperson"),
        ("Spokes person", "spokesperson"),
        ("number stranted", "number stranded"),
        ("is number of stranded", ""),
        ("spokesperson", ""),
        ("second spokesperson", ""),
        ("spokespersons of", ""),
        ("number brandished", ""),
        ("sponsor", ""),
    ],
)
def test_a_predicate_is_held_against_the_vocabulary(predicate: str, meant: str) -> None:
    text = claims(f"subject: X, predicate: {predicate}, value: Ann Lee")
    expected = [f"a.yaml:3 did you mean `{meant}`?"] if meant else []
    assert found(mistyped_predicate.RULE, VOCABULARY, text) == expected


def test_without_a_vocabulary_the_predicate_that_more_claims_have_is_right() -> None:
    right, wrong = (claims(f"subject: X, predicate: {word}, value: Y") for word in ("harbour tariff", "harbour tarif"))
    assert found(mistyped_predicate.RULE, "", right, right, wrong) == ["c.yaml:3 did you mean `harbour tariff`?"]
    assert found(mistyped_predicate.RULE, "", wrong, right, right) == ["a.yaml:3 did you mean `harbour tariff`?"]
    assert found(mistyped_predicate.RULE, "", right, wrong) == ["b.yaml:3 did you mean `harbour tariff`?"]


@pytest.mark.parametrize(
    ("left", "right"),
    [("mediates", "mediated"), ("arrived at", "arrived by"), ("minimum", "maximum"), ("cost", "coat")],
)
def test_without_a_vocabulary_other_words_and_forms_of_a_word_are_left_alone(left: str, right: str) -> None:
    texts = [claims(f"subject: X, predicate: {word}, value: Y") for word in (left, left, right)]
    assert found(mistyped_predicate.RULE, "", *texts) == []


@pytest.mark.parametrize(
    ("text", "kind", "meant"),
    [
        ("Lowland Asembly", "organisation", "Lowland Assembly"),
        ("the Asembly", "organisation", "the Assembly"),
        ("Nothern Bridge", "place", "Northern Bridge"),
        ("Anna Holmqist", "person", "Anna Holmquist"),
        ("LOWLAND ASSEMBLY", "organisation", ""),
        ("Southern Bridge", "place", ""),
        ("Northern Ridge", "place", ""),
        ("Zakir Mujib", "person", ""),
        ("Zakir Mujahil", "person", ""),
        ("Anne Holmquist", "person", ""),
        ("Bakir Mujahid", "person", ""),
        ("Anna Holmqist", "place", ""),
    ],
)
def test_a_name_is_held_against_the_vocabulary(text: str, kind: str, meant: str) -> None:
    expected = [f"a.yaml:3 did you mean `{meant}`?"] if meant else []
    value = claims(f"subject: X, predicate: y, value: [Orm, {text}], type: {kind}")
    assert found(mistyped_name.RULE, VOCABULARY, value) == expected


def test_a_subject_counts_and_what_the_source_spells_so_does_not() -> None:
    claim = "subject: Lowland Asembly, predicate: seat, value: Orm"
    assert found(mistyped_name.RULE, VOCABULARY, claims(claim)) == ["a.yaml:3 did you mean `Lowland Assembly`?"]
    assert found(mistyped_name.RULE, VOCABULARY, claims(claim + ", quote: the Lowland Asembly sits at Orm")) == []


@pytest.mark.parametrize(("event", "meant"), [("Harvset fair", "Harvest fair"), ("first market", ""), ("Harvest", "")])
def test_an_event_is_reported_once_where_it_is_written(event: str, meant: str) -> None:
    both = claims("subject: X, predicate: y, value: Z", "subject: X, predicate: z, value: Z")
    expected = [f"a.yaml:2 did you mean `{meant}`?"] if meant else []
    assert found(mistyped_event.RULE, VOCABULARY, f"event: {event}\n" + both) == expected


def test_unused_are_the_entries_that_no_claim_needs() -> None:
    vocabulary = (
        "entities: {Orm: {within: Vale}, Vale: {}, Fen: {}, Lee: {aliases: [Ann]}, Choir: {}}\n"
        "predicates: {leader: {}, seat of the choir: {}}\n"
        "events: {One: {}, Two: {continues: One}, Three: {}, Harvest fair: {continues: Spring fair}, Spring fair: {}}\n"
    )
    text = claims("subject: the road to Orm, predicate: led by, value: x, event: Two, attribution: Ann",
                  "subject: X, predicate: y, value: z, event: Harvset fair")  # fmt: skip
    checked = Checked(
        survey_blobs({"facts/a.yaml": (HEAD + text).encode(), "facts/vocabulary.yaml": vocabulary.encode()}), {}
    )
    unused = sorted(problem.message for problem in unused_entry.RULE.problems(checked))
    assert unused == [f"no claim uses `{name}`" for name in ("Choir", "Fen", "Three", "seat of the choir")]


def test_nothing_is_called_unused_while_a_file_cannot_be_read() -> None:
    assert found(unused_entry.RULE, VOCABULARY, claims("subject: X, predicate: y, value: z"))
    assert not found(unused_entry.RULE, VOCABULARY, claims("subject: X, predicate: y, value: z: a"))


WORD = st.text("abcde", min_size=1, max_size=12)


@given(WORD, WORD)
def test_edits_count_alike_from_both_sides(left: str, right: str) -> None:
    assert edit_distance(left, right) == edit_distance(right, left)
    assert (edit_distance(left, right) == 0) == (left == right)


@given(st.lists(st.text("abcdefgh", min_size=5, max_size=12), min_size=1, max_size=3), st.data())
def test_one_letter_left_out_of_a_long_word_is_a_slip(words: list[str], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(words) - 1))
    cut = data.draw(st.integers(1, len(words[at]) - 1))
    slipped = [*words[:at], words[at][:cut] + words[at][cut + 1 :], *words[at + 1 :]]
    if slipped != words:
        assert Wordings([" ".join(words)], key).near(" ".join(slipped)) == [" ".join(words)]
