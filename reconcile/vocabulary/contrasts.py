"""Words that make two otherwise equal wordings different questions: general knowledge of English.

A word may take part in several contrasts. Synonyms on one side are listed, not derived from the concepts: `award` and
`damages` ask the same thing, yet only `award` opposes `sought`.
"""

from reconcile.vocabulary.stems import stem

CONTRAST_LINES = """
first 1st|second 2nd|third 3rd|fourth 4th|fifth 5th|sixth 6th|seventh 7th|eighth 8th|ninth 9th|tenth 10th|final last
kill die death fatality slain|injure injury wound hurt|missing|capture arrest detain|displace evacuate|survivor rescue
minimum min lowest smallest shortest least|average mean median|maximum max highest largest longest greatest peak
begin beginning start commence open opening launch onset|end ending conclude conclusion finish close closing expiry
before previous former predecessor|after next successor|current present incumbent
earliest|latest
early|late
old older oldest eldest|young younger youngest
old|new
plaintiff claimant complainant|defendant accused|prosecutor prosecution|judge
assert allege claim accuse|infringe infringement violate violation breach convict guilty
seek demand ask request claim want|award grant owe pay order
guilty convict conviction|acquit acquittal innocent
suspect|victim|witness
attacker perpetrator assailant|victim target
date when|venue where location|cause reason why|weapon
width wide|height tall|depth deep|length|weight weigh|speed
north northern|south southern|east eastern|west western
import importer|export exporter
incoming inbound|outgoing outbound
entry|exit
birth born|death die dead|marry marriage wedding
civil civilian|military soldier troop|police|militant insurgent rebel
man male|woman female|child
boy|girl
adult|child minor
husband|wife
father|mother|son|daughter|brother|sister
revenue turnover|profit earnings|loss deficit|debt
gross|net
asset|liability
supply|demand
accept acceptance approve approval|reject rejection refuse refusal deny denial
buy buyer purchase purchaser acquire acquirer|sell seller sale vendor
lend lender|borrow borrower
donor giver|recipient beneficiary
employer|employee worker
hire recruit|dismiss sack layoff
landlord|tenant
win winner victory victor|lose loser defeat
home|away
gold|silver|bronze
increase rise raise growth hike gain|decrease reduce reduction cut fall drop decline
majority|minority
support supporter|oppose opposition
appoint appointment|resign resignation dismiss dismissal
lead leader head chief|deputy vice|member
mediate mediator mediation broker|participant
author writer|publisher|editor|translator|illustrator
doctor physician|nurse|patient
teacher professor|student pupil
crew pilot|passenger
attended|absent
arrive arrival|depart departure leave
upper top|lower bottom
indoor inside|outdoor outside
public|private
rural|urban
legal|illegal
domestic internal|foreign external international
federal|local municipal
air|land|sea
hardware|software
primary|secondary
single|double|triple
full complete|partial
temporary interim provisional|permanent
expected planned proposed projected|actual
confirmed|suspected|probable
positive|negative
direct|indirect
active|retired
morning|afternoon|evening|night overnight
daily|weekly|monthly|quarterly|annual yearly
january|february|march|april|june|july|august|september|october|november|december
monday|tuesday|wednesday|thursday|friday|saturday|sunday
summer|winter|spring|autumn
"""
"""One contrast a line, its sides split by `|`."""

CONTRASTS = tuple(tuple(map(str.split, line.split("|"))) for line in CONTRAST_LINES.strip().splitlines())
"""Sets of opposed sides, each side a list of words."""


def sides_of() -> dict[str, tuple[tuple[int, int], ...]]:
    """Return for each stem its places: (number of the set, number of the side in it)."""
    places: dict[str, tuple[tuple[int, int], ...]] = {}
    for number, sides in enumerate(CONTRASTS):
        for side, members in enumerate(sides):
            for root in dict.fromkeys(map(stem, members)):
                places[root] = (*places.get(root, ()), (number, side))
    return places
