"""Which canonical question a claim answers, and along which links a state travels to an earlier event."""

from typing import Any

import pytest

from reconcile.matching.questions import Asked, ask
from reconcile.vocabulary import Lexicon


@pytest.fixture
def asked(tell: Any, lexicon: Lexicon) -> Any:
    def of(subject: str, predicate: str, event: str = "") -> Asked:
        (one,) = ask([tell("a#x", predicate, "1", subject=subject, event=event)], lexicon)
        return one

    return of


@pytest.mark.parametrize(
    ("said", "question", "by"),
    [
        (("talks", "mood", ""), ("", "talks", "mood"), "same words"),
        (("The Talks", "Mood", ""), ("", "The Talks", "mood"), "same words"),
        (("the Brigade", "mood", ""), ("", "Lake Brigade", "mood"), "vocabulary"),
        (("talks", "was led by", "Gorm round"), ("Gorm round", "talks", "leader"), "vocabulary"),
        (("talks", "mood", "first round"), ("Gorm round", "talks", "mood"), "vocabulary"),
        (("Sellan", "mood", ""), ("", "Sella", "mood"), "built-in vocabulary"),
        (("talks", "VENUE", "a party"), ("a party", "talks", "venue"), "same words"),
        (("talks", "colour of the walls", ""), ("", "talks", "colour of the walls"), "same words"),
    ],
)
def test_words_lead_to_a_canonical_question(
    asked: Any, said: tuple[str, str, str], question: tuple[str, str, str], by: str
) -> None:
    found = asked(*said)
    assert (found.question.event, found.question.subject, found.question.predicate) == question
    assert found.by == by


@pytest.mark.parametrize(
    ("predicate", "event", "carrier"),
    [
        ("truce term", "Brask round", "Gorm round"),
        ("truce term", "Tolen round", "Gorm round"),
        ("truce term", "first round", "Gorm round"),
        ("truce term", "Gorm round", "Gorm round"),
        ("truce term", "loose round", "loose round"),
        ("truce term", "a party", "a party"),
        ("leader", "Tolen round", "Tolen round"),
        ("venue", "Tolen round", "Tolen round"),
        ("colour of the walls", "Tolen round", "Tolen round"),
    ],
)
def test_a_lasting_state_belongs_to_the_first_event_of_its_chain(
    asked: Any, predicate: str, event: str, carrier: str
) -> None:
    assert asked("talks", predicate, event).question.event == carrier


@pytest.mark.parametrize(
    ("subject", "event"), [("Marran", ""), ("the Brigade", ""), ("talks", "Gorm round"), ("suspect", "Gorm round")]
)
def test_a_property_of_a_named_thing_is_asked_at_no_event(asked: Any, subject: str, event: str) -> None:
    """A suspect without a name is somebody else at the next event."""
    assert asked(subject, "status", "Tolen round").question.event == event
    assert asked(subject, "venue", "Tolen round").question.event == "Tolen round"


@pytest.mark.parametrize("event", ["hen talks", "egg talks"])
def test_a_circle_of_events_which_no_file_may_hold_ends(asked: Any, event: str) -> None:
    assert asked("talks", "truce term", event).question.event in ("hen talks", "egg talks")


def test_an_event_as_subject_is_the_event_when_none_is_stated(asked: Any) -> None:
    assert asked("first round", "leader").question[:2] == ("Brask round", "Brask round")
    assert asked("first round", "leader", "Tolen round").question[:2] == ("Tolen round", "Brask round")


def test_keys_ignore_case_articles_and_auxiliaries(asked: Any) -> None:
    assert asked("The Talks", "was led by").question.key == asked("talks", "LEADER").question.key
