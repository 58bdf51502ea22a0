"""RF122: a name that is most likely one of the vocabulary, mistyped."""

from collections.abc import Iterator
from typing import NamedTuple

from reconcile.errors import Location, Severity
from reconcile.factfiles.codes import Code, Example
from reconcile.folding import key
from reconcile.model import Claim, Entity, Relation
from reconcile.rules.checked import Checked
from reconcile.rules.rule import Finding, Rule
from reconcile.rules.slips import Wordings
from reconcile.rules.value_places import value_place, values_of
from reconcile.values.names import compare_names
from reconcile.vocabulary import Lexicon

CODE = Code(
    "RF122",
    "mistyped-name",
    Severity.WARNING,
    "Name spelled almost like one of the vocabulary",
    "the name `{text}` is spelled almost like one of the vocabulary",
    "did you mean `{known}`?",
    "A mistyped name is another name: the claim misses the question of the others, or seems to contradict them. "
    "Names that the quote spells just so are the source's own and are not reported; nor are those that an entry lists "
    "under `distinct_from`.",
    Example(
        "source: {title: A, published: 2025-10-25}\n"
        "claims: [{subject: Lowland Assembley, predicate: seat, value: Orm}]\n",
        2,
        20,
        37,
        beside=(("facts/vocabulary.yaml", "entities: {Lowland Assembly: {type: organisation}}\n"),),
        mended="source: {title: A, published: 2025-10-25}\n"
        "claims: [{subject: Lowland Assembly, predicate: seat, value: Orm}]\n",
    ),
)
_KINDS = ("person", "organisation", "place", "name")
_ALIKE = (Relation.VARIANT, Relation.POSSIBLE)


class _Named(NamedTuple):
    """A name in a claim, the kind of thing it names, and where it stands."""

    text: str
    kind: str
    claim: Claim
    place: Location


def find(checked: Checked) -> Iterator[Finding]:
    """Yield each subject and each value of a name type that is a slip of a name of the project's own entries."""
    lexicon = checked.run.lexicon
    owners = {
        name: entry
        for entry in lexicon.vocabulary.entities
        if not entry.builtin
        for name in (entry.name, *entry.aliases)
    }
    if not owners:
        return
    wordings, apart = Wordings(owners, key), _declared_apart(lexicon)
    meant: dict[tuple[str, str], str] = {}
    for named in _names(checked):
        asked = (named.text, named.kind)
        if asked not in meant:
            unknown = not lexicon.entity(named.text) and not lexicon.event(named.text) and key(named.text) not in apart
            near = wordings.near(named.text) if unknown else []
            meant[asked] = next((known for known in near if _could_be(named, known, owners[known], lexicon)), "")
        if meant[asked] and key(named.text) not in key(named.claim.quote):
            yield Finding(named.place, {"text": named.text, "known": meant[asked]})


def _names(checked: Checked) -> Iterator[_Named]:
    for claim in checked.project.claims:
        yield _Named(claim.subject, "name", claim, checked.place(claim, "subject"))
        for number, value in enumerate(values_of(claim)):
            if value.type in _KINDS:
                yield _Named(value.text, value.type, claim, value_place(checked, claim, number))


def _declared_apart(lexicon: Lexicon) -> frozenset[str]:
    """Return the folded names that entries mention without being entries of their own."""
    entries = lexicon.vocabulary.entities
    return frozenset(key(name) for entry in entries for name in (*entry.distinct_from, *entry.within))


def _could_be(named: _Named, known: str, entity: Entity, lexicon: Lexicon) -> bool:
    """Return whether the comparison of names, too, takes the two for one name, or perhaps one."""
    if "name" not in (named.kind, entity.type or "name") and named.kind != entity.type:
        return False
    return compare_names(named.text, known, entity.type or named.kind, lexicon).relation in _ALIKE


RULE = Rule(CODE, find, local=True)
