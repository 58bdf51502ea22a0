"""Compiled from concepts/ and contrasts.py by `python -m reconcile.factfiles.builtin`; edit those."""

# fmt: off

_PAIRS = """
number number
count number
many number
total number
tally number
headcount number
toll number
amount amount
sum amount
valu amount
worth amount
much amount
valuat amount
share share
portion share
proport share
percentag share
percent share
fract share
stake share
dimens dimension
measur dimension
size dimension
height height
tall height
altitud height
elevat height
high height
depth depth
deep depth
width width
wide width
breadth width
weight weight
weigh weight
heavy weight
mass weight
distanc distance
mileag distance
speed speed
velocity speed
pace speed
fast speed
area area
acreag area
extent area
temperatur temperature
hot temperature
magnitud magnitude
strength magnitude
margin margin
gap margin
frequency frequency
frequent frequency
often frequency
maximum maximum
max maximum
minimum minimum
min minimum
largest largest
biggest largest
greatest largest
oldest oldest
eldest oldest
fastest fastest
quickest fastest
larg large
big large
huge large
small small
littl small
tiny small
populat population
inhabitant population
resident population
villager population
islander population
thickness thickness
thick thickness
ability ability
capability ability
durat duration
length duration
long duration
last duration
date date
day date
when date
schedul date
set date
slate date
due date
deadlin deadline
cutoff deadline
age age
old age
dawn dawn
daybreak dawn
sunris dawn
dusk dusk
nightfal dusk
sunset dusk
annual annual
yearly annual
era era
epoch era
anniversary anniversary
jubile anniversary
place place
where place
venu place
locat place
site place
spot place
whereabout place
country country
nation country
nationality country
origin country
home country
homeland country
citizenship country
citizen country
city city
town city
municipality city
municipal city
villag village
hamlet village
provinc province
provincial province
region province
regional province
suburb suburb
outskirt suburb
border border
frontier border
territory territory
land territory
coast coast
coastal coast
shore coast
coastlin coast
seashor coast
island island
isl island
islet island
ravin ravine
gorg ravine
canyon ravine
cliff cliff
precipic cliff
forest forest
woodland forest
jungl jungle
rainforest jungle
wetland wetland
marsh wetland
swamp wetland
bog wetland
north north
northern north
south south
southern south
east east
eastern east
west west
western west
northeast northeast
northeastern northeast
northwest northwest
northwestern northwest
southeast southeast
southeastern southeast
southwest southwest
southwestern southwest
rout route
itinerary route
path route
destinat destination
bound destination
headquarter headquarters
hq headquarters
name name
called name
identity name
identify name
identificat name
nicknam nickname
alia nickname
moniker nickname
pseudonym nickname
kind kind
type kind
sort kind
category kind
languag language
tongu language
descript description
describ description
trait trait
characteristic trait
exampl example
instanc example
topic topic
theme topic
agenda topic
emblem emblem
logo emblem
symbol emblem
slogan slogan
motto slogan
chant slogan
acronym acronym
abbreviat acronym
status status
situat status
item item
object item
artefact item
artifact item
relic item
event event
occas event
custom custom
tradit custom
caus cause
reason cause
why cause
trigger cause
motiv motive
motivat motive
purpos purpose
aim purpose
objectiv purpose
intent purpose
intend purpose
result result
outcom result
fate result
upshot result
effect effect
impact effect
influenc effect
consequenc effect
repercuss effect
risk risk
risky risk
danger risk
dangerous risk
hazard risk
hazardous risk
peril risk
probability probability
likelihood probability
method method
techniqu method
manner method
problem problem
difficulty problem
mistak mistake
error mistake
blunder mistake
defect defect
flaw defect
malfunct defect
precondit precondition
prerequisit precondition
opinion opinion
viewpoint opinion
barrier barrier
obstacl barrier
concern concern
worry concern
anxiety concern
hinder hinder
hamper hinder
imped hinder
solv solve
solut solve
unharm unharmed
unhurt unharmed
uninjur unharmed
unscath unharmed
intact intact
undamag intact
serious serious
sever serious
anonymous anonymous
unnam anonymous
unidentify anonymous
vacant vacant
empty vacant
unoccupy vacant
legal legal
lawful legal
illegal illegal
unlawful illegal
illicit illegal
mandatory mandatory
compulsory mandatory
obligatory mandatory
voluntary voluntary
optional voluntary
temporary temporary
provisional temporary
interim temporary
global global
worldwid global
famous famous
renown famous
rich rich
wealthy rich
affluent rich
poor poor
impoverish poor
drunk drunk
drunken drunk
intoxicat drunk
inebriat drunk
unman unmanned
uncrew unmanned
toxic toxic
poisonous toxic
cheap cheap
inexpensiv cheap
modern modern
contemporary modern
ordinary ordinary
normal ordinary
usual ordinary
rare rare
uncommon rare
authentic authentic
authenticity authentic
genuin authentic
secret secret
clandestin secret
covert secret
juvenil juvenile
underag juvenile
begin begin
start begin
commenc begin
open begin
launch begin
onset begin
outset begin
incept begin
liftoff begin
blastoff begin
end end
conclud end
conclus end
finish end
close end
closur end
expir end
expiry end
expirat end
terminat end
shut end
shutdown end
extend extend
extens extend
prolong extend
lengthen extend
resum resume
restart resume
resumpt resume
suspend suspend
suspens suspend
paus suspend
halt suspend
stop suspend
delay delay
postpon delay
defer delay
deferral delay
adjourn delay
cancel cancel
cancellat cancel
scrap cancel
happen happen
occur happen
occurrenc happen
reduc reduce
reduct reduce
cut reduce
slash reduce
trim reduce
decreas reduce
increas increase
rise increase
rais increase
grow increase
growth increase
hike increase
exceed exceed
surpass exceed
expand expand
expans expand
enlarg expand
worsen worsen
deteriorat worsen
accelerat accelerate
hasten accelerate
chang change
alter change
alterat change
modify change
modificat change
fail fail
failur fail
abolish abolish
abolit abolish
continu continue
continuat continue
melt melt
thaw melt
revers reverse
reversal reverse
convert convert
convers convert
arriv arrive
arrival arrive
depart depart
departur depart
leav depart
takeoff depart
visit visit
trip visit
tour visit
journey visit
voyag visit
entranc entrance
entry entrance
enter entrance
escap escape
getaway escape
fle escape
ascent ascent
climb ascent
ascend ascent
descent descent
descend descent
send send
dispatch send
deploy send
deliver deliver
delivery deliver
throw throw
hurl throw
remov remove
removal remove
delet delete
eras delete
introduc introduce
introduct introduce
surround surround
encircl surround
creat create
creator create
make create
maker create
produc create
producer create
manufactur create
manufacturer create
build create
builder create
construct create
invent invent
inventor invent
instal install
installat install
prepar prepare
preparat prepare
repair repair
mend repair
renovat renovate
refurbish renovate
revamp renovate
rebuild rebuild
reconstruct rebuild
restor restore
restorat restore
maintain maintain
maintenanc maintain
upkeep maintain
demolish demolish
demolit demolish
raze demolish
bulldoz demolish
use use
usag use
utilis use
utiliz use
combin combine
combinat combine
choos choose
choic choose
select choose
protect protect
safeguard protect
prevent prevent
avert prevent
operator operator
operat operator
announc announce
declar announce
declarat announce
unveil announce
say say
tell say
remark say
comment say
statement statement
messag statement
communiqu statement
confirm confirm
confirmat confirm
verify confirm
verificat confirm
expect expect
forecast expect
predict expect
anticipat expect
projected expect
projection expect
explain explain
explanat explain
reveal reveal
revelat reveal
disclos reveal
disclosur reveal
divulg reveal
conceal conceal
hide conceal
inform inform
notify inform
notificat inform
warn warn
alert warn
respond respond
respons respond
react respond
reply respond
answer respond
condemn condemn
condemnat condemn
denounc condemn
denunciat condemn
criticis criticise
criticiz criticise
criticism criticise
prais praise
commend praise
laud praise
apologis apologise
apologiz apologise
apology apologise
pledg pledge
promis pledge
vow pledge
guarante guarantee
assur guarantee
assuranc guarantee
advis advise
advic advise
recommend recommend
recommendat recommend
demand demand
insist demand
seek seek
ask seek
request seek
complaint complaint
complain complaint
grievanc complaint
disput dispute
disagre dispute
quarrel dispute
persuad persuade
convinc persuade
permiss permission
consent permission
oppos oppose
opposit oppose
discover discover
discovery discover
find discover
found discover
unearth discover
investigat investigate
inquiry investigate
enquiry investigate
inspect inspect
examin inspect
observ observe
observat observe
compar compare
comparison compare
calculat calculate
comput calculate
search search
manhunt search
register register
registrat register
apply apply
applicat apply
includ include
compris include
consist include
compos include
composit include
member include
membership include
represent represent
representativ represent
participant participant
participat participant
attend participant
attende participant
achiev achieve
accomplish achieve
attain achieve
cooperat cooperate
collaborat cooperate
celebrat celebrate
festivity celebrate
mourn mourn
griev mourn
win win
winner win
victory win
victor win
victorious win
lose lose
loser lose
defeat lose
opponent opponent
rival opponent
adversary opponent
foe opponent
exclud exclude
exclus exclude
impl implement
implementat implement
comply comply
complianc comply
certify certify
certificat certify
person person
peopl person
individual person
man man
male man
woman woman
femal woman
baby baby
infant baby
newborn baby
teenager teenager
teen teenager
adolescent teenager
pensioner pensioner
retire pensioner
friend friend
companion friend
expert expert
specialist expert
sibling sibling
brother sibling
sister sibling
relativ relative
kin relative
ancestor ancestor
forefather ancestor
forebear ancestor
descendant descendant
progeny descendant
child child
kid child
son child
daughter child
offspr child
grandchild grandchild
grandson grandchild
granddaughter grandchild
grandparent grandparent
grandfather grandparent
grandmother grandparent
parent parent
father parent
mother parent
spous spouse
wife spouse
husband spouse
marry marry
marriag marry
wed marry
pregnancy pregnancy
pregnant pregnancy
birth birth
born birth
bury bury
burial bury
funeral funeral
obsequy funeral
corps corpse
body corpse
cadaver corpse
remain corpse
cemetery cemetery
graveyard cemetery
churchyard cemetery
coffin coffin
casket coffin
sarcophagus coffin
tomb tomb
grave tomb
sepulchr tomb
mausoleum tomb
morgu morgue
mortuary morgue
kill kill
die kill
death kill
dead kill
fatality kill
fatal kill
slain kill
perish kill
deceas kill
bystander bystander
onlooker bystander
passerby bystander
employe employee
worker employee
staff employee
workforc employee
personnel employee
employ employee
labourer labourer
laborer labourer
job job
occupat job
profess job
career job
hire hire
recruit hire
apprentic apprentice
traine apprentice
colleagu colleague
coworker colleague
workmat colleague
layoff layoff
redundancy layoff
dismiss dismiss
dismissal dismiss
sack dismiss
axed dismiss
unemploy unemployment
jobless unemployment
joblessness unemployment
salary salary
wage salary
remunerat salary
resign resign
resignat resign
quit resign
appoint appoint
appointe appoint
successor successor
succeed successor
replac successor
predecessor predecessor
preced predecessor
lead lead
leader lead
head lead
chief lead
ceo ceo
executiv ceo
boss ceo
chair chair
chairman chair
chairwoman chair
chairperson chair
deputy deputy
vice deputy
adviser adviser
advisor adviser
aide aide
assistant aide
spokesman spokesman
spokesperson spokesman
spokeswoman spokesman
founder founder
cofounder founder
founded founder
founding founder
establish founder
businessman businessman
businesswoman businessman
entrepreneur businessman
tycoon tycoon
magnat tycoon
mogul tycoon
billionair tycoon
guard guard
watchman guard
sentry guard
bodyguard bodyguard
minder bodyguard
bouncer bouncer
doorman bouncer
caretaker caretaker
janitor caretaker
waiter waiter
waitress waiter
bartender bartender
barman bartender
barmaid bartender
chef chef
cook chef
farmer farmer
grower farmer
miner miner
mineworker miner
fisherman fisherman
fisher fisherman
firefighter firefighter
fireman firefighter
sailor sailor
seaman sailor
mariner sailor
seafarer sailor
captain captain
skipper captain
crew crew
crewman crew
pilot pilot
aviator pilot
driver driver
motorist driver
cyclist cyclist
bicyclist cyclist
motorcyclist motorcyclist
biker motorcyclist
hiker hiker
walker hiker
rambler hiker
trekker hiker
climber climber
mountaineer climber
alpinist climber
visitor visitor
tourist visitor
holidaymaker visitor
sightseer visitor
vacationer visitor
customer customer
client customer
consumer customer
activist activist
campaigner activist
mayor mayor
mayoral mayor
president president
presidential president
governor governor
gubernatorial governor
steward steward
stewardess steward
diver diver
frogman diver
helmsman helmsman
steersman helmsman
coxswain helmsman
shepherd shepherd
herder shepherd
herdsman shepherd
merchant merchant
trader merchant
informant informant
informer informant
cameraman cameraman
camerawoman cameraman
religion religion
religious religion
faith religion
pope pope
pontiff pope
priest priest
clergyman priest
cleric priest
worshipper worshipper
worshiper worshipper
congregant worshipper
churchgoer worshipper
church church
cathedral church
basilica church
monastery monastery
abbey monastery
templ temple
shrine temple
sermon sermon
homily sermon
prayer prayer
pray prayer
pilgrimag pilgrimage
hajj pilgrimage
missionary missionary
evangelist missionary
canonis canonise
canoniz canonise
canonisat canonise
canonizat canonise
sainthood canonise
ceremony ceremony
rite ceremony
ritual ceremony
monarch monarch
sovereign monarch
coronat coronation
enthron coronation
aristocrat aristocrat
nobl aristocrat
nobleman aristocrat
heir heir
heiress heir
inheritor heir
parad parade
procession parade
banquet banquet
feast banquet
guest guest
invite guest
student student
pupil student
schoolchild student
schoolboy student
schoolgirl student
teacher teacher
professor teacher
schoolteacher teacher
headteacher headteacher
headmaster headteacher
headmistress headteacher
university university
colleg university
school school
academy school
kindergarten kindergarten
preschool kindergarten
crech kindergarten
dormitory dormitory
dorm dormitory
exam exam
examinat exam
scholarship scholarship
bursary scholarship
curriculum curriculum
syllabus curriculum
thesis thesis
dissertat thesis
migrant migrant
immigrant migrant
expatriat expatriate
expat expatriate
exil exile
banish exile
displac displace
uproot displace
evacuat evacuate
evacue evacuate
refug refuge
shelter refuge
camp camp
encamp camp
famin famine
hunger famine
hungry famine
starvat famine
starv famine
malnutrit malnutrition
malnourish malnutrition
undernourish malnutrition
crime crime
offenc crime
offens crime
theft theft
steal theft
rob theft
robbery theft
burglary theft
heist theft
larceny theft
loot loot
plunder loot
pillag loot
booty loot
haul loot
attack attack
assault attack
murder murder
homicid murder
shoot shoot
gunfir shoot
gunshot shoot
kidnap kidnap
abduct kidnap
blackmail blackmail
extort blackmail
bribe bribe
bribery bribe
kickback bribe
fraud fraud
swindl fraud
scam fraud
forgery forgery
fake forgery
counterfeit forgery
embezzl embezzle
misappropriat embezzle
smuggl smuggle
traffick smuggle
conspiracy conspiracy
conspir conspiracy
collus conspiracy
collud conspiracy
vandalis vandalise
vandaliz vandalise
vandalism vandalise
defac vandalise
abus abuse
mistreat abuse
maltreat abuse
strangl strangle
strangulat strangle
suffocat suffocate
asphyxiat suffocate
asphyxia suffocate
poison poison
venom poison
toxin poison
behead behead
decapitat behead
defamat defamation
defam defamation
libel defamation
slander defamation
misconduct misconduct
wrongdo misconduct
negligenc negligence
negligent negligence
suspicion suspicion
suspicious suspicion
perpetrator perpetrator
culprit perpetrator
attacker perpetrator
assailant perpetrator
gunman perpetrator
shooter perpetrator
thief thief
burglar thief
robber thief
raider thief
bandit thief
offender offender
felon offender
wrongdoer offender
crook offender
accomplic accomplice
henchman accomplice
killer killer
murderer killer
assassin killer
slayer killer
kidnapper kidnapper
abductor kidnapper
captor kidnapper
hostag hostage
captiv hostage
fraudster fraudster
swindler fraudster
conman fraudster
scammer fraudster
forger forger
counterfeiter forger
smuggler smuggler
trafficker smuggler
intruder intruder
trespasser intruder
fugitiv fugitive
escape fugitive
runaway fugitive
polic police
policeman police
policewoman police
constabulary police
investigator investigator
detectiv investigator
sleuth investigator
prisoner prisoner
inmat prisoner
detaine prisoner
weapon weapon
armament weapon
arms weapon
gun gun
firearm gun
pistol pistol
handgun pistol
revolver pistol
knife knife
dagger knife
bullet bullet
cartridg bullet
ammunit ammunition
ammo ammunition
munit ammunition
evidenc evidence
proof evidence
video video
footag video
autopsy autopsy
postmortem autopsy
necropsy autopsy
vault vault
strongroom vault
money money
cash money
scooter scooter
mope scooter
arrest arrest
detain arrest
detent arrest
custody arrest
apprehend arrest
captur capture
seiz capture
seizur capture
confiscat capture
impound capture
jail jail
prison jail
imprison jail
penitentiary jail
gaol jail
accus accuse
accusat accuse
alleg accuse
allegat accuse
charg charge
indict charge
blame blame
responsibl blame
responsibility blame
court court
tribunal court
trial trial
case trial
lawsuit trial
suit trial
litigat trial
docket trial
file file
lodg file
submit file
submiss file
judg judge
presid judge
overse judge
jury jury
juror jury
lawyer lawyer
attorney lawyer
counsel lawyer
solicitor lawyer
barrister lawyer
prosecutor prosecutor
prosecut prosecutor
plaintiff plaintiff
claimant plaintiff
complainant plaintiff
petitioner plaintiff
defendant defendant
accused defendant
witness witness
eyewitness witness
testify witness
testimony witness
summon summon
subpoena summon
plea plea
plead plea
swear swear
oath swear
rule ruling
verdict ruling
decis ruling
decid ruling
finding ruling
judgment ruling
judgement ruling
convict convict
guilty convict
acquit acquit
acquittal acquit
exonerat acquit
sentenc sentence
punish sentence
fine fine
penalty fine
penalis fine
penaliz fine
award award
damages award
payout award
payment award
pay award
owe award
compensat award
restitut award
refund refund
reimburs refund
overturn overturn
annul overturn
quash overturn
nullify overturn
uphold uphold
affirm uphold
pardon pardon
clemency pardon
amnesty pardon
expel expel
expuls expel
law law
legislat law
statut law
infring infringe
violat infringe
breach infringe
contraven infringe
ban ban
injunct ban
prohibit ban
outlaw ban
forbid ban
barred ban
licenc licence
licens licence
permit licence
revok revoke
revocat revoke
rescind revoke
repeal revoke
authoris authorise
authoriz authorise
authorisat authorise
authorizat authorise
inherit inherit
inheritanc inherit
bequest bequest
bequeath bequest
war war
conflict war
hostility war
fight war
combat war
clash war
battl war
skirmish war
bout war
invad invade
invas invade
incurs invade
sieg siege
besieg siege
bombard bombard
shell bombard
strike strike
airstrik strike
walkout strike
stoppag strike
bomb bomb
blast bomb
explos bomb
explod bomb
detonat bomb
missil missile
projectil missile
drone drone
uav drone
quadcopter drone
artillery artillery
cannon artillery
arsenal arsenal
stockpil arsenal
troop troop
soldier troop
serviceman troop
servicewoman troop
army army
military army
militant militant
insurgent militant
rebel militant
guerrilla militant
guerilla militant
jihadist militant
terrorist militant
civilian civilian
noncombatant civilian
withdraw withdraw
withdrawal withdraw
retreat withdraw
pullout withdraw
surrender surrender
capitulat surrender
retaliat retaliate
reprisal retaliate
reveng retaliate
massacr massacre
carnag massacre
spy spy
espionag spy
injur injure
injury injure
wound injure
hurt injure
missing missing
unaccount missing
disappear missing
disappearanc missing
vanish missing
survivor survivor
surviv survivor
navy navy
naval navy
commander commander
commandant commander
sniper sniper
marksman sniper
extremist extremist
fanatic extremist
freedom freedom
liberty freedom
ceasefir ceasefire
truce ceasefire
armistic ceasefire
agre agreement
deal agreement
accord agreement
pact agreement
treaty agreement
claus clause
provis clause
sign sign
signatory sign
signatur sign
talk talk
negotiat talk
dialogu talk
discuss talk
negotiator negotiator
interlocutor negotiator
meet meeting
summit meeting
mediat mediate
mediator mediate
broker mediate
facilitat mediate
facilitator mediate
intermediary mediate
delegat delegation
envoy delegation
emissary delegation
propos propose
proposal propose
offer propose
bid propose
tender propose
approv approve
approval approve
ratify approve
ratificat approve
endors approve
reject reject
refus reject
refusal reject
rebuff reject
deny deny
denial deny
threat threat
threaten threat
sanct sanction
embargo sanction
deadlock deadlock
stalemat deadlock
impass deadlock
standoff deadlock
allianc alliance
coalit alliance
bloc alliance
secess secession
seced secession
protest protest
demonstrat protest
protester protester
protestor protester
demonstrator protester
marcher protester
riot riot
unrest riot
disturbanc riot
barricad barricade
roadblock barricade
crackdown crackdown
repress crackdown
upris uprising
rebellion uprising
revolt uprising
insurrect uprising
insurgency uprising
coup coup
putsch coup
overthrow overthrow
toppl overthrow
oust overthrow
ouster overthrow
depos overthrow
dissident dissident
dissenter dissident
placard placard
banner placard
vote vote
ballot vote
voter voter
elector voter
referendum referendum
plebiscit referendum
candidat candidate
contender candidate
nominat nominate
nomine nominate
inaugurat inaugurate
inaugural inaugurate
parlia parliament
parliamentary parliament
legislatur parliament
legislativ parliament
lawmaker lawmaker
legislator lawmaker
parliamentarian lawmaker
mp lawmaker
mps lawmaker
congressman lawmaker
congresswoman lawmaker
councillor councillor
councilor councillor
councilman councillor
decre decree
edict decree
govern government
administrat government
dissolv dissolve
dissolut dissolve
politician politician
statesman politician
regulator regulator
watchdog regulator
deficit deficit
shortfal deficit
tax tax
levy tax
spend spending
expenditur spending
outlay spending
subsidy subsidy
subsidis subsidy
subsidiz subsidy
company company
firm company
business company
corporat company
enterpris company
subsidiary subsidiary
affiliat subsidiary
own own
owner own
ownership own
possess own
proprietor own
shareholder shareholder
stockholder shareholder
investor shareholder
buy buy
purchas buy
acquir buy
acquisit buy
takeover buy
buyer buy
acquirer buy
purchaser buy
procur buy
sell sell
sale sell
seller sell
vendor sell
auction sell
merger merger
merg merger
amalgamat merger
divest divest
divestitur divest
flotat flotation
ipo flotation
bidder bidder
suitor bidder
bankruptcy bankruptcy
bankrupt bankruptcy
insolvency bankruptcy
insolvent bankruptcy
factory factory
plant factory
warehous warehouse
storehous warehouse
depot warehouse
production production
output production
shortag shortage
scarcity shortage
dearth shortage
goods goods
merchandis goods
devic device
gadget device
advertis advertisement
advert advertisement
ads advertisement
wholesaler wholesaler
distributor wholesaler
supplier supplier
provider supplier
automaker automaker
carmaker automaker
laptop laptop
notebook laptop
price price
cost price
expens price
expensiv price
fee price
fare price
revenu revenue
turnover revenue
profit profit
earn profit
debt debt
liability debt
arrear debt
loan loan
lend loan
borrow loan
bank bank
lender bank
fund fund
financ fund
sponsor fund
bankrol fund
donat donate
donor donate
gift donate
contribut donate
aid aid
assistanc aid
assist aid
help aid
relief aid
insuranc insurance
insur insurance
insurer insurer
underwriter insurer
recession recession
downturn recession
slump recession
fortun fortune
wealth fortune
discount discount
rebat discount
shop shop
store shop
supermarket supermarket
grocery supermarket
restaurant restaurant
eatery restaurant
pub pub
tavern pub
nightclub nightclub
discothequ nightclub
disco nightclub
hotel hotel
guesthous hotel
bookshop bookshop
bookstor bookshop
luggag luggage
baggag luggage
cloth clothes
garment clothes
attir clothes
sho shoe
footwear shoe
gown gown
dress gown
textil textile
fabric textile
building building
structur building
edific building
hous house
dwell house
homes house
apartment apartment
flat apartment
condominium apartment
skyscraper skyscraper
highris skyscraper
floor floor
storey floor
basement basement
cellar basement
slum slum
shantytown slum
rent rent
rental rent
leas rent
tenant tenant
renter tenant
lesse tenant
landlord landlord
lessor landlord
homeowner homeowner
householder homeowner
stair stairs
staircas stairs
stairway stairs
chimney chimney
smokestack chimney
toilet toilet
lavatory toilet
restroom toilet
oil oil
petroleum oil
crude oil
petrol petrol
gasolin petrol
blackout blackout
outag blackout
rubbish rubbish
garbag rubbish
trash rubbish
landfil landfill
dump landfill
mine mine
colliery mine
coalmin mine
leve levee
dyke levee
dike levee
embank levee
hydroelectric hydroelectric
hydropower hydroelectric
hydro hydroelectric
solar solar
photovoltaic solar
kerosen kerosene
paraffin kerosene
pollutant pollutant
contaminant pollutant
wood wood
wooden wood
timber wood
farm farm
ranch farm
harvest harvest
reap harvest
grain grain
cereal grain
maiz maize
corn maize
fertiliser fertiliser
fertilizer fertiliser
pesticid pesticide
insecticid pesticide
food food
foodstuff food
beverag beverage
drink beverage
alcohol alcohol
liquor alcohol
abattoir abattoir
slaughterhous abattoir
crash crash
collis crash
collid crash
accident crash
mishap crash
disaster disaster
catastroph disaster
calamity disaster
tragedy disaster
collaps collapse
crumbl collapse
wreckag wreckage
debris wreckage
wreck wreck
shipwreck wreck
stamped stampede
crush stampede
destroy destroy
destruct destroy
trap trap
entrap trap
strand strand
maroon strand
leak leak
leakag leak
spill leak
spillag leak
pollut pollute
contaminat pollute
radiat radiation
radioactivity radiation
radioactiv radiation
distress distress
mayday distress
sos distress
ship ship
vessel ship
boat ship
ferry ship
liner ship
yacht ship
sailboat ship
catamaran ship
trawler ship
freighter ship
tanker ship
barg ship
submarin submarine
submersibl submarine
aboard aboard
onboard aboard
board aboard
cargo cargo
freight cargo
consign cargo
shipment cargo
port port
harbour port
harbor port
seaport port
pier pier
jetty pier
wharf pier
quay pier
shipyard shipyard
dockyard shipyard
shipbuilder shipyard
tug tug
tugboat tug
plane plane
aircraft plane
airplan plane
aeroplan plane
jet plane
airliner plane
warplan plane
helicopter helicopter
chopper helicopter
airlin airline
carrier airline
airport airport
airfield airport
aerodrom airport
runway runway
airstrip runway
landing landing
landed landing
touchdown landing
splashdown landing
hijack hijack
commandeer hijack
train train
rail train
railway railway
railroad railway
carriag carriage
wagon carriage
railcar carriage
tram tram
streetcar tram
subway subway
metro subway
car car
vehicl car
automobil car
lorry lorry
truck lorry
bus bus
minibus bus
bicycl bicycle
bike bicycle
motorcycl motorcycle
motorbik motorcycle
taxi taxi
cab taxi
road road
street road
highway road
motorway road
freeway road
expressway road
junct junction
intersect junction
crossroad junction
pavement pavement
sidewalk pavement
bridg bridge
viaduct bridge
flyover flyover
overpass flyover
gondola gondola
cableway gondola
engin engine
motor engine
fire fire
blaze fire
wildfir fire
bushfir fire
inferno fire
conflagrat fire
extinguish extinguish
dous extinguish
smoke smoke
fume smoke
burn burn
scorch burn
equip equipment
apparatus equipment
gear equipment
machin machine
machinery machine
sewag sewage
wastewater sewage
effluent sewage
nuclear nuclear
atomic nuclear
earthquak earthquake
quak earthquake
tremor earthquake
epicentr epicentre
epicenter epicentre
landslid landslide
mudslid landslide
landslip landslide
lava lava
magma lava
storm storm
hurrican storm
typhoon storm
cyclon storm
tornado tornado
twister tornado
flood flood
delug flood
inundat flood
rain rain
rainfal rain
precipitat rain
downpour rain
snow snow
snowfal snow
hail hail
hailston hail
hailstorm hail
fog fog
mist fog
smog smog
haze smog
drought drought
aridity drought
forecaster forecaster
meteorologist forecaster
blizzard blizzard
snowstorm blizzard
conserv conserve
conservat conserve
environmentalist environmentalist
conservationist environmentalist
ecologist environmentalist
wildlif wildlife
fauna wildlife
vegetat vegetation
flora vegetation
animal animal
creatur animal
beast animal
dog dog
hound dog
canin dog
cat cat
felin cat
hors horse
equin horse
cow cow
cattl cow
bovin cow
pig pig
hog pig
swine pig
snake snake
serpent snake
bird bird
avian bird
whale whale
cetacean whale
poultry poultry
fowl poultry
herd herd
flock herd
cage cage
enclosur cage
cull cull
slaughter cull
euthanis euthanise
euthaniz euthanise
euthanasia euthanise
insect insect
bug insect
diseas disease
illness disease
ill disease
sickness disease
sick disease
sicken disease
ailment disease
malady disease
outbreak outbreak
epidemic outbreak
pandemic outbreak
variant variant
strain variant
transmit transmit
transmiss transmit
contagious contagious
infectious contagious
diagnosis diagnosis
diagnos diagnosis
influenza influenza
flu influenza
tuberculosis tuberculosis
tb tuberculosis
tumour tumour
tumor tumour
haemorrhag haemorrhage
hemorrhag haemorrhage
bleed haemorrhage
disability disability
disabl disability
cardiac cardiac
heart cardiac
pulmonary pulmonary
lung pulmonary
renal renal
kidney renal
pain pain
ach pain
quarantin quarantine
isolat quarantine
immunity immunity
immun immunity
recuperat recuperate
convalesc recuperate
doctor doctor
physician doctor
medic doctor
hospital hospital
clinic hospital
infirmary hospital
surgery surgery
surgical surgery
treat treat
therapy treat
drug drug
medicin drug
medicat drug
dose dose
dosag dose
prescript prescription
prescrib prescription
vaccin vaccine
vaccinat vaccine
immunis vaccine
immuniz vaccine
immunisat vaccine
immunizat vaccine
inoculat vaccine
jab vaccine
painkiller painkiller
analgesic painkiller
sedativ sedative
sedat sedative
ventilator ventilator
respirator ventilator
transplant transplant
transplantat transplant
resuscitat resuscitate
cpr resuscitate
pharmacy pharmacy
drugstor pharmacy
veterinarian veterinarian
veterinary veterinarian
efficacy efficacy
effectiv efficacy
effectiveness efficacy
cure cure
remedy cure
prosthesis prosthesis
prosthetic prosthesis
study study
research study
scientist scientist
researcher scientist
laboratory laboratory
lab laboratory
analysis analysis
analys analysis
analyz analysis
sampl sample
specimen sample
gene gene
genetic gene
technology technology
tech technology
meteorit meteorite
meteor meteorite
excavat excavate
dig excavate
spacecraft spacecraft
spaceship spacecraft
astronaut astronaut
spaceman astronaut
orbit orbit
orbital orbit
launchpad launchpad
pad launchpad
moon moon
lunar moon
univers universe
cosmo universe
cosmic universe
planet planet
planetary planet
hack hack
cyberattack hack
hacker hacker
cybercriminal hacker
data data
informat data
softwar software
app software
phone phone
smartphon phone
handset phone
cellphon phone
chip chip
semiconductor chip
microchip chip
internet internet
web internet
onlin internet
websit website
webpag website
password password
passcod password
robot robot
robotic robot
game game
match game
fixtur game
score score
scorer score
scorelin score
race race
contest race
tourna tournament
competit tournament
championship tournament
team team
squad team
coach coach
trainer coach
manager coach
refere referee
umpir referee
athlet athlete
sportsman athlete
sportswoman athlete
competitor competitor
contestant competitor
entrant competitor
medallist medallist
medalist medallist
goalkeeper goalkeeper
goali goalkeeper
batsman batsman
batter batsman
jersey jersey
shirt jersey
pitch pitch
field pitch
stadium stadium
arena stadium
ballpark stadium
racecours racecourse
racetrack racecourse
crowd crowd
spectator crowd
attendanc crowd
audienc crowd
supporter supporter
fan supporter
qualify qualify
qualificat qualify
qualifier qualify
disqualify disqualify
disqualificat disqualify
bet bet
wager bet
gambl bet
bookmaker bookmaker
booki bookmaker
champion champion
titleholder champion
rower rower
oarsman rower
tiebreak tiebreak
tiebreaker tiebreak
racket racket
racquet racket
museum museum
gallery museum
exhibit exhibition
exposit exhibition
display exhibition
artist artist
painter artist
painting painting
canva painting
artwork painting
masterpiec painting
sculptur sculpture
statu sculpture
fresco fresco
mural fresco
drawing drawing
sketch drawing
photo photo
photograph photo
imag photo
jewel jewel
jewellery jewel
jewelry jewel
gem gem
gemston gem
vase vase
urn vase
conservator conservator
restorer conservator
heritag heritage
patrimony heritage
castl castle
fortress castle
fort castle
citadel castle
treasur treasure
hoard treasure
trove treasure
document document
manuscript document
scrol scroll
papyrus scroll
archaeologist archaeologist
archeologist archaeologist
archaeology archaeology
archeology archaeology
archaeological archaeology
archeological archaeology
pottery pottery
ceramic pottery
earthenwar pottery
skull skull
cranium skull
inscript inscription
inscrib inscription
plinth plinth
pedestal plinth
replica replica
reproduct replica
antiquity antiquity
antiqu antiquity
film film
movi film
actor actor
actress actor
director director
direct director
filmmaker director
screenplay screenplay
script screenplay
screenwriter screenwriter
scriptwriter screenwriter
singer singer
vocalist singer
song song
tune song
concert concert
gig concert
recital concert
orchestra orchestra
philharmonic orchestra
musician musician
instrumentalist musician
dancer dancer
ballerina dancer
comedian comedian
humorist comedian
theatr theatre
theater theatre
playhous theatre
playwright playwright
dramatist playwright
book book
novel book
author author
write author
writer author
novelist author
poem poem
vers poem
publish publish
publicat publish
cartoon cartoon
animat cartoon
choir choir
chorus choir
maestro maestro
conductor maestro
memoir memoir
autobiography memoir
foreword foreword
prefac foreword
journalist journalist
reporter journalist
correspondent journalist
newsman journalist
presenter presenter
newsreader presenter
anchorman presenter
televis television
tv television
viewer viewer
viewership viewer
episod episode
instalment episode
installment episode
magazin magazine
periodical magazine
censor censor
censorship censor
pamphlet pamphlet
leaflet pamphlet
brochur pamphlet
armour armour
armor armour
armoury armoury
armory armoury
behaviour behaviour
behavior behaviour
centr centre
center centre
colour colour
color colour
defenc defence
defens defence
favour favour
favor favour
favourit favourite
favorit favourite
flavour flavour
flavor flavour
honour honour
honor honour
humour humour
humor humour
labour labour
labor labour
neighbour neighbour
neighbor neighbour
neighbourhood neighbourhood
neighborhood neighbourhood
parlour parlour
parlor parlour
rumour rumour
rumor rumour
saviour saviour
savior saviour
vapour vapour
vapor vapour
valour valour
valor valour
calibr calibre
caliber calibre
fibr fibre
fiber fibre
kilometr kilometre
kilometer kilometre
litr litre
liter litre
metr metre
meter metre
millimetr millimetre
millimeter millimetre
centimetr centimetre
centimeter centimetre
sabr sabre
saber sabre
sceptr sceptre
scepter sceptre
spectr spectre
specter spectre
pretenc pretence
pretens pretence
catalogu catalogue
catalog catalogue
counsellor counsellor
counselor counsellor
jeweller jeweller
jeweler jeweller
traveller traveller
traveler traveller
tranquilliser tranquilliser
tranquilizer tranquilliser
centralis centralise
centraliz centralise
centralisat centralise
centralizat centralise
civilis civilise
civiliz civilise
civilisat civilise
civilizat civilise
colonis colonise
coloniz colonise
colonisat colonise
colonizat colonise
commercialis commercialise
commercializ commercialise
commercialisat commercialise
commercializat commercialise
capitalis capitalise
capitaliz capitalise
capitalisat capitalise
capitalizat capitalise
criminalis criminalise
criminaliz criminalise
criminalisat criminalise
criminalizat criminalise
decriminalis decriminalise
decriminaliz decriminalise
decriminalisat decriminalise
decriminalizat decriminalise
demobilis demobilise
demobiliz demobilise
demobilisat demobilise
demobilizat demobilise
demilitaris demilitarise
demilitariz demilitarise
demilitarisat demilitarise
demilitarizat demilitarise
digitis digitise
digitiz digitise
digitisat digitise
digitizat digitise
emphasis emphasise
emphasiz emphasise
equalis equalise
equaliz equalise
equaliser equalise
equalizer equalise
finalis finalise
finaliz finalise
harmonis harmonise
harmoniz harmonise
harmonisat harmonise
harmonizat harmonise
hospitalis hospitalise
hospitaliz hospitalise
hospitalisat hospitalise
hospitalizat hospitalise
industrialis industrialise
industrializ industrialise
industrialisat industrialise
industrializat industrialise
legalis legalise
legaliz legalise
legalisat legalise
legalizat legalise
liberalis liberalise
liberaliz liberalise
liberalisat liberalise
liberalizat liberalise
mobilis mobilise
mobiliz mobilise
mobilisat mobilise
mobilizat mobilise
modernis modernise
moderniz modernise
modernisat modernise
modernizat modernise
nationalis nationalise
nationaliz nationalise
nationalisat nationalise
nationalizat nationalise
naturalis naturalise
naturaliz naturalise
naturalisat naturalise
naturalizat naturalise
neutralis neutralise
neutraliz neutralise
neutralisat neutralise
neutralizat neutralise
normalis normalise
normaliz normalise
normalisat normalise
normalizat normalise
optimis optimise
optimiz optimise
optimisat optimise
optimizat optimise
organis organise
organiz organise
organiser organiser
organizer organiser
organisat organisation
organizat organisation
pasteuris pasteurise
pasteuriz pasteurise
pasteurisat pasteurise
pasteurizat pasteurise
privatis privatise
privatiz privatise
privatisat privatise
privatizat privatise
prioritis prioritise
prioritiz prioritise
prioritisat prioritise
prioritizat prioritise
publicis publicise
publiciz publicise
radicalis radicalise
radicaliz radicalise
radicalisat radicalise
radicalizat radicalise
realis realise
realiz realise
realisat realise
realizat realise
recognis recognise
recogniz recognise
recognit recognise
reorganis reorganise
reorganiz reorganise
reorganisat reorganise
reorganizat reorganise
scrutinis scrutinise
scrutiniz scrutinise
scrutiny scrutinise
specialis specialise
specializ specialise
specialisat specialise
specializat specialise
stabilis stabilise
stabiliz stabilise
stabilisat stabilise
stabilizat stabilise
standardis standardise
standardiz standardise
standardisat standardise
standardizat standardise
sterilis sterilise
steriliz sterilise
sterilisat sterilise
sterilizat sterilise
summaris summarise
summariz summarise
summary summarise
terroris terrorise
terroriz terrorise
traumatis traumatise
traumatiz traumatise
unionis unionise
unioniz unionise
unionisat unionise
unionizat unionise
urbanis urbanise
urbaniz urbanise
urbanisat urbanise
urbanizat urbanise
paralys paralyse
paralyz paralyse
paralysis paralyse
agricultur agriculture
agricultural agriculture
climat climate
climatic climate
commerc commerce
commercial commerce
constitut constitution
constitutional constitution
cultur culture
cultural culture
democracy democracy
democratic democracy
diplomacy diplomacy
diplomatic diplomacy
economy economy
economic economy
educat education
educational education
electric electric
electrical electric
environ environment
environmental environment
history history
historic history
historical history
industry industry
industrial industry
metal metal
metallic metal
politics politics
political politics
safety safety
safe safety
scienc science
scientific science
strategy strategy
strategic strategy
violenc violence
violent violence
gold gold
golden gold
abdomen abdomen
abdominal abdomen
allergy allergy
allergic allergy
asthma asthma
asthmatic asthma
bacterium bacterium
bacterial bacterium
blind blind
blindness blind
deaf deaf
deafness deaf
diabet diabetes
diabetic diabetes
epilepsy epilepsy
epileptic epilepsy
fungus fungus
fungal fungus
homeless homeless
homelessness homeless
illiterat illiterate
illiteracy illiterate
obesity obesity
obes obesity
spine spine
spinal spine
virus virus
viral virus
emiss emission
emit emission
anaemia anaemia
anemia anaemia
anaesthetic anaesthetic
anesthetic anaesthetic
anaesthesia anaesthetic
anesthesia anaesthetic
anaesthetist anaesthetist
anesthetist anaesthetist
anaesthesiologist anaesthetist
anesthesiologist anaesthetist
caesarean caesarean
cesarean caesarean
diarrhoea diarrhoea
diarrhea diarrhoea
faec faeces
fece faeces
foetus foetus
fetus foetus
gynaecologist gynaecologist
gynecologist gynaecologist
leukaemia leukaemia
leukemia leukaemia
oestrogen oestrogen
estrogen oestrogen
oesophagus oesophagus
esophagus oesophagus
orthopaedic orthopaedic
orthopedic orthopaedic
paediatric paediatric
pediatric paediatric
paediatrician paediatrician
pediatrician paediatrician
haemophilia haemophilia
hemophilia haemophilia
aluminium aluminium
aluminum aluminium
encyclopaedia encyclopaedia
encyclopedia encyclopaedia
grey grey
gray grey
manoeuvr manoeuvre
maneuver manoeuvre
medieval medieval
mediaeval medieval
mould mould
mold mould
moustach moustache
mustach moustache
palaeontologist palaeontologist
paleontologist palaeontologist
palaeontology palaeontology
paleontology palaeontology
plough plough
plow plough
programm programme
program programme
pyjama pyjamas
pajama pyjamas
sceptic sceptic
skeptic sceptic
sulphur sulphur
sulfur sulphur
sulphat sulphate
sulfat sulphate
tyre tyre
tire tyre
yoghurt yoghurt
yogurt yoghurt
whisky whisky
whiskey whisky
""".split()  # noqa: SIM905 - a dictionary of this size takes three times as long to load
CONCEPT_OF: dict[str, str] = dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True))

SIDES_OF: dict[str, tuple[tuple[int, int], ...]] = {
    'first': ((0, 0), (1, 0)),
    '1st': ((0, 0), (1, 0)),
    'second': ((0, 1),),
    '2nd': ((0, 1),),
    'third': ((0, 2),),
    '3rd': ((0, 2),),
    'fourth': ((0, 3),),
    '4th': ((0, 3),),
    'fifth': ((0, 4),),
    '5th': ((0, 4),),
    'sixth': ((0, 5),),
    '6th': ((0, 5),),
    'seventh': ((0, 6),),
    '7th': ((0, 6),),
    'eighth': ((0, 7),),
    '8th': ((0, 7),),
    'ninth': ((0, 8),),
    '9th': ((0, 8),),
    'tenth': ((0, 9),),
    '10th': ((0, 9),),
    'final': ((0, 10), (187, 0)),
    'last': ((0, 10),),
    'earlier': ((1, 0),),
    'previous': ((1, 0),),
    'next': ((1, 1),),
    'upcom': ((1, 1),),
    'follow': ((1, 1),),
    'minimum': ((2, 0),),
    'min': ((2, 0),),
    'lowest': ((2, 0),),
    'smallest': ((2, 0),),
    'shortest': ((2, 0),),
    'least': ((2, 0),),
    'averag': ((2, 1),),
    'mean': ((2, 1),),
    'median': ((2, 1),),
    'maximum': ((2, 2),),
    'max': ((2, 2),),
    'highest': ((2, 2),),
    'largest': ((2, 2),),
    'longest': ((2, 2),),
    'greatest': ((2, 2),),
    'peak': ((2, 2),),
    'high': ((3, 0),),
    'low': ((3, 1),),
    'small': ((4, 0),),
    'littl': ((4, 0),),
    'larg': ((4, 1),),
    'big': ((4, 1),),
    'begin': ((5, 0),),
    'start': ((5, 0),),
    'commenc': ((5, 0),),
    'open': ((5, 0), (6, 0)),
    'launch': ((5, 0), (164, 0)),
    'onset': ((5, 0),),
    'end': ((5, 1),),
    'conclud': ((5, 1),),
    'conclus': ((5, 1),),
    'finish': ((5, 1),),
    'close': ((5, 1), (6, 1)),
    'expiry': ((5, 1),),
    'closur': ((6, 1),),
    'shut': ((6, 1),),
    'reopen': ((6, 2),),
    'suspend': ((7, 0),),
    'suspens': ((7, 0),),
    'resum': ((7, 1),),
    'resumpt': ((7, 1),),
    'restart': ((7, 1),),
    'befor': ((8, 0),),
    'former': ((8, 0),),
    'predecessor': ((8, 0),),
    'after': ((8, 1),),
    'successor': ((8, 1),),
    'current': ((8, 2),),
    'present': ((8, 2),),
    'incumbent': ((8, 2), (128, 0)),
    'earliest': ((9, 0),),
    'latest': ((9, 1),),
    'early': ((10, 0),),
    'late': ((10, 1),),
    'old': ((11, 0), (12, 0)),
    'older': ((11, 0),),
    'oldest': ((11, 0),),
    'eldest': ((11, 0),),
    'young': ((11, 1),),
    'younger': ((11, 1),),
    'youngest': ((11, 1),),
    'new': ((12, 1),),
    'morn': ((13, 0),),
    'afternoon': ((13, 1),),
    'evening': ((13, 2),),
    'night': ((13, 3),),
    'overnight': ((13, 3),),
    'dawn': ((14, 0),),
    'sunris': ((14, 0),),
    'dusk': ((14, 1),),
    'sunset': ((14, 1),),
    'noon': ((15, 0),),
    'midday': ((15, 0),),
    'midnight': ((15, 1),),
    'daily': ((16, 0),),
    'weekly': ((16, 1),),
    'monthly': ((16, 2),),
    'quarter': ((16, 3), (187, 2)),
    'annual': ((16, 4),),
    'yearly': ((16, 4),),
    'weekday': ((17, 0),),
    'weekend': ((17, 1),),
    'january': ((18, 0),),
    'february': ((18, 1),),
    'march': ((18, 2),),
    'april': ((18, 3),),
    'june': ((18, 4),),
    'july': ((18, 5),),
    'august': ((18, 6),),
    'september': ((18, 7),),
    'october': ((18, 8),),
    'november': ((18, 9),),
    'december': ((18, 10),),
    'monday': ((19, 0),),
    'tuesday': ((19, 1),),
    'wednesday': ((19, 2),),
    'thursday': ((19, 3),),
    'friday': ((19, 4),),
    'saturday': ((19, 5),),
    'sunday': ((19, 6),),
    'summer': ((20, 0),),
    'winter': ((20, 1),),
    'spring': ((20, 2),),
    'autumn': ((20, 3),),
    'singl': ((21, 0),),
    'doubl': ((21, 1),),
    'tripl': ((21, 2),),
    'full': ((22, 0),),
    'complet': ((22, 0),),
    'partial': ((22, 1),),
    'majority': ((23, 0),),
    'minority': ((23, 1),),
    'increas': ((24, 0),),
    'rise': ((24, 0),),
    'rais': ((24, 0),),
    'growth': ((24, 0),),
    'hike': ((24, 0),),
    'gain': ((24, 0),),
    'decreas': ((24, 1),),
    'reduc': ((24, 1),),
    'reduct': ((24, 1),),
    'cut': ((24, 1),),
    'fall': ((24, 1),),
    'drop': ((24, 1),),
    'declin': ((24, 1),),
    'temporary': ((25, 0),),
    'interim': ((25, 0),),
    'provisional': ((25, 0),),
    'permanent': ((25, 1),),
    'expect': ((26, 0),),
    'plan': ((26, 0),),
    'propos': ((26, 0),),
    'projected': ((26, 0),),
    'projection': ((26, 0),),
    'actual': ((26, 1),),
    'confirm': ((27, 0),),
    'suspect': ((27, 1), (90, 0)),
    'probabl': ((27, 2),),
    'positiv': ((28, 0),),
    'negativ': ((28, 1),),
    'direct': ((29, 0), (199, 0)),
    'indirect': ((29, 1),),
    'primary': ((30, 0),),
    'secondary': ((30, 1),),
    'major': ((31, 0),),
    'minor': ((31, 1), (32, 3), (57, 1)),
    'critical': ((32, 0),),
    'serious': ((32, 1),),
    'sever': ((32, 1),),
    'moderat': ((32, 2),),
    'slight': ((32, 3),),
    'mild': ((32, 3),),
    'voluntary': ((33, 0),),
    'mandatory': ((33, 1),),
    'compulsory': ((33, 1),),
    'obligatory': ((33, 1),),
    'valid': ((34, 0),),
    'invalid': ((34, 1),),
    'identify': ((35, 0),),
    'unidentify': ((35, 1),),
    'date': ((36, 0), (37, 0)),
    'when': ((36, 0),),
    'venu': ((36, 1),),
    'where': ((36, 1),),
    'locat': ((36, 1),),
    'caus': ((36, 2),),
    'reason': ((36, 2),),
    'why': ((36, 2),),
    'weapon': ((36, 3),),
    'time': ((37, 1),),
    'width': ((38, 0),),
    'wide': ((38, 0),),
    'height': ((38, 1),),
    'tall': ((38, 1),),
    'depth': ((38, 2),),
    'deep': ((38, 2),),
    'length': ((38, 3),),
    'weight': ((38, 4),),
    'weigh': ((38, 4),),
    'speed': ((38, 5),),
    'north': ((39, 0),),
    'northern': ((39, 0),),
    'south': ((39, 1),),
    'southern': ((39, 1),),
    'east': ((39, 2),),
    'eastern': ((39, 2),),
    'west': ((39, 3),),
    'western': ((39, 3),),
    'northeast': ((40, 0),),
    'northeastern': ((40, 0),),
    'northwest': ((40, 1),),
    'northwestern': ((40, 1),),
    'southeast': ((40, 2),),
    'southeastern': ((40, 2),),
    'southwest': ((40, 3),),
    'southwestern': ((40, 3),),
    'upper': ((41, 0),),
    'top': ((41, 0),),
    'lower': ((41, 1),),
    'bottom': ((41, 1),),
    'front': ((42, 0),),
    'rear': ((42, 1),),
    'left': ((43, 0),),
    'right': ((43, 1),),
    'inner': ((44, 0),),
    'outer': ((44, 1),),
    'indoor': ((45, 0),),
    'insid': ((45, 0),),
    'outdoor': ((45, 1),),
    'outsid': ((45, 1),),
    'upstream': ((46, 0),),
    'downstream': ((46, 1),),
    'onshor': ((47, 0),),
    'offshor': ((47, 1),),
    'public': ((48, 0),),
    'privat': ((48, 1),),
    'rural': ((49, 0),),
    'urban': ((49, 1),),
    'legal': ((50, 0),),
    'lawful': ((50, 0),),
    'illegal': ((50, 1),),
    'unlawful': ((50, 1),),
    'illicit': ((50, 1),),
    'domestic': ((51, 0),),
    'internal': ((51, 0),),
    'foreign': ((51, 1), (123, 2)),
    'external': ((51, 1),),
    'international': ((51, 1),),
    'federal': ((52, 0),),
    'local': ((52, 1),),
    'municipal': ((52, 1), (125, 2)),
    'air': ((53, 0),),
    'land': ((53, 1),),
    'sea': ((53, 2),),
    'red': ((54, 0),),
    'blu': ((54, 1),),
    'green': ((54, 2),),
    'yellow': ((54, 3),),
    'black': ((54, 4),),
    'white': ((54, 5),),
    'man': ((55, 0),),
    'male': ((55, 0),),
    'woman': ((55, 1),),
    'femal': ((55, 1),),
    'child': ((55, 2), (57, 1)),
    'boy': ((56, 0),),
    'girl': ((56, 1),),
    'adult': ((57, 0),),
    'junior': ((58, 0),),
    'senior': ((58, 1),),
    'husband': ((59, 0),),
    'wife': ((59, 1),),
    'bride': ((60, 0),),
    'groom': ((60, 1),),
    'bridegroom': ((60, 1),),
    'widow': ((61, 0),),
    'widower': ((61, 1),),
    'girlfriend': ((62, 0),),
    'boyfriend': ((62, 1),),
    'father': ((63, 0),),
    'mother': ((63, 1),),
    'son': ((63, 2),),
    'daughter': ((63, 3),),
    'brother': ((63, 4),),
    'sister': ((63, 5),),
    'grandfather': ((64, 0),),
    'grandmother': ((64, 1),),
    'grandson': ((64, 2),),
    'granddaughter': ((64, 3),),
    'uncl': ((64, 4),),
    'aunt': ((64, 5),),
    'nephew': ((64, 6),),
    'niec': ((64, 7),),
    'cousin': ((64, 8),),
    'birth': ((65, 0),),
    'born': ((65, 0),),
    'death': ((65, 1), (87, 0), (175, 1)),
    'die': ((65, 1), (87, 0), (175, 1)),
    'dead': ((65, 1), (87, 0), (175, 1)),
    'marry': ((65, 2),),
    'marriag': ((65, 2),),
    'wed': ((65, 2),),
    'divorc': ((65, 3),),
    'king': ((66, 0),),
    'queen': ((66, 1),),
    'princ': ((66, 2),),
    'princess': ((66, 3),),
    'pope': ((67, 0),),
    'pontiff': ((67, 0),),
    'cardinal': ((67, 1),),
    'archbishop': ((67, 2),),
    'bishop': ((67, 3),),
    'priest': ((67, 4),),
    'president': ((68, 0),),
    'presidential': ((68, 0), (125, 0)),
    'minister': ((68, 1),),
    'ministerial': ((68, 1),),
    'governor': ((68, 2),),
    'gubernatorial': ((68, 2),),
    'mayor': ((68, 3),),
    'mayoral': ((68, 3), (125, 2)),
    'employer': ((69, 0),),
    'employe': ((69, 1),),
    'worker': ((69, 1),),
    'employ': ((70, 0),),
    'unemploy': ((70, 1),),
    'jobless': ((70, 1),),
    'hire': ((71, 0),),
    'recruit': ((71, 0),),
    'dismiss': ((71, 1), (72, 1)),
    'sack': ((71, 1),),
    'layoff': ((71, 1),),
    'redundancy': ((71, 1),),
    'appoint': ((72, 0),),
    'resign': ((72, 1),),
    'resignat': ((72, 1),),
    'dismissal': ((72, 1),),
    'nominat': ((73, 0),),
    'nomine': ((73, 0),),
    'inaugurat': ((73, 1),),
    'lead': ((74, 0),),
    'leader': ((74, 0),),
    'head': ((74, 0),),
    'chief': ((74, 0),),
    'deputy': ((74, 1),),
    'vice': ((74, 1),),
    'member': ((74, 2),),
    'landlord': ((75, 0),),
    'lessor': ((75, 0),),
    'tenant': ((75, 1),),
    'renter': ((75, 1),),
    'lesse': ((75, 1),),
    'homeowner': ((75, 2),),
    'teacher': ((76, 0),),
    'professor': ((76, 0),),
    'student': ((76, 1),),
    'pupil': ((76, 1),),
    'undergraduat': ((77, 0),),
    'postgraduat': ((77, 1),),
    'doctor': ((78, 0),),
    'physician': ((78, 0),),
    'medic': ((78, 0),),
    'nurs': ((78, 1),),
    'patient': ((78, 2),),
    'polic': ((79, 0), (112, 2), (121, 1)),
    'policeman': ((79, 0), (121, 1)),
    'firefighter': ((79, 1),),
    'fireman': ((79, 1),),
    'paramedic': ((79, 2),),
    'tourist': ((80, 0),),
    'visitor': ((80, 0),),
    'resident': ((80, 1),),
    'inhabitant': ((80, 1),),
    'villager': ((80, 1),),
    'migrant': ((81, 0),),
    'immigrant': ((81, 0),),
    'refuge': ((81, 1),),
    'immigrat': ((82, 0),),
    'emigrat': ((82, 1),),
    'emigrant': ((82, 1),),
    'activ': ((83, 0),),
    'retir': ((83, 1),),
    'amateur': ((84, 0),),
    'professional': ((84, 1),),
    'rich': ((85, 0),),
    'wealthy': ((85, 0),),
    'poor': ((85, 1),),
    'human': ((86, 0),),
    'animal': ((86, 1),),
    'kill': ((87, 0),),
    'fatality': ((87, 0), (175, 1)),
    'slain': ((87, 0),),
    'perish': ((87, 0),),
    'deceas': ((87, 0),),
    'drown': ((87, 0),),
    'injur': ((87, 1),),
    'injury': ((87, 1),),
    'wound': ((87, 1),),
    'hurt': ((87, 1),),
    'missing': ((87, 2),),
    'captur': ((87, 3),),
    'arrest': ((87, 3), (96, 0), (97, 0)),
    'detain': ((87, 3), (96, 0), (97, 0)),
    'displac': ((87, 4),),
    'evacuat': ((87, 4),),
    'survivor': ((87, 5), (88, 1), (166, 1)),
    'rescu': ((87, 5),),
    'aliv': ((87, 5),),
    'corps': ((88, 0),),
    'body': ((88, 0),),
    'damag': ((89, 0),),
    'destroy': ((89, 1),),
    'destruct': ((89, 1),),
    'demolish': ((89, 1), (153, 1)),
    'victim': ((90, 1), (91, 1)),
    'witness': ((90, 2), (100, 3)),
    'attacker': ((91, 0),),
    'perpetrator': ((91, 0),),
    'assailant': ((91, 0),),
    'gunman': ((91, 0),),
    'shooter': ((91, 0),),
    'killer': ((91, 0),),
    'murderer': ((91, 0),),
    'target': ((91, 1),),
    'thief': ((92, 0),),
    'burglar': ((92, 0),),
    'robber': ((92, 0),),
    'raider': ((92, 0),),
    'guard': ((92, 1),),
    'watchman': ((92, 1),),
    'sentry': ((92, 1),),
    'kidnapper': ((93, 0),),
    'abductor': ((93, 0),),
    'hijacker': ((93, 0),),
    'hostag': ((93, 1), (94, 0)),
    'captiv': ((93, 1), (94, 0)),
    'prisoner': ((94, 1),),
    'inmat': ((94, 1),),
    'detaine': ((94, 1),),
    'entry': ((95, 0),),
    'entranc': ((95, 0),),
    'enter': ((95, 0),),
    'exit': ((95, 1),),
    'escap': ((95, 1),),
    'getaway': ((95, 1),),
    'apprehend': ((96, 0),),
    'charg': ((96, 1),),
    'indict': ((96, 1),),
    'releas': ((97, 1),),
    'arm': ((98, 0),),
    'unarm': ((98, 1),),
    'plaintiff': ((99, 0),),
    'claimant': ((99, 0),),
    'complainant': ((99, 0),),
    'petitioner': ((99, 0),),
    'defendant': ((99, 1),),
    'accused': ((99, 1),),
    'prosecutor': ((99, 2), (101, 0)),
    'prosecut': ((99, 2), (101, 0)),
    'judg': ((99, 3), (100, 1)),
    'lawyer': ((100, 0),),
    'attorney': ((100, 0),),
    'counsel': ((100, 0),),
    'solicitor': ((100, 0),),
    'barrister': ((100, 0),),
    'jury': ((100, 2),),
    'juror': ((100, 2),),
    'defenc': ((101, 1), (123, 0)),
    'defens': ((101, 1), (123, 0)),
    'criminal': ((102, 0),),
    'civil': ((102, 1), (112, 0)),
    'assert': ((103, 0),),
    'alleg': ((103, 0),),
    'claim': ((103, 0), (104, 0)),
    'accus': ((103, 0),),
    'infring': ((103, 1),),
    'violat': ((103, 1),),
    'breach': ((103, 1),),
    'convict': ((103, 1), (105, 0), (106, 1)),
    'guilty': ((103, 1), (105, 0)),
    'seek': ((104, 0),),
    'demand': ((104, 0), (132, 1)),
    'ask': ((104, 0),),
    'request': ((104, 0),),
    'want': ((104, 0),),
    'award': ((104, 1),),
    'grant': ((104, 1),),
    'owe': ((104, 1),),
    'pay': ((104, 1), (144, 0)),
    'order': ((104, 1),),
    'acquit': ((105, 1),),
    'acquittal': ((105, 1),),
    'innocent': ((105, 1),),
    'sentenc': ((106, 0),),
    'verdict': ((106, 1),),
    'murder': ((107, 0),),
    'homicid': ((107, 0),),
    'manslaughter': ((107, 1),),
    'felony': ((108, 0),),
    'misdemeanour': ((108, 1),),
    'misdemeanor': ((108, 1),),
    'damages': ((109, 0),),
    'compensat': ((109, 0),),
    'fine': ((109, 1),),
    'impos': ((110, 0),),
    'imposit': ((110, 0),),
    'lift': ((110, 1),),
    'allow': ((111, 0),),
    'permit': ((111, 0),),
    'ban': ((111, 1),),
    'prohibit': ((111, 1),),
    'forbid': ((111, 1),),
    'civilian': ((112, 0),),
    'military': ((112, 1),),
    'soldier': ((112, 1),),
    'troop': ((112, 1),),
    'militant': ((112, 3),),
    'insurgent': ((112, 3),),
    'rebel': ((112, 3),),
    'army': ((113, 0),),
    'navy': ((113, 1),),
    'naval': ((113, 1),),
    'invad': ((114, 0),),
    'invas': ((114, 0),),
    'withdraw': ((114, 1),),
    'withdrawal': ((114, 1), (138, 1)),
    'retreat': ((114, 1),),
    'offensiv': ((115, 0),),
    'defensiv': ((115, 1),),
    'ally': ((116, 0),),
    'enemy': ((116, 1),),
    'mediat': ((117, 0),),
    'mediator': ((117, 0),),
    'broker': ((117, 0),),
    'participant': ((117, 1),),
    'accept': ((118, 0),),
    'acceptanc': ((118, 0),),
    'approv': ((118, 0),),
    'approval': ((118, 0),),
    'ratify': ((118, 0),),
    'ratificat': ((118, 0),),
    'reject': ((118, 1),),
    'refus': ((118, 1),),
    'refusal': ((118, 1),),
    'deny': ((118, 1),),
    'denial': ((118, 1),),
    'support': ((119, 0),),
    'supporter': ((119, 0),),
    'oppos': ((119, 1),),
    'opposit': ((119, 1), (127, 1)),
    'favour': ((120, 0),),
    'favor': ((120, 0),),
    'against': ((120, 1),),
    'abstain': ((120, 2),),
    'abstent': ((120, 2),),
    'protester': ((121, 0),),
    'protestor': ((121, 0),),
    'demonstrator': ((121, 0),),
    'rioter': ((121, 0),),
    'attend': ((122, 0),),
    'absent': ((122, 1),),
    'interior': ((123, 1),),
    'financ': ((123, 3),),
    'justic': ((123, 4),),
    'health': ((123, 5),),
    'educat': ((123, 6),),
    'agricultur': ((123, 7),),
    'win': ((124, 0),),
    'winner': ((124, 0), (188, 0)),
    'victory': ((124, 0),),
    'victor': ((124, 0),),
    'lose': ((124, 1),),
    'loser': ((124, 1),),
    'defeat': ((124, 1),),
    'parliamentary': ((125, 1),),
    'legislativ': ((125, 1),),
    'senat': ((126, 0),),
    'senator': ((126, 0),),
    'hous': ((126, 1), (152, 0)),
    'congressman': ((126, 1),),
    'congresswoman': ((126, 1),),
    'rule': ((127, 0),),
    'challenger': ((128, 1), (197, 1)),
    'register': ((129, 0),),
    'eligibl': ((129, 1),),
    'import': ((130, 0),),
    'importer': ((130, 0),),
    'export': ((130, 1),),
    'exporter': ((130, 1),),
    'incom': ((131, 0),),
    'inbound': ((131, 0),),
    'outgo': ((131, 1),),
    'outbound': ((131, 1),),
    'supply': ((132, 0),),
    'buyer': ((133, 0),),
    'purchaser': ((133, 0),),
    'acquirer': ((133, 0),),
    'seller': ((133, 1), (134, 1)),
    'vendor': ((133, 1), (134, 1)),
    'bidder': ((134, 0),),
    'lend': ((135, 0), (136, 0)),
    'lender': ((135, 0),),
    'borrow': ((135, 1),),
    'borrower': ((135, 1),),
    'repay': ((136, 1),),
    'creditor': ((137, 0),),
    'debtor': ((137, 1),),
    'deposit': ((138, 0),),
    'donor': ((139, 0),),
    'giver': ((139, 0),),
    'recipient': ((139, 1), (184, 1)),
    'beneficiary': ((139, 1),),
    'revenu': ((140, 0),),
    'turnover': ((140, 0),),
    'profit': ((140, 1),),
    'earn': ((140, 1),),
    'loss': ((140, 2),),
    'deficit': ((140, 2),),
    'debt': ((140, 3),),
    'dividend': ((140, 4),),
    'gross': ((141, 0),),
    'net': ((141, 1),),
    'asset': ((142, 0),),
    'liability': ((142, 1),),
    'wholesal': ((143, 0),),
    'retail': ((143, 1),),
    'unpaid': ((144, 1),),
    'owner': ((145, 0), (191, 3)),
    'operator': ((145, 1),),
    'builder': ((145, 2),),
    'shipyard': ((145, 2),),
    'captain': ((145, 3), (189, 3)),
    'skipper': ((145, 3), (189, 3)),
    'designer': ((145, 4),),
    'architect': ((145, 4),),
    'oil': ((146, 0),),
    'crude': ((146, 0),),
    'petroleum': ((146, 0),),
    'gas': ((146, 1),),
    'coal': ((146, 2),),
    'nuclear': ((146, 3),),
    'solar': ((146, 4),),
    'hydroelectric': ((146, 5),),
    'hydropower': ((146, 5),),
    'petrol': ((147, 0),),
    'gasolin': ((147, 0),),
    'diesel': ((147, 1),),
    'kerosen': ((147, 2),),
    'renewabl': ((148, 0),),
    'fossil': ((148, 1),),
    'copper': ((149, 0),),
    'iron': ((149, 1),),
    'nickel': ((149, 2),),
    'zinc': ((149, 3),),
    'aluminium': ((149, 4),),
    'aluminum': ((149, 4),),
    'lithium': ((149, 5),),
    'wheat': ((150, 0),),
    'maiz': ((150, 1),),
    'corn': ((150, 1),),
    'rice': ((150, 2),),
    'barley': ((150, 3),),
    'cotton': ((150, 4),),
    'dog': ((151, 0),),
    'cat': ((151, 1),),
    'hors': ((151, 2),),
    'cow': ((151, 3),),
    'cattl': ((151, 3),),
    'sheep': ((151, 4),),
    'goat': ((151, 5),),
    'pig': ((151, 6),),
    'chicken': ((151, 7),),
    'dwell': ((152, 0),),
    'homes': ((152, 0),),
    'apartment': ((152, 1),),
    'flat': ((152, 1),),
    'shop': ((152, 2),),
    'store': ((152, 2),),
    'school': ((152, 3),),
    'hospital': ((152, 4),),
    'mosqu': ((152, 5),),
    'church': ((152, 6),),
    'cathedral': ((152, 6),),
    'factory': ((152, 7),),
    'build': ((153, 0),),
    'construct': ((153, 0),),
    'demolit': ((153, 1),),
    'raze': ((153, 1),),
    'renovat': ((153, 2),),
    'refurbish': ((153, 2),),
    'restor': ((153, 2),),
    'restorat': ((153, 2),),
    'founded': ((154, 0),),
    'founding': ((154, 0),),
    'establish': ((154, 0),),
    'dissolv': ((154, 1),),
    'dissolut': ((154, 1),),
    'disband': ((154, 1),),
    'crew': ((155, 0),),
    'pilot': ((155, 0),),
    'passenger': ((155, 1), (156, 1)),
    'driver': ((156, 0), (157, 0)),
    'motorist': ((156, 0),),
    'pedestrian': ((156, 2),),
    'cyclist': ((156, 3),),
    'bicyclist': ((156, 3),),
    'motorcyclist': ((156, 4),),
    'biker': ((156, 4),),
    'conductor': ((157, 1), (200, 1)),
    'signalman': ((157, 2),),
    'ferry': ((158, 0),),
    'liner': ((158, 1),),
    'cruis': ((158, 1),),
    'yacht': ((158, 2),),
    'sailboat': ((158, 2),),
    'trawler': ((158, 3),),
    'freighter': ((158, 4),),
    'tanker': ((158, 5),),
    'barg': ((158, 6),),
    'tug': ((158, 7),),
    'tugboat': ((158, 7),),
    'submarin': ((158, 8),),
    'submersibl': ((158, 8),),
    'lifeboat': ((158, 9),),
    'plane': ((159, 0),),
    'airplan': ((159, 0),),
    'aeroplan': ((159, 0),),
    'jet': ((159, 0),),
    'airliner': ((159, 0),),
    'helicopter': ((159, 1),),
    'chopper': ((159, 1),),
    'drone': ((159, 2),),
    'balloon': ((159, 3),),
    'glider': ((159, 4),),
    'car': ((160, 0),),
    'automobil': ((160, 0),),
    'lorry': ((160, 1),),
    'truck': ((160, 1),),
    'bus': ((160, 2),),
    'minibus': ((160, 2),),
    'van': ((160, 3),),
    'motorcycl': ((160, 4),),
    'motorbik': ((160, 4),),
    'bicycl': ((160, 5),),
    'bike': ((160, 5),),
    'tram': ((160, 6),),
    'streetcar': ((160, 6),),
    'train': ((160, 7),),
    'taxi': ((160, 8),),
    'bow': ((161, 0),),
    'prow': ((161, 0),),
    'stern': ((161, 1),),
    'port': ((162, 0),),
    'starboard': ((162, 1),),
    'arriv': ((163, 0),),
    'arrival': ((163, 0),),
    'depart': ((163, 1),),
    'departur': ((163, 1),),
    'leav': ((163, 1),),
    'takeoff': ((164, 0),),
    'liftoff': ((164, 0),),
    'blastoff': ((164, 0),),
    'landing': ((164, 1),),
    'landed': ((164, 1),),
    'touchdown': ((164, 1),),
    'splashdown': ((164, 1),),
    'ascent': ((165, 0),),
    'ascend': ((165, 0),),
    'climb': ((165, 0),),
    'descent': ((165, 1),),
    'descend': ((165, 1),),
    'rescuer': ((166, 0),),
    'aftershock': ((167, 0),),
    'foreshock': ((167, 1),),
    'mainshock': ((167, 2),),
    'rain': ((168, 0),),
    'rainfal': ((168, 0),),
    'snow': ((168, 1),),
    'snowfal': ((168, 1),),
    'hail': ((168, 2),),
    'wind': ((168, 3),),
    'sustain': ((169, 0),),
    'gust': ((169, 1),),
    'inpatient': ((170, 0),),
    'outpatient': ((170, 1),),
    'acut': ((171, 0),),
    'chronic': ((171, 1),),
    'benign': ((172, 0),),
    'malignant': ((172, 1),),
    'vaccinat': ((173, 0), (174, 1)),
    'unvaccinat': ((173, 1),),
    'placebo': ((174, 0),),
    'vaccin': ((174, 1),),
    'treat': ((174, 1),),
    'recover': ((175, 0),),
    'recovery': ((175, 0),),
    'hospitalis': ((175, 2),),
    'hospitaliz': ((175, 2),),
    'hospitalisat': ((175, 2),),
    'hospitalizat': ((175, 2),),
    'virus': ((176, 0),),
    'viral': ((176, 0),),
    'bacterium': ((176, 1),),
    'bacterial': ((176, 1),),
    'fungus': ((176, 2),),
    'fungal': ((176, 2),),
    'rover': ((177, 0),),
    'lander': ((177, 1),),
    'orbiter': ((177, 2),),
    'perige': ((178, 0),),
    'apoge': ((178, 1),),
    'carbon': ((179, 0),),
    'methan': ((179, 1),),
    'hardwar': ((180, 0),),
    'softwar': ((180, 1),),
    'hacker': ((181, 0),),
    'cybercriminal': ((181, 0),),
    'user': ((181, 1),),
    'customer': ((181, 1),),
    'upload': ((182, 0),),
    'download': ((182, 1),),
    'onlin': ((183, 0),),
    'offlin': ((183, 1),),
    'sender': ((184, 0),),
    'receiver': ((184, 1),),
    'home': ((185, 0),),
    'away': ((185, 1),),
    'gold': ((186, 0),),
    'golden': ((186, 0),),
    'silver': ((186, 1),),
    'bronz': ((186, 2),),
    'finalist': ((187, 0), (188, 1)),
    'semi': ((187, 1),),
    'semifinal': ((187, 1),),
    'semifinalist': ((187, 1),),
    'quarterfinal': ((187, 2),),
    'quarterfinalist': ((187, 2),),
    'coach': ((189, 0),),
    'manager': ((189, 0), (190, 1)),
    'player': ((189, 1),),
    'refere': ((189, 2),),
    'umpir': ((189, 2),),
    'trainer': ((190, 0), (191, 1)),
    'jockey': ((191, 0),),
    'breeder': ((191, 2),),
    'goalkeeper': ((192, 0),),
    'goali': ((192, 0),),
    'striker': ((192, 1),),
    'midfielder': ((192, 2),),
    'defender': ((192, 3),),
    'winger': ((192, 4),),
    'batsman': ((193, 0),),
    'batter': ((193, 0),),
    'bowler': ((193, 1),),
    'freestyl': ((194, 0),),
    'butterf': ((194, 1),),
    'backstrok': ((194, 2),),
    'breaststrok': ((194, 3),),
    'heavyweight': ((195, 0),),
    'middleweight': ((195, 1),),
    'lightweight': ((195, 2),),
    'welterweight': ((195, 3),),
    'featherweight': ((195, 4),),
    'bantamweight': ((195, 5),),
    'flyweight': ((195, 6),),
    'slalom': ((196, 0),),
    'downhil': ((196, 1),),
    'champion': ((197, 0),),
    'author': ((198, 0),),
    'writer': ((198, 0),),
    'publisher': ((198, 1),),
    'editor': ((198, 2),),
    'translator': ((198, 3),),
    'illustrator': ((198, 4),),
    'director': ((199, 0),),
    'producer': ((199, 1),),
    'produc': ((199, 1),),
    'screenwriter': ((199, 2),),
    'scriptwriter': ((199, 2),),
    'actor': ((199, 3),),
    'actress': ((199, 3),),
    'composer': ((199, 4), (200, 0)),
    'compos': ((199, 4),),
    'maestro': ((200, 1),),
    'librettist': ((200, 2),),
    'lyricist': ((200, 2),),
    'choreographer': ((200, 3),),
    'singer': ((201, 0),),
    'vocalist': ((201, 0),),
    'guitarist': ((201, 1),),
    'drummer': ((201, 2),),
    'bassist': ((201, 3),),
    'pianist': ((201, 4),),
    'violinist': ((201, 5),),
    'painting': ((202, 0),),
    'canva': ((202, 0),),
    'sculptur': ((202, 1),),
    'statu': ((202, 1),),
    'drawing': ((202, 2),),
    'sketch': ((202, 2),),
    'photograph': ((202, 3),),
    'photo': ((202, 3),),
    'tapestry': ((202, 4),),
    'crown': ((203, 0),),
    'tiara': ((203, 1),),
    'diadem': ((203, 1),),
    'necklac': ((203, 2),),
    'brooch': ((203, 3),),
    'earring': ((203, 4),),
    'bracelet': ((203, 5),),
    'fiction': ((204, 0),),
    'nonfict': ((204, 1),),
    'hardback': ((205, 0),),
    'paperback': ((205, 1),),
    'newspaper': ((206, 0),),
    'magazin': ((206, 1),),
    'televis': ((206, 2),),
    'tv': ((206, 2),),
    'radio': ((206, 3),),
}
