"""Blocking: nothing telling is missed, and the pairs grow with the questions, not with their square."""

from collections import Counter
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile.matching import policy
from reconcile.matching.candidates import Entry, candidate_pairs

WORD = st.sampled_from([f"w{number}" for number in range(60)])
CONTEXT = st.frozensets(st.sampled_from(["brask", "tolen"]), max_size=1)
ENTRIES = st.lists(st.builds(Entry, st.frozensets(WORD, max_size=policy.TELLING_WORDS), CONTEXT), max_size=60)


def entries(*word_sets: set[str]) -> list[Entry]:
    return [Entry(frozenset(words)) for words in word_sets]


@settings(max_examples=60)
@given(ENTRIES)
def test_every_pair_that_shares_a_rare_word_is_found(questions: list[Entry]) -> None:
    frequency = Counter(word for entry in questions for word in entry.words)
    found = set(candidate_pairs(questions))
    for here, there in combinations(range(len(questions)), 2):
        left, right = questions[here], questions[there]
        shared = left.words & right.words
        if any(frequency[word] <= policy.BLOCK for word in shared):
            assert (here, there) in found
        assert shared or (here, there) not in found


@settings(max_examples=40)
@given(ENTRIES)
def test_pairs_come_ordered_and_once(questions: list[Entry]) -> None:
    pairs = list(candidate_pairs(questions))
    assert pairs == sorted(set(pairs))
    assert all(here < there for here, there in pairs)


@pytest.mark.parametrize("context", [frozenset[str](), frozenset({"brask"})], ids=["none", "one"])
@pytest.mark.parametrize("count", [500, 2000, 8000])
def test_pairs_grow_with_the_number_of_questions(count: int, context: frozenset[str]) -> None:
    """Two words that all share, one that every tenth shares, and one of its own that each shares with its twin."""
    told = ({"talks", "round", f"topic {number % 10}", f"own {number // 2}"} for number in range(count))
    pairs = set(candidate_pairs([Entry(frozenset(words), context) for words in told]))
    assert len(pairs) <= 20 * count
    assert {(number, number + 1) for number in range(0, count, 2)} <= pairs


@pytest.mark.parametrize(
    "questions", [[], entries(set()), entries({"a"}, {"b"}), entries({"a"}, set())], ids=["none", "one", "two", "half"]
)
def test_nothing_shared_gives_no_pair(questions: list[Entry]) -> None:
    assert list(candidate_pairs(questions)) == []


@pytest.mark.parametrize(
    ("left", "right", "met"),
    [((), (), True), (("brask",), (), True), (("brask",), ("brask", "tolen"), True), (("brask",), ("tolen",), False)],
)
def test_in_large_blocks_two_contexts_that_share_nothing_never_meet(
    left: tuple[str, ...], right: tuple[str, ...], met: bool
) -> None:
    told = [Entry(frozenset({"truce"}), frozenset(context)) for context in (left, right)]
    assert list(candidate_pairs(told)) == [(0, 1)]
    crowd = [Entry(frozenset({"truce"}), frozenset({"vell"}))] * (policy.BLOCK + 1)
    assert ((0, 1) in set(candidate_pairs([*told, *crowd]))) == met
