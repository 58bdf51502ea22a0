"""Words that make a question of a predicate, whatever it asks about: general knowledge of English.

Words are folded; in a pair, `key:value`, an underscore joins two words.
"""

DROPPED_LIST = """
a an the it its itself he his him she her hers they them their this these there
is are was were be been being has have had do does did done will would shall
"""
"""Words that never change what is asked. Not among them: `that` and `those`, which may stand for people."""

BEING_LIST = "is are was were be been being became become becomes do does did"
"""Auxiliaries behind which `who` is not the one who does it (`who was killed`, `who did he marry`)."""

DOING_LIST = "do does did"

MARK_LIST = """
number:number count:number tally:number amount:amount sum:amount date:date day:date year:date place:place
location:place time:time duration:duration cause:cause reason:cause name:name names:name identity:name
"""
"""Nouns that say no more than of which kind the answer is."""

LEADING_ONLY_LIST = "number sum"
"""Those of them that do not say so at the end (`flight number`, `lump sum`)."""

BEFORE_PLACE_LIST = "take takes taking taken took first second third fourth fifth last 1st 2nd 3rd 4th 5th"
"""Before `place`, these make a verb or a rank of it."""

ASKED_LIST = "when:date where:place why:cause how_many:number how_much:amount how_long:duration"
"""Question words that say the same as a noun does."""

HAPPENING_LIST = "happen happened happens held last lasted lasts occur occurred occurs take take_place took took_place"
"""Verbs that say no more than that something is or was, at the end of such a question."""

QUESTION_WORD_LIST = "how what when where which who whom"

LINK_LIST = "for that when where which who why"
"""Words that link a noun to its clause (`date when it was signed`, `reason for`)."""

TYPE_MARK_LIST = "date:date place:place duration:duration"
"""The kind of answer that a value of each type gives; for a quantity it is a number, or the amount of a measure."""

STATE_LIST = "aboard absent alive born dead homeless hurt ill missing present sick still unaccounted"
"""Words that say in which state people are, as a participle does (`number killed`, `number missing`)."""

PREPOSITION_LIST = "as at by for from in into on onto out over to under up with within without"

COUNTED_LIST = "people persons those who that which money"
"""Who or what is counted, when nothing more is said of it."""

QUALIFIER_LIST = "confirmed current exact known latest official overall precise reported total"
"""Adjectives that ask the same more carefully. Not first, final, revised, expected ...: these ask something else."""

OFFICE_LIST = "official"
"""Those of them that are a person before a participle (`official killed`)."""

TRAILING_LIST = "total"
"""Those of them that say no more at the end either, behind what is counted (`people killed total`)."""

ADVERB_LIST = "actually altogether currently exactly now officially precisely reportedly"
CLOSING_LIST = "so_far thus_far to_date in_total in_all"
"""Adverbs and closing words that do the same."""

MEASURE_LIST = """
amount area bail bid bill bonus bounty bribe budget capacity capital cash charge compensation cost damage debt deficit
depth discount dividend donation earning expense fare fee fine fund funding gift grant gross height income insurance
invest investment length level levy loan loss margin money offer pay payment payout penalty pension percent percentage
pledge premium price prize profit proportion ransom rate rent repayment restitution revenue reward salary sale saving
settlement share size speed spending stake subsidy support surplus tariff tax temperature turnover valuation value
volume wage weigh weight width worth
"""
"""Words that as a quantity say how much, so that `number of fines` is not the fine."""

NO_PLURAL_LIST = """
captains causes chairs champions coaches fathers guards heads hosts leads mothers pilots positions referees skippers
sponsors targets umpires
"""
"""Words that are more often a verb, which turns the question round (`hosts`: the guests), or mean something else."""

SPELLING_LIST = """
armor:armour behavior:behaviour center:centre color:colour defense:defence favor:favour fiber:fibre harbor:harbour
honor:honour kilometer:kilometre labor:labour license:licence meter:metre neighbor:neighbour offense:offence
program:programme rumor:rumour theater:theatre ton:tonne
"""
"""American spellings and the British ones; `-ize` is read as `-ise` by rule."""
