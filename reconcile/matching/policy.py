"""Every threshold of the matcher, each with its reason; what speaks for and against a pair is weighed in `weights`."""

COMMON_WORD = 0.15
"""The least weight a word keeps, however often the project uses it."""

ALIGNED = 0.5
"""The score from which two claims are taken to ask the same: the weights are scaled so that this is the half."""

NEAR = 0.45
"""The score from which a pair that was kept apart is listed as a near miss."""

ASKED_ALIKE = 0.25
"""What the wording alone has to score before a pair that a contrast keeps apart is listed as a near miss."""

NEAR_SHOWN = 2
"""How many near misses of one question are listed: more is noise, and every claim has its `explain`."""

COHERENT = 0.15
"""The least mean score between two clusters that merge: a chain of lucky pairs does not hold a group together."""

CONTRAST = 0.4
"""The share of words other than names from which two questions with different names are a contrast: they ask the same
of two. Below it the names are two points of view (`defeat of one`, `victory of the other`)."""

SAME_PROPERTY = 0.5
"""The share of words of the predicates from which two subjects that have nothing in common are a contrast."""

WORDS_ALIKE = 86
"""The similarity of two words, of 100, from which they are taken for spellings of one: one letter in seven."""

SHORT_WORD = 5
"""Words under this length are never taken for spellings of each other."""

NAMES_RESEMBLE = 0.65
"""The share of letters, in any order, below which two words of names are not even looked at as spellings."""

BLOCK = 24
"""The largest block in which every pair is scored; larger ones are split by a second word."""

TELLING_WORDS = 7
"""How many of a question's words, the rarest first, open blocks."""

WINDOW = 4
"""How many neighbours are scored in a block that no second word could split."""

SAMPLED_VALUES = 3
"""How many claims of each side are compared when the values of two questions serve as evidence."""

ONE_OCCASION = 0.5
"""The likeness from which two events of two sources are taken for one occasion."""

BOTH_MAIN = 0.25
"""What it adds to the likeness of two events that each is what its source speaks of most."""

RIVAL = 0.2
"""The score from which a pair counts as a rival of others, and can be joined or listed itself if it has none."""

CLEAR_LEAD = 0.2
"""The lead over every rival from which a pair counts as clearly the closest."""

CONTRASTED = -0.5
"""What a pair across two clusters that a contrast keeps apart counts in their mean."""
