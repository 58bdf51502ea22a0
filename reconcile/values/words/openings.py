"""Words in front of a phrase, with those that deny them: `will` and `won't`, `with` and `without`, `all` and `none`.

General knowledge, chosen for this project. A phrase behind `will` and the same one behind `will not` cannot both hold;
neither says that it has happened.
"""

_OPENINGS = """
will: will|shall|going to ~ will not|wont|shall not|not going to
would: would ~ would not|wouldnt
should: should|ought to ~ should not|shouldnt|ought not to
must: must|has to|have to|required to|needs to ~ must not|mustnt|need not|neednt|not required to|does not have to
can: can|able to|capable of ~ cannot|cant|can not|unable to|not able to|incapable of
may: may|might ~ may not|might not
willing: willing to|ready to|prepared to ~ unwilling to|not willing to|not ready to|not prepared to
with: with ~ without|with no|no
said: claimed|claims|admitted|admits|accepted|accepts|acknowledged|acknowledges|confirmed|confirms|confessed \
~ denied|denies|denying
"""


def _phrases(cell: str) -> list[tuple[str, ...]]:
    return [tuple(phrase.split()) for phrase in cell.split("|")]


OPENINGS: dict[tuple[str, ...], tuple[str, bool]] = {
    phrase: (kind, denied)
    for line in _OPENINGS.strip().splitlines()
    for kind, _, cells in [line.partition(": ")]
    for denied, cell in enumerate(cells.split(" ~ "))
    for phrase in _phrases(cell)
    for denied in [bool(denied)]
}
"""Each opening with the slug of its kind and whether it denies."""

OTHERWISE_SAID = frozenset(["said", "must", "may"])
"""Kinds whose openings do not say the same: to admit is not to claim, `must not` is not `need not`."""

_SHARES = """
all: all|all of|every|everyone|everybody|everything|both|both of|each|each of
some: some|some of|several|several of|many|many of|most|most of|someone|somebody|something|at least one|at least some
none: none|none of|no|no one|nobody|nothing|neither|neither of|not one|not one of|not a single
"""

SHARES: dict[tuple[str, ...], str] = {
    phrase: share
    for line in _SHARES.strip().splitlines()
    for share, _, cell in [line.partition(": ")]
    for phrase in _phrases(cell)
}
"""Each wording of a share with its slug."""
