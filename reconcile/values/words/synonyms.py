"""Sets of English words and short phrases that news writing uses for one state.

Public knowledge, chosen for this project. Each line is one set. Words that a lawyer or a doctor would keep apart are
not joined: `injured` and `wounded` say the same of a person, `killed` and `murdered` do not. A phrase stands in one set
at most.
"""

_SETS = """
banned, outlawed, prohibited, forbidden, barred, proscribed
allowed, permitted
temporary, provisional, interim
permanent, lasting
ongoing, under way, underway, in progress, continuing
concluded, ended, over, finished
started, begun, began, commenced
postponed, delayed, put off, deferred
cancelled, canceled, called off, scrapped
suspended, paused, on hold, halted
killed, slain
dead, deceased, died
injured, wounded, hurt
arrested, detained, in custody, taken into custody
released, freed, set free
jailed, imprisoned, sent to prison
acquitted, found not guilty, not guilty
convicted, found guilty, guilty
resigned, stepped down, quit
dismissed, fired, sacked
appointed, named
approved, adopted, passed, endorsed
rejected, turned down, refused
agreed, consented
signed, inked
overturned, reversed, struck down, set aside, quashed
upheld, affirmed
closed, shut
opened, reopened
missing, unaccounted for
mandatory, compulsory, obligatory
civilian, non military, nonmilitary
bankrupt, insolvent
legal, lawful
illegal, unlawful
failed, unsuccessful
rose, increased, went up, climbed
fell, decreased, went down, declined, dropped
"""

SYNONYMS: dict[str, int] = {
    phrase: number for number, line in enumerate(_SETS.strip().splitlines()) for phrase in line.split(", ")
}
"""Each phrase, folded, with the number of its set."""
