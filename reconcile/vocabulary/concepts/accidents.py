"""Concepts of transport and its accidents, fire, industry, natural disasters, weather, environment and animals."""

LINES = """
# accidents of any kind
crash collision collide accident mishap
disaster catastrophe calamity tragedy
collapse crumble
wreckage debris
wreck shipwreck
stampede crush
destroy destruction
trap entrap
strand maroon
leak leakage spill spillage
pollute contaminate
radiation radioactivity radioactive
distress mayday sos

# at sea
ship vessel boat ferry liner yacht sailboat catamaran trawler freighter tanker barge
submarine submersible
aboard onboard board
cargo freight consignment shipment
port harbour harbor seaport
pier jetty wharf quay
shipyard dockyard shipbuilder
tug tugboat

# in the air
plane aircraft airplane aeroplane jet airliner warplane
helicopter chopper
airline carrier
airport airfield aerodrome
runway airstrip
landing landed touchdown splashdown
hijack commandeer

# by rail and road
train rail
railway railroad
carriage wagon railcar
tram streetcar
subway metro
car vehicle automobile
lorry truck
bus minibus
bicycle bike
motorcycle motorbike
taxi cab
road street highway motorway freeway expressway
junction intersection crossroads
pavement sidewalk
bridge viaduct
flyover overpass
gondola cableway
engine motor

# fire and industry
fire blaze wildfire bushfire inferno conflagration
extinguish douse
smoke fume
burn scorch
equipment apparatus gear
machine machinery
sewage wastewater effluent
nuclear atomic

# earth, water and weather
earthquake quake tremor
epicentre epicenter
landslide mudslide landslip
lava magma
storm hurricane typhoon cyclone
tornado twister
flood deluge inundate
rain rainfall precipitation downpour
snow snowfall
hail hailstone hailstorm
fog mist
smog haze
drought aridity
forecaster meteorologist
blizzard snowstorm

# environment
conserve conservation
environmentalist conservationist ecologist
wildlife fauna
vegetation flora

# animals
animal creature beast
dog hound canine
cat feline
horse equine
cow cattle bovine
pig hog swine
snake serpent
bird avian
whale cetacean
poultry fowl
herd flock
cage enclosure
cull slaughter
euthanise euthanize euthanasia
insect bug
"""
"""One class a line; its first word names it."""
