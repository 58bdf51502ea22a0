"""Names of persons, organisations, places and things: the vocabulary first, then word against word."""

from functools import partial

from reconcile.folding import fold
from reconcile.model import Comparison, Entity, Relation, Value
from reconcile.values.base import Setting, ValueType
from reconcile.values.name_acronyms import abbreviates
from reconcile.values.name_judgement import Finding, judge
from reconcile.values.name_policy import AMBIGUOUS_ACRONYM
from reconcile.values.name_tokens import Name, name_key, prepare
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
    of the other (possible); otherwise different. Descriptions and bare offices are incomparable with names.
    """
    if left == right:
        return Comparison(Relation.SAME, "identical", "same wording", left, right)
    if right < left:
        return compare_names(right, left, kind, lexicon).mirrored
    found = _compare(prepare(left, kind), prepare(right, kind), kind, lexicon)
    return Comparison(found.relation, found.basis, found.reason, left, right)


def _compare(left: Name, right: Name, kind: str, lexicon: Lexicon) -> Finding:
    if left.key == right.key:
        return Finding(Relation.SAME, "folded", "same words")
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
    return lexicon.entity(name.text) or (lexicon.entity(name.bare) if name.bare != name.key else None)


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


def compare_prepared(left: Name, right: Name, kind: str) -> Finding:
    """Return how two prepared names relate, without any vocabulary."""
    if left.key == right.key:
        return Finding(Relation.SAME, "folded", "same words")
    if not left.tokens or not right.tokens:
        return Finding(Relation.INCOMPARABLE, "tokens", "no words to compare")
    if left.office != right.office and kind in _HELD:
        return Finding(
            Relation.INCOMPARABLE, "office", "an office and a name; only the vocabulary can say who holds it"
        )
    contained = _contained(left, right) if kind == "place" else None
    found = contained or _abbreviated(left, right, kind) or judge(left, right, kind)
    if found.basis == "tokens" and (left.described or right.described):
        return Finding(Relation.INCOMPARABLE, "description", "a description, not a name")
    if found.relation is Relation.VARIANT and kind != "person" and _bracketed_apart(left, right):
        return Finding(Relation.POSSIBLE, "brackets", f"{left.alias} ≠ {right.alias}")
    return found


def _bracketed_apart(left: Name, right: Name) -> bool:
    """Return whether what both names have in brackets tells two of one name apart (`Relief Fund (North)`)."""
    return bool(left.alias and right.alias) and fold(left.alias) != fold(right.alias)


_HELD = frozenset({"person", "name"})


def _contained(left: Name, right: Name) -> Finding | None:
    """Read `Lyon, France`: within France, and the same as Lyon."""
    if not left.container and not right.container:
        return None
    if left.container == right.key:
        return Finding(Relation.REFINES, "within", f"{left.text} lies within {right.text}")
    if right.container == left.key:
        return Finding(Relation.REFINED_BY, "within", f"{right.text} lies within {left.text}")
    if left.joined != right.joined:
        return None
    if not (left.container and right.container):
        return Finding(Relation.VARIANT, "container", f"{(left if left.container else right).text} says where it lies")
    if left.container != right.container:
        return Finding(Relation.POSSIBLE, "container", f"{left.container.title()} ≠ {right.container.title()}")
    return None


def _abbreviated(left: Name, right: Name, kind: str) -> Finding | None:
    """Read a name in brackets (`World Food Programme (WFP)`), an acronym or an abbreviation."""
    for name, other in ((left, right), (right, left)):
        if name.alias and _goes_by(name.alias, other, kind):
            return Finding(Relation.VARIANT, "alias", f"{name.text} gives {name.alias}")
        if kind != "person" and name.short and not other.short and other.initials and abbreviates(name, other):
            relation = Relation.VARIANT if len(name.joined) > AMBIGUOUS_ACRONYM else Relation.POSSIBLE
            return Finding(relation, "acronym", f"{name.text} abbreviates {other.text}")
    return None


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
