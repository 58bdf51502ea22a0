"""Sets of English words and short phrases that news writing uses for one state, act, cause or thing.

General knowledge
an ending tells apart need not be listed. Words that a lawyer
`injured` and `wounded` say the same of a person, `killed` and `murdered` do not. A phrase stands in one set at most;
one whose sense depends on the story (`held`, `settled`, `shot`) stands in none.
"""

from reconcile.values.words.synonyms_of_things import MORE_SETS

_STATES = """
banned, outlawed, prohibited, forbidden, barred, proscribed, not allowed, not permitted
allowed, permitted, authorised
temporary, provisional, interim
permanent, lasting
ongoing, under way, underway, in progress, continuing
concluded, ended, over, finished
started, begun, began, commenced
postponed, delayed, put off, deferred, pushed back, rescheduled for later
cancelled, canceled, called off, scrapped, abandoned before it began
suspended, paused, on hold, put on hold
stopped, halted, ceased, brought to a halt
resumed, restarted
went ahead, took place, held as planned, went ahead as planned, took place as planned, gone ahead, taken place
going ahead, to go ahead, going ahead as planned
closed, shut, shut down, closed down
opened, reopened
open, open for business
late, behind schedule, overdue arrival
on time, on schedule, punctual, as scheduled, to schedule
extinguished, put out
ablaze, still burning, on fire, in flames
under control, contained, brought under control
out of control, uncontained, uncontrolled
violated, breached, infringed, contravened
collapsed, broken down, fell apart, fallen apart
trapped, stuck inside
mandatory, compulsory, obligatory, required
voluntary, optional
legal, lawful
invalid, void, null and void
illegal, unlawful, against the law
failed, unsuccessful, failure
successful, success, succeeded
rose, increased, went up, climbed, gone up, up
fell, decreased, went down, declined, dropped, gone down, down
unchanged, no change, stayed the same, steady
complete, completed
incomplete, unfinished, not finished, not completed
pending, undecided, awaiting a decision, awaiting decision, yet to be decided, not yet decided, under consideration
awaiting approval, pending approval
under review, being reviewed
under investigation, being investigated, investigation under way
unknown, not known, undetermined, not determined
confirmed, verified, corroborated
unconfirmed, unverified, not confirmed, not verified, uncorroborated
made public, disclosed, published
empty, vacant, unoccupied
full, at capacity, full to capacity
available, in stock
unavailable, out of stock, sold out
free, free of charge, gratis, at no cost, no charge
broken, out of order, not working, out of service, inoperative, inoperable, not operational
working, operational, in service, functioning, in operation, in working order
abandoned, deserted, derelict, disused
inhabited, populated
flammable, inflammable, combustible
poisonous, toxic
harmless, non toxic
"""

_PEOPLE = """
killed, slain
dead, deceased, died, passed away, lost their life, lost his life, lost her life, death, no longer alive
alive, still alive, still living, survived
injured, wounded, hurt, injury
unharmed, uninjured, unhurt, unscathed, not injured, not hurt, safe and well
murdered, murder, assassinated
suicide, took own life, took his own life, took her own life, killed himself, killed herself, died by suicide
natural causes, natural death, died naturally, died of natural causes
accident, accidental, accidentally, by accident, mishap, misadventure, unintentional
on purpose, deliberate, intentional, deliberately, intentionally, wilful
missing, unaccounted for, disappeared, whereabouts unknown, gone missing, vanished
found, located, traced
kidnapped, abducted, kidnapping, abduction
taken hostage, held hostage, hostage
rescued, saved
hospitalised, in hospital, taken to hospital, admitted to hospital
discharged from hospital, left hospital, released from hospital, discharged
unconscious, in a coma, comatose
fatal, deadly, lethal
conscious, awake
pregnant, expecting a baby, with child
homeless, without a home, sleeping rough
unemployed, jobless, out of work, without a job, not employed
employed, in work
retired, in retirement
laid off, made redundant, redundant
dismissed, fired, sacked, sacking, dismissal, let go, given the sack, removed from office, ousted
resigned, stepped down, quit, resignation, stood down, left office voluntarily
appointed, named, appointment, nominated and confirmed
hired, taken on, recruited
promoted, promotion
demoted, demotion
suspended without pay, unpaid suspension
suspended with pay, paid suspension
suspended from duty, placed on leave, put on leave, on administrative leave
elected, election, voted in
re elected, reelected, returned to office, won a second term, re election, reelection
married, wed, wedded
divorced, divorce
widowed, widow, widower
single, never married, never been married
unmarried, not married
engaged to be married, betrothed
male, man
female, woman
boy, male child
girl, female child
child, underage, juvenile
adult, grown up, of age, over 18
elderly, senior citizen
doctor, physician
lawyer, attorney
police officer, policeman, policewoman, cop
firefighter, fireman
soldier, serviceman, servicewoman
civilian, non military, nonmilitary, non combatant, noncombatant
insurgent, rebel
journalist, reporter
driver, motorist
bystander, onlooker, passer by
refugee, displaced abroad
internally displaced, displaced within the country, displaced person
foreigner, foreign national, non citizen
citizen, national
spokesperson, spokesman, spokeswoman
prime minister, premier
in government, ruling party, in power, governing party, government party
in opposition, opposition party, opposition
incumbent, sitting
majority government, outright majority
coalition government, coalition
head of state, state leader
mp, member of parliament
legislator, lawmaker
"""

_LAW = """
acquitted, found not guilty, not guilty, cleared, acquittal, exonerated, cleared of all charges, not guilty verdict
convicted, found guilty, guilty, conviction, guilty verdict
pleaded guilty, guilty plea, admitted guilt, pled guilty
pleaded not guilty, not guilty plea, denied the charges, denied all charges, pled not guilty
mistrial, trial abandoned
hung jury, jury deadlocked, deadlocked jury, jury failed to reach a verdict
charges dropped, case dropped, charges withdrawn, prosecution abandoned, case withdrawn
case dismissed, dismissed by the court, thrown out, case thrown out, charges dismissed
charged, indicted, facing charges
arrested, detained, in custody, taken into custody, under arrest, in detention, detention, behind bars pending trial
released, freed, set free, let out of custody
released without charge, freed without charge, let go without charge
no contest, nolo contendere
not guilty by reason of insanity, insane at the time
released on bail, on bail, bailed, freed on bail, out on bail
at large, on the run, wanted, fugitive, not caught, still at large, still wanted, in hiding
on parole, paroled, released on parole
on probation, probation, put on probation
jailed, imprisoned, sent to prison, sentenced to prison, in prison, incarcerated, prison sentence, behind bars
life sentence, life imprisonment, sentenced to life, life in prison, jailed for life
sentenced to death, death sentence, death penalty, capital punishment
suspended sentence, suspended prison sentence, suspended jail term
fined, fine, ordered to pay a fine
community service, community sentence, community order
pardoned, pardon, granted a pardon
extradited, extradition, handed over for trial
deported, deportation, removed from the country, expelled from the country
liable, held liable, found liable
not liable, found not liable, cleared of liability
overturned, reversed, struck down, set aside, quashed, annulled, voided, vacated
upheld, affirmed, appeal dismissed, conviction upheld, appeal rejected, confirmed on appeal
appeal allowed, appeal upheld, won appeal, won on appeal
settled out of court, out of court settlement, case settled
in force, in effect, has taken effect
repealed, revoked, rescinded, abolished, withdrawn from force
expired, lapsed, run out, no longer in force, no longer valid
extended, prolonged, renewed, extension
signed, inked
signed into law, enacted, became law, passed into law, signed by the president
vetoed, veto, blocked by veto
ratified, ratification
approved, adopted, passed, endorsed, approval, given the go ahead, green lit, given the green light
rejected, turned down, refused, rejection, voted down, refusal, thumbs down
accepted, acceptance, agreed to
agreed, consented, agreement reached, deal reached, reached agreement, came to an agreement
no deal, no agreement, without agreement, failed to agree, no agreement reached, talks collapsed, talks failed
deadlock, impasse, deadlocked, at an impasse
withdrawn, pulled, taken back, retracted
granted, given, awarded
denied, not granted
conditional, with conditions, conditional approval
unconditional, without conditions, no strings attached
binding, legally binding
non binding, nonbinding, not binding, advisory only
unanimous, unanimously, by unanimous vote, without dissent
"""

SYNONYMS: dict[str, int] = {
    phrase: number
    for number, line in enumerate(
        line for block in (_STATES, _PEOPLE, _LAW, *MORE_SETS) for line in block.strip().splitlines()
    )
    for phrase in line.split(", ")
}
"""Each phrase, folded, with the number of its set."""
