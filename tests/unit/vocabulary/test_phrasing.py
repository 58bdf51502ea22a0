"""Wordings of the built-in predicates that no entry lists: what must be found, and what asks something else."""

import pytest

from reconcile.factfiles.builtin import builtin_vocabulary
from reconcile.factfiles.merging import merge
from reconcile.model import Predicate, Vocabulary
from reconcile.vocabulary import Lexicon

_LEXICON = Lexicon(builtin_vocabulary())

_FOUND = """
injured: how many were injured; how many injured; How many people were injured?; number of injured; the number of
    people injured; total number injured; total injured; injured so far; people who were injured; number of people
    who were wounded; number wounded; how many were hurt; injury count
death toll: dead; number of confirmed deaths; how many people did it kill; toll; official death toll; current death
    toll; latest toll; total deaths; how many people have died; how many have been killed; number of people killed;
    number killed; number of the dead; known dead; confirmed dead; confirmed killed; people who died; number of
    those killed; count of fatalities; fatality count; total number of confirmed fatalities to date
on board: how many people were on board; number of people aboard; people aboard; number on board
passengers: how many passengers were there; number of passengers
missing: how many are still missing; number of missing people; people missing
evacuated: number of people evacuated
homes destroyed: how many homes were destroyed; number of destroyed homes; houses destroyed in number
captain: who was her captain; who was the captain; name of the captain; captain's name; the ship's captain; who
    captained her
builder: by whom was it built; who built it
owner: who owns it; who is the owner; owner's name
driver: who was driving; who drove it
leader: who is leading it; who led it; who is it led by; who headed it
date: when was it held; when did it happen; when did it take place; on which day did it take place; date of the
    event; what was the date; exact date
venue: where was it held; where did it happen; where was it; where did it take place; place where it was held
name: what is its name; what was her name
cost: how much did it cost; how much does it cost; total cost; overall cost
duration: how long did it last; how long was it; for how long did it last; total duration
age: how old was she
height: how tall is it
date signed: date of signing; signing date; when signed; when was it signed; day of signing; date on which it was
    signed; date it was signed
signatories: who signed it; signatory
mediator: who mediated; who were the mediators
year built: year built; year of construction; in what year was it built; when was she built; build year; date of
    construction
founding date: when was it founded; year founded; year of foundation
founder: who founded it; founder's name
birth date: when was he born; year of birth
birthplace: where was he born
death date: when did he die; date of death
death place: where did she die
cause: why did it sink; cause of the sinking; what caused it; what was the cause; cause of the crash; what triggered
    it
winner: who won; who won it; who is the winner
score: final score; what was the score
goals scored: how many goals did he score; number of goals; goal count
turnout: voter turnout; what was the turnout
registered voters: number of registered voters
seats: how many seats did it win; how many seats; number of seats
margin: margin of victory; winning margin
recount date: date of the recount; recount day; when is the recount
sentence: what was the sentence; what was he sentenced to; length of sentence
trial date: trial date; date of trial; when does the trial start; when is the trial
next hearing: when is the next hearing; date of the next hearing
hearing date: court date
arrest date: date of arrest; when was he arrested
arrest place: where was he arrested
arrested: who was arrested; how many were arrested; number of people arrested
plea: what was the plea
judge: who is the judge; name of the judge; who presided over it
case number: docket no
fine: amount of the fine; how much was the fine; how much was he fined
bail: bail amount
reward: how much is the reward; reward amount
items stolen: what was stolen; stolen items
value of the haul: how much was stolen; value of stolen goods
number of items stolen: how many items were stolen
way in: how did they get in
CEO: chief executive's name; who is the chief executive
employees: number of staff; employee count; how many employees; how many people does it employ
layoffs: number of jobs cut; how many jobs were lost
price: exact price
offer price: price of the offer; offered price
regulator: who is the regulator
market share after the deal: combined market share
acquirer: who is the buyer; who bought it
seller: who sold it
insurer: insurer's name; who insured it; who was it insured by
insured value: for how much was it insured; insured sum
lift-off time: lift-off time; time of liftoff
launch site: where was it launched from; where was it launched
launch date: date of launch; when was it launched; when did it lift off; launching date
magnitude: what was the magnitude
depth: how deep was it
aftershocks: number of aftershocks; how many aftershocks were there
area burned: acres burned; burned area; how much area has burned
firefighters: number of firefighters; how many firefighters are there
strike start: strike start date; start of the strike; when did the strike begin; when does the strike start
on strike: how many workers are on strike; number of strikers
union: which union; name of the union; labor union
pay offer: current pay offer
cases: number of cases; confirmed cases; number of confirmed infections; how many people have been infected
vaccinated: how many people have been vaccinated
vaccination rate: share of people vaccinated; vaccination coverage
population: population; how many inhabitants
sample size: number of people surveyed
author: who wrote it
creator: who painted it; painter's name
director: who directed it
designer: who designed it
publication date: date of publication; when was it published
release date: release day; when was it released
running time: running time; how long is the film
box office: total box office; box-office takings
circulation: daily circulation
pages: number of pages; page count
visitors: number of visitors
coach: who is the coach; coach's name; head coach
organiser: organizer; organizers
epicentre: epicenter
hospitalised: hospitalized people; number hospitalized
defence minister: defense minister
protesters: number of protesters; how many demonstrated
spouse: spouse's name; wife's name; who did she marry; who is he married to
students: number of students; how many pupils
floors: how many storeys does it have; number of storeys
funding: amount of money raised; how much money was raised; how much was raised
medals: number of medals; medal count; medals won
successor: who succeeded him
appointed by: who appointed him
appointment date: date of appointment; when was she appointed
reopening date: when did it reopen; date of reopening
end date: when did it end; ending date
start date: when did it start; starting date; date of the start
start time: start time; time of the start; what time did it start; at what time did it begin
home port: home harbour; home port
flag: which flag
cargo: cargo; what was it carrying
destination: where was it heading
crash site: where did it crash
investigated by: who is investigating; who investigates it
investigator: lead investigator's name
report due: when is the report due
"""
"""A predicate and wordings that ask for it, one predicate a paragraph; continued lines are indented."""

_ELSE = """
killed by; who killed; who killed him; who was killed by; number of killers; killer; people rescued by X; people
rescued by helicopter; first date; second leader; deputy leader; former leader; initial death toll; revised death
toll; previous death toll; provisional results; expected date; final date; estimated cost of repairs; second
captain; vice captain; who was killed; those killed; who was injured; who injured him; injured by; arrested by; who
arrested him; number of arresting officers; captain of; leader of; hosts; hosted; heads; headed; coached; judged;
piloted; chaired; caused; leads; led; who did it host; who did he lead; number of losses; number of fines; how many
fines; number of prices; number of leaders; number of captains; number of owners; number of victims' families; date
of first death; date of the last death; first signing date; second signing date; not injured; people not injured;
soldiers and civilians killed; men killed; boys injured; foreign nationals killed; tourists killed; official killed;
officials killed; suspects killed; attackers killed; people killed by police; number of people killed by police;
number killed in the first attack; dead on arrival; stage name; pen name; brand name; user name; host city; host
broadcaster; owner's address; captain's age; captain's salary; age of the captain; death of the captain; date of the
captain's death; name of the ship; flagship; flight; number of flights; price of oil per year; year end; end of
year; last year; new year; next date; time of death; death time; place of work; work place; first place winner;
second place winner; deputy head of delegation; assistant coach; former coach; coach of the year; interim CEO;
acting president; former president; president-elect; vice chair; honorary president; co-author of the report;
expected turnout; turnout in 2019; previous turnout; minimum price; maximum price; average age; average price; net
worth per share; civilians evacuated; children injured; number of injured children; lightly wounded soldiers; cost
of the war; cost per person; start of the trial's second phase; known for; confirmed; confirmed on; reported by;
reported; official; total; current; exact; number; how many; how much; what; who; who is it; where is the report;
date of birth of the captain; born in; born; died; won; signed; opened; closed; lost; named; called off; called;
said no; agreed on; decided; based on; works on; sold; bought; paid; pay; charged; case; charges dropped; sentence
reduced; sentenced; victims' lawyer; lawyer's fee; judge's salary; number of judges; number of lawyers; jury; score
of the first half; goals conceded; points lost; seats lost; votes lost; share; shares; number of shares; market;
value; size; amount; amount of snow in the mountains; lost money; stolen car; ship stolen; ship captured; captured
by; who captured it; rescued from; evacuated to; displaced to; destroyed by; homes built; buildings; damage to the
roof; cause of action; cause of delay; root cause; probable cause; temporary injunction lifted; strike; strike
called off; launch; launch delayed; landing; crash; fire; who started the fire; fire start; trial; trial lawyer;
trial judge's name and age; hearing; appeal; appeal court; verdict overturned; who was the ship captained by; how
fast was it going; reason for the delay; why was it delayed; who came second; who sentenced him; what did he plead;
size of the reward; depth of the quake; center of the quake; demonstrator numbers; who was appointed; where was it
bound for
"""
"""Wordings that ask for nothing that is built in, however close they come."""

_OTHERS = """
acting alleged another average co deputy estimated expected final first former further half initial interim last likely
maximum minimum new next no non not old only planned previous probable projected provisional revised second some
suspected third vice
"""
"""Words before a name that make another question of it."""


def _found(wording: str, lexicon: Lexicon = _LEXICON) -> str:
    predicate = lexicon.predicate(wording)
    return predicate.name if predicate else ""


def _pairs() -> list[tuple[str, str]]:
    lines = _FOUND.strip().replace("\n    ", " ").splitlines()
    split = (line.split(": ", 1) for line in lines)
    return [(wording, name) for name, wordings in split for wording in wordings.split("; ")]


@pytest.mark.parametrize(("wording", "predicate"), _pairs())
def test_a_wording_is_found_in_other_forms_of_its_words(wording: str, predicate: str) -> None:
    assert _found(wording) == predicate


def test_the_wordings_are_many() -> None:
    assert len(_pairs()) > 250


@pytest.mark.parametrize("wording", _ELSE.replace("\n", " ").strip().split("; "))
def test_what_asks_something_else_is_not_found(wording: str) -> None:
    assert _found(wording) == ""


def test_a_word_before_a_name_makes_another_question_of_it() -> None:
    """Unless an entry lists just that (`former owner`, `vice president`), or its words mean so (`new cases`)."""
    listed = {" ".join(sorted(key.split())) for entry in builtin_vocabulary().predicates for key in entry.keys}
    for entry in builtin_vocabulary().predicates:
        for word in _OTHERS.split():
            found = _LEXICON.predicate(f"{word} {entry.name}")
            assert found is not entry or " ".join(sorted((word, *entry.keys[0].split()))) in listed, (word, entry.name)


@pytest.mark.parametrize("end", ["by police", "of the survivors", "in Europe", "per head", "before the war", "killer"])
def test_a_word_behind_a_name_makes_another_question_of_it(end: str) -> None:
    names = (entry.name for entry in builtin_vocabulary().predicates)
    assert [name for name in names if _found(f"{name} {end}")] == []


def test_a_name_as_it_is_written_comes_before_its_forms() -> None:
    assert _found("term") == "term"
    assert _found("terms") == "conditions"
    assert _found("number of votes") == "votes"
    assert _found("how many people voted") == "votes cast"
    assert _found("how many of them voted") == ""


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
        ("number of eggs thus far", "eggs"),
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
