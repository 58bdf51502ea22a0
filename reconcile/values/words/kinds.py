"""What is a kind of what: a car is a vehicle, who is murdered is killed, an engine failure is a mechanical failure.

General knowledge, put together for this project; no list was copied. One line a set: the general value, a colon, its
kinds. Kinds that `|` parts exclude each other for one thing at one time (a car is no lorry); kinds that a comma parts
may hold together (who is murdered may have been shot). A value may be a kind in several lines, and a kind may have
kinds of its own. Names are looked up with their synonyms and the forms of their words.
"""

_LINES = """
dead: killed, natural causes, suicide, accidental death, drowned, stillborn
died: executed, murdered, frozen to death, starved to death, burned to death, died in custody, died at the scene
killed: murdered, executed, shot dead, stabbed to death, beaten to death, killed in action, lynched, beheaded
killed: killed in a crash, killed by shelling, killed in an air strike, bludgeoned, strangled, crushed to death
homicide: murder, manslaughter, assassination, femicide, infanticide
murder: first degree murder | second degree murder
murder: assassination, mass murder, serial murder, contract killing, honour killing
manslaughter: involuntary manslaughter | voluntary manslaughter
injured: seriously injured | slightly injured
slightly injured: walking wounded
seriously injured: critically injured
injured: burned, concussed, broken bone, shot and injured, stabbed
hospitalised: in intensive care, in critical condition
missing: missing in action, lost at sea, missing presumed dead
ill: critical, serious condition, chronically ill, infected
guilty: pleaded guilty, guilty on all counts, guilty on some counts, guilty by a majority
acquitted: acquitted on all counts, acquitted on appeal, not guilty by reason of insanity
mistrial: hung jury
charged: charged with murder, charged with manslaughter, charged with fraud
sentenced: on probation, jailed, fined, suspended sentence, community service, sentenced to death
jailed: life sentence
arrested: rearrested, under house arrest, remanded in custody
released: released on bail, released without charge, released on parole, released under investigation, pardoned
convicted: convicted on appeal, convicted in absentia
clemency: pardon, commutation, amnesty
penalty: fine, jailed, death penalty, suspended sentence, community service
on purpose: arson, sabotage, suicide, murdered
crime: theft, fraud, murder, manslaughter, assault, arson, kidnapping, rape, blackmail, bribery, smuggling, treason
theft: burglary, robbery, shoplifting, pickpocketing, car theft, embezzlement
robbery: armed robbery, bank robbery, mugging
fraud: tax fraud, insurance fraud, identity fraud, electoral fraud, wire fraud, bank fraud
corruption: bribery, embezzlement, nepotism
sexual assault: rape
assault: aggravated assault, sexual assault, stabbing, beating
attack: shooting, stabbing, bombing, ambush, arson attack, air strike, shelling, missile strike, drone strike, raid
attack: suicide bombing, terrorist attack, cyberattack, acid attack, knife attack, ramming
bombing: suicide bombing, car bomb, roadside bombing, letter bomb
shooting: mass shooting, drive by shooting, school shooting
terrorism: terrorist attack, suicide bombing
air strike: drone strike
closed: temporarily closed | permanently closed
closed: closed for repairs, closed to traffic, closed to the public, sealed, locked, boarded up
open: open to the public, open all year, wide open
postponed: postponed indefinitely, adjourned, delayed by a day
approved: unanimously approved, approved with conditions, conditionally approved, approved in principle, fast tracked
approved: approved with amendments, narrowly approved, ratified
rejected: vetoed, unanimously rejected, narrowly rejected, rejected outright
dismissed: fired for cause, dismissed for misconduct, laid off, unfairly dismissed, court martialled
left office: resigned, retired | dismissed | died in office | term expired | voted out
elected: re elected, elected unopposed, elected in a runoff, elected by acclamation
won: won on penalties, landslide win, narrow win, first place, won on points, won after extra time, won by knockout
lost: lost on penalties, narrow defeat, lost on points, knocked out, eliminated, heavy defeat
draw: goalless draw, scoreless draw, stalemate, score draw
damaged: destroyed, badly damaged, beyond repair
suspended: temporarily suspended, suspended indefinitely, suspended without pay, suspended with pay
banned: temporarily banned, banned for life
legal: legal with restrictions, decriminalised
married: remarried, civilly married, separated
unmarried: single | divorced | widowed
employed: full time | part time
employed: self employed, freelance, on a temporary contract, on a permanent contract
mechanical failure: engine failure, brake failure, gearbox failure, hydraulic failure, tyre blowout, burst tyre
mechanical failure: landing gear failure, metal fatigue, steering failure, rudder failure, structural failure
human error: pilot error, driver error, medical error, navigational error, air traffic control error, dispatcher error
driver error: speeding, drink driving, falling asleep at the wheel, running a red light
bad weather: fog, storm, snow, ice, high winds, heavy rain, lightning strike, icing, turbulence, low visibility
storm: thunderstorm, snowstorm, hailstorm, sandstorm, dust storm, tropical cyclone, tornado, ice storm
tropical cyclone: hurricane | typhoon
natural disaster: earthquake, flood, landslide, wildfire, tropical cyclone, tornado, drought, tsunami, volcanic eruption
natural disaster: avalanche, heatwave, storm
flood: flash flood, coastal flooding, river flood, storm surge
fire: wildfire, arson, house fire, electrical fire, forest fire, kitchen fire, chip pan fire
earthquake: aftershock, foreshock
precipitation: rain, snow, hail, sleet, drizzle
rain: heavy rain, light rain, drizzle, showers, torrential rain
crash: plane crash, car crash, train crash, helicopter crash, bus crash, head on collision, hit and run, collision
crash: derailment, crash landing, mid air collision
accident: car accident, road accident, traffic accident, industrial accident, train accident, accidental death
accident: hunting accident, boating accident, climbing accident, drowning accident, accidental shooting
maritime accident: sinking, collision at sea, grounding, capsizing
explosion: gas explosion, bomb blast, dust explosion, boiler explosion
cancer: lung cancer | breast cancer | leukaemia | skin cancer | prostate cancer | bowel cancer | brain tumour | lymphoma
cancer: pancreatic cancer | liver cancer | stomach cancer | cervical cancer | ovarian cancer | kidney cancer
skin cancer: melanoma
bowel cancer: colon cancer
heart disease: heart attack, heart failure, angina, coronary heart disease
heart failure: congestive heart failure
respiratory disease: pneumonia, asthma, bronchitis, influenza, covid 19, tuberculosis
lung infection: pneumonia
vegetarian: vegan
infectious disease: covid 19, flu, measles, cholera, tuberculosis, malaria, ebola, polio, mumps, hepatitis, hiv, typhoid
viral infection: flu, covid 19, measles, ebola, polio, mumps, hiv, chickenpox, rabies, dengue, common cold
bacterial infection: cholera, tuberculosis, tetanus, typhoid, anthrax, plague, pneumonic plague, bubonic plague
diabetes: type 1 diabetes | type 2 diabetes
poisoning: food poisoning, carbon monoxide poisoning, alcohol poisoning, lead poisoning, nerve agent poisoning
suffocation: strangulation, choking, smoke inhalation, drowning
fracture: broken leg, broken arm, fractured skull, broken ribs, broken neck, broken hip
vehicle: car | lorry | bus | van | motorcycle | bicycle | tram | train | tractor | ambulance | fire engine | tank
vehicle: armoured vehicle, military vehicle, emergency vehicle, electric vehicle, taxi, minibus, trailer, moped
car: saloon | hatchback | estate car | convertible | suv
car: sports car
car: taxi, police car, electric car, hybrid car, hire car, limousine
bus: minibus | coach | double decker
bus: school bus, trolleybus
lorry: tanker lorry, articulated lorry, dump truck, refuse lorry, pickup truck
train: passenger train | freight train
train: high speed train, commuter train, metro train
aircraft: aeroplane | helicopter | drone | glider | hot air balloon | airship
aircraft: military aircraft, civilian aircraft, cargo aircraft, passenger aircraft, private jet, light aircraft
aeroplane: airliner, jet, light aircraft, fighter jet, bomber, cargo plane, seaplane, private jet, passenger plane
helicopter: attack helicopter, rescue helicopter, transport helicopter
boat: fishing boat, speedboat, sailing boat, dinghy, lifeboat, canoe, kayak, rowing boat, trawler, motorboat, yacht
ship: cargo ship | passenger ship | warship | oil tanker
ship: container ship, cruise ship, ferry, tanker, bulk carrier, icebreaker, freighter
vessel: ship, boat, submarine, ferry, barge, yacht, trawler, tanker
warship: frigate | destroyer | aircraft carrier | cruiser | corvette
weapon: firearm | knife | explosive device | bow | axe | sword | machete | hammer
weapon: grenade, missile, mortar, artillery, chemical weapon, nuclear weapon, biological weapon
firearm: handgun | rifle | shotgun | machine gun | submachine gun
handgun: pistol | revolver
assault rifle: ak 47, kalashnikov, m16, ar 15, m4
rifle: assault rifle, hunting rifle, sniper rifle, semi automatic rifle
explosive device: improvised explosive device, car bomb, landmine, grenade, pipe bomb, suicide vest, letter bomb
weapon of mass destruction: chemical weapon | nuclear weapon | biological weapon
missile: ballistic missile | cruise missile
missile: rocket, hypersonic missile, anti tank missile
drug: cocaine | heroin | cannabis | methamphetamine | fentanyl | ecstasy
opioid: heroin, fentanyl, morphine, oxycodone, methadone
alcohol: beer | wine | whisky | vodka | gin | rum
fossil fuel: coal | oil | natural gas
renewable energy: solar | wind power | hydroelectric | geothermal | tidal power | biomass
left wing: far left
right wing: far right
fuel: petrol | diesel | kerosene | natural gas | coal | wood
animal: dog | cat | horse | cow | sheep | pig | goat | bear | wolf | lion | tiger | elephant | fox | deer | rabbit
animal: bird, fish, snake, insect, mammal, reptile
bird: chicken | duck | goose | eagle | owl | swan | pigeon | parrot | gull
snake: python | cobra | viper | adder | rattlesnake
big cat: lion | tiger | leopard | jaguar | cheetah
dog: alsatian | labrador | poodle | bulldog | rottweiler | terrier | husky | spaniel
fruit: apple | orange | banana | pear | grape | lemon | mango | peach | cherry
vegetable: carrot | potato | onion | cabbage | spinach | lettuce
meat: beef | pork | chicken | lamb | venison | veal
grain: wheat | rice | maize | barley | oats | rye
metal: gold | silver | copper | iron | steel | aluminium | lead | zinc | tin | nickel | titanium | platinum
precious metal: gold | silver | platinum | palladium
building: house | hotel | school | hospital | church | mosque | factory | warehouse | prison | museum | theatre
flat: penthouse, studio flat, basement flat
building: block of flats, office building, apartment block, skyscraper, tower block
house: detached house | semi detached house | terraced house | bungalow
place of worship: church | mosque | synagogue | temple
school: primary school | secondary school
religion: christian | muslim | jewish | hindu | buddhist | sikh | atheist
christian: catholic | protestant | orthodox
protestant: anglican, lutheran, methodist, baptist, presbyterian, calvinist
muslim: sunni | shia
politician: mp, senator, mayor, minister, president, prime minister, governor, councillor, congressman
legislator: mp, senator, congressman, congresswoman, deputy
official: government official, police official, military official, health official, diplomat
diplomat: ambassador, consul, envoy, charge d affaires
soldier: paratrooper, conscript, sergeant, lieutenant, infantryman
officer: police officer, army officer, naval officer
doctor: surgeon, gp, general practitioner, psychiatrist, paediatrician, anaesthetist, cardiologist
lawyer: barrister | solicitor
lawyer: prosecutor, defence lawyer
journalist: cameraman, photojournalist, editor, correspondent, columnist
health worker: doctor, nurse, paramedic, midwife
emergency worker: firefighter, paramedic, police officer
relative: father | mother | son | daughter | brother | sister | uncle | aunt | cousin | nephew | niece
parent: father | mother
child: boy | girl
sibling: brother | sister
spouse: husband | wife
grandparent: grandfather | grandmother
child: baby, toddler, infant, newborn, schoolchild
person: man | woman | child
monarch: king | queen
team sport: football, rugby, cricket, hockey, basketball, baseball, volleyball
football: soccer | american football
vote: election, referendum, plebiscite, ballot
election: general election | local election | presidential election | by election | european election
election: snap election, runoff, primary election, parliamentary election
military operation: invasion, offensive, raid, airstrike, ground offensive, incursion
industrial action: strike, work to rule, overtime ban
protest: sit in, march, rally, hunger strike, general strike, mass protest, blockade
agreement: ceasefire, peace treaty, trade deal, memorandum of understanding, treaty, contract, interim agreement
ceasefire: humanitarian pause, unilateral ceasefire, conditional ceasefire
democracy: republic, parliamentary democracy, presidential democracy, constitutional monarchy
monarchy: constitutional monarchy | absolute monarchy
tax: income tax | value added tax | corporation tax | inheritance tax | property tax | wealth tax | carbon tax
currency: dollar | euro | pound | yen | yuan | rouble | rupee | franc
blue: navy, sky blue, light blue, dark blue, royal blue, azure, cobalt blue, pale blue, turquoise blue, indigo
red: crimson, scarlet, maroon, dark red, bright red, burgundy, ruby, vermilion, cherry red, blood red
green: olive, lime green, emerald, dark green, light green, khaki green, bottle green, olive green, mint green
yellow: gold coloured, lemon yellow, mustard, pale yellow, bright yellow
brown: chestnut, dark brown, light brown, tan, chocolate brown, hazel
grey: silver grey, charcoal, light grey, dark grey, slate grey
pink: salmon, magenta, fuchsia, rose pink, hot pink, pale pink
purple: violet, lilac, mauve, lavender, dark purple, plum
white: off white, ivory, cream, snow white, pearl white
black: jet black, ebony, pitch black
weekday: monday | tuesday | wednesday | thursday | friday
weekend: saturday | sunday
mandatory: mandatory for all, mandatory for adults
in favour: strongly in favour, broadly in favour
against: strongly against, firmly against
online: live streamed, by video link, by videoconference
windy: breezy, gale force winds
alert: red alert | orange alert | amber alert | yellow alert | green alert
free: free for members, free for children
education: primary education | secondary education | higher education
qualification: bachelors degree | masters degree | doctorate | diploma
"""


def _cells(line: str) -> tuple[str, tuple[tuple[str, ...], ...]]:
    general, _, kinds = line.partition(": ")
    return general, tuple(tuple(cell.strip().split(", ")) for cell in kinds.split(" | "))


KINDS: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...] = tuple(map(_cells, _LINES.strip().splitlines()))
"""Each general value with its kinds; those of two cells exclude each other, those of one cell do not."""
