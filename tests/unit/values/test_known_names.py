"""The lists of names behind the comparison: compiled, and without a name that contradicts itself."""

import runpy
from pathlib import Path

import pytest

from reconcile.values.name_families import UNKNOWN, family, thing_family
from reconcile.values.transliteration import canonical
from reconcile.values.words import known_forms
from reconcile.values.words.exonyms import FORMER, PLACES

TOOL = Path(__file__).resolve().parents[3] / "tools" / "known_forms.py"


def test_the_lists_of_names_are_compiled() -> None:
    written = Path(known_forms.__file__).read_text("utf-8")
    assert written == runpy.run_path(str(TOOL))["compiled"](), "python tools/known_forms.py writes it anew"


@pytest.mark.parametrize(
    ("left", "right", "one", "kin"),
    [
        ("mohammed", "muhammad", True, True),
        ("khalid", "khalil", False, False),
        ("bill", "william", True, True),
        ("peter", "pedro", False, True),
        ("abdkarim", "karim", False, True),
        ("abdkarim", "abdrahim", False, False),
        ("hryhoryavich", "grigorievich", True, False),
        ("petrovna", "pavlovna", False, False),
    ],
)
def test_two_words_are_one_name_or_kin(left: str, right: str, one: bool, kin: bool) -> None:
    ours, theirs = family(canonical(left)), family(canonical(right))
    assert (not ours.rows.isdisjoint(theirs.rows)) is one
    assert (not ours.kindred.isdisjoint(theirs.kindred)) is kin


def test_other_words_are_unknown() -> None:
    assert family("velmar") is UNKNOWN
    assert thing_family("velmar") == UNKNOWN


def test_words_made_of_one_another_are_kin() -> None:
    assert thing_family("trade").kindred == thing_family("trading").kindred != UNKNOWN.kindred
    assert thing_family("bank").rows.isdisjoint(thing_family("bahn").rows)


def test_every_place_has_one_row() -> None:
    heads = [row.split()[0] for row in PLACES.strip().splitlines()]
    repeated = {head for head in heads if heads.count(head) > 1}
    assert not repeated - {row.split()[0] for row in PLACES.splitlines() if len(row) > 100}
    assert all("  " not in row for row in f"{PLACES}{FORMER}".splitlines())
