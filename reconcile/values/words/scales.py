"""Scale words of other languages, and what shows that a number is written in their way.

General knowledge, put together for this project: the Germanic, Romance, Slavic and Nordic languages, Greek, Turkish,
Hungarian and Finnish, Arabic, Persian, Hindi, Japanese, Chinese and Korean. Where a form is also English (`billion`,
`trillion`) it is left to English. `mil` is a thousand in Spanish and Portuguese and short for a million in English: it
counts only before `millones` and the like.
"""

_FOREIGN = {
    10**3: """mille tausend duizend tusen tusind tūkst tis tys тыс тысяч тысячи тысяча тис тисяч mila tuhat tuhatta
        ezer mii χιλιάδες ألف آلاف هزار हज़ार हजार""",
    10**5: "लाख لاکھ",
    10**6: """mio millionen millió milli millón millon millones milione milioni milhão milhao milhões milhoes
        miljoen miljoenen miljon miljoner millioner miljoona miljoonaa milion miliony milionů milionu milionów
        milioane milioana milijun milijuna milijon milijonov milyon млн миллион миллиона миллионов мільйон мільйонів
        милиона εκατ εκατομμύρια مليون ملايين میلیون""",
    10**7: "करोड़ کروڑ",
    10**9: """mrd mia md mld mdr milliard milliards milliarde milliarden milliarder milliárd miliardo miliardi miliard
        miliarda miliardy miliardů miliardów miliarde miliardă miljard miljarden miljarder miljardi miljardia milijarda
        milijarde milijardi milyar millardo millardos bilhão bilhao bilhões bilhoes млрд миллиард миллиарда миллиардов
        мільярд мільярдів милиарда δισ δισεκατομμύρια مليار مليارات میلیارد""",
    10**12: """billón billones billionen billioner bilione bilioni bilião biliões biljoen biljoenen biljon
        biljoner bilion biliony bilionů bilionów biliona trilhão trilhao trilhões trilhoes trilyon трлн триллион
        триллиона триллионов трильйон трильйонів τρισ""",
    10**15: "billiarde billiarden biliardo biliardi",
}

FOREIGN_SCALES: dict[str, int] = {word: scale for scale, words in _FOREIGN.items() for word in words.split()}
"""Words of other languages that multiply the number before them."""

SCALE_BOTH = frozenset({"mil"})
"""A word that is a thousand in one language and a million in another."""

LONG_THOUSANDS = frozenset({"millones", "milhões", "milhoes"})
"""Words behind `mil` that make a thousand millions of it."""

SIGN_SCALES: dict[str, int] = {
    "十": 10,
    "百": 100,
    "千": 10**3,
    "万": 10**4,
    "萬": 10**4,
    "만": 10**4,
    "亿": 10**8,
    "億": 10**8,
    "억": 10**8,
    "兆": 10**12,
    "조": 10**12,
    "천": 10**3,
    "백": 100,
}
"""Scales of Japanese, Chinese and Korean; several follow each other, largest first, each with its number."""

SIGN_DIGITS: dict[str, int] = {
    **{sign: number for number, sign in enumerate("〇一二三四五六七八九")},
    "零": 0,
    "两": 2,
    "兩": 2,
}

_CONTINENTAL = """
euro prozent tage tagen stunden wochen monate monaten jahre jahren personen menschen einwohner verletzte kronen
franken jours heures semaines ans mois personnes morts blessés habitants días dias horas semanas meses años anos
personas muertos heridos giorni ore settimane mesi anni persone morti feriti pessoas mortos feridos dagen uren
weken maanden jaren mensen doden gewonden dagar timmar veckor månader år dager dage
osób dni godzin человек дней лет
"""
CONTINENTAL = frozenset(_CONTINENTAL.split()) | frozenset(FOREIGN_SCALES)
"""Words beside a number that show a language in which a point parts thousands and a comma the decimals."""
