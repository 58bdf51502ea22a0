"""Concepts of what is done or happens in any kind of story."""

LINES = """
# course of things
begin start commence open launch onset outset inception liftoff blastoff
end conclude conclusion finish close closure expire expiry expiration terminate shut shutdown
extend extension prolong lengthen
resume restart resumption
suspend suspension pause halt stop
delay postpone defer deferral adjourn
cancel cancellation scrap
happen occur occurrence
reduce reduction cut slash trim decrease
increase rise raise grow growth hike
exceed surpass
expand expansion enlarge
worsen deteriorate
accelerate hasten
change alter alteration modify modification
fail failure
abolish abolition
continue continuation
melt thaw
reverse reversal
convert conversion

# coming, going, sending
arrive arrival
depart departure leave takeoff
visit trip tour journey voyage
entrance entry enter
escape getaway flee
ascent climb ascend
descent descend
send dispatch deploy
deliver delivery
throw hurl
remove removal
delete erase
introduce introduction
surround encircle

# making, keeping, mending
create creator make maker produce producer manufacture manufacturer build builder construct
invent inventor
install installation
prepare preparation
repair mend
renovate refurbish revamp
rebuild reconstruct
restore restoration
maintain maintenance upkeep
demolish demolition raze bulldoze
use usage utilise utilize
combine combination
choose choice select
protect safeguard
prevent avert
operator operate

# saying
announce declare declaration unveil
say tell remark comment
statement message communique
confirm confirmation verify verification
expect forecast predict anticipate projected projection
explain explanation
reveal revelation disclose disclosure divulge
conceal hide
inform notify notification
warn alert
respond response react reply answer
condemn condemnation denounce denunciation
criticise criticize criticism
praise commend laud
apologise apologize apology
pledge promise vow
guarantee assure assurance
advise advice
recommend recommendation
demand insist
seek ask request
complaint complain grievance
dispute disagreement quarrel
persuade convince
permission consent
oppose opposition

# finding out
discover discovery find found unearth
investigate inquiry enquiry
inspect examine
observe observation
compare comparison
calculate compute
search manhunt
register registration
apply application

# being part of, standing for
include comprise consist compose composition member membership
represent representative
participant participate attend attendee
achieve accomplish attain
cooperate collaborate
celebrate festivity
mourn grieve
win winner victory victor victorious
lose loser defeat
opponent rival adversary foe
exclude exclusion
implement implementation
comply compliance
certify certification
"""
"""One class a line; its first word names it."""
