"""Letters of Arabic, Persian, Urdu, Pashto and Hebrew in the spelling classes of names. Public knowledge.

Folded letters only (`أ` is folded to `ا`). `a w y` are long vowels or half-vowels; ayn and hamza are silent.
"""

_ROWS = {
    "a": "اىةא",
    "b": "بב",
    "p": "پפף",
    "t": "تطثټٹתט",
    "j": "جژږ",
    "C": "چځڅ",
    "h": "حهہھחה",
    "x": "خ",
    "d": "دذضډڈד",
    "r": "رړڑר",
    "z": "زظז",
    "s": "سصס",
    "S": "شښש",
    "g": "غگګג",
    "f": "ف",
    "k": "قكکכךק",
    "l": "لל",
    "m": "مמם",
    "n": "نںڼנן",
    "w": "وۇו",
    "y": "يیېۍےי",
    "v": "ڤ",
    "ts": "צץ",
}

LETTERS: dict[str, str] = {letter: latin for latin, letters in _ROWS.items() for letter in letters}

WORDS = {
    "بن": "bin",
    "ابن": "ibn",
    "بنت": "bint",
    "ابو": "abu",
    "ابي": "abu",
    "عبد": "abd",
    "ال": "al",
    "الله": "allah",
    "اللہ": "allah",
    "الدين": "din",
    "الدین": "din",
    "دين": "din",
    "בן": "ben",
    "בת": "bat",
}
"""Small words of names, in the Latin letters under which the rules for compounds know them."""
