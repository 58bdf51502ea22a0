"""Concepts of people: by age, family, work and office, faith, schooling and where they come from."""

LINES = """
# anybody
person people individual
man male
woman female
baby infant newborn
teenager teen adolescent
pensioner retiree
friend companion
expert specialist
sibling brother sister
relative kin
ancestor forefather forebear
descendant progeny
child kid son daughter offspring
grandchild grandson granddaughter
grandparent grandfather grandmother
parent father mother
spouse wife husband
marry marriage wedding
pregnancy pregnant
birth born
bury burial
funeral obsequies
corpse body cadaver remains
cemetery graveyard churchyard
coffin casket sarcophagus
tomb grave sepulchre mausoleum
morgue mortuary
kill die death dead fatality fatal slain perish deceased
bystander onlooker passerby

# work
employee worker staff workforce personnel employ
labourer laborer
job occupation profession career
hire recruit
apprentice trainee
colleague coworker workmate
layoff redundancy
dismiss dismissal sack axed
unemployment jobless joblessness
salary wage remuneration
resign resignation quit
appoint appointee
successor succeed replace
predecessor precede
lead leader head chief
ceo executive boss
chair chairman chairwoman chairperson
deputy vice
adviser advisor
aide assistant
spokesman spokesperson spokeswoman
founder cofounder founded founding establish
businessman businesswoman entrepreneur
tycoon magnate mogul billionaire
guard watchman sentry
bodyguard minder
bouncer doorman
caretaker janitor
waiter waitress
bartender barman barmaid
chef cook
farmer grower
miner mineworker
fisherman fisher
firefighter fireman
sailor seaman mariner seafarer
captain skipper
crew crewman
pilot aviator
driver motorist
cyclist bicyclist
motorcyclist biker
hiker walker rambler trekker
climber mountaineer alpinist
visitor tourist holidaymaker sightseer vacationer
customer client consumer
activist campaigner
mayor mayoral
president presidential
governor gubernatorial
steward stewardess
diver frogman
helmsman steersman coxswain
shepherd herder herdsman
merchant trader
informant informer
cameraman camerawoman

# faith
religion religious faith
pope pontiff
priest clergyman cleric
worshipper worshiper congregant churchgoer
church cathedral basilica
monastery abbey
temple shrine
sermon homily
prayer pray
pilgrimage hajj
missionary evangelist
canonise canonize canonisation canonization sainthood
ceremony rite ritual

# royalty and society
monarch sovereign
coronation enthronement
aristocrat noble nobleman
heir heiress inheritor
parade procession
banquet feast
guest invitee

# schooling
student pupil schoolchild schoolboy schoolgirl
teacher professor schoolteacher
headteacher headmaster headmistress
university college
school academy
kindergarten preschool creche
dormitory dorm
exam examination
scholarship bursary
curriculum syllabus
thesis dissertation

# where people come from and go
migrant immigrant
expatriate expat
exile banish
displace uproot
evacuate evacuee
refuge shelter
camp encampment
famine hunger hungry starvation starve
malnutrition malnourished undernourished
"""
"""One class a line; its first word names it."""
