"""Words that deny what follows or precedes them, and words around a state that limit or loosen it. General knowledge.

Chosen for this project. What denies is written with what it adds: `no longer X` denies X now and says that it once
was so.
"""

_NEGATIONS = """
not no never without neither nor hardly isnt arent wasnt werent aint didnt doesnt dont hasnt havent hadnt wont cant
cannot couldnt wouldnt shouldnt non
"""

NEGATIONS = frozenset(_NEGATIONS.split())
"""Words that turn what follows into its opposite."""

_NEGATING = """
no longer: no longer|not any longer|not any more|no more|not anymore
not yet: not yet|yet to be|yet to|still not|has yet to|have yet to
never: never|not once|at no time
: failed to|fails to|failing to|unable to|not able to|refused to|refuses to|declined to|declines to|unwilling to
: denied being|denies being|denied having|denies having|denied|denies|denying|ruled out|rules out|stopped short of
: lack of|lacks|lacking|absence of|far from|nothing like|anything but
: did not|does not|do not|has not|have not|was not|is not|were not|are not|had not|will not|could not|can not
"""

NEGATING_PHRASES: dict[tuple[str, ...], str] = {
    tuple(phrase.split()): added
    for line in _NEGATING.strip().splitlines()
    for added, _, phrases in [line.partition(": ")]
    for phrase in phrases.split("|")
}
"""Wordings at the beginning that deny the rest, with what they say besides."""

NEGATED_BEHIND = frozenset(["denied", "refused", "ruled out", "withheld"])
"""What denies a thing that stands in front of it (`extradition refused`, `foul play ruled out`)."""

_NO_NEGATIONS = "not only|not just|not merely|not necessarily|no doubt|not least"

NO_NEGATIONS: tuple[tuple[str, ...], ...] = tuple(tuple(phrase.split()) for phrase in _NO_NEGATIONS.split("|"))
"""Beginnings that look like a denial and are none."""

_AUXILIARIES = """
is are was were be been being am has have had having did does do got gets getting remains remained remaining stays
stayed currently now already a an the
"""

AUXILIARIES = frozenset(_AUXILIARIES.split())
"""Words that carry no state of their own."""

_FINDINGS = "ruled deemed declared pronounced considered classified listed described found reported said as to"

FINDINGS = frozenset(_FINDINGS.split())
"""Words in front of a state that say who found it so: `ruled a suicide`, `declared dead`."""

_HEDGES = """
allegedly alleged reportedly possibly possible probably probable likely apparently apparent presumably presumed
supposedly suspected believed feared thought seemingly perhaps maybe purportedly purported ostensibly potentially
potential
"""

HEDGES = frozenset(_HEDGES.split())
"""Words that leave open whether the state holds."""

_WEAKENERS = """
partly partially partial mostly largely mainly almost nearly virtually practically half somewhat broadly
predominantly barely scarcely primarily
"""

WEAKENERS = frozenset(_WEAKENERS.split())
"""Words that let a state hold in part only, so that its opposite may hold in part."""

IN_PART = frozenset(["partly", "partially", "partial", "mostly", "largely", "mainly", "half"]) | {"in part"}
"""Those of them that say that a part at least is so."""

ALMOST = frozenset(["almost", "nearly", "virtually", "practically"])
"""Those that say that the state does not hold, if only just."""

INTENSIFIERS = frozenset(["very", "highly", "extremely"])
"""Words that say how strongly a state holds, and none by themselves."""

_DEGREES = """
temporarily briefly provisionally for-now for-the-time-being until-further-notice | permanently indefinitely for-good
conditionally with-conditions subject-to-conditions with-reservations | unconditionally without-conditions
unanimously by-unanimous-vote | narrowly by-narrow-majority by-narrow-margin | by-landslide overwhelmingly
fully completely entirely wholly totally in-full | partly partially partial mostly largely mainly half in-part
seriously severely critically gravely badly fatally mortally | slightly lightly mildly superficially
deliberately intentionally purposely wilfully knowingly | accidentally inadvertently unintentionally unknowingly
officially formally | unofficially informally
publicly openly | secretly privately covertly quietly
legally lawfully | illegally unlawfully
voluntarily willingly | forcibly involuntarily reluctantly
legitimately | fraudulently
directly | indirectly
peacefully | violently
successfully | unsuccessfully
strongly firmly vehemently | mildly weakly
sharply steeply drastically dramatically rapidly | slightly marginally slowly gradually
early | late
domestically locally | internationally globally
fairly justly rightly | unfairly unjustly wrongly
orally verbally | in-writing
annually yearly | monthly | weekly | daily | quarterly
"""

DEGREES: tuple[tuple[frozenset[str], ...], ...] = tuple(
    tuple(frozenset(word.replace("-", " ") for word in cell.split()) for cell in line.split("|"))
    for line in _DEGREES.strip().splitlines()
)
"""Sets of adverbs and endings whose cells exclude each other; they stand without articles."""

_PREPOSITIONS = """
of with by on in for at after from to due because under pending subject until despite over through during within
before into against as per via amid following without between among near
"""

PREPOSITIONS = frozenset(_PREPOSITIONS.split())
"""Words that begin a phrase behind a state which says more of it (`closed for repairs`)."""

_ENDINGS = """
in part|in full|in principle|for now|for time being|until further notice|for good|again|once more|once again|on appeal
outright|unopposed|so far|as planned|with conditions|with reservations|alone|together|abroad|at home
"""

ENDINGS = frozenset(ending for line in _ENDINGS.strip().splitlines() for ending in line.split("|"))
"""Phrases behind a state that say more of it."""

_NOT_A_KIND = """
attempted alleged suspected fake mock former ex vice deputy potential planned failed near possible threatened averted
foiled thwarted pseudo quasi simulated staged hoax false prevented proposed aspiring counterfeit imitation toy model
artificial acting honorary lost non anti pre post
"""

NOT_A_KIND = frozenset(_NOT_A_KIND.split())
"""Words in front of a noun that make it something else: an attempted murder is no murder."""

_HEADS = """
failure fault error fire accident crash collision explosion shooting bombing stabbing flood storm earthquake cancer
injury fracture infection disease fever fraud theft murder manslaughter robbery burglary assault rain snow wind alert
warning ceasefire truce treaty agreement deal election referendum protest demonstration rally march riot strike
blockade visa licence permit loan bond tax fine ban curfew sentence appeal verdict vote majority minority coalition
government minister officer soldier doctor lawyer journalist engineer worker driver car bus train lorry van ship boat
plane aircraft helicopter drone missile rocket bomb gun rifle pistol weapon mine tank house hotel school hospital
church mosque building bridge road airport station factory company bank shop restaurant court prison camp base
pollution poisoning overdose outage shortage leak spill landslide eruption drought wildfire hurricane tornado typhoon
malfunction negligence overheating damage attack
"""

HEADS = frozenset(_HEADS.split())
"""Nouns of which a longer name that ends in them is a kind: a house fire is a fire."""

_NOT_BY_HEAD = """
heart attack|panic attack|asthma attack|snow storm|hunger strike|lightning strike|bird strike|air strike|drone strike
missile strike|sea mine|land mine|gold mine|coal mine|fish tank|water tank|think tank|oil tank|gas tank|fuel tank
blood bank|food bank|river bank|data bank|power bank|west bank|fire drill|air rifle|water pistol|glue gun|nail gun
cable car|blood vessel|shadow minister|opposition minister|model train|space ship|air ship|data base|holiday camp
summer camp|election fraud
"""

NOT_BY_HEAD = frozenset(name for line in _NOT_BY_HEAD.strip().splitlines() for name in line.split("|"))
"""Names that end in such a noun and are no kind of it."""
