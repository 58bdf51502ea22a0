"""Wordings of the built-in predicates that no entry lists: what must be found, and what asks something else."""

import pytest

from reconcile.factfiles.builtin import builtin_vocabulary
from reconcile.factfiles.merging import merge
from reconcile.model import Predicate, Vocabulary
from reconcile.vocabulary import Lexicon

_LEXICON = Lexicon(builtin_vocabulary())


def _found(wording: str, lexicon: Lexicon = _LEXICON) -> str:
    predicate = lexicon.predicate(wording)
    return predicate.name if predicate else ""


_PROJECT = (
    Predicate("helmsman", "person", aliases=("steered by",)),
    Predicate("eggs", "quantity"),
    Predicate("broken eggs", "quantity"),
    Predicate("hatching", "date"),
    Predicate("deaths by drowning", "quantity"),
    Predicate("confirmed deaths", "quantity"),
)


@pytest.mark.parametrize(
    ("wording", "predicate"),
    [
        ("who steered it", "helmsman"),
        ("by whom was she steered", "helmsman"),
        ("who was the helmsman", "helmsman"),
        ("name of the helmsman", "helmsman"),
        ("how many eggs", "eggs"),
        ("total number of eggs so far", "eggs"),
        ("number of broken eggs", "broken eggs"),
        ("how many eggs were broken", "broken eggs"),
        ("when did they hatch", "hatching"),
        ("number of confirmed deaths", "confirmed deaths"),
        ("number of deaths by drowning", "deaths by drowning"),
        ("number of deaths", "death toll"),
        ("first hatching", ""),
        ("number of helmsmen", ""),
        ("who was steered", ""),
    ],
)
def test_a_project_vocabulary_is_found_in_other_forms_too(wording: str, predicate: str) -> None:
    lexicon = Lexicon(merge(Vocabulary(predicates=_PROJECT), builtin_vocabulary()))
    assert _found(wording, lexicon) == predicate


def test_what_the_project_says_in_other_forms_comes_before_a_built_in_name() -> None:
    """`signed by` is a name of the built-in signatories."""
    lexicon = Lexicon(Vocabulary(predicates=(Predicate("who signed it"), *builtin_vocabulary().predicates)))
    assert _found("signed by", lexicon) == "who signed it"
    assert _found("signatories", lexicon) == "signatories"


def test_a_project_entry_inherits_from_a_built_in_one_that_it_words_otherwise() -> None:
    lexicon = Lexicon(merge(Vocabulary(predicates=(Predicate("who led it", aliases=("helm",)),)), builtin_vocabulary()))
    entry = lexicon.predicate("head of delegation")
    assert entry is not None
    assert (entry.name, entry.type, entry.builtin) == ("who led it", "person", False)
    assert _found("leader", lexicon) == _found("helm", lexicon) == "who led it"
