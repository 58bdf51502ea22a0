"""Words that make two otherwise equal wordings different questions: general knowledge of English.

A word may take part in several contrasts. Synonyms on one side are listed, not derived from the concepts: `award` and
`damages` ask the same thing, yet only `award` opposes `sought`.
"""

from reconcile.vocabulary.stems import stem

CONTRAST_LINES = """
# order, extent, time
first 1st|second 2nd|third 3rd|fourth 4th|fifth 5th|sixth 6th|seventh 7th|eighth 8th|ninth 9th|tenth 10th|final last
first 1st earlier previous|next upcoming following
minimum min lowest smallest shortest least|average mean median|maximum max highest largest longest greatest peak
high|low
small little|large big
begin beginning start commence open opening launch onset|end ending conclude conclusion finish close closing expiry
open opening|close closing closure shut|reopen reopening
suspend suspension|resume resumption restart
before former predecessor|after successor|current present incumbent
earliest|latest
early|late
old older oldest eldest|young younger youngest
old|new
morning|afternoon|evening|night overnight
dawn sunrise|dusk sunset
noon midday|midnight
daily|weekly|monthly|quarterly|annual yearly
weekday|weekend
january|february|march|april|june|july|august|september|october|november|december
monday|tuesday|wednesday|thursday|friday|saturday|sunday
summer|winter|spring|autumn
single|double|triple
full complete|partial
majority|minority
increase rise raise growth hike gain|decrease reduce reduction cut fall drop decline
temporary interim provisional|permanent
expected planned proposed projected projection|actual
confirmed|suspected|probable
positive|negative
direct|indirect
primary|secondary
major|minor
critical|serious severe|moderate|minor slight mild
voluntary|mandatory compulsory obligatory
valid|invalid
identified|unidentified

# what is asked, measures and places
date when|venue where location|cause reason why|weapon
date|time
width wide|height tall|depth deep|length|weight weigh|speed
north northern|south southern|east eastern|west western
northeast northeastern|northwest northwestern|southeast southeastern|southwest southwestern
upper top|lower bottom
front|rear
left|right
inner|outer
indoor inside|outdoor outside
upstream|downstream
onshore|offshore
public|private
rural|urban
legal lawful|illegal unlawful illicit
domestic internal|foreign external international
federal|local municipal
air|land|sea
red|blue|green|yellow|black|white

# people and families
man male|woman female|child
boy|girl
adult|child minor
junior|senior
husband|wife
bride|groom bridegroom
widow|widower
girlfriend|boyfriend
father|mother|son|daughter|brother|sister
grandfather|grandmother|grandson|granddaughter|uncle|aunt|nephew|niece|cousin
birth born|death die dead|marry marriage wedding|divorce
king|queen|prince|princess
pope pontiff|cardinal|archbishop|bishop|priest
president presidential|minister ministerial|governor gubernatorial|mayor mayoral
employer|employee worker
employ|unemployment jobless
hire recruit|dismiss sack layoff redundancy
appoint appointment|resign resignation dismiss dismissal
nominate nominee|inaugurate
lead leader head chief|deputy vice|member
landlord lessor|tenant renter lessee|homeowner
teacher professor|student pupil
undergraduate|postgraduate
doctor physician medic|nurse|patient
police policeman|firefighter fireman|paramedic
tourist visitor|resident inhabitant villager
migrant immigrant|refugee
immigration immigrate|emigration emigrate emigrant
active|retired
amateur|professional
rich wealthy|poor
human|animal

# casualties and crime
kill die death fatality slain dead perish deceased drown|injure injury wound hurt|missing|\
capture arrest detain|displace evacuate|survivor rescue alive
corpse body|survivor
damage|destroy destruction demolish
suspect|victim|witness
attacker perpetrator assailant gunman shooter killer murderer|victim target
thief burglar robber raider|guard watchman sentry
kidnapper abductor hijacker|hostage captive
hostage captive|prisoner inmate detainee
entry entrance enter|exit escape getaway
arrest detain apprehend|charge indict indictment
arrest detain|release
armed|unarmed

# courts
plaintiff claimant complainant petitioner|defendant accused|prosecutor prosecution|judge
lawyer attorney counsel solicitor barrister|judge|jury juror|witness
prosecution prosecutor prosecute|defence defense
criminal|civil
assert allege claim accuse|infringe infringement violate violation breach convict guilty
seek demand ask request claim want|award grant owe pay order
guilty convict conviction|acquit acquittal innocent
sentence sentencing|verdict conviction
murder homicide|manslaughter
felony|misdemeanour misdemeanor
damages compensation|fine
impose imposition|lift
allow permit|ban prohibit prohibition forbid

# war, talks, protest
civil civilian|military soldier troop|police|militant insurgent rebel
army|navy naval
invade invasion|withdraw withdrawal retreat
offensive|defensive
ally|enemy
mediate mediator mediation broker|participant
accept acceptance approve approval ratify ratification|reject rejection refuse refusal deny denial
support supporter|oppose opposition
favour favor|against|abstain abstention
protester protestor demonstrator rioter|police policeman
attended|absent
defence defense|interior|foreign|finance|justice|health|education|agriculture

# elections and parliaments
win winner victory victor|lose loser defeat
presidential|parliamentary legislative|municipal mayoral
senate senator|house congressman congresswoman
ruling|opposition
incumbent|challenger
registered|eligible

# companies, markets, goods
import importer|export exporter
incoming inbound|outgoing outbound
supply|demand
buyer purchaser acquirer|seller vendor
bidder|seller vendor
lend lender|borrow borrower
lend|repay repayment
creditor|debtor
deposit|withdrawal
donor giver|recipient beneficiary
revenue turnover|profit earnings|loss deficit|debt|dividend
gross|net
asset|liability
wholesale|retail
paid|unpaid
owner|operator|builder shipyard|captain skipper|designer architect
oil crude petroleum|gas|coal|nuclear|solar|hydroelectric hydropower
petrol gasoline|diesel|kerosene
renewable|fossil
copper|iron|nickel|zinc|aluminium aluminum|lithium
wheat|maize corn|rice|barley|cotton
dog|cat|horse|cow cattle|sheep|goat|pig|chicken
house dwelling homes|apartment flat|shop store|school|hospital|mosque|church cathedral|factory
build construct construction|demolish demolition raze|renovate renovation refurbish refurbishment restore restoration
founded founding establish establishment|dissolve dissolution disband

# transport, disasters, weather
crew pilot|passenger
driver motorist|passenger|pedestrian|cyclist bicyclist|motorcyclist biker
driver|conductor|signalman
ferry|liner cruise|yacht sailboat|trawler|freighter|tanker|barge|tug tugboat|submarine submersible|lifeboat
plane airplane aeroplane jet airliner|helicopter chopper|drone|balloon|glider
car automobile|lorry truck|bus minibus|van|motorcycle motorbike|bicycle bike|tram streetcar|train|taxi
bow prow|stern
port|starboard
arrive arrival|depart departure leave
takeoff liftoff launch blastoff|landing landed touchdown splashdown
ascent ascend climb|descent descend
rescuer|survivor
aftershock|foreshock|mainshock
rain rainfall|snow snowfall|hail|wind
sustained|gust

# health, science, computers
inpatient|outpatient
acute|chronic
benign|malignant
vaccinated|unvaccinated
placebo|vaccine vaccination treatment
recover recovery|die death dead fatality|hospitalise hospitalize hospitalisation hospitalization
virus viral|bacterium bacterial|fungus fungal
rover|lander|orbiter
perigee|apogee
carbon|methane
hardware|software
hacker cybercriminal|user customer
upload|download
online|offline
sender|recipient receiver

# sport
home|away
gold golden|silver|bronze
final finalist|semi semifinal semifinalist|quarter quarterfinal quarterfinalist
winner|finalist
coach manager|player|referee umpire|captain skipper
trainer|manager
jockey|trainer|breeder|owner
goalkeeper goalie|striker|midfielder|defender|winger
batsman batter|bowler
freestyle|butterfly|backstroke|breaststroke
heavyweight|middleweight|lightweight|welterweight|featherweight|bantamweight|flyweight
slalom|downhill
champion|challenger

# the arts and the media
author writer|publisher|editor|translator|illustrator
director direct|producer produce|screenwriter scriptwriter|actor actress|composer compose
composer|conductor maestro|librettist lyricist|choreographer
singer vocalist|guitarist|drummer|bassist|pianist|violinist
painting canvas|sculpture statue|drawing sketch|photograph photo|tapestry
crown|tiara diadem|necklace|brooch|earring|bracelet
fiction|nonfiction
hardback|paperback
newspaper|magazine|television tv|radio
"""
"""One contrast a line, its sides split by `|`."""

CONTRASTS = tuple(
    tuple(map(str.split, line.split("|"))) for line in CONTRAST_LINES.splitlines() if line and not line.startswith("#")
)
"""Sets of opposed sides, each side a list of words."""


def sides_of() -> dict[str, tuple[tuple[int, int], ...]]:
    """Return for each stem its places: (number of the set, number of the side in it)."""
    places: dict[str, tuple[tuple[int, int], ...]] = {}
    for number, sides in enumerate(CONTRASTS):
        for side, members in enumerate(sides):
            for root in dict.fromkeys(map(stem, members)):
                places[root] = (*places.get(root, ()), (number, side))
    return places
