"""Concepts of war, talks and treaties, protest, elections and government."""

LINES = """
# war
war conflict hostility fight combat clash battle skirmish bout
invade invasion incursion
siege besiege
bombard shelling
strike airstrike walkout stoppage
bomb blast explosion explode detonate
missile projectile
drone uav quadcopter
artillery cannon
arsenal stockpile
troop soldier serviceman servicewoman
army military
militant insurgent rebel guerrilla guerilla jihadist terrorist
civilian noncombatant
withdraw withdrawal retreat pullout
surrender capitulate
retaliate reprisal revenge
massacre carnage
spy espionage
injure injury wound hurt
missing unaccounted disappear disappearance vanish
survivor survive
navy naval
commander commandant
sniper marksman
extremist fanatic
freedom liberty

# talks and treaties
ceasefire truce armistice
agreement deal accord pact treaty
clause provision
sign signatory signature
talk negotiation dialogue discussion
negotiator interlocutor
meeting summit
mediate mediator broker facilitate facilitator intermediary
delegation envoy emissary
propose proposal offer bid tender
approve approval ratify ratification endorse
reject refuse refusal rebuff
deny denial
threat threaten
sanction embargo
deadlock stalemate impasse standoff
alliance coalition bloc
secession secede

# protest
protest demonstration
protester protestor demonstrator marcher
riot unrest disturbance
barricade roadblock
crackdown repression
uprising rebellion revolt insurrection insurgency
coup putsch
overthrow topple oust ouster depose
dissident dissenter
placard banner

# elections and government
vote ballot
voter elector
referendum plebiscite
candidate contender
nominate nominee
inaugurate inaugural
parliament parliamentary legislature legislative
lawmaker legislator parliamentarian mp mps congressman congresswoman
councillor councilor councilman
decree edict
government administration
dissolve dissolution
politician statesman
regulator watchdog
deficit shortfall
tax levy
spending expenditure outlay
subsidy subsidise subsidize
"""
"""One class a line; its first word names it."""
