"""Nouns in front of a number or a letter that names one of several: `category 4`, `phase two`, `Grade A`.

General knowledge, chosen for this project.
"""

_CLASSES = """
category phase stage level tier grade type class round part block zone unit step leg chapter volume article section
division act episode
"""

CLASSES = frozenset(_CLASSES.split())
"""Nouns behind which a number may be written in figures, in words or in Roman numerals."""

_STEPS = "phase stage round part step leg chapter"

STEPS = frozenset(_STEPS.split())
"""Those of which `first phase` is `phase one`; first class is no class one."""

_LETTERED = "plan model group team option annex appendix schedule exhibit terminal serie hepatitis influenza vitamin"

LETTERED = CLASSES | frozenset(_LETTERED.split())
"""Nouns behind which a letter names one of several."""

_ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv"

ROMAN: dict[str, str] = {numeral: str(number) for number, numeral in enumerate(_ROMAN.split(), 1) if numeral != "x"}
"""Roman numerals, folded; a lone x is the letter as often."""
