"""Small projects made by hand and reconciled, for the tests of the reports."""

from collections.abc import Sequence

import pytest

from reconcile.errors import Location, Problem, Severity
from reconcile.identity import claim_digest
from reconcile.model import (
    Claim,
    Decision,
    Event,
    Group,
    Modality,
    Predicate,
    Project,
    Reconciliation,
    Reliance,
    Ruling,
    Source,
    Value,
    Vocabulary,
)
from reconcile.pipeline import Run
from reconcile.timespan import TimeSpan
from reconcile.values import Setting, read, read_list
from reconcile.values.edtf import parse_edtf
from reconcile.vocabulary import Lexicon

VOCABULARY = Vocabulary(
    predicates=(
        Predicate("leader", "person", many=False, aliases=("led by",)),
        Predicate("members", "person", many=True),
        Predicate("damage", "text"),
        Predicate("sluice term", "duration", many=False),
        Predicate("start date", "date", many=False),
        Predicate("stage", "category", many=False, changes=True),
    ),
    events=(Event("the flood talks"), Event("the second talks", continues="the flood talks")),
)
_LEXICON = Lexicon(VOCABULARY)
_SETTING = Setting(_LEXICON)


def value(said: str | Sequence[str], predicate: str) -> Value:
    known = _LEXICON.predicate(predicate)
    kind = known.type if known else ""
    return (read(said, kind, _SETTING) if isinstance(said, str) else read_list(said, kind, _SETTING)).value


def claim(name: str, subject: str, predicate: str, said: str | Sequence[str], line: int = 1) -> Claim:
    """Return the claim `SOURCE#NAME`; its quote is its value in a sentence."""
    source = name.partition("#")[0]
    held = value(said, predicate)
    day = None if source == "dawn" else parse_edtf("2031-05-02")
    quote = f"it said {held.text}."
    return Claim(
        name, source, subject, predicate, "", held, quote, as_of=day, location=Location(f"facts/{source}.yaml", line)
    )


def source(name: str, publisher: str, published: TimeSpan | None = None) -> Source:
    return Source(name, publisher, f"News of {name}", published, f"facts/{name}.yaml")


def _claims() -> tuple[Claim, ...]:
    flood = "the flood talks"
    return (
        claim("alpha#leader", flood, "leader", "Ana Ruiz Peralta", 5),
        claim("bravo#leader", flood, "led by", "Tomas Lindqvist", 6)._replace(attribution=("city radio", "officials")),
        claim("alpha#members", flood, "members", ["Ida Holm", "Jon Berg"], 9),
        claim("bravo#members", flood, "members", ["Ida Holm", "Lea Dahl"], 9),
        claim("alpha#damage", "the bridge", "damage", "washed away", 12),
        claim("bravo#damage", "the bridge", "damage", "still standing, though closed", 12),
        claim("alpha#start", flood, "start date", "2031-05-01", 15),
        claim("dawn#start", flood, "start date", "1 May 2031", 3),
        claim("dawn#stage", flood, "stage", "under way", 8)._replace(modality=Modality.HEDGED, note="as of noon"),
        claim("alpha#sluice", "the river", "sluice term", "one week", 17)._replace(event=flood),
        claim("bravo#sluice", "the river", "sluice term", "permanent", 17)._replace(event="the second talks"),
        claim("alpha#boats", "rescue boats on the Elbe", "number of boats deployed", "14", 20),
        claim("bravo#boats", "rescue boats on the Oder", "number of boats deployed", "14", 20),
        claim("alpha#pumps", "the flooded harbour", "pumps brought in by the navy", "31 pumps", 24),
        claim("bravo#pumps", "the harbour", "flooded harbour: navy pumps brought in", "31 pumps", 24),
    )


def _decisions(claims: Sequence[Claim]) -> tuple[Decision, ...]:
    digests = {one.id: claim_digest(one) for one in claims}
    seen = tuple((one, digests[one]) for one in ("alpha#damage", "bravo#damage"))
    return (
        Decision("D-001", Ruling.ACKNOWLEDGED, ("alpha#damage", "bravo#damage"), "", "", seen, "Two bridges?", "kim"),
    )


@pytest.fixture(scope="session")
def story() -> Reconciliation:
    """Every verdict once or more: alpha and bravo differ over a flood, dawn agrees with alpha and adds something."""
    claims = _claims()
    sources = (
        source("bravo", "Bravo Post", parse_edtf("2031-05-02"))._replace(url="https://bravo.example/1?a=b&c=d"),
        source("alpha", "Alpha News", parse_edtf("2031-05-02")),
        source("dawn", "Dawn")._replace(relies_on=(Reliance("bravo", "cites"),)),
    )
    problem = Problem("RF999", Severity.WARNING, "a `remark`", Location("facts/dawn.yaml", 3, 5, 9), "look at it")
    return Run(Project(sources, claims, VOCABULARY, _decisions(claims), (problem,))).reconcile()


@pytest.fixture
def contested(story: Reconciliation) -> Group:
    """The group on who leads the talks."""
    return next(group for group in story.groups if group.predicate == "leader")


HOSTILE = (
    "[sic]",
    "[the mayor]",
    "[/i] [/b]",
    ":fire: :+1:",
    "{{x}} ${y}",
    "a | b || c \\| d",
    "`code` ``` fence",
    "<img src=x onerror=alert(1)>",
    "</td></table><script>x</script>",
    "<!-- unclosed",
    "@user and @team/name",
    "issue #12, GH-12, team/name#7",
    "commit deadbeef and 0123456789abcdef0123456789abcdef01234567",
    "[x](https://example.org) ![y](z)",
    "see www.example.org or https://example.org/a_b",
    "mail a@b.example",
    "*a* **b** _c_ ~d~ ~~e~~",
    "$1 and $2",
    "&lt;&#64;&nbsp;&copy",
    "ends with a backslash \\",
    "# heading",
    "- item",
    "1. item",
    "> said",
    "=== ---",
    "-5",
    "=1+1",
    "'=1+1",
    "＝1+1",
    'she said "no", twice',
    "two\nlines\n\nand a third",
    "carriage\rreturn\r\nand feed",
    "\ttab",
    "حركة طالبان \u202eright to left",
    "]]> %s {0}",
    "bell\x07 escape\x1b[31m delete\x7f next\x85 line\u2028separator nul\x00",
    "half a pair \ud83d",
    "família 東京 🔥 e\u0301",
)


@pytest.fixture(params=HOSTILE, ids=lambda text: text.encode("unicode_escape").decode()[:24])
def hostile(request: pytest.FixtureRequest) -> str:
    """A text that some format, terminal or spreadsheet could take for something else."""
    return str(request.param)


@pytest.fixture
def besieged(hostile: str) -> Reconciliation:
    """A project that has the hostile text in every place that holds text: agreed, contested, in a list, and alone."""
    asked = ((hostile, "leader"), (hostile, "damage"), (hostile, "members"), (f"{hostile} alone", hostile))
    said: tuple[tuple[str | list[str], str | list[str]], ...] = (
        (hostile, hostile),
        (hostile, f"{hostile} or else"),
        ([hostile, "Ida Holm"], ["Lea Dahl"]),
        (hostile, ""),
    )
    claims = tuple(
        claim(f"{name}#{n}", *asked[n], values[place])._replace(
            event=hostile, quote=hostile, attribution=(hostile,), note=hostile
        )
        for n, values in enumerate(said)
        for place, name in enumerate(("alpha", "bravo"))
        if values[place]
    )
    sources = tuple(source(name, f"{hostile} {name}")._replace(title=hostile) for name in ("alpha", "bravo"))
    return Run(Project(sources, claims, VOCABULARY)).reconcile()
