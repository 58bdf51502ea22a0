"""Words that tell two otherwise equal names apart, and ordinals. Public knowledge."""

_ORDINALS = """
first
second ii
third iii
fourth
fifth
sixth
seventh vii
eighth viii
ninth
tenth
eleventh
twelfth xii
thirteenth xiii
fourteenth xiv
fifteenth xv
sixteenth xvi
seventeenth xvii
eighteenth xviii
"""

ORDINALS: dict[str, str] = {
    word: str(number) for number, row in enumerate(_ORDINALS.strip().splitlines(), 1) for word in row.split()
}
"""Ordinals and the Roman numerals that cannot be taken for a name or an initial."""

_SETS = """
north south east west northeast northwest southeast southwest
northern southern eastern western
upper lower middle
inner outer
greater lesser
old new
senior junior pere fils elder younger
men women boys girls male female
plaintiff defendant
home away
import export
minimum maximum
before after
public private
day night
red blue green black white yellow
democratic republican
sunni shia
austria australia niger nigeria mali malawi slovakia slovenia sweden switzerland sudan jordan latvia lithuania
saudi turkiye iran iraq pakistan afghanistan india china russia ukraine israel palestine syria lebanon yemen qatar
january february march april june july august september october november december
monday tuesday wednesday thursday friday saturday sunday
"""

EXCLUSIVE: dict[str, int] = {word: row for row, line in enumerate(_SETS.strip().splitlines()) for word in line.split()}
"""Each word with the number of its set; two words of one set are never the same."""

_GENERATIONS = ("senior", "junior", "pere", "fils", "elder", "younger")
GENERATIONS: dict[str, int] = {word: EXCLUSIVE[word] for word in _GENERATIONS}
"""The only opposites that tell persons apart."""
