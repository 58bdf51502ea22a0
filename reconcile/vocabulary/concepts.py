"""Words that ask the same thing across phrasings: general knowledge of English, put together for this project.

A word is in one class at most. When two senses pull apart (`goal`, `release`) it is in none, because a missed synonym
shows as a near miss and a false one joins different questions.
"""

from reconcile.vocabulary.stems import stem

CONCEPT_LINES = """
duration length long last
number count many total tally headcount toll
amount sum size value worth much
date day when schedule set slated due
place where venue location locate site spot
name named called
kind type sort category
status situation standing
cause reason why trigger
purpose aim objective intention intent
result outcome fate upshot
effect impact influence consequence
share portion proportion percentage percent fraction
rank ranking
age old
country nation national nationality origin home homeland citizenship citizen
language tongue
dimension measurement
height tall altitude elevation high
depth deep
width wide breadth
weight weigh mass
distance far
speed velocity pace
area acreage extent
temperature heat hot
wind gust
rain rainfall precipitation
population inhabitant resident
person people individual
man male
woman female
price cost pricing expense
award damages payout payment pay owe compensation compensate restitution
salary wage
fine penalty penalise penalize
debt liability
loan lend lending borrow
fund finance sponsor bankroll
donate donation donor gift contribute contribution
aid assistance help relief
revenue turnover
profit earnings
tax levy
buy purchase acquire acquisition takeover buyer acquirer purchaser
sell sale seller vendor
merger merge
invest investor
shareholder stockholder
own owner ownership possess
company firm business corporation enterprise
employee worker staff workforce personnel
hire recruit
layoff redundancy
dismiss sack axed
job occupation profession post role
ceo executive boss
lead leader head chief
chair chairman chairwoman chairperson
spokesman spokesperson spokeswoman
founder founded founding establish
create creator make maker produce producer manufacture manufacturer build builder construct construction
invent inventor invention
author write writer
publish publication
director direct
actor actress star
singer vocalist
film movie
book novel
museum gallery
document manuscript
photo photograph image picture
birth born
kill die death dead fatality fatal slain perish
murder homicide
injure injury wound hurt
missing unaccounted disappear disappearance
arrest detain detention custody
capture seize seizure
displace displacement uproot
evacuate evacuation evacuee
kidnap abduct abduction
hostage captive
prisoner inmate detainee
bury burial funeral
spouse wife husband
marry marriage wedding
child kid son daughter offspring
parent father mother
sibling brother sister
attack assault raid
strike airstrike
bomb blast explosion explode detonate detonation
shoot shooting gunfire
weapon armament
war conflict hostility fight combat clash battle
troop soldier
army military
police policeman
militant insurgent rebel
civilian noncombatant
ceasefire truce armistice
agreement agree deal accord pact treaty
sign signatory signature
talk negotiation negotiate dialogue discussion discuss
meet meeting summit
mediate mediator mediation broker facilitate facilitator
delegation delegate envoy
participant participate participation attend attendee
demand insist
seek ask request
propose proposal offer
approve approval ratify ratification
reject rejection refuse refusal decline
deny denial
threat threaten
warn warning
sanction embargo
ban injunction prohibition prohibit bar outlaw forbid
border frontier
territory land soil
perpetrator culprit attacker assailant
blame responsible responsibility
accuse accusation allege allegation
election poll
vote ballot
win winner victory victor
lose loser defeat
candidate contender
nominate nomination nominee
appoint appointment
resign resignation quit
successor succeed replace replacement
predecessor precede
parliament legislature
law legislation statute
government administration cabinet
tenure mandate
inaugurate inauguration
protest demonstration demonstrator
riot unrest
coup putsch
judge preside oversee
court tribunal
trial case lawsuit suit litigation docket
hearing hear
ruling verdict decision decide finding judgment judgement rule
jury juror
lawyer attorney counsel solicitor barrister
prosecutor prosecution prosecute
plaintiff claimant complainant
defendant accused
charge indict indictment
convict conviction guilty
acquit acquittal
jail prison imprison imprisonment
file filing lodge submit submission
infringe infringement violate violation breach
witness testify testimony
evidence proof
crime offence offense
theft steal rob robbery burglary
overturn annul quash
uphold affirm
reduce reduction cut slash trim decrease
increase rise raise grow growth hike
earthquake quake tremor
epicentre epicenter
flood flooding deluge
fire blaze wildfire
crash collision collide
plane aircraft airplane jet airliner
helicopter chopper
passenger aboard onboard
ship vessel boat
train railway
car vehicle automobile
survivor survive
rescue rescuer
damage destroy destruction ruin
operator operate
airline carrier
infection infect
disease illness sickness
doctor physician
hospital clinic
vaccine vaccination vaccinate immunise immunize
drug medicine medication
dose dosage
treatment treat therapy
study research
scientist researcher
efficacy effective effectiveness
risk danger hazard
discover discovery
game match fixture
score scorer scoreline
coach trainer
team squad
referee umpire
stadium arena
crowd spectator attendance
champion championship
tournament competition contest
phone smartphone handset
software app
device gadget
customer client consumer
product item
begin beginning start commence commencement open launch onset outset
end conclude conclusion finish close closure expire expiry
extend extension prolong
resume restart
suspend suspension pause halt stop
delay postpone postponement defer adjourn
cancel scrap
announce announcement declare declaration unveil
say tell remark comment
statement message
confirm confirmation verify
expect forecast predict anticipate
happen occur
arrive arrival
depart departure leave
visit trip tour
send dispatch deploy deployment
include comprise consist compose composition member membership
represent representative
opponent rival adversary
support supporter
university college
student pupil
teacher professor
religion faith
city town
province region
"""
"""One class a line; its first word names it. Every form that one stem covers is listed once."""

CONCEPTS = tuple(tuple(line.split()) for line in CONCEPT_LINES.strip().splitlines())
"""Classes of words that ask the same thing; the first word of each names it."""


def concept_of() -> dict[str, str]:
    """Return the name of its class for the stem of each word; a class is named by its first word."""
    return {stem(word): members[0] for members in CONCEPTS for word in members}
