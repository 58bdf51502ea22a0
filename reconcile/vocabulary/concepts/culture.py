"""Concepts of sport, the arts, museums, archaeology and the media."""

LINES = """
# sport
game match fixture
score scorer scoreline
race contest
tournament competition championship
team squad
coach trainer manager
referee umpire
athlete sportsman sportswoman
competitor contestant entrant
medallist medalist
goalkeeper goalie
batsman batter
jersey shirt
pitch field
stadium arena ballpark
racecourse racetrack
crowd spectator attendance audience
supporter fan
qualify qualification qualifier
disqualify disqualification
bet wager gamble
bookmaker bookie
champion titleholder
rower oarsman
tiebreak tiebreaker
racket racquet

# art and museums
museum gallery
exhibition exposition display
artist painter
painting canvas artwork masterpiece
sculpture statue
fresco mural
drawing sketch
photo photograph image
jewel jewellery jewelry
gem gemstone
vase urn
conservator restorer
heritage patrimony
castle fortress fort citadel
treasure hoard trove
document manuscript
scroll papyrus
archaeologist archeologist
archaeology archeology archaeological archeological
pottery ceramic earthenware
skull cranium
inscription inscribe
plinth pedestal
replica reproduction
antiquity antique

# stage, film, music, books
film movie
actor actress
director direct filmmaker
screenplay script
screenwriter scriptwriter
singer vocalist
song tune
concert gig recital
orchestra philharmonic
musician instrumentalist
dancer ballerina
comedian humorist
theatre theater playhouse
playwright dramatist
book novel
author write writer novelist
poem verse
publish publication
cartoon animation
choir chorus
maestro conductor
memoir autobiography
foreword preface

# media
journalist reporter correspondent newsman
presenter newsreader anchorman
television tv
viewer viewership
episode instalment installment
magazine periodical
censor censorship
pamphlet leaflet brochure
"""
"""One class a line; its first word names it."""
