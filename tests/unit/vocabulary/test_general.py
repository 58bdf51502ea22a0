"""The built-in general vocabulary: well formed, one meaning for each name, and opposites kept apart."""

from collections import defaultdict
from importlib.resources import files

import pytest
import yaml

from reconcile.folding import key
from reconcile.model import Entity, Predicate, Vocabulary
from reconcile.values import TYPES
from reconcile.vocabulary import Lexicon, predicate_key
from reconcile.vocabulary.forms import forms_asked, own_form, typed_form

_DATA = yaml.load(files("reconcile.vocabulary").joinpath("general.yaml").read_text("utf-8"), yaml.BaseLoader)
_PREDICATES = _DATA["predicates"]
_ENTITIES = _DATA["entities"]
_ALLOWED = {
    "predicates": {"type", "values", "changes", "scope", "aliases", "exclusive", "order"},
    "entities": {"type", "aliases", "within"},
}
_WORDS = {"values": {"one", "many"}, "changes": {"true"}, "scope": {"thing"}, "type": set(TYPES)}


def _lexicon() -> Lexicon:
    predicates = tuple(
        Predicate(name, entry.get("type", ""), entry.get("values") == "many", aliases=tuple(entry.get("aliases", ())))
        for name, entry in _PREDICATES.items()
    )
    entities = tuple(Entity(name, aliases=tuple(entry.get("aliases", ()))) for name, entry in _ENTITIES.items())
    return Lexicon(Vocabulary(entities, predicates))


_LEXICON = _lexicon()


def _forms() -> dict[str, set[tuple[str, str]]]:
    """Return who has each form of words, as it is written or by its type: pairs of a predicate and a name of it."""
    found: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
    for entry in _LEXICON.vocabulary.predicates:
        for name in (entry.name, *entry.aliases):
            for form in (own_form(name, entry), typed_form(name, entry.type)):
                found[form].add((entry.name, name))
    del found[""]
    return found


_FORMS = _forms()


def _owner_without(alias: str) -> str:
    """Return the predicate that an alias would lead to if it were not listed."""
    types = {entry.name: entry.type for entry in _LEXICON.vocabulary.predicates}
    for form, fitting in forms_asked(alias):
        owners = {name for name, other in _FORMS.get(form, ()) if other != alias}
        if len(owners) == 1 and (fitting is None or types[min(owners)] in fitting):
            return min(owners)
    return ""


def test_it_holds_predicates_and_entities_only() -> None:
    assert set(_DATA) == {"predicates", "entities"}
    assert len(_PREDICATES) > 450
    assert len(_ENTITIES) > 250


def test_it_stays_small_because_every_run_imports_it() -> None:
    assert len(files("reconcile.vocabulary").joinpath("general.yaml").read_bytes()) < 110_000


def test_no_alias_is_listed_that_its_entry_has_in_another_form() -> None:
    """But the names of votes, which only as they are written are told from those of voters."""
    in_vain = [
        (name, alias)
        for name, entry in _PREDICATES.items()
        for alias in entry.get("aliases", ())
        if _owner_without(alias) == name
    ]
    assert in_vain == []


def test_no_form_of_words_leads_to_two_predicates() -> None:
    """But votes and voters, who are told apart as they are written."""
    doubled = [key for key, names in _FORMS.items() if len({name for name, _ in names}) > 1]
    assert sorted(doubled) == ["number: vote"]


@pytest.mark.parametrize("section", ["predicates", "entities"])
def test_no_name_is_written_twice(section: str) -> None:
    """BaseLoader keeps the last of two equal keys without a word, so the names are counted in the text."""
    text = files("reconcile.vocabulary").joinpath("general.yaml").read_text("utf-8")
    body = text.partition(f"\n{section}:\n")[2].partition("\nentities:\n" if section == "predicates" else "\0")[0]
    names = [line.partition(":")[0] for line in body.splitlines() if line.startswith("  ") and line[2] != "#"]
    assert sorted(names) == sorted({f"  {name}" for name in _DATA[section]})


@pytest.mark.parametrize("section", ["predicates", "entities"])
def test_keys_and_their_words_are_known(section: str) -> None:
    for name, entry in _DATA[section].items():
        assert set(entry) <= _ALLOWED[section], name
        for field, known in _WORDS.items():
            assert entry.get(field, next(iter(known))) in known, (name, field)
        assert entry.get("aliases", ["one"]), name


@pytest.mark.parametrize(("section", "folding"), [("predicates", predicate_key), ("entities", key)])
def test_no_name_means_two_things_nor_is_listed_twice(section, folding) -> None:  # type: ignore[no-untyped-def]  # two unlike callables
    owners: defaultdict[str, list[str]] = defaultdict(list)
    for name, entry in _DATA[section].items():
        for wording in (name, *entry.get("aliases", ())):
            owners[folding(wording)].append(name)
    assert {wording: names for wording, names in owners.items() if len(names) > 1} == {}
    assert "" not in owners


def test_every_enclosing_place_is_an_entity() -> None:
    assert {entry["within"] for entry in _ENTITIES.values() if "within" in entry} <= set(_ENTITIES)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("killed", "injured"),
        ("killed", "killed and injured"),
        ("killed", "civilians killed"),
        ("killed", "soldiers killed"),
        ("soldiers killed", "militants killed"),
        ("civilians killed", "civilians injured"),
        ("injured", "seriously injured"),
        ("missing", "displaced"),
        ("captured", "hostages"),
        ("cases", "new cases"),
        ("started on", "ended on"),
        ("start date", "start time"),
        ("date of birth", "date of death"),
        ("place of birth", "place of death"),
        ("damages sought", "damages awarded"),
        ("fine", "damages"),
        ("plaintiff", "defendant"),
        ("judge", "prosecutor"),
        ("prosecutor", "lawyer"),
        ("charged with", "convicted of"),
        ("suspect", "victim"),
        ("victim", "witness"),
        ("perpetrator", "responsibility claimed by"),
        ("buyer", "seller"),
        ("revenue", "profit"),
        ("profit", "net profit"),
        ("profit", "loss"),
        ("votes for", "votes against"),
        ("predecessor", "successor"),
        ("passengers", "crew"),
        ("passengers", "on board"),
        ("father", "mother"),
        ("author", "publisher"),
        ("publication date", "date made"),
        ("leader", "members"),
        ("mediator", "participants"),
        ("mediator", "host"),
        ("founder", "founding date"),
    ],
)
def test_what_only_looks_alike_is_kept_apart(left: str, right: str) -> None:
    ours, theirs = _LEXICON.predicate(left), _LEXICON.predicate(right)
    assert ours is not None
    assert theirs is not None
    assert ours.name != theirs.name


@pytest.mark.parametrize(
    ("wording", "predicate"),
    [
        ("was led by", "leader"),
        ("Headed by", "leader"),
        ("head of delegation", "leader"),
        ("the delegation is headed by", "leader"),
        ("consists of", "members"),
        ("was attended by", "participants"),
        ("mediated by", "mediator"),
        ("were facilitated by", "mediator"),
        ("is being hosted by", "host"),
        ("signed by", "signatories"),
        ("was held in", "venue"),
        ("took place at", "venue"),
        ("location", "venue"),
        ("where", "venue"),
        ("took place on", "date"),
        ("will be held on", "date"),
        ("has been scheduled for", "date"),
        ("began on", "start date"),
        ("started", "start date"),
        ("concluded", "end date"),
        ("how long", "duration"),
        ("lasted", "duration"),
        ("people killed", "death toll"),
        ("Fatalities", "death toll"),
        ("how many people died", "death toll"),
        ("number of deaths", "death toll"),
        ("lives lost", "death toll"),
        ("have been killed", "death toll"),
        ("died", ""),
        ("wounded", "injured"),
        ("number of people injured", "injured"),
        ("unaccounted for", "missing"),
        ("carried out by", "perpetrator"),
        ("caused by", "cause"),
        ("epicenter", "epicentre"),
        ("was operated by", "operator"),
        ("souls on board", "on board"),
        ("won by", "winner"),
        ("won", ""),
        ("margin of victory", "margin"),
        ("voter turnout", "turnout"),
        ("presided over by", "judge"),
        ("was overseen by", "judge"),
        ("tribunal", "court"),
        ("sentenced to", "sentence"),
        ("docket number", "case number"),
        ("damages owed", "damages awarded"),
        ("must pay", "damages awarded"),
        ("compensation sought", "damages sought"),
        ("chief executive", "CEO"),
        ("CEO", "CEO"),
        ("founded by", "founder"),
        ("founded in", "founding date"),
        ("headquartered in", "headquarters"),
        ("workforce", "employees"),
        ("acquired by", "acquirer"),
        ("infections", "cases"),
        ("final score", "score"),
        ("coached by", "coach"),
        ("date of birth", "birth date"),
        ("born in", ""),
        ("home country", "nationality"),
        ("place of birth", "birthplace"),
        ("written by", "author"),
        ("made of", "material"),
        ("length of ceasefire", "ceasefire term"),
        ("number", ""),
    ],
)
def test_wordings_lead_to_their_predicate(wording: str, predicate: str) -> None:
    """No predicate where a wording could mean several things."""
    found = _LEXICON.predicate(wording)
    assert (found.name if found else "") == predicate


@pytest.mark.parametrize(
    ("wording", "entity"),
    [
        ("Turkey", "Türkiye"),
        ("Turkiye", "Türkiye"),
        ("the U.S.", "United States"),
        ("USA", "United States"),
        ("Afghan", "Afghanistan"),
        ("Great Britain", "United Kingdom"),
        ("Ivory Coast", "Côte d'Ivoire"),
        ("North Korean", "North Korea"),
        ("UN", "United Nations"),
        ("ICRC", "International Committee of the Red Cross"),
        ("Kabul", ""),
        ("Congolese", ""),
    ],
)
def test_names_lead_to_their_entity(wording: str, entity: str) -> None:
    found = _LEXICON.entity(wording)
    assert (found.name if found else "") == entity
