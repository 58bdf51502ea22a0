"""Words by which an English text says whose word it gives, instead of giving it.

General knowledge of newsroom wording: the verbs of saying and the adverbs of hearsay that style guides list. All are
regular expressions, their alternatives separated by `|`.
"""

_RULE = "plan|plans|schedule|law|rules?|terms|agreement|constitution|custom|need|size|age"
PHRASES = (
    rf"according to(?! (?:the |its |their |an? )?(?:{_RULE})\b)|as (?:reported|stated|claimed|told|alleged|quoted) by"
    "|in the words of|it (?:is|was) (?:said|reported|claimed|alleged) that"
)
"""What comes before whoever is credited, or stands for it; `according to plan` credits nobody."""
HEARSAY = "reportedly|allegedly|purportedly|supposedly"
"""Adverbs that credit somebody unnamed."""
NOBODY = "i|we|you|that|this|what|which|if|as|have|has|had|is|are|was|were|be|been|will|would|not"
"""Words that do not stand in the name of whoever said something: `we said` is part of what is said."""
SAID = "said|say|says|stated|told"
"""Verbs that hardly do anything but report words."""
REPORTED = (
    f"{SAID}|claimed|claims|alleged|alleges|reported|reports|announced|confirmed|warned|noted|added|argued|insisted"
)
"""Verbs that report words behind a comma or before `that`."""
