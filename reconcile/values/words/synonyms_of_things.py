"""More sets of words that say the same (see `synonyms`): of events, of health, of things and of ways.

General knowledge, put together for this project; no list was copied.
"""

_EVENTS = """
ceasefire, truce, armistice, cessation of hostilities
peace treaty, peace agreement, peace deal, peace accord
coup, coup d etat, military takeover, putsch
attempted coup, failed coup, coup attempt
protest, demonstration
riot, rioting, unrest
strike action, walkout, industrial action, work stoppage
bankrupt, insolvent, bankruptcy, insolvency, gone bust
merger, merged
takeover, acquired, acquisition, bought out, taken over
win, won, victory, victorious, winner, triumph
loss, lost, defeat, defeated, beaten, voted out, lost the election, unseated, lost re election
draw, tie, drew, tied, ended level, drawn, dead heat
abandoned match, match abandoned, game abandoned
walkover, won by forfeit, forfeit
landslide win, landslide victory, won by landslide
narrow win, won narrowly, narrow victory, won by narrow margin, scraped home
runner up, second place, came second
first place, came first, champion
disqualified, dq, disqualification
injured and out, did not finish, dnf, failed to finish
earthquake, quake, tremor, seismic event
flood, flooding, floods, inundation
landslide, mudslide, landslip
wildfire, bushfire, forest fire, wild fire
tropical cyclone, cyclone, tropical storm system
tornado, twister
drought, prolonged dry spell
blizzard, snowstorm, snow storm
thunderstorm, thunder storm, electrical storm
tsunami, tidal wave
avalanche, snow slide
fire, blaze, caught fire
arson, deliberate fire, fire set on purpose, set on fire deliberately, fire started deliberately
lightning strike, lightning, struck by lightning
electrical fault, faulty wiring, short circuit, electrical failure, wiring fault, electrical problem
gas leak, leaking gas
explosion, blast, exploded, blew up, detonated, detonation
bombing, bomb attack, bomb blast, bombed
shelling, artillery fire, shelled
air strike, airstrike, aerial bombardment, air raid
drone strike, drone attack, uav strike
missile strike, missile attack, rocket attack, rocket strike
shooting, gun attack, gunfire
stabbing, knife attack, stabbed
ambush, ambushed
suicide bombing, suicide attack, suicide bomb
car bomb, vehicle bomb, vbied
crash, crashed, smash
collision, collided
derailment, derailed
capsized, overturned at sea, capsizing
sinking, sank, sunk, went down at sea
hijacking, hijacked, hijack
sabotage, sabotaged
pilot error, human error by the pilot, error by the pilot
human error, operator error, human failure
mechanical failure, mechanical fault, technical fault, technical failure, mechanical problem, technical problem
engine failure, engine fault, engine trouble
brake failure, failed brakes, faulty brakes
bad weather, adverse weather, poor weather, severe weather
theft, stealing, stolen
captured, seized
burglary, break in, breaking and entering
robbery, hold up, robbed
fraud, deception, swindle
bribery, taking bribes, kickbacks
embezzlement, misappropriation, misappropriation of funds
power cut, power outage, blackout, loss of power
outbreak, outbreak of disease
epidemic, widespread outbreak
"""

_HEALTH = """
heart attack, myocardial infarction, coronary
stroke, cerebrovascular accident, brain attack
cardiac arrest, heart stopped
high blood pressure, hypertension
low blood pressure, hypotension
cancer, malignancy, malignant tumour
malignant, cancerous
benign, non cancerous, noncancerous
terminal, incurable, terminally ill, untreatable
diabetes, diabetic, has diabetes
pneumonia, lung inflammation
benign tumour, benign growth, non cancerous tumour
flu, influenza
common cold, head cold
covid 19, covid, coronavirus disease, coronavirus
whooping cough, pertussis
chickenpox, varicella
german measles, rubella
tuberculosis, tb
aids, acquired immune deficiency syndrome
kidney failure, renal failure
blood poisoning, sepsis, septicaemia
blood clot, thrombosis
broken bone, fracture, fractured
drowning, drowned
suffocation, asphyxia, asphyxiation, suffocated
overdose, drug overdose
food poisoning, contaminated food
poisoning, poisoned
dehydration, dehydrated
hypothermia, exposure to cold, extreme cold
hyperthermia, heatstroke, heat stroke, overheating
contagious, infectious, communicable
positive, tested positive, positive test
negative, tested negative, negative test
vaccinated, immunised, jabbed, inoculated
unvaccinated, not vaccinated, unimmunised
recovered, cured, fully recovered, made a full recovery
critical, in critical condition, critical condition, critically ill, life threatening condition
stable, in stable condition, stable condition
serious, serious condition, in serious condition
vision impaired, visually impaired, partially sighted
blind, without sight
deaf, without hearing
obese, severely overweight
over the counter, without prescription, non prescription
prescription only, on prescription
"""

_THINGS = """
german shepherd, alsatian
natural gas, gas
nuclear, nuclear power, nuclear energy
wind power, wind energy, wind
coal, coal power
pickup truck, pickup
estate car, station wagon
saloon, sedan
suv, sport utility vehicle
lorry, truck, hgv, heavy goods vehicle
car, automobile, motor car, motorcar
van, delivery van
bus, omnibus
motorcycle, motorbike, motor cycle
bicycle, bike, pushbike, push bike
tram, streetcar, trolley car, light rail vehicle
underground, subway, metro, tube
train, railway train
aeroplane, airplane, plane, fixed wing aircraft
helicopter, chopper
drone, uav, unmanned aerial vehicle, unmanned aircraft
ferry, ferryboat
petrol, gasoline
diesel, gasoil
flat, apartment
lift, elevator
pavement, sidewalk
motorway, freeway, expressway
railway, railroad
rubbish, garbage, trash, refuse
mobile phone, cell phone, cellphone, mobile
firearm, gun
explosive device, bomb
improvised explosive device, ied, homemade bomb, roadside bomb
knife, blade
on foot, walking, by foot, walked, pedestrian
by rail, by train, train travel
by road, overland by road
by sea, by ship, by boat, by water, sea travel
by air, by plane, by aeroplane, by airplane, air travel, flown, flying
by car, driving, drove
by bus, by coach
by bicycle, by bike, cycling
grey, gray
navy, navy blue
maroon, dark red
cash, in cash, banknotes
by bank transfer, wire transfer, bank transfer, wired
by cheque, cheque, check payment
by card, card payment
state owned, publicly owned, government owned, nationalised, in public ownership, in state ownership
privately owned, in private ownership, private ownership, privatised
listed, publicly traded, publicly listed, quoted on the stock exchange
wooden, made of wood, timber
steel, made of steel
petrol driven, petrol powered, gasoline powered
electric, electrically powered, battery powered, battery electric
nuclear powered, nuclear propulsion
hydroelectric, hydropower, hydro power
solar, solar power, photovoltaic
rainy, raining, wet weather
sunny, sunshine, clear and sunny
cloudy, overcast
foggy, fog
snowing, snowy
windy, strong winds
north, northern, to the north, northward
south, southern, to the south, southward
east, eastern, to the east, eastward
west, western, to the west, westward
left hand, to the left
right hand, to the right
daily, every day, each day
weekly, every week, once a week, each week
monthly, every month, once a month, each month
quarterly, every quarter, every three months
yearly, annual, annually, every year, once a year, each year
fortnightly, every two weeks
hourly, every hour
twice a year, biannual, half yearly, every six months
full time, full time work
part time, part time work
morning, in the morning
evening, in the evening
non fiction, nonfiction
second hand, used, pre owned, previously owned
genuine, authentic, real, original and genuine
junk, junk status, junk rated
counterfeit, fake, forged, bogus, forgery
replica, copy, reproduction
hardback, hardcover
paperback, softcover, softback
rented, leased, let, on lease
owned, owner occupied
tenant, renter, lodger
meat eater, meat eating, carnivorous diet
edible, safe to eat
north east, northeast, northeastern, north eastern
north west, northwest, northwestern, north western
south east, southeast, southeastern, south eastern
south west, southwest, southwestern, south western
inedible, not fit to eat
primary school, elementary school
secondary school, high school
undergraduate, bachelor student
postgraduate, graduate student
soccer, association football
buddhist, of buddhist faith
muslim, moslem, islamic
shia, shiite, shia muslim, shiite muslim
sunni, sunni muslim
jewish, of jewish faith
hindu, of hindu faith
catholic, roman catholic
left wing, leftist
right wing, rightist
far right, extreme right, ultra right
far left, extreme left, ultra left
centrist, centre ground, middle of the road
pro government, government supporter
anti government, opposed to the government
in favour, for, supportive, supports, backed, in support, voted for, voted in favour, yes vote, voted yes
in favour of, in support of
against, opposed, opposes, not in favour, voted against, no vote, voted no
abstained, abstention, abstaining
"""

MORE_SETS = (_EVENTS, _HEALTH, _THINGS)
"""Blocks of sets, one a line."""
