"""Categories: what makes two states one, what makes them opposites, and what is left to a reader."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model import Entity, Predicate, Relation, Value, Vocabulary
from reconcile.values.base import Setting
from reconcile.values.categories import CATEGORIES, read_category
from reconcile.values.category_comparison import judge
from reconcile.values.declared import compare_declared
from reconcile.values.words.exclusive_values import EXCLUSIVE_VALUES
from reconcile.values.words.kinds import KINDS
from reconcile.values.words.synonyms import SYNONYMS
from reconcile.vocabulary import Lexicon

SETTING = Setting(
    Lexicon(Vocabulary(entities=(Entity("final status", aliases=("end state",)),))),
    Predicate(
        "stage",
        order=("began", "under way", "concluded"),
        exclusive=(("permanent",), ("temporary", "one week")),
    ),
)


def category(text: str) -> Value:
    return Value(text, "category", CATEGORIES.parse(text, SETTING))


@pytest.mark.parametrize(
    ("left", "right", "relation", "basis"),
    [
        ("permanent", "permanent", Relation.SAME, "identical"),
        ("permanent", "Permanent ", Relation.SAME, "folded"),
        ("end state", "final status", Relation.VARIANT, "alias"),
        ("banned", "outlawed", Relation.VARIANT, "synonym"),
        ("not banned", "not prohibited", Relation.VARIANT, "synonym"),
        ("not guilty", "acquitted", Relation.VARIANT, "synonym"),
        ("withdrawing", "withdraws", Relation.VARIANT, "inflection"),
        ("ceasefire extended", "extended ceasefire", Relation.VARIANT, "word order"),
        ("deputy defence minister", "Deputy Minister of Defense", Relation.VARIANT, "word order"),
        ("finalised", "finalized", Relation.VARIANT, "inflection"),
        ("permanent", "temporary", Relation.DIFFERS, "antonym"),
        ("natural", "man-made", Relation.DIFFERS, "antonym"),
        ("accepts", "rejects", Relation.DIFFERS, "opposite"),
        ("supported", "opposed", Relation.DIFFERS, "antonym"),  # who does not support need not oppose
        ("lasting", "provisional", Relation.DIFFERS, "antonym"),
        ("permanent ceasefire", "temporary ceasefire", Relation.DIFFERS, "antonym"),
        ("not permanent", "permanent", Relation.DIFFERS, "negation"),
        ("lawful", "unlawful", Relation.DIFFERS, "negation"),
        ("non-binding", "binding", Relation.DIFFERS, "negation"),
        ("withdrawn", "amended", Relation.INCOMPARABLE, "unknown category"),
        ("permanent", "not temporary", Relation.REFINES, "denied opposite"),
        ("lawful", "not unlawful", Relation.VARIANT, "denied opposite"),  # there is nothing between the two
        ("closed", "not open", Relation.VARIANT, "denied opposite"),
        ("closed", "no longer open", Relation.REFINED_BY, "denied opposite"),
        ("rejected", "not approved", Relation.REFINES, "denied opposite"),  # what is not approved may be undecided
        ("rejected", "not yet approved", Relation.COMPATIBLE, "denied opposite"),
        ("unhappy", "not happy", Relation.REFINES, "denied opposite"),
        ("not armed", "no longer armed", Relation.REFINED_BY, "denial"),
        ("never employed", "no longer employed", Relation.DIFFERS, "denial"),
        ("failed to sign", "signed", Relation.DIFFERS, "negation"),
        ("denied involvement", "involved", Relation.DIFFERS, "negation"),
        ("foul play ruled out", "foul play", Relation.DIFFERS, "negation"),
        ("bail refused", "granted bail", Relation.DIFFERS, "antonym"),
        ("not a vehicle", "car", Relation.DIFFERS, "denied kind"),
        ("not a car", "vehicle", Relation.COMPATIBLE, "denied kind"),
        ("not only banned", "banned", Relation.INCOMPARABLE, "unknown category"),
        ("lorry", "truck", Relation.VARIANT, "synonym"),
        ("was made redundant", "laid off", Relation.VARIANT, "synonym"),
        ("declared dead", "deceased", Relation.VARIANT, "synonym"),
        ("hospitalized", "in hospital", Relation.VARIANT, "synonym"),
        ("murdered", "killed", Relation.REFINES, "kind"),
        ("murdered", "alive", Relation.DIFFERS, "exclusive values"),
        ("car", "vehicle", Relation.REFINES, "kind"),
        ("SUV", "lorry", Relation.DIFFERS, "exclusive values"),
        ("engine failure", "technical fault", Relation.REFINES, "kind"),
        ("warehouse fire", "fire", Relation.REFINES, "kind"),
        ("heart attack", "attack", Relation.INCOMPARABLE, "unknown category"),
        ("attempted coup", "coup", Relation.INCOMPARABLE, "unknown category"),
        ("vice president", "president", Relation.INCOMPARABLE, "unknown category"),
        ("guilty", "acquitted", Relation.DIFFERS, "antonym"),
        ("mistrial", "acquitted", Relation.DIFFERS, "exclusive values"),
        ("postponed", "cancelled", Relation.DIFFERS, "exclusive values"),
        ("gules", "azure", Relation.DIFFERS, "exclusive values"),
        ("red alert", "amber alert", Relation.DIFFERS, "exclusive values"),
        ("guilty of murder", "guilty of manslaughter", Relation.DIFFERS, "exclusive values"),
        ("not guilty of murder", "guilty of manslaughter", Relation.COMPATIBLE, "denied opposite"),
        ("category 3 storm", "category 4 storm", Relation.DIFFERS, "number"),
        ("charged", "convicted", Relation.COMPATIBLE, "stages"),
        ("heart attack", "cardiac arrest", Relation.COMPATIBLE, "stages"),
        ("temporarily closed", "closed", Relation.REFINES, "kind"),
        ("narrowly averted", "averted", Relation.REFINES, "qualified"),
        ("unanimously approved", "narrowly approved", Relation.DIFFERS, "qualified"),
        ("approved with conditions", "approved", Relation.REFINES, "kind"),
        ("partly approved", "rejected", Relation.COMPATIBLE, "in part"),
        ("not fully approved", "approved", Relation.COMPATIBLE, "denied kind"),
        ("closed for repairs", "open", Relation.DIFFERS, "exclusive values"),
        ("seized by police", "seized", Relation.REFINES, "qualified"),
        ("feared dead", "dead", Relation.COMPATIBLE, "hedged"),
        ("possible suicide", "accident", Relation.COMPATIBLE, "hedged"),
        ("fired", "fire", Relation.INCOMPARABLE, "unknown category"),
        ("asymptomatic", "symptomatic", Relation.DIFFERS, "antonym"),
        ("harmful", "harmless", Relation.DIFFERS, "exclusive values"),
        ("overpaid", "underpaid", Relation.DIFFERS, "exclusive values"),
        ("understand", "overstay", Relation.INCOMPARABLE, "unknown category"),
        ("will attend", "won't attend", Relation.DIFFERS, "negation"),
        ("will attend", "attended", Relation.INCOMPARABLE, "unknown category"),
        ("can fly", "cannot fly", Relation.DIFFERS, "negation"),
        ("can fly", "able to fly", Relation.VARIANT, "folded"),
        ("may attend", "may not attend", Relation.COMPATIBLE, "hedged"),
        ("must attend", "need not attend", Relation.DIFFERS, "negation"),
        ("must not attend", "need not attend", Relation.INCOMPARABLE, "unknown category"),
        ("with casualties", "without casualties", Relation.DIFFERS, "negation"),
        ("ended with an agreement", "ended without agreement", Relation.DIFFERS, "qualified"),
        ("ended without agreement", "ended", Relation.REFINES, "qualified"),
        ("claimed responsibility", "denied responsibility", Relation.DIFFERS, "negation"),
        ("claimed responsibility", "admitted responsibility", Relation.INCOMPARABLE, "unknown category"),
        ("all released", "none released", Relation.DIFFERS, "share"),
        ("all hostages freed", "no hostages freed", Relation.DIFFERS, "share"),
        ("all released", "some released", Relation.COMPATIBLE, "share"),
        ("nobody hurt", "no one injured", Relation.VARIANT, "synonym"),
        ("none of the crew hurt", "some of the passengers hurt", Relation.INCOMPARABLE, "unknown category"),
        ("Category 4", "category four", Relation.VARIANT, "folded"),
        ("stage IV", "stage 4", Relation.VARIANT, "folded"),
        ("first phase", "phase one", Relation.VARIANT, "folded"),
        ("first class", "class one", Relation.INCOMPARABLE, "unknown category"),
        ("1st place", "first place", Relation.VARIANT, "folded"),
        ("phase two", "phase III", Relation.DIFFERS, "number"),
        ("Grade A", "Grade B", Relation.DIFFERS, "label"),
        ("EF3", "EF4", Relation.DIFFERS, "number"),
        ("m16", "m4", Relation.INCOMPARABLE, "unknown category"),
        ("partially open", "closed", Relation.DIFFERS, "opposite"),
        ("partially closed", "open", Relation.COMPATIBLE, "in part"),
        ("almost open", "closed", Relation.COMPATIBLE, "in part"),
        ("almost complete", "complete", Relation.COMPATIBLE, "in part"),
        ("very likely", "unlikely", Relation.DIFFERS, "negation"),
        ("highly likely", "likely", Relation.REFINES, "qualified"),
        ("de-escalated", "escalated", Relation.DIFFERS, "antonym"),
        ("stopped", "halted", Relation.VARIANT, "synonym"),
        ("suspended", "halted", Relation.COMPATIBLE, "stages"),
        ("opposed by the government", "opposed by the opposition", Relation.INCOMPARABLE, "unknown category"),
        ("can fly", "cannot walk", Relation.INCOMPARABLE, "unknown category"),
        ("first phase of the deal", "second phase", Relation.DIFFERS, "number"),
        ("left", "right", Relation.DIFFERS, "antonym"),
        ("left", "right to return", Relation.INCOMPARABLE, "unknown category"),
        ("$5", "five", Relation.INCOMPARABLE, "unknown category"),
        ("valuable", "invaluable", Relation.INCOMPARABLE, "unknown category"),
        ("red", "guilty", Relation.INCOMPARABLE, "unknown category"),
    ],
)
def test_compares(left: str, right: str, relation: Relation, basis: str) -> None:
    found = CATEGORIES.compare(category(left), category(right), SETTING)
    assert (found.relation, found.basis) == (relation, basis)


@pytest.mark.parametrize(
    ("left", "right", "basis"),
    [
        ("permanent", "one week", "exclusive"),
        ("a permanent truce", "one week", "exclusive"),
        ("began", "ongoing", "order"),
        ("concluded", "under way", "order"),
        ("temporary", "one week", None),
        ("not permanent", "one week", None),
        ("began", "permanent", None),
    ],
)
def test_vocabulary_declares(left: str, right: str, basis: str | None) -> None:
    found = compare_declared(category(left), category(right), SETTING)
    assert (found and (found.relation, found.basis)) == (basis and (Relation.DIFFERS, basis))


def test_order_names_the_stages() -> None:
    found = compare_declared(category("began"), category("ended"), SETTING)
    assert found is not None
    assert found.reason == "began is stage 1 of 3, ended stage 3"


def test_the_lists_agree_with_themselves() -> None:
    listed = [phrase for _, cells in KINDS for cell in cells for phrase in cell]
    listed += [phrase for cells in EXCLUSIVE_VALUES for cell in cells for phrase in cell]
    for phrase in (*listed, *SYNONYMS):
        assert not read_category(phrase).negated, phrase
    for general, cells in KINDS:
        for cell in cells:
            for phrase in cell:
                found = judge(phrase, general)
                assert found is not None
                assert found.relation in (Relation.REFINES, Relation.VARIANT), (phrase, general)


WORDS = st.sampled_from(
    (
        *(
            "not",
            "un",
            "permanent",
            "temporary",
            "lasting",
            "banned",
            "allowed",
            "ceasefire",
            "no",
            "no longer",
            "fully",
        ),
        *(
            "all",
            "none",
            "some",
            "will",
            "without",
            "with",
            "can",
            "can't",
            "Grade",
            "A",
            "phase",
            "one",
            "almost",
            "may",
        ),
        *("partly", "possibly", "failed to", "by the court", "denied", "car", "vehicle", "lorry", "murdered", "killed"),
    )
)
PHRASES = st.one_of(
    st.text(),
    st.lists(WORDS, max_size=4).map(" ".join),
)


@given(PHRASES, PHRASES)
def test_comparing_mirrors_and_never_raises(left: str, right: str) -> None:
    found = CATEGORIES.compare(category(left), category(right), SETTING)
    mirrored = CATEGORIES.compare(category(right), category(left), SETTING)
    assert (found.relation.mirrored, found.basis) == (mirrored.relation, mirrored.basis)


@given(PHRASES)
def test_comparing_with_itself_is_the_same(text: str) -> None:
    assert CATEGORIES.compare(category(text), category(text), SETTING).relation is Relation.SAME
