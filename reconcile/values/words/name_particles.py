"""Small words inside names that carry little identity: articles, filiation, prepositions. Public knowledge."""

_ARTICLES = """
al el ul ur il as ash ad adh ed ud ar an at az es ez ol
"""
ARTICLES = frozenset(_ARTICLES.split())
"""The Arabic article before a sun or moon letter, as it is spelled in Latin letters."""

_FILIATION = """
bin ibn ben bint binti bat ould wuld uld oglu ogli ogly oghlu ugli uly uulu kizi kyzy qizi gizi
"""
FILIATION = frozenset(_FILIATION.split())
"""`son of`, `daughter of`: what stands before and behind cannot change places."""

_PARTICLES = """
zada freiherr freifrau freiin und y de da do dos das du des di del della dello dei degli la le les lo los las van von
der den dem ten ter zu zum zur af av
"""
PARTICLES = ARTICLES | FILIATION | frozenset(_PARTICLES.split())
"""Left out when names are matched, unless first or last in the name."""

_LEADING = """
von van de del della dello dei degli vom zum zur der des dos das ter af av
"""
LEADING_PARTICLES = frozenset(_LEADING.split())
"""Particles before a family name that stands alone; others (`Le`, `Da`, `Du`) may be names as well."""

_FUNCTION_WORDS = """
the of and for in on at to a an by from with am auf upon na nad de d l la le du des dell nell all sull der die das und
fur el los las del y et e i da do dos al ul ur ad ud az ez ash ar ol
"""
FUNCTION_WORDS = frozenset(_FUNCTION_WORDS.split())
"""Left out when organisations, places and things are matched."""

_SUFFIXES = """
din deen dine dein eddin eddine edine edin uddin uddeen aldin eldin aldeen allah ullah ulla alla ollah
"""
SUFFIXES = frozenset(_SUFFIXES.split())
"""Second halves of a given name (`Rahmat Ullah`, `Najm al-Din`), joined to what stands before."""

_SERVANTS = """
abd abdu abdul abdel abdal abdol abdoul abdil abdur abdus abdor abdir abdar abder abdool
"""
SERVANTS = frozenset(_SERVANTS.split())
"""`servant of`: joined to the divine name that follows (`Abdul Rahman`, `Abd al-Rahman`)."""

_DIVINE = """
rahman rehman rahim rehim haq haque haqq hak huq islam mulk huda aziz karim hasan hassan hai
"""
DIVINE = frozenset(_DIVINE.split())
"""What follows the article that clings to a given name (`Mujibur Rahman`, `Ziaul Haq`)."""

MOTHERS = frozenset({"umm", "oumm", "oum"})
"""`mother of`: joined to what follows (`Umm Khalid`)."""

PARENTS = frozenset({"abu", "abou", "abo", "aboo"})
"""`father of`: joined to what follows (`Abu Bakr`)."""

SHORTENED = {
    **dict.fromkeys(("mohd", "muhd", "mohmd", "mhd", "md", "mohamd"), "muhammad"),
    "wm": "william",
    "chas": "charles",
    "thos": "thomas",
    "jas": "james",
    "geo": "george",
    "fco": "francisco",
    "jr": "junior",
    "sr": "senior",
}
"""Written abbreviations of given names, and of what tells father and son apart."""

SHIPS = frozenset({"mv", "mt", "ms", "ss", "fv", "tv", "mts"})
"""What stands before the name of a ship and is no part of it: motor vessel, motor tanker, steam ship ..."""

_SHORTENED_THINGS = """
administration admin
agency agcy
airport arpt
armoured armd armored
artillery arty
association assn assoc assocn
authority auth
bank bk
battalion bn btn
boulevard blvd
brigade bde bgde brig
brothers bros
building bldg
cavalry cav
circuit cir
commission commn
committee cttee cmte
county cnty
department dept dpt
development dev devt
district dist
division div
education educ
electric elec
engineering engg engrg
environment envt
equipment equip
exchange exch
federal fed
federation fedn
fort ft
foundation fdn
gebruder gebr
government govt
headquarters hq hqs
industries inds
infantry inf
institute inst
institution instn
international intl int internatl
investment invt
laboratory lab
laboratories labs
management mgmt mngmt
manufacturing mfg
mechanised mech mechanized
national natl
organisation orgn organization
products prods
railway rly
railroad rr
regiment regt rgt
saint st sta ste
service svc
services svcs
squadron sqn sqdn
technology tech technol
technologies techs
telecommunications telecom
television tv
transportation transp
university univ
"""

SHORTENED_THINGS: dict[str, str] = {
    short: row.split()[0] for row in _SHORTENED_THINGS.strip().splitlines() for short in row.split()[1:]
}
"""Written abbreviations in the names of organisations and places, with the word in full."""
