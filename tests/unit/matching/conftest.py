"""Claims in a line each, for the tables of the matching tests."""

from collections.abc import Callable

import pytest

from reconcile.model import Claim, Entity, Event, Modality, Predicate, Vocabulary
from reconcile.pipeline import VocabularyComparer
from reconcile.values import Setting, read, read_list
from reconcile.values.dates import read_date
from reconcile.vocabulary import Lexicon

VOCABULARY = Vocabulary(
    entities=(
        Entity("Lake Brigade", "organisation", ("the Brigade", "LB")),
        Entity("Lena Brandt", "person", ("Ruhl police spokeswoman",)),
        Entity("Sella", "place", builtin=True, aliases=("Sellan",)),
    ),
    predicates=(
        Predicate("leader", "person", many=False, changes=False, per_event=True, aliases=("led by",)),
        Predicate("members", "person", many=True, changes=False),
        Predicate("damage", many=True),
        Predicate("truce term", "duration", many=False, changes=False, exclusive=(("permanent",), ("temporary",))),
        Predicate("toll", "quantity", many=False, changes=True),
        Predicate("held on", "date", many=False, changes=False),
        Predicate("accepts", "boolean", many=False, changes=False),
        Predicate("mood", "text", many=False),
        Predicate("statement", "statement", many=True),
        Predicate("stage", "category", many=False, changes=True, order=("began", "under way", "concluded")),
        Predicate("venue", "place", many=False, builtin=True),
        Predicate("status", "category", builtin=True, per_event=False),
    ),
    events=(
        Event("Gorm round"),
        Event("Brask round", ("first round",), continues="Gorm round"),
        Event("Tolen round", continues="first round"),
        Event("hen talks", continues="egg talks"),
        Event("egg talks", continues="hen talks"),
        Event("loose round", continues="a round nobody knows"),
    ),
)

Tell = Callable[..., Claim]


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    return Lexicon(VOCABULARY)


@pytest.fixture(scope="session")
def comparer(lexicon: Lexicon) -> VocabularyComparer:
    return VocabularyComparer(lexicon)


@pytest.fixture(scope="session")
def tell(lexicon: Lexicon) -> Tell:
    """Return a maker of claims; the id is SOURCE#NAME, and a list of texts is a list."""

    def told(  # one parameter a key of a fact file
        name: str,
        predicate: str = "toll",
        value: str | list[str] = "43",
        *,
        subject: str = "talks",
        event: str = "",
        said: str = "asserted",
        by: tuple[str, ...] = (),
        as_of: str = "",
        when: str = "",
        complete: bool = False,
        quote: str = "",
    ) -> Claim:
        known = lexicon.predicate(predicate)
        setting, kind = Setting(lexicon, known), known.type if known else ""
        held = read(value, kind, setting) if isinstance(value, str) else read_list(value, kind, setting, complete)
        spoken, held_then = (read_date(text, None) if text else None for text in (as_of, when))
        source = name.partition("#")[0]
        return Claim(name, source, subject, predicate, event, held.value, quote, by, Modality(said), spoken, held_then)

    return told
