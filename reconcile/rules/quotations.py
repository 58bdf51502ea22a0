"""The quotes of a project beside the texts they were taken from."""

from collections.abc import Mapping
from posixpath import normpath
from typing import NamedTuple

from reconcile.model import Claim, Project
from reconcile.quotes import Normalised, Passage, find_quote, in_context, normalise


class Quotation(NamedTuple):
    """The quote of a claim, the path and the text of its source, and every place where it stands there.

    Only places between the claim's `prefix` and `suffix` count, and such that cut a word in two only where all do.
    """

    claim: Claim
    path: str
    text: Normalised
    passages: tuple[Passage, ...]


def text_path(written: str) -> str:
    """Return the path of a text as texts are named, for one written as `./seeds/a.txt` too."""
    return normpath(written) if written else ""


def find_quotations(project: Project, texts: Mapping[str, str]) -> tuple[Quotation, ...]:
    """Return the claims with a quote whose source has a text that can be read, in their order."""
    paths = {source.id: text_path(source.text_path) for source in project.sources}
    normalised = {path: normalise(texts[path]) for path in dict.fromkeys(paths.values()) if path and path in texts}
    return tuple(
        Quotation(claim, path, text, _whole_first(_places(claim, text)))
        for claim in project.claims
        if claim.quote and (path := paths.get(claim.source, "")) and (text := normalised.get(path))
    )


def _places(claim: Claim, text: Normalised) -> tuple[Passage, ...]:
    found = find_quote(claim.quote, text)
    return in_context(found, text, claim.prefix, claim.suffix) if claim.prefix or claim.suffix else found


def _whole_first(passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    if len(passages) < 2:
        return passages
    return tuple(passage for passage in passages if passage.whole) or passages
