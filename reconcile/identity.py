"""Short names for what a text says: equal content gives equal digests, on every machine and in every version."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache

from reconcile.folding import fold
from reconcile.model import Claim, Source

_SHORT = 8


def short_hash(*parts: str) -> str:
    """Return 8 hexadecimal digits over `parts` in order.

    The digits begin the SHA-256 of each part's UTF-8 bytes behind their number, so that `("ab", "c")` and
    `("a", "bc")` differ. Lone surrogates count as the bytes they stand for.
    """
    encoded = (part.encode("utf-8", "surrogatepass") for part in parts)
    return sha256(b"".join(b"%d:%b" % (len(part), part) for part in encoded)).hexdigest()[:_SHORT]


def claim_digest(claim: Claim) -> str:
    """Return the digest of what a decision saw of a claim: its value as written, modality, quote and `as_of`."""
    value = claim.value
    texts = [value.text] if value.items is None else [item.text for item in value.items]
    if value.complete:
        texts.append("complete")
    return short_hash(*texts, claim.modality, claim.quote, claim.as_of.text if claim.as_of else "")


def wording_digest(claim: Claim, sources: Mapping[str, Source]) -> str:
    """Return the digest of what else a claim says that decides where it stands, as far as `claim_digest` leaves it out.

    That is its question, the type and unit stated, its time, whom it credits, and on whom its source relies.
    """
    source = sources.get(claim.source)
    relied_on = sorted(f"{one.kind} {_name(one.source, sources)}" for one in source.relies_on) if source else []
    question = (fold(claim.event), fold(claim.subject), fold(claim.predicate))
    credited = ("credits", *map(fold, claim.attribution), "relies on", *relied_on)
    when = claim.when.text if claim.when else ""
    return short_hash(*question, *claim.stated, when, _name(claim.source, sources), *credited)


def group_digest(claims: Iterable[Claim], sources: Mapping[str, Source]) -> str:
    """Return the digest of a question: over who says what, in which modality.

    A source counts as its publisher, else its title: its id may come from the name of its file, which says nothing.
    """
    said = sorted((_name(claim.source, sources), fold(claim.value.text), claim.modality) for claim in claims)
    return short_hash(*(part for one in said for part in one))


def _name(source: str, sources: Mapping[str, Source]) -> str:
    """Return what a source, by its id, is called whatever its file is named."""
    found = sources.get(source)
    return (fold(found.publisher) or fold(found.title)) if found else source


def sha256(data: bytes = b"") -> "Digest":
    """Return the SHA-256 of some bytes, to which more can be added."""
    return _sha256()(data)


@cache
def _sha256() -> Callable[[bytes], "Digest"]:
    """Return SHA-256 without `hashlib`, which loads all of OpenSSL for it (10 ms at start-up)."""
    try:
        from _sha2 import sha256  # type: ignore[import-not-found]  # Python 3.12 and later, not in the stubs
    except ImportError:
        try:
            from _sha256 import sha256  # type: ignore[import-not-found]  # Python 3.11, not in the stubs
        except ImportError:
            from hashlib import sha256
    return sha256  # type: ignore[no-any-return]  # all three have the same signature


class Digest:
    """What every implementation returns, as far as it is used."""

    def update(self, data: bytes) -> None:
        """Add more bytes."""
        raise NotImplementedError

    def hexdigest(self) -> str:
        """Return the digest in hexadecimal digits."""
        raise NotImplementedError
