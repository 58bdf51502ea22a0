"""Claims as they would be read under another vocabulary, which may say another type for their values."""

from collections.abc import Iterable

from reconcile.model import Claim, Source, Value
from reconcile.timespan import TimeSpan
from reconcile.values import Setting, read, read_list, type_named
from reconcile.vocabulary import Lexicon


class Rereader:
    """Reads values anew whose type no fact file states."""

    def __init__(self, sources: Iterable[Source], lexicon: Lexicon) -> None:
        self._published: dict[str, TimeSpan | None] = {source.id: source.published for source in sources}
        self._lexicon = lexicon

    def claim(self, claim: Claim, lexicon: Lexicon) -> Claim:
        """Return a claim as it is read under another vocabulary."""
        before, after = self._lexicon.predicate(claim.predicate), lexicon.predicate(claim.predicate)
        old, new = before.type if before else "", after.type if after else ""
        if not _is_open(claim.value, old) or (old == new and not claim.value.inferred):
            return claim
        setting = Setting(lexicon, after, self._published.get(claim.source))
        value = claim.value
        if value.items is None:
            return claim._replace(value=read(value.text, new, setting).value)
        texts = [item.text for item in value.items]
        return claim._replace(value=read_list(texts, new, setting, value.complete).value)


def _is_open(value: Value, type_of_predicate: str) -> bool:
    """Return whether the type of a value came from its shape or from the vocabulary, not from its fact file."""
    kind = type_named(type_of_predicate) if type_of_predicate else None
    return value.inferred or (kind is not None and value.type == kind.name)
