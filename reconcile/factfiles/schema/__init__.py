"""The keys of every kind of mapping in a project's files: shape, help, choices; the only list of them."""

from enum import StrEnum
from typing import NamedTuple

from reconcile.model import Modality, Ruling


class Shape(StrEnum):
    """What a key holds."""

    TEXT = "text"
    TEXTS = "texts"
    """One text or a list of texts."""
    DATE = "date"
    IDENTIFIER = "identifier"
    CHOICE = "choice"
    TYPE = "type"
    """A type of value; the choices come from the table of types."""
    FLAG = "flag"
    LIST = "list"
    """A list of mappings, described by the table in `TABLES` under the key's name."""
    MAPPING = "mapping"
    """A mapping, described likewise."""
    GROUPS = "groups"
    """A list of texts or lists of texts."""
    DIGESTS = "digests"
    """A mapping from the id of a claim or group to a digest."""


class Naming(StrEnum):
    """What the names under a key stand for, so that an editor can offer those that a project has already."""

    SUBJECT = "subject"
    PREDICATE = "predicate"
    ENTITY = "entity"
    EVENT = "event"
    SOURCE = "source"
    CLAIM = "claim"
    GROUP = "group"
    PUBLISHER = "publisher"
    CREDITED = "credited"
    TEXT = "text"
    """The file of a source's text."""
    NEW_ENTITY = "new entity"
    """What fact files use and the vocabulary does not declare; likewise the two below."""
    NEW_PREDICATE = "new predicate"
    NEW_EVENT = "new event"


class Key(NamedTuple):
    """One key: what it holds and what to say about it in an editor."""

    name: str
    shape: Shape
    help: str
    required: bool = False
    choices: tuple[str, ...] = ()
    names: Naming | None = None


class Table(NamedTuple):
    """The keys that one kind of mapping may have, by name, and those that it must have."""

    keys: dict[str, Key]
    required: tuple[str, ...]


RELIANCE_KINDS = ("reprint", "rewrite", "cites")
ENTITY_TYPES = ("person", "organisation", "organization", "place", "thing")


def _table(*keys: Key) -> Table:
    return Table({key.name: key for key in keys}, tuple(key.name for key in keys if key.required))


FILE = _table(
    Key("source", Shape.MAPPING, "The article, statement or post that the claims are taken from.", required=True),
    Key("event", Shape.TEXT, "The event that every claim below is about unless it names its own.", names=Naming.EVENT),
    Key("claims", Shape.LIST, "What the source says, one claim at a time.", required=True),
)
SOURCE = _table(
    Key("id", Shape.IDENTIFIER, "A short name, unique among the sources; default: the file's name."),
    Key("publisher", Shape.TEXT, "The outlet; sources of one publisher share one origin.", names=Naming.PUBLISHER),
    Key("title", Shape.TEXT, "The headline."),
    Key("published", Shape.DATE, "The day of publication (EDTF), or `unknown`."),
    Key("url", Shape.TEXT, "Where it was found."),
    Key(
        "text",
        Shape.TEXT,
        "The file that holds its text as obtained, seen from the project's folder.",
        names=Naming.TEXT,
    ),
    Key("relies_on", Shape.LIST, "Sources that this one reprints, rewrites or cites."),
    Key("tags", Shape.TEXTS, "Words of your own to select by; they count for all its claims."),
)
RELIANCE = _table(
    Key("source", Shape.IDENTIFIER, "The id of the other source.", required=True, names=Naming.SOURCE),
    Key("kind", Shape.CHOICE, "How it is used.", required=True, choices=RELIANCE_KINDS),
)
CLAIM = _table(
    Key("id", Shape.IDENTIFIER, "A name unique in the file; default: the predicate, with subject and event if needed."),
    Key("subject", Shape.TEXT, "Whom or what the claim is about.", required=True, names=Naming.SUBJECT),
    Key(
        "predicate",
        Shape.TEXT,
        "The property asked about: leader, venue, death toll.",
        required=True,
        names=Naming.PREDICATE,
    ),
    Key(
        "value",
        Shape.TEXTS,
        "What the source says it is, in its own words; several as a list.",
        required=True,
        names=Naming.ENTITY,
    ),
    Key("quote", Shape.TEXT, "The passage of the source, word for word; `[...]` marks what is left out."),
    Key("prefix", Shape.TEXT, "The words right before the quote, where it stands in several places."),
    Key("suffix", Shape.TEXT, "The words right behind the quote, where it stands in several places."),
    Key("attribution", Shape.TEXTS, "Whom the source credits; a chain begins with the nearest.", names=Naming.CREDITED),
    Key(
        "modality",
        Shape.CHOICE,
        "How the source stands to it; default: asserted.",
        choices=tuple(modality.value for modality in Modality),
    ),
    Key("event", Shape.TEXT, "The occasion the claim is about; default: the event of the file.", names=Naming.EVENT),
    Key("as_of", Shape.DATE, "The time as of which the source speaks (EDTF); default: `published`."),
    Key("when", Shape.DATE, "The time of the thing itself (EDTF), where the value is not that time."),
    Key("type", Shape.TYPE, "The type of the value; default: from the vocabulary, else inferred."),
    Key("unit", Shape.TEXT, "The unit of a quantity, where the value does not say it."),
    Key("complete", Shape.FLAG, "true: the list names all there are, so that any other name differs."),
    Key("tags", Shape.TEXTS, "Words of your own to select by, as in `--select tag:checked`."),
    Key("note", Shape.TEXT, "A remark of the curator."),
)
VOCABULARY = _table(
    Key(
        "entities",
        Shape.MAPPING,
        "People, organisations, places and things by their preferred names.",
        names=Naming.NEW_ENTITY,
    ),
    Key("predicates", Shape.MAPPING, "Properties by their preferred names.", names=Naming.NEW_PREDICATE),
    Key("events", Shape.MAPPING, "Events by their preferred names.", names=Naming.NEW_EVENT),
)
ENTITY = _table(
    Key("type", Shape.CHOICE, "What it is.", choices=ENTITY_TYPES),
    Key("aliases", Shape.TEXTS, "Other names of the same."),
    Key("within", Shape.TEXTS, "The places or bodies that it lies in or belongs to.", names=Naming.ENTITY),
    Key("distinct_from", Shape.TEXTS, "Similar names that mean someone or something else.", names=Naming.ENTITY),
)
PREDICATE = _table(
    Key("type", Shape.TYPE, "The type of its values."),
    Key("values", Shape.CHOICE, "May one thing have several at once?", choices=("one", "many")),
    Key("changes", Shape.FLAG, "May it change over time?"),
    Key(
        "scope",
        Shape.CHOICE,
        "event: asked anew at each event (a venue); thing: lasts from one event into the next (a term).",
        choices=("event", "thing"),
    ),
    Key("aliases", Shape.TEXTS, "Other wordings of the same question."),
    Key("order", Shape.TEXTS, "The categories in order, the earliest or lowest first."),
    Key("exclusive", Shape.GROUPS, "Sets of values; values from two sets cannot both hold."),
)
EVENT = _table(
    Key("aliases", Shape.TEXTS, "Other names of the same event."),
    Key("when", Shape.DATE, "When it took place (EDTF)."),
    Key("continues", Shape.TEXT, "The event whose lasting state it prolongs.", names=Naming.EVENT),
)
DECISION = _table(
    Key("id", Shape.IDENTIFIER, "A name unique among the decisions.", required=True),
    Key(
        "decision",
        Shape.CHOICE,
        "What was concluded.",
        required=True,
        choices=tuple(ruling.value for ruling in Ruling),
    ),
    Key("claims", Shape.TEXTS, "The claims it is about, as SOURCE#CLAIM.", names=Naming.CLAIM),
    Key("group", Shape.TEXT, "The group it is about, as RC-1a2b3c4d.", names=Naming.GROUP),
    Key("value", Shape.TEXT, "The value that was settled on."),
    Key("seen", Shape.DIGESTS, "The digests that the claims or the group had when it was decided.", names=Naming.CLAIM),
    Key("reason", Shape.TEXT, "Why.", required=True),
    Key("by", Shape.TEXT, "Who decided."),
    Key("date", Shape.DATE, "When it was decided."),
    Key("expires", Shape.DATE, "From when on it no longer counts."),
)
TABLES = {"source": SOURCE, "claims": CLAIM, "relies_on": RELIANCE}
"""The table behind each key of the shapes MAPPING and LIST in a fact file."""
SECTIONS = {"entities": ENTITY, "predicates": PREDICATE, "events": EVENT}
"""The table of an entry in each section of the vocabulary."""
