"""Sets of values of which one thing has at most one at one time: verdicts, fates, results, colours, levels, kinds.

General knowledge, put together for this project; no list was copied. One line a set, its values parted by `|`; where a
comma stands, those beside it do not exclude each other. What excludes a value excludes its kinds too (`kinds`): who was
murdered is not alive. Left out are values that may change from report to report without contradiction, such as the
steps of a case in court (`stages`), and those between which much lies (large and small).
"""

from reconcile.values.words.exclusive_things import MORE_LINES

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
innocent | guilty
jailed | on parole
jailed | on probation
trapped | rescued
trapped | escaped
dead | recovering
negligence | on purpose
premeditated | spontaneous
terminal | curable
benign | malignant
slightly injured | unharmed
incumbent | challenger
in government | in opposition
hung parliament | majority government
single party government | coalition government
narrow win | landslide win
unbeaten | defeated
win | runner up
upper house | lower house
senate | house of representatives
executive | legislative | judicial
federal | state | municipal
army | navy | air force | coast guard
infantry | cavalry | artillery
private | corporal | sergeant | lieutenant | captain | colonel | brigadier
conscript | volunteer
teacher | student
employer | employee
tenant | owner
rented | owned
private school | state school
on strike | at work
at war | at peace
holding | collapsed
ongoing | collapsed
recognised | disputed
sovereign | occupied
goalkeeper | defender | midfielder | striker
quarter final | semi final | final
group stage | knockout stage
first half | second half
by knockout | on points
singles | doubles
mens | womens
under construction | completed | demolished
planned | completed
draft | final
paid | overdue
valid | expired
active | dormant | extinct
enabled | disabled
extinguished | out of control
under control | out of control
on time | late
on time | delayed
landed | crashed
one way | return
one way | two way
open source | proprietary
public domain | copyrighted
trapped | evacuated
guest | host
lead | deputy
permanent resident | citizen | tourist | asylum seeker
home school | boarding school
in office | out of office
cancelled | going ahead
postponed | going ahead
late | ahead of schedule
extinguished | ablaze
missing | accounted for
stranded | rescued
raised | unchanged | lowered
unchanged | cut
damaged | undamaged, intact
intercepted | hit the target
investment grade | junk
aaa | aa+ | aa | aa- | bbb+ | bbb | bbb- | bb+ | bb | bb- | ccc+ | ccc | ccc-
a+ | a- | b+ | b- | c+ | c- | d+ | d-
"""


def _values(line: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(cell.strip().split(", ")) for cell in line.split(" | "))


EXCLUSIVE_VALUES: tuple[tuple[tuple[str, ...], ...], ...] = tuple(
    map(_values, (*_LINES.strip().splitlines(), *MORE_LINES))
)
"""Each set as its cells; the values of one cell exclude those of every other."""
