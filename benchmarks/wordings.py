"""The words that made-up projects are written in. Names are composed of syllables and mean nobody."""

from typing import NamedTuple


class Field(NamedTuple):
    """What may be asked of a subject: its kind of value, wordings the built-in vocabulary knows, and others."""

    type: str
    known: tuple[str, ...]
    unknown: tuple[str, ...] = ()


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


SYLLABLES = _words("""
ba be bo da de do du fa fe ga go gu ha he hi ho ja jo ka ke ki ko la le li lo lu ma me mi mo na ne ni no pa pe po
ra re ri ro ru sa se shi so su ta te ti to va ve vi wa we ya yo za ze zo kar lan mir nor sel tan ver zul
""")
MONTHS = _words("January February March April May June July August September October November December")
TITLES = ("Mr", "Dr", "General", "President", "Minister", "Colonel")
BODIES = ("Herald", "Times", "News Agency", "Post", "Tribune", "Radio", "Observer")
FILLERS = _words("""
according to people near the table who had read every draft before morning while others waited outside and
counted cars until late in the evening when word came that nothing would change this week
""")
FIELDS = (
    Field("person", ("leader", "led by", "headed by", "head of delegation"), ("person in charge",)),
    Field("persons", ("members", "includes", "composed of"), ("people on the team",)),
    Field("person", ("mediated by", "mediator", "brokered by"), ("go-between named",)),
    Field("place", ("venue", "held at", "took place in"), ("address of the meeting",)),
    Field("place", ("origin", "home country"), ("where it is from",)),
    Field("date", ("start date", "began on", "started on"), ("first day",)),
    Field("date", ("end date", "ended on", "concluded on"), ("last day of it",)),
    Field("date", ("date signed", "signed on"), ("day of the ink",)),
    Field("duration", ("duration", "lasted", "how long"), ("length in time",)),
    Field("duration", ("deadline", "time limit"), ("time left to decide",)),
    Field("quantity", ("death toll", "killed", "fatalities", "number of people killed"), ("lives lost there",)),
    Field("quantity", ("injured", "wounded", "number of injured"), ("taken to hospital",)),
    Field("quantity", ("displaced", "number of displaced people"), ("driven from home",)),
    Field("quantity", ("number of participants", "how many attended"), ("chairs taken",)),
    Field("money", ("damages awarded", "damages owed"), ("sum to be handed over",)),
    Field("money", ("price", "cost"), ("bill for all of it",)),
    Field("boolean", ("accepted", "agreed"), ("said yes to it",)),
    Field("boolean", ("still holding", "holds"), ("intact so far",)),
    Field("category", ("stage", "status"), ("how far it has come",)),
    Field("category", ("outcome", "result"), ("what came of it",)),
    Field("text", ("purpose", "aim"), ("what it is for",)),
    Field("text", ("statement", "reaction"), ("words on leaving",)),
)
