"""More sets of which one thing has at most one (see `exclusive_values`): figures, ways, places, colours, levels, kinds.

General knowledge, put together for this project; no list was copied.
"""

_LINES = """
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
genuine | counterfeit
genuine | replica
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
first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth
north east | north west | south east | south west
new | second hand
new | refurbished
original | replica
transparent | opaque
edible | poisonous
vegetarian | meat eater
hardback | paperback
oil painting | watercolour | fresco
cotton | wool | silk | linen | polyester | nylon | leather
wooden | plastic | glass | stone | metal
primary | secondary | tertiary
landlocked | coastal
island | peninsula
star | planet | moon | comet | asteroid
vertical | horizontal | diagonal
square | round | triangular | oval | rectangular
blonde | brunette
digital | analogue
wired | wireless
nocturnal | diurnal
carnivore | herbivore | omnivore
deciduous | evergreen
annual plant | perennial
acid | alkaline
igneous | sedimentary | metamorphic
violin | viola | cello | double bass
piano | guitar | violin | trumpet | drums
soprano | alto | tenor | bass
"""

MORE_LINES: tuple[str, ...] = tuple(_LINES.strip().splitlines())
"""One set a line, in the form of `exclusive_values`."""
