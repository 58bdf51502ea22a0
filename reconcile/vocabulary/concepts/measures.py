"""Concepts of what is asked of anything: how much, when, where, what it is called, why and to what end."""

LINES = """
# how much, how many
number count many total tally headcount toll
amount sum value worth much valuation
share portion proportion percentage percent fraction stake
dimension measurement size
height tall altitude elevation high
depth deep
width wide breadth
weight weigh heavy mass
distance mileage
speed velocity pace fast
area acreage extent
temperature hot
magnitude strength
margin gap
frequency frequent often
maximum max
minimum min
largest biggest greatest
oldest eldest
fastest quickest
large big huge
small little tiny
population inhabitant resident villager islander
thickness thick
ability capability

# when, how long
duration length long last
date day when schedule set slated due
deadline cutoff
age old
dawn daybreak sunrise
dusk nightfall sunset
annual yearly
era epoch
anniversary jubilee

# where
place where venue locate site spot whereabouts
country nation nationality origin home homeland citizenship citizen
city town municipality municipal
village hamlet
province provincial region regional
suburb outskirts
border frontier
territory land
coast coastal shore coastline seashore
island isle islet
ravine gorge canyon
cliff precipice
forest woodland
jungle rainforest
wetland marsh swamp bog
north northern
south southern
east eastern
west western
northeast northeastern
northwest northwestern
southeast southeastern
southwest southwestern
route itinerary path
destination bound
headquarters hq

# what it is called, what kind it is, what it is like
name called identity identify identification
nickname alias moniker pseudonym
kind type sort category
language tongue
description describe
trait characteristic
example instance
topic theme agenda
emblem logo symbol
slogan motto chant
acronym abbreviation
status situation
item object artefact artifact relic
event occasion
custom tradition

# why, how, to what end
cause reason why trigger
motive motivation
purpose aim objective intention intend
result outcome fate upshot
effect impact influence consequence repercussion
risk risky danger dangerous hazard hazardous peril
probability likelihood
method technique manner
problem difficulty
mistake error blunder
defect flaw malfunction
precondition prerequisite
opinion viewpoint
barrier obstacle
concern worry anxiety
hinder hamper impede
solve solution

# states, as far as they are asked
unharmed unhurt uninjured unscathed
intact undamaged
serious severe
anonymous unnamed unidentified
vacant empty unoccupied
legal lawful
illegal unlawful illicit
mandatory compulsory obligatory
voluntary optional
temporary provisional interim
global worldwide
famous renowned
rich wealthy affluent
poor impoverished
drunk drunken intoxicated inebriated
unmanned uncrewed
toxic poisonous
cheap inexpensive
modern contemporary
ordinary normal usual
rare uncommon
authentic authenticity genuine
secret clandestine covert
juvenile underage
"""
"""One class a line; its first word names it."""
