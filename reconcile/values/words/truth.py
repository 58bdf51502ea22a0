"""Words for yes and no in English and other languages of news, folded. General knowledge, made for this project.

A lone `1`, `0`, `on` or `off` means too many other things. Words that mean yes in one language and no in another
(`ne`, `jo`, `po`) are left out. Only the English ones make a value without a type a yes or no.
"""

ENGLISH = {
    True: frozenset(["true", "yes", "y", "yeah", "yep", "correct", "affirmative", "aye", "indeed"]),
    False: frozenset(["false", "no", "n", "nope", "incorrect", "untrue", "nay", "negative"]),
}

SURE = {True: frozenset(["true", "yes", "y"]), False: frozenset(["false", "no", "n"])}
"""The words that can hardly be anything else."""

MARKS = {True: frozenset("✓✔☑✅"), False: frozenset("✗✘❌☒")}
"""Signs that stand alone for a yes or a no."""

_YES = """
oui vrai si verdadero cierto sim verdadeiro sì vero ja wahr richtig waar juist sant sandt kyllä kylla totta jah tõsi jā
taip tak prawda ano pravda áno igen igaz da adevărat evet doğru да правда верно так ναι αληθές نعم صحيح כן 是 はい 네 예
हाँ हां ہاں جی آری بله ndiyo ya
"""

_NO = """
non faux falso não nao nein falsch nee onwaar nej falsk falskt nei usant ei vale väärin epätosi nē nie fałsz nepravda
nem hamis nu fals hayır hayir yanlış yanlis нет неверно неправда ложь ні όχι ψευδές لا خطأ לא 否 不是 いいえ 아니요
नहीं نہیں خیر نخیر hapana tidak
"""

FOREIGN = {True: frozenset(_YES.split()), False: frozenset(_NO.split())}
"""The same in French, Spanish, Portuguese, Italian, German, Dutch, the Nordic and Baltic languages, Polish, Czech,
Slovak, Hungarian, Romanian, Turkish, Russian, Ukrainian, Greek, Arabic, Hebrew, Chinese, Japanese, Korean, Hindi, Urdu,
Persian, Swahili and Indonesian."""

NOT_YET = frozenset(
    ["not yet", "still not", "not so far", "not at present", "not for now", "no longer", "not any more"]
)
"""A no that holds at the time."""

IN_PART = frozenset(["partly", "in part", "partially", "to some extent", "yes and no", "half true", "up to a point"])
"""Answers that are neither a plain yes nor a plain no."""

_BEHIND = """
with but if provided subject except only conditionally partly partially temporarily unanimously in under for until
mostly largely probably likely reportedly unconditionally fully definitely absolutely certainly
"""

BEHIND = frozenset(_BEHIND.split())
"""Words with which an answer goes on to say more (`yes, with conditions`)."""
