"""Every weight and threshold of the matcher, each with its reason. The parts of a score are these, times a share.

A score adds evidence for and against two claims asking the same question. It reaches about 1 when everything
agrees; nothing else in the program holds a number of this kind.
"""

WORDING = 0.55
"""Times the share of telling words (of subject and predicate together) that both use. Curators cut a question into
subject and predicate differently ("the jury" + "length of deliberations"), so the two are read as one."""

SAME_PREDICATE = 0.25
"""Both predicates lead to one entry of the vocabulary."""

OTHER_PREDICATE = -0.35
"""The predicates lead to two entries of the built-in vocabulary. Not a veto: general entries overlap in use."""

SAME_SUBJECT = 0.15
"""Both subjects are one entity, or variants of one name."""

SUBJECT_WORDING = 0.10
"""Times the share of telling words of the subjects, where they are not known to be one."""

OTHER_SUBJECT = -0.15
"""Neither subject is mentioned in the other question at all."""

SAME_EVENT = 0.10
"""Both name one event, times the share of telling words where the events are not in the vocabulary."""

OTHER_EVENT = -0.06
"""Both state an event, and the two share no telling word. Weak, for events are worded most freely of all."""

SAME_VALUE = 0.30
"""Equal values, times how telling the value is: a shared exact sum is evidence, a shared `2` is not."""

NEAR_VALUE = 0.15
"""One value contains the other, or they are possibly variants; times how telling it is."""

OTHER_VALUE = -0.04
"""The values differ. Hardly evidence: finding conflicts is what claims are aligned for."""

OTHER_TYPE = -0.25
"""The values are not of one kind (a date, a number of patents): they can hardly answer one question."""

TELLING_LENGTH = 6
"""Letters and digits from which a value counts as fully telling."""

COMMON_WORD = 0.15
"""The least weight a word keeps, however often the project uses it."""

ALIGNED = 0.42
"""The score from which two claims are taken to ask the same."""

NEAR = 0.34
"""The score from which a pair that was kept apart is listed as a near miss."""

NEAR_SHOWN = 2
"""How many near misses of one question are listed: more is noise, and every claim has its `explain`."""

COHERENT = 0.30
"""The least mean score between two clusters that merge: a chain of lucky pairs does not hold a group together."""

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
