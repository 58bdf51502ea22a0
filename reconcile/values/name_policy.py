"""The thresholds by which the words of names are paired and names judged, each with its reason.

What single letters cost is in `token_likeness`; what only bounds a search stands where it is used.

Tuned on one half of 6,976 labelled pairs of the US Treasury's sanctions list and checked on the other
(`benchmarks/names.py`), so that at least 97 of 100 confident answers are right.
"""

ONE_SPELLING = 0.98
"""Below this a word of a pair counts as respelled: equal words and spellings of one sound reach it."""

FLOOR = 0.6
"""Below this two words are not taken for one another: `Boris` and `Doris` (0.67) are, `Karim` and `Rahim` not."""

WIDESPREAD = 0.4
"""What sharing a widespread name (`Muhammad`, `Maria`) or a generic word (`Group`) tells, where a rare one tells 1."""

SYLLABLE = 0.8
"""What sharing a name of one syllable tells: Korean and Chinese given names are built of few of them."""

STRONG = 0.88
"""From here on two words are one name respelled: `Qasim` and `Kasem` (0.96) yes, `Hassan` and `Hussein` (0.86) no."""

STRONG_THING = 0.9
"""The same for organisations, places and things, whose words are seldom transliterated."""

INITIAL = 0.61
"""What an initial counts as a match: less than any word, so that words find their partners first."""

NICKNAME = 0.9
"""What a short form or the same given name in a neighbouring language counts (`Bill`, `William`)."""

RELATED = 0.74
"""What one name in two languages counts, or a name and a compound of it (`Karim`, `Abdul Karim`): worth showing."""

EXTENDED = 0.65
"""What a long word counts that begins the other one (`Nkunda`, `Nkundabatware`): worth showing if all else agrees."""

APART = 0.62
"""What two known names of almost one spelling count (`Bashar`, `Bashir`): a slip where all else agrees at length."""

JOINED = 0.9
"""Two neighbouring words written as one (`Nkunda Batware`, `Nkundabatware`)."""

SLACK = 0.3
"""The sum of what all words may lack together for a confident answer."""

EVIDENCE = 1.3
"""How much telling words must be shared when one side has words more: one rare and one widespread word, or two rare."""

SUGGESTIVE = 0.9
"""How much must be shared for a possible variant when a word is merely similar."""

KINDRED = 0.8
"""A single pair of words this alike is worth showing to a person."""

LONG = 7
"""Letters from which a word is long: there a changed consonant is likelier a slip than another name."""

NEAR_LONG, NEAR_SHORT = 0.75, 0.78
"""How alike one word must be for a confident answer when all the others agree, for long and for short words."""

NEAR_PART = 0.76
"""The same when one name also has words more."""

LONG_STEM = 5
"""Letters from which it is no accident that a word begins another one (`Nkunda`, `Nkundabatware`; not `Ana`,
`Anatoly`)."""

LONG_JOINED, STRETCH = 8, 3
"""Letters above which two names written with other blanks may be one, and by how many their lengths may then differ:
short names become alike by chance."""

SHORT = 5
"""Letters up to which another consonant makes another name, however alike the words."""

AMBIGUOUS_ACRONYM = 2
"""Letters of an acronym that stand for too many names to be sure (`UN`, `AI`)."""

SLIP_FROM = 0.8
"""How alike two known names must be to be taken for a slip."""

CHAIN = 3
"""Words shared from which a name in front of them all is a child's: `Uday Saddam Hussein al-Tikriti`."""

CERTAIN = 2.0
"""How much must be shared when one of two names opens with a word that the other lacks."""

BARE_FAMILY = 2
"""Words in front of all shared ones from which the given name is missing: `Ana Rosa Vela Prado`, `Vela Prado`."""

SYLLABLES = 0.6
"""The share of syllables written alike from which names of the same sounds in East Asian romanisations are one."""
