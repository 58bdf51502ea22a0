"""Draws projects from named tuples, no file read: small ones whose questions meet, contradict and repeat.

A law asks for them by type: `@given(...)` with a parameter annotated `Project`.
"""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from reconcile.errors import Location
from reconcile.model import (
    Claim,
    Entity,
    Event,
    Modality,
    Predicate,
    Project,
    Reliance,
    Source,
    Value,
    Vocabulary,
)
from reconcile.timespan import TimeSpan
from reconcile.values import read, read_list
from reconcile.values.base import Setting
from reconcile.values.dates import read_date
from reconcile.vocabulary import lexicon_of

settings.register_profile(
    "laws", max_examples=25, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)

VOCABULARY = Vocabulary(
    entities=(Entity("Lake Brigade", "organisation", ("the Brigade",)), Entity("Sella", "place", within=("Ruhl",))),
    predicates=(
        Predicate("leader", "person", many=False, changes=False, per_event=True, aliases=("led by",)),
        Predicate("members", "person", many=True, changes=False),
        Predicate("truce term", "duration", many=False, changes=False, exclusive=(("permanent",), ("temporary",))),
        Predicate("toll", "quantity", many=False, changes=True),
        Predicate("held on", "date", many=False, changes=False),
        Predicate("accepts observers", "boolean", many=False, changes=False),
        Predicate("mood", "text", many=False),
        Predicate("venue", "place", many=False, builtin=True),
    ),
    events=(Event("Brask round"), Event("Tolen round", ("second round",), continues="Brask round")),
)
PREDICATES = {predicate.name: predicate for predicate in VOCABULARY.predicates}
HOSTILE = (
    "[sic]",
    "[/b]",
    "[the mayor]",
    ":fire:",
    "{{x}}",
    "שלום עולם",
    "مرحبا",
    "a | b",
    "<img onerror=x>",
    "*b* `x`",
)
VALUES = {
    "leader": ("Yusuf al-Khatib", "Yousef Al Khateeb", "Omar Tarzi", "Hafizullah Mehran", "Hafizullah Mehdan"),
    "led by": ("Yusuf al-Khatib", "Omar Tarzi"),
    "members": ("Ana Ferro", "Luis Marek", "Petra Holm"),
    "truce term": ("permanent", "temporary", "one week", "7 days", "until talks resume"),
    "toll": ("at least 30", "43", "25", "about 40", "hundreds"),
    "held on": ("18-19 October 2031", "18 October 2031", "19 October 2031", "last weekend", "2031"),
    "accepts observers": ("yes", "no"),
    "venue": ("Hotel Brask", "Brask Hotel", "Tolen Castle"),
    "mood": ("calm", "tense", *HOSTILE),
    "how the mayor felt": ("calm", *HOSTILE),
    "number of lorries": ("700", "7,000"),
    "escorted by": ("Omar Tarzi", "Ana Ferro"),
}
LISTED = ("members", "leader", "escorted by")
SUBJECTS = ("Marran delegation", "Orsan delegation", "talks", "the talks")
EVENTS = ("", "Brask round", "Tolen round", "second round", "Gorm round")
DAYS = (None, "2031-10-20", "2031-10-21", "2031-10", "1870/1890")
CREDITS = ((), (), ("Lena Brandt",), ("officials",), ("Norden Wire", "diplomatic sources"))
PUBLISHERS = ("Norden Wire", "Harbour Journal", "Uplands Journal")
MODALITIES = (*Modality, *[Modality.ASSERTED] * 7)


class Said(NamedTuple):
    """What a claim says, before it has a source and an id."""

    subject: str
    predicate: str
    event: str
    value: Value
    modality: Modality
    attribution: tuple[str, ...]
    as_of: TimeSpan | None
    when: TimeSpan | None


@cache
def day(text: str | None) -> TimeSpan | None:
    return read_date(text, None) if text else None


@cache
def value_of(predicate: str, texts: tuple[str, ...], complete: bool) -> Value:
    known = PREDICATES.get(predicate)
    setting = Setting(lexicon_of(VOCABULARY), known, day("2031-10-20"))
    kind = known.type if known else ""
    return read_list(texts, kind, setting, complete).value if len(texts) > 1 else read(texts[0], kind, setting).value


@st.composite
def sayings(draw: st.DrawFn) -> Said:
    predicate = draw(st.sampled_from(tuple(VALUES)))
    listed = predicate in LISTED
    texts = draw(st.lists(st.sampled_from(VALUES[predicate]), min_size=1, max_size=3 if listed else 1, unique=True))
    return Said(
        subject=draw(st.sampled_from(SUBJECTS)),
        predicate=predicate,
        event=draw(st.sampled_from(EVENTS)),
        value=value_of(predicate, tuple(texts), listed and draw(st.booleans())),
        modality=draw(st.sampled_from(MODALITIES)),
        attribution=draw(st.sampled_from(CREDITS)),
        as_of=day(draw(st.sampled_from(DAYS))),
        when=day(draw(st.sampled_from((None, None, None, *DAYS)))),
    )


def claims_of(source: str, said: Iterable[Said]) -> tuple[Claim, ...]:
    path = f"facts/{source}.yaml"
    return tuple(
        Claim(
            id=f"{source}#c{number}",
            source=source,
            quote=f"so they say: {one.value.text}",
            location=Location(path, number + 1),
            **one._asdict(),
        )
        for number, one in enumerate(said)
    )


@st.composite
def articles(draw: st.DrawFn) -> Sequence[Said]:
    """Return what one article says: up to four things, no question twice but for those that draw it so."""
    return draw(st.lists(sayings(), min_size=1, max_size=4))


@st.composite
def projects(draw: st.DrawFn) -> Project:
    """Return up to four articles, called a to d; later ones may rely on the first."""
    told = list(zip("abcd", draw(st.lists(articles(), min_size=1, max_size=4)), strict=False))
    claims = tuple(claim for name, said in told for claim in claims_of(name, said))
    sources = []
    for name, _ in told:
        relies = (Reliance("a", "rewrite"),) if name != "a" and draw(st.sampled_from((False, False, True))) else ()
        publisher = draw(st.sampled_from(PUBLISHERS))
        sources.append(Source(name, publisher, name, day("2031-10-20"), f"facts/{name}.yaml", relies_on=relies))
    return Project(tuple(sources), claims, VOCABULARY)


st.register_type_strategy(Project, projects())
