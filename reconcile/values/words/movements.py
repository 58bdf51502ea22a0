"""Words that say which way a number goes: rises and falls, profit and loss, and changes by a multiple.

General knowledge, put together for this project, with the verbs and nouns of economic and sports news.
"""

_RISE = """
up rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth climb
climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring rally
rallies rallied hike hiked raise raised raising add adds added adding uptick upturn higher gain gains gained gaining
expand expands expanded expanding expansion advance advances advanced swell swelled leap leaps leapt leaped rocketed
skyrocketed spike spiked strengthened
"""
_FALL = """
down fall falls fell fallen falling decrease decreases decreased decreasing drop drops dropped dropping decline
declines declined declining shrink shrinks shrank shrunk shrinking contract contracts contracted contracting
contraction lower lowered cut cuts cutting slide slides slid slump slumps slumped plunge plunges plunged plunging
tumble tumbles tumbled dip dips dipped sink sank sunk reduce reduces reduced reducing reduction plummet plummeted
plummeting ease eased slip slips slipped lose loses lost losing recede receded downturn downtick crash crashed shed
weakened cutback
"""
_NEGATIVE = "loss losses deficit shortfall"
_POSITIVE = "profit profits surplus"

MOVEMENTS: dict[str, int] = {**dict.fromkeys(_RISE.split(), 1), **dict.fromkeys(_FALL.split(), -1)}
"""Every form of a word for a rise (1) or a fall (-1)."""

BALANCES: dict[str, int] = {**dict.fromkeys(_POSITIVE.split(), 1), **dict.fromkeys(_NEGATIVE.split(), -1)}
"""Words for what is left (1) and what is lacking (-1)."""

_NOUNS = """
rise increase growth climb jump surge rally hike raise uptick upturn gain expansion advance leap spike fall decrease
drop decline contraction cut slide slump plunge tumble dip reduction downturn downtick crash cutback up down higher
lower profit loss surplus deficit shortfall
"""
MOVEMENT_NOUNS = frozenset(_NOUNS.split())
"""Words behind an amount that say which way it goes; only in the singular, for `12 cuts` counts cuts."""

MORE_OR_LESS = {"more": 1, "less": -1, "fewer": -1}
"""Words behind a percentage that say which way it goes."""

FACTORS: dict[str, str] = {
    word: factor
    for factor, words in {
        "2": "doubled doubling doubles",
        "3": "tripled tripling triples trebled trebling trebles",
        "4": "quadrupled quadrupling quadruples",
        "5": "quintupled quintupling quintuples",
        "0.5": "halved halving halves",
    }.items()
    for word in words.split()
}
"""Words that say by which factor something changed."""

UNCHANGED = frozenset({"unchanged", "flat", "no change", "steady", "stable", "remained unchanged", "remained flat"})
"""Wordings of a change of nothing."""
