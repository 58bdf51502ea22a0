"""Pairs of English words that cannot both describe one thing at one time. Public knowledge, chosen for this project.

Only complementary and directional opposites are listed; members of an open scale (`large`, `small`) are left out
where something between them, or another point of view, lets both hold.
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
"""

ANTONYMS: tuple[tuple[str, str], ...] = tuple(
    (pair.rpartition(" ")[0], pair.rpartition(" ")[2])
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
"""Those antonyms between which there is nothing: whoever denies the one says the other."""

NEGATIONS = frozenset(["not", "no", "never", "without", "neither", "nor", "hardly", "isnt", "arent", "wasnt", "werent"])
"""Words that turn what follows into its opposite."""
