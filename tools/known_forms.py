"""Compile the lists of names into spelling classes, so that no start of the program works them out.

    python tools/known_forms.py

`reconcile/values/words/names_*.py` and `common_names.py` are the files to edit; a test holds `known_forms.py` to them.
"""

import textwrap
from collections.abc import Iterable
from pathlib import Path

from reconcile.values.name_abjads import MARK
from reconcile.values.name_words import compounds
from reconcile.values.transliteration import canonical, latin_words
from reconcile.values.words import names_family, names_islamic, names_kindred, names_slavic, names_western
from reconcile.values.words.common_names import COMMON

PAGE = Path(__file__).resolve().parent.parent / "reconcile" / "values" / "words" / "known_forms.py"
_SHORT_VOWELS = str.maketrans({**dict.fromkeys("aeiou"), "E": "y"})
_VOWELS = "aeiouEy"
_Rows = dict[str, tuple[int, ...]]


def form(word: str) -> str:
    """Return the spelling class of a name of one word, as a prepared name has it."""
    return canonical("".join(compounds(latin_words(word))))


def numbered(pairs: Iterable[tuple[str, int]]) -> _Rows:
    """Return each spelling class with the numbers of its rows, in the order of the classes."""
    found: dict[str, set[int]] = {}
    for each, number in pairs:
        found.setdefault(each, set()).add(number)
    return {each: tuple(sorted(found[each])) for each in sorted(found) if each}


def forms(rows: Iterable[str]) -> list[tuple[str, int]]:
    """Return the spelling class of every word with the number of its row."""
    return [(form(word), number) for number, row in enumerate(rows) for word in row.split("/")]


def kin(pairs: list[tuple[str, int]], known: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Return `pairs` of a spelling class and a row of kindred names, with every other spelling of each name."""
    rows: dict[str, set[int]] = {}
    for each, row in known:
        rows.setdefault(each, set()).add(row)
    kindred: dict[int, set[int]] = {}
    for each, number in pairs:
        for row in rows.get(each, ()) if len(rows.get(each, ())) == 1 else ():
            kindred.setdefault(row, set()).add(number)
    return [*pairs, *((each, number) for each, row in known for number in kindred.get(row, ()))]


def compiled() -> str:
    """Return the text of `known_forms.py`."""
    islamic, slavic, western = (names.ROWS.split() for names in (names_islamic, names_slavic, names_western))
    known = forms([*islamic, *slavic, *western, *names_family.ROWS.split()])
    fathers = [(each.rstrip(_VOWELS), row) for each, row in known if row < len(islamic + slavic) and each[0] != MARK]
    common = {form(word) for word in COMMON}
    common |= {canonical(MARK + each.translate(_SHORT_VOWELS)) for each in common}
    return (
        '"""Compiled from the lists of names by `python tools/known_forms.py`; edit those, not this."""\n\n# fmt: off\n'
        + _printed("KNOWN", numbered(known))
        + _printed("STEMS", numbered(fathers))
        + _printed("KINDRED", numbered(kin(forms(names_kindred.KINDRED.split()), known)))
        + f'\n_COMMON = """\n{_filled(" ".join(sorted(common)))}\n"""\nCOMMON = frozenset(_COMMON.split())\n'
        + f"\nFATHERS = {len(islamic)}\n"
        + '"""Rows below this are given names before which a child puts its own."""\n'
        + f"WESTERN = range({len(islamic + slavic)}, {len(islamic + slavic + western)})\n"
        + '"""The rows of given names of Western Europe."""\n'
    )


def _printed(name: str, found: _Rows) -> str:
    items = ", ".join(f"{each!r}: {numbers!r}".replace(" ", "") for each, numbers in found.items())
    return f"\n{name}: dict[str, tuple[int, ...]] = {{\n{_filled(items)}\n}}\n"


def _filled(text: str) -> str:
    return textwrap.fill(text, 118, break_long_words=False, break_on_hyphens=False)


if __name__ == "__main__":
    PAGE.write_text(compiled(), encoding="utf-8")
