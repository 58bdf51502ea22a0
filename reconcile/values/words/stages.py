"""Sets of values that differ and can yet all be true: steps of one affair, and near notions that are often mixed up.

General knowledge, put together for this project; no list was copied. One line a set. Two values of a set are neither
the same nor a contradiction, since one may follow, cause or go with the other; without this list nothing could be said
of them. Their order does not matter.
"""

_LINES = """
arrested, charged, on trial, convicted, sentenced, jailed
investigated, arrested, charged, on trial, acquitted
charged, released on bail
charged, mistrial, retrial
convicted, appeal pending, overturned
convicted, guilty verdict appealed, upheld
guilty, jailed
guilty, fined
guilty, suspended sentence, community service
charges dropped, case dismissed
sued, settled out of court
appeal dismissed, conviction upheld, sentence upheld
injured, hospitalised, critical, dead
injured, hospitalised, discharged from hospital, recovered
infected, positive, ill, hospitalised, recovered
infected, ill, dead
ill, hospitalised, critical
stable, critical
stable, serious condition
missing, kidnapped
kidnapped, rescued, released
shot, killed, injured
stabbed, killed, injured
heart attack, cardiac arrest, heart failure
heart attack, natural causes
stroke, natural causes
pilot error, mechanical failure, bad weather
human error, mechanical failure
accident, negligence, human error, mechanical failure
bad weather, accident
accident, killed
fire, explosion
explosion, bombing
explosion, gas leak
storm, flood, landslide
earthquake, tsunami
drought, wildfire
proposed, debated, approved, signed, ratified, in force
negotiated, agreed, signed, ratified
drafted, submitted, approved
signed, in force
approved, in force
approved, signed into law
nominated, elected, sworn in, in office
nominated, appointed, confirmed
elected, sworn in
candidate, elected
resigned, retired
resigned, under investigation
dismissed, under investigation
suspended, stopped
suspended, dismissed
suspended, resigned
announced, scheduled, started
scheduled, under way
planned, under construction
completed, opened
postponed, rescheduled
postponed, held later
delayed, cancelled later
suspended, resumed later
closed, reopened later
awaiting approval, approved
awaiting approval, rejected
ceasefire, peace treaty, peace talks
ceasefire, withdrawal
ceasefire, prisoner exchange
talks, agreement
war, ceasefire
protest, riot
coup, state of emergency
sanctions, sanctioned, embargo, embargoed
impeached, acquitted, removed from office
suspect, accused, charged, convicted
innocent, acquitted
plea bargain, pleaded guilty
emergency landing, crash
broken, violated
curfew, state of emergency
merger, takeover
bankrupt, in administration, liquidated
in debt, bankrupt
outbreak, epidemic, pandemic
rumoured, confirmed
suspected, confirmed
reported, confirmed
occupied, annexed
evacuated, displaced, refugee
married, separated
engaged to be married, married
separated, divorced
liable, guilty
liable, fined
murder, attempted murder
theft, handling stolen goods
arson, fire
robbery, burglary
hurricane, flood
vaccinated, infected
extradited, charged
extradited, arrested
deported, arrested
refugee, asylum seeker, migrant
crash, accident
crash, pilot error, mechanical failure
derailment, collision
sinking, collision
"""

STAGES: tuple[tuple[str, ...], ...] = tuple(tuple(line.split(", ")) for line in _LINES.strip().splitlines())
"""Each set of values that can go together."""
