"""Small words inside names that carry little identity: articles, filiation, prepositions. Public knowledge."""

_ARTICLES = """
al el ul ur il as ash ad adh ed ud ar an at az es ez ol
"""
ARTICLES = frozenset(_ARTICLES.split())
"""The Arabic article before a sun or moon letter, as it is spelled in Latin letters."""

_PARTICLES = """
bin ibn ben bint binti bat ould wuld uld oglu ogli ogly oghlu ugli uly kizi kyzy qizi gizi zada
y de da do dos das du des di del della dello dei degli la le les lo los
las van von der den dem ten ter zu zum zur af av
"""
PARTICLES = ARTICLES | frozenset(_PARTICLES.split())
"""Left out when names are matched, unless first or last in the name."""

_FUNCTION_WORDS = """
the of and for in on at to a an by from with de la le du des der die das und fur el los las del y et e i da do dos
al ul ur el ad ud az ez ash ar e ol
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
    "ma": "maria",
    "jr": "junior",
    "sr": "senior",
}
"""Written abbreviations of given names, and of what tells father and son apart."""

SHORTENED_THINGS = {
    "st": "saint",
    "sta": "saint",
    "ste": "saint",
    "mt": "mount",
    "ft": "fort",
    "intl": "international",
    "int": "international",
    "natl": "national",
    "govt": "government",
    "dept": "department",
    "assn": "association",
    "assoc": "association",
    "univ": "university",
    "inst": "institute",
    "bros": "brothers",
    "tech": "technology",
    "mfg": "manufacturing",
    "mgmt": "management",
    "svcs": "services",
    "dev": "development",
    "hq": "headquarters",
    "lab": "laboratory",
    "labs": "laboratories",
}
"""Written abbreviations in the names of organisations and places."""
