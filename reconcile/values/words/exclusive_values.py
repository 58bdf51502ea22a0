"""Sets of values of which one thing has at most one at one time: verdicts, fates, results, colours, levels, kinds.

General knowledge, put together for this project; no list was copied. One line a set, its values parted by `|`; where a
comma stands, those beside it do not exclude each other. What excludes a value excludes its kinds too (`kinds`): who was
murdered is not alive. Left out are values that may change from report to report without contradiction, such as the
steps of a case in court (`stages`), and those between which much lies (large and small).
"""

_LINES = """
alive | dead | missing
alive | killed
missing | found
missing | rescued
injured | unharmed
killed | unharmed
killed | natural causes
suicide | homicide | accident | natural causes
suicide | murdered | accident | natural causes
accident | sabotage, on purpose, terrorism
accident | arson
arson | electrical fault | lightning strike | gas leak | cooking accident | spontaneous combustion
sabotage | mechanical failure
sabotage | bad weather
sabotage | human error
terrorism | mechanical failure
shot down | mechanical failure
shot down | bad weather
shot down | human error
shot down | accident
bomb attack | gas leak
shot dead | stabbed to death | drowned | poisoned | strangled | beaten to death | hanged | electrocuted
heart attack | stroke | overdose | cancer | drowning
bullet wound | stab wound
hypothermia | hyperthermia
high blood pressure | low blood pressure
cancer | benign tumour
covid 19 | flu | measles | malaria | cholera | ebola | dengue | chickenpox | mumps | german measles
viral infection | bacterial infection
positive | negative | inconclusive
conscious | unconscious
blind | partially sighted
vaccinated | unvaccinated
critical condition | good condition
critical condition | minor injuries
serious condition | good condition
stable | deteriorating
guilty | acquitted | mistrial
guilty | charges dropped, case dismissed
acquitted | charges dropped
acquitted | case dismissed
pleaded guilty | pleaded not guilty | no contest
pleaded not guilty | plea bargain
liable | not liable
in custody | at large | released on bail
jailed | at large
jailed | acquitted
jailed | released
jailed | suspended sentence
sentenced to death | life sentence
pardoned | executed
charged | released without charge
extradited | released
extradited | extradition refused
deported | granted asylum
murder | manslaughter | self defence
burglary | shoplifting
overturned | upheld
appeal allowed | upheld
approved | rejected, vetoed
approved | postponed
ratified | rejected
signed into law | vetoed
signed | rejected
in force | repealed
in force | expired
extended | expired
extended | terminated
passed | defeated | withdrawn
granted | refused
in favour | against | abstained
unanimous | split decision
unanimous | by a narrow majority
binding | non binding
mandatory | voluntary
mandatory | banned
legal | illegal
confirmed | denied
confirmed | unconfirmed
confirmed | ruled out
confirmed | debunked
open | closed
open all year | seasonal
postponed | cancelled | went ahead, held
agreement reached | no deal
cancelled | brought forward
postponed | brought forward
on schedule | delayed
on schedule | ahead of schedule
resumed | suspended
ongoing | ended | postponed | cancelled
pending | approved
pending | rejected
pending | decided
complete | incomplete
complete | ongoing
successful | failed
win | loss | draw
won | knocked out
promoted | relegated
promoted | demoted
gold medal | silver medal | bronze medal
gold | silver | bronze
first place | second place | third place
winner | runner up
home win | away win | draw
qualified | eliminated
qualified | disqualified
elected | defeated
re elected | defeated
re elected | stepped down
resigned | dismissed | died in office
retired | dismissed
appointed | dismissed
hired | dismissed
employed | unemployed | retired
full time | part time
permanent | temporary
married | unmarried
married | divorced | widowed | single
male | female
boy | girl
child | adult
man | woman
father | mother
brother | sister
son | daughter
husband | wife
citizen | foreigner
soldier | civilian
combatant | civilian
doctor | nurse | patient
pilot | passenger
driver | passenger
driver | pedestrian
victim | perpetrator
plaintiff | defendant
landlord | tenant
buyer | seller
state owned | privately owned
public | private
profit | loss
surplus | deficit
bankrupt | solvent
rose | fell | unchanged
increase | decrease | no change
higher | lower | the same
above average | below average | average
import | export
inflation | deflation
growth | recession
fixed rate | variable rate
cash | cheque
cash | by card
by bank transfer | cash
free | paid
ceasefire | offensive
peace treaty | declaration of war
advance | retreat
occupied | liberated
attacker | defender
nuclear | conventional
war | peace
coup | election
democracy | dictatorship
monarchy | republic
left wing | right wing | centrist
far left | far right
pro government | anti government
conservative | liberal
democrat | republican | independent
labour | conservative
leave | remain
car bomb | suicide vest
earthquake | tropical cyclone | tornado | drought | volcanic eruption
rain | snow | hail
rainy | sunny
rainy | dry
sunny | cloudy | foggy
hot | cold
wet | dry
frozen | thawed
train | tram | underground
train | bus | car | aeroplane | ship | bicycle
aeroplane | train | ship
helicopter | aeroplane
boat | car
on foot | by car | by bicycle | by rail | by sea | by air
by rail | by road | by sea | by air
by bus | by rail | by air
petrol | diesel | electric
manual | automatic
wooden | steel | concrete | brick
north | south | east | west
northbound | southbound | eastbound | westbound
left hand | right hand
clockwise | anticlockwise
upstairs | downstairs
indoors | outdoors
urban | rural
onshore | offshore
red | green | blue | yellow | black | white
orange | blue | green | black | white | purple
pink | green | blue | black | yellow | brown
brown | blue | green | white | yellow | purple
grey | green | blue | yellow | red | orange
red | amber | green
red | purple | green | yellow
or | argent | azure | gules | sable | vert | purpure
gules | blue
gules | green
azure | red
red alert | amber alert | yellow alert | green alert
red alert | orange alert | yellow alert | green alert
high | low | medium
light | dark
house | flat
solar | wind power | nuclear | coal | natural gas | hydroelectric | oil
minor | major
minor | serious | critical
minor injuries | serious injuries | life threatening injuries
slight | severe
mild | moderate | severe
category 1 | category 2 | category 3 | category 4 | category 5
level 1 | level 2 | level 3 | level 4 | level 5
first degree | second degree | third degree
first class | second class | economy class | business class
top secret | secret | confidential | unclassified
classified | declassified
blood type a | blood type b | blood type ab | blood type o
solid | liquid | gas
organic | synthetic
vegetarian | meat eating
vegan | meat eating
fresh | frozen
salt water | fresh water
venomous | harmless
poisonous | harmless
extinct | endangered
extinct | thriving
wild | domesticated
wild | captive
daily | weekly | fortnightly | monthly | quarterly | yearly
morning | afternoon | evening
day | night
spring | summer | autumn | winter
monday | tuesday | wednesday | thursday | friday | saturday | sunday
january | february | march | april | may | june | july | august | september | october | november | december
primary school | secondary school | university
undergraduate | postgraduate
passed | failed
christian | muslim | jewish | hindu | buddhist | sikh | atheist
catholic | protestant | orthodox
sunni | shia
handwritten | printed | typed
fiction | non fiction
original | copy
genuine | fake
genuine | forged
authentic | counterfeit
true | false
real | fictitious
live | recorded
silent | loud
armed | unarmed
loaded | unloaded
locked | unlocked
on | off
empty | full
occupied | vacant
vacant | filled
for sale | sold
available | sold out
working | broken
online | offline
in person | online
public hearing | closed hearing
behind closed doors | in public
amateur | professional
single | double | triple
"""


def _values(line: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(cell.strip().split(", ")) for cell in line.split(" | "))


EXCLUSIVE_VALUES: tuple[tuple[tuple[str, ...], ...], ...] = tuple(map(_values, _LINES.strip().splitlines()))
"""Each set as its cells; the values of one cell exclude those of every other."""
