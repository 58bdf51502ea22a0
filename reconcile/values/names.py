"""Names of persons, organisations, places and things: the vocabulary first, then word against word."""

from functools import partial

from reconcile.folding import fold, key
from reconcile.model import Comparison, Entity, Relation, Value
from reconcile.values.base import LONGEST, Setting, ValueType
from reconcile.values.name_abbreviations import spells, walk, written
from reconcile.values.name_alignment import weigh
from reconcile.values.name_judgement import Finding, judge
from reconcile.values.name_places import are_apart, container, is_namesake
from reconcile.values.name_policy import AMBIGUOUS_ACRONYM, STRONG_THING, SUGGESTIVE
from reconcile.values.name_relations import compare_phrases
from reconcile.values.name_signs import other_tones, told_apart
from reconcile.values.name_tokens import Name, is_acronym, name_key, prepare, without_brackets
from reconcile.vocabulary import Lexicon

__all__ = ["NAMES", "ORGANISATIONS", "PERSONS", "PLACES", "compare_names", "name_key"]

_RANKS = {
    Relation.SAME: 0,
    Relation.VARIANT: 1,
    Relation.REFINES: 2,
    Relation.REFINED_BY: 2,
    Relation.POSSIBLE: 3,
    Relation.INCOMPARABLE: 4,
    Relation.DIFFERS: 5,
}


def compare_names(left: str, right: str, kind: str, lexicon: Lexicon) -> Comparison:
    """Return how two names of one `kind` (person, organisation, place, name) relate; mirrored when swapped.

    The vocabulary decides first. Without it: equal after folding; spelled otherwise (variant); similar or one a part
    of the other (possible); otherwise different. Descriptions and bare offices are incomparable with names, and so is
    a text longer than `LONGEST`, which is no name.
    """
    if left == right:
        return Comparison(Relation.SAME, "identical", "same wording", left, right)
    if max(len(left), len(right)) > LONGEST:
        relation, basis, reason = _compare_long(left, right)
        return Comparison(relation, basis, reason, left, right)
    swapped = right < left
    first, second = (right, left) if swapped else (left, right)
    relation, basis, reason = _compare(prepare(first, kind), prepare(second, kind), kind, lexicon)
    return Comparison(relation.mirrored if swapped else relation, basis, reason, left, right)


def _compare_long(left: str, right: str) -> Finding:
    if key(left) == key(right):
        return Finding(Relation.SAME, "folded", "same words")
    return Finding(Relation.INCOMPARABLE, "length", f"more than {LONGEST} characters are no name")


def _compare(left: Name, right: Name, kind: str, lexicon: Lexicon) -> Finding:
    if left.key == right.key:
        return _same_entry(left, right, lexicon) or _same_words(left, right)
    one, other = _entity(left, lexicon), _entity(right, lexicon)
    if one and other:
        return _compare_entities(one, other, lexicon)
    direct = compare_prepared(left, right, kind)
    if one is None and other is None:
        return direct
    others = (
        compare_prepared(this, that, kind)
        for this in _spellings(left, one, kind)
        for that in _spellings(right, other, kind)
    )
    # An entry may go by its office as well: that an alias cannot be compared says nothing about the name itself.
    telling = (found for found in others if found.relation is not Relation.INCOMPARABLE)
    return min((direct, *telling), key=lambda found: _RANKS[found.relation])


def _entity(name: Name, lexicon: Lexicon) -> Entity | None:
    """Return the entry that a name names, with its titles or without; `Georgia, USA` is not the entry `Georgia`."""
    if name.bare == name.key or name.container:
        return lexicon.entity(name.text)
    return lexicon.entity(name.text) or lexicon.entity(name.bare)


def _compare_entities(left: Entity, right: Entity, lexicon: Lexicon) -> Finding:
    if left is right or left.name == right.name:
        return Finding(Relation.VARIANT, "alias", f"both name {left.name}")
    if lexicon.distinct(left, right):
        return Finding(Relation.DIFFERS, "distinct", f"{left.name} and {right.name} are declared distinct")
    if lexicon.encloses(right, left):
        return Finding(Relation.REFINES, "within", f"{left.name} lies within {right.name}")
    if lexicon.encloses(left, right):
        return Finding(Relation.REFINED_BY, "within", f"{right.name} lies within {left.name}")
    return Finding(Relation.DIFFERS, "entities", f"{left.name} and {right.name} are two entries of the vocabulary")


def _spellings(name: Name, entity: Entity | None, kind: str) -> list[Name]:
    others = (entity.name, *entity.aliases) if entity else ()
    return [name, *(prepare(other, kind) for other in others if other != name.text)]


def _same_words(left: Name, right: Name) -> Finding:
    """Return what two names of the same folded words are; a comma may put them in another order (`Ahmed, Omar`)."""
    if left.bare != right.bare and sorted(left.bare.split()) == sorted(right.bare.split()):
        return judge(left, right, "person")
    found = other_tones(left, right) or told_apart(left.text, right.text)
    return Finding(*found) if found else Finding(Relation.SAME, "folded", "same words")


def _same_entry(left: Name, right: Name, lexicon: Lexicon) -> Finding | None:
    """Return that two names of the same words, but of other signs or letters, both stand in one entry."""
    entity = None if told_apart(left.text, right.text) is None else lexicon.entity(left.text)
    listed = entity and {left.text, right.text} <= {entity.name, *entity.aliases}
    return Finding(Relation.VARIANT, "alias", f"both name {entity.name}") if entity and listed else None


def compare_prepared(left: Name, right: Name, kind: str) -> Finding:
    """Return how two prepared names relate, without any vocabulary."""
    if left.key == right.key:
        return _same_words(left, right)
    if not left.tokens or not right.tokens:
        return Finding(Relation.INCOMPARABLE, "tokens", "no words to compare")
    if left.phrase or right.phrase:
        return compare_phrases(left, right, kind, compare_prepared)
    if left.han and right.han and (left.han == right.han or kind == "person"):
        same = left.han == right.han
        return Finding(
            Relation.VARIANT if same else Relation.DIFFERS,
            "characters",
            f"{left.text} {'~' if same else '≠'} {right.text}",
        )
    if left.office != right.office and kind in _HELD:
        return Finding(
            Relation.INCOMPARABLE, "office", "an office and a name; only the vocabulary can say who holds it"
        )
    renamed = kind != "person" or left.alias or right.alias
    found = (renamed and (_known(left, right) or _abbreviated(left, right, kind))) or judge(left, right, kind)
    if (left.abbreviated or right.abbreviated) and found.relation is not Relation.VARIANT and found.basis in _OPEN:
        found = _walked(left, right) or found
    if found.relation is Relation.DIFFERS:
        return _apart(left, right, kind, found)
    if found.relation is Relation.VARIANT:
        tones = other_tones(left, right)
        return Finding(*tones) if tones else (kind != "person" and _told_apart(left, right)) or found
    return found


_OPEN = frozenset({"tokens", "similar", "subset", "initials"})
"""What is decided by words that may be abbreviated."""


def _apart(left: Name, right: Name, kind: str, found: Finding) -> Finding:
    """Return what two names are that share too little: two, unless one describes or is in another script."""
    if kind != "person" and found.basis == "tokens" and _translated(left, right):
        return Finding(Relation.POSSIBLE, "translation", f"{found.reason}; the rest may be a translation")
    if _read_otherwise(left, right):
        return Finding(Relation.INCOMPARABLE, "characters", "Chinese characters that may be read in another language")
    if found.basis == "tokens" and (left.described or right.described):
        return Finding(Relation.INCOMPARABLE, "description", "a description, not a name")
    return found


def _translated(left: Name, right: Name) -> bool:
    """Return whether a telling word stands in two names of which one is not in Latin letters."""
    latin = [fold(name.text).isascii() for name in (left, right)]
    return latin[0] != latin[1] and weigh(left.tokens, right.tokens, STRONG_THING).shared >= SUGGESTIVE


def _told_apart(left: Name, right: Name) -> Finding | None:
    """Return what tells two things of one name apart: their legal forms, or what stands in brackets.

    An acronym in brackets behind one of two names adds nothing.
    """
    if left.legal and right.legal and left.legal.isdisjoint(right.legal):
        return Finding(Relation.POSSIBLE, "legal form", f"{left.text} ≠ {right.text}: two kinds of companies")
    if left.alias and right.alias:
        same = fold(left.alias) == fold(right.alias)
        return None if same else Finding(Relation.POSSIBLE, "brackets", f"{left.alias} ≠ {right.alias}")
    alias = left.alias or right.alias
    if not alias or is_acronym(alias):
        return None
    return Finding(Relation.POSSIBLE, "brackets", f"({alias}) on one side only")


def _read_otherwise(left: Name, right: Name) -> bool:
    """Return whether one name is in Chinese characters and the other in letters that spell no Chinese name."""
    if bool(left.han) == bool(right.han):
        return False
    spelled = right if left.han else left
    return spelled.reading is None or not spelled.reading.chinese


_HELD = frozenset({"person", "name"})


def _known(left: Name, right: Name) -> Finding | None:
    """Read two places or bodies by what they are known to be called, and places by where they are said to lie."""
    shared = left.known & right.known
    placed = left.container or right.container
    if left.known and right.known and not shared and not placed:
        return Finding(Relation.DIFFERS, "known", f"{_usual(left)} ≠ {_usual(right)}")
    contained = _contained(left, right) if placed else None
    if contained or not shared:
        return contained
    sure = min(len(left.joined), len(right.joined)) > AMBIGUOUS_ACRONYM
    return Finding(
        Relation.VARIANT if sure else Relation.POSSIBLE, "known", f"both name {min(shared).replace('_', ' ').title()}"
    )


def _usual(name: Name) -> str:
    return min(name.known).replace("_", " ").title()


def _contained(left: Name, right: Name) -> Finding | None:
    """Read `Lyon, France`: within France, and the same as Lyon."""
    if left.container == right.key:
        return Finding(Relation.REFINES, "within", f"{left.text} lies within {right.text}")
    if right.container == left.key:
        return Finding(Relation.REFINED_BY, "within", f"{right.text} lies within {left.text}")
    if left.joined != right.joined:
        return None
    if left.container and right.container:
        return _lying(left, right)
    placed, bare = (left, right) if left.container else (right, left)
    if is_namesake(bare.key, placed.container):
        return Finding(Relation.POSSIBLE, "container", f"several places are called {bare.text}")
    return Finding(Relation.VARIANT, "container", f"{placed.text} says where it lies")


def _lying(left: Name, right: Name) -> Finding | None:
    """Return what two containers make of one name: two countries or two states of two places."""
    one, other = container(left.container), container(right.container)
    reason = f"{left.container.title()} {'~' if one == other else '≠'} {right.container.title()}"
    if left.container == right.container:
        return None
    if one == other:
        return Finding(Relation.VARIANT, "container", reason)
    return Finding(Relation.DIFFERS if are_apart(one, other) else Relation.POSSIBLE, "container", reason)


def _abbreviated(left: Name, right: Name, kind: str) -> Finding | None:
    """Read a name in brackets (`World Food Programme (WFP)`), an acronym or an abbreviation."""
    for name, other in ((left, right), (right, left)):
        if name.alias and _goes_by(name.alias, other, kind):
            return Finding(Relation.VARIANT, "alias", f"{name.text} gives {name.alias}")
        if kind != "person" and name.short and not other.short and other.initials and _spells(name, other):
            relation = Relation.VARIANT if len(name.joined) > AMBIGUOUS_ACRONYM else Relation.POSSIBLE
            return Finding(relation, "acronym", f"{name.text} abbreviates {other.text}")
    return None


def _spells(name: Name, other: Name) -> bool:
    return spells([token.text for token in name.tokens], [token.text for token in other.tokens], other.text)


def _walked(left: Name, right: Name) -> Finding | None:
    """Return what two names are of which one at least has a word cut short (`Gen. Elec.`)."""
    found = walk(written(without_brackets(left.text)), written(without_brackets(right.text)))
    if found is None or found.met < 1 or (found.left_over and found.met < _ENOUGH):
        return None
    if found.left_over:
        left_over = " ".join(found.left_over).title()
        return Finding(Relation.POSSIBLE, "abbreviation", f"{left_over} on one side only")
    return Finding(Relation.VARIANT, "abbreviation", f"{left.text} ~ {right.text}")


_ENOUGH = 2
"""Words that must meet where others are left over."""


def _goes_by(alias: str, other: Name, kind: str) -> bool:
    name = prepare(alias, kind)
    if name.key == other.key:
        return True
    return bool(name.tokens) and not name.office and judge(name, other, kind).relation is Relation.VARIANT


def _parse(kind: str, text: str, setting: Setting) -> str | None:
    """Return a text with letters as it is: a name is taken apart only when it meets another one."""
    return text if any(map(str.isalpha, text)) else None


def _compare_values(kind: str, left: Value, right: Value, setting: Setting) -> Comparison:
    return compare_names(left.text, right.text, kind, setting.lexicon)


def _type(kind: str) -> ValueType:
    return ValueType(kind, partial(_parse, kind), partial(_compare_values, kind))


PERSONS, ORGANISATIONS, PLACES, NAMES = map(_type, ("person", "organisation", "place", "name"))
