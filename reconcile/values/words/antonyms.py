"""Pairs of English words that cannot both describe one thing at one time. General knowledge, chosen for this project.

Only complementary and directional opposites are listed; members of an open scale (`large`, `small`) are left out
where something between them, or another point of view, lets both hold. Sets of more than two are in
`exclusive_values`.
"""

_PAIRS = """
permanent temporary|permanent provisional|permanent interim|permanent tentative
legal illegal|lawful unlawful|valid invalid|binding nonbinding|constitutional unconstitutional
guilty innocent|guilty acquitted|convicted acquitted|liable cleared
alive dead|alive killed|survived died|unhurt injured|unharmed injured|unhurt wounded
open closed|open shut|opened closed|reopened closed
accepted rejected|approved rejected|agreed rejected|agreed refused|accepted refused|granted denied|granted refused
confirmed denied|admitted denied|upheld overturned|upheld reversed|passed failed|passed defeated|ratified rejected
allowed banned|permitted banned|allowed prohibited|permitted prohibited|allowed forbidden|lifted imposed
present absent|online offline|active inactive|public secret|public private|open secret
true false|successful unsuccessful|success failure|succeeded failed|won lost|victory defeat
conditional unconditional|complete partial|full partial|total partial|final preliminary|final interim
voluntary compulsory|voluntary mandatory|voluntary involuntary|optional mandatory|optional compulsory
military civilian|domestic foreign|internal external|direct indirect|unilateral bilateral
rose fell|increased decreased|increase decrease|higher lower|up down|gained lost|advanced retreated
arrested released|detained released|detained freed|imprisoned freed|jailed freed
started ended|begun ended|resumed suspended|continuing ended|ongoing ended|ongoing suspended
extended expired|maintained broken|observed violated|kept broken
hired dismissed|appointed dismissed|elected defeated|joined left
supported opposed|support oppose|for against|in favour against
armed unarmed|manned unmanned|safe unsafe|known unknown|recognised unrecognised
guilty cleared|solvent insolvent|profit loss|surplus deficit|import export
male female|married unmarried|married single|vaccinated unvaccinated
arrived departed|arrival departure|entered left|landed departed|landed crashed|bought sold|buy sell|lent borrowed
accelerated slowed|strengthened weakened|expanded shrank|improved worsened|improved deteriorated|eased worsened
raised lowered|raised cut|tightened eased|tightened relaxed|widened narrowed|lengthened shortened|filled emptied
lifted extended|imposed waived|included excluded|admitted excluded|visible invisible|visible hidden|hidden exposed
voluntary forced|deliberate accidental|intentional accidental|natural artificial|natural man-made|genuine fake
innocent culpable|loyal disloyal|honest dishonest|fair unfair|sober drunk|awake asleep|wet dry
first last|upper lower|inner outer|above below|inside outside|indoor outdoor|north south|east west|urban rural
local national|odd even|pro anti|holding broken|intact broken|respected violated|observed broken
peaceful violent|friendly hostile|hostile neutral|cooperative uncooperative|warned unwarned
yes no|good bad|better worse|best worst|strong weak|early late|before after|left right|right wrong|correct wrong
majority minority|current former|incumbent former|religious secular|banned legal|accepted denied|confessed denied
escalated deescalated|escalation deescalation|deployed withdrawn|deployment withdrawal|consensus deadlock
breakthrough deadlock|agreed disagreed|agree disagree|started stopped|resumed stopped
ongoing stopped|offensive defensive|likely unlikely|in favour of against|growth decline|expanded reduced
increased reduced|raised reduced|extended shortened|hiked cut|hike cut|domestic international|unilateral multilateral
bilateral multilateral|bilateral trilateral|valid void|true fake|enemy ally|hit missed|complied violated
imposed removed|attended boycotted|attended absent|attended skipped|retired active|held hostage released|blocked open
winner loser|upheld void|unanimous split
"""

ANTONYMS: tuple[tuple[str, str], ...] = tuple(
    (pair.rpartition(" ")[0], pair.rpartition(" ")[2].replace("-", " "))
    for line in _PAIRS.strip().splitlines()
    for pair in line.split("|")
)

_TWO_STATES = """
accepted rejected|approved rejected|legal illegal|lawful unlawful|valid invalid|alive dead|open closed|true false
present absent|online offline|allowed banned|permitted prohibited|passed failed|ratified rejected|married unmarried
"""

TWO_STATES: tuple[tuple[str, str], ...] = tuple(
    (pair.rpartition(" ")[0], pair.rpartition(" ")[2])
    for line in _TWO_STATES.strip().splitlines()
    for pair in line.split("|")
)
"""Those antonyms between which there is nothing once a decision is made: whoever denies the one says the other."""

_UNDECIDED = ("rejected", "failed")

EITHER_OR: tuple[tuple[str, str], ...] = (
    *(pair for pair in TWO_STATES if pair[1] not in _UNDECIDED),
    ("armed", "unarmed"),
    ("manned", "unmanned"),
    ("known", "unknown"),
    ("vaccinated", "unvaccinated"),
    ("confirmed", "unconfirmed"),
    ("complete", "incomplete"),
    ("conscious", "unconscious"),
    ("mandatory", "voluntary"),
    ("binding", "nonbinding"),
    ("visible", "invisible"),
    ("odd", "even"),
    ("certain", "uncertain"),
    ("conditional", "unconditional"),
    ("military", "civilian"),
    ("injured", "unharmed"),
)
"""Those of which everything is one or the other at any time, so that `not open` says `closed`; `not approved` may be
undecided and does not say `rejected`."""

NONE_OF: tuple[tuple[str, str], ...] = (
    ("open", "closed"),
    ("vaccinated", "unvaccinated"),
    ("damaged", "undamaged"),
    ("damaged", "intact"),
    ("destroyed", "undamaged"),
    ("destroyed", "intact"),
)
"""States with the one that leaves nothing of them, so that what is partly open is not closed."""

_NEGATIVE_FORMS = """
in: accessible active accurate adequate admissible applicable appropriate attentive audible capable coherent
in: competent complete conclusive consistent correct curable decent dependent direct discreet edible effective
in: effectual efficient eligible equitable experienced explicable exact formal frequent humane hospitable
in: operable operative opportune orderly organic sane secure sensitive significant sincere soluble solvent
in: stable sufficient tolerant transitive valid variable visible voluntary vulnerable
il: legal licit legitimate liberal literate logical
im: balanced mobile moral mortal partial passable patient penetrable perfect permeable personal plausible polite
im: possible practical precise probable proper prudent pure mature
ir: rational reconcilable recoverable refutable regular relevant religious reparable replaceable resistible responsible
ir: reversible revocable
a: symptomatic typical political moral theistic sexual septic
dis: able abled armed approved obedient honest honourable loyal qualified satisfied similar connected continued
dis: united respectful organised believed
"""

PREFIXED: dict[str, str] = {
    prefix + word: word
    for line in _NEGATIVE_FORMS.strip().splitlines()
    for prefix, _, words in [line.partition(": ")]
    for word in words.split()
}
"""Words whose first syllable denies them, with what they deny; `inflammable`, `invaluable` and `infamous` do not."""

OPPOSED_BEGINNINGS: tuple[tuple[str, str], ...] = (
    ("hyper", "hypo"),
    ("over", "under"),
    ("pre", "post"),
    ("up", "down"),
    ("pro", "anti"),
    ("mono", "poly"),
    ("micro", "macro"),
    ("intra", "inter"),
)
"""Beginnings that make opposites of one word (`overpaid`, `underpaid`)."""

OPPOSED_ENDINGS: tuple[tuple[str, str], ...] = (("ful", "less"),)
"""Endings that do (`harmful`, `harmless`)."""
