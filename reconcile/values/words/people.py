"""Words for those who are counted, and for what happened to them. General knowledge, put together for this project."""

PERSON_WORDS = frozenset({"person", "people", "human", "individual", "being", "人", "名", "명"})
"""Words that count people and say nothing else about them (singular)."""

_KINDS = """
man woman child kid boy girl baby infant toddler newborn adult teenager teen youth minor adolescent pensioner
father mother parent son daughter brother sister husband wife widow orphan sibling relative grandparent
civilian soldier troop serviceman servicewoman marine officer policeman policewoman constable firefighter rescuer
fighter militant terrorist insurgent rebel gunman attacker bomber guerrilla combatant mercenary recruit conscript
reservist veteran militiaman peacekeeper commander general
passenger worker employee staffer labourer laborer miner farmer fisherman builder driver sailor pilot crew guard
engineer scientist student teacher pupil professor academic journalist reporter doctor nurse medic paramedic patient
artist actor player athlete referee fan spectator
victim casualty hostage prisoner inmate detainee captive refugee migrant immigrant evacuee returnee survivor
protester protestor demonstrator activist striker rioter suspect defendant witness
resident villager citizen inhabitant local foreigner tourist visitor guest traveller traveler pedestrian cyclist
motorist bystander
member delegate official minister judge juror lawyer lawmaker senator councillor mayor diplomat ambassador envoy
observer monitor candidate voter elector believer pilgrim worshipper priest monk nun imam cleric
"""
PERSON_KINDS = frozenset(_KINDS.split())
"""Kinds of people, singular: `7 men` and `2 women` are nine persons."""

_FATES = {
    "dead": "dead killed died dying death fatality slain perished murdered",
    "injured": "injured wounded hurt injury wound",
    "dead injured": "casualty",
    "missing": "missing unaccounted",
    "arrested": "arrested arrest",
    "detained": "detained detention",
    "captured": "captured",
    "displaced": "displaced",
    "hospitalised": "hospitalised hospitalized",
    "rescued": "rescued",
    "evacuated": "evacuated",
    "trapped": "trapped",
    "stranded": "stranded",
    "abducted": "abducted kidnapped",
    "infected": "infected infection",
    "released": "released freed",
    "deported": "deported",
}
FATES: dict[str, frozenset[str]] = {
    word: frozenset(meaning.split()) for meaning, words in _FATES.items() for word in words.split()
}
"""What happened to those counted, by every word for it (singular); two different ones are different counts. Casualties
are dead and injured, in news as with armies."""

PEOPLE = PERSON_WORDS | PERSON_KINDS | FATES.keys()
"""All of these: a number beside one of them is a number of people."""

_SAME = """
quake:earthquake temblor:earthquake tremor:earthquake kid:child personnel:person police:policeman
"""
SAME_NOUNS: dict[str, str] = dict(pair.split(":") for pair in _SAME.split())
"""Nouns that count the same things as another one, and words without a plural for several people."""
