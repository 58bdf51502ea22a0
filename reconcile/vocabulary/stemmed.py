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
far distance
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
    'first': ((0, 0),),
    '1st': ((0, 0),),
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
    'final': ((0, 10), (186, 0)),
    'last': ((0, 10),),
    'minimum': ((1, 0),),
    'min': ((1, 0),),
    'lowest': ((1, 0),),
    'smallest': ((1, 0),),
    'shortest': ((1, 0),),
    'least': ((1, 0),),
    'averag': ((1, 1),),
    'mean': ((1, 1),),
    'median': ((1, 1),),
    'maximum': ((1, 2),),
    'max': ((1, 2),),
    'highest': ((1, 2),),
    'largest': ((1, 2),),
    'longest': ((1, 2),),
    'greatest': ((1, 2),),
    'peak': ((1, 2),),
    'high': ((2, 0),),
    'low': ((2, 1),),
    'small': ((3, 0),),
    'littl': ((3, 0),),
    'larg': ((3, 1),),
    'big': ((3, 1),),
    'begin': ((4, 0),),
    'start': ((4, 0),),
    'commenc': ((4, 0),),
    'open': ((4, 0), (5, 0)),
    'launch': ((4, 0), (163, 0)),
    'onset': ((4, 0),),
    'end': ((4, 1),),
    'conclud': ((4, 1),),
    'conclus': ((4, 1),),
    'finish': ((4, 1),),
    'close': ((4, 1), (5, 1)),
    'expiry': ((4, 1),),
    'closur': ((5, 1),),
    'shut': ((5, 1),),
    'reopen': ((5, 2),),
    'suspend': ((6, 0),),
    'suspens': ((6, 0),),
    'resum': ((6, 1),),
    'resumpt': ((6, 1),),
    'restart': ((6, 1),),
    'befor': ((7, 0),),
    'previous': ((7, 0),),
    'former': ((7, 0),),
    'predecessor': ((7, 0),),
    'after': ((7, 1),),
    'next': ((7, 1),),
    'successor': ((7, 1),),
    'current': ((7, 2),),
    'present': ((7, 2),),
    'incumbent': ((7, 2), (127, 0)),
    'earliest': ((8, 0),),
    'latest': ((8, 1),),
    'early': ((9, 0),),
    'late': ((9, 1),),
    'old': ((10, 0), (11, 0)),
    'older': ((10, 0),),
    'oldest': ((10, 0),),
    'eldest': ((10, 0),),
    'young': ((10, 1),),
    'younger': ((10, 1),),
    'youngest': ((10, 1),),
    'new': ((11, 1),),
    'morn': ((12, 0),),
    'afternoon': ((12, 1),),
    'evening': ((12, 2),),
    'night': ((12, 3),),
    'overnight': ((12, 3),),
    'dawn': ((13, 0),),
    'sunris': ((13, 0),),
    'dusk': ((13, 1),),
    'sunset': ((13, 1),),
    'noon': ((14, 0),),
    'midday': ((14, 0),),
    'midnight': ((14, 1),),
    'daily': ((15, 0),),
    'weekly': ((15, 1),),
    'monthly': ((15, 2),),
    'quarter': ((15, 3), (186, 2)),
    'annual': ((15, 4),),
    'yearly': ((15, 4),),
    'weekday': ((16, 0),),
    'weekend': ((16, 1),),
    'january': ((17, 0),),
    'february': ((17, 1),),
    'march': ((17, 2),),
    'april': ((17, 3),),
    'june': ((17, 4),),
    'july': ((17, 5),),
    'august': ((17, 6),),
    'september': ((17, 7),),
    'october': ((17, 8),),
    'november': ((17, 9),),
    'december': ((17, 10),),
    'monday': ((18, 0),),
    'tuesday': ((18, 1),),
    'wednesday': ((18, 2),),
    'thursday': ((18, 3),),
    'friday': ((18, 4),),
    'saturday': ((18, 5),),
    'sunday': ((18, 6),),
    'summer': ((19, 0),),
    'winter': ((19, 1),),
    'spring': ((19, 2),),
    'autumn': ((19, 3),),
    'singl': ((20, 0),),
    'doubl': ((20, 1),),
    'tripl': ((20, 2),),
    'full': ((21, 0),),
    'complet': ((21, 0),),
    'partial': ((21, 1),),
    'majority': ((22, 0),),
    'minority': ((22, 1),),
    'increas': ((23, 0),),
    'rise': ((23, 0),),
    'rais': ((23, 0),),
    'growth': ((23, 0),),
    'hike': ((23, 0),),
    'gain': ((23, 0),),
    'decreas': ((23, 1),),
    'reduc': ((23, 1),),
    'reduct': ((23, 1),),
    'cut': ((23, 1),),
    'fall': ((23, 1),),
    'drop': ((23, 1),),
    'declin': ((23, 1),),
    'temporary': ((24, 0),),
    'interim': ((24, 0),),
    'provisional': ((24, 0),),
    'permanent': ((24, 1),),
    'expect': ((25, 0),),
    'plan': ((25, 0),),
    'propos': ((25, 0),),
    'projected': ((25, 0),),
    'projection': ((25, 0),),
    'actual': ((25, 1),),
    'confirm': ((26, 0),),
    'suspect': ((26, 1), (89, 0)),
    'probabl': ((26, 2),),
    'positiv': ((27, 0),),
    'negativ': ((27, 1),),
    'direct': ((28, 0), (198, 0)),
    'indirect': ((28, 1),),
    'primary': ((29, 0),),
    'secondary': ((29, 1),),
    'major': ((30, 0),),
    'minor': ((30, 1), (31, 3), (56, 1)),
    'critical': ((31, 0),),
    'serious': ((31, 1),),
    'sever': ((31, 1),),
    'moderat': ((31, 2),),
    'slight': ((31, 3),),
    'mild': ((31, 3),),
    'voluntary': ((32, 0),),
    'mandatory': ((32, 1),),
    'compulsory': ((32, 1),),
    'obligatory': ((32, 1),),
    'valid': ((33, 0),),
    'invalid': ((33, 1),),
    'identify': ((34, 0),),
    'unidentify': ((34, 1),),
    'date': ((35, 0), (36, 0)),
    'when': ((35, 0),),
    'venu': ((35, 1),),
    'where': ((35, 1),),
    'locat': ((35, 1),),
    'caus': ((35, 2),),
    'reason': ((35, 2),),
    'why': ((35, 2),),
    'weapon': ((35, 3),),
    'time': ((36, 1),),
    'width': ((37, 0),),
    'wide': ((37, 0),),
    'height': ((37, 1),),
    'tall': ((37, 1),),
    'depth': ((37, 2),),
    'deep': ((37, 2),),
    'length': ((37, 3),),
    'weight': ((37, 4),),
    'weigh': ((37, 4),),
    'speed': ((37, 5),),
    'north': ((38, 0),),
    'northern': ((38, 0),),
    'south': ((38, 1),),
    'southern': ((38, 1),),
    'east': ((38, 2),),
    'eastern': ((38, 2),),
    'west': ((38, 3),),
    'western': ((38, 3),),
    'northeast': ((39, 0),),
    'northeastern': ((39, 0),),
    'northwest': ((39, 1),),
    'northwestern': ((39, 1),),
    'southeast': ((39, 2),),
    'southeastern': ((39, 2),),
    'southwest': ((39, 3),),
    'southwestern': ((39, 3),),
    'upper': ((40, 0),),
    'top': ((40, 0),),
    'lower': ((40, 1),),
    'bottom': ((40, 1),),
    'front': ((41, 0),),
    'rear': ((41, 1),),
    'left': ((42, 0),),
    'right': ((42, 1),),
    'inner': ((43, 0),),
    'outer': ((43, 1),),
    'indoor': ((44, 0),),
    'insid': ((44, 0),),
    'outdoor': ((44, 1),),
    'outsid': ((44, 1),),
    'upstream': ((45, 0),),
    'downstream': ((45, 1),),
    'onshor': ((46, 0),),
    'offshor': ((46, 1),),
    'public': ((47, 0),),
    'privat': ((47, 1),),
    'rural': ((48, 0),),
    'urban': ((48, 1),),
    'legal': ((49, 0),),
    'lawful': ((49, 0),),
    'illegal': ((49, 1),),
    'unlawful': ((49, 1),),
    'illicit': ((49, 1),),
    'domestic': ((50, 0),),
    'internal': ((50, 0),),
    'foreign': ((50, 1), (122, 2)),
    'external': ((50, 1),),
    'international': ((50, 1),),
    'federal': ((51, 0),),
    'local': ((51, 1),),
    'municipal': ((51, 1), (124, 2)),
    'air': ((52, 0),),
    'land': ((52, 1),),
    'sea': ((52, 2),),
    'red': ((53, 0),),
    'blu': ((53, 1),),
    'green': ((53, 2),),
    'yellow': ((53, 3),),
    'black': ((53, 4),),
    'white': ((53, 5),),
    'man': ((54, 0),),
    'male': ((54, 0),),
    'woman': ((54, 1),),
    'femal': ((54, 1),),
    'child': ((54, 2), (56, 1)),
    'boy': ((55, 0),),
    'girl': ((55, 1),),
    'adult': ((56, 0),),
    'junior': ((57, 0),),
    'senior': ((57, 1),),
    'husband': ((58, 0),),
    'wife': ((58, 1),),
    'bride': ((59, 0),),
    'groom': ((59, 1),),
    'bridegroom': ((59, 1),),
    'widow': ((60, 0),),
    'widower': ((60, 1),),
    'girlfriend': ((61, 0),),
    'boyfriend': ((61, 1),),
    'father': ((62, 0),),
    'mother': ((62, 1),),
    'son': ((62, 2),),
    'daughter': ((62, 3),),
    'brother': ((62, 4),),
    'sister': ((62, 5),),
    'grandfather': ((63, 0),),
    'grandmother': ((63, 1),),
    'grandson': ((63, 2),),
    'granddaughter': ((63, 3),),
    'uncl': ((63, 4),),
    'aunt': ((63, 5),),
    'nephew': ((63, 6),),
    'niec': ((63, 7),),
    'cousin': ((63, 8),),
    'birth': ((64, 0),),
    'born': ((64, 0),),
    'death': ((64, 1), (86, 0), (174, 1)),
    'die': ((64, 1), (86, 0), (174, 1)),
    'dead': ((64, 1), (86, 0), (174, 1)),
    'marry': ((64, 2),),
    'marriag': ((64, 2),),
    'wed': ((64, 2),),
    'divorc': ((64, 3),),
    'king': ((65, 0),),
    'queen': ((65, 1),),
    'princ': ((65, 2),),
    'princess': ((65, 3),),
    'pope': ((66, 0),),
    'pontiff': ((66, 0),),
    'cardinal': ((66, 1),),
    'archbishop': ((66, 2),),
    'bishop': ((66, 3),),
    'priest': ((66, 4),),
    'president': ((67, 0),),
    'presidential': ((67, 0), (124, 0)),
    'minister': ((67, 1),),
    'ministerial': ((67, 1),),
    'governor': ((67, 2),),
    'gubernatorial': ((67, 2),),
    'mayor': ((67, 3),),
    'mayoral': ((67, 3), (124, 2)),
    'employer': ((68, 0),),
    'employe': ((68, 1),),
    'worker': ((68, 1),),
    'employ': ((69, 0),),
    'unemploy': ((69, 1),),
    'jobless': ((69, 1),),
    'hire': ((70, 0),),
    'recruit': ((70, 0),),
    'dismiss': ((70, 1), (71, 1)),
    'sack': ((70, 1),),
    'layoff': ((70, 1),),
    'redundancy': ((70, 1),),
    'appoint': ((71, 0),),
    'resign': ((71, 1),),
    'resignat': ((71, 1),),
    'dismissal': ((71, 1),),
    'nominat': ((72, 0),),
    'nomine': ((72, 0),),
    'inaugurat': ((72, 1),),
    'lead': ((73, 0),),
    'leader': ((73, 0),),
    'head': ((73, 0),),
    'chief': ((73, 0),),
    'deputy': ((73, 1),),
    'vice': ((73, 1),),
    'member': ((73, 2),),
    'landlord': ((74, 0),),
    'lessor': ((74, 0),),
    'tenant': ((74, 1),),
    'renter': ((74, 1),),
    'lesse': ((74, 1),),
    'homeowner': ((74, 2),),
    'teacher': ((75, 0),),
    'professor': ((75, 0),),
    'student': ((75, 1),),
    'pupil': ((75, 1),),
    'undergraduat': ((76, 0),),
    'postgraduat': ((76, 1),),
    'doctor': ((77, 0),),
    'physician': ((77, 0),),
    'medic': ((77, 0),),
    'nurs': ((77, 1),),
    'patient': ((77, 2),),
    'polic': ((78, 0), (111, 2), (120, 1)),
    'policeman': ((78, 0), (120, 1)),
    'firefighter': ((78, 1),),
    'fireman': ((78, 1),),
    'paramedic': ((78, 2),),
    'tourist': ((79, 0),),
    'visitor': ((79, 0),),
    'resident': ((79, 1),),
    'inhabitant': ((79, 1),),
    'villager': ((79, 1),),
    'migrant': ((80, 0),),
    'immigrant': ((80, 0),),
    'refuge': ((80, 1),),
    'immigrat': ((81, 0),),
    'emigrat': ((81, 1),),
    'emigrant': ((81, 1),),
    'activ': ((82, 0),),
    'retir': ((82, 1),),
    'amateur': ((83, 0),),
    'professional': ((83, 1),),
    'rich': ((84, 0),),
    'wealthy': ((84, 0),),
    'poor': ((84, 1),),
    'human': ((85, 0),),
    'animal': ((85, 1),),
    'kill': ((86, 0),),
    'fatality': ((86, 0), (174, 1)),
    'slain': ((86, 0),),
    'perish': ((86, 0),),
    'deceas': ((86, 0),),
    'drown': ((86, 0),),
    'injur': ((86, 1),),
    'injury': ((86, 1),),
    'wound': ((86, 1),),
    'hurt': ((86, 1),),
    'missing': ((86, 2),),
    'captur': ((86, 3),),
    'arrest': ((86, 3), (95, 0), (96, 0)),
    'detain': ((86, 3), (95, 0), (96, 0)),
    'displac': ((86, 4),),
    'evacuat': ((86, 4),),
    'survivor': ((86, 5), (87, 1), (165, 1)),
    'rescu': ((86, 5),),
    'aliv': ((86, 5),),
    'corps': ((87, 0),),
    'body': ((87, 0),),
    'damag': ((88, 0),),
    'destroy': ((88, 1),),
    'destruct': ((88, 1),),
    'demolish': ((88, 1), (152, 1)),
    'victim': ((89, 1), (90, 1)),
    'witness': ((89, 2), (99, 3)),
    'attacker': ((90, 0),),
    'perpetrator': ((90, 0),),
    'assailant': ((90, 0),),
    'gunman': ((90, 0),),
    'shooter': ((90, 0),),
    'killer': ((90, 0),),
    'murderer': ((90, 0),),
    'target': ((90, 1),),
    'thief': ((91, 0),),
    'burglar': ((91, 0),),
    'robber': ((91, 0),),
    'raider': ((91, 0),),
    'guard': ((91, 1),),
    'watchman': ((91, 1),),
    'sentry': ((91, 1),),
    'kidnapper': ((92, 0),),
    'abductor': ((92, 0),),
    'hijacker': ((92, 0),),
    'hostag': ((92, 1), (93, 0)),
    'captiv': ((92, 1), (93, 0)),
    'prisoner': ((93, 1),),
    'inmat': ((93, 1),),
    'detaine': ((93, 1),),
    'entry': ((94, 0),),
    'entranc': ((94, 0),),
    'enter': ((94, 0),),
    'exit': ((94, 1),),
    'escap': ((94, 1),),
    'getaway': ((94, 1),),
    'apprehend': ((95, 0),),
    'charg': ((95, 1),),
    'indict': ((95, 1),),
    'releas': ((96, 1),),
    'arm': ((97, 0),),
    'unarm': ((97, 1),),
    'plaintiff': ((98, 0),),
    'claimant': ((98, 0),),
    'complainant': ((98, 0),),
    'petitioner': ((98, 0),),
    'defendant': ((98, 1),),
    'accused': ((98, 1),),
    'prosecutor': ((98, 2), (100, 0)),
    'prosecut': ((98, 2), (100, 0)),
    'judg': ((98, 3), (99, 1)),
    'lawyer': ((99, 0),),
    'attorney': ((99, 0),),
    'counsel': ((99, 0),),
    'solicitor': ((99, 0),),
    'barrister': ((99, 0),),
    'jury': ((99, 2),),
    'juror': ((99, 2),),
    'defenc': ((100, 1), (122, 0)),
    'defens': ((100, 1), (122, 0)),
    'criminal': ((101, 0),),
    'civil': ((101, 1), (111, 0)),
    'assert': ((102, 0),),
    'alleg': ((102, 0),),
    'claim': ((102, 0), (103, 0)),
    'accus': ((102, 0),),
    'infring': ((102, 1),),
    'violat': ((102, 1),),
    'breach': ((102, 1),),
    'convict': ((102, 1), (104, 0), (105, 1)),
    'guilty': ((102, 1), (104, 0)),
    'seek': ((103, 0),),
    'demand': ((103, 0), (131, 1)),
    'ask': ((103, 0),),
    'request': ((103, 0),),
    'want': ((103, 0),),
    'award': ((103, 1),),
    'grant': ((103, 1),),
    'owe': ((103, 1),),
    'pay': ((103, 1), (143, 0)),
    'order': ((103, 1),),
    'acquit': ((104, 1),),
    'acquittal': ((104, 1),),
    'innocent': ((104, 1),),
    'sentenc': ((105, 0),),
    'verdict': ((105, 1),),
    'murder': ((106, 0),),
    'homicid': ((106, 0),),
    'manslaughter': ((106, 1),),
    'felony': ((107, 0),),
    'misdemeanour': ((107, 1),),
    'misdemeanor': ((107, 1),),
    'damages': ((108, 0),),
    'compensat': ((108, 0),),
    'fine': ((108, 1),),
    'impos': ((109, 0),),
    'imposit': ((109, 0),),
    'lift': ((109, 1),),
    'allow': ((110, 0),),
    'permit': ((110, 0),),
    'ban': ((110, 1),),
    'prohibit': ((110, 1),),
    'forbid': ((110, 1),),
    'civilian': ((111, 0),),
    'military': ((111, 1),),
    'soldier': ((111, 1),),
    'troop': ((111, 1),),
    'militant': ((111, 3),),
    'insurgent': ((111, 3),),
    'rebel': ((111, 3),),
    'army': ((112, 0),),
    'navy': ((112, 1),),
    'naval': ((112, 1),),
    'invad': ((113, 0),),
    'invas': ((113, 0),),
    'withdraw': ((113, 1),),
    'withdrawal': ((113, 1), (137, 1)),
    'retreat': ((113, 1),),
    'offensiv': ((114, 0),),
    'defensiv': ((114, 1),),
    'ally': ((115, 0),),
    'enemy': ((115, 1),),
    'mediat': ((116, 0),),
    'mediator': ((116, 0),),
    'broker': ((116, 0),),
    'participant': ((116, 1),),
    'accept': ((117, 0),),
    'acceptanc': ((117, 0),),
    'approv': ((117, 0),),
    'approval': ((117, 0),),
    'ratify': ((117, 0),),
    'ratificat': ((117, 0),),
    'reject': ((117, 1),),
    'refus': ((117, 1),),
    'refusal': ((117, 1),),
    'deny': ((117, 1),),
    'denial': ((117, 1),),
    'support': ((118, 0),),
    'supporter': ((118, 0),),
    'oppos': ((118, 1),),
    'opposit': ((118, 1), (126, 1)),
    'favour': ((119, 0),),
    'favor': ((119, 0),),
    'against': ((119, 1),),
    'abstain': ((119, 2),),
    'abstent': ((119, 2),),
    'protester': ((120, 0),),
    'protestor': ((120, 0),),
    'demonstrator': ((120, 0),),
    'rioter': ((120, 0),),
    'attend': ((121, 0),),
    'absent': ((121, 1),),
    'interior': ((122, 1),),
    'financ': ((122, 3),),
    'justic': ((122, 4),),
    'health': ((122, 5),),
    'educat': ((122, 6),),
    'agricultur': ((122, 7),),
    'win': ((123, 0),),
    'winner': ((123, 0), (187, 0)),
    'victory': ((123, 0),),
    'victor': ((123, 0),),
    'lose': ((123, 1),),
    'loser': ((123, 1),),
    'defeat': ((123, 1),),
    'parliamentary': ((124, 1),),
    'legislativ': ((124, 1),),
    'senat': ((125, 0),),
    'senator': ((125, 0),),
    'hous': ((125, 1), (151, 0)),
    'congressman': ((125, 1),),
    'congresswoman': ((125, 1),),
    'rule': ((126, 0),),
    'challenger': ((127, 1), (196, 1)),
    'register': ((128, 0),),
    'eligibl': ((128, 1),),
    'import': ((129, 0),),
    'importer': ((129, 0),),
    'export': ((129, 1),),
    'exporter': ((129, 1),),
    'incom': ((130, 0),),
    'inbound': ((130, 0),),
    'outgo': ((130, 1),),
    'outbound': ((130, 1),),
    'supply': ((131, 0),),
    'buyer': ((132, 0),),
    'purchaser': ((132, 0),),
    'acquirer': ((132, 0),),
    'seller': ((132, 1), (133, 1)),
    'vendor': ((132, 1), (133, 1)),
    'bidder': ((133, 0),),
    'lend': ((134, 0), (135, 0)),
    'lender': ((134, 0),),
    'borrow': ((134, 1),),
    'borrower': ((134, 1),),
    'repay': ((135, 1),),
    'creditor': ((136, 0),),
    'debtor': ((136, 1),),
    'deposit': ((137, 0),),
    'donor': ((138, 0),),
    'giver': ((138, 0),),
    'recipient': ((138, 1), (183, 1)),
    'beneficiary': ((138, 1),),
    'revenu': ((139, 0),),
    'turnover': ((139, 0),),
    'profit': ((139, 1),),
    'earn': ((139, 1),),
    'loss': ((139, 2),),
    'deficit': ((139, 2),),
    'debt': ((139, 3),),
    'dividend': ((139, 4),),
    'gross': ((140, 0),),
    'net': ((140, 1),),
    'asset': ((141, 0),),
    'liability': ((141, 1),),
    'wholesal': ((142, 0),),
    'retail': ((142, 1),),
    'unpaid': ((143, 1),),
    'owner': ((144, 0), (190, 3)),
    'operator': ((144, 1),),
    'builder': ((144, 2),),
    'shipyard': ((144, 2),),
    'captain': ((144, 3), (188, 3)),
    'skipper': ((144, 3), (188, 3)),
    'designer': ((144, 4),),
    'architect': ((144, 4),),
    'oil': ((145, 0),),
    'crude': ((145, 0),),
    'petroleum': ((145, 0),),
    'gas': ((145, 1),),
    'coal': ((145, 2),),
    'nuclear': ((145, 3),),
    'solar': ((145, 4),),
    'hydroelectric': ((145, 5),),
    'hydropower': ((145, 5),),
    'petrol': ((146, 0),),
    'gasolin': ((146, 0),),
    'diesel': ((146, 1),),
    'kerosen': ((146, 2),),
    'renewabl': ((147, 0),),
    'fossil': ((147, 1),),
    'copper': ((148, 0),),
    'iron': ((148, 1),),
    'nickel': ((148, 2),),
    'zinc': ((148, 3),),
    'aluminium': ((148, 4),),
    'aluminum': ((148, 4),),
    'lithium': ((148, 5),),
    'wheat': ((149, 0),),
    'maiz': ((149, 1),),
    'corn': ((149, 1),),
    'rice': ((149, 2),),
    'barley': ((149, 3),),
    'cotton': ((149, 4),),
    'dog': ((150, 0),),
    'cat': ((150, 1),),
    'hors': ((150, 2),),
    'cow': ((150, 3),),
    'cattl': ((150, 3),),
    'sheep': ((150, 4),),
    'goat': ((150, 5),),
    'pig': ((150, 6),),
    'chicken': ((150, 7),),
    'dwell': ((151, 0),),
    'homes': ((151, 0),),
    'apartment': ((151, 1),),
    'flat': ((151, 1),),
    'shop': ((151, 2),),
    'store': ((151, 2),),
    'school': ((151, 3),),
    'hospital': ((151, 4),),
    'mosqu': ((151, 5),),
    'church': ((151, 6),),
    'cathedral': ((151, 6),),
    'factory': ((151, 7),),
    'build': ((152, 0),),
    'construct': ((152, 0),),
    'demolit': ((152, 1),),
    'raze': ((152, 1),),
    'renovat': ((152, 2),),
    'refurbish': ((152, 2),),
    'restor': ((152, 2),),
    'restorat': ((152, 2),),
    'founded': ((153, 0),),
    'founding': ((153, 0),),
    'establish': ((153, 0),),
    'dissolv': ((153, 1),),
    'dissolut': ((153, 1),),
    'disband': ((153, 1),),
    'crew': ((154, 0),),
    'pilot': ((154, 0),),
    'passenger': ((154, 1), (155, 1)),
    'driver': ((155, 0), (156, 0)),
    'motorist': ((155, 0),),
    'pedestrian': ((155, 2),),
    'cyclist': ((155, 3),),
    'bicyclist': ((155, 3),),
    'motorcyclist': ((155, 4),),
    'biker': ((155, 4),),
    'conductor': ((156, 1), (199, 1)),
    'signalman': ((156, 2),),
    'ferry': ((157, 0),),
    'liner': ((157, 1),),
    'cruis': ((157, 1),),
    'yacht': ((157, 2),),
    'sailboat': ((157, 2),),
    'trawler': ((157, 3),),
    'freighter': ((157, 4),),
    'tanker': ((157, 5),),
    'barg': ((157, 6),),
    'tug': ((157, 7),),
    'tugboat': ((157, 7),),
    'submarin': ((157, 8),),
    'submersibl': ((157, 8),),
    'lifeboat': ((157, 9),),
    'plane': ((158, 0),),
    'airplan': ((158, 0),),
    'aeroplan': ((158, 0),),
    'jet': ((158, 0),),
    'airliner': ((158, 0),),
    'helicopter': ((158, 1),),
    'chopper': ((158, 1),),
    'drone': ((158, 2),),
    'balloon': ((158, 3),),
    'glider': ((158, 4),),
    'car': ((159, 0),),
    'automobil': ((159, 0),),
    'lorry': ((159, 1),),
    'truck': ((159, 1),),
    'bus': ((159, 2),),
    'minibus': ((159, 2),),
    'van': ((159, 3),),
    'motorcycl': ((159, 4),),
    'motorbik': ((159, 4),),
    'bicycl': ((159, 5),),
    'bike': ((159, 5),),
    'tram': ((159, 6),),
    'streetcar': ((159, 6),),
    'train': ((159, 7),),
    'taxi': ((159, 8),),
    'bow': ((160, 0),),
    'prow': ((160, 0),),
    'stern': ((160, 1),),
    'port': ((161, 0),),
    'starboard': ((161, 1),),
    'arriv': ((162, 0),),
    'arrival': ((162, 0),),
    'depart': ((162, 1),),
    'departur': ((162, 1),),
    'leav': ((162, 1),),
    'takeoff': ((163, 0),),
    'liftoff': ((163, 0),),
    'blastoff': ((163, 0),),
    'landing': ((163, 1),),
    'landed': ((163, 1),),
    'touchdown': ((163, 1),),
    'splashdown': ((163, 1),),
    'ascent': ((164, 0),),
    'ascend': ((164, 0),),
    'climb': ((164, 0),),
    'descent': ((164, 1),),
    'descend': ((164, 1),),
    'rescuer': ((165, 0),),
    'aftershock': ((166, 0),),
    'foreshock': ((166, 1),),
    'mainshock': ((166, 2),),
    'rain': ((167, 0),),
    'rainfal': ((167, 0),),
    'snow': ((167, 1),),
    'snowfal': ((167, 1),),
    'hail': ((167, 2),),
    'wind': ((167, 3),),
    'sustain': ((168, 0),),
    'gust': ((168, 1),),
    'inpatient': ((169, 0),),
    'outpatient': ((169, 1),),
    'acut': ((170, 0),),
    'chronic': ((170, 1),),
    'benign': ((171, 0),),
    'malignant': ((171, 1),),
    'vaccinat': ((172, 0), (173, 1)),
    'unvaccinat': ((172, 1),),
    'placebo': ((173, 0),),
    'vaccin': ((173, 1),),
    'treat': ((173, 1),),
    'recover': ((174, 0),),
    'recovery': ((174, 0),),
    'hospitalis': ((174, 2),),
    'hospitaliz': ((174, 2),),
    'hospitalisat': ((174, 2),),
    'hospitalizat': ((174, 2),),
    'virus': ((175, 0),),
    'viral': ((175, 0),),
    'bacterium': ((175, 1),),
    'bacterial': ((175, 1),),
    'fungus': ((175, 2),),
    'fungal': ((175, 2),),
    'rover': ((176, 0),),
    'lander': ((176, 1),),
    'orbiter': ((176, 2),),
    'perige': ((177, 0),),
    'apoge': ((177, 1),),
    'carbon': ((178, 0),),
    'methan': ((178, 1),),
    'hardwar': ((179, 0),),
    'softwar': ((179, 1),),
    'hacker': ((180, 0),),
    'cybercriminal': ((180, 0),),
    'user': ((180, 1),),
    'customer': ((180, 1),),
    'upload': ((181, 0),),
    'download': ((181, 1),),
    'onlin': ((182, 0),),
    'offlin': ((182, 1),),
    'sender': ((183, 0),),
    'receiver': ((183, 1),),
    'home': ((184, 0),),
    'away': ((184, 1),),
    'gold': ((185, 0),),
    'golden': ((185, 0),),
    'silver': ((185, 1),),
    'bronz': ((185, 2),),
    'finalist': ((186, 0), (187, 1)),
    'semi': ((186, 1),),
    'semifinal': ((186, 1),),
    'semifinalist': ((186, 1),),
    'quarterfinal': ((186, 2),),
    'quarterfinalist': ((186, 2),),
    'coach': ((188, 0),),
    'manager': ((188, 0), (189, 1)),
    'player': ((188, 1),),
    'refere': ((188, 2),),
    'umpir': ((188, 2),),
    'trainer': ((189, 0), (190, 1)),
    'jockey': ((190, 0),),
    'breeder': ((190, 2),),
    'goalkeeper': ((191, 0),),
    'goali': ((191, 0),),
    'striker': ((191, 1),),
    'midfielder': ((191, 2),),
    'defender': ((191, 3),),
    'winger': ((191, 4),),
    'batsman': ((192, 0),),
    'batter': ((192, 0),),
    'bowler': ((192, 1),),
    'freestyl': ((193, 0),),
    'butterf': ((193, 1),),
    'backstrok': ((193, 2),),
    'breaststrok': ((193, 3),),
    'heavyweight': ((194, 0),),
    'middleweight': ((194, 1),),
    'lightweight': ((194, 2),),
    'welterweight': ((194, 3),),
    'featherweight': ((194, 4),),
    'bantamweight': ((194, 5),),
    'flyweight': ((194, 6),),
    'slalom': ((195, 0),),
    'downhil': ((195, 1),),
    'champion': ((196, 0),),
    'author': ((197, 0),),
    'writer': ((197, 0),),
    'publisher': ((197, 1),),
    'editor': ((197, 2),),
    'translator': ((197, 3),),
    'illustrator': ((197, 4),),
    'director': ((198, 0),),
    'producer': ((198, 1),),
    'produc': ((198, 1),),
    'screenwriter': ((198, 2),),
    'scriptwriter': ((198, 2),),
    'actor': ((198, 3),),
    'actress': ((198, 3),),
    'composer': ((198, 4), (199, 0)),
    'compos': ((198, 4),),
    'maestro': ((199, 1),),
    'librettist': ((199, 2),),
    'lyricist': ((199, 2),),
    'choreographer': ((199, 3),),
    'singer': ((200, 0),),
    'vocalist': ((200, 0),),
    'guitarist': ((200, 1),),
    'drummer': ((200, 2),),
    'bassist': ((200, 3),),
    'pianist': ((200, 4),),
    'violinist': ((200, 5),),
    'painting': ((201, 0),),
    'canva': ((201, 0),),
    'sculptur': ((201, 1),),
    'statu': ((201, 1),),
    'drawing': ((201, 2),),
    'sketch': ((201, 2),),
    'photograph': ((201, 3),),
    'photo': ((201, 3),),
    'tapestry': ((201, 4),),
    'crown': ((202, 0),),
    'tiara': ((202, 1),),
    'diadem': ((202, 1),),
    'necklac': ((202, 2),),
    'brooch': ((202, 3),),
    'earring': ((202, 4),),
    'bracelet': ((202, 5),),
    'fiction': ((203, 0),),
    'nonfict': ((203, 1),),
    'hardback': ((204, 0),),
    'paperback': ((204, 1),),
    'newspaper': ((205, 0),),
    'magazin': ((205, 1),),
    'televis': ((205, 2),),
    'tv': ((205, 2),),
    'radio': ((205, 3),),
}
