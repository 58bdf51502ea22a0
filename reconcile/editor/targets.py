"""Go to definition: from a name to its entry in the vocabulary, a quote to its passage, an id to its claim."""

from reconcile.editor.spots import Spot, claim_at, spot_at
from reconcile.errors import Location
from reconcile.factfiles.documents import Document
from reconcile.factfiles.nodes import MappingNode, ScalarNode
from reconcile.model import Claim
from reconcile.rules.checked import Checked
from reconcile.vocabulary import Lexicon

_ENTITY_KEYS = ("subject", "value", "attribution", "within", "distinct_from", "aliases")


def target_at(checked: Checked, path: str, line: int, column: int) -> Location | None:
    """Return where that which stands at a place is defined, None if nothing there leads anywhere.

    Lines and columns count from 1, in code points.
    """
    document = checked.documents.get(path)
    spot = spot_at(document.root if document else None, line, column)
    if spot is None:
        return None
    text, keys = spot.node.value, [key for key in spot.way if isinstance(key, str)]
    if keys[:1] == ["source"]:
        return _of_source(checked, keys, text)
    if keys[:1] == ["claims"] or keys[:1] == ["event"]:
        return _of_claim(checked, path, line, Spot(spot.way, spot.node)) if not spot.is_key else None
    if keys[:1] == ["seen"] or (keys and isinstance(spot.way[0], int)):
        return _claim_named(checked, text)
    return _entry(checked, keys[-1] if keys else "", text)


def _of_source(checked: Checked, keys: list[str], text: str) -> Location | None:
    if keys[-1] == "text" and text in checked.texts:
        return Location(text)
    if keys[-1] == "source" and "relies_on" in keys:
        return next((source.location for source in checked.project.sources if source.id == text), None)
    return None


def _of_claim(checked: Checked, path: str, line: int, spot: Spot) -> Location | None:
    key = next(key for key in reversed(spot.way) if isinstance(key, str))
    if key != "quote":
        return _entry(checked, key, spot.node.value)
    claim = claim_at(checked, path, line)
    return _passage(checked, claim) if claim else None


def _passage(checked: Checked, claim: Claim) -> Location | None:
    """Return where the text of a source holds the quote of a claim, None if it does not or there is no text."""
    quotation = next((one for one in checked.quotations if one.claim is claim), None)
    if quotation is None or not quotation.passages:
        return None
    found = quotation.passages[0]
    return _place(Document(quotation.path, quotation.text.original), found.start, found.end)


def _place(document: Document, start: int, end: int) -> Location:
    place = document.offset_place(start)
    width = min(end - start, len(document.line(place.line)) - place.column + 1)
    return place._replace(end_column=place.column + max(width, 1))


def _claim_named(checked: Checked, name: str) -> Location | None:
    return next((claim.location for claim in checked.project.claims if claim.id == name), None)


def _entry(checked: Checked, key: str, text: str) -> Location | None:
    """Return the entry of the project's vocabulary that a text under a key names."""
    lexicon = checked.run.lexicon
    sections = {"predicate": ("predicates",), "event": ("events",), "continues": ("events",)}
    wanted = sections.get(key) or (("entities", "events") if key in _ENTITY_KEYS else ())
    for section in wanted:
        name = _canonical(lexicon, section, text)
        found = _in_vocabulary(checked, section, name) if name else None
        if found:
            return found
    return None


def _canonical(lexicon: Lexicon, section: str, text: str) -> str:
    found = {"predicates": lexicon.predicate, "events": lexicon.event, "entities": lexicon.entity}[section](text)
    return found.name if found else ""


def _in_vocabulary(checked: Checked, section: str, name: str) -> Location | None:
    for document in checked.documents.values():
        if not isinstance(document.root, MappingNode):
            continue
        for key, entries in document.root.value:
            if isinstance(key, ScalarNode) and key.value == section and isinstance(entries, MappingNode):
                found = [entry for entry, _ in entries.value if entry.value == name]
                if found:
                    return document.location(found[0])
    return None
